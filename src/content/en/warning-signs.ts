/**
 * English words of the warning signs. They never name a diagnosis as the result and give no temperature number. Place-holders
 * in braces are filled by region.
 */
import type { SignWords } from '../types.js';
import type { CombinedSignId, SignId, warningSigns } from '../advice/warning-signs.js';

/** Makes a locale name every item of every sign, and none of a sign without items. */
type WordsOfEverySign = {
  readonly [S in (typeof warningSigns)[number] as S['id']]: SignWords &
    (S['items'] extends readonly []
      ? { readonly items?: never }
      : { readonly items: Readonly<Record<S['items'][number], string>> });
};

export const signWords: Readonly<Record<SignId, SignWords>> = {
  'chest-pain': {
    statement: 'You have chest pain or tightness. It may spread to your arm, neck or jaw.',
    question: 'Do you have chest pain or tightness? It may spread to your arm, neck or jaw.',
    hint: 'Or your arm, neck or jaw newly hurts, and you sweat, are short of breath or feel as if you may vomit.',
    reason: 'It could be your heart.',
  },
  'tearing-pain': {
    statement: 'A sudden ripping or tearing pain started in your chest, back or {tummy}.',
    question: 'Did a sudden ripping or tearing pain start in your chest, back or {tummy}?',
    hint: 'It may move from one place to another.',
    reason: 'It may come from your main blood vessel, and that needs help fast.',
  },
  'fainted-or-collapsed': {
    statement: 'With this pain you fainted, nearly fainted, collapsed, or turned cold and sweaty.',
    question: 'With this pain, have you fainted, nearly fainted, collapsed, or turned cold and sweaty?',
    reason: 'You may be bleeding inside, and that needs help fast.',
  },
  'sudden-tummy-and-back-pain': {
    statement: 'Very bad pain came all at once in your {tummy} or side.',
    question: 'Did very bad pain come all at once in your {tummy} or side?',
    hint: 'Your back may hurt too. A spasm that hurts only in your back does not count here.',
    reason: 'It may come from a large blood vessel, and that needs help fast.',
  },
  'pulsing-tummy': {
    statement: 'You feel a throbbing lump in your {tummy}, or know you have an aneurysm.',
    question: 'Do you feel a throbbing lump in your {tummy}, or know you have an aneurysm?',
    hint: 'An aneurysm is a bulge in the main blood vessel of your {tummy} or chest. With it, any new back pain counts, also after it was mended.',
    reason: 'New back pain with one of these needs help fast.',
  },
  'breathless-or-coughing-blood': {
    statement: 'You are newly short of breath, or you cough up blood.',
    question: 'Are you newly short of breath, or do you cough up blood?',
    hint: 'Short of breath means also at rest, not only because moving hurts.',
    reason: 'It may come from a clot in your lungs.',
  },
  'pain-on-breathing-and-clot-risk': {
    statement: 'It hurts to breathe in, and you have a risk of a blood clot.',
    question: 'Does it hurt to breathe in, and do you have a risk of a blood clot?',
    hint: 'A risk is a newly swollen, sore calf, a clot in the past, cancer, or being pregnant. Or, in the last 3 months, an operation, a birth, weeks of lying still or a very long trip. Or you take the pill or other hormones.',
    reason: 'A clot in the lungs can feel like a pulled muscle.',
  },
  'very-unwell-or-confused': {
    statement: 'You are confused, very sleepy or slurring words, or your skin is blue or {grey}.',
    question: 'Are you confused, very sleepy or slurring words, or is your skin blue or {grey}?',
    hint: 'Your skin may also be cold or blotchy. On brown or black skin, look at your lips, gums and palms. A face that droops or an arm that goes weak counts too.',
    items: {
      'confused-or-sleepy': 'you are confused or very sleepy',
      'slurred-speech': 'your speech is slurred',
      'skin-colour': 'your skin is cold, blotchy, blue or {grey}',
    },
    reason: 'These can be signs of a serious illness that needs help fast.',
  },
  'serious-accident': {
    statement: 'The pain started after a serious accident, such as a crash or a high fall.',
    question: 'Did the pain start after a serious accident, such as a crash or a high fall?',
    hint: 'A fall down stairs counts, and so does a hard blow that left a bruise or a sore spot over your spine.',
    reason: 'A bone in your spine may be broken.',
  },
  'cold-pale-leg': {
    statement: 'One leg suddenly hurts and is cold and pale.',
    question: 'Does one leg suddenly hurt, and is it cold and pale?',
    hint: 'Both legs count too. On brown or black skin, the sole may look {grey}.',
    reason: 'Blood may not reach your leg, and that needs help fast.',
  },
  'saddle-numbness': {
    statement: 'You have new numbness or tingling around your genitals, bottom or inner thighs.',
    question: 'Do you have new numbness or tingling around your genitals, bottom or inner thighs?',
    hint: 'This is the area that would touch a bike seat. It may also feel odd when you wipe.',
    items: {
      genitals: 'your genitals',
      bottom: 'your bottom',
      'inner-thighs': 'your inner thighs',
    },
    reason: 'It can mean the nerves at the base of your spine are being squeezed.',
  },
  'trouble-starting-to-pee': {
    statement: 'It is newly hard to start peeing, the stream is weak, or you cannot pee.',
    question: 'Is it newly hard to start peeing, is the stream weak, or can you not pee?',
    reason: 'Trouble peeing with back pain can be a sign of squeezed nerves.',
  },
  'bladder-control-or-feeling': {
    statement: 'You newly leak pee, or cannot feel a full bladder or when you pee.',
    question: 'Do you newly leak pee, or can you not feel a full bladder or when you pee?',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'bowel-control-or-feeling': {
    statement: 'You newly leak {poo}, or cannot feel when you need to go or wipe.',
    question: 'Do you newly leak {poo}, or can you not feel when you need to go or wipe?',
    hint: 'Any loss of control counts. If you newly cannot {poo} and also feel numb there or in a leg, it counts too.',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'sexual-feeling-change': {
    statement: 'Sex feels newly numb, or it is newly hard to get an erection or orgasm.',
    question: 'Does sex feel newly numb, or is it newly hard to get an erection or orgasm?',
    hint: 'It began with this pain or after it.',
    items: {
      'loss-of-feeling': 'you have lost feeling in your genitals',
      erection: 'it is newly hard to get an erection',
      orgasm: 'it is newly hard to reach orgasm',
    },
    reason: 'A new loss of feeling during sex can be a sign of squeezed nerves.',
  },
  'both-legs': {
    statement: 'You have new pain, tingling, numbness or weakness in both legs.',
    question: 'Do you have new pain, tingling, numbness or weakness in both legs?',
    hint: 'Pain that moved from one leg into both counts.',
    reason: 'Signs in both legs can mean pressure on many nerves.',
  },
  'leg-getting-weaker': {
    statement: 'A leg is weak even when pain is not stopping you, or a foot drags.',
    question: 'Is a leg weak even when pain is not stopping you, or does a foot drag?',
    hint: 'A leg that only gives way because it hurts is not weak.',
    reason: 'Weakness that is new or gets worse may need treatment fast.',
  },
  'unsteady-walking': {
    statement: 'You are newly unsteady, or your hands or arms are newly numb, weak or clumsy.',
    question: 'Are you newly unsteady, or are your hands or arms newly numb, weak or clumsy?',
    hint: 'Legs that feel heavy or clumsy count.',
    reason: 'It can be a sign of pressure on the main nerve in your spine.',
  },
  'stiff-neck-and-headache': {
    statement: 'You have a bad headache and stiff neck, or a rash that does not fade.',
    question: 'Do you have a bad headache and stiff neck, or a rash that does not fade?',
    hint: 'Light may hurt your eyes, and you may have a high temperature. A sudden, very bad headache in the last two weeks counts, even if it went away. Press a glass on the rash to see if it fades.',
    reason: 'It may come from your head or from an infection, and that needs help fast.',
  },
  'blood-thinners-sudden-pain': {
    statement: 'You take blood thinners, and had a fall, knock or needle in your spine.',
    question: 'Do you take blood thinners, or have an illness that makes you bleed easily?',
    hint: 'Blood thinners are warfarin, apixaban, rivaroxaban, heparin and the like. Low-dose aspirin alone does not count. An illness that makes you bleed easily counts.',
    items: {
      'after-a-knock': 'the pain came after a fall or a knock',
      'needle-or-operation-in-spine': 'it came after a needle or operation in your spine',
    },
    reason: 'You may be bleeding around the spine.',
  },
  'sudden-groin-pain': {
    statement: 'Sudden, bad pain came in a testicle, or low on one side of your {tummy}.',
    question: 'Do you have sudden, bad pain in a testicle, or low on one side of your {tummy}?',
    reason: 'A part inside may be twisted, and that needs help fast.',
  },
  'pregnant-with-warning-signs': {
    statement: 'You may be pregnant, and have bleeding, leaking fluid, {tummy} pain or a high temperature.',
    question: 'Are you pregnant, or could you be?',
    hint: 'Call your {maternityUnit} first if you have its number. It counts if you know you are pregnant or your period is late. Pains that come and go count too, and so does pain at the tip of your shoulder.',
    items: {
      bleeding: 'you are bleeding',
      'waters-leaking': '{watersLeak}',
      'strong-tummy-pain': 'you have strong {tummy} pain',
      'pains-that-come-and-go': 'you have pains that come and go',
      'high-temperature': 'you have a high temperature',
      'shoulder-tip-pain': 'you have pain at the tip of your shoulder',
    },
    reason: 'You and your baby may need care now.',
  },
  'thoughts-of-self-harm': {
    statement: 'You think of harming yourself or of ending your life.',
    question: 'Do you think of harming yourself or of ending your life?',
    hint: 'If you can, tell someone you trust. If you took too much of a medicine on purpose, get help now, even if you feel well.',
    reason: 'You do not have to cope alone. People can help you right now.',
  },
  'small-fall-fragile-bones': {
    statement: 'A fall or bump started it, and you have weak bones or are over 70.',
    question: 'Did a fall or bump start it?',
    hint: 'Weak bones means osteoporosis, or steroid {tablets} for 3 months or more.',
    items: {
      'weak-bones': 'you have weak bones (osteoporosis)',
      'steroid-tablets': 'you have taken steroid {tablets} for 3 months or more',
      'over-70': 'you are over 70',
    },
    reason: 'Weaker bones can break after a small knock.',
  },
  'sudden-pain-known-osteoporosis': {
    statement: 'You have weak bones or take steroid {tablets}, and strong pain came all at once.',
    question: 'Do you have weak bones or take steroid {tablets}, and did strong pain come all at once?',
    hint: 'Weak bones means osteoporosis. A cough or a lift can be enough.',
    reason: 'A weak bone in the spine can break without a fall.',
  },
  'one-leg-numb-or-weak': {
    statement: 'One leg is newly numb or a little weak, and it is not getting worse.',
    question: 'Is one leg newly numb or a little weak, and not getting worse?',
    reason: 'It may be a trapped nerve. A loss of feeling or strength needs a check.',
  },
  'fever-or-shivery': {
    statement: 'You have or had a high temperature, or feel hot, cold or shivery.',
    question: 'Do you have, or did you have, a high temperature, or do you feel hot, cold or shivery?',
    hint: 'It counts even if a pain reliever took it away.',
    reason: 'It can be a sign of infection.',
  },
  'infection-risk': {
    statement: 'You inject drugs, have a weak immune system, or lately had a bad infection.',
    question: 'Do you inject drugs, have a weak immune system, or did you lately have a bad infection?',
    hint: '“Lately” is the last few weeks. A needle or operation in your spine in the last 3 months counts too. Your immune system fights germs. HIV, dialysis, a transplant, cancer drugs or steroids can make it weak. Being near someone with TB counts.',
    items: {
      'weak-immune-system': 'you have a weak immune system, from illness or treatment',
      'injecting-drugs': 'you inject drugs',
      'recent-infection': 'you had a bad infection in the last few weeks',
      'needle-or-operation-in-spine': 'you had a needle or operation in your spine in the last 3 months',
    },
    reason: 'New back pain with one of these needs a check for infection.',
  },
  'diabetes-and-worse': {
    statement: 'You have diabetes, and the pain gets worse each day or you feel ill.',
    question: 'Do you have diabetes, and does the pain get worse each day or do you feel ill?',
    hint: 'Diabetes and a spasm that eases is not a warning sign.',
    reason: 'Infections are more likely with diabetes, and need a check.',
  },
  'pain-on-breathing-in': {
    statement: 'The pain is worse when you breathe in.',
    question: 'Is the pain worse when you breathe in?',
    hint: 'A deep breath may bring a sharp pain in your chest, side or back.',
    reason: 'It may come from a strained muscle, but also from your lungs.',
  },
  'kidney-signs': {
    statement: 'You have blood or burning when you pee, or side pain that makes you vomit.',
    question: 'Do you have blood or burning when you pee, or side pain that makes you vomit?',
    hint: 'The side is under your ribs. Feeling that you may vomit counts. Get emergency help if you cannot pee all day, or if you have a kidney stone and a high temperature.',
    reason: 'It may be a kidney infection or stone.',
  },
  'tummy-illness': {
    statement: 'You have strong {tummy} pain, keep vomiting, or have yellow skin or eyes.',
    question: 'Do you have strong {tummy} pain, keep vomiting, or have yellow skin or eyes?',
    hint: 'If the pain is sudden or very bad, get emergency help now.',
    reason: 'Other parts inside your body can cause back pain.',
  },
  'one-sided-rash': {
    statement: 'A new rash or blisters came on one side of your body.',
    question: 'Did a new rash or blisters come on one side of your body?',
    hint: 'The pain can come some days before the rash.',
    reason: 'It can come from a nerve. Medicine works best in the first 3 days.',
  },
  'sickle-cell-disease': {
    statement: 'You have sickle cell disease.',
    question: 'Do you have sickle cell disease?',
    hint: 'Call your own team if you have its number. Do not put cold on your back: it can make it worse.',
    reason: 'Back pain can be the start of a crisis.',
  },
  'cancer-history': {
    statement: 'You have or had cancer, and this back pain is new or different.',
    question: 'Do you have or did you ever have cancer, and is this back pain new or different?',
    hint: 'A small skin cancer that was cured does not count, unless it was a melanoma.',
    reason: 'Cancer can sometimes come back in the spine, so this needs a check.',
  },
  'weight-loss': {
    statement: 'You lost weight without trying, sweat a lot at night, or broke a bone easily.',
    question: 'Have you lost weight without trying, do you sweat a lot at night, or did a bone break easily?',
    hint: 'Being very thirsty and very tired counts too.',
    reason: 'It may be a sign of a hidden illness, so it needs a check.',
  },
  'night-or-rest-pain': {
    statement: 'The pain is much worse at night, or no rest and no position eases it.',
    question: 'Is the pain much worse at night, or does no rest and no position ease it?',
    hint: 'Pain that is there all day but eases when you lie well does not count. Waking briefly when you turn over is common.',
    reason: 'Most back pain eases in some positions. Pain that does not ease needs a check.',
  },
  'lump-or-shape-change': {
    statement: 'You have a new lump or swelling on your back, or it has changed shape.',
    question: 'Is there a new lump or swelling on your back, or has your back changed shape?',
    reason: 'It needs a check to find the cause.',
  },
  'upper-back-pain': {
    statement: 'The pain is at the top of your back, between your shoulder blades.',
    question: 'Is the pain at the top of your back, between your shoulder blades?',
    reason: 'Pain here is less often a simple strain.',
  },
  'band-like-pain': {
    statement: 'The pain feels like a tight band around your chest or {tummy}.',
    question: 'Does the pain feel like a tight band around your chest or {tummy}?',
    reason: 'It can mean pressure in the spine.',
  },
  'worse-cough-sneeze-poo': {
    statement: 'The pain is much worse when you cough, sneeze or {poo}.',
    question: 'Is the pain much worse when you cough, sneeze or {poo}?',
    reason: 'It is often a disc in the spine, but it is worth a check.',
  },
  'blood-thinners-new-pain': {
    statement: 'You take blood thinners, and this back pain is new.',
    question: 'Do you take blood thinners, and is this back pain new?',
    hint: 'Low-dose aspirin alone does not count. Do not stop your medicine because of this page.',
    reason: 'A bleed around the spine is rare, but it can start slowly.',
  },
  'new-pain-over-65': {
    statement: 'You are over 65, and this pain is new or not like before.',
    question: 'Are you over 65, and is this pain new or not like before?',
    reason: 'Other causes are more likely as we get older, so it makes sense to get a check.',
  },
  'severe-unmanageable-pain': {
    statement: 'The pain is so bad that you cannot stand, walk or rest.',
    question: 'Is the pain so bad that you cannot stand, walk or rest?',
    hint: 'Pain that gets worse very fast counts too. Pain that stops you for a moment when you move does not.',
    reason: 'You need help with the pain, and a check.',
  },
  'under-18': {
    statement: 'You are under 18.',
    question: 'Are you under 18?',
    hint: 'It is most urgent for a child under 10, and for one who limps or will not walk, sit or play.',
    reason: 'This guide is for adults. {Doctor} should check back pain in children and teenagers.',
  },
  'one-leg-pain': {
    statement: 'Pain shoots down one leg, below the knee, but it is not numb or weak.',
    question: 'Does pain shoot down one leg, below the knee, without numbness or weakness?',
    hint: 'If your calf is newly swollen and sore, get help today.',
    reason: 'It may be a sore nerve (sciatica). It is common, and most often gets better by itself.',
  },
  'first-pain-over-50': {
    statement: 'You are over 50, and this is your first bad back pain.',
    question: 'Are you over 50, and is this your first bad back pain?',
    reason: 'The first time, it makes sense to get a check.',
  },
  'long-term-steroids': {
    statement: 'You have taken steroid {tablets} for 3 months or more.',
    question: 'Have you taken steroid {tablets} for 3 months or more?',
    reason: 'Steroids can weaken bones and hide infection.',
  },
  'earlier-back-operation': {
    statement: 'You once had a back operation, and this pain is new.',
    question: 'Did you once have a back operation, and is this pain new?',
    reason: 'The same place can be hurt again.',
  },
  'pain-getting-worse': {
    statement: 'The pain gets worse from day to day, not better.',
    question: 'Does the pain get worse from day to day, not better?',
    hint: 'Pain that comes and goes does not count.',
    reason: 'Most spasms ease within days. One that grows worse needs a check.',
  },
  pregnant: {
    statement: 'You are pregnant.',
    question: 'Are you pregnant?',
    reason: 'Back pain is common when you are pregnant, but some tips and medicines here do not suit you.',
  },
  'stiff-mornings': {
    statement: 'It began before age 45 and has lasted over 3 months, with stiff mornings.',
    question: 'Did your back pain start before age 45 and last more than 3 months?',
    hint: 'Or it is better when you move, wakes you late at night, or eases a lot with anti-inflammatory {tablets}. Get help the same day for a red, sore eye that hates light.',
    items: {
      'stiff-over-30-minutes': 'you are stiff for more than 30 minutes in the morning',
      'better-with-movement': 'it is better when you move',
      'wakes-at-night': 'it wakes you in the second half of the night',
      'better-with-anti-inflammatory': 'it is much better with anti-inflammatory {tablets}, such as {ibuprofen}',
    },
    reason: 'It may be a kind of swelling inside (inflammation) that has its own treatment.',
  },
  'walking-leg-pain': {
    statement: 'Both legs have long ached when you walk or stand, and ease when you sit.',
    question: 'Have both legs long ached or felt heavy when you walk or stand, and eased when you sit?',
    hint: 'If this is new in both legs, get help now.',
    reason: 'It can mean there is less room for the nerves in your spine.',
  },
  'not-improving': {
    statement: 'After 2 to 4 weeks it is no better, or it stops your daily life.',
    question: 'After 2 to 4 weeks, is it no better, or does it stop your daily life?',
    reason: 'A check and a plan can help.',
  },
  worried: {
    statement: 'You are worried, or find it hard to cope.',
    question: 'Are you worried, or finding it hard to cope?',
    reason: 'It is fine to ask for help.',
  },
} satisfies WordsOfEverySign;

/** A few words for each sign that is an emergency together with another one, to stand in a list of pairs. */
export const combinedSignNames: Readonly<Record<CombinedSignId, string>> = {
  'fever-or-shivery': 'a high temperature, now or before, or feeling hot, cold or shivery',
  'severe-unmanageable-pain': 'pain so bad that you cannot stand, walk or rest',
  'infection-risk': 'a weak immune system, drugs that you inject, or a bad infection lately',
  'diabetes-and-worse': 'diabetes, and pain that gets worse each day or feeling ill',
  'long-term-steroids': 'steroid {tablets} for 3 months or more',
  'cancer-history': 'cancer, now or in the past, with new or different back pain',
  'one-leg-numb-or-weak': 'new numbness or weakness in one leg',
  'sickle-cell-disease': 'sickle cell disease',
  pregnant: 'being pregnant',
  'weight-loss': 'weight loss, night sweats or a bone that broke easily',
  'small-fall-fragile-bones': 'a fall or bump, with weak bones or past age 70',
  'sudden-pain-known-osteoporosis': 'strong pain all at once, with weak bones or steroid {tablets}',
  'new-pain-over-65': 'new or different pain past age 65',
  'under-18': 'an age under 18',
  'blood-thinners-new-pain': 'blood thinners, with new back pain',
  'tummy-illness': 'strong {tummy} pain, vomiting again and again, or yellow skin or eyes',
  'kidney-signs': 'blood or burning when you pee, or side pain that makes you vomit',
  'pain-on-breathing-in': 'pain that is worse when you breathe in',
  'upper-back-pain': 'pain between your shoulder blades',
  'band-like-pain': 'pain like a tight band around your chest or {tummy}',
  'lump-or-shape-change': 'a new lump on your back, or a new shape of it',
  'earlier-back-operation': 'a back operation in the past, with new pain',
  'pain-getting-worse': 'pain that gets worse from day to day',
};
