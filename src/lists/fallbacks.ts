// Written by scripts/write-lists.mjs. Do not edit.
/** What makes the HTML of each element that has something to read, by its tag. */
import { backCarePlan } from '../fallback/back-care-plan.js';
import { backSpasmTips } from '../fallback/back-spasm-tips.js';
import { dailyHabits } from '../fallback/daily-habits.js';
import { heatColdTimer } from '../fallback/heat-cold-timer.js';
import { painDiary } from '../fallback/pain-diary.js';
import { painReliefGuide } from '../fallback/pain-relief-guide.js';
import { postureGuide } from '../fallback/posture-guide.js';
import { redFlagCheck } from '../fallback/red-flag-check.js';
import { restPositions } from '../fallback/rest-positions.js';
import { seekHelp } from '../fallback/seek-help.js';
import { stretchCard } from '../fallback/stretch-card.js';
import { stretchRoutine } from '../fallback/stretch-routine.js';

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
