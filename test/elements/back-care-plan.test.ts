import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { english } from '../../src/content/en/back-care-plan.js';
import { english as heatEnglish } from '../../src/content/en/heat-cold-timer.js';
import { planSteps, type PlanPhase, type PlanStep } from '../../src/content/advice/plan.js';
import '../../src/elements/back-care-plan/back-care-plan.define.js';
import { BackCarePlan } from '../../src/elements/back-care-plan/back-care-plan.js';
import type { CareErrorEvent } from '../../src/core/contract/events.js';
import type { HeatColdTimer } from '../../src/elements/heat-cold-timer/heat-cold-timer.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { warnings } from '../support/warnings.js';
import { click, emulate, press } from '../support/commands.js';
import { forgetKept } from './forget-kept.js';
import { use } from './on-page.js';
import { PageDay } from './page-day.js';
import { PageTime } from './page-time.js';
import { allText, button, calls, find, findAll, focused, heard, isShown, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['back-care-plan'];
const heatWords = heatEnglish['heat-cold-timer'];
const key = 'back-care-elements:back-care-plan';
const all: readonly PlanStep[] = planSteps;
const stepsOf = (phase: PlanPhase): string[] => all.filter((step) => step.phases.includes(phase)).map(({ id }) => id);

async function planWith(attributes: Readonly<Record<string, string>> = {}): Promise<BackCarePlan> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('back-care-plan');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  await settled(element);
  return element;
}

/** Waits until the plan and everything inside it have rendered. */
async function settled(element: BackCarePlan): Promise<void> {
  await element.updateComplete;
  for (const piece of pieces(element)) await (piece as Partial<BackCarePlan>).updateComplete;
}

const pieces = (element: Element): HTMLElement[] => findAll(element, '[part="piece"]');
const details = (element: Element): HTMLDetailsElement[] =>
  findAll<HTMLDetailsElement>(element, '.plan-step:not([hidden]) .plan-details');
const shown = (element: Element): string[] => details(element).map(({ id }) => id);
const open = (element: Element): string[] =>
  details(element)
    .filter((each) => each.open)
    .map(({ id }) => id);
const pieceOf = (element: Element, id: string): HTMLElement => find(element, `#${id} > [part="piece"]`);
const summary = (element: Element, id: string): HTMLElement => find(element, `#${id} > summary`);
const box = (element: Element, id: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[data-step="${id}"]`);
const done = (element: Element): (string | undefined)[] =>
  findAll<HTMLInputElement>(element, '.plan-step:not([hidden]) input[data-step]')
    .filter(({ checked }) => checked)
    .map(({ dataset }) => dataset['step']);
const news = (element: Element): string => textOf(find(element, '.care-visually-hidden[aria-live="polite"]'));
const choice = (element: Element, phase: PlanPhase): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[value="${phase}"]`);

/** Opens or closes a step, as a visitor would. The browser fires `toggle` a little later. */
async function toggleStep(element: BackCarePlan, id: string): Promise<void> {
  const toggle = oneEvent(find(element, `#${id}`), 'toggle');
  await click(summary(element, id));
  await toggle;
  await settled(element);
}

forgetKept();

describe('<back-care-plan>', () => {
  for (const phase of ['first-days', 'next-weeks'] as const) {
    it(`shows the steps of the ${phase} plan, closed, warning signs first, each with its element`, async () => {
      const element = await planWith({ phase });
      expect(shown(element)).to.deep.equal(stepsOf(phase));
      expect(shown(element)[0]).to.equal('warning-signs');
      expect(pieceOf(element, 'warning-signs').localName).to.equal('red-flag-check');
      expect(open(element)).to.deep.equal([]);
      for (const { id, tag, attributes = {} } of all.filter((step) => step.phases.includes(phase))) {
        const piece = pieceOf(element, id);
        expect(piece.localName).to.equal(tag);
        expect(isShown(piece) && piece.checkVisibility()).to.equal(false);
        for (const [name, value] of Object.entries(attributes)) expect(piece.getAttribute(name)).to.equal(value);
      }
      expect(allText(element))
        .to.include(words.advice[phase])
        .and.not.match(/[{}]|undefined|\[object/);
    });
  }

  it('always shows emergency advice with the number, directly after the heading', async () => {
    const element = await planWith({ region: 'GB', 'clinic-phone': '01632 960123' });
    const strip = find(element, '[data-urgency="emergency-now"]');
    expect(calls(strip)).to.deep.equal(['tel:999']);
    expect(isShown(strip.querySelector('a')!)).to.equal(true);
    expect(precedes(find(element, 'h2'), strip)).to.equal(true);
    for (const other of [...findAll(element, 'fieldset'), ...details(element)]) {
      expect(precedes(strip, other)).to.equal(true);
    }
  });

  for (const phase of ['first-days', 'next-weeks'] as const) {
    it(`shows the emergency number, the folded signs and what to look out for once in the ${phase} plan`, async () => {
      const element = await planWith({ region: 'GB', phase });
      for (const piece of pieces(element)) {
        expect(findAll(piece, '.care-strip, .care-foot').length, piece.localName).to.equal(0);
      }
      for (const part of ['emergency', 'about', 'safety-net']) {
        expect(findAll(element, `[part="${part}"]`).length, part).to.equal(1);
      }
    });
  }

  it('warns once and shows the plan of the first days for an unknown phase', async () => {
    const element = await planWith({ phase: 'right-now' });
    element.requestUpdate();
    await settled(element);
    expect(shown(element)).to.deep.equal(stepsOf('first-days'));
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<back-care-plan> phase="right-now"').and.include('next-weeks');
  });

  it('throws nothing for any value of its properties', async () => {
    const element = await planWith();
    for (const value of [
      42,
      {},
      Object.create(null),
      Symbol('x'),
      '"><img src=x onerror=alert(1)>',
      null,
    ] as unknown[]) {
      Object.assign(element, { phase: value, open: value, region: value, headingLevel: value, clinicName: value });
      Object.assign(element, { clinicPhone: value, bookingUrl: value });
      await settled(element);
      expect(shown(element)).to.deep.equal(stepsOf('first-days'));
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    }
  });
});

describe('<back-care-plan> settings', () => {
  const settings = {
    region: 'GB',
    'clinic-name': 'Hill Road Clinic',
    'clinic-phone': '01632 960123',
    'booking-url': '/book',
  };

  it('reach every element inside, also when they change', async () => {
    const element = await planWith(settings);
    for (const piece of pieces(element)) {
      for (const [name, value] of Object.entries(settings)) expect(piece.getAttribute(name)).to.equal(value);
      expect(piece.getAttribute('heading-level')).to.equal('3');
    }
    expect(calls(pieceOf(element, 'warning-signs').shadowRoot!)).to.include('tel:01632960123');
    element.setAttribute('region', 'US');
    element.removeAttribute('clinic-phone');
    await settled(element);
    for (const piece of pieces(element)) {
      expect(piece.getAttribute('region')).to.equal('US');
      expect(piece.hasAttribute('clinic-phone')).to.equal(false);
    }
    expect(calls(pieceOf(element, 'warning-signs').shadowRoot!)).to.deep.equal(['tel:911']);
    expect(warnings()).to.deep.equal([]);
  });

  it('warn once for a wrong value, not once for every element', async () => {
    await planWith({
      region: 'Narnia',
      'heading-level': '9',
      'clinic-phone': 'ask',
      'booking-url': 'javascript:alert(1)',
    });
    expect(warnings('Narnia')).to.have.length(1);
    expect(warnings()).to.have.length(4);
    expect(warnings('<back-care-plan>')).to.have.length(4);
  });

  it('use a region that only the language names, even without words in that language', async () => {
    const element = await planWith({ lang: 'nl-CA' });
    expect(pieceOf(element, 'warning-signs').getAttribute('region')).to.equal('CA');
    expect(find(pieceOf(element, 'warning-signs'), '.care-base').hasAttribute('lang')).to.equal(false);
  });

  it('inherit direction and colours', async () => {
    const element = await planWith({ dir: 'rtl', scheme: 'dark', open: 'warning-signs' });
    const style = getComputedStyle(find(pieceOf(element, 'warning-signs'), '.care-base'));
    expect(style.direction).to.equal('rtl');
    expect(style.colorScheme).to.equal('dark');
  });

  it('scale the text size once', async () => {
    const element = await planWith({ open: 'warning-signs' });
    element.style.setProperty('--care-font-size', '2em');
    const sizeOf = (of: Element): string => getComputedStyle(find(of, '.care-base')).fontSize;
    expect(sizeOf(element)).to.equal('32px');
    expect(sizeOf(pieceOf(element, 'warning-signs'))).to.equal('32px');
  });

  it('continue the heading levels in the steps and repeat no words of the plan', async () => {
    for (const [level, inner] of [
      [2, 3],
      [4, 5],
      [5, 5],
    ]) {
      const element = await planWith({ 'heading-level': String(level) });
      const headings = findAll(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName);
      expect(headings).to.deep.equal([`h${level}`, ...headings.slice(1).map(() => `h${inner}`)]);
      for (const piece of pieces(element)) expect(piece.getAttribute('heading-level')).to.equal(String(inner));
      const check = pieceOf(element, 'warning-signs');
      const title = find<HTMLSlotElement>(check, 'slot[name="heading"]');
      expect(title.assignedElements().map(textOf)).to.deep.equal(['']);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('bring the site’s warning signs into the check and report a mistake in the file to the page', async () => {
    const element = await planWith({ src: '/test/fixtures/site-content.json' });
    const { signs } = (await (await fetch('/test/fixtures/site-content.json')).json()) as {
      signs: { id: string; statement: string }[];
    };
    const { statement } = signs.find(({ id }) => id === 'new-implant')!;
    await waitUntil(() => textOf(pieceOf(element, 'warning-signs').shadowRoot).includes(statement), 'the sign');
    const error = new Promise<CareErrorEvent>((heardOf) =>
      element.addEventListener('care-error', heardOf, { once: true }),
    );
    element.setAttribute('src', '/test/fixtures/not-there.json');
    expect((await error).reason).to.include('404');
  });

  it('load site content once for all elements and report each mistake once', async () => {
    const { fetch: original } = window;
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push((address as URL).href);
      return original(address);
    };
    const json = (value: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(value)]));
    const stray = json({
      notes: [{ exercise: 'cat-cows', text: 'x' }],
      contacts: [{ name: 'Pool desk', phone: '1' }],
      signs: [{ id: 'one-leg-pian', urgency: 'emergency-now' }],
      sings: [],
    });
    const cases: readonly (readonly [src: string, messages: readonly string[]])[] = [
      ['/test/fixtures/not-there.json', ['<back-care-plan> src="/test/fixtures/not-there.json"']],
      ['https://[not-an-address', ['<back-care-plan> src="https://[not-an-address"']],
      [json(7), ['the file must be an object']],
      [json([]), ['the file must be an object']],
      [json({ signs: [7] }), ['signs[0] must be an object']],
      [json({ contacts: [7] }), ['contacts[0] must be an object']],
      [stray, ['notes[0].exercise="cat-cows"', 'contacts[0].phone', 'signs[0].id="one-leg-pian"', 'sings']],
    ];
    try {
      for (const [src, messages] of cases) {
        asked.length = 0;
        const before = warnings().length;
        const element = await planWith({ src });
        const looked = (of: Element): boolean => !(of as unknown as { site: { pending: boolean } }).site.pending;
        const sites = (): HTMLElement[] => pieces(element).filter((piece) => 'src' in piece);
        for (const phase of ['first-days', 'next-weeks']) {
          element.phase = phase;
          await settled(element);
          await waitUntil(() => looked(element) && sites().every(looked), src);
          await settled(element);
        }
        expect(asked.length, src).to.be.at.most(1);
        const news = warnings().slice(before);
        for (const each of messages)
          expect(
            news.filter((one) => one.includes(each)),
            each,
          ).to.have.length(1);
        expect(news).to.have.length(messages.length);
        element.remove();
      }
    } finally {
      window.fetch = original;
    }
  }).timeout(180_000);

  it('pass opening hours to the help step', async () => {
    const element = await planWith({ 'opening-hours': 'Monday 8 to 6\nTuesday 9 to 5', open: 'help' });
    const help = pieceOf(element, 'help');
    await settled(element);
    expect(find(help, '[part="hours"]').textContent).to.include('Monday 8 to 6\nTuesday 9 to 5');
    expect(isShown(find(help, '[part="hours"]'))).to.equal(true);
    for (const piece of pieces(element)) expect(piece.hasAttribute('opening-hours')).to.equal(piece === help);
    element.removeAttribute('opening-hours');
    await settled(element);
    expect(isShown(find(help, '[part="clinic"]'))).to.equal(false);
  });

  it('report each mistake in site content once, whichever step finds it', async () => {
    const element = await planWith({ region: 'GB' });
    const reasons: string[] = [];
    element.addEventListener('care-error', ({ reason }) => reasons.push(reason));
    const both = { tips: [7], contacts: [7] };
    const mistakes = ['contacts[0] must be an object', 'tips[0] must be an object'];
    /** Gives the plan content and waits until each element that uses it has reported a mistake. */
    const looked = async (content: unknown): Promise<void> => {
      const sites = pieces(element).filter((piece) => 'src' in piece);
      const ends = sites.map((piece) => oneEvent(piece, 'care-error'));
      element.content = content;
      await Promise.all(ends);
    };
    await looked(both);
    expect(reasons.sort()).to.deep.equal(mistakes);
    // Another file with the same mistakes is reported again.
    await looked({ ...both });
    expect(reasons.sort()).to.deep.equal([...mistakes, ...mistakes].sort());
    // The elements of the other phase load later and report no mistake twice.
    const count = warnings().length;
    expect(count).to.equal(4);
    element.phase = 'next-weeks';
    await settled(element);
    const later = pieces(element).filter((piece) => 'src' in piece) as unknown as { site: { pending: boolean } }[];
    await waitUntil(() => later.length === 6 && later.every(({ site }) => !site.pending), 'looked');
    expect(warnings()).to.have.length(count);
    expect(reasons).to.have.length(4);
  });
});

describe('<back-care-plan> without one of its elements', () => {
  const defineFile = new URL('../../src/elements/back-care-plan/back-care-plan.define.js', import.meta.url).href;

  /** A page whose registry rejects this tag, as if the element's file never arrived. */
  async function planWithout(tag: string, open: string): Promise<BackCarePlan> {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
    const loaded = oneEvent(frame, 'load');
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const registry = frame.contentWindow!.customElements;
    const define = registry.define.bind(registry);
    registry.define = (name, ...rest) => {
      if (name !== tag) define(name, ...rest);
    };
    const element = page.createElement('back-care-plan');
    element.setAttribute('open', open);
    page.body.append(element);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = defineFile;
    page.head.append(script);
    await waitUntil(() => element.shadowRoot?.querySelector('[part="piece"]'), 'the plan');
    await settled(element);
    return element;
  }

  it('shows a line of text in that step and keeps the rest working', async () => {
    const element = await planWithout('rest-positions', 'rest warning-signs');
    const piece = pieceOf(element, 'rest');
    expect(piece.localName).to.equal('rest-positions');
    expect(textOf(piece)).to.equal(words.absent);
    expect(isShown(piece.lastElementChild!)).to.equal(true);
    expect(isShown(find(pieceOf(element, 'warning-signs'), '.care-card'))).to.equal(true);
    const others = pieces(element).filter((each) => each !== piece);
    expect(others).not.to.be.empty;
    for (const other of others) expect(isShown(other.lastElementChild!), other.localName).to.equal(false);
  });
});

/** Opens every disclosure of an element. */
function unfold(element: Element): void {
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
}

describe('<back-care-plan> steps', () => {
  it('open and close, and fire an event on opening', async () => {
    const element = await planWith();
    const events = heard('care-plan-step');
    await toggleStep(element, 'habits');
    expect(open(element)).to.deep.equal(['habits']);
    expect(
      events.map(({ step, target, bubbles, composed }) => [step, target === element, bubbles, composed]),
    ).to.deep.equal([['habits', true, true, true]]);
    await toggleStep(element, 'habits');
    expect(open(element)).to.deep.equal([]);
    expect(events).to.have.length(1);
  });

  it('open with the keyboard and keep the focus', async () => {
    const element = await planWith();
    summary(element, 'habits').focus();
    const toggle = oneEvent(find(element, '#habits'), 'toggle');
    await press('Enter');
    await toggle;
    expect(open(element)).to.deep.equal(['habits']);
    expect(focused(element) === summary(element, 'habits')).to.equal(true);
  });

  it('start open when an attribute names them', async () => {
    const events = heard('care-plan-step');
    const element = await planWith({ open: 'warning-signs,habits nonsense' });
    expect(open(element)).to.deep.equal(['warning-signs', 'habits']);
    expect(warnings('open="nonsense"')).to.have.length(1);
    expect(events).to.have.length(0);
  });

  it('keep their elements and the visitor’s input while the other plan is shown', async () => {
    const element = await planWith({ open: 'warning-signs' });
    const check = pieceOf(element, 'warning-signs') as RedFlagCheck;
    const routine = pieceOf(element, 'first-moves');
    unfold(check);
    await click(find(check, '[data-sign="weight-loss"]'));
    expect(check.urgency).to.equal('same-day');
    for (const phase of ['next-weeks', 'first-days'] as const) {
      await click(choice(element, phase));
      await settled(element);
      expect(shown(element)).to.deep.equal(stepsOf(phase));
      expect(open(element)).to.deep.equal(['warning-signs']);
      expect(pieceOf(element, 'warning-signs') === check).to.equal(true);
      expect(check.urgency).to.equal('same-day');
    }
    expect(pieceOf(element, 'first-moves') === routine).to.equal(true);
  });

  it('keep a running timer on the page while the other plan is shown', async () => {
    const element = await planWith({ open: 'heat-or-cold' });
    const timer = pieceOf(element, 'heat-or-cold');
    element.phase = 'next-weeks';
    await settled(element);
    expect(timer.isConnected).to.equal(true);
    expect(isShown(timer)).to.equal(false);
    expect(shown(element)).to.deep.equal(stepsOf('next-weeks'));
  });

  for (const phase of ['first-days', 'next-weeks'] as const) {
    it(`open automatically when a pack must come off, also while the ${phase} plan is shown`, async () => {
      PackGuide.page = undefined;
      const time = new PageTime();
      const element = await planWith({ open: 'heat-or-cold' });
      const timer = pieceOf(element, 'heat-or-cold') as HeatColdTimer;
      await use(timer, heatWords.begin);
      await use(timer, heatWords.none);
      await toggleStep(element, 'heat-or-cold');
      await click(choice(element, phase));
      await settled(element);
      expect([open(element), timer.checkVisibility()]).to.deep.equal([[], false]);
      time.pass(20 * 60);
      await settled(element);
      expect(open(element)).to.deep.equal(['heat-or-cold']);
      expect(timer.checkVisibility()).to.equal(true);
      expect(textOf(find(timer, '.heat-stage'))).to.equal(heatWords.off);
      await waitUntil(() => textOf(find(timer, '[role=alert]')).includes(heatWords.off), 'not said');
      await use(timer, heatWords.yes);
      for (const each of ['first-days', 'next-weeks'] as const) {
        await click(choice(element, each));
        await settled(element);
        expect(shown(element)).to.deep.equal(stepsOf(each));
      }
    });
  }

  it('show the tips for the current phase', async () => {
    const element = await planWith();
    expect(pieceOf(element, 'more').getAttribute('phase')).to.equal('first-days');
    element.phase = 'next-weeks';
    await settled(element);
    expect(pieceOf(element, 'more').getAttribute('phase')).to.equal('next-weeks');
  });

  it('pass events of inner elements to the page', async () => {
    const element = await planWith({ open: 'warning-signs' });
    const events = heard('care-check');
    const check = pieceOf(element, 'warning-signs');
    unfold(check);
    await click(find(check, '[data-sign="weight-loss"]'));
    expect(events.map(({ action }) => action)).to.deep.equal(['started']);
  });

  it('print as a list, with the emergency signs and the open step', async () => {
    const element = await planWith({ open: 'habits' });
    await emulate({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(find<HTMLDetailsElement>(element, '[part="emergency"]').open).to.equal(true);
    expect(open(element)).to.deep.equal(['habits']);
    for (const id of stepsOf('first-days')) expect(isShown(summary(element, id))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(find<HTMLDetailsElement>(element, '[part="emergency"]').open).to.equal(false);
    expect(open(element)).to.deep.equal(['habits']);
  });
});

describe('<back-care-plan> phase choice', () => {
  it('fires an event when the visitor chooses, not before', async () => {
    const element = await planWith();
    expect(news(element)).to.equal('');
    expect(choice(element, 'first-days').checked).to.equal(true);
    choice(element, 'first-days').focus();
    await press('ArrowDown');
    await settled(element);
    expect(shown(element)).to.deep.equal(stepsOf('next-weeks'));
    expect(focused(element) === choice(element, 'next-weeks')).to.equal(true);
    expect(news(element)).to.equal(
      words.shown
        .replace('{count}', String(stepsOf('next-weeks').length))
        .replace('{phase}', words.phases['next-weeks']),
    );
  });
});

describe('<back-care-plan> done ticks', () => {
  it('belong to one step, name it in their label, and live only in the page', async () => {
    const element = await planWith();
    for (const id of stepsOf('first-days')) {
      const label = words.done.replace('{step}', words.steps[id as keyof typeof words.steps].title);
      expect(textOf(box(element, id).closest('label'))).to.equal(label);
      expect(precedes(box(element, id), summary(element, id))).to.equal(true);
    }
    await click(box(element, 'habits'));
    box(element, 'rest').focus();
    await press('Space');
    expect(done(element)).to.deep.equal(['rest', 'habits']);
    expect(open(element)).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('have their word in sight once, above the column of boxes', async () => {
    const element = await planWith();
    const word = find(element, '.plan-ticks');
    expect(textOf(word)).to.equal('Done');
    const [above, first] = [word, box(element, 'warning-signs')].map((each) => each.getBoundingClientRect());
    expect(above!.bottom).to.be.at.most(first!.top);
    expect(first!.top - above!.bottom).to.be.below(40);
    expect((above!.left + above!.right) / 2).to.be.closeTo((first!.left + first!.right) / 2, 1);
    expect(element.shadowRoot!.querySelectorAll('label[aria-label], label:empty').length).to.equal(0);
  });

  it('apply to a step in both plans and survive moving the element', async () => {
    const element = await planWith();
    await click(box(element, 'habits'));
    await click(box(element, 'rest'));
    await click(choice(element, 'next-weeks'));
    await settled(element);
    expect(done(element)).to.deep.equal(['habits']);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await click(choice(element, 'first-days'));
    await settled(element);
    expect(done(element)).to.deep.equal(['rest', 'habits']);
  });

  it('clear on a new day, with an announcement', async () => {
    const day = new PageDay(2026, 11, 22, 23);
    const element = await planWith();
    await click(box(element, 'habits'));
    expect(allText(element)).to.include('Today, Sunday, November 22, 2026');
    day.pass(2);
    await settled(element);
    expect(done(element)).to.deep.equal([]);
    expect(news(element)).to.equal(`${words.newDay} Today, Monday, November 23, 2026`);
    expect(textOf(find(element, '.care-subheading'))).to.equal('Today, Monday, November 23, 2026');
    day.pass(24);
    await settled(element);
    expect(news(element)).to.equal(`${words.newDay} Today, Tuesday, November 24, 2026`);
  });

  it('are kept and deleted with the plan choice when the visitor asks', async () => {
    const first = await planWith();
    await click(choice(first, 'next-weeks'));
    await click(box(first, 'posture'));
    await click(button(first, words.keep.keep)!);
    expect(Object.keys(localStorage)).to.deep.equal([key]);
    first.remove();
    const element = await planWith();
    expect(shown(element)).to.deep.equal(stepsOf('next-weeks'));
    expect(choice(element, 'next-weeks').checked).to.equal(true);
    expect(done(element)).to.deep.equal(['posture']);
    expect(news(element)).to.equal('');
    await click(button(element, words.keep.delete)!);
    await settled(element);
    expect(localStorage.length).to.equal(0);
  });
});
