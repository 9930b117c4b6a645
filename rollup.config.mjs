/**
 * What a website loads without a build of its own, from the compiled modules in dist/: one file with everything, one for
 * each element, and the loader with its pieces. See package.json (`wireit`) for the rest of the build.
 */
import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { locales } from './dist/content/locales.js';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { trimLit } from './scripts/trim-lit.mjs';

const tags = readdirSync('dist/elements');
const plugins = [nodeResolve({ exportConditions: ['production', 'browser'] }), minifyTemplates(), trimLit()];
const minify = (module) => terser({ module, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!/ } });
const banner = ({ moduleIds }) =>
  `/*! back-care-elements | MIT | contains Lit (BSD-3-Clause)${moduleIds.some((id) => id.includes('/valibot/')) ? ', Valibot (MIT)' : ''} */`;

/** A file for websites exports nothing by which a page could add a language: where none is shipped either, nothing loads one. */
const onlyEnglish = () => ({
  name: 'only-english',
  load: (id) =>
    !Object.keys(locales).length && id.replaceAll('\\', '/').endsWith('/core/localization/locale-loader.js')
      ? 'export const wordsOf = () => undefined;'
      : null,
});

/** One file that imports nothing: optimisers may move, join or delay it. */
const selfContained = (input, file, format = 'es') => ({
  input,
  plugins: [onlyEnglish(), ...plugins, minify(format === 'es')],
  output: { file, format, banner, sourcemap: true, inlineDynamicImports: true },
});

export default [
  selfContained('dist/define.js', 'dist/cdn/back-care-elements.js'),
  selfContained('dist/define.js', 'dist/cdn/back-care-elements.iife.js', 'iife'),
  ...tags.map((tag) => selfContained(`dist/elements/${tag}/${tag}.define.js`, `dist/cdn/${tag}.js`)),
  {
    input: 'dist/autoload.js',
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, minify(true)],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      banner,
      sourcemap: true,
      entryFileNames: 'autoload.js',
      chunkFileNames: 'autoload/[name]-[hash].js',
      // All elements' checks of a site's own content are one piece: alone each is smaller than what a request costs.
      manualChunks: (id) =>
        /\/core\/site-content\/schema\/|\/site-content\.check\.js$/.test(id) ? 'site-content' : undefined,
      // A piece that is smaller than what a request costs joins another.
      experimentalMinChunkSize: 2000,
    },
  },
];
