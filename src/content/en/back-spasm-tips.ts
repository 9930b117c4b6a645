import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { strategyWords } from './strategies.js';

/** The English of `<back-spasm-tips>`. */
export const english: WordsFor<'back-spasm-tips'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'back-spasm-tips': {
    getHelpForOverdose: overdoseWords,
    heading: 'Back spasm: what to do',
    intro: 'For adults. In a spasm, a muscle tightens by itself. Most ease in days to weeks.',
    rightNow: {
      title: 'Right now',
      lines: [
        'An emergency sign fits you? Call {emergencyNumber}. After a bad fall, do not get up.',
        'On the floor, but no fall? Roll over, kneel at a chair, push up.',
        'Rest on your side, or with legs on a chair (not after 16 weeks pregnant).',
        'Breathe slowly. Try warmth, if it is safe for you. Then move a little, often.',
      ],
      pictures: {
        'getting-up':
          'A person kneels on one knee in front of a chair. The other foot is flat on the floor, and both hands are on the seat.',
        'easy-position': 'A person lies on their back. Both lower legs rest on the seat of a chair.',
      },
    },
    figureAlt: 'Drawing: {picture}',
    phaseQuestion: 'Show me tips for:',
    phases: {
      all: 'Any time',
      'right-now': 'Right now',
      'first-days': 'First days',
      'next-weeks': 'Next weeks',
    },
    howToOpen: 'Each of the next headings is in a button. Press that button to open the tips.',
    expandAll: 'Open all',
    collapseAll: 'Close all',
    all: { open: 'All {count} parts are open.', closed: 'All {count} parts are closed.' },
    evidence: 'What studies say',
    verdicts: {
      supports: 'Studies back this, with limits',
      qualifies: 'Studies back some of this',
      contradicts: 'Some advice has changed',
      'not-supported': 'Good for health; water is not shown to help backs',
    },
    shown: 'Now showing {count} tips for: {phase}.',
    backToTop: 'Back to the top of these tips',
    related: 'More to read',
    strategies: strategyWords,
  },
};
