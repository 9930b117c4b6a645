/** All that a language must bring. A new language is one folder that fills this in; the compiler names what is missing. */
import type { ReviewState } from './types.js';
import type { TipsWords } from './words/back-spasm-tips.js';
import type { CommonWords } from './words/common.js';
import type { HeatColdWords } from './words/heat-cold-timer.js';
import type { PainReliefWords } from './words/pain-relief-guide.js';
import type { SeekHelpWords } from './words/seek-help.js';
import type { PostureWords } from './words/posture-guide.js';
import type { DiaryWords } from './words/pain-diary.js';
import type { CheckWords } from './words/red-flag-check.js';
import type { RestWords } from './words/rest-positions.js';
import type { StretchWords } from './words/stretch-card.js';
import type { RoutineWords } from './words/stretch-routine.js';
import type { HabitsWords } from './words/daily-habits.js';
import type { PlanWords } from './words/back-care-plan.js';

/** Everything in one language. */
export interface LocaleContent {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: ReviewState;
  readonly common: CommonWords;
  readonly 'back-spasm-tips': TipsWords;
  readonly 'red-flag-check': CheckWords;
  readonly 'stretch-card': StretchWords;
  readonly 'stretch-routine': RoutineWords;
  readonly 'seek-help': SeekHelpWords;
  readonly 'heat-cold-timer': HeatColdWords;
  readonly 'pain-relief-guide': PainReliefWords;
  readonly 'daily-habits': HabitsWords;
  readonly 'back-care-plan': PlanWords;
  readonly 'rest-positions': RestWords;
  readonly 'posture-guide': PostureWords;
  readonly 'pain-diary': DiaryWords;
}

/** The tags that have words of their own. */
export type ElementWithWords = Exclude<keyof LocaleContent, 'locale' | 'direction' | 'review' | 'common'>;

/** What one element needs of a language. */
export type WordsFor<Tag extends ElementWithWords> = Pick<
  LocaleContent,
  'locale' | 'direction' | 'review' | 'common' | Tag
>;
