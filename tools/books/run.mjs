/**
 * Puts the texts of all elements, `fallback(tag, { open: true })`, into an EPUB for epubcheck, and into pages that
 * Vivliostyle and Paged.js print. Fails when epubcheck says anything, when a word or a drawing is not on paper, or when a
 * tagged PDF does not say what was ticked.
 *
 *     npm run books
 *     npm run books -- en-GB    # one language
 *
 * Needs dist/, the npm registry, Chromium, and Debian's epubcheck and poppler-utils; see README.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../frameworks/browser.mjs';
import { serveFiles } from '../frameworks/serve.mjs';
import { epub, page } from './book.mjs';
import { paged, pagedScript, plain, vivliostyle } from './printed.mjs';
import { wrongTicks } from './ticked.mjs';

const LANGUAGES = [
  { lang: 'en-GB', locale: 'en', region: 'GB', dir: 'ltr' },
  { lang: 'es-ES', locale: 'es', region: 'ES', dir: 'ltr' },
  { lang: 'fr-FR', locale: 'fr', region: 'FR', dir: 'ltr' },
  { lang: 'ar', locale: 'ar', region: '', dir: 'rtl' },
];
const asked = process.argv.slice(2);
const chosen = LANGUAGES.filter(({ lang }) => !asked.length || asked.includes(lang));
if (chosen.length < asked.length) throw new Error(`Languages: ${LANGUAGES.map(({ lang }) => lang).join(', ')}`);
/** A program that Java runs, which not every system can start by its name. */
const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
/** Kept, so that the next run installs less. */
const workplace = join(tmpdir(), 'back-care-books');

const failures = [];
const report = (text, isGood) => {
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${text}`);
  if (!isGood) failures.push(text);
};

function checkEpub(language) {
  const file = join(workplace, `${language.lang}.epub`);
  writeFileSync(file, epub(language));
  const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, file], { encoding: 'utf8' });
  const messages = `${stdout ?? ''}${stderr ?? ''}`;
  const found = /Messages: (.*)/.exec(messages)?.[1] ?? 'epubcheck did not run';
  const isGood = status === 0 && /^0 fatals \/ 0 errors \/ 0 warnings/.test(found);
  report(`${language.lang}, epubcheck: ${found}`, isGood);
  if (!isGood) console.log(messages);
}

/** The words of `wanted` that are not in `shown`, as often as they are there. */
function missingWords(wanted, shown) {
  const left = new Map();
  for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

async function checkPaper(tab, address, { lang }) {
  const wanted = await plain(tab, `${address}/${lang}/open.html`);
  for (const [name, print] of Object.entries({ Vivliostyle: vivliostyle, 'Paged.js': paged })) {
    const shown = await print(tab, `${address}/${lang}/open.html`);
    const missing = missingWords(wanted.words, shown.words);
    const words = `${wanted.words.length - missing.length} of ${wanted.words.length} words`;
    const isWhole = wanted.words.length > 10_000 && missing.length === 0 && shown.drawings === wanted.drawings;
    report(
      `${lang}, ${name}: ${shown.pages} pages, ${words}, ${shown.drawings} of ${wanted.drawings} drawings`,
      isWhole,
    );
    if (missing.length) console.log(missing.slice(0, 40).join(' '));
  }
}

/** Why `open: true` is needed. Says when it no longer is. */
async function checkClosed(tab, address, { lang }) {
  const wanted = await plain(tab, `${address}/${lang}/open.html`);
  for (const [name, print] of Object.entries({ Vivliostyle: vivliostyle, 'Paged.js': paged })) {
    const { words } = await print(tab, `${address}/${lang}/closed.html`);
    report(
      `${lang}, ${name}, without open: ${words.length} words`,
      words.length > 0 && words.length < wanted.words.length / 2,
    );
  }
}

const SCRIPT = fileURLToPath(new URL('../../dist/cdn/back-care-elements-classic.js', import.meta.url));
const TICKED = [
  ['red-flag-check', 'region="GB"'],
  ['red-flag-check', 'region="GB" mode="steps"'],
  ['pain-relief-guide', 'region="GB"'],
  ['daily-habits', 'region="GB"'],
  ['back-care-plan', 'region="GB"'],
];

async function checkTicked() {
  for (const [tag, attributes] of TICKED) {
    const wrong = await wrongTicks(browser, SCRIPT, tag, attributes, workplace);
    report(`<${tag} ${attributes}>, tagged PDF: the text says what was ticked`, wrong.length === 0);
    if (wrong.length) console.log(wrong.join('\n'));
  }
}

mkdirSync(workplace, { recursive: true });
cpSync(fileURLToPath(new URL('package.json', import.meta.url)), join(workplace, 'package.json'));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
  cwd: workplace,
  stdio: ['ignore', 'ignore', 'inherit'],
});
for (const [name, version] of Object.entries(JSON.parse(readFileSync(join(workplace, 'package.json'))).dependencies))
  console.log(`${name} ${version}`);

const byAddress = (path, { paged: isPaged }) => {
  const [, lang, state] = path.match(/^\/([\w-]+)\/(open|closed)\.html$/) ?? [];
  const language = LANGUAGES.find((each) => each.lang === lang);
  return language && page(language, state === 'open', isPaged === undefined ? '' : pagedScript);
};
const { address, stop } = await serveFiles(workplace, byAddress);
const browser = await launch();
try {
  console.log(await browser.version());
  await checkTicked();
  for (const language of chosen) {
    checkEpub(language);
    await checkPaper(await browser.newPage(), address, language);
  }
  await checkClosed(await browser.newPage(), address, chosen[0]);
} finally {
  await browser.close();
  await stop();
}
console.log(failures.length ? `\n${failures.length} failed.` : '\nAll texts are whole in books and on paper.');
process.exitCode = failures.length ? 1 : 0;
