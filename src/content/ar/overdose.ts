import type { OverdoseWords } from '../words/overdose.js';
import { poisonLineNames } from './regions.js';

export const overdoseWords: OverdoseWords = {
  lines: poisonLineNames,
  withLine: 'اتصل الآن على {name}، والرقم \u2066{number}\u2069',
  withNamedLine: 'اتصل الآن على {name}',
  withoutLine: 'اطلب المساعدة الطبية الآن',
};
