import type { OverdoseWords } from '../words/overdose.js';
import { poisonLineNames } from './regions.js';

export const overdoseWords: OverdoseWords = {
  lines: poisonLineNames,
  withLine: 'call {name} on {number} now',
  withNamedLine: 'call {name} now',
  withoutLine: 'get medical help now',
};
