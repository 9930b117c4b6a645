/**
 * Writes the files that list all elements, from the folders in `src/elements/`, also for each language. TypeScript and the bundler need each import
 * written out, so a loop cannot replace these files.
 *
 *     node scripts/write-lists.mjs
 *
 * If `CI` is set, it writes nothing and fails if a file is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { camelCase, classOf } from './names.mjs';

const tags = readdirSync('src/elements').sort();

/** The tags that have a certain file: `<care-settings>` shows nothing, so it has no words, fallback or fixture. */
const tagsWith = (fileOf) => tags.filter((tag) => existsSync(fileOf(tag)));
const spoken = tagsWith((tag) => `src/content/words/${tag}.ts`);
const readable = tagsWith((tag) => `src/elements/${tag}/${tag}.fallback.ts`);
const drawn = tagsWith((tag) => `test/fixtures/${tag}.mjs`);

/** The languages other than English, by their folders. */
const languages = readdirSync('src/content').filter(
  (name) => !['en', 'words'].includes(name) && existsSync(`src/content/${name}/common.ts`),
);

/** The file that joins the words of a language. */
const wholeLanguage = () => `/** Every word of the language. Loaded whole, and only where a page needs it. */
import type { LocaleContent } from '../locale.js';
${lines(spoken, (tag) => `import { words as ${camelCase(tag)} } from './${tag}.js';`)}
export const content: LocaleContent = {
${lines(spoken, (tag) => `  ...${camelCase(tag)},`)}};

export { questionnaireWords } from './questionnaire.js';
`;

/** The only interface that the file of an element's words exports. */
function wordsOf(tag) {
  const path = `src/content/words/${tag}.ts`;
  const [name, another] = [...readFileSync(path, 'utf8').matchAll(/^export interface (\w+)/gm)].map(([, each]) => each);
  if (!name || another) throw new Error(`${path} must export exactly one interface: the words of <${tag}>.`);
  return name;
}

const lines = (items, line) => items.map((each) => `${line(each)}\n`).join('');

const files = {
  'src/lists/classes.ts': `/** The class of every element. */
${lines(tags, (tag) => `export { ${classOf(tag)} } from '../elements/${tag}/${tag}.js';`)}`,

  'src/define.ts': `/** Registers all elements. */
${lines(tags, (tag) => `import './elements/${tag}/${tag}.define.js';`)}`,

  'src/lists/loaders.ts': `/** What loads and registers each element, by its tag. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
${lines(tags, (tag) => `  '${tag}': () => import('../elements/${tag}/${tag}.define.js'),`)}};
`,

  'src/lists/fallbacks.ts': `/** What makes the HTML of each element that has something to read, by its tag. */
${lines(readable, (tag) => `import { ${camelCase(tag)} } from '../elements/${tag}/${tag}.fallback.js';`)}
export const fallbacks = {
${lines(readable, (tag) => `  '${tag}': ${camelCase(tag)},`)}} as const;
`,

  'src/content/words/by-tag.ts': `/** The words of each element that has any, by its tag. */
${lines(spoken, (tag) => `import type { ${wordsOf(tag)} } from './${tag}.js';`)}
export interface WordsByTag {
${lines(spoken, (tag) => `  readonly '${tag}': ${wordsOf(tag)};`)}}
`,

  ...Object.fromEntries(languages.map((language) => [`src/content/${language}/index.ts`, wholeLanguage()])),

  'src/content/tags.ts': `/** The tags of all elements. */
export const tags: readonly string[] = [
${lines(tags, (tag) => `  '${tag}',`)}];
`,

  'test/fixtures/by-tag.mjs': `/** The states of every element that has something to look at. */
${lines(drawn, (tag) => `import { ${camelCase(tag)} } from './${tag}.mjs';`)}
export const fixturesByTag = [
${lines(drawn, (tag) => `  ...${camelCase(tag)},`)}];
`,
};

const notice = '// Written by scripts/write-lists.mjs. Do not edit.\n';
const isWritten = (path, text) => existsSync(path) && readFileSync(path, 'utf8') === text;
const stale = Object.entries(files)
  .map(([path, text]) => [path, notice + text])
  .filter(([path, text]) => !isWritten(path, text));

if (process.env.CI && stale.length > 0) {
  console.error(`Out of date: ${stale.map(([path]) => path).join(', ')}`);
  console.error('Run node scripts/write-lists.mjs and commit the files that it writes.');
  process.exit(1);
}
for (const [path, text] of stale) writeFileSync(path, text);
