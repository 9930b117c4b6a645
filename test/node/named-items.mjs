/**
 * For each sign that counts with any of its items: beginnings of words (or two spellings) that both the item and the question
 * must contain, in each language. Whoever reads only the question must find each example there.
 */
export const namedItems = {
  'very-unwell-or-confused': {
    'confused-or-sleepy': { en: 'confused sleepy', es: 'confusión sueño', ar: 'تشوش نعاس', fr: 'confuses sommeil' },
    'slurred-speech': { en: 'slurr', es: 'arrastra habla', ar: 'ثقل كلام', fr: 'mal articuler' },
    'skin-colour': {
      en: 'skin cold blotchy blue grey/gray',
      es: 'piel fría manchas azul gris',
      ar: 'جلد بارد مبقع أزرق رمادي',
      fr: 'peau froide bleue grise taches',
    },
  },
  'saddle-numbness': {
    genitals: { en: 'genitals', es: 'genitales', ar: 'أعضاء تناسلية', fr: 'parties génitales' },
    bottom: { en: 'bottom', es: 'nalgas', ar: 'مؤخرة', fr: 'fesses' },
    'inner-thighs': { en: 'inner thighs', es: 'interna muslos', ar: 'باطن فخذين', fr: 'intérieur cuisses' },
  },
  'sexual-feeling-change': {
    'loss-of-feeling': { en: 'feel', es: 'sensación', ar: 'إحساس', fr: 'sensations' },
    erection: { en: 'newly hard erection', es: 'antes erección', ar: 'صعوبة جديدة انتصاب', fr: 'érection' },
    orgasm: { en: 'newly hard orgasm', es: 'antes orgasmo', ar: 'صعوبة جديدة نشوة', fr: 'orgasme' },
  },
  'infection-risk': {
    'weak-immune-system': { en: 'weak immune', es: 'defensas bajas', ar: 'ضعف مناعة', fr: 'défenses faibles' },
    'injecting-drugs': { en: 'inject drugs', es: 'inyect drogas', ar: 'حقن مخدرات', fr: 'inject drogues' },
    'recent-infection': {
      en: 'bad infection weeks',
      es: 'infección fuerte semanas',
      ar: 'عدوى شديدة أسابيع',
      fr: 'forte infection semaines',
    },
    'needle-or-operation-in-spine': {
      en: 'needle operation spine 3 months',
      es: 'inyección punción operación columna 3 meses',
      ar: 'إبرة عملية عمود فقري 3 أشهر',
      fr: 'piqûre opération colonne 3 mois',
    },
  },
};

/** Words of items that name no example of their own. Those about feeling are in the question as “sex”. */
export const namesNothing = {
  en: 'you are or very your speech is have lost in genitals it to get an reach a system from illness treatment had the last few',
  es: 'tiene o mucho las palabras al hablar la con los parte de ha perdido en genitales le cuesta más que tener una llegar por enfermedad un tratamiento se tuvo últimas últimos u',
  ar: 'في ذهن أو شديد فقدان أعضاء تناسلية بلوغ لديك بسبب مرض علاج كانت أخيرة آخر',
  fr: 'vous avez mal les idées ou très du à mots la avec des vos l de perdu dans parties génitales plus qu avant avoir une un corps cause d maladie traitement injectez eu dernières vertébrale derniers',
};
