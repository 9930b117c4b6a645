/** Tests that `<rest-positions>` and `<posture-guide>` share: the choice of drawn items, and the reminder to move. */
import { expect } from '@open-wc/testing';
import type { PositionWords } from '../../src/content/words/position.js';
import { reminder as words } from '../../src/content/en/reminder.js';
import { common } from '../../src/content/en/common.js';
import { standIn } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { click, press } from '../support/commands.js';
import { onPage } from './on-page.js';
import { PageTime } from './page-time.js';
import {
  allText,
  calls,
  find,
  findAll,
  focused,
  hasButton,
  heard,
  isShown,
  option,
  precedes,
  textOf,
} from './queries.js';

export interface DrawnElement {
  readonly tag: 'rest-positions' | 'posture-guide';
  /** The attribute that chooses items, and the part name of an item. */
  readonly attribute: 'positions' | 'postures';
  readonly part: 'position' | 'posture';
  readonly things: Readonly<Record<string, PositionWords>>;
  readonly figureAlt: string;
}

const status = (element: Element): string => textOf(find(element, '.reminder-due[aria-live="polite"]'));

export function describeDrawnElement({ tag, attribute, part, things, figureAlt }: DrawnElement): void {
  const ids = Object.keys(things);
  const shown = (element: Element): string[] => findAll(element, `[part="${part}"]`).map(({ id }) => id);

  describe('drawn items', () => {
    for (const [id, { name, steps = [], ways = [], tips = [], pictures }] of Object.entries(things)) {
      it(`show ${id}: its name, its words in order, and a description for each drawing`, async () => {
        const element = await onPage(tag, { region: 'GB', [attribute]: id });
        expect(shown(element)).to.deep.equal([id]);
        const section = find(element, `#${id}`);
        expect(textOf(section.querySelector('h3'))).to.equal(name);
        expect([...section.querySelectorAll('li')].map(textOf)).to.deep.equal([...steps, ...ways, ...tips]);
        const drawings = [...section.querySelectorAll('[role="img"]')];
        expect(drawings.map((each) => each.getAttribute('aria-label'))).to.deep.equal(
          pictures.map((text) => figureAlt.replace('{picture}', text.replace('{tummy}', 'tummy'))),
        );
        for (const drawing of drawings) expect(drawing.querySelectorAll('path').length).to.be.greaterThan(10);
      });

      it(`show the first drawing and the name of ${id}, and unfold the rest with a press on either`, async () => {
        const element = await onPage(tag, { region: 'GB', [attribute]: id });
        const section = find(element, `#${id}`);
        const fold = section.querySelector('details')!;
        const drawn = (): boolean[] => [...section.querySelectorAll('svg')].map((each) => each.checkVisibility());
        expect(drawn()).to.deep.equal(pictures.map((_, index) => index === 0));
        expect([fold.open, isShown(section.querySelector('h3')!)]).to.deep.equal([false, true]);
        await click(section.querySelector('svg')!);
        expect(fold.open).to.equal(true);
        expect(drawn()).to.deep.equal(pictures.map(() => true));
        for (const line of section.querySelectorAll('li')) expect(line.checkVisibility()).to.equal(true);
        section.querySelector('summary')!.focus();
        await press('Enter');
        expect(fold.open).to.equal(false);
      });
    }

    it('show all by default, with no unfilled place-holder', async () => {
      const element = await onPage(tag);
      expect(shown(element)).to.deep.equal(ids);
      expect(allText(element)).not.to.match(/[{}]|undefined|\[object/);
    });

    it('follow the page’s choice and order, also when it changes', async () => {
      const [first, second, third] = ids as [string, string, string];
      const element = await onPage(tag, { [attribute]: `${third}, ${first}` });
      expect(shown(element)).to.deep.equal([third, first]);
      element.setAttribute(attribute, second);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal([second]);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(ids);
    });

    it('warn once and leave out an unknown id, and show all when none is known', async () => {
      const element = await onPage(tag, { [attribute]: `headstand ${ids[1]!}` });
      expect(shown(element)).to.deep.equal([ids[1]]);
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include(`<${tag}> ${attribute}="headstand"`).and.include(ids.join(', '));
      element.setAttribute(attribute, '<img src=x onerror=alert(1)>');
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(ids);
      expect(find(element, '.care-base').querySelector('img')).to.equal(null);
    });

    it('throw nothing for any property value', async () => {
      const element = await onPage(tag);
      const hostile: readonly unknown[] = [null, undefined, 7, {}, [], Symbol('x'), Object.create(null)];
      for (const value of hostile) {
        Object.assign(element, { [attribute]: value, reminderMinutes: value, headingLevel: value, region: value });
        await element.updateComplete;
        expect(shown(element)).to.deep.equal(ids);
      }
    });

    it('follow the emergency signs and precede the safety net and the sources', async () => {
      const element = await onPage(tag, { region: 'GB' });
      const [strip, net] = ['[part="emergency"]', '[part="safety-net"]'].map((each) => find(element, each));
      const first = find(element, `#${ids[0]!}`);
      expect(precedes(strip!, first) && precedes(first, net!)).to.equal(true);
      expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
      expect(allText(element)).to.include(common.notReviewed);
      expect(calls((await onPage(tag)).shadowRoot!)).to.deep.equal([]);
    });

    it('use the page’s heading level, and its slotted heading and footer', async () => {
      const element = await onPage(tag, { 'heading-level': '4' });
      element.innerHTML = '<h4 slot="heading">Ours</h4><p slot="footer">Hill Road Clinic</p>';
      await element.updateComplete;
      expect(findAll(element, 'h4, h5').map(({ localName }) => localName)[0]).to.equal('h4');
      expect(find(element, `#${ids[0]!} h5`)).not.to.equal(null);
      expect(findAll(element, 'h2, h3')).to.deep.equal([]);
      const slots = findAll<HTMLSlotElement>(element, 'slot');
      expect(slots.map((slot) => slot.assignedElements().length)).to.deep.equal([1, 1]);
    });
  });

  describe('reminder to move', () => {
    it('is off by default and says that it works only while the page is open', async () => {
      const time = new PageTime();
      const events = heard('care-reminder');
      const element = await onPage(tag);
      expect(textOf(find(element, '.reminder'))).to.include('only while this page is open');
      expect(option(element, words.turnOn).checked).to.equal(false);
      time.pass(9000);
      await element.updateComplete;
      expect([status(element), events.length]).to.deep.equal(['', 0]);
    });

    it('turns on and off by keyboard, keeps the focus and announces in its status region', async () => {
      const time = new PageTime();
      const element = await onPage(tag, { 'reminder-minutes': '20' });
      const box = option(element, words.turnOn);
      box.focus();
      await press('Space');
      await element.updateComplete;
      expect(textOf(find(element, '.reminder'))).to.include(words.left.replace('{minutes}', '20'));
      time.pass(20 * 60);
      await element.updateComplete;
      expect(status(element)).to.equal(words.due.replace('{count}', '1'));
      expect(focused(element) === box).to.equal(true);
      await press('Space');
      await element.updateComplete;
      expect([status(element), hasButton(element, words.moved)]).to.deep.equal(['', false]);
      time.pass(9000);
      await element.updateComplete;
      expect(status(element)).to.equal('');
    });

    it('restarts its count and clears its message when the visitor has moved', async () => {
      const time = new PageTime();
      const element = await onPage(tag, { 'reminder-minutes': '15' });
      await click(option(element, words.turnOn));
      time.pass(15 * 60);
      await element.updateComplete;
      const moved = findAll(element, '.reminder button')[0]!;
      expect(textOf(moved)).to.equal(words.moved);
      await click(moved);
      await element.updateComplete;
      expect(status(element)).to.equal('');
      expect(textOf(find(element, '.reminder'))).to.include(words.left.replace('{minutes}', '15'));
    });

    it('uses the interval that the visitor chooses', async () => {
      const time = new PageTime();
      const element = await onPage(tag, { 'reminder-minutes': '7' });
      const select = find<HTMLSelectElement>(element, '.reminder select');
      expect([...select.options].map(({ value }) => value)).to.deep.equal(['7', '15', '30', '45', '60']);
      expect(select.value).to.equal('7');
      select.value = '45';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await click(option(element, words.turnOn));
      time.pass(44 * 60);
      await element.updateComplete;
      expect(status(element)).to.equal('');
      time.pass(60);
      await element.updateComplete;
      expect(status(element)).to.equal(words.due.replace('{count}', '1'));
      expect(select.value).to.equal('45');
    });

    it('continues when the element moves and stops when it is removed', async () => {
      const time = new PageTime();
      const events = heard('care-reminder');
      const element = await onPage(tag, { 'reminder-minutes': '15' });
      await click(option(element, words.turnOn));
      time.pass(10 * 60);
      document.body.append(element);
      time.pass(5 * 60);
      await element.updateComplete;
      expect(status(element)).to.equal(words.due.replace('{count}', '1'));
      element.remove();
      time.pass(60 * 60);
      expect(events.map(({ action }) => action)).to.deep.equal(['started', 'due']);
    });

    it('fires only the started, due and stopped events', async () => {
      const time = new PageTime();
      const events = heard('care-reminder');
      const element = await onPage(tag, { 'reminder-minutes': '15' });
      await click(option(element, words.turnOn));
      time.pass(15 * 60);
      await click(option(element, words.turnOn));
      expect(events.map(({ action }) => action)).to.deep.equal(['started', 'due', 'stopped']);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
      expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['action']);
    });

    it('stores nothing on the device', async () => {
      // Another page of the browser may store something meanwhile.
      const stored: unknown[] = [];
      standIn(Storage.prototype, 'setItem', (...given: unknown[]) => stored.push(given));
      const element = await onPage(tag);
      await click(option(element, words.turnOn));
      await click(find(element, '.reminder summary'));
      await click(option(element, words.sound));
      expect(stored).to.deep.equal([]);
      expect(document.cookie).to.equal('');
    });
  });
}
