/** Writes the warning-sign check as FHIR R4 Questionnaires, `dist/fhir/red-flag-check.<locale>.json`, one for each region. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { questionnaireFor, regionCodes } from '../dist/questionnaire.js';

mkdirSync('dist/fhir', { recursive: true });
// ZZ is the code for an unknown region.
for (const region of [undefined, ...regionCodes.filter((code) => code !== 'ZZ')]) {
  const form = questionnaireFor(region ? { region } : {});
  writeFileSync(`dist/fhir/red-flag-check.${form.language}.json`, `${JSON.stringify(form, null, 2)}\n`);
}
