/** A part of a page that was moved into another window, as canvases, pop-ups and picture-in-picture do. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { common } from '../../src/content/en/common.js';
import { english as heatEnglish } from '../../src/content/en/heat-cold-timer.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import { fallbackTags } from '../../src/fallback.js';
import { standIn } from '../support/stand-ins.js';
import { waitUntil } from '../support/wait.js';
import { onPage, use } from './on-page.js';
import { PageTime } from './page-time.js';
import { button, find, findAll, textOf } from './queries.js';

const words = heatEnglish['heat-cold-timer'];

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

/** Puts an element into a window of its own, whose page has this language. */
async function moveOut(
  element: Awaited<ReturnType<typeof onPage>>,
  lang = 'en-GB',
): Promise<ReturnType<typeof ownWindow>> {
  const view = ownWindow();
  view.document.documentElement.lang = lang;
  view.document.body.append(element.parentElement!);
  await element.updateComplete;
  return view;
}

it('an element has its styles and the country of the page in its own window, and again at home', async () => {
  const check = await onPage('red-flag-check');
  const home = document.body;
  const around = check.parentElement!;
  const look = () => {
    const { fontSize, borderTopWidth, paddingTop } = getComputedStyle(find(check, '.care-base'));
    return [fontSize, borderTopWidth, paddingTop];
  };
  const before = look();
  for (const [lang, number] of [
    ['en-AU', 'tel:000'],
    ['en-GB', 'tel:999'],
  ] as const) {
    await moveOut(check, lang);
    await waitUntil(() => find(check, '.care-call').getAttribute('href') === number, `no ${number}`);
    expect(look()).to.deep.equal(before);
    home.append(around);
    await check.updateComplete;
    expect(look()).to.deep.equal(before);
  }
});

it('a pack that must come off opens what is closed around it in its own window, and alerts the visitor there', async () => {
  PackGuide.page = undefined;
  const time = new PageTime();
  const timer = await onPage('heat-cold-timer', { mode: 'heat', region: 'GB' });
  await use(timer, words.begin);
  await use(timer, words.none);
  const view = await moveOut(timer);
  const details = view.document.createElement('details');
  timer.parentElement!.replaceWith(details);
  details.append(timer);
  time.pass(20 * 60);
  view.document.dispatchEvent(new view.Event('visibilitychange'));
  await timer.updateComplete;
  expect([details.open, textOf(find(timer, '.heat-stage'))]).to.deep.equal([true, words.off]);
  await waitUntil(() => textOf(find(timer, '[role=alert]')).includes(words.off), 'not said');
});

it('steps of the check move the focus in their own window', async () => {
  const check = await onPage('red-flag-check', { region: 'GB', mode: 'steps' });
  const view = await moveOut(check);
  const first = textOf(find(check, 'form'));
  findAll<HTMLInputElement>(check, 'form input').at(-1)!.click();
  await check.updateComplete;
  find(check, 'form [type=submit]').click();
  await check.updateComplete;
  expect(textOf(find(check, 'form'))).not.to.equal(first);
  await waitUntil(() => check.shadowRoot!.activeElement?.matches('[tabindex="-1"]'), 'the heading has no focus');
  expect(view.document.activeElement === check).to.equal(true);
});

it('a field keeps its keys from the page of its own window, and leaves it the others', async () => {
  const diary = await onPage('pain-diary', { region: 'GB' });
  const view = await moveOut(diary);
  const heard: string[] = [];
  view.document.addEventListener('keydown', ({ key }) => heard.push(key));
  for (const key of ['a', '/', 'Escape'])
    find(diary, '[name=note]').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  expect(heard).to.deep.equal(['Escape']);
});
