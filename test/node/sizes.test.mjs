/** What a website loads stays small: brotli sizes of the built files, in kB of 1,000 bytes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { movements } from '../../dist/content/movements.js';

const folder = 'dist/cdn';
const size = (content) => brotliCompressSync(content).length / 1000;
const sizeOf = (...names) => names.reduce((sum, name) => sum + size(readFileSync(join(folder, name))), 0);

const budgets = {
  'back-spasm-tips.js': 16,
  'red-flag-check.js': 16,
  'stretch-card.js': 20,
  'back-care-elements.js': 34,
  'back-care-elements.iife.js': 34,
};

describe('sizes', () => {
  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} is at most ${budget} kB`, (context) => {
      const measured = sizeOf(name);
      context.diagnostic(`${measured.toFixed(2)} kB`);
      assert.ok(measured <= budget, `${measured.toFixed(2)} kB`);
    });
  }
  it('lists every file of the loader', () => {
    assert.ok(readdirSync(join(folder, 'autoload')).some((name) => name.startsWith('back-spasm-tips')));
  });
  for (const [id, movement] of Object.entries(movements)) {
    it(`the movement of ${id} is at most 0.4 kB`, () => {
      assert.ok(size(JSON.stringify(movement)) <= 0.4);
    });
  }
});
