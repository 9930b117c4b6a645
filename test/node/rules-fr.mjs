/** How French says what must not get lost: see `translations.test.mjs` and `docs/translations/fr-style.md`. */

export const englishNegation = {
  words: String.raw`\b(not|no|non|never|nor|none|nothing|cannot|without|neither)\b`,
  // “Not sure” is “un doute”.
  except: /not sure/gi,
};

export const negation = {
  words: String.raw`(?<![\p{L}])(ne|ni|pas|jamais|sans|aucun|aucune|rien|non)(?![\p{L}])|(?<![\p{L}])n’`,
  // “Safe” is “sans danger”.
  except: /sans danger/gi,
};

/** Texts that are negative in one language only, with the reason. */
export const negativeOtherwise = {
  'pain-relief-guide.notWith.nsaid': 'continues “Ne le prenez pas avec”',
  'pain-relief-guide.notWith.both': 'continues “Ne le prenez pas avec”',
};

/** Place-holders that hold the name of a medicine with its article, by the place-holder of English. */
export const placeholderForms = {
  theParacetamol: 'paracetamol',
  ofParacetamol: 'paracetamol',
  noParacetamol: 'paracetamol',
};

/** Longer than in English: French needs articles, prepositions and two words to say no. */
export const longestSign = 20;

/** A meaning: how English and how French say it, and texts that say it in another way, with the reason. */
export const meanings = {
  now: [
    String.raw`\bnow\b`,
    'maintenant',
    { 'back-care-plan.intro': '“for now” is “pour le moment”, and no time to act' },
  ],
  today: [String.raw`\btoday\b`, 'aujourd’hui'],
  'in the next few days': ['in the next few days', 'dans les prochains jours'],
  'at once': [
    String.raw`(?<!all )\bat once\b`,
    'tout de suite',
    { 'back-spasm-tips.strategies.heat-and-cold.tips.2.11': 'two kinds of heat at the same time' },
  ],
  never: [String.raw`\bnever\b`, 'jamais'],
  unless: [String.raw`\bunless\b`, 'sauf si'],
  only: [String.raw`\bonly\b`, 'seulement|(la|le|une?) seule?'],
  'at most': ['at most', 'au plus'],
  'no more than': ['no more than', 'pas plus (de|d’)'],
  'more than': ['(?<!no )more than', 'plus (de |d’|que |qu’)'],
  'over an age': [String.raw`\bover \d`, 'plus de'],
  'less than': ['less than', 'moins (de|d’)'],
  'or more': [String.raw`\bor more\b`, 'ou plus'],
  'at least': ['at least', 'au moins'],
  stop: [String.raw`^stop\b`, '^(arrêtez|arrêter)'],
  'do not': [String.raw`\bdo not\b`, String.raw`(?<![\p{L}])(ne(?![\p{L}])|n’)`],
};

/** Words that each line must contain, in the order of the lists. */
export const ambulanceSummary = [
  ['douleur ou un serrement dans la poitrine', 'bras', 'cou', 'mâchoire'],
  ['d’un coup', 'déchirure', 'poitrine', 'dos', 'ventre'],
  ['perdez connaissance, ou presque', 'vous effondrez', 'sueurs froides'],
  ['très forte', 'd’un coup', 'ventre', 'côté'],
  ['dos', 'bosse qui bat', 'anévrisme connu'],
  ['manquez d’air', 'nouveau', 'crachez du sang'],
  ['mal quand vous inspirez', 'mollet gonflé', 'risque de caillot'],
  ['idées confuses', 'très sommeil', 'mal à articuler', 'bleue ou grise'],
  ['accident grave', 'accident de la route', 'chute de haut'],
  ['jambe', 'd’un coup', 'froide et pâle'],
];

export const emergencySummary = [
  ['engourdissement ou des fourmillements', 'parties génitales', 'fesses', 'cuisses'],
  ['moins de sensations', 'sexe', 'érection', 'orgasme'],
  ['commencer à uriner', 'plus difficile qu’avant', 'jet est faible', 'ne pouvez pas uriner'],
  ['pertes d’urine ou de selles', 'nouveau'],
  ['ne sentez pas', 'vessie pleine', 'urine sortir', '{toPoo}', 'essuyage'],
  ['deux jambes', 'douleur', 'fourmillements', 'engourdissement', 'faiblesse', 'nouveau'],
  ['jambe faible', 'même quand la douleur ne vous arrête pas', 'pied qui traîne'],
  ['équilibre', 'mains ou les bras', 'engourdis, faibles ou maladroits'],
  ['fort mal de tête', 'cou raide', 'taches sur la peau', 'ne s’effacent pas'],
  ['anticoagulants', 'chute', 'choc', 'piqûre dans la colonne'],
  ['douleur forte', 'd’un coup', 'testicule', 'd’un côté du ventre'],
  ['enceinte', 'saignements', 'perte de liquide', 'mal au ventre', 'fièvre'],
  ['faire du mal', 'mettre fin à votre vie'],
];

const word = (words) => new RegExp(String.raw`(?<![\p{L}])(${words})(?![\p{L}])`, 'iu');

export const faults = {
  '“de le”, “de les”, “à le” or “à les”': word('(de|à) (le|les)'),
  'an article before another one': word('(le|la|les|du|au|aux) (le|la|les|un|une|votre|aux)'),
  // Local names begin with a capital letter.
  'no elision before a vowel': /(?<![\p{L}-])([Ll]e|[Ll]a|[Dd]e|[Dd]u|[Nn]e|[Qq]ue|[Ss]e) [aeiouàâéèêîôûœ]\p{L}/u,
  'an elision before a consonant': /(?<!\p{L})[ldnscj]’[bcdfgjklmnpqrstvwxz]/iu,
  'an informal address': word('tu|toi|ton|ta|tes|te'),
  'a word for men only, or for men and women with a sign':
    /\(e\)|·e|(?<!\p{L})(vous êtes|vous serez|vous étiez|restez|tenez-vous) (?!ici)\p{L}*(é|i|is|u|et|eux|if|ant|fus|sûr|seul)(?!\p{L})/iu,
  'a straight apostrophe': /'/,
  'a sign without its hard space': /[^\u00a0\d][:;?!»](?=\s|$)|«(?!\u00a0)/,
  'a word of one country only': word('septante|huitante|nonante|fin de semaine'),
};
