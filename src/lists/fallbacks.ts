// Written by scripts/write-lists.mjs. Do not edit.
/** What makes the HTML of each element that has something to read, by its tag. */
import { backCarePlan } from '../elements/back-care-plan/back-care-plan.fallback.js';
import { backSpasmTips } from '../elements/back-spasm-tips/back-spasm-tips.fallback.js';
import { dailyHabits } from '../elements/daily-habits/daily-habits.fallback.js';
import { heatColdTimer } from '../elements/heat-cold-timer/heat-cold-timer.fallback.js';
import { painDiary } from '../elements/pain-diary/pain-diary.fallback.js';
import { painReliefGuide } from '../elements/pain-relief-guide/pain-relief-guide.fallback.js';
import { postureGuide } from '../elements/posture-guide/posture-guide.fallback.js';
import { redFlagCheck } from '../elements/red-flag-check/red-flag-check.fallback.js';
import { restPositions } from '../elements/rest-positions/rest-positions.fallback.js';
import { seekHelp } from '../elements/seek-help/seek-help.fallback.js';
import { stretchCard } from '../elements/stretch-card/stretch-card.fallback.js';
import { stretchRoutine } from '../elements/stretch-routine/stretch-routine.fallback.js';

export const fallbacks = {
  'back-care-plan': backCarePlan,
  'back-spasm-tips': backSpasmTips,
  'daily-habits': dailyHabits,
  'heat-cold-timer': heatColdTimer,
  'pain-diary': painDiary,
  'pain-relief-guide': painReliefGuide,
  'posture-guide': postureGuide,
  'red-flag-check': redFlagCheck,
  'rest-positions': restPositions,
  'seek-help': seekHelp,
  'stretch-card': stretchCard,
  'stretch-routine': stretchRoutine,
} as const;
