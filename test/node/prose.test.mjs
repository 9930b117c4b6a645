/** Every visitor-facing word comes from `src/content/`: templates hold structure, never prose. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const tags = new Set(['html', 'svg', 'markup']);
const spoken =
  /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)="([^"]*)"/g;

/** The static text and static spoken attributes of a template, without values and structure. */
function proseOf(template) {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const source = parts.join('\u0000');
  const attributes = [...source.matchAll(spoken)].map(([, text]) => text);
  return [source.replace(/<[^>]*>/g, ' '), ...attributes].join(' ').replaceAll('\u0000', ' ');
}

function proseIn(code, file) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      const words = proseOf(node.template).match(/\p{L}{2,}/gu);
      if (words) found.push(words.join(' '));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

describe('prose in templates', () => {
  it('is detected', () => {
    assert.deepEqual(proseIn('html`<p class="care-text">${x} Call now</p>`', 'x.ts'), ['Call now']);
    assert.deepEqual(proseIn('html`<p aria-label="Call now">${x}</p>`', 'x.ts'), ['Call now']);
    assert.deepEqual(proseIn('html`<p class="care-text" aria-label=${y}>${x}</p>`', 'x.ts'), []);
  });
  for (const layer of ['core', 'elements', 'figure', 'fallback']) {
    for (const name of readdirSync(join('src', layer), { recursive: true }).filter((path) => path.endsWith('.ts'))) {
      it(`does not exist in ${layer}/${name}`, () => {
        assert.deepEqual(proseIn(readFileSync(join('src', layer, name), 'utf8'), name), []);
      });
    }
  }
});
