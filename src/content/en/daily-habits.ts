import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The English of `<daily-habits>`. */
export const english: WordsFor<'daily-habits'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'daily-habits': {
    heading: 'Small habits for today',
    intro: 'Do as many or as few as suit you.',
    general:
      'They are for your whole health. They do not treat a back spasm, and water has not been shown to cure one.',
    today: 'Today, {date}',
    fresh: 'Ticks are for one day. Nothing is counted.',
    newDay: 'It is a new day. Here is a fresh list.',
    keep: keepWords,
    how: 'How',
    habits: {
      water: {
        name: 'Drink enough',
        text: 'Drink enough so your pee is pale. Most adults need about 6 to 8 cups a day. Must you limit drinks for heart or kidney trouble? Ask {doctor} first.',
      },
      meals: { name: 'Eat balanced meals', text: 'They help your whole body.' },
      sleep: {
        name: 'Make time for sleep',
        text: 'Try a pillow under or between your knees. From 28 weeks of pregnancy, go to sleep on your side.',
      },
      walking: {
        name: 'Go for a walk',
        text: 'It can help stop pain coming back. Start with what you can do, even 5 minutes. Do not start after a recent accident, or if a bone may be broken. With cancer, an infection or a recent operation in your spine, ask your care team first. Stop and call {emergencyNumber} if you are newly unsteady, or both legs newly hurt or feel numb, weak or heavy.',
      },
      breaks: {
        name: 'Take breaks to move',
        text: 'Change position often. Long sitting is not dangerous, but moving helps.',
      },
    },
  },
};
