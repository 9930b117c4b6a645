import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The English of `<posture-guide>`. */
export const english: WordsFor<'posture-guide'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'posture-guide': {
    heading: 'Sit, stand, lift and sleep your way',
    intro: 'No one posture has been shown to be best. The drawings show one way, not the only way.',
    tips: [
      'Move or change position often.',
      'It is OK to bend your back. Build up slowly if it is sore.',
      'Stop if pain gets clearly worse or spreads further down a leg.',
    ],
    careful: 'Take care: weak bones, numb legs',
    cautions: [
      'If you have weak bones (osteoporosis), keep bends and twists small and slow.',
      'One leg newly numb, tingling or weak? Stop and get help today. Both legs, your genitals or your bottom, or a leg that gets weaker? Call {emergencyNumber} now.',
    ],
    postures: {
      sitting: {
        name: 'Sitting',
        tips: [
          'Sit in a way that feels good. You need no special chair.',
          'A cushion or rolled towel behind your lower back may help.',
          'Long sitting is not dangerous, but moving helps.',
        ],
        pictures: [
          'A person sits on a chair with both feet flat and the hands on the thighs. A small rolled towel is between the chair and the lower back.',
        ],
      },
      standing: {
        name: 'Standing at a desk',
        tips: [
          'Stand in a way that feels good.',
          'Set the desk to where your arms can rest with ease.',
          'Shift your weight, take a few steps or sit for a while.',
        ],
        pictures: [
          'A person stands at a high desk. The elbows are bent, the hands rest on the desk and a screen is in front of the face.',
        ],
      },
      lifting: {
        name: 'Picking up a box',
        steps: [
          'Stand close to the box. Bend your hips and knees and take hold of it.',
          'Come up with it close to your body.',
          'Stand up all the way.',
        ],
        tips: ['Lift only what you can manage.'],
        pictures: [
          'A person squats with the feet flat and takes hold of a box on the floor by its lower edge.',
          'The person is half way up. The knees are bent and the box is off the floor, close to the body.',
          'The person stands upright and holds the box from below, against the {tummy}.',
        ],
      },
      carrying: {
        name: 'Carrying',
        tips: ['Hold the load close to you.', 'Go twice if it is a lot.'],
        pictures: ['A person walks with a box close to the body. Both hands hold it from below.'],
      },
      sleeping: {
        name: 'Sleeping',
        ways: ['On your side: try a pillow between your knees.', 'On your back: try a pillow under your knees.'],
        tips: ['Lie in any way that feels good. From 28 weeks of pregnancy, go to sleep on your side.'],
        pictures: [
          'A person lies on one side in bed, seen from above. Both hands are in front of the face. Hips and knees are bent. A pillow lies between the legs.',
          'A person lies on their back. A pillow under both knees keeps them a little bent.',
        ],
      },
      'getting-up': {
        name: 'Getting out of bed',
        steps: [
          'Lie on your back and bend your knees.',
          'Roll on to your side, near the edge.',
          'Let your feet go over the edge. Push up with both arms.',
          'Sit for a moment. Then stand up.',
        ],
        pictures: [
          'A person lies on their back in bed. Both knees are bent and the feet are flat on the bed.',
          'The person lies on one side, seen from above. Both knees are bent and the hands are in front of the face. An arrow shows the feet going over the edge of the bed.',
          'The person faces you, with both feet over the edge of the bed. One elbow and the other hand push on the bed to lift the upper body. An arrow shows it coming up.',
          'The person sits upright on the edge of the bed with both feet on the floor.',
        ],
      },
    },
    evidence: 'What studies say',
    studies:
      'There is no strong proof that one posture is best, or that a “bad” one causes back pain. Studies so far, which are weak, have not shown that bending to lift is a cause. Many leaflets still tell you to lift with bent knees and a straight back. We found no studies on how to get out of bed. Our way is here for comfort.',
    howToOpen: 'Each of the next headings is in a button. Press that button to hear how to do it.',
    figureAlt: 'Drawing: {picture}',
    reminder,
  },
};
