import type { OverdoseWords } from '../words/overdose.js';
import { poisonLineNames } from './regions.js';

export const overdoseWords: OverdoseWords = {
  lines: poisonLineNames,
  withLine: 'appelez maintenant {name} au {number}',
  withNamedLine: 'appelez maintenant {name}',
  withoutLine: 'demandez maintenant une aide médicale',
};
