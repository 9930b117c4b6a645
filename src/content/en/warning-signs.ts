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
  'saddle-numbness': {
    statement: 'You have new numbness or tingling around your genitals, bottom or inner thighs.',
    question: 'Do you have new numbness or tingling in any of these places?',
    hint: 'This is the area that would touch a bike seat. It may also feel odd when you wipe.',
    items: {
      genitals: 'your genitals',
      bottom: 'your bottom',
      'inner-thighs': 'your inner thighs',
    },
    reason: 'It can mean the nerves at the base of your spine are being squeezed.',
  },
  'trouble-starting-to-pee': {
    statement: 'You find it newly hard to start peeing, or you cannot pee at all.',
    question: 'Is it newly hard to start peeing, or can you not pee at all?',
    reason: 'Trouble peeing with back pain can be a sign of squeezed nerves.',
  },
  'bladder-control-or-feeling': {
    statement: 'You have newly leaked pee, or you cannot feel when your bladder is full or when you are peeing.',
    question: 'Have you newly leaked pee, or can you not feel when your bladder is full or when you are peeing?',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'bowel-control-or-feeling': {
    statement: 'You have newly lost control of your {poo}, or cannot feel when you need to {poo} or when you wipe.',
    question: 'Have you newly lost control of your {poo}? Or can you not feel when you need to {poo} or when you wipe?',
    reason: 'A loss of control or feeling can be a sign of squeezed nerves.',
  },
  'sexual-feeling-change': {
    statement:
      'Since this pain began, sex feels numb or different. You may have lost feeling in your genitals. Or it may be newly hard to get an erection or reach orgasm.',
    question: 'Since this pain began, has sex felt numb or different?',
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
    reason: 'Signs in both legs can mean pressure on many nerves.',
  },
  'leg-getting-weaker': {
    statement: 'One or both of your legs are getting weaker or giving way, or a foot is dragging.',
    question: 'Is one or both of your legs getting weaker, giving way, or is a foot dragging?',
    reason: 'Weakness that gets worse may need treatment fast.',
  },
  'unsteady-walking': {
    statement: 'You are newly unsteady when you walk, or your legs or hands feel clumsy.',
    question: 'Are you newly unsteady when you walk, or do your legs or hands feel clumsy?',
    reason: 'It can be a sign of pressure on the main nerve in your spine.',
  },
  'one-leg-numb-or-weak': {
    statement: 'You have new numbness or mild weakness in one leg, and it is not getting worse.',
    question: 'Do you have new numbness or mild weakness in one leg that is not getting worse?',
    reason: 'It may be a trapped nerve. A loss of feeling or strength needs a check.',
  },
  'one-leg-pain': {
    statement: 'The pain shoots down one leg, below the knee, but the leg is not numb or weak.',
    question: 'Does pain shoot down one leg, below the knee, without numbness or weakness?',
    reason: 'It may be a sore nerve (sciatica). This is common, but get advice.',
  },
  'serious-accident': {
    statement: 'The pain started after a serious accident, such as a car crash or a fall from a height.',
    question: 'Did the pain start after a serious accident, such as a car crash or a fall from a height?',
    hint: 'Do not move a person who may have hurt their spine, unless they are in danger.',
    reason: 'A bone in your spine may be broken.',
  },
  'small-fall-fragile-bones': {
    statement:
      'A small fall, bump, cough or lift started it. And you are over 50, have weak bones (osteoporosis) or take steroid {tablets}.',
    question: 'Did it start after a small fall, bump, cough or lift?',
    items: {
      'over-50': 'you are over 50',
      'weak-bones': 'you have weak bones (osteoporosis)',
      'steroid-tablets': 'you take steroid {tablets}',
    },
    reason: 'Weaker bones can break after a small knock.',
  },
  'sudden-pain-known-osteoporosis': {
    statement: 'You have weak bones (osteoporosis) or take steroid {tablets}, and strong pain started all at once.',
    question: 'Do you have weak bones (osteoporosis) or take steroid {tablets}, and did strong pain start all at once?',
    reason: 'A weak bone in the spine can break without a fall.',
  },
  'fever-or-shivery': {
    statement: 'You have a high temperature, or you feel hot, cold or shivery.',
    question: 'Do you have a high temperature, or do you feel hot, cold or shivery?',
    reason: 'It can be a sign of infection.',
  },
  'very-unwell-or-confused': {
    statement:
      'You are confused, very sleepy or very short of breath. Or your speech is slurred, or your skin is cold, blotchy, blue or {grey}.',
    question: 'Are any of these true for you now?',
    items: {
      'confused-or-sleepy': 'you are confused or very sleepy',
      'short-of-breath': 'you are very short of breath',
      'skin-colour': 'your skin is cold, blotchy, blue or {grey}',
      'slurred-speech': 'your speech is slurred',
    },
    reason: 'These can be signs of a serious illness that needs help fast.',
  },
  'infection-risk': {
    statement:
      'You have a weak immune system, from illness or treatment, or you inject drugs. Or you had a bad infection in the last few weeks. Or you had a needle or operation in your spine in the last 3 months.',
    question: 'Do any of these apply to you?',
    hint: 'Your immune system fights germs. HIV, diabetes, dialysis, a transplant, cancer drugs or steroids can make it weak. Being near someone with TB counts too.',
    items: {
      'weak-immune-system': 'you have a weak immune system, from illness or treatment',
      'injecting-drugs': 'you inject drugs',
      'recent-infection': 'you had a bad infection in the last few weeks',
      'needle-or-operation-in-spine': 'you had a needle or operation in your spine in the last 3 months',
    },
    reason: 'New back pain with one of these needs a check for infection.',
  },
  'kidney-signs': {
    statement:
      'The pain is in your side under the ribs. You also have burning or blood when you pee, or feel as if you may vomit.',
    question: 'Is the pain in your side under the ribs, with burning or bloody pee, or a feeling you may vomit?',
    hint: 'Get emergency help if you cannot pee all day. Do so too if you know you have a kidney stone and have a high temperature.',
    reason: 'It may be a kidney infection or stone.',
  },
  'chest-pain': {
    statement: 'You have chest pain or tightness, or pain that spreads to your arm, neck or jaw.',
    question: 'Do you have chest pain or tightness, or pain spreading to your arm, neck or jaw?',
    hint: 'You may also be short of breath, sweat, or feel as if you may vomit.',
    reason: 'It could be your heart.',
  },
  'tearing-pain': {
    statement: 'The pain started as a sudden ripping pain in your chest or between your shoulder blades.',
    question: 'Did a sudden ripping pain start in your chest or between your shoulder blades?',
    reason: 'It may come from your main blood vessel, and that needs help fast.',
  },
  'sudden-tummy-and-back-pain': {
    statement: 'You had very bad pain start all at once in your {tummy} or side, as well as your back.',
    question: 'Did very bad pain start all at once in your {tummy} or side, as well as your back?',
    hint: 'You may also feel faint, sweat or pass out.',
    reason: 'It may come from a large blood vessel, and that needs help fast.',
  },
  'pulsing-tummy': {
    statement: 'You can feel a throbbing lump in your {tummy}, or you know you have a swollen blood vessel (aneurysm).',
    question:
      'Can you feel a throbbing lump in your {tummy}, or do you know you have a swollen blood vessel (aneurysm)?',
    hint: 'If the pain is sudden or very bad and you have an aneurysm, call for emergency help now.',
    reason: 'A swollen blood vessel can cause back pain.',
  },
  'tummy-illness': {
    statement: 'You have strong {tummy} pain, keep vomiting, or have yellow skin or eyes.',
    question: 'Do you have strong {tummy} pain, keep vomiting, or have yellow skin or eyes?',
    hint: 'If the pain is sudden or very bad, get emergency help now.',
    reason: 'Other parts inside your body can cause back pain.',
  },
  'cancer-history': {
    statement: 'You have cancer now or had it in the past, and this back pain is new or different.',
    question: 'Have you ever had cancer, or do you have it now, and is this back pain new or different?',
    reason: 'Cancer can sometimes come back in the spine, so this needs a check.',
  },
  'weight-loss': {
    statement: 'You have lost weight without trying, or you sweat a lot at night.',
    question: 'Have you lost weight without trying, or do you sweat a lot at night?',
    reason: 'It may be a sign of a hidden illness, so it needs a check.',
  },
  'night-or-rest-pain': {
    statement: 'The pain is there all the time, or it is much worse at night or when you lie down.',
    question: 'Is the pain there all the time, or much worse at night or when you lie down?',
    hint: 'Waking briefly when you turn over is common and is not the same.',
    reason: 'Most back pain eases in some positions. Pain that does not ease needs a check.',
  },
  'lump-or-shape-change': {
    statement: 'You have a new lump or swelling on your back, or your back has changed shape.',
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
  'blood-thinners-sudden-pain': {
    statement:
      'You take blood thinners or bleed easily. And the pain came on all at once, after a knock, or after a needle or operation in your spine.',
    question: 'Do you take blood thinners, or bleed easily?',
    items: {
      'all-at-once': 'the pain came on all at once',
      'after-a-knock': 'it came after a knock',
      'needle-or-operation-in-spine': 'it came after a needle or operation in your spine',
    },
    reason: 'You may be bleeding around the spine.',
  },
  'pregnant-with-warning-signs': {
    statement:
      'You are pregnant, or could be. And you have bleeding, leaking waters, strong {tummy} or back pain, pains that come and go, or a high temperature.',
    question: 'Are you pregnant, or could you be?',
    hint: 'Call your {maternityUnit} first if you have its number.',
    items: {
      bleeding: 'you are bleeding',
      'waters-leaking': 'your waters are leaking',
      'strong-pain': 'you have strong {tummy} or back pain',
      'pains-that-come-and-go': 'you have pains that come and go',
      'high-temperature': 'you have a high temperature',
    },
    reason: 'You and your baby may need care now.',
  },
  pregnant: {
    statement: 'You are pregnant.',
    question: 'Are you pregnant?',
    reason: 'Back pain is common when you are pregnant, but some tips and medicines here do not suit you.',
  },
  'under-18': {
    statement: 'You are under 18.',
    question: 'Are you under 18?',
    hint: 'A child under 10 should get help today.',
    reason: 'This guide is for adults. {Doctor} should check back pain in children and teenagers.',
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
  'severe-unmanageable-pain': {
    statement: 'The pain is so bad, or getting worse so fast, that you cannot stand, walk or rest.',
    question: 'Is the pain so bad, or getting worse so fast, that you cannot stand, walk or rest?',
    reason: 'You need help with the pain, and a check.',
  },
  'stiff-mornings': {
    statement:
      'The pain started before age 45 and has lasted more than 3 months. You are also stiff for more than 30 minutes in the morning, or feel better when you move. Or it wakes you in the second half of the night, or is much better with anti-inflammatory {tablets}.',
    question: 'Did your back pain start before age 45 and last more than 3 months?',
    hint: 'Get help the same day for a red, sore eye that hates light.',
    items: {
      'stiff-over-30-minutes': 'you are stiff for more than 30 minutes in the morning',
      'better-with-movement': 'it is better when you move',
      'wakes-at-night': 'it wakes you in the second half of the night',
      'better-with-anti-inflammatory': 'it is much better with anti-inflammatory {tablets}, such as {ibuprofen}',
    },
    reason: 'It may be a kind of swelling inside (inflammation) that has its own treatment.',
  },
  'walking-leg-pain': {
    statement:
      'You have had this for some time: both legs ache or go heavy when you walk or stand. They ease when you sit or bend.',
    question:
      'Do both legs ache or go heavy when you walk or stand, and ease when you sit or bend? And have you had this for some time?',
    hint: 'If this is new in both legs, get help now.',
    reason: 'It can mean there is less room for the nerves in your spine.',
  },
  'not-improving': {
    statement: 'After 2 to 4 weeks, the pain is no better or it stops you doing daily things.',
    question: 'After 2 to 4 weeks, is it no better, or does it stop you doing daily things?',
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
  'fever-or-shivery': 'a high temperature, or feeling hot, cold or shivery',
  'infection-risk':
    'a weak immune system, or drugs that you inject. Or a bad infection in the last few weeks, or a needle or operation in your spine in the last 3 months',
  'one-leg-numb-or-weak': 'new numbness or weakness in one leg',
  'cancer-history': 'cancer, now or in the past, with new or different back pain',
  'severe-unmanageable-pain': 'pain so bad, or getting worse so fast, that you cannot stand, walk or rest',
  'pulsing-tummy': 'a throbbing lump in your {tummy}, or a known swollen blood vessel (aneurysm)',
  'tummy-illness': 'strong {tummy} pain, vomiting again and again, or yellow skin or eyes',
  'upper-back-pain': 'pain at the top of your back, between your shoulder blades',
  'sudden-pain-known-osteoporosis':
    'strong pain that started all at once, with weak bones (osteoporosis) or steroid {tablets}',
  'kidney-signs': 'pain in your side under the ribs, with burning or bloody pee or a feeling you may vomit',
  'band-like-pain': 'pain like a tight band around your chest or {tummy}',
  pregnant: 'being pregnant, or thinking you could be',
};
