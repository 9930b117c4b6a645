// Written by scripts/write-lists.mjs. Do not edit.
/** The class of every element. */
export { BackCarePlan } from '../elements/back-care-plan/back-care-plan.js';
export { BackSpasmTips } from '../elements/back-spasm-tips/back-spasm-tips.js';
export { CareSettings } from '../elements/care-settings/care-settings.js';
export { DailyHabits } from '../elements/daily-habits/daily-habits.js';
export { HeatColdTimer } from '../elements/heat-cold-timer/heat-cold-timer.js';
export { PainDiary } from '../elements/pain-diary/pain-diary.js';
export { PainReliefGuide } from '../elements/pain-relief-guide/pain-relief-guide.js';
export { PostureGuide } from '../elements/posture-guide/posture-guide.js';
export { RedFlagCheck } from '../elements/red-flag-check/red-flag-check.js';
export { RestPositions } from '../elements/rest-positions/rest-positions.js';
export { SeekHelp } from '../elements/seek-help/seek-help.js';
export { StretchCard } from '../elements/stretch-card/stretch-card.js';
export { StretchRoutine } from '../elements/stretch-routine/stretch-routine.js';
