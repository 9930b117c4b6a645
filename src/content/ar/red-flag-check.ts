import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { signGroupNames, signWords } from './warning-signs.js';

/** The Arabic words of `<red-flag-check>`. */
export const words: WordsFor<'red-flag-check'> = {
  locale: 'ar',
  direction: 'rtl',
  review,
  common,
  'red-flag-check': {
    advice: adviceWords,
    heading: 'ألم الظهر: متى تطلب المساعدة',
    intro: 'ابدأ من الأعلى. اختر كل ما ينطبق عليك. إذا كان لديك شك في علامة طوارئ، فاخترها.',
    introList: 'ابدأ من الأعلى. إذا كان لديك شك في علامة طوارئ، فتصرف كأنها لديك.',
    introSteps: 'اختر كل ما ينطبق عليك. إذا كان لديك شك في علامة طوارئ، فاخترها. يمكنك الرجوع إلى الخلف.',
    together: 'علامتان عليهما ◆ قد تكونان معًا حالة طوارئ. هذه الصفحة تحسب ذلك.',
    togetherList: 'علامتان أو أكثر عليها ◆، في أي قائمة: افعل ما يقوله المربع الأول.',
    mark: '◆',
    markName: 'معين',
    showSigns: 'عرض العلامات، وعددها {count}',
    meanings: 'معنى هذه الكلمات',
    action: {
      'emergency-now': 'اتصل على {emergencyNumber} أو اذهب إلى {emergencyDepartment} الآن.',
      'same-day': 'اطلب المساعدة اليوم. اطلب موعدًا عاجلًا مع {doctor}.',
      'with-line': 'اطلب المساعدة اليوم. اتصل على {adviceLine} أو اطلب موعدًا عاجلًا.',
      'within-days': 'تحدث إلى {doctor} خلال الأيام القليلة القادمة.',
    },
    callAmbulance: 'اتصل على {emergencyNumber} الآن.',
    noneTicked: 'لم تختر أي علامة. افتح كل القوائم. قد تفوتها بعض الأمور. إذا كان هناك ما يقلقك، فاطلب المساعدة.',
    notAllAnswered: 'لم تجب عن كل الأسئلة، لذلك لا يمكن لهذه الصفحة أن تعرف. قد تفوتها بعض الأمور.',
    noneFound: 'لا تظهر في إجاباتك أي علامة من قائمتنا. وهذا لا يعني أنه لا توجد مشكلة.',
    selfCare:
      'يمكنك أن تجرب العناية بنفسك: استمر في الحركة بلطف، واسأل الصيدلي عن تخفيف الألم. استمر في مراقبة أي تغيير.',
    whatYouTicked: 'لماذا نقول هذا',
    clear: 'مسح اختياراتي',
    under18: 'هذا الدليل للبالغين. ألم الظهر عند الأطفال والمراهقين يجب أن يفحصه طبيب.',
    privacy: 'تبقى اختياراتك في هذه الصفحة. نحن لا نحفظها ولا نرسلها.',
    question: 'الخطوة {position} من {total}',
    yes: 'نعم',
    no: 'لا',
    unsure: 'لا أعرف',
    skip: 'تخطي هذه الخطوة',
    next: 'التالي',
    back: 'السابق',
    tickAny: 'اختر كل ما ينطبق عليك',
    noneOfThese: 'لا شيء من هذا',
    answerFirst: 'اختر إجابة أولًا.',
    result: 'ماذا تفعل الآن',
    unansweredEmergency:
      'تخطيت خطوة، لذلك قد تحتاج إلى المساعدة أسرع مما هو مكتوب هنا. اقرأ قائمة علامات الطوارئ في الأسفل.',
    startAgain: 'البدء من جديد',
    groups: signGroupNames,
    signs: signWords,
  },
};
