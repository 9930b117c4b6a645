import { expect, fixture, html } from '@open-wc/testing';
import { packs, timesADay, type Pack } from '../../src/content/advice/heat-and-cold.js';
import { HeatColdTimer } from '../../src/elements/heat-cold-timer/heat-cold-timer.js';
import { warnings } from '../support/warnings.js';
import { click, press } from '../support/commands.js';
import { use } from './on-page.js';
import { PageTime } from './page-time.js';
import {
  allText,
  button,
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
import { waitUntil } from '../support/wait.js';
import {
  words,
  offNow,
  offAfterAway,
  hour,
  timerWith,
  stage,
  clock,
  title,
  status,
  alarm,
  controls,
  radio,
  lengths,
  itemsOf,
  choose,
  pass,
  begin,
  wholeUse,
} from './harness/heat-cold-timer.js';

describe('<heat-cold-timer> advice before the start', () => {
  it('folds exclusions and who asks first before the timer; when to stop, how to and evidence after it', async () => {
    const element = await timerWith({ region: 'GB' });
    const timer = find(element, '[part="timer"]');
    for (const part of ['emergency', 'cautions', 'not-for', 'ask-first'])
      expect(precedes(find(element, `[part="${part}"]`), timer), part).to.equal(true);
    for (const part of ['stop', 'skin', 'safely', 'how-to', 'evidence'])
      for (const each of findAll(element, `[part="${part}"]`)) expect(precedes(timer, each), part).to.equal(true);
    for (const part of ['cautions', 'stop', 'skin', 'safely', 'evidence']) {
      const fold = find<HTMLDetailsElement>(element, `[part="${part}"]`);
      expect([fold.open, isShown(find(element, `[part="${part}"] > summary`))], part).to.deep.equal([false, true]);
    }
    expect(itemsOf(element, 'evidence')).to.have.length(2 + words.either.length);
    expect(itemsOf(element, 'not-for')).to.have.length(
      words.notForAny.length + words.notForOne.heat.length + words.notForOne.cold.length,
    );
    expect(itemsOf(element, 'ask-first')).to.have.length(words.ask.length);
    expect(itemsOf(element, 'stop')).to.deep.equal(words.stop);
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:999');
    expect(allText(element)).not.to.match(/[{}]|undefined|\[object/);
  });

  it('says fair evidence for heat wraps, too little for cold, and that swapping is a choice', async () => {
    const [heat, cold, swap] = itemsOf(await timerWith(), 'evidence');
    expect(heat).to.match(/fair evidence that heat wraps ease pain a little, for a short time/);
    expect(cold).to.match(/too little proof/);
    expect(swap).to.match(/no good proof .* own choice/);
  });

  for (const mode of ['heat', 'cold'] as const) {
    it(`speaks only of ${mode} in that mode`, async () => {
      const element = await timerWith({ mode });
      const other = mode === 'heat' ? 'cold' : 'heat';
      expect(textOf(find(element, 'h2'))).to.equal(words.headings[mode]);
      expect(itemsOf(element, 'evidence')).to.deep.equal(words.proof[mode]);
      expect(allText(element)).to.include(words.notForOne[mode][0]!).and.not.include(words.notForOne[other][0]!);
      expect(findAll(element, 'input[name="pack"]')).to.have.length(0);
      const { minutes, max, gap } = packs[mode];
      expect(allText(element)).to.include(`after ${minutes} minutes. The most is ${max}.`);
      expect(allText(element)).to.include(`at least ${gap} minutes`);
      expect(allText(element)).to.include(`${timesADay} times in 24 hours`);
    });
  }

  it('says what to do about the skin and lists contacts by region', async () => {
    const element = await timerWith({ region: 'GB', 'clinic-phone': '01632 960123' });
    const skin = find(element, '[part="skin"]');
    expect(calls(skin)).to.deep.equal(['tel:111', 'tel:01632960123']);
    for (const line of words.skinToday) expect(textOf(skin)).to.include(line);
    element.region = 'US';
    await element.updateComplete;
    expect(calls(skin)).to.deep.equal(['tel:01632960123']);
    expect(textOf(skin)).to.include('call 911');
  });

  it('names no number for an unknown region', async () => {
    expect(calls((await timerWith()).shadowRoot!)).to.deep.equal([]);
  });

  it('uses the page’s heading level, slotted heading and footer', async () => {
    const element = await timerWith({ 'heading-level': '4' });
    const levels = findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName);
    expect(new Set(levels)).to.deep.equal(new Set(['h4', 'h5']));
    element.innerHTML = '<h4 slot="heading">Our own</h4><p slot="footer">Our end</p>';
    await waitUntil(() => !isShown(find(element, 'slot[name="heading"] > *')));
    for (const slotted of element.children) expect(isShown(slotted)).to.equal(true);
  });
});

describe('<heat-cold-timer> attributes', () => {
  for (const mode of ['warm', '__proto__', 'Heat', '<img src=x onerror=alert(1)>']) {
    it(`warn once for mode="${mode}" and leave the choice to the visitor`, async () => {
      const element = await timerWith({ mode });
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(find(element, 'h2'))).to.equal(words.headings.choose);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include(`<heat-cold-timer> mode="${mode}"`).and.include('heat, cold, alternate');
    });
  }

  const cases: readonly (readonly [mode: string, minutes: string, shown: string])[] = [
    ['heat', '20', '5 10 15 20*'],
    ['heat', '12', '5 10 12* 15 20'],
    ['heat', '1', '1* 5 10 15 20'],
    ['cold', '15', '5 10 15*'],
    ['', '8', '5 8* 10 15 20'],
  ];
  for (const [mode, minutes, shown] of cases) {
    it(`offer minutes="${minutes}" first with mode="${mode}"`, async () => {
      const element = await timerWith({ mode, minutes });
      expect(lengths(element).join(' ')).to.equal(shown);
      expect(warnings()).to.deep.equal([]);
      expect(allText(element)).to.include(`after ${minutes} minutes`);
    });
  }

  for (const [mode, minutes] of [
    ['heat', '21'],
    ['cold', '16'],
    ['', '20'],
    ['alternate', '16'],
    ['heat', '0'],
    ['heat', '-5'],
    ['cold', '7.5'],
    ['cold', 'ten'],
    ['heat', 'Infinity'],
  ] as const) {
    it(`warn once and use the default for minutes="${minutes}" with mode="${mode}"`, async () => {
      const element = await timerWith({ mode, minutes });
      element.requestUpdate();
      await element.updateComplete;
      expect(lengths(element)).to.include(mode === 'cold' ? '10*' : '15*');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include(`minutes="${minutes}"`).and.include('a whole number from 1 to');
    });
  }

  it('throw nothing for any property value', async () => {
    const values: readonly unknown[] = [12, {}, Object.create(null), Symbol('x'), [], null, true, () => 1, Number.NaN];
    for (const value of values) {
      const element = document.createElement('heat-cold-timer');
      Object.assign(element, { mode: value, minutes: value, region: value });
      document.body.append(element);
      let error: unknown;
      await element.updateComplete.catch((reason: unknown) => (error = reason));
      expect(hasButton(element, words.begin)).to.equal(true);
      element.remove();
      expect(error).to.equal(undefined);
    }
  });

  it('work when set before the element is defined', async () => {
    const early = document.createElement('late-timer') as HeatColdTimer;
    early.mode = 'cold';
    early.minutes = 12;
    document.body.append(early);
    customElements.define('late-timer', class extends HeatColdTimer {});
    await early.updateComplete;
    expect(lengths(early)).to.deep.equal(['5', '10', '12*', '15']);
    early.remove();
  });

  it('do not change a running pack', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 60);
    element.mode = 'cold';
    element.minutes = 5;
    element.region = 'US';
    await element.updateComplete;
    expect([title(element), clock(element)]).to.deep.equal([words.on.heat, '14:00']);
  });
});

describe('<heat-cold-timer> choice', () => {
  it('starts with heat and gives each pack its own default and maximum', async () => {
    const element = await timerWith();
    expect(radio(element, 'heat').checked).to.equal(true);
    expect(lengths(element)).to.deep.equal(['5', '10', '15*', '20']);
    await choose(element, radio(element, 20));
    await choose(element, radio(element, 'cold'));
    expect(lengths(element)).to.deep.equal(['5', '10*', '15']);
    await choose(element, radio(element, 'heat'));
    expect(lengths(element)).to.deep.equal(['5', '10', '15', '20*']);
  });

  it('works with the keyboard alone', async () => {
    new PageTime();
    const element = await timerWith();
    radio(element, 'heat').focus();
    await press('ArrowDown');
    await element.updateComplete;
    expect(radio(element, 'cold').checked).to.equal(true);
    for (const label of [words.begin, words.none]) {
      button(element, label)!.focus();
      await press('Enter');
      await element.updateComplete;
    }
    expect(title(element)).to.equal(words.on.cold);
  });

  it('alternates when the visitor asks for it, and says which pack comes next', async () => {
    const time = new PageTime();
    const element = await timerWith();
    await choose(element, option(element, words.swap));
    await choose(element, radio(element, 'cold'));
    await begin(element);
    await pass(time, element, 60);
    await use(element, words.tookOff);
    await use(element, words.yes);
    expect(allText(element)).to.include('Next time: Heat.');
    await pass(time, element, 2 * hour);
    expect(radio(element, 'heat').checked).to.equal(true);
    await wholeUse(time, element);
    expect(allText(element)).to.include('Next time: Cold.');
    await pass(time, element, hour);
    expect(radio(element, 'cold').checked).to.equal(true);
  });

  it('alternates automatically with mode="alternate", heat first, until the visitor turns it off', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'alternate' });
    expect(textOf(find(element, 'h2'))).to.equal(words.headings.alternate);
    expect(option(element, words.swap).checked).to.equal(true);
    await wholeUse(time, element);
    await pass(time, element, hour);
    expect(radio(element, 'cold').checked).to.equal(true);
    await choose(element, option(element, words.swap));
    expect(radio(element, 'heat').checked).to.equal(true);
  });
});

describe('<heat-cold-timer> screen before the start', () => {
  const asked = (element: Element): string[] => itemsOf(element, 'start-check');

  for (const pack of Object.keys(packs) as Pack[]) {
    it(`asks who should not use ${pack} and gives two answers, in a named group`, async () => {
      const element = await timerWith({ mode: pack });
      await use(element, words.begin);
      expect([stage(element), title(element)]).to.deep.equal(['ask', words.startCheck]);
      expect(asked(element)).to.deep.equal([...words.notForAny, ...words.notForOne[pack]]);
      expect(controls(element)).to.deep.equal([words.none, words.oneIsTrue]);
      const timer = find(element, '[part="timer"]');
      expect([timer.getAttribute('role'), timer.getAttribute('aria-label')]).to.deep.equal(['group', words.startCheck]);
      await waitUntil(() => focused(element) === find(element, '.heat-stage'), 'focus');
    });
  }

  it('starts the clock, and reports it, only after the answer', async () => {
    const events = heard('care-heat-cold');
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await use(element, words.begin);
    await pass(time, element, hour);
    expect([stage(element), status(element), events.length]).to.deep.equal(['ask', '', 0]);
    await use(element, words.none);
    expect([stage(element), clock(element)]).to.deep.equal(['on', '15:00']);
    expect(events.map(({ mode, action }) => `${mode} ${action}`)).to.deep.equal(['heat started']);
    expect(find(element, '[part="timer"]').hasAttribute('role')).to.equal(false);
  });

  it('goes back and opens the whole list when one is true, without a start', async () => {
    const events = heard('care-heat-cold');
    new PageTime();
    const element = await timerWith();
    await use(element, words.begin);
    await use(element, words.oneIsTrue);
    expect([stage(element), hasButton(element, words.begin), events.length]).to.deep.equal(['ready', true, 0]);
    for (const part of ['not-for', 'ask-first'])
      expect(isShown(find(element, `[part="${part}"] li`)), part).to.equal(true);
    await waitUntil(() => textOf(focused(element)) === words.cautions, 'focus');
    const refusal = words.refused.replace('{doctor}', 'a doctor');
    expect(textOf(find(element, '[part="timer"] strong'))).to.equal(refusal);
    await click(find(element, '[name="pack"][value="cold"]'));
    await element.updateComplete;
    expect(find(element, '[part="timer"]').textContent, 'the other pack').not.to.include(refusal);
    await use(element, words.begin);
    expect(stage(element), 'asks again').to.equal('ask');
  });

  it('asks before each start', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await wholeUse(time, element);
    await pass(time, element, hour);
    await use(element, words.begin);
    expect(stage(element)).to.equal('ask');
  });

  it('disappears when another timer starts', async () => {
    new PageTime();
    const first = await timerWith({ mode: 'heat' });
    const second = await timerWith({ mode: 'cold' });
    await use(first, words.begin);
    await begin(second);
    await first.updateComplete;
    expect(stage(first)).to.equal('ready');
    expect(allText(first)).to.include(words.elsewhere);
  });

  it('shows when to take the pack off beside the running pack, and folds it again', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    const stop = find<HTMLDetailsElement>(element, '[part="stop"]');
    await begin(element);
    expect(stop.open).to.equal(true);
    await pass(time, element, 15 * 60);
    expect(stop.open).to.equal(false);
  });
});

describe('<heat-cold-timer> heat pack', () => {
  it('runs to its end, stops hard, asks about the skin and starts a rest of an hour', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    expect([stage(element), title(element), clock(element)]).to.deep.equal(['on', words.on.heat, '15:00']);
    expect(status(element)).to.include(words.keep);
    expect(find(element, '[role="timer"]').getAttribute('aria-label')).to.equal('15:00 left');
    expect(controls(element)).to.deep.equal([words.tookOff, words.notRight]);
    await pass(time, element, 15 * 60 - 1);
    expect([stage(element), clock(element), alarm(element)]).to.deep.equal(['on', '1', '']);
    await pass(time, element, 1);
    expect([stage(element), title(element), alarm(element)]).to.deep.equal(['off', words.off, offNow]);
    expect(status(element)).to.equal('');
    expect(hasButton(element, words.begin)).to.equal(false);
    await use(element, words.yes);
    expect([stage(element), clock(element), alarm(element)]).to.deep.equal(['wait', '60:00', '']);
    expect(title(element)).to.match(/^Wait until \d/);
    expect(textOf(find(element, '[part="timer"]')))
      .to.include(words.why)
      .and.include(words.noteTime);
    expect(hasButton(element, words.begin)).to.equal(false);
    await pass(time, element, hour - 1);
    expect(stage(element)).to.equal('wait');
    await pass(time, element, 1);
    expect([stage(element), status(element)]).to.deep.equal(['ready', words.again]);
    expect(hasButton(element, words.begin)).to.equal(true);
  });

  it('announces until the answer that time is up, so that a screen reader speaks it each time', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 15 * 60);
    const regions = findAll(element, '[role="alert"], [aria-live="polite"].care-visually-hidden');
    const calledAt: number[] = [];
    let before: string | undefined;
    for (let seconds = 0; seconds <= 15 * 60; seconds += 10) {
      if (regions[0]!.textContent !== before) calledAt.push(seconds);
      before = regions[0]!.textContent;
      expect(regions.map(textOf)).to.deep.equal([offNow, '']);
      await pass(time, element, 10);
    }
    const minutes = Array.from({ length: 15 }, (_, index) => (index + 1) * 60);
    expect(calledAt).to.deep.equal([0, 10, 20, 30, 40, 50, ...minutes]);
    await use(element, words.yes);
    expect(regions.map(textOf)).to.deep.equal(['', words.why]);
    expect(clock(element), 'the rest begins with the answer').to.equal('60:00');
    for (let minute = 0; minute < 5; minute++) await pass(time, element, 60);
    expect(regions.map(textOf), 'after the answer').to.deep.equal(['', words.why]);
  });

  it('calls for an hour without an answer, once more when the rest would be over, and still asks', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 15 * 60);
    const region = find(element, '[role="alert"]');
    const calls: number[] = [];
    let before: string | undefined;
    for (let minute = 0; minute < 3 * 60; minute++) {
      if (region.textContent !== before) calls.push(minute);
      before = region.textContent;
      await pass(time, element, 60);
    }
    const hourOfCalls = Array.from({ length: 62 }, (_, minute) => minute);
    expect(calls).to.deep.equal([...hourOfCalls, 121]);
    expect([stage(element), hasButton(element, words.yes)]).to.deep.equal(['off', true]);
    await use(element, words.yes);
    expect(hasButton(element, words.yes)).to.equal(false);
  });

  it('asks no question in the middle', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat', minutes: '20' });
    await begin(element);
    for (let minute = 0; minute < 20; minute++) {
      expect(stage(element)).to.equal('on');
      await pass(time, element, 60);
    }
    expect(stage(element)).to.equal('off');
  });

  it('repeats that time is up after a long absence, and counts the rest from the answer', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 40 * 60);
    expect([stage(element), alarm(element)]).to.deep.equal(['off', offAfterAway]);
    expect(status(element)).to.equal('');
    await use(element, words.yes);
    expect(clock(element)).to.equal('60:00');
  });

  it('still asks when the rest passes without an answer, and starts only after the answer', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 5 * hour);
    expect([stage(element), hasButton(element, words.begin)]).to.deep.equal(['off', false]);
    await use(element, words.yes);
    expect([stage(element), hasButton(element, words.begin)]).to.deep.equal(['ready', true]);
  });

  it('asks about the skin and starts the same rest when ended early', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 120);
    await use(element, words.tookOff);
    expect([stage(element), title(element), alarm(element)]).to.deep.equal(['off', words.stopped, '']);
    await use(element, words.yes);
    expect([stage(element), clock(element)]).to.deep.equal(['wait', '60:00']);
  });

  it('does not count when it ran for only a few seconds', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    for (let attempt = 0; attempt <= timesADay; attempt++) {
      await begin(element);
      await pass(time, element, 29);
      await use(element, words.tookOff);
      expect([stage(element), hasButton(element, words.begin)]).to.deep.equal(['ready', true]);
    }
  });

  it('continues when the element moves and time passes in between', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    element.remove();
    time.pass(60);
    elsewhere.append(element);
    await element.updateComplete;
    expect([stage(element), clock(element)]).to.deep.equal(['on', '14:00']);
    await pass(time, element, 14 * 60);
    expect(stage(element)).to.equal('off');
  });

  it('runs on the page’s real clock', async () => {
    const element = await timerWith({ mode: 'heat' });
    await click(button(element, words.begin)!);
    await element.updateComplete;
    await click(button(element, words.none)!);
    await waitUntil(() => clock(element) === '14:59', 'a second later');
  });
});

describe('<heat-cold-timer> cold pack', () => {
  it('waits for a skin check after five minutes and then continues', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    await begin(element);
    await pass(time, element, 5 * 60);
    expect([stage(element), title(element)]).to.deep.equal(['check', words.question]);
    expect(controls(element)).to.deep.equal([words.goOn, words.no, words.tookOff]);
    expect(status(element)).to.include(words.question).and.include(words.check);
    await pass(time, element, 60);
    expect(stage(element)).to.equal('check');
    await use(element, words.goOn);
    expect([stage(element), clock(element)]).to.deep.equal(['on', '5:00']);
    await pass(time, element, 5 * 60);
    expect([stage(element), alarm(element)]).to.deep.equal(['off', offNow]);
    await use(element, words.yes);
    expect([stage(element), clock(element)]).to.deep.equal(['wait', '120:00']);
  });

  it('ends on time when nobody answers', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    await begin(element);
    await pass(time, element, 5 * 60);
    await pass(time, element, 5 * 60);
    expect([stage(element), alarm(element)]).to.deep.equal(['off', offNow]);
  });

  it('never runs past its maximum, however late the answer', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold', minutes: '15' });
    await begin(element);
    await pass(time, element, 5 * 60);
    await pass(time, element, 7 * 60);
    await use(element, words.goOn);
    expect(clock(element)).to.equal('3:00');
  });

  it('checks the skin at the end of a five-minute pack', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold', minutes: '5' });
    await begin(element);
    await pass(time, element, 5 * 60);
    expect(stage(element)).to.equal('off');
  });

  for (const label of [words.no, words.tookOff]) {
    it(`stops at the skin check on “${label}”`, async () => {
      const events = heard('care-heat-cold');
      const time = new PageTime();
      const element = await timerWith({ mode: 'cold' });
      await begin(element);
      await pass(time, element, 5 * 60);
      await use(element, label);
      if (label === words.tookOff) await use(element, words.yes);
      expect([stage(element), clock(element)]).to.deep.equal(['wait', '120:00']);
      expect(events.map(({ mode, action }) => `${mode} ${action}`)).to.deep.equal(['cold started', 'cold stopped']);
    });
  }
});

describe('<heat-cold-timer> abnormal skin', () => {
  it('stops a running pack, shows what to do and moves the focus there', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat', region: 'GB' });
    await begin(element);
    await pass(time, element, 10);
    await use(element, words.notRight);
    expect(stage(element)).to.equal('wait');
    expect(textOf(find(element, '[part="timer"]'))).to.include(words.wrong);
    expect(status(element)).to.equal(words.wrong);
    await waitUntil(() => textOf(focused(element)) === words.skin);
    expect(isShown(find(element, '[part="skin"] li'))).to.equal(true);
    expect(calls(find(element, '[part="skin"]'))).to.deep.equal(['tel:111']);
  });

  it('shows the same advice at the end and repeats it at the next start', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await pass(time, element, 15 * 60);
    await use(element, words.no);
    await waitUntil(() => textOf(focused(element)) === words.skin);
    await pass(time, element, hour);
    const timer = find(element, '[part="timer"]');
    expect(textOf(timer)).to.include(words.wrong).and.include(words.begin);
    await begin(element);
    expect(textOf(timer)).not.to.include(words.wrong);
  });

  it('appears in no event and no attribute', async () => {
    const events = heard('care-heat-cold');
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    const outside = element.outerHTML;
    await begin(element);
    await pass(time, element, 15 * 60);
    await use(element, words.no);
    expect(element.outerHTML).to.equal(outside);
    expect(events.map(({ mode, action }) => `${mode} ${action}`)).to.deep.equal(['heat started', 'heat finished']);
    for (const event of events) {
      expect(event.bubbles && event.composed).to.equal(true);
      const keys = Object.keys(event).filter((key) => key !== 'isTrusted');
      expect(keys.sort()).to.deep.equal(['action', 'mode']);
    }
  });
});
