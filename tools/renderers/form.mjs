/** Our form as FHIR R4 says it is to be read, without any renderer. */
import { english } from '../../dist/content/en/red-flag-check.js';
import { translationFor } from '../../dist/content/translations.js';
import { fill } from '../../dist/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../dist/core/region/region.js';
import { fillTexts } from '../../dist/elements/red-flag-check/fill-texts.js';
import { questionnaireFor } from '../../dist/questionnaire.js';
import { questionnaireResponse } from '../../dist/triage/index.js';

/** Every item of a form or a response, also those below an answer. */
export function* itemsIn(list = []) {
  for (const item of list) {
    yield item;
    yield* itemsIn(item.item);
    for (const answer of item.answer ?? []) yield* itemsIn(answer.item);
  }
}

const nameOf = ({ system, code }) => `${system}|${code}`;

/** The answers of a response: the codes of each question. */
export const codesIn = (response) =>
  Object.fromEntries(
    [...itemsIn(response?.item)]
      // Medplum leaves an answer without a value where the last tick was taken away.
      .map(({ linkId, answer = [] }) => [
        linkId,
        answer.flatMap(({ valueCoding }) => (valueCoding ? [nameOf(valueCoding)] : [])).sort(),
      ])
      .filter(([, codes]) => codes.length)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

export function formFor({ language, region }) {
  const form = questionnaireFor({ language, region });
  const { content } = translationFor(language) ?? { content: english };
  const { values } = regionTextOf(findRegion(region), content.common);
  const check = content['red-flag-check'];
  const words = fillTexts(check, (text) => fill(text, values));
  const questions = [...itemsIn(form.item)].filter(({ type }) => type === 'choice');

  /** The questions that are to be shown, given the codes that were chosen. */
  const enabled = (given) =>
    questions
      .filter(({ enableWhen = [], enableBehavior = 'all' }) => {
        const holds = enableWhen.map(({ question, operator, answerCoding, answerBoolean }) => {
          const codes = given[question] ?? [];
          if (operator === 'exists') return codes.length > 0 === answerBoolean;
          return codes.includes(nameOf(answerCoding)) === (operator === '=');
        });
        return holds.length === 0 || (enableBehavior === 'any' ? holds.some(Boolean) : holds.every(Boolean));
      })
      .map(({ linkId }) => linkId);

  const displays = new Map(
    questions.flatMap(({ linkId, answerOption }) =>
      answerOption.map(({ valueCoding }) => [`${linkId} ${nameOf(valueCoding)}`, valueCoding.display]),
    ),
  );

  return {
    form,
    questions,
    enabled,
    /** The text of an answer. */
    textOf: (linkId, code) => displays.get(`${linkId} ${code}`),
    /** Our own response to some answers. */
    respond: (answers) =>
      questionnaireResponse(answers, {
        words: words.signs,
        groups: words.groups,
        labels: words,
        version: form.version,
        language: form.language,
        authored: new Date(),
        complete: true,
      }),
  };
}
