/** The documents of the project as pages of the demo. The texts are in the documents alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { JSDOM } from 'jsdom';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../dist/define.js';
import { fallback, fallbackTags } from '../../dist/fallback.js';
import { fillDocuments, pageOf } from '../../scripts/fill-documents.mjs';
import { fillPage } from '../../scripts/fill-page.mjs';
import { validHtml } from '../../tools/lint/html-validate.config.mjs';

const whole = Object.entries(pageOf).filter(([name]) => !name.includes('#'));
// As Prettier writes HTML.
const rules = { ...validHtml.rules, 'doctype-style': 'off', 'void-style': 'off' };
const validator = new HtmlValidate(new StaticConfigLoader({ ...validHtml, rules }));

describe('documents as pages', () => {
  for (const [name, page] of Object.entries(pageOf)) {
    it(`${page} shows ${name}, as valid HTML`, async () => {
      const source = readFileSync(`demo/${page}`, 'utf8');
      assert.ok(source.includes(`<!-- document ${name} -->`));
      const filled = fillPage(source);
      assert.ok(filled.length > source.length + 1000);
      assert.doesNotMatch(filled, /&lt;!--/);
      const { results } = await validator.validateString(filled);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
        [],
      );
    });
  }

  for (const [name, page] of whole) {
    it(`${page} has the title of ${name}, once`, () => {
      const [, title] = /^# (.*)$/m.exec(readFileSync(name, 'utf8'));
      const titles = [...fillDocuments(readFileSync(`demo/${page}`, 'utf8')).matchAll(/<h1[^>]*>(.*?)<\/h1>/g)];
      assert.deepEqual(
        titles.map(([, text]) => text),
        [title],
      );
    });
  }

  it('link to each other', () => {
    const governance = fillDocuments('<!-- document docs/governance.md -->');
    assert.match(governance, /<a href="about\.html#the-warning-sign-check-and-the-law">/);
    assert.match(governance, /<a href="decisions\.html">/);
    assert.match(fillDocuments('<!-- document docs/conformance.md -->'), /<a href="accessibility\.html#/);
  });

  it('have an anchor at each heading, and a section ends before the next one', () => {
    const law = fillDocuments('<!-- document README.md#the-warning-sign-check-and-the-law -->');
    assert.match(law, /^<h2 id="the-warning-sign-check-and-the-law">/);
    assert.equal(law.match(/<h\d/g).length, 1);
    assert.match(law, /mode=&quot;list&quot;/);
  });

  it('write a link from a section to one that is not on the site as text', () => {
    const files = fillDocuments('<!-- document README.md#get-the-files -->');
    assert.match(files, /each of these files in another language and without English/);
    assert.match(fillDocuments('<!-- document README.md#in-wordpress -->'), /<a href="systems\.html#get-the-files">/);
  });

  it('are refused if a link of theirs leads to no page, or a section is not there', () => {
    assert.throws(() => fillDocuments('<!-- document CONTRIBUTING.md#none -->'), /no section #none/);
    assert.throws(() => fillDocuments('<!-- document README.md#contributing -->'), /has no page/);
  });
});

describe('accessibility conformance report', () => {
  const report = readFileSync('docs/conformance.md', 'utf8');
  const rows = [...report.matchAll(/^\|(.*)\|$/gm)].map(([, row]) => row.split('|').map((cell) => cell.trim()));
  const [columns, , ...elements] = rows.filter(([first], index) => index < 2 || first.startsWith('`<'));
  const rowOf = (name) => rows.find(([first]) => first === name || first.startsWith(`${name} `));
  const column = (name) => elements.map((row) => [row[0].slice(2, -2), row[columns.indexOf(name)]]).sort();

  it('has a row for each element, and each criterion of WCAG 2.2 once, level A and AA', () => {
    assert.deepEqual(elements.map(([name]) => name.slice(2, -2)).sort(), [...fallbackTags].sort());
    const named = [...columns.slice(1), ...rows.slice(2 + elements.length).map(([first]) => first)].flatMap((cell) => {
      const [, from, to] = /^(\d\.\d\.\d+) to \d\.\d\.(\d+)/.exec(cell) ?? [];
      if (!from) return cell.match(/\d\.\d\.\d+/g) ?? [];
      const [group, first] = [from.slice(0, 4), Number(from.slice(4))];
      return Array.from({ length: Number(to) - first + 1 }, (_, index) => `${group}${first + index}`);
    });
    // The count of WCAG 2.2 without 4.1.1, which is obsolete: 31 of level A and 24 of AA.
    assert.equal(new Set(named).size, 55);
    assert.equal(named.length, 55);
  });

  it('says of the language of parts what the lists of sources have', () => {
    for (const tag of fallbackTags)
      for (const locale of ['en', 'es', 'ar', 'fr']) {
        const { document } = new JSDOM(fallback(tag, { region: 'US', locale })).window;
        const sources = [...document.querySelectorAll('.care-sources li')];
        assert.ok(sources.length > 0, tag);
        for (const source of sources)
          assert.ok(source.querySelector('[lang]'), `${tag} ${locale}: ${source.textContent}`);
      }
    assert.match(rowOf('3.1.2').join(), /,AA,Supports,/);
    assert.doesNotMatch(report, /without a `lang`/);
  });

  it('names the elements with a heading inside a button', () => {
    const found = [...fallbackTags].sort().filter((tag) => {
      const name = unsafeStatic(tag);
      const text = collectResultSync(render(html`<${name} region="GB"></${name}>`)).replace(/<!--.*?-->/gs, '');
      return new JSDOM(text.replace(/<\/?template[^>]*>/g, '')).window.document.querySelector(
        'summary :is(h2, h3, h4, h5)',
      );
    });
    assert.deepEqual(
      column('4.1.2').filter(([, answer]) => answer !== 'Supports'),
      found.map((tag) => [tag, 'Partially']),
    );
  });
});
