import type { OverdoseWords } from '../words/overdose.js';

export const overdoseWords: OverdoseWords = {
  withLine: 'call {name} on {number} now',
  withNamedLine: 'call {name} now',
  withoutLine: 'get medical help now',
};
