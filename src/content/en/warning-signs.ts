/**
 * English words of the warning signs. They never name a diagnosis as the result and give no temperature number. A hint
 * begins with the words that it explains, so that it can be read in a list of its own. Place-holders in braces are filled
 * by region.
 */
import type { SignGroup, SignWords } from '../types.js';
import type { SignId } from '../advice/warning-signs.js';
import type { WordsOfEverySign } from '../words/warning-signs.js';

export const signGroupNames: Readonly<Record<SignGroup, string>> = {
  chest: 'Chest, breathing, fainting',
  tummy: '{Tummy} and side',
  'accident-legs': 'Crash or fall, legs, walking',
  'bladder-numbness': 'Pee, {poo} and numbness',
  fever: 'Fever or feeling ill',
  'age-mood': 'Age, pregnancy, mood',
  bones: 'Fall or weak bones',
  'illness-medicine': 'Your health up to now',
  where: 'Where it hurts',
  pattern: 'How the pain acts',
};

export const signWords: Readonly<Record<SignId, SignWords>> = {
  'chest-pain': {
    statement: 'Chest pain or tightness, perhaps into your arm, neck or jaw.',
    hint: 'Chest pain: new arm, neck or jaw pain counts if you sweat, feel sick or are short of breath.',
    reason: 'It could be your heart.',
  },
  'tearing-pain': {
    statement: 'Sudden ripping pain in your chest, back or {tummy}.',
    reason: 'It may come from your main blood vessel, and that needs help fast.',
  },
  'fainted-or-collapsed': {
    statement: 'With this pain you fainted, nearly fainted, collapsed, or turned cold and sweaty.',
    reason: 'It could be your heart or a large blood vessel, and that needs help fast.',
  },
  'sudden-tummy-and-back-pain': {
    statement: 'Very bad, sudden pain in your {tummy} or side.',
    hint: 'Sudden: your back may hurt too. A spasm only in your back does not count here.',
    reason: 'It may come from a large blood vessel, and that needs help fast.',
  },
  'pulsing-tummy': {
    statement: 'A throbbing lump in your {tummy}, or a known aneurysm.',
    hint: 'Aneurysm: a bulge in the main blood vessel of your {tummy} or chest. With it, any new back pain counts, even after it was mended.',
    reason: 'New back pain with one of these needs help fast.',
  },
  'breathless-or-coughing-blood': {
    statement: 'Newly short of breath, or coughing up blood.',
    hint: 'Short of breath: also at rest, not only because moving hurts.',
    reason: 'It may come from a clot in your lungs.',
  },
  'pain-on-breathing-and-clot-risk': {
    statement: 'Pain when you breathe in, and a clot risk.',
    hint: 'Clot risk: a swollen, sore calf, a past clot, cancer, pregnancy, the pill or other hormones. Or, in the last 3 months, an operation, a birth, weeks in bed or a very long trip.',
    reason: 'A clot in the lungs can feel like a pulled muscle.',
  },
  'very-unwell-or-confused': {
    statement: 'Confused, very sleepy or slurring words, or blue or {grey} skin.',
    hint: 'Blue or {grey}: on brown or black skin, look at lips, gums and palms. Cold or blotchy skin, a drooping face or a weak arm counts.',
    items: {
      'confused-or-sleepy': 'you are confused or very sleepy',
      'slurred-speech': 'your speech is slurred',
      'skin-colour': 'your skin is cold, blotchy, blue or {grey}',
    },
    reason: 'These can be signs of a serious illness that needs help fast.',
  },
  'serious-accident': {
    statement: 'It began with a crash, a high fall or another serious accident.',
    hint: 'Serious: also a fall down stairs, or a hard blow that left a bruise or sore spot on your spine.',
    reason: 'A bone in your spine may be broken.',
  },
  'cold-pale-leg': {
    statement: 'Sudden pain in a cold, pale leg.',
    hint: 'Pale: both legs count too. On brown or black skin, the sole may look {grey}.',
    reason: 'Blood may not reach your leg, and that needs help fast.',
  },
  'saddle-numbness': {
    statement: 'New numbness or tingling around your genitals, bottom or inner thighs.',
    hint: 'Numbness: where a bike seat touches. Wiping may feel odd.',
    items: {
      genitals: 'your genitals',
      bottom: 'your bottom',
      'inner-thighs': 'your inner thighs',
    },
    reason: 'It can mean the nerves at the base of your spine are being squeezed.',
  },
  'trouble-starting-to-pee': {
    statement: 'Newly hard to start peeing, a newly weak stream, or you cannot pee.',
    reason: 'Trouble peeing with back pain can be a sign of squeezed nerves.',
  },
  'bladder-control-or-feeling': {
    statement: 'Newly leaking pee, or not feeling a full bladder or peeing.',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'bowel-control-or-feeling': {
    statement: 'Newly leaking {poo}, or no feeling when you need to go or when you wipe.',
    hint: 'Leaking: any loss of control counts. If you newly cannot {poo} and are numb there or in a leg, that counts too.',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'sexual-feeling-change': {
    statement: 'Sex feels newly numb, or erection or orgasm is newly hard to reach.',
    hint: 'Newly: it began with this pain or after it.',
    items: {
      'loss-of-feeling': 'you have lost feeling in your genitals',
      erection: 'it is newly hard to get an erection',
      orgasm: 'it is newly hard to reach orgasm',
    },
    reason: 'A new loss of feeling during sex can be a sign of squeezed nerves.',
  },
  'both-legs': {
    statement: 'New pain, tingling, numbness or weakness in both legs.',
    hint: 'Both legs: also pain that spread from one.',
    reason: 'Signs in both legs can mean pressure on many nerves.',
  },
  'leg-getting-weaker': {
    statement: 'A leg weak even when pain is not stopping you, or a foot that drags.',
    hint: 'Weak: not a leg that only gives way because it hurts.',
    reason: 'Weakness that is new or gets worse may need treatment fast.',
  },
  'unsteady-walking': {
    statement: 'Newly unsteady, or newly numb, weak or clumsy hands or arms.',
    hint: 'Unsteady: legs that feel heavy or clumsy count.',
    reason: 'It can be a sign of pressure on the main nerve in your spine.',
  },
  'stiff-neck-and-headache': {
    statement: 'A bad headache and stiff neck, or a rash that does not fade.',
    hint: 'Headache: a sudden, very bad one in the last two weeks counts, even if it went away. Light may hurt your eyes, and you may have a high temperature. Rash: press a glass on it to see if it fades.',
    reason: 'It may come from your head or from an infection, and that needs help fast.',
  },
  'blood-thinners-sudden-pain': {
    stem: 'You take blood thinners, or have an illness that makes you bleed easily.',
    statement: 'Blood thinners, and any fall or knock, or a needle or operation in your spine.',
    hint: 'Blood thinners: warfarin, apixaban, rivaroxaban, heparin and the like. Low-dose aspirin alone does not count. An illness that makes you bleed easily counts.',
    items: {
      'after-a-knock': 'the pain came after a fall or a knock',
      'needle-or-operation-in-spine': 'it came after a needle or operation in your spine',
    },
    reason: 'Blood could collect around the spine, and that needs a check now.',
  },
  'sudden-groin-pain': {
    statement: 'Sudden, bad pain in a testicle, or low on one side of your {tummy}.',
    reason: 'A part inside may be twisted, and that needs help fast.',
  },
  'pregnant-with-warning-signs': {
    stem: 'You are or could be pregnant.',
    statement: 'You are or may be pregnant, with bleeding, leaking fluid, {tummy} pain or fever.',
    hint: 'May be pregnant: also if your period is late. Fever: a high temperature, or feeling hot and shivery. Pains that come and go, or at the tip of your shoulder, count. Call your {maternityUnit} first if you have its number.',
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
    statement: 'Thoughts of harming yourself or ending your life.',
    hint: 'Harming yourself: too much medicine on purpose needs help now, even if you feel well. Tell someone you trust.',
    reason: 'You do not have to cope alone. People can help you right now.',
  },
  'small-fall-fragile-bones': {
    stem: 'A fall or bump started it.',
    statement: 'It began with a fall or bump, with weak bones or age over 70.',
    hint: 'Weak bones: osteoporosis, or steroid {tablets} for 3 months or more.',
    items: {
      'weak-bones': 'you have weak bones (osteoporosis)',
      'steroid-tablets': 'you have taken steroid {tablets} for 3 months or more',
      'over-70': 'you are over 70',
    },
    reason: 'Weaker bones can break after a small knock.',
  },
  'sudden-pain-known-osteoporosis': {
    statement: 'Strong pain all at once, with weak bones or steroid {tablets}.',
    hint: 'All at once: a cough or a lift can be enough.',
    reason: 'A weak bone in the spine can break without a fall.',
  },
  'one-leg-numb-or-weak': {
    statement: 'One leg newly numb or a little weak, not getting worse.',
    reason: 'It may be a trapped nerve. A loss of feeling or strength needs a check.',
  },
  'fever-or-shivery': {
    statement: 'A high temperature, now or before, or feeling hot, cold or shivery.',
    hint: 'High temperature: it counts even if a pain reliever took it away.',
    reason: 'It can be a sign of infection.',
  },
  'infection-risk': {
    statement: 'Injecting drugs, a weak immune system, or a bad infection in recent weeks.',
    hint: 'Weak immune system: from HIV, dialysis, a transplant, cancer drugs or steroids. Being near someone with TB counts too. So does a needle or operation in your spine in the last 3 months.',
    items: {
      'weak-immune-system': 'you have a weak immune system, from illness or treatment',
      'injecting-drugs': 'you inject drugs',
      'recent-infection': 'you had a bad infection in the last few weeks',
      'needle-or-operation-in-spine': 'you had a needle or operation in your spine in the last 3 months',
    },
    reason: 'New back pain with one of these needs a check for infection.',
  },
  'diabetes-and-worse': {
    statement: 'Diabetes, with pain that gets worse each day or feeling ill.',
    reason: 'Infections are more likely with diabetes, and need a check.',
  },
  'pain-on-breathing-in': {
    statement: 'Pain that is worse when you breathe in.',
    reason: 'It may come from a strained muscle, but also from your lungs.',
  },
  'kidney-signs': {
    statement: 'Blood or burning when you pee, or side pain that makes you vomit.',
    hint: 'Side: below your ribs. Feeling sick counts. No pee all day, or a kidney stone with a high temperature: get emergency help.',
    reason: 'It may be a kidney infection or stone.',
  },
  'tummy-illness': {
    statement: 'Strong {tummy} pain, vomiting again and again, or yellow skin or eyes.',
    hint: 'Strong {tummy} pain: if sudden or very bad, get emergency help.',
    reason: 'Other parts inside your body can cause back pain.',
  },
  'one-sided-rash': {
    statement: 'A new rash or blisters on one side of your body.',
    reason: 'It can come from a nerve. Medicine works best in the first 3 days.',
  },
  'sickle-cell-disease': {
    statement: 'Sickle cell disease.',
    hint: 'Sickle cell disease: call your own team first if you can. Put no cold on your back.',
    reason: 'Back pain can be the start of a crisis.',
  },
  'cancer-history': {
    statement: 'Cancer, now or in the past, and new or different pain.',
    hint: 'Cancer: not a small, cured skin cancer, unless it was melanoma.',
    reason: 'Cancer can sometimes come back in the spine, so this needs a check.',
  },
  'weight-loss': {
    statement: 'Weight loss without trying, heavy night sweats, or a bone that broke easily.',
    hint: 'Weight loss: being very thirsty and tired counts too.',
    reason: 'It may be a sign of a hidden illness, so it needs a check.',
  },
  'night-or-rest-pain': {
    statement: 'Pain much worse at night, or that no rest or position eases.',
    hint: 'At night: waking as you turn over is common. Pain all day that eases when you lie well does not count.',
    reason: 'Most back pain eases in some positions. Pain that does not ease needs a check.',
  },
  'lump-or-shape-change': {
    statement: 'A new lump or swelling on your back, or a new shape.',
    reason: 'It needs a check to find the cause.',
  },
  'upper-back-pain': {
    statement: 'Pain between your shoulder blades.',
    reason: 'Pain here is less often a simple strain.',
  },
  'band-like-pain': {
    statement: 'Pain like a tight band around your chest or {tummy}.',
    reason: 'It can mean pressure in the spine.',
  },
  'worse-cough-sneeze-poo': {
    statement: 'Pain much worse when you cough, sneeze or {poo}.',
    reason: 'It is often a disc in the spine, but it is worth a check.',
  },
  'blood-thinners-new-pain': {
    statement: 'Taking blood thinners, and new pain.',
    hint: 'Blood thinners: low-dose aspirin alone does not count. Do not stop your medicine because of this page.',
    reason: 'A bleed around the spine is rare, but it can start slowly.',
  },
  'new-pain-over-65': {
    statement: 'Over 65, and pain that is new or different.',
    reason: 'Other causes are more likely as we get older, so it makes sense to get a check.',
  },
  'severe-unmanageable-pain': {
    statement: 'Pain so bad that you cannot stand, walk or rest.',
    hint: 'So bad: pain that gets worse very fast counts too. Pain that stops you for a moment when you move does not.',
    reason: 'You need help with the pain, and a check.',
  },
  'under-18': {
    statement: 'Under 18 years old.',
    hint: 'Under 18: most urgent below 10, or if a child limps or will not walk, sit or play.',
    reason: 'This guide is for adults. {Doctor} should check back pain in children and teenagers.',
  },
  'one-leg-pain': {
    statement: 'Pain down one leg, below the knee, not numb or weak.',
    hint: 'One leg: a newly swollen, sore calf needs help today.',
    reason: 'It may be a sore nerve (sciatica). It is common, and most often gets better by itself.',
  },
  'first-pain-over-50': {
    statement: 'Over 50, and your first bad back pain.',
    reason: 'The first time, it makes sense to get a check.',
  },
  'long-term-steroids': {
    statement: 'Steroid {tablets} for 3 months or more.',
    reason: 'Steroids can weaken bones and hide infection.',
  },
  'earlier-back-operation': {
    statement: 'A back operation in the past, and new pain.',
    reason: 'The same place can be hurt again.',
  },
  'pain-getting-worse': {
    statement: 'Pain that gets worse from day to day.',
    hint: 'Worse: pain that comes and goes does not count.',
    reason: 'Most spasms ease within days. One that grows worse needs a check.',
  },
  pregnant: {
    statement: 'Being pregnant.',
    reason: 'Back pain is common when you are pregnant, but some tips and medicines here do not suit you.',
  },
  'stiff-mornings': {
    stem: 'The pain began before age 45 and has lasted more than 3 months.',
    statement: 'Pain since before age 45, for over 3 months, with stiff mornings.',
    hint: 'Stiff mornings: for more than 30 minutes. It counts too if moving eases it, it wakes you late at night, or anti-inflammatory {tablets} help a lot. A red, sore eye that hates light needs help today.',
    items: {
      'stiff-over-30-minutes': 'you are stiff for more than 30 minutes in the morning',
      'better-with-movement': 'it is better when you move',
      'wakes-at-night': 'it wakes you in the second half of the night',
      'better-with-anti-inflammatory': 'it is much better with anti-inflammatory {tablets}, such as {ibuprofen}',
    },
    reason: 'It may be a kind of swelling inside (inflammation) that has its own treatment.',
  },
  'walking-leg-pain': {
    statement: 'Legs that have long ached when you walk or stand, eased by sitting.',
    hint: 'Legs that ache: if this is new in both, get help now.',
    reason: 'It can mean there is less room for the nerves in your spine.',
  },
  'not-improving': {
    statement: 'No better after 2 to 4 weeks, or it stops your daily life.',
    reason: 'A check and a plan can help.',
  },
  worried: {
    statement: 'Being worried, or finding it hard to cope.',
    reason: 'It is fine to ask for help.',
  },
} satisfies WordsOfEverySign;
