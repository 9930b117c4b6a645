/**
 * What a website loads without a build of its own, from the compiled modules in dist/: one file with everything, one for
 * each element, the check of a site's own content, and the loader with its pieces. See package.json (`wireit`) for the
 * rest of the build.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const tags = readdirSync('dist/elements');
const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  minifyTemplates({ include: 'dist/**', failOnError: true }),
];
/** Lit does not mark `css` as free of side effects: style sheets that a file does not use would stay in it. */
const treeshake = { manualPureFunctions: ['css'] };
const minify = (module) => terser({ module, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!/ } });

/** By a part of a module's path: what the licences of others ask a file to name. */
const licences = { '/lit-html/': 'Lit (BSD-3-Clause)', '/valibot/': 'Valibot (MIT)' };
const banner = ({ moduleIds }) => {
  const held = Object.keys(licences).filter((part) => moduleIds.some((id) => id.replaceAll('\\', '/').includes(part)));
  const others = held.map((part) => licences[part]).join(', ');
  return `/*! back-care-elements | MIT${others && ` | contains ${others}`} */`;
};

/** The check of a site's own content. The other files import it only for an element that is given content. */
const checker = resolve('dist/core/site-content/schema/checker.js');
const checkerFile = 'site-content.js';

/**
 * Rollup plugin: a classic script asks for the check beside its own `src`. Without this, one from another origin, which has
 * no address of its own there, would find nothing. Script that was inlined asks beside the page.
 */
const besideClassicScript = () => ({
  name: 'beside-classic-script',
  renderDynamicImport: () => ({ left: `import(base ? new URL("./${checkerFile}", base).href : `, right: ')' }),
  // An element named `currentScript` takes the place of the script: it must not choose what is loaded.
  intro: `
    const script = document.currentScript;
    const base = script instanceof HTMLScriptElement && script.src;`,
});

/** One file that imports nothing but the check: optimisers may move, join or delay it. */
const selfContained = (input, file, format = 'es') => ({
  input,
  external: [checker],
  treeshake,
  plugins: [...plugins, format === 'iife' && besideClassicScript(), minify(format === 'es')],
  output: { file, format, banner, sourcemap: true, paths: { [checker]: `./${checkerFile}` } },
});

/** Lit, and the rooms of core that every element imports. */
const sharedRooms = /\/node_modules\/(@lit|lit)|\/core\/(contract|region|settings|localization|parts|theme|element)\//;

/**
 * Rollup plugin: the loader asks for an element and all that the element imports at once. By itself a browser would ask for
 * what is imported only when the element has arrived: one round trip more.
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
  selfContained('dist/define.js', 'dist/cdn/back-care-elements.iife.js', 'iife'),
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
      // One piece for what every element needs. Nothing joins the loader: a piece that imported it would start it a second
      // time where the page asks for it with a query, such as `autoload.js?ver=2`.
      manualChunks: (id) => (sharedRooms.test(id.replaceAll('\\', '/')) ? 'base' : undefined),
    },
  },
];
