/**
 * Which advice a set of answers about warning signs leads to. Pure: data in, data out, nothing kept and nothing sent.
 *
 * Project rules after `clinical/README.md` section 2, each waiting for a clinician's signature: the highest level wins,
 * combination rules lift it, “not sure” counts as yes, and nothing here can say that all is well.
 */
import type { Urgency, WarningSign } from '../content/types.js';
import { combinationRules, warningSigns, type SignId } from '../content/advice/warning-signs.js';

/** What a person said to one sign. `skipped` says nothing about the sign, only that the question was passed over. */
export type AnswerValue = 'yes' | 'no' | 'unsure' | 'skipped';

/** One answer. */
export interface Answer {
  readonly value: AnswerValue;
  /** Ids of what was ticked within the sign; absent where the sign's whole statement was ticked. Only read with `yes`. */
  readonly items?: readonly string[];
}

/** The answers so far, by sign. A sign without an entry has not been asked yet. */
export type Answers = Readonly<Partial<Record<SignId, Answer>>>;

/** What the answers lead to. */
export interface TriageResult {
  /** How soon to get help; `null` where no sign was found, which is never an all-clear. */
  readonly urgency: Urgency | null;
  /** The signs that count, most urgent first, then in content order. The level is that of {@link urgencyOf}. */
  readonly signs: readonly SignId[];
  /** The combination rules that fired, each as the signs that make it up. */
  readonly rules: readonly (readonly SignId[])[];
  /** Whether one of the signs asks for an ambulance. */
  readonly ambulance: boolean;
  /** Whether the person is under 18, for whom this check is not made: never less than help the same day. */
  readonly underAge: boolean;
  /** Emergency signs that were skipped or not answered yet: while there is one, advice on self-care has to wait. */
  readonly unanswered: readonly SignId[];
}

const signs: readonly WarningSign<SignId>[] = warningSigns;
const signById = new Map<SignId, WarningSign<SignId>>(signs.map((sign) => [sign.id, sign]));

const ranks = { 'within-days': 1, 'same-day': 2, 'emergency-now': 3 } as const satisfies Record<Urgency, number>;

/** Orders levels for `sort`: negative where `a` is less urgent than `b`, 0 where they are the same. `null` is below all. */
export function compareUrgency(a: Urgency | null, b: Urgency | null): number {
  return (a === null ? 0 : ranks[a]) - (b === null ? 0 : ranks[b]);
}

/** The most urgent of some levels; `null` where there is none. */
export function highest(...levels: readonly (Urgency | null)[]): Urgency | null {
  return levels.reduce((top, level) => (compareUrgency(level, top) > 0 ? level : top), null);
}

/**
 * Reads one answer that may be anything: `undefined` where it is no answer. Items stand in content order, once each. A
 * list that cannot be read counts as absent, so that a misspelt item never makes a sign that was answered yes vanish.
 */
function readAnswer(sign: WarningSign, given: unknown): Answer | undefined {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'value')) return undefined;
  const { value } = given as { readonly value: unknown };
  if (value !== 'yes' && value !== 'no' && value !== 'unsure' && value !== 'skipped') return undefined;
  const items: unknown = Object.hasOwn(given, 'items') ? (given as { readonly items?: unknown }).items : undefined;
  if (value !== 'yes' || sign.items.length === 0 || !Array.isArray(items)) return { value };
  const known = sign.items.filter((item) => items.includes(item));
  return known.length > 0 || items.length === 0 ? { value, items: known } : { value };
}

/**
 * The answer to one sign, cleaned: only own keys are read, items are known ids in content order, and anything that is
 * not an answer is `undefined`. Never throws on anything JSON can hold.
 */
export function answerTo(answers: Answers, id: SignId): Answer | undefined {
  const all: unknown = answers;
  const sign = signById.get(id);
  if (sign === undefined || typeof all !== 'object' || all === null || !Object.hasOwn(all, id)) return undefined;
  return readAnswer(sign, (all as Record<string, unknown>)[id]);
}

/**
 * Whether a cleaned answer leaves nothing to ask. “Yes” to a question that reads “any of these?” with nothing ticked
 * contradicts itself: it does not count as a sign, but it is no answer either, so the question stays open.
 */
function settles(sign: WarningSign, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return !(sign.logic === 'any-item' && answer.value === 'yes' && answer.items?.length === 0);
}

/** Whether a sign needs no further asking: answered in full, or skipped. */
export function isAnswered(answers: Answers, id: SignId): boolean {
  const sign = signById.get(id);
  return sign !== undefined && settles(sign, answerTo(answers, id));
}

/**
 * Whether an answer makes its sign count. “Not sure” always does. “Yes” does, unless the sign needs something ticked
 * and an empty list says that nothing was. An answer that is malformed or missing does not.
 */
export function isPresent(sign: WarningSign, answer: Answer | undefined): boolean {
  const read = readAnswer(sign, answer);
  if (read?.value === 'unsure') return true;
  if (read?.value !== 'yes') return false;
  return sign.logic === 'yes' || read.items === undefined || read.items.length > 0;
}

/**
 * The level that one answer leads to by itself; `null` where the sign does not count. “Not sure” counts as yes, and for no
 * more: being unsure of a sign that can wait some days is nothing that must be seen today.
 */
export function urgencyOf(sign: WarningSign, answer: Answer | undefined): Urgency | null {
  return isPresent(sign, answer) ? sign.urgency : null;
}

/**
 * The answers with `pregnant` filled in where “Are you pregnant, or could you be?” was answered yes in
 * `pregnant-with-warning-signs`, so that it need not be asked again. The same object where nothing is implied. A “not
 * sure” that stands there already stays, for it counts as well.
 */
export function impliedAnswers(answers: Answers): Answers {
  if (answerTo(answers, 'pregnant-with-warning-signs')?.value !== 'yes') return answers;
  const own = answerTo(answers, 'pregnant')?.value;
  return own === 'yes' || own === 'unsure' ? answers : { ...answers, pregnant: { value: 'yes' } };
}

/** `answers`, with pregnancy implied where the sign that implies it does not count by itself and would be lost. */
function withPregnancy(answers: Answers): Answers {
  const sign = signById.get('pregnant-with-warning-signs');
  const stem = answerTo(answers, 'pregnant-with-warning-signs');
  return sign !== undefined && isPresent(sign, stem) ? answers : impliedAnswers(answers);
}

/**
 * What the answers lead to: the highest level among the signs that count, lifted to `emergency-now` where a combination
 * rule is met. Adding a sign never lowers it. Never throws: unknown signs, inherited keys and malformed answers are
 * passed over, and an emergency sign passed over like that is among `unanswered`.
 *
 * A person whose only yes in `pregnant-with-warning-signs` is to being pregnant counts as `pregnant`, whether or not the
 * caller used {@link impliedAnswers}: pregnancy with a high temperature is an emergency that no caller may lose.
 */
export function triage(answers: Answers): TriageResult {
  const given = withPregnancy(answers);
  const levels = new Map<SignId, Urgency>();
  for (const sign of signs) {
    const level = urgencyOf(sign, answerTo(given, sign.id));
    if (level !== null) levels.set(sign.id, level);
  }
  const rules = combinationRules.filter((rule) => rule.every((id) => levels.has(id)));
  return {
    urgency: highest(...levels.values(), rules.length > 0 ? 'emergency-now' : null),
    signs: [...levels].sort(([, a], [, b]) => compareUrgency(b, a)).map(([id]) => id),
    rules,
    ambulance: signs.some(({ id, ambulance }) => ambulance && levels.has(id)),
    underAge: answerTo(given, 'under-18')?.value === 'yes',
    unanswered: signs.filter(({ id, urgency }) => urgency === 'emergency-now' && isOpen(given, id)).map(({ id }) => id),
  };
}

/** Whether nothing is known of a sign: not asked, not answered in full, or skipped. */
function isOpen(answers: Answers, id: SignId): boolean {
  return !isAnswered(answers, id) || answerTo(answers, id)?.value === 'skipped';
}
