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
export { configure, type CareSettingsOptions } from './core/settings/configure.js';
export { HeatColdTimer } from './elements/heat-cold-timer/heat-cold-timer.js';
export { PainReliefGuide } from './elements/pain-relief-guide/pain-relief-guide.js';
export { DailyHabits } from './elements/daily-habits/daily-habits.js';
export { BackCarePlan } from './elements/back-care-plan/back-care-plan.js';
export { RestPositions } from './elements/rest-positions/rest-positions.js';
export { PostureGuide } from './elements/posture-guide/posture-guide.js';
export { PainDiary } from './elements/pain-diary/pain-diary.js';
export { define, type VersionedElement } from './core/contract/define.js';
export * from './core/contract/events.js';
export { registerLocale } from './core/localization/locale-loader.js';
export { version } from './core/contract/version.js';
export type { LocaleContent } from './content/locale.js';
export type { SiteContent } from './core/site-content/site-content-loader.js';
export type { HabitId } from './content/advice/habits.js';
export type { PlanPhase, PlanStepId } from './content/advice/plan.js';
export type { ExerciseId } from './content/exercise/exercises.js';
export type { DiaryEntry } from './diary/diary.js';
export type { SignId } from './content/advice/warning-signs.js';
export type { StrategyId, Urgency } from './content/types.js';
