import type { RightNowDrawing } from '../advice/right-now.js';
import type { strategies } from '../advice/strategies.js';
import type { EvidenceVerdict, Phase, StrategyWords } from '../types.js';
import type { OverdoseWords } from './overdose.js';

type Strategies = (typeof strategies)[number];
/** The words of the seven strategies, with every tip. */
export type AllStrategyWords = {
  readonly [Strategy in Strategies as Strategy['id']]: StrategyWords<Strategy['tips'][number]['id']>;
};

export interface TipsWords {
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  readonly intro: string;
  /** What helps in the first minutes. */
  readonly rightNow: {
    readonly title: string;
    /** Short lines, in the order in which they help. */
    readonly lines: readonly string[];
    /** What each drawing shows. */
    readonly pictures: Readonly<Record<RightNowDrawing, string>>;
  };
  /** Text alternative of a drawing. */
  readonly figureAlt: string;
  readonly phaseQuestion: string;
  readonly phases: Readonly<Record<Phase | 'all', string>>;
  /** Where the button is that opens a strategy. Only screen readers speak it: they find the heading first. */
  readonly howToOpen: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** Announced after one of these buttons. */
  readonly all: Readonly<Record<'open' | 'closed', string>>;
  readonly evidence: string;
  readonly verdicts: Readonly<Record<EvidenceVerdict, string>>;
  readonly backToTop: string;
  readonly related: string;
  readonly strategies: AllStrategyWords;
  readonly shown: string;
}
