/** The files of the plugin: its own from `integrations/wordpress/`, those made for each element, and the library's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipped } from '../zipped.mjs';
import { blockJson } from './block-json.mjs';
import { elementsPhp } from './elements-php.mjs';
import { potOf } from './pot.mjs';

const SOURCE = 'integrations/wordpress/back-care-elements';
const NAME = 'back-care-elements';

const read = (path) => readFileSync(path, 'utf8');
/** The plugin has no source maps. */
const readScript = (name) => read(`dist/cdn/${name}`).replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n');

const suffix = (language) => (language === 'en' ? '' : `.${language}`);
/** The script with all elements in a language. */
const scriptOf = (language) => `js/back-care-elements${suffix(language)}.js`;

/** “Arabic, English and French”. */
function named(languages) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Intl.ListFormat('en-GB').format(languages.map((language) => names.of(language)));
}

function sourceFiles(version, languages) {
  const found = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [
      path.slice(SOURCE.length + 1).replaceAll('\\', '/'),
      read(path).replaceAll('{{version}}', version).replaceAll('{{languages}}', named(languages)),
    ];
  });
}

function filesOfElement({ texts: { packs, ...texts }, ...element }, languages, version) {
  const { tag } = element;
  const files = languages.flatMap((language) =>
    Object.entries(packs[language]).map(([choice, pack]) => [
      `texts/${language}/${tag}/${choice.replaceAll(' ', '_') || 'default'}.json`,
      JSON.stringify(pack),
    ]),
  );
  files.push([`blocks/${tag}/block.json`, `${JSON.stringify(blockJson(element, version), undefined, '\t')}\n`]);
  files.push([`js/${tag}.js`, readScript(`${tag}.js`)]);
  return {
    described: { ...element, texts: { ...texts, choices: Object.keys(Object.values(packs)[0]).filter(Boolean) } },
    files,
  };
}

/**
 * The plugin's files by path, in the order of their paths.
 *
 * @param library.elements those of `describeElements()`, each with its `texts` of `textPacker()`
 * @param library.drawings the drawings that the texts name
 * @param library.languages the languages of the texts, English first
 * @param library.regions the names of the regions by code
 */
export function pluginFiles({ elements, drawings, languages, regions }, version) {
  const made = elements.map((element) => filesOfElement(element, languages, version));
  const described = made.map((each) => each.described);
  const files = [
    ...sourceFiles(version, languages),
    ...made.flatMap((each) => each.files),
    ['includes/elements.php', elementsPhp(described, regions, languages)],
    ...languages.map((language) => [
      scriptOf(language),
      readScript(`back-care-elements-classic${suffix(language)}.js`),
    ]),
    ...drawings.map((drawing, number) => [`texts/drawings/${number}.svg`, drawing]),
    ['js/site-content.js', readScript('site-content.js')],
    ['css/fallback.css', read('dist/cdn/fallback.css')],
    ['LICENSE-library.txt', read('LICENSE')],
    ['THIRD-PARTY-NOTICES.md', read('THIRD-PARTY-NOTICES.md')],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...files, [`languages/${NAME}.pot`, potOf(files, version)]]);
}

/** The plugin's zip. The same files make the same bytes. */
export const zipOf = (files) =>
  zipped(NAME, Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content)])));
