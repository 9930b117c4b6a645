import type { OverdoseWords } from '../words/overdose.js';
import { poisonLineNames } from './regions.js';

export const overdoseWords: OverdoseWords = {
  lines: poisonLineNames,
  withLine: 'llame ahora a {name} al {number}',
  withNamedLine: 'llame ahora a {name}',
  withoutLine: 'busque ayuda médica ahora',
};
