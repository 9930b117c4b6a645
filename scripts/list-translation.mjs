/**
 * Lists the texts of a language that a wrong word would make dangerous, for a translation back into English by somebody who
 * has not seen the English:
 *
 *     npx tsc -p . && node scripts/list-translation.mjs es > back.tsv
 *
 * Writes one line for each text: its id, a tab, and the text. A text that several items have appears once. Add ` --all` for
 * every text of the language, and ` --english` for a column with the English text, which the second translator must not see.
 */
import { readdirSync } from 'node:fs';
import { translationFor } from '../dist/content/translations.js';

const [language = '', ...flags] = process.argv.slice(2);
const translation = translationFor(language);
if (!translation) {
  console.error(`There are no words in “${language}”.`);
  process.exit(1);
}

/** Warning signs and actions, medicines, and the cautions of exercises, positions, heat and cold. */
const dangerous = [
  /^common\.(ambulance|emergency|wait|doNot|safetyNet|getHelp|call|other|unknown|vocabulary|regions)/,
  /\.(signs|action|heading|prefix|foldedSigns|together|togetherList|pregnant|overdose|notForEmergencies|emergencyLine)\b/,
  /\.(cautions|stop|stopIf|notFor|notForAny|notForOne|notForPack|rightNow|none\w+|unansweredEmergency|callAmbulance)\b/,
  /^heat-cold-timer\.(ask|steps|rules|skin|off|stopped|wrong|why|enough|keep|refused|either)/,
  /^(pain-relief-guide|questionnaire)\./,
  /\.strategies\.(pain-relievers|heat-and-cold|professional-help)\./,
  /\.tips\.\d|\.feelingAdvice\.|\.lines\./,
  /^daily-habits\.habits\.\w+\.text|\.(harder|general|absent)\b|^(seek-help|rest-positions|back-care-plan)\.intro/,
  /^red-flag-check\.(intro|notAllAnswered|selfCare|under18)|^heat-cold-timer\.(startCheck|oneIsTrue|notRight|again|proof)/,
];

function* textsOf(value, path = []) {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}

/** The words of English in the same shape. */
async function english() {
  const tags = readdirSync('dist/elements');
  const parts = tags.map((tag) => import(`../dist/content/en/${tag}.js`).catch(() => ({ english: {} })));
  const [{ questionnaireWords }, ...words] = await Promise.all([
    import('../dist/content/en/questionnaire.js'),
    ...parts,
  ]);
  return { ...Object.assign({}, ...words.map((each) => each.english)), questionnaire: questionnaireWords };
}

const { common, ...rest } = { ...translation.content, questionnaire: translation.questionnaireWords };
const source = flags.includes('--english') ? new Map(textsOf(await english())) : undefined;
const seen = new Set();
for (const [path, text] of textsOf({ common, ...rest })) {
  const isListed = flags.includes('--all') || dangerous.some((pattern) => pattern.test(path));
  if (!isListed || seen.has(text) || /^(locale|direction|review)/.test(path)) continue;
  seen.add(text);
  console.log([path, text, ...(source ? [source.get(path) ?? ''] : [])].join('\t'));
}
