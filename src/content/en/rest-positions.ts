import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The English of `<rest-positions>`. */
export const english: WordsFor<'rest-positions'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'rest-positions': {
    heading: 'Positions that may ease your back',
    intro:
      'Pick one that feels good, and rest for a short while. Come out of it if pain gets worse or spreads further down a leg.',
    careful: 'Take care: numb legs, pregnancy, using the floor',
    cautions: [
      'One leg newly numb, tingling or weak? Come out of it and get help today. Both legs, your genitals or your bottom, or a leg that gets weaker? Call {emergencyNumber} now.',
      'Pregnant? After 16 weeks, do not lie flat on your back for long, also not with your legs on a chair. From 28 weeks, go to sleep on your side. Lie on your front only as long as it feels good.',
      'Use the floor only if you can get up again. A firm bed will do.',
    ],
    positions: {
      'on-back': {
        name: 'On your back',
        steps: ['Lie with a pillow under your knees.', 'Let your legs and hips go loose.'],
        pictures: [
          'A person lies on their back on a mat. A pillow under both knees keeps them a little bent. The heels rest on the mat and the hands on the thighs.',
        ],
      },
      'on-side': {
        name: 'On your side',
        steps: ['Lie on the side that feels better.', 'Bend your hips and knees.', 'Put a pillow between your knees.'],
        pictures: [
          'A person lies on one side in bed, seen from above. The head is on a pillow, with both hands in front of it. Hips and knees are bent. A second pillow lies between the legs.',
        ],
      },
      'calves-on-chair': {
        name: 'Legs on a chair',
        steps: [
          'Lie on your back by a chair that does not roll.',
          'Lift your legs one by one. Rest your lower legs on the seat.',
          'Let the chair take the weight.',
        ],
        pictures: [
          'A person lies on their back on a mat. The hips and knees are bent. Both lower legs rest on the seat of a chair, and the arms on the mat.',
        ],
      },
      'on-front': {
        name: 'On your front',
        steps: ['Lie face down with a flat pillow under your hips.', 'Turn your head to the side that feels better.'],
        pictures: [
          'A person lies on their front on a mat, with the arms along the floor by their sides. The head is turned to one side. A flat pillow under the hips lifts them a little.',
        ],
      },
    },
    howLong: 'How long to rest',
    spells: [
      'Rest in short spells, as long as it feels good. We know of no study on how long is best.',
      'Change position often. Do not stay in bed all day.',
    ],
    keepMoving: 'Keep gently moving',
    moves: [
      'Keep moving as much as you can, even if it is a bit sore. Sore does not always mean harm.',
      'For the first day or two, do less of what hurts most. Then build up again.',
    ],
    evidence: 'What studies say',
    studies:
      'With new back pain, people who kept active did a little better than people told to stay in bed. With pain down the leg (sciatica), there was little or no difference. We found no studies on legs on a chair or lying on your front. They are here for comfort.',
    howToOpen: 'Each of the next headings is in a button. Press that button to hear how to do it.',
    figureAlt: 'Drawing: {picture}',
    reminder,
  },
};
