/** Exercises and contacts of a site where they appear; and a file with a mistake, which loses only the faulty part. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { english } from '../../src/content/en/stretch-card.js';
import type { CareErrorEvent } from '../../src/core/contract/events.js';
import { exercisesWith } from '../../src/core/exercise/site-exercises.js';
import '../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import '../../src/elements/red-flag-check/red-flag-check.define.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../../src/elements/seek-help/seek-help.define.js';
import type { SeekHelp } from '../../src/elements/seek-help/seek-help.js';
import '../../src/elements/stretch-card/stretch-card.define.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import '../../src/elements/stretch-routine/stretch-routine.define.js';
import type { StretchRoutine } from '../../src/elements/stretch-routine/stretch-routine.js';
import { warnings } from '../support/warnings.js';
import { calls, find, findAll, hasButton, button, heard, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const source = '/test/fixtures/site-content.json';
const words = english['stretch-card'];
const title = (element: Element): string => textOf(find(element, 'slot[name="heading"]'));
const showsTitle = (element: Element, text: string): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('slot[name="heading"]') && title(element) === text, text);

describe('site exercise', () => {
  it('appears in a stretch-card with its words, its poses and the site’s name', async () => {
    const element = await fixture<StretchCard>(
      html`<stretch-card
        exercise="heel-slide"
        src=${source}
        clinic-name="Hill Road Clinic"
        region="GB"
      ></stretch-card>`,
    );
    await showsTitle(element, 'Heel slide');
    const text = textOf(element.shadowRoot);
    for (const each of ['Slide it back.', 'Hold for 2 seconds (1 to 3).', 'Wear socks', 'From Hill Road Clinic.'])
      expect(text).to.include(each);
    expect(text).to.include(words.stop[0]!).and.include(words.cautions[0]!);
    const pictures = findAll(element, 'svg.care-figure');
    expect(pictures.map((each) => each.getAttribute('aria-label'))[1]).to.include('One leg is nearly straight');
    expect(pictures).to.have.length(2);
    expect(find(element, '[part="sources"] a').getAttribute('href')).to.equal('https://clinic.example/heel-slide');
    expect(calls(element.shadowRoot!)).to.include('tel:999');
    expect(text).not.to.match(/[{}]|undefined|null|\[object/);
    expect(warnings()).to.deep.equal([]);
  });

  it('is put together with the others once for each list of a site', () => {
    const dose = { hold: { seconds: 2 }, repetitions: { count: 3 }, per: 'side' } as never;
    const site = { exercises: [{ id: 'heel-slide', name: 'Heel slide', start: 'Lie down.', steps: ['Slide.'], dose }] };
    const all = exercisesWith(site);
    expect([...all.keys()].at(-1)).to.equal('heel-slide');
    expect(exercisesWith({ ...site })).to.equal(all);
    expect(exercisesWith({ exercises: [...site.exercises] })).not.to.equal(all);
    expect(exercisesWith({})).to.equal(exercisesWith({}));
  });

  it('may show its own picture with its own words, and none of our sources', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="wall-lean" src=${source}></stretch-card>`);
    await showsTitle(element, 'Wall lean');
    const image = find<HTMLImageElement>(element, '.stretch-figures img');
    expect(image.alt).to.equal('A person leans against a wall with straight arms.');
    expect(new URL(image.src).pathname).to.equal('/demo/hero.svg');
    expect(findAll(element, '[part="sources"], svg.care-figure')).to.have.length(0);
    expect(hasButton(element, words.showMovement)).to.equal(false);
  });

  it('runs in the timer, and events carry its id', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="heel-slide" src=${source}></stretch-card>`);
    await showsTitle(element, 'Heel slide');
    const events = heard('care-exercise');
    button(element, words.begin)!.click();
    await element.updateComplete;
    const moving = find(element, '.figure-moving');
    element.requestUpdate();
    await element.updateComplete;
    expect(find(element, '.figure-moving')).to.equal(moving);
    button(element, words.end)!.click();
    expect(events.map(({ exercise, action }) => `${exercise} ${action}`)).to.deep.equal([
      'heel-slide started',
      'heel-slide stopped',
    ]);
  });

  it('shows emergency advice alone until it loads, never another exercise', async () => {
    const element = document.createElement('stretch-card');
    element.setAttribute('exercise', 'heel-slide');
    element.setAttribute('region', 'GB');
    element.src = source;
    document.body.append(element);
    await element.updateComplete;
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
    expect(findAll(element, 'ol')).to.have.length(0);
    await showsTitle(element, 'Heel slide');
    element.remove();
  });

  it('is replaced by a built-in one with a warning when the file lacks it', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="juggling" src=${source}></stretch-card>`);
    await showsTitle(element, words.exercises['cat-cow'].name);
    expect(warnings('exercise="juggling"')).to.have.length(1);
    expect(warnings('exercise="juggling"')[0]).to.include('heel-slide').and.include('bridge');
  });

  it('causes a warning when the file is unusable', async () => {
    const element = document.createElement('stretch-card');
    element.exercise = 'heel-slide';
    element.content = { exercises: [{ id: 'heel-slide' }] };
    const errorEvent: Promise<CareErrorEvent> = oneEvent(element, 'care-error');
    document.body.append(element);
    expect((await errorEvent).reason).to.equal('exercises[0].name is missing');
    await showsTitle(element, words.exercises['cat-cow'].name);
    element.remove();
  });

  it('cannot replace a built-in exercise', async () => {
    const file = (await (await fetch(source)).json()) as { exercises: Record<string, unknown>[] };
    const element = await fixture<StretchCard>(html`<stretch-card exercise="bridge"></stretch-card>`);
    element.content = {
      exercises: [{ ...file.exercises[0], id: 'bridge' }],
      notes: [{ exercise: 'bridge', text: 'Ours' }],
    };
    await waitUntil(() => textOf(element.shadowRoot).includes('Ours'));
    expect(title(element)).to.equal(words.exercises.bridge.name);
  });

  it('disappears with the content, and its timer stops', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="heel-slide" src=${source}></stretch-card>`);
    await showsTitle(element, 'Heel slide');
    button(element, words.begin)!.click();
    const events = heard('care-exercise');
    element.src = null;
    await showsTitle(element, words.exercises['cat-cow'].name);
    expect(events.map(({ action }) => action)).to.deep.equal(['stopped']);
  });
});

describe('routine with site exercises', () => {
  const mixed = () =>
    fixture<StretchRoutine>(
      html`<stretch-routine exercises="wall-lean cat-cow heel-slide" src=${source} region="GB"></stretch-routine>`,
    );

  it('lists them in order, on the screen and on paper', async () => {
    const element = await mixed();
    await waitUntil(() => textOf(element.shadowRoot).includes('Heel slide'));
    const names = findAll(element, '.routine-item-name').map(textOf);
    expect(names).to.deep.equal(['Wall lean', words.exercises['cat-cow'].name, 'Heel slide']);
    expect(findAll(element, '.handout-name').map(textOf)).to.deep.equal(names);
    expect(findAll(element, '.handout-item:first-child img')).to.have.length(1);
    expect(findAll(element, '.handout-item:last-child svg.care-figure')).to.have.length(2);
    expect(textOf(element.shadowRoot)).not.to.match(/[{}]|undefined|null|\[object/);
    expect(warnings()).to.deep.equal([]);
  });

  it('guides through them, each with its picture', async () => {
    const element = await mixed();
    await waitUntil(() => element.shadowRoot!.querySelector('.routine-begin'));
    find(element, '.routine-begin').click();
    await element.updateComplete;
    expect(textOf(find(element, '.routine-name'))).to.equal('Wall lean');
    expect(findAll(element, '.routine-picture img')).to.have.length(1);
    const skip = () => findAll(element, '.routine-controls button')[1]!;
    for (const name of [words.exercises['cat-cow'].name, 'Heel slide']) {
      skip().click();
      await element.updateComplete;
      expect(textOf(find(element, '.routine-name'))).to.equal(name);
    }
    expect(findAll(element, '.routine-picture svg')).to.have.length(1);
  });

  it('stops when they disappear, and shows a preset', async () => {
    const element = await mixed();
    await waitUntil(() => element.shadowRoot!.querySelector('.routine-begin'));
    find(element, '.routine-begin').click();
    await element.updateComplete;
    element.src = null;
    await element.updateComplete;
    expect(findAll(element, '.routine-session')).to.have.length(0);
    expect(findAll(element, '.routine-item')).to.have.length(1);
    expect(warnings('exercises="wall-lean"')).to.have.length(1);
  });
});

describe('site contacts', () => {
  it('appear in the non-emergency cards, by urgency', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help region="GB" src=${source}></seek-help>`);
    await waitUntil(() => textOf(element.shadowRoot).includes('Pool desk'));
    const card = (urgency: string) => find(element, `[data-urgency="${urgency}"]`);
    expect(calls(card('emergency-now'))).to.deep.equal(['tel:999']);
    expect(calls(card('same-day'))).to.deep.equal(['tel:111']);
    expect(calls(card('within-days'))).to.deep.equal(['tel:01632960199']);
    expect(textOf(card('within-days'))).to.include('Pool desk: weekdays only');
    const asks = (urgency: string) => textOf(card(urgency).querySelector('a[href="/ask"]'));
    expect([asks('emergency-now'), asks('same-day'), asks('within-days')]).to.deep.equal([
      '',
      'Ask us online',
      'Ask us online',
    ]);
  });

  it('appear in the cards of the other elements too', async () => {
    const element = await fixture<RedFlagCheck>(html`<red-flag-check region="GB" src=${source}></red-flag-check>`);
    await waitUntil(() => textOf(element.shadowRoot).includes('Pool desk'));
    expect(calls(find(element, '[data-urgency="emergency-now"]'))).to.deep.equal(['tel:999']);
    expect(calls(find(element, '[data-urgency="within-days"]'))).to.deep.equal(['tel:01632960199']);
  });

  it('come from the content property before src, and disappear with it', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help src=${source}></seek-help>`);
    element.content = { contacts: [{ name: 'Night desk', number: '5555' }] };
    await waitUntil(() => calls(element.shadowRoot!).includes('tel:5555'));
    expect(textOf(element.shadowRoot)).not.to.include('Pool desk');
    element.content = null;
    await waitUntil(() => textOf(element.shadowRoot).includes('Pool desk'));
    expect(calls(element.shadowRoot!)).not.to.include('tel:5555');
  });
});

describe('mistake in one part of the file', () => {
  /** What each element shows of the file, and the parts that it uses beside the signs, which all use. */
  const users = {
    'back-spasm-tips': { shows: 'Our pool is open', parts: ['tips'] },
    'red-flag-check': { shows: 'Pool desk', parts: ['contacts'] },
    'seek-help': { shows: 'Pool desk', parts: ['contacts'] },
    'stretch-card': { shows: 'our Monday class', parts: ['notes', 'exercises', 'contacts'] },
    'stretch-routine': { shows: 'our Monday class', parts: ['notes', 'exercises', 'contacts'] },
  } as const;
  type Tag = keyof typeof users;
  const all = Object.keys(users) as Tag[];

  for (const part of ['tips', 'signs', 'notes', 'exercises', 'contacts'] as const) {
    const uses = (tag: Tag): boolean => (users[tag].parts as readonly string[]).includes(part);
    const tells = (tag: Tag): boolean => part === 'signs' || uses(tag);
    it(`causes a warning only in the elements that use ${part}, and the others show their content`, async () => {
      const file = (await (await fetch(source)).json()) as Record<string, unknown[]>;
      file[part]!.push('a mistake');
      const expectedReason = `${part}[${file[part]!.length - 1}] must be an object`;
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const reasons = new Map<string, string>();
      const elements = all.map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('region', 'GB');
        if (tag === 'stretch-routine') element.setAttribute('exercises', 'cat-cow');
        // A mistake in a content object is reported once, by the first element that finds it.
        element.content = structuredClone(file);
        element.addEventListener('care-error', ({ reason }) => reasons.set(tag, reason));
        page.append(element);
        return element;
      });
      for (const [index, element] of elements.entries()) {
        const tag = all[index]!;
        const { shows } = users[tag];
        await waitUntil(() => reasons.has(tag) || textOf(element.shadowRoot).includes(shows), tag);
        await element.updateComplete;
        expect(textOf(element.shadowRoot).includes(shows), tag).to.equal(!uses(tag));
        // The signs stay when another part is wrong, and the other parts stay when a sign is wrong.
        const emergency = textOf(find(element, '[data-urgency="emergency-now"]')).toLowerCase();
        expect(emergency.includes('down one leg, below the knee'), tag).to.equal(part !== 'signs');
        expect(warnings(`<${tag}> content`).length, tag).to.equal(Number(tells(tag)));
      }
      expect([...reasons]).to.have.deep.members(all.filter(tells).map((tag) => [tag, expectedReason]));
      for (const warning of warnings()) expect(warning).to.include(expectedReason);
    });
  }

  it('causes a warning in each element for its own part when there are two', async () => {
    const content = { exercises: ['a mistake'], contacts: [{ name: 'Desk', number: 'call us' }], tips: [] };
    const element = await fixture<SeekHelp>(html`<seek-help region="GB"></seek-help>`);
    const errorEvent: Promise<CareErrorEvent> = oneEvent(element, 'care-error');
    element.content = content;
    expect((await errorEvent).reason).to.match(
      /^contacts\[0\]\.number must be a text with a telephone number of digits/,
    );
    expect(warnings('<seek-help> content could not be used: contacts[0].number')).to.have.length(1);
    expect(findAll(element, '.care-card')).to.have.length(3);
  });
});
