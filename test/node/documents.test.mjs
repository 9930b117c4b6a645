/** The documents of the project as pages of the demo. The texts are in the documents alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { fillDocuments, pageOf } from '../../scripts/fill-documents.mjs';
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
      const filled = fillDocuments(source);
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
