import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The English of `<back-care-plan>`. */
export const english: WordsFor<'back-care-plan'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'back-care-plan': {
    heading: 'Your back care plan',
    intro:
      'Look at the warning signs first, each day. If you have one, get help as it says there, and leave the steps for now. If not, keep looking out, and pick the steps that suit you.',
    phaseQuestion: 'Which plan would you like?',
    phases: { 'first-days': 'First days', 'next-weeks': 'Next weeks' },
    advice: {
      'first-days':
        'Keep moving as much as you can, and rest in short spells. For the first day or two, do less of what hurts most.',
      'next-weeks': 'Build up bit by bit. You do not need to be pain free to go back to work or daily tasks.',
    },
    howToOpen: 'The heading of each step is in a button. Press that button to open the step.',
    shown: 'Now showing {count} steps for: {phase}.',
    today: 'Today, {date}',
    fresh: 'Tick what you have done, if you like. Ticks are for one day.',
    newDay: 'It is a new day. Your steps start fresh.',
    keep: keepWords,
    ticked: 'Done',
    done: 'Done: {step}',
    absent:
      'This part did not load. Do not wait for it if you need help. The emergency number and signs are at the top of this plan.',
    steps: {
      'warning-signs': { title: 'Look at the warning signs', summary: 'When to get help, and how soon.' },
      rest: { title: 'Rest in an easy position', summary: 'Use short spells in between moving.' },
      'heat-or-cold': { title: 'Try heat or cold', summary: 'Check if it is for you first.' },
      'first-moves': {
        title: 'Do a few small moves',
        summary: 'Lying on your back, in bed if you like. Leave them out after 16 weeks of pregnancy.',
      },
      'gentle-moves': { title: 'Loosen up with easy moves', summary: 'Go only as far as feels fine.' },
      stronger: { title: 'Build up your strength', summary: 'When the easy moves feel fine.' },
      posture: { title: 'Sit, stand and lift your way', summary: 'Drawings of each, and of sleeping.' },
      'pain-relief': { title: 'Read up on pain relief', summary: 'Check before you take a medicine.' },
      habits: { title: 'Look after your whole body', summary: 'Drinks, meals, sleep, walks and breaks.' },
      diary: { title: 'Note how it went', summary: 'A diary, to take to a visit if you like.' },
      help: { title: 'Know who can help', summary: 'Who to ask for what, and how soon.' },
      more: { title: 'Read more tips', summary: 'With what studies say.' },
    },
  },
};
