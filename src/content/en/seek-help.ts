import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';

const veryBadPain = 'pain so bad, or getting worse so fast, that you cannot stand, walk or rest';
const infectionRisk = 'an infection risk, as in the list for today';
const cancer = 'cancer, now or in the past';
const tightBand = 'pain like a tight band around your chest or {tummy}';
const tummySigns = [
  'a throbbing lump in your {tummy}, or a known swollen blood vessel (aneurysm)',
  'strong {tummy} pain, vomiting again and again, or yellow skin or eyes',
];

/** The English of `<seek-help>`. */
export const english: WordsFor<'seek-help'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'seek-help': {
    advice: adviceWords,
    getHelpForOverdose: overdoseWords,
    heading: 'Back pain: who to contact, and how soon',
    intro:
      'Start at the top. Use the first box that fits you. If you are not sure about a sign, act as if you have it.',
    together: 'Also call {emergencyNumber} or go to {emergencyDepartment} now if you have any of these together:',
    togetherSigns: [
      {
        first: 'a high temperature, or feeling hot, cold or shivery, with one of these:',
        others: [
          infectionRisk,
          veryBadPain,
          'new numbness or weakness in one leg',
          cancer,
          'being pregnant, or thinking you could be',
        ],
      },
      {
        first: `${veryBadPain}, with one of these:`,
        others: [infectionRisk, 'pain between your shoulder blades', ...tummySigns],
      },
      { first: 'sudden pain, with one of these:', others: tummySigns },
      {
        first: 'new numbness or weakness in one leg, with one of these:',
        others: [
          infectionRisk,
          cancer,
          tightBand,
          'strong pain that came all at once, with weak bones or steroid {tablets}',
        ],
      },
      {
        first:
          'pain in your side under the ribs, plus burning pee, bloody pee or a feeling you may vomit, with one of these:',
        others: [
          veryBadPain,
          'no pee all day',
          'a known kidney stone and a high temperature',
          'being pregnant, or thinking you could be',
        ],
      },
      { first: `${cancer}, with:`, others: [tightBand] },
    ],
    pregnant:
      'Pregnant, with one of these signs? If you have the number of your {maternityUnit}, call it first. Else call {emergencyNumber} now.',
    sameDay: {
      'one-leg-numb-or-weak': 'one leg is newly numb or weak, and it is not getting worse',
      'one-leg-pain': 'pain shoots down one leg, below the knee',
      'fever-or-shivery': 'you have a high temperature, or feel hot, cold or shivery',
      'infection-risk': {
        first: 'you have an infection risk:',
        others: [
          'you have a weak immune system, from illness or treatment',
          'you have HIV or diabetes, are on dialysis or have had a transplant',
          'you take cancer drugs or steroids, which can make your immune system weak',
          'you inject drugs',
          'you have been near someone with TB',
          'you had a bad infection in the last few weeks',
          'you had a needle or operation in your spine in the last 3 months',
        ],
      },
      'sudden-pain-known-osteoporosis':
        'strong pain came all at once, and you have weak bones (osteoporosis) or take steroid {tablets}',
      'kidney-signs': 'the pain is in your side under the ribs, with burning or bloody pee or a feeling you may vomit',
      'pulsing-tummy':
        'you can feel a throbbing lump in your {tummy}, or know you have a swollen blood vessel (aneurysm)',
      'tummy-illness': 'you have strong {tummy} pain, keep vomiting, or have yellow skin or eyes',
      'cancer-history': 'you have or had cancer, and this pain is new or different',
      'weight-loss': 'you have lost weight without trying, or you sweat a lot at night',
      'night-or-rest-pain': 'the pain is there all the time, or is much worse at night or when you lie down',
      'severe-unmanageable-pain': 'the pain is so bad, or gets worse so fast, that you cannot stand, walk or rest',
      'upper-back-pain': 'the pain is at the top of your back, between your shoulder blades',
      'band-like-pain': 'the pain feels like a tight band around your chest or {tummy}',
      'worse-cough-sneeze-poo': 'the pain is much worse when you cough, sneeze or {poo}',
      'lump-or-shape-change': 'you have a new lump or swelling on your back, or your back has changed shape',
      // What makes stiff mornings more urgent.
      'stiff-mornings':
        'the pain began before age 45, has lasted more than 3 months, and you have a red, sore eye that hates light',
    },
    withinDays: {
      'not-improving': 'after 2 to 4 weeks, the pain is no better or it stops you doing daily things',
      worried: 'you are worried, or find it hard to cope',
      pregnant: 'you are pregnant',
      'under-18': 'you are under 18 (for a child under 10, get help today)',
      'first-pain-over-50': 'you are over 50 and this is your first bad back pain',
      'long-term-steroids': 'you have taken steroid {tablets} for 3 months or more',
      'stiff-mornings': {
        first: 'the pain began before age 45, has lasted more than 3 months, and one of these is true:',
        others: [
          'you are stiff for more than 30 minutes in the morning',
          'you feel better when you move',
          'it wakes you in the second half of the night',
          'anti-inflammatory {tablets} help a lot',
        ],
      },
      'walking-leg-pain':
        'for some time, both legs have ached or felt heavy when you walk or stand, and eased when you sit or bend. If this is new, use the first box',
    },
    clinic: 'How to reach us',
    clinicNamed: 'How to reach {name}',
    hours: 'Opening hours',
    notForEmergencies: 'In an emergency, do not wait for a clinic to open. Call {emergencyNumber}.',
    overdoseTitle: 'If you took too much medicine',
    overdose:
      'If you may have taken too much of a medicine, {getHelpForOverdose}, even if you feel fine. If you are very unwell, call {emergencyNumber} or go to {emergencyDepartment} now.',
    sayTitle: 'What to say',
    say: [
      'Say when the pain began, and if it came after a fall or a knock.',
      'Read out the signs on this page that you have.',
      'Say which illnesses you have or had, and which medicines you take.',
      'Say if you are or could be pregnant.',
      'Ask how soon you can be seen. Ask what to do if you get worse while you wait.',
    ],
    expectTitle: 'What to expect',
    expect: [
      'Most people do not need a scan.',
      'You may be able to go straight to a {physio}.',
      'For back pain that lasts, guidelines put exercise first. Hands-on treatment works best with it.',
      '{TalkingTherapy} can help you cope with pain that lasts.',
      'Back belts, braces and traction (a pulling treatment) are not advised for most people.',
      'Very few people need to have an operation.',
    ],
  },
};
