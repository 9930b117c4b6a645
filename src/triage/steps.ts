/**
 * The step-by-step mode: the order of the questions, when to stop, and the way back. Pure: the answers are the only
 * state, so going back and changing one keeps the others.
 */
import { warningSigns, type SignId } from '../content/advice/warning-signs.js';
import { answerTo, compareUrgency, impliedAnswers, isAnswered, triage, type Answers } from './triage.js';

/** The position within the questions. */
export interface Progress {
  /** The number of the question, from 1; equal to `total` at the result. */
  readonly position: number;
  /** The number of questions for this person, unless an emergency ends them early. */
  readonly total: number;
}

/**
 * Age first, because a child needs help at least the same day; then the most urgent signs, so that they are asked
 * before a person gives up.
 */
const order: readonly SignId[] = [
  'under-18',
  ...[...warningSigns]
    .sort((a, b) => compareUrgency(b.urgency, a.urgency))
    .map(({ id }) => id)
    .filter((id) => id !== 'under-18'),
];

/**
 * The questions for this person, in order. Omits `pregnant` when `pregnant-with-warning-signs` already answers it,
 * except when an earlier answer to `pregnant` contradicts it: then the person can still correct that answer.
 */
function questions(answers: Answers): readonly SignId[] {
  const stem = answerTo(answers, 'pregnant-with-warning-signs')?.value;
  const pregnant = answerTo(answers, 'pregnant')?.value;
  const contradicts = stem === 'no' && (pregnant === 'yes' || pregnant === 'unsure');
  return (stem === 'yes' || stem === 'no') && !contradicts ? order.filter((id) => id !== 'pregnant') : order;
}

/**
 * The first question without an answer, or `null` for the result. An emergency leads to the result at once. A “yes” to
 * “any of these?” with nothing ticked is not an answer yet, so that question comes again.
 */
export function nextSign(answers: Answers): SignId | null {
  if (triage(impliedAnswers(answers)).urgency === 'emergency-now') return null;
  return questions(answers).find((id) => !isAnswered(answers, id)) ?? null;
}

/**
 * The question before `current`; from the result (`null`), the last question that was answered. `null` if there is no
 * question to go back to, or `current` is not a sign.
 */
export function previousSign(answers: Answers, current: SignId | null): SignId | null {
  const asked = questions(answers);
  if (current === null) return asked.findLast((id) => isAnswered(answers, id)) ?? null;
  const index = order.indexOf(current);
  return asked.findLast((id) => order.indexOf(id) < index) ?? null;
}

/** The position of the question `current`; `null` is the result. */
export function progress(answers: Answers, current: SignId | null): Progress {
  const asked = questions(answers);
  const total = asked.length;
  if (current === null) return { position: total, total };
  const index = order.indexOf(current);
  return { position: Math.min(asked.filter((id) => order.indexOf(id) < index).length + 1, total), total };
}
