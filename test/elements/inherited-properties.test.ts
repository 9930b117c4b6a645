import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { onPage } from './on-page.js';
import { find } from './queries.js';

/** Inherited properties that a page may set for its own text, each with a value that would hurt. */
const hostile: Readonly<Record<string, string>> = {
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke-width': '3px',
  'word-break': 'break-all',
  hyphens: 'none',
  'text-emphasis-style': 'dot',
  'text-align-last': 'right',
  'writing-mode': 'vertical-rl',
  'font-size-adjust': '0.9',
  'fill-opacity': '0.1',
  'stroke-opacity': '0.1',
};

describe('inherited properties of the page', () => {
  it('do not reach the text and the drawings of an element', async () => {
    const element = await onPage('red-flag-check', { region: 'GB' });
    const call = getComputedStyle(find(element, '.care-call'));
    const read = () => Object.fromEntries(Object.keys(hostile).map((name) => [name, call.getPropertyValue(name)]));
    const before = read();
    const around = element.parentElement!;
    for (const [name, value] of Object.entries(hostile)) around.style.setProperty(name, value);
    expect(getComputedStyle(around).writingMode).to.equal('vertical-rl');
    expect(read()).to.deep.equal(before);
    expect(before['-webkit-text-fill-color']).to.equal(call.color);
  });
});
