import type { ReminderWords } from '../words/reminder.js';

export const reminder: ReminderWords = {
  title: 'كم مرة، وبصوت أو نغمة',
  about: 'يتوقف التذكير عندما تغلق الصفحة أو يدخل جهازك في وضع السكون. سترى ملاحظة هنا. أضف نغمة أو صوتًا لتسمعه أيضًا.',
  turnOn: 'ذكرني بالحركة، ما دامت هذه الصفحة مفتوحة فقط',
  every: 'كل كم دقيقة',
  minutes: '{minutes}',
  left: 'الدقائق المتبقية: {minutes}',
  due: 'حان وقت النهوض والحركة قليلًا. التذكير {count}.',
  moved: 'تحركت: ابدأ العد من الآن',
  voice: 'صوت',
  sound: 'نغمة',
  unavailable: 'هذا المتصفح لا يستطيع ذلك هنا. سترى الملاحظة على كل حال. لا يتوفر فيه: {features}.',
};
