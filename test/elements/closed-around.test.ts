/** What a visitor must see is opened, when the page or a plan has closed what is around it. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { english } from '../../src/content/en/heat-cold-timer.js';
import { reminder } from '../../src/content/en/reminder.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import { nextFrame } from '../accessibility/stage.js';
import { waitUntil } from '../support/wait.js';
import { onPage, use } from './on-page.js';
import { PageTime } from './page-time.js';
import { find, findAll, textOf } from './queries.js';

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
      // A screen reader does not speak what a region held before it was shown.
      expect(findAll(timer, '[aria-live].care-visually-hidden').map(textOf), 'when it opens').to.deep.equal(['', '']);
      await waitUntil(() => textOf(find(timer, live)).includes(said), 'not said');
    });
  }

  it('opens when it is time to move', async () => {
    const time = new PageTime();
    const posture = await onPage('posture-guide', { region: 'GB' });
    find<HTMLInputElement>(posture, '[part=reminder] input[type=checkbox]').click();
    await posture.updateComplete;
    const details = closeAround(posture);
    const region = find(posture, '.reminder-due');
    for (const count of ['1', '2']) {
      details.open = false;
      time.pass(61 * 60);
      await posture.updateComplete;
      expect([details.open, textOf(region)], 'when it opens').to.deep.equal([true, '']);
      await waitUntil(() => textOf(region) === reminder.due.replace('{count}', count), 'not said');
    }
  });

  it('says at once what comes while nothing is closed', async () => {
    const time = new PageTime();
    const timer = await onPage('heat-cold-timer', { mode: 'heat', region: 'GB' });
    await use(timer, words.begin);
    await use(timer, words.none);
    time.pass(20 * 60);
    await timer.updateComplete;
    expect(textOf(find(timer, '[role=alert]'))).to.contain(words.off);
  });

  it('says nothing of a pack that the visitor answers about before it is said', async () => {
    const time = new PageTime();
    const timer = await onPage('heat-cold-timer', { mode: 'heat', region: 'GB' });
    await use(timer, words.begin);
    await use(timer, words.none);
    closeAround(timer);
    time.pass(20 * 60);
    await timer.updateComplete;
    await use(timer, words.yes);
    await nextFrame();
    await nextFrame();
    expect(findAll(timer, '[aria-live].care-visually-hidden').map(textOf)).to.deep.equal(['', words.why]);
  });
});
