/**
 * Writes the warning-sign check as FHIR R4 Questionnaires, `dist/fhir/red-flag-check.<locale>.json`: in English one for each
 * region, in other languages for the regions of `text-locales.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { questionnaireFor, regionCodes } from '../dist/questionnaire.js';
import { textLocales } from './text-locales.mjs';

mkdirSync('dist/fhir', { recursive: true });
// ZZ is the code for an unknown region.
const regions = { ...textLocales, en: ['', ...regionCodes.filter((code) => code !== 'ZZ')] };
for (const [language, codes] of Object.entries(regions)) {
  for (const region of codes) {
    const form = questionnaireFor({ language, region });
    writeFileSync(`dist/fhir/red-flag-check.${form.language}.json`, `${JSON.stringify(form, null, 2)}\n`);
  }
}
