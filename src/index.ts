/**
 * The classes of all elements, their events, and the functions that set up a page. Importing this registers nothing: import
 * `back-care-elements/define` to register all elements, or `back-care-elements/<tag>/define` to register one element.
 */
export * from './lists/classes.js';
export { configure, type CareSettingsOptions } from './core/settings/configure.js';
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
