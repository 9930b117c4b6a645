/** The library's HTML is valid, so that no browser, editor or reader has to repair it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { fillFallback } from '../../scripts/fill-fallback.mjs';
import { fillParts } from '../../scripts/fill-parts.mjs';
import { validHtml } from '../../tools/lint/html-validate.config.mjs';

const validator = new HtmlValidate(new StaticConfigLoader(validHtml));

async function faultsOf(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${html.split('\n')[line - 1]?.slice(0, 120)})`),
  );
}

/** The content of all tags marked with `<!-- fallback -->` in a page. */
function elementContent(page) {
  const marked = /<([a-z]+-[a-z-]+)[^>]*>\s*<!-- fallback -->/g;
  const tags = new Set([...page.matchAll(marked)].map(([, tag]) => tag));
  const filled = fillFallback(page);
  return [...tags]
    .flatMap((tag) => [...filled.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, inside]) => inside))
    .join('\n');
}

describe('HTML check', () => {
  it('reports a heading inside a span', async () => {
    const faults = await faultsOf('<p><span><h3>Heat or cold</h3></span></p>');
    assert.match(faults.join(), /<h3> element is not permitted as content under <span>/);
  });
  const written = readdirSync('dist/fallback', { recursive: true }).filter((name) => name.endsWith('.html'));
  for (const name of written.sort()) {
    it(`accepts dist/fallback/${name}`, async () => {
      assert.deepEqual(await faultsOf(readFileSync(join('dist/fallback', name), 'utf8')), []);
    });
  }
  for (const name of ['index', 'ease', 'move', 'plan', 'blog']) {
    it(`accepts the content of the elements in demo/${name}.html`, async () => {
      const content = elementContent(fillParts(readFileSync(`demo/${name}.html`, 'utf8')));
      assert.ok(content.length > 1000);
      assert.deepEqual(await faultsOf(content), []);
    });
  }
});
