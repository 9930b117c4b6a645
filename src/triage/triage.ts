/**
 * Derives an urgency from answers about warning signs. Pure: data in, data out; nothing is stored or sent.
 *
 * Project rules, from section 2 of the clinical reference; each still needs a clinician's approval: the highest urgency
 * wins, combination rules raise it, “not sure” counts as yes, and no result is an all-clear.
 */
import type { Urgency, WarningSign } from '../content/types.js';
import { combinationRules, warningSigns, type SignId } from '../content/advice/warning-signs.js';
import { ownOnly } from '../json/own.js';

/** The answer to one sign. `skipped` means that the person passed the question over; it says nothing about the sign. */
export type AnswerValue = 'yes' | 'no' | 'unsure' | 'skipped';

/** One answer. */
export interface Answer {
  readonly value: AnswerValue;
  /** Ids of the ticked items of the sign; absent if the whole statement was ticked. Read only with `yes`. */
  readonly items?: readonly string[];
}

/** The answers so far, by sign id. A sign without an entry has not been asked yet. */
export type Answers = Readonly<Partial<Record<SignId, Answer>>>;

/** The result of the answers. */
export interface TriageResult {
  /** How soon to get help; `null` if no sign is present, which is never an all-clear. */
  readonly urgency: Urgency | null;
  /** The signs that are present, most urgent first by {@link urgencyOf}, then in content order. */
  readonly signs: readonly SignId[];
  /** The combination rules that apply, each as its signs. */
  readonly rules: readonly (readonly SignId[])[];
  /** Whether one of the signs needs an ambulance. */
  readonly ambulance: boolean;
  /** Whether the person is under 18. The check is not made for children, so the urgency is at least `same-day`. */
  readonly underAge: boolean;
  /** Emergency signs that were skipped or are not answered yet. While there is one, do not advise self-care. */
  readonly unanswered: readonly SignId[];
}

/** The question that answers `pregnant` as well, once it is answered yes. */
export const pregnancyStem = 'pregnant-with-warning-signs' satisfies SignId;

/** The built-in signs, in content order. */
export const signs: readonly WarningSign<SignId>[] = warningSigns;
export const signById: ReadonlyMap<SignId, WarningSign<SignId>> = new Map(signs.map((sign) => [sign.id, sign]));

const ranks = { 'within-days': 1, 'same-day': 2, 'emergency-now': 3 } as const satisfies Record<Urgency, number>;

/**
 * Compares two urgencies for `sort`: negative if `a` is less urgent than `b`, 0 if they are equal. `null` is the
 * lowest.
 */
export function compareUrgency(a: Urgency | null, b: Urgency | null): number {
  return (a === null ? 0 : ranks[a]) - (b === null ? 0 : ranks[b]);
}

/** The highest of some urgencies; `null` if there is none. */
export function highest(...levels: readonly (Urgency | null)[]): Urgency | null {
  return levels.reduce((top, level) => (compareUrgency(level, top) > 0 ? level : top), null);
}

/**
 * Parses an unknown value into an answer; `undefined` if it is not one. Items are in content order, without duplicates.
 * An unreadable list counts as absent, so that a misspelt item never hides a sign that was answered yes.
 */
function readAnswer(sign: WarningSign, given: unknown): Answer | undefined {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'value')) return undefined;
  const { value } = given as { readonly value: unknown };
  if (value !== 'yes' && value !== 'no' && value !== 'unsure' && value !== 'skipped') return undefined;
  const items: unknown = Object.hasOwn(given, 'items') ? (given as { readonly items?: unknown }).items : undefined;
  if (value !== 'yes' || sign.items.length === 0 || !Array.isArray(items)) return ownOnly({ value });
  const known = sign.items.filter((item) => items.includes(item));
  return ownOnly(known.length > 0 || items.length === 0 ? { value, items: known } : { value });
}

/**
 * The cleaned answer to one sign. Reads only own properties, keeps only known items in content order, and returns
 * `undefined` for anything that is not an answer. Never throws on anything that JSON can hold.
 */
export function answerTo(answers: Answers, id: SignId): Answer | undefined {
  const all: unknown = answers;
  const sign = signById.get(id);
  if (sign === undefined || typeof all !== 'object' || all === null || !Object.hasOwn(all, id)) return undefined;
  return readAnswer(sign, (all as Record<string, unknown>)[id]);
}

/**
 * Whether a cleaned answer is complete. “Yes” to “any of these?” with nothing ticked contradicts itself: the sign is
 * not present, but the question is not answered either, so it stays open.
 */
function settles(sign: WarningSign, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return !(sign.logic === 'any-item' && answer.value === 'yes' && answer.items?.length === 0);
}

/** Whether a sign is completely answered, or skipped. */
export function isAnswered(answers: Answers, id: SignId): boolean {
  const sign = signById.get(id);
  return sign !== undefined && settles(sign, answerTo(answers, id));
}

/**
 * Whether an answer makes its sign present. “Not sure” always does. “Yes” does, unless the sign needs a ticked item and
 * the list of items is empty. A malformed or missing answer does not.
 */
export function isPresent(sign: WarningSign, answer: Answer | undefined): boolean {
  const read = readAnswer(sign, answer);
  if (read?.value === 'unsure') return true;
  if (read?.value !== 'yes') return false;
  return sign.logic === 'yes' || read.items === undefined || read.items.length > 0;
}

/**
 * The urgency of one answer by itself; `null` if the sign is not present. “Not sure” counts as yes, but not as more:
 * being unsure about a sign that can wait some days does not make it urgent today.
 */
export function urgencyOf(sign: WarningSign, answer: Answer | undefined): Urgency | null {
  return isPresent(sign, answer) ? sign.urgency : null;
}

/**
 * The answers, with `pregnant` set to yes if `pregnant-with-warning-signs` was answered yes (“Are you pregnant, or
 * could you be?”), so that it is not asked again. Returns the same object if nothing is implied. Keeps an existing “not
 * sure”, which counts as well.
 */
export function impliedAnswers(answers: Answers): Answers {
  if (answerTo(answers, pregnancyStem)?.value !== 'yes') return answers;
  const pregnant = answerTo(answers, 'pregnant')?.value;
  return pregnant === 'yes' || pregnant === 'unsure' ? answers : { ...answers, pregnant: { value: 'yes' } };
}

/**
 * Adds the implied pregnancy if the sign that implies it is not present by itself; otherwise the pregnancy would be
 * lost.
 */
function withPregnancy(answers: Answers): Answers {
  const sign = signById.get(pregnancyStem);
  const stem = answerTo(answers, pregnancyStem);
  return sign !== undefined && isPresent(sign, stem) ? answers : impliedAnswers(answers);
}

/**
 * The result of the answers: the highest urgency of the present signs, raised to `emergency-now` if a combination rule
 * applies. Adding a sign never lowers it. Never throws: unknown signs, inherited properties and malformed answers are
 * ignored, and an emergency sign with an ignored answer is in `unanswered`.
 *
 * A person who answers yes in `pregnant-with-warning-signs` but ticks no warning sign counts as `pregnant`, whether or
 * not the caller used {@link impliedAnswers}: pregnancy with a high temperature is an emergency, and no caller may miss
 * it.
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

/** Whether a sign is unknown: not asked, not completely answered, or skipped. */
function isOpen(answers: Answers, id: SignId): boolean {
  return !isAnswered(answers, id) || answerTo(answers, id)?.value === 'skipped';
}
