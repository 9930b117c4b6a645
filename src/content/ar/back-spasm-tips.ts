import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { strategyWords } from './strategies.js';

/** The Arabic words of `<back-spasm-tips>`. */
export const words: WordsFor<'back-spasm-tips'> = {
  locale: 'ar',
  direction: 'rtl',
  review,
  common,
  'back-spasm-tips': {
    getHelpForOverdose: overdoseWords,
    heading: 'تشنج الظهر: ماذا تفعل',
    intro: 'للبالغين. في التشنج، تنشد العضلة من نفسها. معظم التشنجات تخف خلال أيام إلى أسابيع.',
    rightNow: {
      title: 'الآن',
      lines: [
        'تنطبق عليك علامة طوارئ؟ اتصل على {emergencyNumber}. بعد سقوط شديد، لا تنهض.',
        'أنت على الأرض، ولكن بدون سقوط؟ انقلب على جنبك، واركع عند كرسي، وادفع بيديك لتنهض.',
        'ارتح على جنبك، أو وساقاك على كرسي (ليس بعد 16 أسبوعًا من الحمل).',
        'تنفس ببطء. جرّب الدفء، إذا كان آمنًا لك. ثم تحرك قليلًا، مرات كثيرة.',
      ],
      pictures: {
        'getting-up': 'شخص يركع على ركبة واحدة أمام كرسي. القدم الأخرى مسطحة على الأرض، واليدان على المقعد.',
        'easy-position': 'شخص مستلق على ظهره. الساقان من الركبة إلى القدم على مقعد كرسي.',
      },
    },
    figureAlt: 'رسم: {picture}',
    phaseQuestion: 'اعرض لي نصائح هذه المرحلة:',
    phases: {
      all: 'أي وقت',
      'right-now': 'الآن',
      'first-days': 'الأيام الأولى',
      'next-weeks': 'الأسابيع التالية',
    },
    howToOpen: 'كل عنوان من العناوين التالية داخل زر. اضغط ذلك الزر لفتح النصائح.',
    expandAll: 'فتح الكل',
    collapseAll: 'إغلاق الكل',
    all: { open: 'كل الأجزاء مفتوحة، وعددها {count}.', closed: 'كل الأجزاء مغلقة، وعددها {count}.' },
    evidence: 'ماذا تقول الدراسات',
    verdicts: {
      supports: 'الدراسات تؤيد هذا، بحدود',
      qualifies: 'الدراسات تؤيد بعض هذا',
      contradicts: 'تغيرت بعض النصائح',
      'not-supported': 'مفيد للصحة؛ لم يثبت أن الماء يفيد الظهر',
    },
    shown: 'عدد النصائح المعروضة الآن: {count}. المرحلة: {phase}.',
    backToTop: 'العودة إلى أعلى هذه النصائح',
    related: 'المزيد للقراءة',
    strategies: strategyWords,
  },
};
