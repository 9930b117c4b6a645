/**
 * Bundles the compiled modules in dist/ for websites without a build: a file with all elements, a file for each element,
 * the checker of a site's content, and the autoloader with its chunks. The rest of the build is in package.json (`wireit`).
 */
import { copyFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const tags = readdirSync('dist/elements');
const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  minifyTemplates({ include: 'dist/**', failOnError: true }),
];
/** Functions without side effects. Otherwise bundles would contain style sheets and content that they do not use. */
const treeshake = { manualPureFunctions: ['css', 'ownData'] };
const minify = (module) => terser({ module, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!/ } });

/** The notice that a licence requires in a file, by a part of the path of the licensed modules. */
const licences = { '/lit-html/': 'Lit (BSD-3-Clause)', '/valibot/': 'Valibot (MIT)' };
const banner = ({ moduleIds }) => {
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

const classicFile = 'dist/cdn/back-care-elements-classic.js';

/**
 * Rollup plugin: the classic script also under its earlier name. Some content systems rename or refuse a file whose name has a
 * second dot.
 */
const underEarlierName = () => ({
  name: 'under-earlier-name',
  writeBundle: () => copyFileSync(classicFile, 'dist/cdn/back-care-elements.iife.js'),
});

/** A single file that imports only the checker, so that site optimisers may move, join or delay it. */
const selfContained = (input, file, format = 'es') => ({
  input,
  external: [checker],
  treeshake,
  plugins: [
    ...plugins,
    ...(format === 'iife' ? [besideClassicScript(), minify(false), underEarlierName()] : [minify(true)]),
  ],
  output: { file, format, banner, sourcemap: true, paths: { [checker]: `./${checkerFile}` } },
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

export default [
  selfContained('dist/define.js', 'dist/cdn/back-care-elements.js'),
  selfContained('dist/define.js', classicFile, 'iife'),
  ...tags.map((tag) => selfContained(`dist/elements/${tag}/${tag}.define.js`, `dist/cdn/${tag}.js`)),
  {
    input: checker,
    plugins: [...plugins, minify(true)],
    output: { file: `dist/cdn/${checkerFile}`, format: 'es', banner, sourcemap: true },
  },
  {
    input: 'dist/autoload.js',
    external: [checker],
    treeshake,
    plugins: [...plugins, inOneRoundTrip(), minify(true)],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      banner,
      sourcemap: true,
      entryFileNames: 'autoload.js',
      chunkFileNames: 'autoload/[name]-[hash].js',
      paths: { [checker]: `./${checkerFile}` },
      // A chunk for what every element needs. No shared module may be in the autoloader itself: a chunk that imports it would
      // run it twice on a page that loads it with a query, such as `autoload.js?ver=2`.
      manualChunks: (id) => (sharedRooms.test(id.replaceAll('\\', '/')) ? 'base' : undefined),
    },
  },
];
