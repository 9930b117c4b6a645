/** Places in a page that are only as wide as their content. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fallbackTags } from '../../src/fallback.js';
import '../support/commands.js';
import { onPage } from './on-page.js';
import { find } from './queries.js';

const places: Readonly<Record<string, string>> = {
  'a row of flex items': 'display: flex',
  'a column of centred flex items': 'display: flex; flex-direction: column; align-items: center',
  'a grid of automatic columns': 'display: grid; grid-template-columns: auto 1fr',
  'a floating box': 'float: left',
  'an inline block': 'display: inline-block',
  'a cell of a table': 'display: table-cell',
  'an absolutely positioned box': 'position: absolute',
  'upright Japanese lines': 'writing-mode: vertical-rl',
};

describe('place that is only as wide as its content', () => {
  for (const tag of fallbackTags) {
    it(`leaves ${tag} wide enough to read`, async () => {
      const element = await onPage(tag as 'seek-help', { region: 'GB' });
      for (const [place, style] of Object.entries(places)) {
        element.parentElement!.style.cssText = style;
        expect(find(element, '.care-base').offsetWidth, place).to.be.at.least(190);
      }
    });
  }
});
