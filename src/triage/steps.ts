/**
 * One question after another: the order, where it stops, and the way back. Pure: the answers are the only state, so that
 * going back and changing one loses none of the others.
 */
import { warningSigns, type SignId } from '../content/advice/warning-signs.js';
import { answerTo, compareUrgency, impliedAnswers, isAnswered, triage, type Answers } from './triage.js';

/** How far along the questions are. */
export interface Progress {
  /** The number of the question, from 1; the same as `total` at the result. */
  readonly position: number;
  /** How many questions there are for this person, if none of the answers ends them early. */
  readonly total: number;
}

/** Age first, because for children nothing less than today will do; then the most urgent signs, so that they are never left over. */
const order: readonly SignId[] = [
  'under-18',
  ...[...warningSigns]
    .sort((a, b) => compareUrgency(b.urgency, a.urgency))
    .map(({ id }) => id)
    .filter((id) => id !== 'under-18'),
];

/**
 * The questions for this person, in order. `pregnant` is left out where `pregnant-with-warning-signs` has answered it
 * already; only a yes that was given before and now contradicts that answer stays within reach, so that it can be put right.
 */
function questions(answers: Answers): readonly SignId[] {
  const stem = answerTo(answers, 'pregnant-with-warning-signs')?.value;
  const own = answerTo(answers, 'pregnant')?.value;
  const contradicts = stem === 'no' && (own === 'yes' || own === 'unsure');
  return (stem === 'yes' || stem === 'no') && !contradicts ? order.filter((id) => id !== 'pregnant') : order;
}

/**
 * The next question: the first without an answer; `null` where the result is due. That is at once for an emergency, else
 * after the last question. A “yes” to “any of these?” with nothing ticked is no answer yet,
 * so that question comes again.
 */
export function nextSign(answers: Answers): SignId | null {
  if (triage(impliedAnswers(answers)).urgency === 'emergency-now') return null;
  return questions(answers).find((id) => !isAnswered(answers, id)) ?? null;
}

/**
 * The question before `current`; from the result (`null`) the last one that was answered. `null` where there is none to
 * go back to, or where `current` is no sign.
 */
export function previousSign(answers: Answers, current: SignId | null): SignId | null {
  const asked = questions(answers);
  if (current === null) return asked.findLast((id) => isAnswered(answers, id)) ?? null;
  const index = order.indexOf(current);
  return asked.findLast((id) => order.indexOf(id) < index) ?? null;
}

/** How far along the question `current` is; `null` stands for the result. */
export function progress(answers: Answers, current: SignId | null): Progress {
  const asked = questions(answers);
  const total = asked.length;
  if (current === null) return { position: total, total };
  const index = order.indexOf(current);
  return { position: Math.min(asked.filter((id) => order.indexOf(id) < index).length + 1, total), total };
}
