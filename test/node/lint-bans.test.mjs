import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintText } from './lint-text.mjs';

const BANS = [
  ['no-restricted-globals', 'src/content/x.ts', `export const y = document.title;`],
  ['no-restricted-globals', 'src/triage/x.ts', `export const y = window.name;`],
  ['no-restricted-globals', 'src/triage/x.ts', `export const y = localStorage.length;`],
  ['no-restricted-globals', 'src/triage/x.ts', `export const y = navigator.language;`],
  ['no-restricted-globals', 'src/triage/x.ts', `export class Y extends HTMLElement {}`],
  ['no-restricted-globals', 'src/diary/x.ts', `export const y = localStorage.length;`],
  ['no-restricted-globals', 'src/json/x.ts', `export const y = document.title;`],
  [
    'no-restricted-syntax',
    'src/core/parts/x.ts',
    `export const y = (o: object) => { for (const key in o) return key; return ''; };`,
  ],
  ['no-restricted-syntax', 'src/core/parts/x.ts', `export const y = (e: Element) => { e.innerHTML = ''; };`],
  ['no-restricted-syntax', 'src/core/parts/x.ts', `export const y = (e: Element) => { e.outerHTML = ''; };`],
  [
    'no-restricted-syntax',
    'src/core/parts/x.ts',
    `export const y = (e: Element) => e.insertAdjacentHTML('beforeend', '');`,
  ],
  ['no-restricted-syntax', 'src/core/parts/x.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  [
    'no-restricted-syntax',
    'src/core/parts/x.ts',
    'import { html } from "lit"; export const y = html`<p style="color: red"></p>`;',
  ],
  ['no-restricted-syntax', 'src/core/parts/x.ts', `export class Y { z: string | undefined; }`],
  ['no-console', 'src/core/parts/x.ts', `console.log('here');`],
  ['no-restricted-syntax', 'test/core/x.test.ts', `it.only('runs alone', () => {});`],
  ['no-restricted-syntax', 'test/core/x.test.ts', `describe.skip('is left out', () => {});`],
  ['no-restricted-syntax', 'test/core/x.test.ts', `import { aTimeout } from '@open-wc/testing';`],
  ['no-restricted-syntax', 'test/core/x.test.ts', `press('Tab');`],
];

describe('lint rules', () => {
  for (const [rule, file, code] of BANS) {
    it(`reject ${file}: ${code}`, async () => {
      const messages = await lintText(file, code);
      assert.deepEqual(
        messages.map(({ ruleId }) => ruleId),
        [rule],
      );
    });
  }
});
