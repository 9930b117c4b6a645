/**
 * A site's own unit tests run our elements in a test DOM: jsdom (Vitest, Jest), happy-dom or linkedom, with no mock. Each
 * gets its own process, since it installs globals.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';

const run = promisify(execFile);
const tags = readdirSync('src/elements');
const shown = tags.filter((tag) => tag !== 'care-settings');

const visit = async (dom) => JSON.parse((await run(process.execPath, ['test/doms/visit.mjs', dom])).stdout);

for (const dom of ['jsdom', 'happy-dom']) {
  describe(`in ${dom}`, () => {
    let problems, seen;
    before(async () => ({ problems, seen } = await visit(dom)));
    it('nothing throws, warns, rejects or never ends', () => assert.deepEqual(problems, []));
    for (const tag of shown)
      it(`<${tag}> shows its text`, () => assert.ok(seen[tag] > 3_000, `${seen[tag]} characters`));
    it('a tick gives an urgency', () => assert.equal(seen.urgency, 'emergency-now'));
    it('the heat timer starts after its short screen', () => assert.equal(seen.timer, 'started'));
    it('a stretch card starts', () => assert.equal(seen['care-exercise'], 'started'));
    it('a routine starts', () => assert.equal(seen['care-routine'], 'started'));
    it('the diary takes an entry', () => assert.deepEqual([seen.entries, seen.pain], [1, 4]));
    it('the plan holds its pieces', () => assert.equal(seen.pieces, 9));
    it('a link opens a strategy', () => assert.equal(seen.linked, true));
    it('the content of a site arrives', () => assert.equal(seen.content, true));
  });
}

describe('in linkedom, where Lit cannot render', () => {
  let problems, seen;
  before(async () => ({ problems, seen } = await visit('linkedom')));
  it('every element keeps the text inside its tag, and says so once', () => {
    assert.deepEqual(
      problems,
      shown.map(
        (tag) => `console.warn: <${tag}> could not be shown, so the text inside it stays. Error: Lit rendered nothing.`,
      ),
    );
    for (const tag of shown) assert.equal(seen[tag], 'the text inside the tag', tag);
  });
});

describe('the classic script in jsdom, as Jest runs code', () => {
  it('renders every element, without constructable style sheets', () => {
    const errors = [];
    const virtualConsole = new VirtualConsole();
    for (const kind of ['jsdomError', 'warn', 'error']) virtualConsole.on(kind, (error) => errors.push(String(error)));
    const { window } = new JSDOM(tags.map((tag) => `<${tag} region="GB"></${tag}>`).join(''), {
      runScripts: 'outside-only',
      url: 'https://clinic.example/',
      virtualConsole,
    });
    window.eval(readFileSync('dist/cdn/back-care-elements-classic.js', 'utf8'));
    for (const tag of shown) {
      window.document.querySelector(tag).performUpdate();
      assert.ok(window.document.querySelector(tag).shadowRoot.querySelector('.care-base > *'), tag);
    }
    assert.deepEqual(errors, []);
    window.close();
  });
});
