/** The tag function that writes the fallback's HTML. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { markup, nothing } from '../../build/src/fallback/markup.js';

const START = 'build/src/fallback.js';

/** Every module that the fallback loads, with its imports. */
function importsOf(file, found = new Map()) {
  if (found.has(file)) return found;
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|(?:import|export) .* from) '(.+)';$/gm);
  const sources = [...statements].map(([, source]) => source);
  found.set(file, sources);
  for (const source of sources.filter((each) => each.startsWith('.'))) importsOf(join(dirname(file), source), found);
  return found;
}

describe('markup tag function', () => {
  it('quotes and escapes an attribute without quotes in the template', () => {
    assert.equal(`${markup`<a title=${'"<b>"'}>x</a>`}`, '<a title="&quot;&lt;b&gt;&quot;">x</a>');
  });
  it('omits an attribute without a value, quoted in the template or not', () => {
    assert.equal(`${markup`<a id=${nothing} title="${nothing}">${'x'}</a>`}`, '<a>x</a>');
  });
  it('writes nothing for an empty child', () => {
    assert.equal(`${markup`<p>${nothing}${null}${undefined}</p>`}`, '<p></p>');
  });
  it('puts a space between the items of a list, and joins text', () => {
    assert.equal(`${markup`${[markup`<b>1</b>`, nothing, markup`<b>2</b>`]}`}`, '<b>1</b> <b>2</b>');
    assert.equal(`${markup`${['1', markup`<b>2</b>`]}`}`, '1<b>2</b>');
  });
  it('writes a tag that spans several template lines on one line', () => {
    assert.equal(
      `${markup`<a
        id="x"
        >y</a
      >`}`,
      '<a id="x">y</a>',
    );
  });
  it('is the fallback’s only renderer: none of its modules imports a package', () => {
    const modules = importsOf(START);
    assert.ok(modules.size > 50);
    const packages = [...modules].flatMap(([file, sources]) =>
      sources.filter((source) => !source.startsWith('.')).map((source) => `${file} imports ${source}`),
    );
    assert.deepEqual(packages, []);
  });
});
