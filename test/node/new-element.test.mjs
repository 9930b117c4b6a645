/**
 * An element is its folder, its words and its fixture. A copy of the tree gets a tiny element, the lists are written
 * and the modules compiled as in a build; then everything that lists the elements must include it.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const COPIED = ['src', 'scripts', 'demo', 'test/fixtures', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

const ONLY_CODE = ['declaration', 'declarationMap', 'sourceMap', 'inlineSources'].flatMap((name) => [
  `--${name}`,
  'false',
]);

/** The files of the new element. */
const ADDED = {
  'src/elements/tiny-element/tiny-element.ts': `import { html, type TemplateResult } from 'lit';
import { english } from '../../content/en/tiny-element.js';
import { CareElement } from '../../core/element/care-element.js';

/** Says one thing. */
export class TinyElement extends CareElement<'tiny-element'> {
  constructor() {
    super('tiny-element', english);
  }

  protected override renderContent(): TemplateResult {
    return html\`<p>\${this.words.text}</p>\`;
  }
}
`,
  'src/elements/tiny-element/tiny-element.define.ts': `import { define } from '../../core/contract/define.js';
import { TinyElement } from './tiny-element.js';

define('tiny-element', TinyElement);
`,
  'src/elements/tiny-element/tiny-element.fallback.ts': `import { english } from '../../content/en/tiny-element.js';
import { markup, type Markup } from '../../fallback/markup.js';

export function tinyElement(): Markup {
  return markup\`<p>\${english['tiny-element'].text}</p>\`;
}
`,
  'src/content/words/tiny-element.ts': `export interface TinyWords {
  readonly text: string;
}
`,
  'src/content/en/tiny-element.ts': `import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';

export const english: WordsFor<'tiny-element'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'tiny-element': { text: 'Move a little, often.' },
};
`,
  'src/content/es/tiny-element.ts': `import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';

export const words: WordsFor<'tiny-element'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'tiny-element': { text: 'Muévase un poco, a menudo.' },
};
`,
  'src/content/ar/tiny-element.ts': `import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';

export const words: WordsFor<'tiny-element'> = {
  locale: 'ar',
  direction: 'rtl',
  review,
  common,
  'tiny-element': { text: 'تحرك قليلًا، مرات كثيرة.' },
};
`,
  'src/content/fr/tiny-element.ts': `import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';

export const words: WordsFor<'tiny-element'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'tiny-element': { text: 'Bougez un peu, souvent.' },
};
`,
  'test/fixtures/tiny-element.mjs': `export const tinyElement = [{ name: 'as it comes', tag: 'tiny-element' }];
`,
};

/** Runs in the copy and prints each list's entry for the new element. */
const PROBE = `
// Brings a registry of elements to Node.
await import('lit');
const registered = [];
const define = customElements.define.bind(customElements);
customElements.define = (tag, constructor) => {
  registered.push(tag);
  define(tag, constructor);
};
const { TinyElement } = await import('back-care-elements/tiny-element');
await import('back-care-elements/tiny-element/define');
const { loaders } = await import('./dist/lists/loaders.js');
const { fallback, fallbackTags } = await import('back-care-elements/fallback');
const doors = await import('back-care-elements');
const { fixtures } = await import('./test/fixtures/fixtures.mjs');
await loaders['tiny-element']();
await import('back-care-elements/define');
console.log(JSON.stringify({
  index: doors.TinyElement === TinyElement,
  registered: registered.filter((tag) => tag === 'tiny-element').length,
  all: registered.length,
  loads: Object.keys(loaders).length,
  fallbackTags: fallbackTags.includes('tiny-element'),
  fallback: fallback('tiny-element'),
  fixtures: fixtures.filter(({ tag }) => tag === 'tiny-element').map(({ name }) => name),
}));
`;

describe('added element', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-element-'));
  const node = (args, env = {}) =>
    spawnSync(process.execPath, args, { cwd: copy, env: { ...process.env, ...env }, encoding: 'utf8' });
  let stale;
  let compiled;
  let known;

  before(() => {
    for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
    for (const [path, code] of Object.entries(ADDED)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), code);
    }
    writeFileSync(join(copy, 'probe.mjs'), PROBE);
    stale = node(['scripts/write-lists.mjs'], { CI: 'true' });
    node(['scripts/write-lists.mjs'], { CI: '' });
    compiled = node(['node_modules/typescript/bin/tsc', '-p', '.', ...ONLY_CODE]);
    known = JSON.parse(execFileSync(process.execPath, ['probe.mjs'], { cwd: copy, encoding: 'utf8' }));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('stops the CI build until the lists are written', () => {
    assert.equal(stale.status, 1);
    for (const file of ['classes', 'loaders', 'fallbacks', 'by-tag', 'define', 'es/index']) {
      assert.match(stale.stderr, new RegExp(file));
    }
  });

  it('compiles with its words', () => {
    assert.equal(compiled.stdout, '');
    assert.equal(compiled.status, 0);
  });

  it('has a class in the main entry and an entry of its own, and registers once', () => {
    assert.equal(known.index, true);
    assert.equal(known.registered, 1);
  });

  it('is registered and loaded with all others', () => {
    assert.ok(known.all > 10);
    assert.equal(known.loads, known.all);
  });

  it('has its fallback', () => {
    assert.equal(known.fallbackTags, true);
    assert.equal(known.fallback, '<p>Move a little, often.</p>');
  });

  it('is in the gallery and in every check of the fixtures', () => {
    assert.deepEqual(known.fixtures, ['as it comes']);
  });

  it('becomes a file for websites', () => {
    const code = `import configurations from './rollup.config.mjs';
console.log(JSON.stringify(configurations.map(({ output }) => output.file)));`;
    const { stdout, stderr } = node(['--input-type=module', '--eval', code]);
    assert.ok(JSON.parse(stdout || '[]').includes('dist/cdn/tiny-element.js'), stderr);
  });
});

describe('element lists', () => {
  it('match the folders', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/write-lists.mjs'], {
      env: { ...process.env, CI: 'true' },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
