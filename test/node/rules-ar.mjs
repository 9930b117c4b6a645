/** How Arabic says what must not get lost: see `translations.test.mjs` and `docs/translations/ar-style.md`. */

export const englishNegation = {
  words: String.raw`\b(not|no|non|never|nor|none|nothing|cannot|without|neither)\b`,
  // “Not sure” is “لديك شك”.
  except: /not sure/gi,
};

export const negation = {
  // “And”, “so” and “that … not” are written together with the negation.
  words: String.raw`(?<![\p{L}\p{M}])[وف]?(لا|لم|لن|ليس|ليست|غير|بدون|عدم|ألا|بألا)(?![\p{L}\p{M}])`,
  // “لا تنم” is “stay awake”.
  except: /لا تنم\./g,
};

/** Texts that are negative in one language only, with the reason. */
export const negativeOtherwise = {
  'red-flag-check.unsure': '“I do not know” suits a man and a woman; “I am not sure” does not',
};

/** Numbers that Arabic says in a word: the dual, and “one” after its noun. */
export const numberWords = {
  1: 'ساعة واحدة',
  2: 'أسبوعان|أسبوعين|ساعتين|سنتين',
};

/** As many as in Spanish: “and” and “or” are written apart in English, “and” is not in Arabic. */
export const longestSign = 20;

/** A meaning: how English and how Arabic say it, and texts that say it in another way, with the reason. */
export const meanings = {
  now: [String.raw`\bnow\b`, 'الآن'],
  today: [String.raw`\btoday\b`, 'اليوم'],
  'in the next few days': ['in the next few days', 'خلال الأيام القليلة القادمة'],
  'at once': [
    String.raw`(?<!all )\bat once\b`,
    'فورًا',
    { 'back-spasm-tips.strategies.heat-and-cold.tips.2.11': 'two kinds of heat at the same time' },
  ],
  never: [String.raw`\bnever\b`, 'أبدًا'],
  unless: [String.raw`\bunless\b`, 'إلا إذا'],
  only: [String.raw`\bonly\b`, 'فقط|الوحيدة'],
  'at most': ['at most', 'على الأكثر'],
  'no more than': ['no more than', 'لا [^.]*أكثر من'],
  'more than': ['(?<!no )more than', 'أكثر من'],
  'over an age': [String.raw`\bover \d`, 'فوق|أكثر من'],
  'less than': ['less than', 'أقل من'],
  'or more': [String.raw`\bor more\b`, 'أو أكثر'],
  'at least': ['at least', 'على الأقل'],
  stop: [String.raw`^stop\b`, '^(توقف|أوقف|إيقاف)'],
  'do not': [String.raw`\bdo not\b`, String.raw`(?<![\p{L}\p{M}])[وف]?(لا|لم|لن|ليس|ليست|ألا)(?![\p{L}\p{M}])`],
};

/** Words that each line must contain, in the order of the lists. */
export const ambulanceSummary = [
  ['ألم أو ضيق في الصدر', 'الذراع', 'الرقبة', 'الفك'],
  ['مفاجئ', 'التمزق', 'الصدر', 'الظهر', 'البطن'],
  ['إغماء', 'بقرب الإغماء', 'انهيار مفاجئ للجسم', 'عرق بارد'],
  ['شديد جدًا', 'فجأة', 'البطن', 'الجنب'],
  ['الظهر', 'كتلة تنبض', 'أم الدم'],
  ['ضيق جديد في التنفس', 'دم مع السعال'],
  ['عند أخذ النفس', 'تورم في ربلة الساق', 'خطر الجلطات'],
  ['تشوش', 'نعاس شديد', 'ثقل في الكلام', 'أزرق أو رمادي'],
  ['حادث خطير', 'حادث سيارة', 'سقوط من مكان مرتفع'],
  ['ساق', 'مفاجئ', 'باردة وشاحبة'],
];

export const emergencySummary = [
  ['خدر أو تنميل', 'الأعضاء التناسلية', 'المؤخرة', 'الفخذين'],
  ['ضعف جديد في الإحساس', 'الجماع', 'الانتصاب', 'النشوة'],
  ['صعوبة جديدة في بدء التبول', 'ضعف تدفق البول', 'عدم القدرة على التبول'],
  ['تسرب جديد', 'للبول أو البراز'],
  ['عدم الإحساس', 'المثانة', 'البول', 'التبرز', 'بالمسح بعده'],
  ['الساقين معًا', 'ألم', 'تنميل', 'خدر', 'ضعف جديد'],
  ['ساق ضعيفة', 'لا يكون الألم هو المانع', 'قدم تنجر'],
  ['للتوازن', 'خدر أو ضعف في اليدين أو الذراعين', 'صعوبة في التحكم'],
  ['صداع شديد', 'تيبس في الرقبة', 'طفح جلدي', 'لا يختفي'],
  ['مميعات الدم', 'سقوط', 'ضربة', 'إبرة في العمود الفقري'],
  ['شديد ومفاجئ', 'خصية', 'أسفل البطن من جهة واحدة'],
  ['حمل', 'نزيف', 'نزول سائل', 'ألم في البطن', 'حرارة مرتفعة'],
  ['إيذاء نفسك', 'إنهاء حياتك'],
];

const word = (words) => new RegExp(String.raw`(?<![\p{L}\p{M}])(${words})(?![\p{L}\p{M}])`, 'u');

export const faults = {
  'an object that needs an ending before a name': word('(اسأل|استشر|راجع|زر) (طبيب|عيادة|ممرض)'),
  '“appeared”, which is also “back”': word('ظهر (خدر|ضعف|ألم|فقدان|عليك)'),
  'an address to a woman alone': /أنتِ|لديكِ|كِ(?!\p{L})|(?<!\p{L})[لفو]*لا ت\p{L}+ي (?=\p{L})/u,
  'digits of another kind than in the sentences': /[٠-٩۰-۹]/,
  'a comma, semicolon or question mark of English': /[\p{Script=Arabic}\p{M}»)][,;?]/u,
  'quotation marks of English': /[“”"]/,
  'short vowels, which only show where a word would be misread': /[\u064C\u064D\u064E\u0650\u0652]/,
  'a stretched letter': /ـ/,
  'an isolation without its end or its start': /[\u2066-\u2068][^\u2069]*$|^[^\u2066-\u2068]*\u2069/u,
};
