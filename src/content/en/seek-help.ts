import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';

const veryBadPain = 'pain so bad that you cannot stand, walk or rest';
const infectionRisk = 'an infection risk, as in the list for today';
const diabetes = 'diabetes, and pain that gets worse each day or feeling ill';
const steroids = 'steroid {tablets} for 3 months or more';
const cancer = 'cancer, now or in the past';
const fever = 'a high temperature, now or before, or feeling hot, cold or shivery';
const numbLeg = 'new numbness or weakness in one leg';
const sickleCell = 'sickle cell disease';
const tightBand = 'pain like a tight band around your chest or {tummy}';
const breathingIn = 'pain that is worse when you breathe in';
const over65 = 'new or different pain past age 65';
const upperBack = 'pain between your shoulder blades';
const worse = 'pain that gets worse from day to day';
const thinners = 'blood thinners, with new back pain';
const weakBones = [
  'a fall or bump, with weak bones or past age 70',
  'strong pain that came all at once, with weak bones or steroid {tablets}',
];
const tummy = 'strong {tummy} pain, vomiting again and again, or yellow skin or eyes';
const kidney = 'blood or burning when you pee, or side pain that makes you vomit';

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
      'Start at the top. Use the first box that fits you. If you are not sure about an emergency sign, act as if you have it.',
    together: 'Also call {emergencyNumber} or go to {emergencyDepartment} now if you have any of these together:',
    togetherSigns: [
      {
        first: `${veryBadPain}, with one of these:`,
        others: [
          fever,
          infectionRisk,
          diabetes,
          steroids,
          cancer,
          'weight loss, night sweats or a bone that broke easily',
          numbLeg,
          ...weakBones,
          over65,
          'an age under 18',
          thinners,
          sickleCell,
          tummy,
          kidney,
          breathingIn,
          upperBack,
          tightBand,
          'a new lump on your back, or a new shape of it',
        ],
      },
      {
        first: `${fever}, with one of these:`,
        others: [infectionRisk, diabetes, steroids, cancer, numbLeg, sickleCell, 'being pregnant'],
      },
      {
        first: `${numbLeg}, with one of these:`,
        others: [
          infectionRisk,
          diabetes,
          cancer,
          tightBand,
          ...weakBones,
          thinners,
          'a back operation in the past, with new pain',
        ],
      },
      { first: `${infectionRisk}, with:`, others: [worse] },
      { first: `${diabetes}, with:`, others: [worse] },
      { first: `${cancer}, with:`, others: [tightBand] },
      { first: `${over65}, with one of these:`, others: [tummy, upperBack] },
      { first: `${sickleCell}, with:`, others: [breathingIn] },
      {
        first: `${kidney}, with one of these:`,
        others: ['no pee all day', 'a known kidney stone and a high temperature', 'being pregnant'],
      },
    ],
    pregnant:
      'Pregnant, with one of these signs? If you have the number of your {maternityUnit}, call it first. Else call {emergencyNumber} now.',
    sameDay: {
      'small-fall-fragile-bones': 'a fall or bump started it, and you have weak bones or are over 70',
      'sudden-pain-known-osteoporosis':
        'strong pain came all at once, and you have weak bones (osteoporosis) or take steroid {tablets}',
      'one-leg-numb-or-weak': 'one leg is newly numb or a little weak, and it is not getting worse',
      'fever-or-shivery': {
        first: 'you have or had a high temperature, or feel hot, cold or shivery',
        others: ['it counts even if a pain reliever took it away'],
      },
      'infection-risk': {
        first: 'you have an infection risk:',
        others: [
          'you have a weak immune system, such as from HIV, dialysis or a transplant',
          'you take cancer drugs or steroids, which can make your immune system weak',
          'you inject drugs',
          'you have been near someone with TB',
          'you had a bad infection in the last few weeks',
          'you had a needle or operation in your spine in the last 3 months',
        ],
      },
      'diabetes-and-worse': 'you have diabetes, and the pain gets worse each day or you feel ill',
      'pain-on-breathing-in': 'the pain is worse when you breathe in',
      'kidney-signs': 'you have blood or burning when you pee, or side pain that makes you vomit',
      'tummy-illness': 'you have strong {tummy} pain, keep vomiting, or have yellow skin or eyes',
      'one-sided-rash': 'a new rash or blisters came on one side of your body',
      'sickle-cell-disease': 'you have sickle cell disease (call your own team first)',
      'cancer-history': 'you have or had cancer, and this pain is new or different',
      'weight-loss': 'you lost weight without trying, sweat a lot at night, or broke a bone easily',
      'night-or-rest-pain': 'the pain is much worse at night, or no rest and no position eases it',
      'lump-or-shape-change': 'you have a new lump or swelling on your back, or it has changed shape',
      'upper-back-pain': 'the pain is at the top of your back, between your shoulder blades',
      'band-like-pain': 'the pain feels like a tight band around your chest or {tummy}',
      'worse-cough-sneeze-poo': 'the pain is much worse when you cough, sneeze or {poo}',
      'blood-thinners-new-pain': 'you take blood thinners, and this back pain is new',
      'new-pain-over-65': 'you are over 65, and this pain is new or not like before',
      'severe-unmanageable-pain': 'the pain is so bad that you cannot stand, walk or rest',
      'under-18': 'you are under 18, above all a child who limps or will not walk, sit or play',
      // What makes stiff mornings more urgent.
      'stiff-mornings':
        'the pain began before age 45, has lasted more than 3 months, and you have a red, sore eye that hates light',
      // What makes pain in one leg more urgent.
      'one-leg-pain': 'pain shoots down one leg, and your calf is newly swollen and sore',
    },
    withinDays: {
      'not-improving': 'after 2 to 4 weeks, it is no better or it stops your daily life',
      'pain-getting-worse': 'the pain gets worse from day to day, not better',
      'one-leg-pain': 'pain shoots down one leg, below the knee, and the leg is not numb or weak',
      worried: 'you are worried, or find it hard to cope',
      pregnant: 'you are pregnant',
      'first-pain-over-50': 'you are over 50 and this is your first bad back pain',
      'long-term-steroids': 'you have taken steroid {tablets} for 3 months or more',
      'earlier-back-operation': 'you once had a back operation, and this pain is new',
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
        'for some time, both legs have ached or felt heavy when you walk or stand, and eased when you sit. If this is new, use the first box',
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
