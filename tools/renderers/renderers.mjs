/** The renderers, in the order of the tables. */
export const renderers = [
  { folder: 'smart-forms', name: 'Smart Forms', package: '@aehrc/smart-forms-renderer' },
  { folder: 'refero', name: 'Refero', package: '@helsenorge/refero' },
  { folder: 'medplum', name: 'Medplum', package: '@medplum/react' },
  { folder: 'i4mi', name: 'i4mi', package: '@i4mi/fhir_questionnaire' },
  { folder: 'lhc-forms', name: 'LHC-Forms', package: 'lforms' },
];

/** What is counted, in the order of the table. The key `clicked` or `loaded` says how the answers came into the form. */
export const counted = {
  'clicked.shown': 'after each click, the same questions are shown',
  'clicked.codes': 'the response has the same answers',
  'clicked.answers': '`answersFromResponse` reads the same',
  'clicked.level': '`triage` gives the same',
  'loaded.shown': 'our response, opened: the same questions are shown',
  'loaded.ticked': 'and the same answers chosen',
  'loaded.codes': 'the response has the same answers',
  'loaded.answers': '`answersFromResponse` reads the same',
  'loaded.level': '`triage` gives the same',
};
