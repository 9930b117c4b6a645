import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { lintText } from './lint-text.mjs';

const RULE = 'layers/import-arrows';

const FORBIDDEN = [
  ['src/content/x.ts', `import { y } from '../core/y.js';`],
  ['src/content/x.ts', `import { y } from '../triage/y.js';`],
  ['src/content/x.ts', `import { y } from '../figure/y.js';`],
  ['src/content/en/x.ts', `import { y } from '../../elements/stretch-card/stretch-card.js';`],
  ['src/content/x.ts', `import { html } from 'lit';`],
  ['src/triage/x.ts', `import { y } from '../core/y.js';`],
  ['src/triage/x.ts', `import { y } from '../figure/y.js';`],
  ['src/triage/x.ts', `import { y } from '../elements/red-flag-check/red-flag-check.js';`],
  ['src/triage/x.ts', `import { html } from 'lit';`],
  ['src/json/x.ts', `import { y } from '../content/y.js';`],
  ['src/json/x.ts', `import { html } from 'lit';`],
  ['src/diary/x.ts', `import { y } from '../content/y.js';`],
  ['src/diary/x.ts', `import { y } from '../core/region/y.js';`],
  ['src/diary/x.ts', `import { html } from 'lit';`],
  ['src/core/parts/x.ts', `import { y } from '../../diary/y.js';`],
  ['src/figure/x.ts', `import { y } from '../core/y.js';`],
  ['src/figure/x.ts', `import { y } from '../triage/y.js';`],
  ['src/figure/x.ts', `import { y } from '../elements/stretch-card/stretch-card.js';`],
  ['src/figure/x.ts', `import { y } from '../content/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../../triage/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../../figure/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../../elements/stretch-card/stretch-card.js';`],
  ['src/core/parts/x.ts', `import axe from 'axe-core';`],
  // Between the rooms of core: a sibling, a higher floor, an unlisted room
  ['src/core/parts/x.ts', `import { y } from '../session/y.js';`],
  ['src/core/parts/x.ts', `import type { Y } from '../care-card/y.js';`],
  ['src/core/region/x.ts', `export { y } from '../localization/y.js';`],
  ['src/core/contract/x.ts', `import { y } from '../element/y.js';`],
  ['src/core/site-content/schema/x.ts', `import { y } from '../../element/y.js';`],
  ['src/core/element/x.ts', `import { y } from '../reminder/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../attic/y.js';`],
  ['src/core/x.ts', `export const y = 1;`],
  ['src/core/attic/x.ts', `export const y = 1;`],
  ['src/fallback/x.ts', `import { html } from 'lit';`],
  ['src/fallback/x.ts', `import { y } from '../elements/a-b/a-b.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../c-d/c-d.styles.js';`],
  ['src/elements/a-b/a-b.ts', `import '../c-d/c-d.define.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../../test/fixtures/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../../demo/y.js';`],
  ['src/index.ts', `import { y } from '../test/y.js';`],
  ['src/index.ts', `import { y } from '../demo/y.js';`],
  // Other forms of import
  ['src/content/x.ts', `export { y } from '../core/y.js';`],
  ['src/content/x.ts', `export * from '../core/y.js';`],
  ['src/content/x.ts', `export const y = () => import('../core/y.js');`],
  ['src/content/x.ts', `import type { Y } from '../core/y.js';`],
  ['src/content/x.ts', `export type Y = import('../core/y.js').Y;`],
];

const ALLOWED = [
  ['src/content/en/x.ts', `import type { Y } from '../types.js';`],
  ['src/triage/x.ts', `import { y } from '../content/y.js';`],
  ['src/triage/x.ts', `import { y } from '../json/y.js';`],
  ['src/diary/x.ts', `import { y } from '../json/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../../json/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../contract/y.js';`],
  ['src/core/parts/x.ts', `import { y } from './y.js';`],
  ['src/core/site-content/schema/x.ts', `import { y } from '../site-signs.js';`],
  ['src/core/reminder/x.ts', `import { y } from '../element/y.js';`],
  ['src/fallback/x.ts', `import { y } from '../core/care-card/y.js';`],
  ['src/elements/a-b/a-b.fallback.ts', `import { y } from '../../fallback/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../diary/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../json/y.js';`],
  ['src/figure/x.ts', `import { svg } from 'lit';`],
  ['src/figure/x.ts', `import type { Y } from '../content/y.js';`],
  ['src/core/parts/x.ts', `import { y } from '../../content/y.js';`],
  ['src/core/parts/x.ts', `import { html } from 'lit';`],
  ['src/core/parts/x.ts', `import { live } from 'lit/directives/live.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../core/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../content/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../triage/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../figure/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from './a-b.styles.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../c-d/c-d.js';`],
  ['src/elements/a-b/a-b.define.ts', `import '../c-d/c-d.define.js';`],
  ['src/index.ts', `export { y } from './elements/a-b/a-b.js';`],
];

/** The `src/` files that each file imports, including type imports. */
function readImports() {
  const files = readdirSync('src', { recursive: true })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const imports = ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
      const relative = imports.filter((name) => name.startsWith('.'));
      return [file, relative.map((name) => join(dirname(file), name.replace(/\.js$/, '.ts')))];
    }),
  );
}

/** The first import cycle found, from a file back to itself; `undefined` if there is none. */
function findCircle(imports) {
  const seen = new Set();
  const walk = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (seen.has(file)) return undefined;
    seen.add(file);
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('import cycles in src/', () => {
  it('do not exist, not even through types', () => {
    const imports = readImports();
    assert.ok(imports.size > 100);
    assert.equal(findCircle(imports), undefined);
  });

  it('are found for two files that import each other', () => {
    const imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    assert.deepEqual(findCircle(imports), ['b', 'c', 'b']);
  });
});

describe('import rule of src/', () => {
  for (const [file, code] of FORBIDDEN) {
    it(`rejects ${file}: ${code}`, async () => {
      const messages = await lintText(file, code);
      assert.deepEqual(
        messages.map(({ ruleId }) => ruleId),
        [RULE],
      );
    });
  }

  for (const [file, code] of ALLOWED) {
    it(`accepts ${file}: ${code}`, async () => {
      assert.deepEqual(await lintText(file, code), []);
    });
  }
});
