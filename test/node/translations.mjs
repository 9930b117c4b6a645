/** The words of every element in English and in each other language, side by side. */
import { locales } from '../../build/src/content/locales.js';
import { translationFor } from '../../build/src/content/translations.js';
import { questionnaireWords } from '../../build/src/content/en/questionnaire.js';
import { englishByTag } from './english.mjs';
import { textsOf } from './texts.mjs';

export const languages = Object.keys(locales);

/**
 * Words that follow the region, and the plurals of a language, of which English has two. They are compared by type, and by the
 * tests of regions and of durations.
 */
const elsewhere = /\.(vocabulary|regions|lines|names|countedSeconds|countedMinutes)\./;

const withoutCommon = ({ common: _common, ...rest }) => rest;

/** Each text of English and of the other language by its path, such as `red-flag-check.signs.chest-pain.statement`. */
export function pairsOf(language) {
  const { content, questionnaireWords: otherQuestionnaire } = translationFor(language);
  const english = {
    common: Object.values(englishByTag)[0].common,
    questionnaire: questionnaireWords,
    ...Object.assign({}, ...Object.entries(englishByTag).map(([tag, words]) => ({ [tag]: words[tag] }))),
  };
  const other = { ...withoutCommon(content), common: content.common, questionnaire: otherQuestionnaire };
  const texts = (words) =>
    new Map(
      textsOf(Object.fromEntries(Object.keys(english).map((key) => [key, words[key]])))
        .filter(({ path }) => !elsewhere.test(path))
        .map(({ path, text }) => [path, text]),
    );
  return { english: texts(english), other: texts(other) };
}
