/** How Spanish says what must not get lost: see `translations.test.mjs` and `docs/translations/es-style.md`. */

export const englishNegation = {
  words: String.raw`\b(not|no|non|never|nor|none|nothing|cannot|without|neither)\b`,
  // “Not sure” is “tiene dudas”.
  except: /not sure/gi,
};

export const negation = {
  words: String.raw`(?<![\p{L}])(no|ni|nunca|sin|ningún|ninguno|ninguna|nada|nadie|tampoco)(?![\p{L}])`,
  // “No se duerma” is “stay awake”.
  except: /No se duerma/g,
};

/** Texts that are negative in one language only, with the reason. */
export const negativeOtherwise = {
  'pain-relief-guide.notWith.nsaid': 'continues “No lo tome con”',
  'pain-relief-guide.notWith.both': 'continues “No lo tome con”',
};

/** Longer than in English: Spanish needs articles and prepositions. */
export const longestSign = 20;

/** A meaning: how English and how Spanish say it, and texts that say it in another way, with the reason. */
export const meanings = {
  now: [String.raw`\bnow\b`, 'ahora'],
  today: [String.raw`\btoday\b`, 'hoy'],
  'in the next few days': ['in the next few days', 'en los próximos días'],
  'at once': [
    String.raw`(?<!all )\bat once\b`,
    'enseguida',
    { 'back-spasm-tips.strategies.heat-and-cold.tips.2.11': 'two kinds of heat at the same time' },
  ],
  never: [String.raw`\bnever\b`, 'nunca'],
  unless: [String.raw`\bunless\b`, 'a menos que'],
  only: [String.raw`\bonly\b`, 'solo|única'],
  'at most': ['at most', 'como máximo'],
  'no more than': ['no more than', 'no más de'],
  'more than': ['(?<!no )more than', 'más (de|que)'],
  'over an age': [String.raw`\bover \d`, 'más de'],
  'less than': ['less than', 'menos de'],
  'or more': [String.raw`\bor more\b`, 'o más'],
  'at least': ['at least', 'al menos'],
  stop: [String.raw`^stop\b`, '^(pare|parar|deje)'],
  'do not': [String.raw`\bdo not\b`, String.raw`(?<![\p{L}])(no|ni|nunca)(?![\p{L}])`],
};

/** Words that each line must contain, in the order of the lists. */
export const ambulanceSummary = [
  ['dolor u opresión en el pecho', 'brazo', 'cuello', 'mandíbula'],
  ['de golpe', 'desgarro', 'pecho', 'espalda', 'vientre'],
  ['se desmaya', 'casi se desmaya', 'se derrumba', 'sudor frío'],
  ['muy fuerte', 'de golpe', 'vientre', 'costado'],
  ['espalda', 'bulto que late', 'aneurisma conocido'],
  ['falta el aire', 'nuevo', 'tose sangre'],
  ['duele al tomar aire', 'pantorrilla hinchada', 'riesgo de coágulo'],
  ['confusión', 'mucho sueño', 'arrastra las palabras', 'azul o gris'],
  ['accidente grave', 'choque', 'caída de altura'],
  ['pierna', 'de golpe', 'fría y pálida'],
];

export const emergencySummary = [
  ['adormecimiento u hormigueo', 'genitales', 'nalgas', 'muslos'],
  ['siente menos', 'sexo', 'erección', 'orgasmo'],
  ['cuesta más que antes empezar a orinar', 'chorro es débil', 'no puede orinar'],
  ['escapan orina o heces', 'nuevo'],
  ['no siente', 'vejiga está llena', 'orina', '{toPoo}', 'se limpia'],
  ['dos piernas', 'dolor', 'hormigueo', 'adormecimiento', 'debilidad', 'nuevos'],
  ['pierna débil', 'aunque el dolor no le frene', 'arrastra un pie'],
  ['equilibrio', 'manos o los brazos', 'dormidos, débiles o torpes'],
  ['dolor de cabeza fuerte', 'cuello rígido', 'erupción', 'no se borra'],
  ['anticoagulantes', 'caída', 'golpe', 'punción en la columna'],
  ['dolor fuerte', 'de golpe', 'testículo', 'un lado del vientre'],
  ['embarazada', 'sangrado', 'pérdida de líquido', 'dolor de vientre', 'fiebre'],
  ['hacerse daño', 'quitarse la vida'],
];

const word = (words) => new RegExp(String.raw`(?<![\p{L}])(${words})(?![\p{L}])`, 'iu');

export const faults = {
  '“a el” or “de el”': word('(a|de) el'),
  '“al” before another article': word('al (la|las|los|un|una|su|urgencias)'),
  'an informal address': word('tú|tu|tus|ti|contigo|vosotros|vuestro|vuestra|os'),
  'a word of one country only': word('coger|ordenador|computadora|carro|coche|conducir|conduzca|maneje'),
};
