/**
 * What a website loads: brotli sizes of the built files, in kB of 1,000 bytes. `limit` may be exceeded only by a
 * decision; `aim` is the design's target. Where they differ, the text, its sources and Lit alone take most of the
 * size.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { movements } from '../../dist/content/exercise/movements.js';
import { locales } from '../../dist/content/locales.js';
import configurations from '../../rollup.config.mjs';

const folder = 'dist/cdn';
/** Minifies as rollup.config.mjs does. */
const asShipped = { module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } };
const size = (content) => brotliCompressSync(content).length / 1000;
const sizeOf = (name) => size(readFileSync(join(folder, name)));

/** Fails with the file and its excess bytes. */
function assertAtMost(name, measured, limit) {
  const over = Math.round((measured - limit) * 1000);
  assert.ok(measured <= limit, `${name} is ${measured.toFixed(3)} kB: ${over} bytes over its limit of ${limit} kB`);
}

const files = {
  'back-spasm-tips.js': { limit: 32.1, aim: 18 },
  'red-flag-check.js': { limit: 32.6, aim: 19 },
  'stretch-card.js': { limit: 38.0, aim: 26 },
  'stretch-routine.js': { limit: 41.9, aim: 29 },
  'heat-cold-timer.js': { limit: 27.9, aim: 17 },
  'pain-relief-guide.js': { limit: 27.2, aim: 16.5 },
  'rest-positions.js': { limit: 27.0, aim: 17 },
  'posture-guide.js': { limit: 28.1, aim: 17 },
  'daily-habits.js': { limit: 21.9, aim: 14.5 },
  'pain-diary.js': { limit: 32.6, aim: 18 },
  'seek-help.js': { limit: 28.0, aim: 17 },
  'back-care-plan.js': { limit: 96.0, aim: 66 },
  'care-settings.js': { limit: 2.3, aim: 2.4 },
  'back-care-elements.js': { limit: 98.2, aim: 66 },
  'back-care-elements-classic.js': { limit: 98.2, aim: 66 },
  'back-care-elements.iife.js': { limit: 98.2, aim: 66 },
  'site-content.js': { limit: 3.0, aim: 3 },
  'autoload.js': { limit: 1.7, aim: 1.7 },
  'fallback.css': { limit: 5.5, aim: 1.5 },
};

/** The limit of a new element until its own line above sets one. */
for (const tag of readdirSync('src/elements')) files[`${tag}.js`] ??= { limit: 20, aim: 14 };

/** The limit of a file in another language, which may need a tenth more room than English. */
const inOtherWords = (limit) => Math.round(limit * 11) / 10;
const languages = Object.keys(locales);
for (const name of readdirSync(folder)) {
  const [, english, language] = /^(.*)\.(\w+)\.js$/.exec(name) ?? [];
  if (!languages.includes(language)) continue;
  const { limit, aim } = files[`${english}.js`];
  files[name] = { limit: inOtherWords(limit), aim: inOtherWords(aim) };
}

describe('file sizes', () => {
  for (const [name, { limit, aim }] of Object.entries(files)) {
    it(`${name} is at most ${limit} kB`, (context) => {
      const measured = sizeOf(name);
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim ${aim} kB`);
      assertAtMost(name, measured, limit);
    });
  }
  it('have a limit for every file in dist/cdn', () => {
    const built = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
    assert.deepEqual(built.sort(), Object.keys(files).sort());
  });
  it('three named elements in one file are at most 57.6 kB', async (context) => {
    const elements = ['back-spasm-tips', 'red-flag-check', 'stretch-card'];
    const imports = elements.map((tag) => `import './dist/elements/${tag}/${tag}.define.js';`).join('');
    const { plugins, output } = configurations[0];
    const entry = {
      name: 'entry',
      resolveId: (id) => (id === 'three' ? join(process.cwd(), 'three.js') : null),
      load: (id) => (id === join(process.cwd(), 'three.js') ? imports : null),
    };
    const bundle = await rollup({ ...configurations[0], input: 'three', plugins: [entry, ...plugins] });
    const measured = size((await bundle.generate({ ...output, sourcemap: false })).output[0].code);
    context.diagnostic(`three elements: ${measured.toFixed(2)} kB, aim 34 kB`);
    assert.ok(measured > 30);
    assertAtMost('three elements', measured, 57.6);
  });
  /** The diary with its readers of tables, and the base with Lit and the base class, exceed the design's 9 kB. */
  const larger = { 'pain-diary.define': 13.7, base: 19.2, 'words.ar': 28, 'words.es': 27, 'words.fr': 28.8 };
  const limitOf = (piece) => larger[piece] ?? 9;
  for (const name of readdirSync(join(folder, 'autoload')).filter((file) => file.endsWith('.js'))) {
    const piece = name.replace(/-[\w-]{8}\.js$/, '');
    const english = piece.replace(new RegExp(`\\.(${languages.join('|')})$`), '');
    const limit = larger[piece] ?? (english === piece ? limitOf(piece) : inOtherWords(limitOf(english)));
    it(`loader piece ${piece} is at most ${limit} kB`, (context) => {
      const measured = sizeOf(join('autoload', name));
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim 9 kB`);
      assertAtMost(name, measured, limit);
    });
  }
  it('no piece imports the loader, which would start twice when its address has a query', () => {
    const pieces = readdirSync(join(folder, 'autoload')).filter((file) => file.endsWith('.js'));
    const importers = pieces.filter((name) =>
      readFileSync(join(folder, 'autoload', name), 'utf8').includes('../autoload.js'),
    );
    assert.deepEqual(importers, []);
  });
  /** The loader and all its immediate requests when an element comes near the window. */
  const withLoader = {
    ...{
      'daily-habits': 32.7,
      'pain-relief-guide': 36.6,
      'pain-diary': 40.8,
      'seek-help': 37.5,
      'back-spasm-tips': 44.6,
    },
    ...{ 'heat-cold-timer': 39.3, 'rest-positions': 40.1, 'posture-guide': 41.3, 'red-flag-check': 41.6 },
    ...{ 'stretch-card': 49.2, 'stretch-routine': 54.0, 'back-care-plan': 122.8, 'care-settings': 21.3 },
  };
  for (const [tag, limit] of Object.entries(withLoader)) {
    it(`loader with ${tag} as the first element is at most ${limit} kB`, (context) => {
      const lists = readFileSync(join(folder, 'autoload.js'), 'utf8').match(/Promise\.all\(\[[^\]]*\]/g);
      const list = lists.find((each) => each.includes(`[import("./autoload/${tag}.define`));
      const pieces = [...list.matchAll(/"\.\/([^"]+)"/g)].map(([, path]) => path);
      const measured = ['autoload.js', ...pieces].reduce((sum, path) => sum + sizeOf(path), 0);
      context.diagnostic(
        `loader with ${tag}: ${measured.toFixed(2)} kB in ${pieces.length + 1} files, aim 16 to 20 kB`,
      );
      assertAtMost(`the loader with ${tag}`, measured, limit);
    });
  }
  it('figure engine is at most 3.2 kB', async (context) => {
    const bundle = await rollup({ input: 'dist/figure/figure.js', plugins: [terser(asShipped)] });
    const { output } = await bundle.generate({ format: 'es' });
    const measured = size(output[0].code);
    context.diagnostic(`figure engine: ${measured.toFixed(2)} kB`);
    assertAtMost('the figure engine', measured, 3.2);
  });
  for (const [id, movement] of Object.entries(movements)) {
    it(`movement of ${id} is at most 0.4 kB`, () => {
      assert.ok(size(JSON.stringify(movement)) <= 0.4);
    });
  }
});
