import { expect } from '@open-wc/testing';
import { english } from '../../src/content/en/daily-habits.js';
import { habits } from '../../src/content/advice/habits.js';
import '../../src/elements/daily-habits/daily-habits.define.js';
import { DailyHabits } from '../../src/elements/daily-habits/daily-habits.js';
import { standIn } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { click, press } from '../support/commands.js';
import { forgetKept } from './forget-kept.js';
import { onPage, type Attributes } from './on-page.js';
import { PageDay } from './page-day.js';
import { allText, button, calls, find, findAll, focused, hasButton, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['daily-habits'];
const key = 'back-care-elements:daily-habits';
const ids: readonly string[] = habits.map(({ id }) => id);

const habitsWith = (attributes: Attributes = {}): Promise<DailyHabits> => onPage('daily-habits', attributes);

const box = (element: Element, id: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[data-habit="${id}"]`);
const boxes = (element: Element): HTMLInputElement[] => findAll<HTMLInputElement>(element, 'input');
const shown = (element: Element): (string | undefined)[] => boxes(element).map(({ dataset }) => dataset['habit']);
const ticked = (element: Element): (string | undefined)[] =>
  boxes(element)
    .filter(({ checked }) => checked)
    .map(({ dataset }) => dataset['habit']);
const news = (element: Element): string => textOf(find(element, '.care-visually-hidden[aria-live="polite"]'));
const keepState = (element: Element): string => textOf(find(element, '[part="keep"] [aria-live="polite"]'));

async function pressButton(element: DailyHabits, label: string): Promise<void> {
  const found = button(element, label);
  expect(found === undefined, `no button “${label}”`).to.equal(false);
  found!.focus();
  await press('Enter');
  await element.updateComplete;
}

forgetKept();

describe('<daily-habits>', () => {
  it('shows five unticked boxes, each with a name and a description', async () => {
    const element = await habitsWith({ region: 'GB' });
    expect(shown(element)).to.deep.equal(ids);
    expect(ticked(element)).to.deep.equal([]);
    for (const { id } of habits) {
      expect(textOf(box(element, id).closest('label'))).to.equal(words.habits[id].name);
      const about = box(element, id).getAttribute('aria-describedby')!;
      expect(textOf(find(element, `#${about}`))).to.include(words.habits[id].text.split('{')[0]!.trim());
    }
    expect(textOf(find(element, 'fieldset').querySelector('legend'))).to.match(/^Today, /);
  });

  it('says before the list that habits are general health and cure no spasm', async () => {
    const element = await habitsWith();
    const general = find(element, '[part="general"]');
    expect(textOf(general)).to.equal(words.general);
    expect(words.general).to.include('do not treat').and.include('not been shown to cure');
    expect(precedes(general, find(element, '[part="habits"]'))).to.equal(true);
  });

  it('puts emergency advice with the number directly after the heading', async () => {
    const element = await habitsWith({ region: 'GB' });
    const strip = find(element, '[data-urgency="emergency-now"]');
    expect(calls(strip)).to.deep.equal(['tel:999']);
    expect(precedes(find(element, 'h2'), strip)).to.equal(true);
    for (const other of findAll(element, 'p:not([data-urgency] p), fieldset')) {
      if (!strip.contains(other)) expect(precedes(strip, other)).to.equal(true);
    }
  });

  it('contains no unfilled place-holder', async () => {
    for (const region of ['GB', 'US', 'ZZ']) {
      expect(allText(await habitsWith({ region }))).not.to.match(/[{}]|undefined|\[object/);
    }
  });

  it('follows the attribute’s choice and order, with the sources of those habits only', async () => {
    const element = await habitsWith({ habits: 'breaks, meals breaks' });
    expect(shown(element)).to.deep.equal(['breaks', 'meals']);
    const titles = habits
      .filter(({ id }) => id === 'breaks' || id === 'meals')
      .flatMap(({ sources }) => sources.map(({ title }) => title));
    const listed = findAll(element, '[part="sources"] li').map(textOf);
    expect(listed).to.have.length(titles.length);
    for (const title of titles) expect(listed.join(' ')).to.include(title);
    element.removeAttribute('habits');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(ids);
    expect(warnings()).to.deep.equal([]);
  });

  for (const value of ['smoking', '__proto__', 'constructor', 'WATER', '<img src=x onerror=alert(1)>']) {
    it(`warns of unknown ids (${value}) and shows the known habits`, async () => {
      const element = await habitsWith({ habits: `water ${value}` });
      element.requestUpdate();
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['water']);
      expect(warnings(value.split(' ')[0])).to.have.length(1);
      expect(warnings()[0]).to.include('<daily-habits> habits=').and.include('walking');
    });
  }

  it('shows all five for a meaningless property value', async () => {
    const element = await habitsWith();
    for (const value of [42, {}, Object.create(null), Symbol('x'), null, undefined] as unknown[]) {
      Object.assign(element, { habits: value, region: value, headingLevel: value, clinicPhone: value });
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(ids);
    }
  });

  it('fits its headings into the page', async () => {
    const element = await habitsWith({ 'heading-level': '4' });
    expect(findAll(element, 'h4').map(textOf)).to.deep.equal([words.heading]);
    expect(findAll(element, 'h2, h3')).to.have.length(0);
  });
});

describe('<daily-habits> ticks', () => {
  it('change with pointer and keyboard, and live only in the page', async () => {
    const element = await habitsWith();
    await click(box(element, 'walking').closest('label')!);
    expect(ticked(element)).to.deep.equal(['walking']);
    box(element, 'water').focus();
    await press('Space');
    expect(ticked(element)).to.deep.equal(['water', 'walking']);
    expect(focused(element) === box(element, 'water')).to.equal(true);
    await press('Space');
    expect(ticked(element)).to.deep.equal(['walking']);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('are never counted or reported to the page', async () => {
    const reported: string[] = [];
    const dispatched = EventTarget.prototype.dispatchEvent;
    const element = await habitsWith();
    standIn(element, 'dispatchEvent', (event: Event) => {
      reported.push(event.type);
      return dispatched.call(element, event);
    });
    const before = allText(element);
    for (const id of ids) await click(box(element, id));
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(ids);
    // Only paper shows which ones are ticked.
    expect(allText(element).replaceAll('✓ ', '')).to.equal(before);
    expect(reported).to.deep.equal([]);
  });

  it('survive attribute changes and moving the element', async () => {
    const element = await habitsWith();
    await click(box(element, 'sleep'));
    element.setAttribute('habits', 'sleep water');
    element.setAttribute('region', 'US');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['sleep']);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['sleep']);
  });
});

describe('<daily-habits> on a new day', () => {
  it('clears the list, announces it and shows the new date', async () => {
    const day = new PageDay(2026, 11, 22, 23);
    const element = await habitsWith();
    expect(textOf(find(element, 'legend'))).to.equal('Today, Sunday, November 22, 2026');
    await click(box(element, 'water'));
    expect(news(element)).to.equal('');
    day.pass(2);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([]);
    expect(textOf(find(element, 'legend'))).to.equal('Today, Monday, November 23, 2026');
    expect(news(element)).to.equal(`${words.newDay} Today, Monday, November 23, 2026`);
  });

  it('clears and announces again on the second new day of an open page', async () => {
    const day = new PageDay(2026, 11, 22, 23);
    const element = await habitsWith();
    const other = await habitsWith({ habits: 'sleep water' });
    await pressButton(element, words.keep.keep);
    const announced = new Set([news(element)]);
    for (const date of ['Monday, November 23, 2026', 'Tuesday, November 24, 2026']) {
      await click(box(element, 'water'));
      await click(box(other, 'sleep'));
      await element.updateComplete;
      expect(ticked(element)).to.deep.equal(['water', 'sleep']);
      day.pass(24);
      for (const each of [element, other]) {
        await each.updateComplete;
        expect(ticked(each)).to.deep.equal([]);
        expect(textOf(find(each, 'legend'))).to.equal(`Today, ${date}`);
        expect(news(each)).to.contain(words.newDay).and.contain(date);
      }
      expect(localStorage.getItem(key)).not.to.match(/water|sleep/);
      announced.add(news(element));
    }
    expect(announced.size).to.equal(3);
  });

  it('writes the date in the format of the page’s language', async () => {
    new PageDay(2026, 11, 22, 12);
    const element = await habitsWith({ lang: 'en-GB' });
    expect(textOf(find(element, 'legend'))).to.match(/^Today, Sunday,? 22 November 2026$/);
  });

  it('writes the date in the format of the region when no language is set', async () => {
    new PageDay(2026, 11, 22, 12);
    const element = await habitsWith({ lang: 'en', region: 'GB' });
    expect(textOf(find(element, 'legend'))).to.match(/^Today, Sunday,? 22 November 2026$/);
    element.region = 'US';
    await element.updateComplete;
    expect(textOf(find(element, 'legend'))).to.equal('Today, Sunday, November 22, 2026');
    element.lang = 'en-IE';
    await waitUntil(() => /22 November/.test(textOf(find(element, 'legend'))));
  });

  it('deletes kept ticks and continues to keep new ones', async () => {
    const day = new PageDay(2026, 11, 22, 20);
    const first = await habitsWith();
    await click(box(first, 'water'));
    await pressButton(first, words.keep.keep);
    first.remove();
    day.pass(12);
    const element = await habitsWith();
    expect(ticked(element)).to.deep.equal([]);
    expect(keepState(element)).to.equal(words.keep.kept);
    expect(localStorage.getItem(key)).not.to.include('water');
    await click(box(element, 'sleep'));
    expect(localStorage.getItem(key)).to.include('sleep').and.include('2026-11-23');
  });
});

describe('<daily-habits> kept on the device', () => {
  it('starts with a button, is restored on the next visit and ends with the other button', async () => {
    const first = await habitsWith();
    expect(keepState(first)).to.equal(words.keep.notKept);
    await click(box(first, 'walking'));
    await pressButton(first, words.keep.keep);
    expect(keepState(first)).to.equal(words.keep.kept);
    expect(Object.keys(localStorage)).to.deep.equal([key]);
    expect(hasButton(first, words.keep.keep)).to.equal(false);
    await click(box(first, 'breaks'));
    first.remove();
    const element = await habitsWith();
    expect(ticked(element)).to.deep.equal(['walking', 'breaks']);
    await pressButton(element, words.keep.delete);
    expect(localStorage.length).to.equal(0);
    expect(keepState(element)).to.equal(words.keep.notKept);
    expect(ticked(element)).to.deep.equal(['walking', 'breaks']);
    expect(textOf(focused(element))).to.equal(words.keep.keep);
  });

  it('reports that the device refuses, and ticking still works', async () => {
    standIn(window, 'localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
    const element = await habitsWith();
    await click(box(element, 'water'));
    await pressButton(element, words.keep.keep);
    expect(keepState(element)).to.equal(words.keep.problems.denied);
    await click(box(element, 'meals'));
    expect(ticked(element)).to.deep.equal(['water', 'meals']);
  });

  it('shows what another window ticks', async () => {
    const element = await habitsWith();
    await pressButton(element, words.keep.keep);
    const kept = JSON.parse(localStorage.getItem(key)!) as { value: { today: Record<string, number> } };
    kept.value.today['meals'] = 1;
    localStorage.setItem(key, JSON.stringify(kept));
    dispatchEvent(new StorageEvent('storage', { key }));
    await waitUntil(() => ticked(element).includes('meals'));
  });

  it('shares ticks between two lists on one page', async () => {
    const one = await habitsWith();
    const other = await habitsWith({ habits: 'water' });
    await click(box(one, 'water'));
    await other.updateComplete;
    expect(ticked(other)).to.deep.equal(['water']);
    expect(localStorage.length).to.equal(0);
    await pressButton(other, words.keep.keep);
    await one.updateComplete;
    for (const each of [one, other]) expect(keepState(each)).to.equal(words.keep.kept);
    expect(ticked(await habitsWith())).to.deep.equal(['water']);
    await click(box(other, 'water'));
    await one.updateComplete;
    expect(ticked(one)).to.deep.equal([]);
  });
});
