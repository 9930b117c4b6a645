// Written by scripts/write-lists.mjs. Do not edit.
/** The words of each element that has any, by its tag. */
import type { PlanWords } from './back-care-plan.js';
import type { TipsWords } from './back-spasm-tips.js';
import type { HabitsWords } from './daily-habits.js';
import type { HeatColdWords } from './heat-cold-timer.js';
import type { DiaryWords } from './pain-diary.js';
import type { PainReliefWords } from './pain-relief-guide.js';
import type { PostureWords } from './posture-guide.js';
import type { CheckWords } from './red-flag-check.js';
import type { RestWords } from './rest-positions.js';
import type { SeekHelpWords } from './seek-help.js';
import type { StretchWords } from './stretch-card.js';
import type { RoutineWords } from './stretch-routine.js';

export interface WordsByTag {
  readonly 'back-care-plan': PlanWords;
  readonly 'back-spasm-tips': TipsWords;
  readonly 'daily-habits': HabitsWords;
  readonly 'heat-cold-timer': HeatColdWords;
  readonly 'pain-diary': DiaryWords;
  readonly 'pain-relief-guide': PainReliefWords;
  readonly 'posture-guide': PostureWords;
  readonly 'red-flag-check': CheckWords;
  readonly 'rest-positions': RestWords;
  readonly 'seek-help': SeekHelpWords;
  readonly 'stretch-card': StretchWords;
  readonly 'stretch-routine': RoutineWords;
}
