import type { AdviceWords } from '../words/advice.js';
import { adviceLineNames } from './regions.js';

export const adviceWords: AdviceWords = {
  lines: adviceLineNames,
  prefix: {
    'same-day': 'نصيحة عاجلة',
    'within-days': 'نصيحة غير عاجلة',
  },
  heading: {
    'same-day': 'اطلب المساعدة اليوم: اطلب موعدًا عاجلًا مع {doctor} في أي من هذه الحالات:',
    'with-line': 'اطلب المساعدة اليوم: اتصل على {adviceLine} أو اطلب موعدًا عاجلًا في أي من هذه الحالات:',
    'within-days': 'تحدث إلى {doctor} خلال الأيام القليلة القادمة في أي من هذه الحالات:',
  },
  orOther: 'أو جرّب {name}.',
  book: 'حجز موعد',
};
