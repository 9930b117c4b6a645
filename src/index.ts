/**
 * The classes of all elements, their events and what a page may set up. Importing this registers nothing; import
 * `back-care-elements/define` for that, or `back-care-elements/<tag>/define` for one element.
 */
export { BackSpasmTips } from './elements/back-spasm-tips/back-spasm-tips.js';
export { RedFlagCheck } from './elements/red-flag-check/red-flag-check.js';
export { StretchCard } from './elements/stretch-card/stretch-card.js';
export { StretchRoutine } from './elements/stretch-routine/stretch-routine.js';
export { SeekHelp } from './elements/seek-help/seek-help.js';
export { CareSettings } from './elements/care-settings/care-settings.js';
export { configure, type CareSettingsOptions } from './core/configure.js';
export { HeatColdTimer } from './elements/heat-cold-timer/heat-cold-timer.js';
export { PainReliefGuide } from './elements/pain-relief-guide/pain-relief-guide.js';
export { DailyHabits } from './elements/daily-habits/daily-habits.js';
export { BackCarePlan } from './elements/back-care-plan/back-care-plan.js';
export { RestPositions } from './elements/rest-positions/rest-positions.js';
export { PostureGuide } from './elements/posture-guide/posture-guide.js';
export { PainDiary } from './elements/pain-diary/pain-diary.js';
export { define, type VersionedElement } from './core/define.js';
export * from './core/events.js';
export { registerLocale } from './core/locale-loader.js';
export { version } from './core/version.js';
export type { LocaleContent } from './content/locale.js';
export type { SiteContent } from './core/site-content.js';
export type { HabitId } from './content/habits.js';
export type { PlanPhase, PlanStepId } from './content/plan.js';
export type { ExerciseId } from './content/exercises.js';
export type { DiaryEntry } from './core/diary/diary.js';
export type { SignId } from './content/warning-signs.js';
export type { StrategyId, Urgency } from './content/types.js';
