// Written by scripts/write-lists.mjs. Do not edit.
/** Every word of the language. Loaded whole, and only where a page needs it. */
import type { LocaleContent } from '../locale.js';
import { words as backCarePlan } from './back-care-plan.js';
import { words as backSpasmTips } from './back-spasm-tips.js';
import { words as dailyHabits } from './daily-habits.js';
import { words as heatColdTimer } from './heat-cold-timer.js';
import { words as painDiary } from './pain-diary.js';
import { words as painReliefGuide } from './pain-relief-guide.js';
import { words as postureGuide } from './posture-guide.js';
import { words as redFlagCheck } from './red-flag-check.js';
import { words as restPositions } from './rest-positions.js';
import { words as seekHelp } from './seek-help.js';
import { words as stretchCard } from './stretch-card.js';
import { words as stretchRoutine } from './stretch-routine.js';

export const content: LocaleContent = {
  ...backCarePlan,
  ...backSpasmTips,
  ...dailyHabits,
  ...heatColdTimer,
  ...painDiary,
  ...painReliefGuide,
  ...postureGuide,
  ...redFlagCheck,
  ...restPositions,
  ...seekHelp,
  ...stretchCard,
  ...stretchRoutine,
};

export { questionnaireWords } from './questionnaire.js';
