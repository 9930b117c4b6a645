/**
 * What a website loads: brotli sizes of the built files, in kB of 1,000 bytes. `limit` is what no change may pass without a
 * decision; `aim` is what the design asks for. Where the two differ, the text, its sources and Lit alone take most of it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { movements } from '../../dist/content/exercise/movements.js';
import configurations from '../../rollup.config.mjs';

const folder = 'dist/cdn';
/** How rollup.config.mjs makes modules small. */
const asShipped = { module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } };
const size = (content) => brotliCompressSync(content).length / 1000;
const sizeOf = (name) => size(readFileSync(join(folder, name)));

const files = {
  'back-spasm-tips.js': { limit: 20.8, aim: 16 },
  'red-flag-check.js': { limit: 24.9, aim: 16 },
  'stretch-card.js': { limit: 31.7, aim: 20 },
  'stretch-routine.js': { limit: 35.2, aim: 20 },
  'heat-cold-timer.js': { limit: 18.8, aim: 14 },
  'pain-relief-guide.js': { limit: 16.8, aim: 16 },
  'rest-positions.js': { limit: 19, aim: 14 },
  'posture-guide.js': { limit: 20, aim: 14 },
  'daily-habits.js': { limit: 14.5, aim: 14 },
  'pain-diary.js': { limit: 19.6, aim: 16 },
  'seek-help.js': { limit: 19, aim: 14 },
  'back-care-plan.js': { limit: 76.4, aim: 70 },
  'care-settings.js': { limit: 2.4, aim: 3 },
  'back-care-elements.js': { limit: 78.9, aim: 70 },
  'back-care-elements.iife.js': { limit: 78.9, aim: 70 },
  'fallback.css': { limit: 7, aim: 7 },
};

/** A new element may take no more than this until its own line above says what it needs. */
for (const tag of readdirSync('src/elements')) files[`${tag}.js`] ??= { limit: 20, aim: 14 };

describe('sizes', () => {
  for (const [name, { limit, aim }] of Object.entries(files)) {
    it(`${name} is at most ${limit} kB`, (context) => {
      const measured = sizeOf(name);
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim ${aim} kB`);
      assert.ok(measured <= limit, `${measured.toFixed(2)} kB`);
    });
  }
  it('the three named elements in one file are at most 47.1 kB', async (context) => {
    const elements = ['back-spasm-tips', 'red-flag-check', 'stretch-card'];
    const imports = elements.map((tag) => `import './dist/elements/${tag}/${tag}.define.js';`).join('');
    const { plugins, output } = configurations[0];
    const entry = {
      name: 'entry',
      resolveId: (id) => (id === 'three' ? join(process.cwd(), 'three.js') : null),
      load: (id) => (id === join(process.cwd(), 'three.js') ? imports : null),
    };
    const bundle = await rollup({ input: 'three', plugins: [entry, ...plugins] });
    const measured = size((await bundle.generate({ ...output, sourcemap: false })).output[0].code);
    context.diagnostic(`three elements: ${measured.toFixed(2)} kB, aim 34 kB`);
    assert.ok(measured > 30 && measured <= 47.1, `${measured.toFixed(2)} kB`);
  });
  it('the loader’s first request is at most 8 kB', (context) => {
    const measured = sizeOf('autoload.js');
    context.diagnostic(`autoload.js: ${measured.toFixed(2)} kB, aim 8 kB`);
    assert.ok(measured > 1 && measured <= 8, `${measured.toFixed(2)} kB`);
  });
  /** The piece that holds more than the 9 kB that the design asks for: the check with all its words. */
  const larger = { 'red-flag-check.define': 9.6 };
  for (const name of readdirSync(join(folder, 'autoload')).filter((file) => file.endsWith('.js'))) {
    const piece = name.replace(/-[\w-]{8}\.js$/, '');
    const limit = larger[piece] ?? 9;
    it(`the loader’s piece ${piece} is at most ${limit} kB`, (context) => {
      const measured = sizeOf(join('autoload', name));
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim 9 kB`);
      assert.ok(measured <= limit, `${measured.toFixed(2)} kB`);
    });
  }
  it('the figure engine is at most 3 kB', async (context) => {
    const bundle = await rollup({ input: 'dist/figure/figure.js', plugins: [terser(asShipped)] });
    const { output } = await bundle.generate({ format: 'es' });
    const measured = size(output[0].code);
    context.diagnostic(`figure engine: ${measured.toFixed(2)} kB`);
    assert.ok(measured <= 3, `${measured.toFixed(2)} kB`);
  });
  for (const [id, movement] of Object.entries(movements)) {
    it(`the movement of ${id} is at most 0.4 kB`, () => {
      assert.ok(size(JSON.stringify(movement)) <= 0.4);
    });
  }
});
