/** `fallback.css` goes through the build tools of sites: what it does must survive them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { fallback } from '../../dist/fallback.js';

const css = readFileSync('dist/cdn/fallback.css');

describe('fallback.css', () => {
  it('has no class that no text inside a tag has', () => {
    const pages = readdirSync('dist/fallback', { recursive: true })
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join('dist/fallback', path), 'utf8'))
      .concat(fallback('seek-help', { clinicPhone: '01632 960123', openingHours: '9 to 5' }))
      .join('');
    const names = new Set([...css.toString().matchAll(/\.([a-z]+-[a-z-]+)(?=[^{}]*\{)/g)].map(([, name]) => name));
    assert.ok(names.size > 50, `${names.size} classes`);
    // The rules of the theme are all kept.
    const theme = ['care-dark', 'care-base'];
    assert.deepEqual(
      [...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(pages)),
      theme,
    );
  });

  it('keeps its colours in Lightning CSS for older browsers, as Vite and Next use it', () => {
    // The targets of Vite's default, as Lightning CSS writes versions.
    const targets = { safari: 15 << 16, chrome: 107 << 16, firefox: 104 << 16 };
    const { code } = transform({ filename: 'fallback.css', code: css, minify: true, targets });
    const out = code.toString();
    assert.doesNotMatch(out, /var\(--lightningcss/);
    assert.match(out, /--_text:var\(--care-text,#16212a\)/);
    assert.match(
      out,
      /@supports \(color:light-dark\(red,\s?blue\)\)\{[^}]*--_text:var\(--care-text,light-dark\(#16212a,\s?#eef2f4\)\)/,
    );
    assert.match(out, /--_surface:var\(--care-surface,#fff\)/);
    assert.match(out, /--_border:var\(--care-border,#c3ced4\)/);
    const growth = brotliCompressSync(code).length / brotliCompressSync(css).length;
    assert.ok(growth < 1.25, `${growth.toFixed(2)} times the size`);
  });

  it('loses nothing to PurgeCSS', async () => {
    const page = `<red-flag-check>${readFileSync('dist/fallback/en-GB/red-flag-check.html', 'utf8')}</red-flag-check>`;
    const [{ css: kept }] = await new PurgeCSS().purge({
      content: [{ raw: page, extension: 'html' }],
      css: [{ raw: css.toString() }],
    });
    assert.equal(
      kept.replace(/\s+/g, ''),
      css
        .toString()
        .replace(/\/\*! purgecss \w+ ignore \*\//g, '')
        .replace(/\s+/g, ''),
    );
  });

  it('names a light colour before each pair of colours, for browsers without light-dark()', () => {
    const outside = css.toString().replace(/@supports \(color: light-dark\(red, blue\)\) \{[^{}]*\}/g, '');
    assert.ok(outside.includes('--_text: var(--care-text, #16212a)'));
    assert.ok(!outside.includes('light-dark('));
  });
});
