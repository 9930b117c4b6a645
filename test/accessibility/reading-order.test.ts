import { expect } from '@open-wc/testing';
import { accessibilityTree, press } from '../support/commands.js';
import { describeElement, fixtures, fixtureWhere, nameOf, nextFrame, show, type Fixture } from './stage.js';

const lines = async (): Promise<string[]> => (await accessibilityTree()).split('\n');
const nameIn = (line: string): string => /"(.*)"/.exec(line)?.[1] ?? '';
const headingsOf = (tree: readonly string[]): string[] =>
  tree.filter((line) => line.startsWith('heading ')).map(nameIn);

/** Where the first line stands that reads so; -1 is a failure with the whole tree in it. */
function positionOf(tree: readonly string[], pattern: RegExp): number {
  const position = tree.findIndex((line) => pattern.test(line));
  if (position < 0) throw new Error(`nothing reads ${String(pattern)} in\n${tree.join('\n')}`);
  return position;
}

function expectOrder(tree: readonly string[], ...patterns: readonly RegExp[]): void {
  const positions = patterns.map((pattern) => positionOf(tree, pattern));
  expect(positions, tree.join('\n')).to.deep.equal([...positions].sort((a, b) => a - b));
}

const stateOf = (tag: string, name: RegExp): Fixture =>
  fixtureWhere((fixture) => fixture.tag === tag && name.test(fixture.name));

describe('reading order: emergency advice first', () => {
  const withCard = fixtures.filter(
    ({ tag, attributes }) =>
      tag === 'back-spasm-tips' ||
      tag === 'seek-help' ||
      (tag === 'red-flag-check' && attributes?.['mode'] !== 'steps'),
  );
  for (const fixture of withCard) {
    it(`${nameOf(fixture)}: its card is the first heading after the title`, async () => {
      await show(fixture);
      const tree = await lines();
      const [title, first, ...others] = headingsOf(tree);
      expect(title).not.to.match(/Immediate action required/);
      expect(first).to.match(/^Immediate action required: Call .+ now if:$/);
      expect(others.join('\n')).not.to.be.empty;
      const card = positionOf(tree, /^heading "Immediate action required: /);
      expect(tree.slice(0, card).filter((line) => /^(button|link|radio|checkbox) /.test(line))).to.deep.equal([]);
    });
  }

  for (const fixture of fixtures.filter(
    ({ tag, name, attributes }) =>
      ['stretch-card', 'heat-cold-timer'].includes(tag) ||
      (attributes?.['mode'] === 'steps' && !name.includes('stopped at an emergency')),
  )) {
    it(`${nameOf(fixture)}: the signs and the number come before all else to operate`, async () => {
      await show(fixture);
      const controls = (await lines()).filter((line) => /^(button|link|radio|checkbox) /.test(line));
      expect(controls[0]).to.match(/^button "Signs that need emergency help"/);
      expect(controls[1]).to.match(/^link "Call (999|911)"/);
    });
  }
});

describe('spoken urgency', () => {
  const spoken = [
    ['emergency-now', /^Immediate action required: Call 999 or go to A&E now if:$/],
    ['same-day', /^Urgent advice: Get help today: call NHS 111 or ask for an urgent appointment if:$/],
    ['within-days', /^Non-urgent advice: Speak to .+ in the next few days if:$/],
  ] as const;

  for (const [index, [level, name]] of spoken.entries()) {
    it(`of the card ${level} is in the name of its heading, and of its group`, async () => {
      const { root } = await show(stateOf('red-flag-check', /same-day sign ticked/));
      const cards = [...root.querySelectorAll('section.care-card')].map((card) => card.getAttribute('data-urgency'));
      expect(cards).to.deep.equal(spoken.map(([urgency]) => urgency));
      const tree = await lines();
      const headings = headingsOf(tree).filter((each) => /^(Immediate|Urgent|Non-urgent) /.test(each));
      expect(headings[index]).to.match(name);
      expect(tree.filter((line) => line.startsWith('group ')).map(nameIn)[index]).to.match(name);
    });
  }

  it('is the same in the list without ticks', async () => {
    await show(stateOf('red-flag-check', /list without ticks/));
    const headings = headingsOf(await lines()).slice(1, 4);
    expect(headings.map((each) => each.slice(0, each.indexOf(':')))).to.deep.equal([
      'Immediate action required',
      'Urgent advice',
      'Non-urgent advice',
    ]);
  });

  it('has the level that the page asks for, each card one below the title', async () => {
    const { element } = await show(stateOf('red-flag-check', /list without ticks/));
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    const headings = (await lines()).filter((line) => line.startsWith('heading '));
    expect(headings[0]).to.match(/level=4$/);
    expect(headings[1]).to.match(/^heading "Immediate action required: .* level=5$/);
  });
});

describe('ticking a sign is announced', () => {
  const ticks = [
    ['trouble-starting-to-pee', 'alert', /Immediate action required: Call 999 or go to A&E now\./, 'Call 999'],
    [
      'one-leg-pain',
      'status',
      /Urgent advice: Get help today\. Call NHS 111 or ask for an urgent appointment\./,
      'Call NHS 111',
    ],
    [
      'not-improving',
      'status',
      /Non-urgent advice: Speak to .+ in the next few days\./,
      'Call Hill Road Clinic: 01632 960123',
    ],
  ] as const;

  for (const [sign, role, action, link] of ticks) {
    it(`${sign}: ${role} with the action and the link “${link}”`, async () => {
      const { element, root } = await show(stateOf('red-flag-check', /checklist, no region/));
      element.setAttribute('region', 'GB');
      element.setAttribute('clinic-name', 'Hill Road Clinic');
      element.setAttribute('clinic-phone', '01632 960123');
      await element.updateComplete;
      const live = [...root.querySelectorAll('.check-live [role]')];
      expect(
        live.map((region) => region.getAttribute('role')),
        'known beforehand',
      ).to.deep.equal(['alert', 'status']);

      root.querySelector<HTMLElement>(`[data-sign="${sign}"]`)!.focus();
      await press('Space');
      await element.updateComplete;
      expect([...root.querySelectorAll('.check-live [role]')], 'the same regions').to.deep.equal(live);
      const tree = await lines();
      expectOrder(tree, /^checkbox .* checked/, new RegExp(`^${role} `), action);
      const said = positionOf(tree, action);
      const region = tree.slice(0, said).findLast((line) => /^(alert|status) /.test(line));
      expect(region).to.match(new RegExp(`^${role} `));
      expect(tree.slice(said, said + 3).join('\n')).to.contain(`link "${link}"`);
    });
  }

  it('an alert interrupts, a status waits', async () => {
    await show(stateOf('red-flag-check', /emergency sign ticked/));
    const tree = await lines();
    const live = /live=(\w+)/.exec(tree[positionOf(tree, /^alert /)]!);
    // Firefox leaves out what the role says already.
    if (live) expect(live[1]).to.equal('assertive');
    expect(
      tree.filter((line) => line.startsWith('alert ')),
      'one alert',
    ).to.have.lengthOf(1);
  });

  it('the number for an emergency is never the clinic’s', async () => {
    const { element } = await show(stateOf('red-flag-check', /emergency sign ticked/));
    element.setAttribute('clinic-phone', '01632 960123');
    await element.updateComplete;
    const tree = await lines();
    const alert = positionOf(tree, /^alert /);
    const next = tree.slice(alert + 1).findIndex((line) => /^(status|button|heading)/.test(line));
    const links = tree.slice(alert, alert + 1 + next).filter((line) => line.startsWith('link '));
    expect(links.map(nameIn)).to.deep.equal(['Call 999']);
  });
});

describe('reading order of the step-by-step check', () => {
  it('tells progress, then the question, then the answers', async () => {
    await show(stateOf('red-flag-check', /steps, first question/));
    const tree = await lines();
    expectOrder(
      tree,
      /^button "Signs that need emergency help"/,
      /"Question 1 of \d+"/,
      /^heading ".+\?" level=3/,
      /^radio "Yes"/,
      /^radio "No"/,
      /^radio "I am not sure"/,
      /^button "Next"/,
    );
    positionOf(tree, /^progressbar "Question 1 of \d+"/);
    const question = nameIn(tree.find((line) => /^heading ".+\?"/.test(line))!);
    const group = tree.find((line) => /^(group|radiogroup) /.test(line) && nameIn(line) === question);
    expect(group, 'the answers are grouped under the question').to.exist;
  });

  it('groups what to tick under its own question', async () => {
    await show(stateOf('red-flag-check', /things to tick/));
    expectOrder(
      await lines(),
      /^radio "Yes" checked/,
      /^group "Choose any that fit you"/,
      /^checkbox /,
      /^button "Next"/,
    );
  });

  it('says what is missing', async () => {
    const { root, element } = await show(stateOf('red-flag-check', /steps, first question/));
    root.querySelector<HTMLElement>('button[type="submit"]')!.click();
    await element.updateComplete;
    const tree = await lines();
    expectOrder(tree, /^alert /, /^text "Pick an answer first\."/);
  });

  it('stops at an emergency: the result’s heading has the focus, the action follows at once', async () => {
    const { root } = await show(stateOf('red-flag-check', /stopped at an emergency/));
    expect(root.activeElement).to.equal(root.querySelector('.check-result'));
    const tree = await lines();
    const result = positionOf(tree, /^heading "What to do now" level=3/);
    expect(tree.slice(result, result + 6).join('\n'))
      .to.contain('alert')
      .and.to.contain('Immediate action required: Call 999 or go to A&E now.')
      .and.to.contain('link "Call 999"');
  });
});

describe('reading order of the tips', () => {
  it('names each strategy’s button by its title, which is a heading one below the element’s', async () => {
    const { root } = await show(stateOf('back-spasm-tips', /as it comes/));
    const titles = [...root.querySelectorAll('.tips-title > .care-subheading')].map((each) => each.textContent.trim());
    expect(titles).to.have.lengthOf(7);
    const tree = await lines();
    const buttons = tree.filter((line) => /^button .*collapsed/.test(line)).map(nameIn);
    for (const title of titles) {
      expect(
        buttons.some((name) => name.includes(title)),
        `${title} in ${buttons.join(' | ')}`,
      ).to.be.true;
    }
    expectOrder(
      tree,
      ...titles.map((title) => new RegExp(`^button .*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)),
    );
  });

  it('asks when before the tips, and tells how many there are when that changes', async () => {
    const { root, element } = await show(stateOf('back-spasm-tips', /as it comes/));
    expectOrder(
      await lines(),
      /^heading "Immediate/,
      /^(group|radiogroup) "Show me tips for:"/,
      /^radio ".+" checked/,
      /^button .*collapsed/,
    );
    root.querySelectorAll<HTMLInputElement>('.tips-phases input')[1]!.click();
    await element.updateComplete;
    const tree = await lines();
    const status = positionOf(tree, /^status .*live=polite/);
    expect(tree[status + 1]).to.match(/^text ".*\d+.*"/);
  });
});

describe('reading order of an exercise', () => {
  const exercises = fixtures.filter(({ tag, timer, picture }) => tag === 'stretch-card' && !timer && !picture);

  for (const fixture of exercises) {
    it(`${fixture.name}: pictures describe the position and stand before the steps`, async () => {
      await show(fixture);
      const tree = await lines();
      const names = tree.filter((line) => line.startsWith('img ')).map(nameIn);
      expect(names).to.have.length.of.at.least(2);
      expect(new Set(names).size, names.join(' | ')).to.equal(names.length);
      for (const name of names) {
        expect(name).to.match(/^Drawing of the exercise: \S/);
        // A position is told in words: which part of the body is where.
        expect(name.split(' ').length, name).to.be.above(8);
        expect(name).not.to.match(/\{|undefined/);
      }
      expectOrder(
        tree,
        /^heading .*level=2/,
        /^img /,
        /^heading "How to do it"/,
        /^heading "How much"/,
        /^heading "Stop if"/,
      );
    });
  }

  it('the timer says its part, the seconds left and how often', async () => {
    const { root, element } = await show(stateOf('stretch-card', /timer running/));
    const tree = await lines();
    positionOf(tree, /^region "Guided timer: /);
    expectOrder(
      tree,
      /^region "Guided timer: /,
      /^text "Get ready"/,
      /^timer "\d seconds left"/,
      /^button "Pause"/,
      /^status .*live=polite/,
    );
    const announced = () => root.querySelector('.stretch-guide > [role="status"]')!.textContent;
    expect(announced()).to.equal('Get ready');

    const controls = () => [...root.querySelectorAll<HTMLElement>('.stretch-controls button')];
    controls()[1]!.click();
    await element.updateComplete;
    expect(announced()).to.equal('Move in slowly. 1 of 3. First leg');
    controls()[0]!.click();
    await element.updateComplete;
    expect(announced()).to.equal('Paused');
    const paused = await lines();
    positionOf(paused, /^text ".*Paused/);
    positionOf(paused, /^button "Go on"/);
  });

  it('the seconds are not read out one by one', async () => {
    const { root } = await show(stateOf('stretch-card', /timer running/));
    const time = root.querySelector('[role="timer"]')!;
    expect(time.closest('[aria-live], [role="status"], [role="alert"]')).to.be.null;
    expect((await lines()).find((line) => line.startsWith('timer '))).not.to.match(/live=(polite|assertive)/);
  });

  it('after the timer the answer is announced, and worse pain brings emergency advice', async () => {
    const { root, element } = await show(stateOf('stretch-card', /how was it/));
    expectOrder(
      await lines(),
      /^button "Start the timer"/,
      /^group "How does your back feel now\?"/,
      /^radio "Better"/,
    );
    root.querySelector<HTMLElement>('input[value="worse"]')!.click();
    await element.updateComplete;
    await nextFrame();
    const tree = await lines();
    expectOrder(
      tree,
      /^radio "Worse, or the pain has spread" checked/,
      /^text "Stop this exercise for now/,
      /^heading "Immediate action required: /,
    );
  });
});

describe('reading order of heat and cold', () => {
  it('tells who should not, who asks first and when to stop before the timer, and what to do about the skin after it', async () => {
    await show(stateOf('heat-cold-timer', /visitor chooses/));
    expectOrder(
      await lines(),
      /^heading "What studies say" level=3/,
      /^heading "Do not use a pack if" level=3/,
      /^heading "Ask .+ first if" level=3/,
      /^heading "Take the pack off at once if" level=3/,
      /^heading "Timer" level=3/,
      /^(group|radiogroup) "What will you use now\?"/,
      /^radio "Heat" checked/,
      /^(group|radiogroup) "For how long\?"/,
      /^button "Start the timer"/,
      /^heading "If your skin does not look and feel normal" level=3/,
      /^heading "Urgent advice: .+" level=4/,
    );
  });

  it('tells what is on, the time left and how to stop', async () => {
    await show(stateOf('heat-cold-timer', /heat is on/));
    expectOrder(
      await lines(),
      /^heading "Heat is on" level=3/,
      /^timer "20:00 left"/,
      /^button "I took it off"/,
      /^button "My skin is not right"/,
    );
  });
});

describe('what is not there yet', () => {
  for (const fixture of fixtures) {
    it(`${nameOf(fixture)}: is neither seen nor read`, async () => {
      const { root } = await show(fixture);
      const shown = [...root.querySelectorAll('[hidden]')].filter((each) => each.getClientRects().length > 0);
      expect(shown.map(describeElement), 'hidden, yet shown').to.deep.equal([]);
      const unnamed = (await lines()).filter((line) => /^(button|link|radio|checkbox|heading|img) ""/.test(line));
      expect(unnamed).to.deep.equal([]);
    });
  }
});
