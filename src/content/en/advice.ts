import type { AdviceWords } from '../words/advice.js';
import { adviceLineNames } from './regions.js';

export const adviceWords: AdviceWords = {
  lines: adviceLineNames,
  prefix: {
    'same-day': 'Urgent advice',
    'within-days': 'Non-urgent advice',
  },
  heading: {
    'same-day': 'Get help today: ask {doctor} for an urgent appointment if:',
    'with-line': 'Get help today: call {adviceLine} or ask for an urgent appointment if:',
    'within-days': 'Speak to {doctor} in the next few days if:',
  },
  orOther: 'Or try {name}.',
  book: 'Book an appointment',
};
