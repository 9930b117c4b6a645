/** A part of a page that was moved into another window, as canvases, pop-ups and picture-in-picture do. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { common } from '../../src/content/en/common.js';
import { fallbackTags } from '../../src/fallback.js';
import { standIn } from '../support/stand-ins.js';
import { onPage } from './on-page.js';
import { button, find, findAll, textOf } from './queries.js';

function ownWindow(): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 700px';
  document.body.append(frame);
  frames.push(frame);
  return frame.contentWindow as Window & typeof globalThis;
}
const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Adds entries to a diary. */
async function fill(element: Awaited<ReturnType<typeof onPage<'pain-diary'>>>, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    find(element, '[name=pain][value="4"]').click();
    find(element, 'form [type=submit]').click();
    await element.updateComplete;
  }
}

const withPrintButton = fallbackTags.filter(
  (tag) => !['back-care-plan', 'stretch-routine', 'daily-habits'].includes(tag),
);

for (const tag of withPrintButton) {
  it(`${tag} prints its own window, with every section open`, async () => {
    const element = await onPage(tag as 'back-spasm-tips', { region: 'GB' });
    if (element.localName === 'pain-diary') await fill(element as never, 1);
    const view = ownWindow();
    view.document.body.append(element.parentElement!);
    await element.updateComplete;
    const called: string[] = [];
    standIn(window, 'print', () => called.push('first window'));
    view.print = () => called.push('its own window');
    button(element, common.print)!.click();
    expect(called).to.deep.equal(['its own window']);
    const closed = (): number =>
      findAll(element, 'details:not([open])').filter((each) => !each.closest('.care-no-print')).length;
    const before = closed();
    window.dispatchEvent(new Event('beforeprint'));
    expect(closed(), 'when the first window prints').to.equal(before);
    view.dispatchEvent(new view.Event('beforeprint'));
    await element.updateComplete;
    expect(closed(), 'when its own window prints').to.equal(0);
    view.dispatchEvent(new view.Event('afterprint'));
    await element.updateComplete;
    expect(closed()).to.equal(before);
  });
}

it('stretch-card goes on when its own window is shown again', async () => {
  const card = await onPage('stretch-card', { exercise: 'cat-cow' });
  const view = ownWindow();
  view.document.body.append(card.parentElement!);
  await card.updateComplete;
  let now = performance.now();
  standIn(performance, 'now', () => now);
  find(card, '.stretch-controls button').click();
  await card.updateComplete;
  const begun = textOf(find(card, '[role="timer"]'));
  now += 2000;
  view.document.dispatchEvent(new view.Event('visibilitychange'));
  await card.updateComplete;
  expect(Number(textOf(find(card, '[role="timer"]')))).to.equal(Number(begun) - 2);
});

it('pain-diary prints all its rows from a window of its own', async () => {
  const diary = await onPage('pain-diary', { region: 'GB' });
  await fill(diary, 20);
  const view = ownWindow();
  view.document.body.append(diary.parentElement!);
  await diary.updateComplete;
  expect(findAll(diary, 'tbody tr').length).to.be.below(20);
  view.dispatchEvent(new view.Event('beforeprint'));
  await diary.updateComplete;
  expect(diary.entries.length).to.be.at.least(20);
  expect(findAll(diary, 'tbody tr').length).to.equal(diary.entries.length);
  view.dispatchEvent(new view.Event('afterprint'));
});
