/**
 * The step-by-step mode: the order of the screens, when to stop, and the way back. Pure: the answers are the only state,
 * so going back and changing one keeps the others.
 */
import type { SignGroup } from '../content/types.js';
import { signGroups, warningSigns, type SignId } from '../content/advice/warning-signs.js';
import { compareUrgency, isAnswered, triage, type Answers } from './triage.js';

/** One screen: the signs of a group, most urgent first. */
export interface Step {
  readonly group: SignGroup;
  readonly signs: readonly SignId[];
}

/** The position within the screens. */
export interface Progress {
  /** The number of the screen, from 1; equal to `total` at the result. */
  readonly position: number;
  /** The number of screens, unless an emergency ends them early. */
  readonly total: number;
}

/**
 * All screens in order. Signs that can kill within minutes come first, then the other emergencies, so that they are
 * asked before a person gives up. The age is asked on the last screen with an emergency.
 */
export const steps: readonly Step[] = signGroups.map((group) => ({
  group,
  signs: warningSigns
    .filter((sign) => sign.group === group)
    .sort((a, b) => compareUrgency(b.urgency, a.urgency))
    .map(({ id }) => id),
}));

/** The screen of a group; `undefined` for anything that is no group. */
export function stepOf(group: SignGroup | null): Step | undefined {
  return steps.find((step) => step.group === group);
}

/** The first screen with an unanswered sign; `null` if there is none. */
export function openStep(answers: Answers): SignGroup | null {
  return steps.find(({ signs }) => signs.some((id) => !isAnswered(answers, id)))?.group ?? null;
}

/** The first screen with an unanswered sign, or `null` for the result. An emergency leads to the result at once. */
export function nextStep(answers: Answers): SignGroup | null {
  return triage(answers).urgency === 'emergency-now' ? null : openStep(answers);
}

/**
 * The screen before `current`; from the result (`null`), the last screen with an answer. `null` if there is no screen to
 * go back to, or `current` is not a group.
 */
export function previousStep(answers: Answers, current: SignGroup | null): SignGroup | null {
  if (current === null)
    return steps.findLast(({ signs }) => signs.some((id) => isAnswered(answers, id)))?.group ?? null;
  return steps[steps.findIndex(({ group }) => group === current) - 1]?.group ?? null;
}

/** The position of the screen `current`; `null` is the result. */
export function progress(current: SignGroup | null): Progress {
  const index = steps.findIndex(({ group }) => group === current);
  return { position: index < 0 ? steps.length : index + 1, total: steps.length };
}
