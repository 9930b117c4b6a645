/** Reads answers from a FHIR R4 QuestionnaireResponse of any origin. */
import type { WarningSign } from '../content/types.js';
import type { SignId } from '../content/advice/warning-signs.js';
import { listIn, own } from '../json/own.js';
import { allowsNone, answerSystem, itemsLinkId, itemSystem, questionnaireUrl } from './fhir.js';
import { compareUrgency, pregnancyStem, signs, urgencyOf, type Answer, type Answers } from './triage.js';

/** The code of an answer, if it belongs to the system. Some tools leave out the system of a question's own options. */
function codeIn(answer: unknown, system: string): string | undefined {
  const value = own(answer, 'valueCoding');
  const code = own(value, 'code');
  return (own(value, 'system') ?? system) === system && typeof code === 'string' ? code : undefined;
}

/** Every item outside answers: in groups, in the pages or tabs that a publisher put around them, and on its own. */
function itemsOf(response: unknown): readonly unknown[] {
  // Grows while it is read: a call for each level could be too many. A set ends where an object holds itself.
  const items = new Set(listIn(response, 'item'));
  for (const item of items) for (const child of listIn(item, 'item')) items.add(child);
  return [...items];
}

/** @param beside all items of the response: the answer about a sign's items is beside it, and in old responses below it */
function readValue(
  sign: WarningSign<SignId>,
  item: unknown,
  answer: unknown,
  beside: readonly unknown[],
): Answer | undefined {
  const value = codeIn(answer, answerSystem);
  if (value === 'no' || value === 'unsure') return { value };
  if (value !== 'yes') return undefined;
  const children = [...listIn(answer, 'item'), ...listIn(item, 'item'), ...beside].filter(
    (child) => own(child, 'linkId') === itemsLinkId(sign.id),
  );
  const given = children.flatMap((child) => listIn(child, 'answer'));
  const codes = given.map((child) => codeIn(child, itemSystem(sign.id)));
  const items = sign.items.filter((id) => codes.includes(id));
  if (items.length > 0) return { value, items };
  // Only an explicit “none of these” counts as none: a missing or unknown list must never hide a sign.
  const none = given.length > 0 && given.every((child) => codeIn(child, answerSystem) === 'none');
  return none && allowsNone(sign) ? { value, items: [] } : { value };
}

/** The more urgent of two answers to the same sign. */
function moreUrgent(sign: WarningSign<SignId>, a: Answer | undefined, b: Answer): Answer {
  if (a === undefined) return b;
  const difference = compareUrgency(urgencyOf(sign, b), urgencyOf(sign, a));
  if (difference !== 0) return difference > 0 ? b : a;
  // If neither makes the sign present, prefer a yes to the question over a no.
  return a.value === 'no' ? b : a;
}

/**
 * The answers in a FHIR R4 QuestionnaireResponse to any version of the check's Questionnaire, from any origin. Keeps the
 * more urgent of conflicting answers. Ignores unknown items, and answers to questions that the form has hidden again.
 * Returns no answers for anything that is not such a response, for a response to another questionnaire, and for one entered
 * in error. Never throws on anything that JSON can hold.
 */
export function answersFromResponse(response: unknown): Answers {
  const canonical = own(response, 'questionnaire');
  if (
    own(response, 'resourceType') !== 'QuestionnaireResponse' ||
    own(response, 'status') === 'entered-in-error' ||
    typeof canonical !== 'string' ||
    canonical.split('|')[0] !== questionnaireUrl
  ) {
    return {};
  }
  const items = itemsOf(response);
  const answers: Partial<Record<SignId, Answer>> = {};
  for (const sign of signs) {
    for (const item of items.filter((each) => own(each, 'linkId') === sign.id)) {
      for (const given of listIn(item, 'answer')) {
        const answer = readValue(sign, item, given, items);
        if (answer !== undefined) answers[sign.id] = moreUrgent(sign, answers[sign.id], answer);
      }
    }
  }
  // Smart Forms keeps the answer to a question that is not shown any more.
  if (answers[pregnancyStem]?.value === 'yes') delete answers.pregnant;
  return answers;
}
