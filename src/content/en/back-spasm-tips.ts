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
    heading: 'Back spasm: seven things to know and try',
    intro: 'A back spasm can hurt a lot. It often gets better within a few weeks. Look at the warning signs first.',
    phaseQuestion: 'Show me tips for:',
    phases: {
      all: 'Any time',
      'right-now': 'Right now',
      'first-days': 'First days',
      'next-weeks': 'Next weeks',
    },
    expandAll: 'Open all',
    collapseAll: 'Close all',
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
