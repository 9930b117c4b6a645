/**
 * The public entry point `back-care-elements/questionnaire`: the warning-sign check as a FHIR R4 Questionnaire with all
 * its words, for any system that shows forms. Works in any JavaScript environment and needs no DOM.
 */
import { questionnaireWords } from './content/en/questionnaire.js';
import { english } from './content/en/red-flag-check.js';
import { translationFor } from './content/translations.js';
import { version } from './core/contract/version.js';
import { localeIn } from './core/localization/language-region.js';
import { fill } from './core/region/fill-placeholders.js';
import { findRegion, regionCodes, regionTextOf } from './core/region/region.js';
import { fillTexts } from './elements/red-flag-check/fill-texts.js';
import { questionnaire } from './triage/fhir.js';
import type { Questionnaire } from './triage/fhir.types.js';

export { regionCodes };
export type { Questionnaire };

/** The region and the language of the form. */
export interface QuestionnaireForOptions {
  /** ISO 3166 code of the region, such as `GB`: its emergency number and words. Unknown or absent: no number. */
  readonly region?: string;
  /** BCP 47 tag of the language, such as `es`. English serves for a language without words. */
  readonly language?: string;
}

/** Returns the check as a FHIR R4 Questionnaire, ready for `JSON.stringify`. */
export function questionnaireFor({ region: code = '', language = 'en' }: QuestionnaireForOptions = {}): Questionnaire {
  const translation = translationFor(language);
  const { common, locale, 'red-flag-check': words } = translation?.content ?? english;
  const { emergency } = translation?.questionnaireWords ?? questionnaireWords;
  const region = findRegion(code);
  const { values } = regionTextOf(region, common);
  const filled = (text: string): string => fill(text, values);
  return questionnaire(fillTexts(words.signs, filled), {
    version,
    language: language.toLowerCase().startsWith(`${locale}-`) && !region ? language : localeIn(locale, region?.code),
    title: words.heading,
    emergency: filled(emergency),
    groups: fillTexts(words.groups, filled),
    labels: words,
  });
}
