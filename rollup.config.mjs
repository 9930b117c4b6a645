/**
 * Bundles the compiled modules in dist/ for websites without a build: a file with all elements, a file for each element,
 * the same in each other language, the checker of a site's content, and the autoloaders with their chunks. The rest of the build is in package.json (`wireit`).
 */
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { locales } from './dist/content/locales.js';

const tags = readdirSync('dist/elements');
/** Most modules are in many files: each is transformed once. */
const once = ({ name, transform }) => {
  const results = new Map();
  return {
    name,
    transform(code, id) {
      if (!results.has(id)) results.set(id, transform.call(this, code, id));
      return results.get(id);
    },
  };
};
const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  once(minifyTemplates({ include: 'dist/**', failOnError: true })),
];
/** Functions without side effects. Otherwise bundles would contain style sheets and content that they do not use. */
const treeshake = { manualPureFunctions: ['css', 'ownData'] };
const minify = (module) =>
  terser({ module, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!|^# allFunctions/ } });

/**
 * Rollup plugin: minifies in a fraction of the time, to files that are 1 % larger. For languages other than English: each adds
 * as many files as English has.
 */
const minifyQuickly = () => ({
  name: 'minify-quickly',
  renderChunk: (code, _chunk, { format }) =>
    transform(code, {
      minify: true,
      // Without a format, names at the top of a module stay.
      ...(format === 'es' && { format: 'esm' }),
      sourcemap: true,
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      banner: code.slice(0, code.indexOf('*/') + 2),
    }),
});

/** The notice that a licence requires in a file, by a part of the path of the licensed modules. */
const licences = { '/lit-html/': 'Lit (BSD-3-Clause)', '/valibot/': 'Valibot (MIT)' };
const notice = ({ moduleIds }) => {
  const held = Object.keys(licences).filter((part) => moduleIds.some((id) => id.replaceAll('\\', '/').includes(part)));
  const others = held.map((part) => licences[part]).join(', ');
  return `/*! back-care-elements | MIT${others && ` | contains ${others}`} */`;
};

/** The checker of a site's content. The other files import it only for an element with site content. */
const checker = resolve('dist/core/site-content/schema/checker.js');
const checkerFile = 'site-content.js';

/**
 * Rollup plugin: a classic script imports the checker from the folder of its `src`. A classic script has no
 * `import.meta.url`, and one from another origin would look in the wrong place. An inline script imports it from the folder
 * of the page.
 */
const besideClassicScript = () => ({
  name: 'beside-classic-script',
  renderDynamicImport: () => ({ left: `import(base ? new URL("./${checkerFile}", base).href : `, right: ')' }),
  // A page's element named `currentScript` shadows the property, and must not choose what is loaded.
  intro: `
    const script = document.currentScript;
    const base = script instanceof HTMLScriptElement && script.src;`,
});

const classicFile = 'dist/cdn/back-care-elements-classic';

/**
 * Rollup plugin: the English classic script also under its earlier name. Some content systems rename or refuse a file whose name has a
 * second dot.
 */
const underEarlierName = () => ({
  name: 'under-earlier-name',
  writeBundle: () => copyFileSync(`${classicFile}.js`, 'dist/cdn/back-care-elements.iife.js'),
});

const english = 'en';
/** What follows the name of a file in a language: `red-flag-check.es.js`. */
const suffix = (language) => (language === english ? '' : `.${language}`);

/** Rollup plugin: elements have the words of one language, and nothing loads another. */
const inOneLanguage = (language) => ({
  name: 'in-one-language',
  resolveId(source, importer) {
    const file = importer && source.startsWith('.') ? resolve(dirname(importer), source) : '';
    if (file === resolve('dist/core/localization/locale-loader.js')) return '\0no-loader';
    if (language === english || dirname(file) !== resolve('dist/content', english)) return null;
    return `\0${language}/${basename(file)}`;
  },
  load(id) {
    if (id === '\0no-loader') return 'export const wordsOf = () => undefined;';
    if (!id.startsWith(`\0${language}/`)) return null;
    const file = resolve('dist/content', id.slice(1));
    return `export { words as english } from ${JSON.stringify(file)};`;
  },
});

/**
 * A page that loads one element runs most of its functions at once. With this hint, Chromium compiles them while the file
 * arrives, beside the page's thread, not each when it is called.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

/** A single file that imports only the checker, so that site optimisers may move, join or delay it. */
const selfContained = (input, file, { language = english, format = 'es', hint = '' } = {}) => ({
  input,
  external: [checker],
  treeshake,
  plugins: [
    inOneLanguage(language),
    ...plugins,
    ...(format === 'iife' ? [besideClassicScript()] : []),
    language === english ? minify(format !== 'iife') : minifyQuickly(),
    ...(file === `${classicFile}.js` ? [underEarlierName()] : []),
  ],
  output: {
    file,
    format,
    sourcemap: true,
    paths: { [checker]: `./${checkerFile}` },
    banner: (chunk) => [hint, notice(chunk)].filter(Boolean).join('\n'),
  },
});

/** Lit and the rooms of `src/core` that every element imports. */
const sharedRooms = /\/node_modules\/(@lit|lit)|\/core\/(contract|region|settings|localization|parts|theme|element)\//;

/**
 * Rollup plugin: the autoloader requests an element and its imports at the same time. Otherwise the browser would request
 * the imports only after the element has arrived, which costs another round trip.
 */
const inOneRoundTrip = () => ({
  name: 'in-one-round-trip',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const imports = chunk.isEntry && getTargetChunkImports();
    if (!imports?.length) return null;
    const rest = imports.map((each) => `import(${each.resolvedImportPath})`).join(', ');
    return { left: `Promise.all([import(`, right: `), ${rest}])` };
  },
});

/** The chunk of a module. */
function chunkOf(path) {
  const id = path.replaceAll('\\', '/');
  // What every element needs. No shared module may be in the autoloader itself: a chunk that imports it would run it twice
  // on a page that loads it with a query, such as `autoload.js?ver=2`.
  if (sharedRooms.test(id)) return 'base';
  const [, language] = /\/content\/([^/]+)\//.exec(id) ?? [];
  return Object.hasOwn(locales, language ?? '') ? `words.${language}` : undefined;
}

/** The autoloader. The English one loads other languages; another one is in its language alone. */
const autoloader = (language) => ({
  input: 'dist/autoload.js',
  external: [checker],
  treeshake,
  plugins: [
    ...(language === english ? [] : [inOneLanguage(language)]),
    ...plugins,
    inOneRoundTrip(),
    language === english ? minify(true) : minifyQuickly(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    banner: notice,
    sourcemap: true,
    entryFileNames: `autoload${suffix(language)}.js`,
    chunkFileNames: `autoload/[name]${suffix(language)}-[hash].js`,
    paths: { [checker]: `./${checkerFile}` },
    manualChunks: language === english ? chunkOf : (id) => (chunkOf(id) === 'base' ? 'base' : undefined),
  },
});

/** The files of a language. Elements without words are only in the English files. */
const filesIn = (language) => [
  selfContained('dist/define.js', `dist/cdn/back-care-elements${suffix(language)}.js`, { language }),
  ...tags
    .filter((tag) => language === english || existsSync(`dist/content/${language}/${tag}.js`))
    .map((tag) =>
      selfContained(`dist/elements/${tag}/${tag}.define.js`, `dist/cdn/${tag}${suffix(language)}.js`, {
        language,
        hint: compileAtOnce,
      }),
    ),
  selfContained('dist/define.js', `${classicFile}${suffix(language)}.js`, { language, format: 'iife' }),
  autoloader(language),
];

export default [
  ...[english, ...Object.keys(locales)].flatMap(filesIn),
  {
    input: checker,
    plugins: [...plugins, minify(true)],
    output: { file: `dist/cdn/${checkerFile}`, format: 'es', banner: notice, sourcemap: true },
  },
];
