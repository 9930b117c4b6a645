/** The tag function that writes the fallback's HTML. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { markup, nothing } from '../../build/src/fallback/markup.js';

const START = 'build/src/fallback.js';

/** Every module that the fallback loads, and what each of them imports. */
function importsOf(file, found = new Map()) {
  if (found.has(file)) return found;
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|(?:import|export) .* from) '(.+)';$/gm);
  const sources = [...statements].map(([, source]) => source);
  found.set(file, sources);
  for (const source of sources.filter((each) => each.startsWith('.'))) importsOf(join(dirname(file), source), found);
  return found;
}

describe('markup', () => {
  it('quotes and escapes an attribute that has no quotes in the template', () => {
    assert.equal(`${markup`<a title=${'"<b>"'}>x</a>`}`, '<a title="&quot;&lt;b&gt;&quot;">x</a>');
  });
  it('leaves out an attribute whose value is nothing, with quotes in the template or without', () => {
    assert.equal(`${markup`<a id=${nothing} title="${nothing}">${'x'}</a>`}`, '<a>x</a>');
  });
  it('writes nothing for a child that is nothing', () => {
    assert.equal(`${markup`<p>${nothing}${null}${undefined}</p>`}`, '<p></p>');
  });
  it('gives each piece of a list a line, and joins text', () => {
    assert.equal(`${markup`${[markup`<b>1</b>`, nothing, markup`<b>2</b>`]}`}`, '<b>1</b>\n<b>2</b>');
    assert.equal(`${markup`${['1', markup`<b>2</b>`]}`}`, '1<b>2</b>');
  });
  it('writes a tag that the template breaks over several lines on one', () => {
    assert.equal(
      `${markup`<a
        id="x"
        >y</a
      >`}`,
      '<a id="x">y</a>',
    );
  });
  it('is all that the fallback is written with: no module of it imports a package', () => {
    const modules = importsOf(START);
    assert.ok(modules.size > 50);
    const packages = [...modules].flatMap(([file, sources]) =>
      sources.filter((source) => !source.startsWith('.')).map((source) => `${file} imports ${source}`),
    );
    assert.deepEqual(packages, []);
  });
});
