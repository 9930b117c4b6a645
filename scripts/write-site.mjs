/**
 * The demo as static files for any web server, below any folder: with its pages filled in, and with those files of `dist/`
 * alone that they use.
 *
 *     npm run site    # builds first, then writes build/site/
 *
 * `npm run release` makes a zip of it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { locales } from '../dist/content/locales.js';
import { fillPage } from './fill-page.mjs';

const FOLDER = 'build/site';
/** What a page of the demo asks for by its address, and where it is in the site. */
const PLACES = {
  '../dist/cdn/': './files/',
  '../dist/custom-elements.json': './reference.json',
  '../dist/vscode.html-custom-data.json': './html-data.json',
  '/test/fixtures/site-content.json': './site-content.json',
  '/demo/hero.svg': './hero.svg',
};
const placed = (text) => Object.entries(PLACES).reduce((all, [from, to]) => all.replaceAll(from, to), text);

const demoFiles = readdirSync('demo');
const read = (path) => readFileSync(path, 'utf8');
const named = (folder, names) => Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));

const pages = () =>
  Object.fromEntries(
    demoFiles.filter((name) => name.endsWith('.html')).map((name) => [name, placed(fillPage(read(`demo/${name}`)))]),
  );

/** Rollup plugin: gives `fetch()` and `import()` the addresses that files have on the site. Static imports stay as they are. */
const withPlaces = { name: 'with-places', transform: (code) => ({ code: placed(code), map: null }) };

/** The scripts of the pages, each with the modules of `dist/` that it imports: the same in far fewer requests. */
async function scriptsOf(htmls) {
  const names = new Set(htmls.flatMap((html) => [...html.matchAll(/src="([\w-]+)\.js"/g)].map(([, name]) => name)));
  const input = Object.fromEntries([...names].map((name) => [name, `demo/${name}.js`]));
  const bundle = await rollup({ input, plugins: [withPlaces, terser({ module: true })] });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'scripts/[name]-[hash].js',
  });
  await bundle.close();
  return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
}

/** A file of `dist/cdn/` and the files that it imports, now or later. */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, path] of read(`dist/cdn/${name}`).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
    withImports(posix.join(posix.dirname(name), path), found);
  return found;
}

function filesForPages() {
  const everything = ['', ...Object.keys(locales).map((language) => `.${language}`)];
  const names = [
    ...['autoload.js', ...everything.map((suffix) => `back-care-elements${suffix}.js`)].flatMap((name) => [
      ...withImports(name),
    ]),
    // The snippet builder reads the fingerprints, the theme builder the presets.
    ...['fallback.css', 'manifest.json', ...readdirSync('presets').map((name) => `presets/${name}`)],
  ];
  return Object.fromEntries([...new Set(names)].map((name) => [`files/${name}`, readFileSync(`dist/cdn/${name}`)]));
}

/** What the reference shows of custom-elements.json, in the same form. */
function shownInReference() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declarations = modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ members = [], ...rest }) => ({
      ...rest,
      members: members.filter(({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic),
    }));
  const keys = ['modules', 'declarations', 'tagName', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const keysOfEach = ['members', 'name', 'description', 'type', 'text', 'default', 'fieldName', 'kind'];
  return JSON.stringify({ modules: [{ declarations }] }, [...keys, ...keysOfEach]);
}

/** Everything in the site, by path. */
export async function siteFiles() {
  const htmls = pages();
  const files = {
    ...htmls,
    ...(await scriptsOf(Object.values(htmls))),
    ...named(
      'demo',
      demoFiles.filter((name) => /\.(css|svg)$/.test(name)),
    ),
    ...filesForPages(),
    'reference.json': shownInReference(),
    'html-data.json': read('dist/vscode.html-custom-data.json'),
    'site-content.json': placed(read('test/fixtures/site-content.json')),
    ...named('.', ['LICENSE', 'THIRD-PARTY-NOTICES.md']),
  };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, content] of Object.entries(await siteFiles())) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), content);
  }
  console.log(`The site is in ${FOLDER}/`);
}
