/** What a site's server does with the package: imports its doors, and renders elements with Lit's server renderer. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const tags = readdirSync('src/elements');
const shown = tags.filter((tag) => tag !== 'care-settings');

describe('on a plain server', () => {
  for (const door of ['index', 'define', 'autoload', 'fallback', 'triage/index']) {
    it(`the import of ${door}.js is safe`, () => {
      const code = `await import('./dist/${door}.js')`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe' });
      assert.equal(String(printed), '');
    });
  }
});

describe('with @lit-labs/ssr', () => {
  before(() => import('../../dist/define.js'));
  it('an element takes its region from its own `lang`', () => {
    const text = collectResultSync(render(html`<red-flag-check lang="en-GB"></red-flag-check>`));
    assert.match(text, /href="tel:999"/);
  });
  for (const tag of shown) {
    it(`<${tag}> is rendered with declarative shadow DOM, and keeps its fallback`, () => {
      const name = unsafeStatic(tag);
      const template = html`<${name} region="GB" clinic-name="Hill Road" booking-url="/book"><p>Fallback</p></${name}>`;
      const text = collectResultSync(render(template)).replace(/<style>[\s\S]*?<\/style>/, '');
      assert.match(
        text,
        new RegExp(`^<!--lit-part[^>]*--><${tag}[^>]*>\\s*<template shadowroot="open" shadowrootmode="open"`),
      );
      assert.match(text, /class="care-base"/);
      assert.match(text, /<li>/);
      assert.match(text, /href="tel:999"/);
      assert.match(text, /<\/template><p>Fallback<\/p>/);
      assert.doesNotMatch(text, /\[object Object\]|undefined/);
      // An attribute with any value, such as "false", ticks the box.
      assert.doesNotMatch(text, /\bchecked=/);
    });
  }
});
