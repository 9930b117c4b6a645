/** Writing, codes, law and questionnaires: what the project itself follows. */
import type { Source } from '../types.js';

/** Docs OGL v3, code MIT. Read from git mirror nhsuk/nhsuk-service-manual. */
export const nhsSmCarecards: Source = {
  title: 'Care cards pattern (Nov 2025 text, repo commit 1ed624d, 20 Aug 2026)',
  publisher: 'NHS digital service manual',
  year: '2025',
  url: 'https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care',
};
export const nhsSmWrite: Source = {
  title: 'How we write (reading age 9 to 11)',
  publisher: 'NHS digital service manual',
  year: '2019-2026',
  url: 'https://service-manual.nhs.uk/content/how-we-write',
};
export const nhsSmAz: Source = {
  title: 'A to Z of NHS health writing',
  publisher: 'NHS digital service manual',
  year: '2026',
  url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
};
export const nhsSmNumbers: Source = {
  title: 'Numbers, measurements, dates and time',
  publisher: 'NHS digital service manual',
  year: '2026',
  url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
};
export const nhsSmStandard: Source = {
  title: 'Standard for creating health content',
  publisher: 'NHS England',
  year: '2024',
  url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
};
export const nhsSmLiteracy: Source = {
  title: 'Health literacy',
  publisher: 'NHS digital service manual',
  year: '2023',
  url: 'https://service-manual.nhs.uk/content/health-literacy',
};
export const pifTick: Source = {
  title: 'PIF TICK - 10 criteria',
  publisher: 'Patient Information Forum',
  year: '2022',
  url: 'https://pifonline.org.uk/pif-tick/about/',
};
/** Seen only as a third-party copy. */
export const rooney2021: Source = {
  title: 'Readability of Patient Education Materials (AMA 6th / NIH 8th grade). J Patient Exp 8',
  publisher: 'Rooney et al.',
  year: '2021',
  url: 'https://doi.org/10.1177/2374373521998847',
  check: 'copy',
};
export const badarudeen2010: Source = {
  title: 'Assessing readability of patient education materials. CORR',
  publisher: 'Badarudeen & Sabharwal',
  year: '2010',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3049622',
};
export const discern: Source = {
  title: 'DISCERN instrument (16 questions)',
  publisher: 'Charnock et al., Univ. Oxford',
  year: '1999',
  url: 'http://www.discern.org.uk/',
  check: 'knowledge',
};
export const ensuringQuality: Source = {
  title: 'EQIP / Ensuring Quality Information for Patients',
  publisher: 'Moult et al.',
  year: '2004',
  url: 'https://doi.org/10.1111/j.1369-7625.2004.00273.x',
  check: 'knowledge',
};
export const schemaMed: Source = {
  title: 'Health and medical types',
  publisher: 'schema.org',
  url: 'http://schema.org/docs/meddocs.html',
};
export const fhirSdc: Source = {
  title: 'Structured Data Capture IG 4.0.0 (STU 4)',
  publisher: 'HL7 International',
  year: '2026',
  url: 'https://hl7.org/fhir/uv/sdc/STU4/en/StructureDefinition-sdc-questionnaire-enableWhenExpression.profile.json.html',
};
export const loinc725143: Source = {
  title: 'Pain severity 0-10 verbal numeric rating value set',
  publisher: 'HL7 Belgium / LOINC 2.82',
  year: '2026',
  url: 'https://build.fhir.org/ig/hl7-be/patient-monitoring/branches/main/en/ValueSet-pain-scale.html',
};
/** Check each code in a SNOMED browser. */
export const snomedCodes: Source = {
  title: 'SNOMED CT codes as used in public repositories and DK Core',
  publisher: 'SNOMED International / public repos',
  url: 'https://build.fhir.org/ig/hl7dk/dk-core/Observation-ElsePainVRS.json.html',
  check: 'copy',
};
/** Seen at https://www.qadvis.com/update-of-the-guidance-for-medical-device-software-applications-apps/ , https://devicesfordignity.org.uk/2020/06/mhra-releases-guidelines-for-apps-and-other-software-used-for-the-diagnosis-treatment-and-management-of-patients-with-covid-19/. */
export const mhraSoftware: Source = {
  title: 'Medical device stand-alone software incl. apps (Appendix 1 Symptom checkers)',
  publisher: 'MHRA (reported)',
  year: '2014-2022',
  url: 'https://www.gov.uk/government/publications/medical-devices-software-applications-apps',
  check: 'copy',
};
export const euMdr: Source = {
  title: 'Regulation (EU) 2017/745, Annex VIII Rule 11; MDCG 2019-11',
  publisher: 'EU',
  year: '2017',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  check: 'knowledge',
};
export const fdaDsf: Source = {
  title: 'Policy for Device Software Functions; CDS guidance; General Wellness',
  publisher: 'FDA',
  year: '2022',
  url: 'https://www.fda.gov/medical-devices/digital-health-center-excellence',
  check: 'knowledge',
};
/** DOI to be verified. */
export const safetynet: Source = {
  title: 'Safety-netting elements (Neighbour 1987; Almond et al. BJGP 2009)',
  publisher: 'BJGP',
  year: '2009',
  url: 'https://doi.org/10.3399/bjgp09X472971',
  check: 'knowledge',
};
export const rolandFairbank2000: Source = {
  title: 'The Roland-Morris and Oswestry questionnaires. Spine 25:3115 (no permission needed in the forms reproduced)',
  publisher: 'Roland & Fairbank',
  year: '2000',
  url: 'https://studylib.net/doc/5830226/--roland-morris-disability-questionnaire',
};
/** Seen at https://sralab.org/rehabilitation-measures/oswestry-disability-index. */
export const odiMapi: Source = {
  title: 'ODI (c) Jeremy Fairbank 1980, distributed by Mapi Research Trust',
  publisher: 'Mapi / ePROVIDE',
  url: 'https://eprovide.mapi-trust.org/instruments/oswestry-disability-index',
};
export const keeleStartback: Source = {
  title: 'STarT Back legal statement (c) 2021, no licence for non-commercial use',
  publisher: 'Keele University',
  year: '2021',
  url: 'https://startback.hfac.keele.ac.uk/privacy-policy/',
};
export const keeleStartmsk: Source = {
  title: 'STarT MSK legal: licence obligatory for all users',
  publisher: 'Keele University',
  url: 'https://keele.ac.uk/startmsk/legal',
};
export const promisTerms: Source = {
  title: 'PROMIS: obtain and administer; HealthMeasures terms',
  publisher: 'HealthMeasures',
  url: 'https://www.healthmeasures.net/explore-measurement-systems/promis/obtain-administer-measures',
};
export const psfs: Source = {
  title: 'Patient-Specific Functional Scale. Physiother Can 47:258',
  publisher: 'Stratford et al.',
  year: '1995',
  check: 'knowledge',
};
export const peg: Source = {
  title: 'PEG three-item pain scale. J Gen Intern Med 24:733',
  publisher: 'Krebs et al.',
  year: '2009',
  url: 'https://doi.org/10.1007/s11606-009-0981-1',
  check: 'knowledge',
};
export const ostelo2008: Source = {
  title: 'Interpreting change scores for pain and functional status in LBP. Spine 33:90',
  publisher: 'Ostelo et al.',
  year: '2008',
  check: 'knowledge',
};
