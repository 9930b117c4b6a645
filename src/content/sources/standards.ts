/** Standards that the project follows: writing, codes, law and questionnaires. */
import type { Source } from '../types.js';

export const nhsSmAz: Source = {
  title: 'A to Z of NHS health writing',
  publisher: 'NHS digital service manual',
  year: '2026',
  url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
};
export const loinc725143: Source = {
  title: 'Pain severity 0-10 verbal numeric rating value set',
  publisher: 'HL7 Belgium / LOINC 2.82',
  year: '2026',
  url: 'https://build.fhir.org/ig/hl7-be/patient-monitoring/branches/main/en/ValueSet-pain-scale.html',
};
