import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { packs, timesADay, type Pack } from '../../src/content/advice/heat-and-cold.js';
import { afterCheck, planUse, restSeconds } from '../../src/elements/heat-cold-timer/pack-plan.js';
import { wakingClock } from '../../src/elements/heat-cold-timer/waking-clock.js';
import { lendVoice } from '../core/session/lent-voice.js';
import { standIn } from '../support/stand-ins.js';
import { use } from './on-page.js';
import { PageTime } from './page-time.js';
import { allText, find, findAll, hasButton, heard, option, textOf } from './queries.js';
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
  choose,
  pass,
  begin,
  wholeUse,
} from './harness/heat-cold-timer.js';

it('<heat-cold-timer> opens its folded sections for printing', async () => {
  const element = await timerWith({ region: 'GB' });
  const folded = (): boolean[] => findAll<HTMLDetailsElement>(element, 'details').map(({ open }) => open);
  expect(folded()).to.include(false).and.not.include(true);
  dispatchEvent(new Event('beforeprint'));
  expect(folded()).to.include(true).and.not.include(false);
  dispatchEvent(new Event('afterprint'));
  expect(folded()).to.include(false).and.not.include(true);
});

describe('<heat-cold-timer> limits', () => {
  it('apply to all timers of the page: one at a time, and none while the skin rests', async () => {
    const time = new PageTime();
    const heat = await timerWith({ mode: 'heat' });
    const cold = await timerWith({ mode: 'cold' });
    await begin(heat);
    await cold.updateComplete;
    expect(hasButton(cold, words.begin)).to.equal(false);
    expect(allText(cold)).to.include(words.elsewhere).and.include(words.notForOne.cold[0]!);
    await pass(time, heat, 15 * 60);
    await use(heat, words.yes);
    await cold.updateComplete;
    expect(hasButton(cold, words.begin)).to.equal(false);
    time.pass(hour);
    await heat.updateComplete;
    await cold.updateComplete;
    expect([hasButton(heat, words.begin), hasButton(cold, words.begin)]).to.deep.equal([true, true]);
    await begin(cold);
    await heat.updateComplete;
    expect(allText(heat)).to.include(words.elsewhere);
  });

  it(`allow ${timesADay} packs in 24 hours`, async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    for (let go = 1; go < timesADay; go++) {
      await wholeUse(time, element);
      await pass(time, element, hour);
      expect(stage(element)).to.equal('ready');
    }
    await wholeUse(time, element);
    expect(textOf(find(element, '[part="timer"]'))).to.match(/a pack 4 times in 24 hours\. That is enough/);
    expect(title(element)).to.match(/^Wait until \w+day/);
    await pass(time, element, 12 * hour);
    expect(stage(element)).to.equal('wait');
    await pass(time, element, 12 * hour);
    expect([stage(element), hasButton(element, words.begin)]).to.deep.equal(['ready', true]);
  });

  it('hold for every length and every moment of the answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 15 }), fc.integer({ min: 0, max: 599 }), (minutes, late) => {
        const { max, check, gap } = packs.cold;
        const plan = planUse(minutes * 60, check * 60, gap * 60);
        const [before, question] = plan;
        const answer = Math.min(late, question!.seconds - 1);
        const rest = afterCheck(minutes * 60, before!.seconds + answer, packs.cold);
        expect(before!.seconds + question!.seconds).to.equal(minutes * 60);
        expect(rest).to.be.above(0);
        expect(rest + before!.seconds).to.be.at.most(minutes * 60);
        expect(rest + before!.seconds + answer).to.be.at.most(max * 60);
      }),
    );
  });

  for (const pack of Object.keys(packs) as Pack[]) {
    it(`set the rest after ${pack} to its gap, and after ${timesADay} packs to the remainder of the day`, () => {
      const { gap } = packs[pack];
      expect(restSeconds([0], gap, timesADay)).to.equal(gap * 60);
      expect(
        restSeconds(
          [0, 3, 6].map((hours) => hours * hour),
          gap,
          timesADay,
        ),
      ).to.equal(gap * 60);
      expect(
        restSeconds(
          [9, 6, 3, 0].map((hours) => hours * hour),
          gap,
          timesADay,
        ),
      ).to.equal(15 * hour);
      expect(
        restSeconds(
          [0, 3, 6, 24].map((hours) => hours * hour),
          gap,
          timesADay,
        ),
      ).to.equal(gap * 60);
    });
  }

  it('hold while the device sleeps and when its clock is set back', () => {
    const time = { monotonic: 1000, date: 1_000_000 };
    standIn(performance, 'now', () => time.monotonic);
    standIn(Date, 'now', () => time.date);
    const { now } = wakingClock();
    expect(now()).to.equal(1000);
    time.date += 60_000;
    expect(now(), 'asleep').to.equal(61_000);
    time.date -= 3_600_000;
    time.monotonic += 70_000;
    expect(now(), 'set back').to.equal(131_000);
  });
});

describe('<heat-cold-timer> that leaves the page', () => {
  /** The timer's container, the first control to press, and the text on its face. */
  const face = (element: Element): (string | undefined)[] => [stage(element), title(element), clock(element)];

  it('hands a running pack to its replacement, which stops hard and starts the skin’s rest', async () => {
    const time = new PageTime();
    const events = heard('care-heat-cold');
    const first = await timerWith({ mode: 'heat' });
    await begin(first);
    await pass(time, first, 300);
    first.remove();
    time.pass(60);
    const second = await timerWith({ mode: 'heat' });
    expect(face(second)).to.deep.equal(['on', words.on.heat, '9:00']);
    expect(hasButton(second, words.begin)).to.equal(false);
    await pass(time, second, 9 * 60);
    expect([stage(second), alarm(second), status(second)]).to.deep.equal(['off', offNow, '']);
    await use(second, words.yes);
    expect(face(second).slice(1)).to.deep.equal([title(second), '60:00']);
    expect(events.map(({ mode, action }) => `${mode} ${action}`)).to.deep.equal(['heat started', 'heat finished']);
  });

  it('hands the pack to a timer already on the page, whatever its mode', async () => {
    const time = new PageTime();
    const cold = await timerWith({ mode: 'cold' });
    const heat = await timerWith({ mode: 'heat' });
    await begin(cold);
    await pass(time, cold, 120);
    cold.remove();
    await heat.updateComplete;
    expect(face(heat)).to.deep.equal(['on', words.on.cold, '3:00']);
    await pass(time, heat, 180);
    expect([stage(heat), title(heat)]).to.deep.equal(['check', words.question]);
  });

  it('hands the pack over when the new timer arrives before the old one leaves', async () => {
    const time = new PageTime();
    const first = await timerWith({ mode: 'heat' });
    await begin(first);
    await pass(time, first, 60);
    const second = document.createElement('heat-cold-timer');
    first.replaceWith(second);
    await second.updateComplete;
    expect(face(second)).to.deep.equal(['on', words.on.heat, '14:00']);
  });

  for (const away of [20 * 60, 30 * 3600]) {
    it(`announces that time is up when nobody saw it for ${away} seconds`, async () => {
      const time = new PageTime();
      const first = await timerWith({ mode: 'heat' });
      await begin(first);
      first.remove();
      time.pass(away);
      const second = await timerWith({ mode: 'heat' });
      expect([stage(second), alarm(second)]).to.deep.equal(['off', offAfterAway]);
      expect(status(second)).to.equal('');
      expect(hasButton(second, words.begin)).to.equal(false);
    });
  }

  it('hands over the skin question and the rest', async () => {
    const time = new PageTime();
    const first = await timerWith({ mode: 'cold' });
    await begin(first);
    await pass(time, first, 10 * 60);
    first.remove();
    const second = await timerWith({ mode: 'cold' });
    expect([stage(second), title(second), alarm(second)]).to.deep.equal(['off', words.off, offAfterAway]);
    await use(second, words.yes);
    const until = title(second);
    second.remove();
    time.pass(hour);
    const third = await timerWith({ mode: 'cold' });
    expect(face(third)).to.deep.equal(['wait', until, '60:00']);
    await pass(time, third, hour);
    expect([stage(third), hasButton(third, words.begin)]).to.deep.equal(['ready', true]);
  });

  it('hands over the answer about the skin, also after its rest', async () => {
    const time = new PageTime();
    const first = await timerWith({ mode: 'heat' });
    await begin(first);
    await pass(time, first, 60);
    await use(first, words.notRight);
    await pass(time, first, hour);
    first.remove();
    const second = await timerWith({ mode: 'heat' });
    expect(textOf(find(second, '[part="timer"]')))
      .to.include(words.wrong)
      .and.include(words.begin);
  });

  it('hands over the day’s limit', async () => {
    const time = new PageTime();
    let element = await timerWith({ mode: 'heat' });
    for (let go = 1; go < timesADay; go++) {
      await wholeUse(time, element);
      await pass(time, element, hour);
      element.remove();
      element = await timerWith({ mode: 'heat' });
      expect(stage(element)).to.equal('ready');
    }
    await wholeUse(time, element);
    expect(textOf(find(element, '[part="timer"]'))).to.match(/That is enough/);
  });

  it('keeps its own pack when moved together with another timer', async () => {
    const time = new PageTime();
    const [first, second] = [await timerWith({ mode: 'cold' }), await timerWith({ mode: 'heat' })];
    const page = document.createElement('section');
    page.append(first, second);
    document.body.append(page);
    await begin(second);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(page);
    await pass(time, second, 60);
    await first.updateComplete;
    expect(face(second)).to.deep.equal(['on', words.on.heat, '14:00']);
    expect(allText(first)).to.include(words.elsewhere);
  });

  it('announces nothing when it comes back later', async () => {
    const time = new PageTime();
    const first = await timerWith({ mode: 'heat' });
    await begin(first);
    const parent = first.parentElement!;
    first.remove();
    const second = await timerWith({ mode: 'heat' });
    parent.append(first);
    await pass(time, second, 15 * 60);
    await first.updateComplete;
    expect([stage(first), status(first), stage(second)]).to.deep.equal(['ready', '', 'off']);
    expect(allText(first)).to.include(words.elsewhere);
  });

  it('hands over voice, sound and the screen lock', async () => {
    const screen = { held: 0 };
    standIn(navigator, 'wakeLock', {
      request: () => {
        screen.held++;
        return Promise.resolve({ release: () => Promise.resolve(void screen.held--) });
      },
    });
    const { texts } = lendVoice();
    const time = new PageTime();
    const first = await timerWith({ mode: 'heat' });
    await choose(first, option(first, words.voice));
    await begin(first);
    await waitUntil(() => screen.held === 1, 'started');
    const parent = first.parentElement!;
    first.remove();
    const second = await timerWith({ mode: 'heat' });
    expect(option(second, words.voice).checked).to.equal(true);
    parent.append(first);
    await waitUntil(() => screen.held === 1, 'taken over');
    await pass(time, second, 15 * 60);
    expect(texts.at(-1)).to.equal(`${words.off} ${words.question}`);
    await use(second, words.yes);
    await waitUntil(() => screen.held === 0, 'at rest');
  });
});
