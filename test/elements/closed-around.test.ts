/** What a visitor must see is opened, when the page or a plan has closed what is around it. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { english } from '../../src/content/en/heat-cold-timer.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import { onPage, use } from './on-page.js';
import { PageTime } from './page-time.js';
import { find, textOf } from './queries.js';

const words = english['heat-cold-timer'];

function closeAround(element: HTMLElement): HTMLDetailsElement {
  const details = document.createElement('details');
  const section = document.createElement('div');
  section.setAttribute('hidden', 'until-found');
  element.replaceWith(details);
  details.append(section);
  section.append(element);
  return details;
}

beforeEach(() => {
  PackGuide.page = undefined;
});

describe('closed section of the page', () => {
  for (const [mode, seconds, what, live, said] of [
    ['heat', 20 * 60, 'the pack must come off', '[role=alert]', words.off],
    ['cold', 5 * 60, 'the skin must be looked at', '[aria-live=polite].care-visually-hidden', words.question],
  ] as const) {
    it(`opens when ${what}`, async () => {
      const time = new PageTime();
      const timer = await onPage('heat-cold-timer', { mode, region: 'GB' });
      await use(timer, words.begin);
      await use(timer, words.none);
      const details = closeAround(timer);
      expect(timer.checkVisibility()).to.equal(false);
      time.pass(seconds);
      await timer.updateComplete;
      expect(details.open).to.equal(true);
      expect(timer.checkVisibility()).to.equal(true);
      expect(textOf(find(timer, live)), 'to a screen reader').to.contain(said);
    });
  }

  it('opens when it is time to move', async () => {
    const time = new PageTime();
    const posture = await onPage('posture-guide', { region: 'GB' });
    find<HTMLInputElement>(posture, '[part=reminder] input[type=checkbox]').click();
    await posture.updateComplete;
    const details = closeAround(posture);
    time.pass(61 * 60);
    await posture.updateComplete;
    expect(details.open).to.equal(true);
  });
});
