import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
  ['src/core/room/x.ts', `import { y } from '../../diary/y.js';`],
  ['src/figure/x.ts', `import { y } from '../core/y.js';`],
  ['src/figure/x.ts', `import { y } from '../triage/y.js';`],
  ['src/figure/x.ts', `import { y } from '../elements/stretch-card/stretch-card.js';`],
  ['src/figure/x.ts', `import { y } from '../content/y.js';`],
  ['src/core/x.ts', `import { y } from '../triage/y.js';`],
  ['src/core/x.ts', `import { y } from '../figure/y.js';`],
  ['src/core/x.ts', `import { y } from '../elements/stretch-card/stretch-card.js';`],
  ['src/core/x.ts', `import axe from 'axe-core';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../c-d/c-d.styles.js';`],
  ['src/elements/a-b/a-b.ts', `import '../c-d/c-d.define.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../../test/fixtures/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../../demo/y.js';`],
  ['src/index.ts', `import { y } from '../test/y.js';`],
  ['src/index.ts', `import { y } from '../demo/y.js';`],
  // The other ways to import
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
  ['src/core/room/x.ts', `import { y } from '../../json/y.js';`],
  ['src/core/room/x.ts', `import { y } from '../other-room/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../diary/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../json/y.js';`],
  ['src/figure/x.ts', `import { svg } from 'lit';`],
  ['src/figure/x.ts', `import type { Y } from '../content/y.js';`],
  ['src/core/x.ts', `import { y } from '../content/y.js';`],
  ['src/core/x.ts', `import { html } from 'lit';`],
  ['src/core/x.ts', `import { live } from 'lit/directives/live.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../core/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../content/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../triage/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../../figure/y.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from './a-b.styles.js';`],
  ['src/elements/a-b/a-b.ts', `import { y } from '../c-d/c-d.js';`],
  ['src/elements/a-b/a-b.define.ts', `import '../c-d/c-d.define.js';`],
  ['src/index.ts', `export { y } from './elements/a-b/a-b.js';`],
];

describe('the import arrows of src/', () => {
  for (const [file, code] of FORBIDDEN) {
    it(`stop ${file}: ${code}`, async () => {
      const messages = await lintText(file, code);
      assert.deepEqual(
        messages.map(({ ruleId }) => ruleId),
        [RULE],
      );
    });
  }

  for (const [file, code] of ALLOWED) {
    it(`let through ${file}: ${code}`, async () => {
      assert.deepEqual(await lintText(file, code), []);
    });
  }
});
