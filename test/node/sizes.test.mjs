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
import { movements } from '../../dist/content/movements.js';

const folder = 'dist/cdn';
/** How rollup.config.mjs makes modules small. */
const asShipped = { module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } };
const size = (content) => brotliCompressSync(content).length / 1000;
const sizeOf = (name) => size(readFileSync(join(folder, name)));

const files = {
  'back-spasm-tips.js': { limit: 24.6, aim: 16 },
  'red-flag-check.js': { limit: 28.5, aim: 16 },
  'stretch-card.js': { limit: 33.2, aim: 20 },
  'stretch-routine.js': { limit: 36.9, aim: 20 },
  'seek-help.js': { limit: 20.4, aim: 14 },
  'care-settings.js': { limit: 6, aim: 6 },
  'pain-relief-guide.js': { limit: 20, aim: 16 },
  'back-care-elements.js': { limit: 54, aim: 70 },
  'back-care-elements.iife.js': { limit: 54, aim: 70 },
  'fallback.css': { limit: 7, aim: 7 },
};

describe('sizes', () => {
  for (const [name, { limit, aim }] of Object.entries(files)) {
    it(`${name} is at most ${limit} kB`, (context) => {
      const measured = sizeOf(name);
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim ${aim} kB`);
      assert.ok(measured <= limit, `${measured.toFixed(2)} kB`);
    });
  }
  it('the loader’s first request is at most 12 kB', (context) => {
    const measured = sizeOf('autoload.js');
    context.diagnostic(`autoload.js: ${measured.toFixed(2)} kB, aim 8 kB`);
    assert.ok(measured > 1 && measured <= 12, `${measured.toFixed(2)} kB`);
  });
  for (const name of readdirSync(join(folder, 'autoload')).filter((file) => file.endsWith('.js'))) {
    it(`the loader’s piece ${name.replace(/-[\w-]{8}\.js$/, '')} is at most 17 kB`, (context) => {
      const measured = sizeOf(join('autoload', name));
      context.diagnostic(`${name}: ${measured.toFixed(2)} kB, aim 9 kB`);
      assert.ok(measured <= 17, `${measured.toFixed(2)} kB`);
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
