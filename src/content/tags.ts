// Written by scripts/write-lists.mjs. Do not edit.
/** The tags of all elements. */
export const tags: readonly string[] = [
  'back-care-plan',
  'back-spasm-tips',
  'care-settings',
  'daily-habits',
  'heat-cold-timer',
  'pain-diary',
  'pain-relief-guide',
  'posture-guide',
  'red-flag-check',
  'rest-positions',
  'seek-help',
  'stretch-card',
  'stretch-routine',
];
