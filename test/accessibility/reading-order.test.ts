import { expect } from '@open-wc/testing';
import { accessibilityTree, press } from '../support/commands.js';
import { describeElement, fixtures, fixtureWhere, nameOf, nextFrame, show, type Fixture } from './stage.js';

const lines = async (): Promise<string[]> => (await accessibilityTree()).split('\n');
const nameIn = (line: string): string => /"(.*)"/.exec(line)?.[1] ?? '';
const headingsOf = (tree: readonly string[]): string[] =>
  tree.filter((line) => line.startsWith('heading ')).map(nameIn);

/** The index of the first matching line. Fails with the whole tree when none matches. */
function positionOf(tree: readonly string[], pattern: RegExp): number {
  const position = tree.findIndex((line) => pattern.test(line));
  if (position < 0) throw new Error(`nothing reads ${String(pattern)} in\n${tree.join('\n')}`);
  return position;
}

function expectOrder(tree: readonly string[], ...patterns: readonly RegExp[]): void {
  const positions = patterns.map((pattern) => positionOf(tree, pattern));
  expect(positions, tree.join('\n')).to.deep.equal([...positions].sort((a, b) => a - b));
}

/** Expects this many drawings, each with its own description. */
function expectDrawings(tree: readonly string[], count: number): void {
  const names = tree.filter((line) => line.startsWith('img ')).map(nameIn);
  expect(names).to.have.lengthOf(count);
  expect(new Set(names).size, names.join(' | ')).to.equal(count);
  for (const name of names) {
    expect(name)
      .to.match(/^Drawing: \S/)
      .and.not.to.match(/\{|undefined/);
    expect(name.split(' ').length, name).to.be.above(8);
  }
}

const stateOf = (tag: string, name: RegExp): Fixture =>
  fixtureWhere((fixture) => fixture.tag === tag && name.test(fixture.name));

describe('reading order: emergency advice first', () => {
  const withCard = fixtures.filter(
    ({ tag, attributes }) => tag === 'seek-help' || (tag === 'red-flag-check' && attributes?.['mode'] !== 'steps'),
  );
  for (const fixture of withCard) {
    it(`${nameOf(fixture)}: emergency card is the first heading after the title`, async () => {
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
    ({ tag, name, attributes, toTheEnd }) =>
      ['stretch-card', 'heat-cold-timer'].includes(tag) ||
      (attributes?.['mode'] === 'steps' && !toTheEnd && !name.includes('stopped at an emergency')),
  )) {
    it(`${nameOf(fixture)}: signs and number precede all other controls`, async () => {
      await show(fixture);
      const controls = (await lines()).filter((line) => /^(button|link|radio|checkbox) /.test(line));
      if (fixture.attributes?.['region']) expect(controls.shift()).to.match(/^link "Call (999|911)"/);
      expect(controls[0]).to.match(/^button "Emergency signs"/);
    });
  }
});

describe('spoken urgency', () => {
  const spoken = [
    ['emergency-now', /^Immediate action required: Call 999 now if:$/, 'Immediate action required'],
    ['same-day', /^Urgent advice: Get help today: call NHS 111 or ask for an urgent appointment if:$/, 'Urgent advice'],
    ['within-days', /^Non-urgent advice: Speak to .+ in the next few days if:$/, 'Non-urgent advice'],
  ] as const;

  for (const [level, name, prefix] of spoken) {
    it(`names the ${level} level in the heading of its card and in its groups`, async () => {
      const { root } = await show(stateOf('red-flag-check', /everything open/));
      const cards = [...root.querySelectorAll('section.care-card')].map((card) => card.getAttribute('data-urgency'));
      expect(cards).to.deep.equal(spoken.map(([urgency]) => urgency));
      const tree = await lines();
      const heading = positionOf(tree, new RegExp(`^heading "${name.source.slice(1, -1)}"`));
      const groups = tree.slice(heading).filter((line) => line.startsWith('group '));
      expect(nameIn(groups[0]!)).to.match(new RegExp(`^${prefix}: \\w`));
    });
  }

  it('is the same in list mode', async () => {
    await show(stateOf('red-flag-check', /list without ticks/));
    const headings = headingsOf(await lines()).filter((each) => /^(Immediate|Urgent|Non-urgent) /.test(each));
    expect(headings.map((each) => each.slice(0, each.indexOf(':')))).to.deep.equal([
      'Immediate action required',
      'Immediate action required',
      'Urgent advice',
      'Non-urgent advice',
    ]);
  });

  it('has a heading level below the page’s title for each card', async () => {
    const { element } = await show(stateOf('red-flag-check', /list without ticks/));
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    const headings = (await lines()).filter((line) => line.startsWith('heading '));
    expect(headings[0]).to.match(/level=4$/);
    expect(headings[1]).to.match(/^heading "Immediate action required: .* level=5$/);
  });
});

describe('ticked sign', () => {
  const ticks = [
    ['trouble-starting-to-pee', 'assertive', /Immediate action required: Call 999 or go to A&E now\."/, 'Call 999'],
    [
      'weight-loss',
      'polite',
      /Urgent advice: Get help today\. Call NHS 111 or ask for an urgent appointment\."/,
      'Call NHS 111',
    ],
    [
      'not-improving',
      'polite',
      /Non-urgent advice: Speak to .+ in the next few days\."/,
      'Call Hill Road Clinic: 01632 960123',
    ],
  ] as const;

  for (const [sign, politeness, action, link] of ticks) {
    it(`${sign}: the ${politeness} region announces the action with the link “${link}”`, async () => {
      const { element, root } = await show(stateOf('red-flag-check', /checklist, no region/));
      element.setAttribute('region', 'GB');
      element.setAttribute('clinic-name', 'Hill Road Clinic');
      element.setAttribute('clinic-phone', '01632 960123');
      await element.updateComplete;
      const regions = () => [...root.querySelectorAll('[aria-live]:not(.care-print-news)')];
      const live = regions();
      expect(
        live.map((region) => region.getAttribute('aria-live')),
        'known beforehand',
      ).to.deep.equal(['assertive', 'polite']);

      const box = root.querySelector<HTMLElement>(`[data-sign="${sign}"]`)!;
      const card = box.closest('details');
      if (card) card.open = true;
      box.focus();
      await press('Space');
      await element.updateComplete;
      expect(regions(), 'the same regions').to.deep.equal(live);
      const tree = await lines();
      expectOrder(tree, /^checkbox .* checked/, action, new RegExp(`live=${politeness}`));
      const shown = positionOf(tree, action);
      expect(tree.slice(shown, shown + 3).join('\n')).to.contain(`link "${link}"`);
      const isSpoken = (line: string, index: number): boolean =>
        line.endsWith(`live=${politeness}`) && action.test(tree[index + 1] ?? '');
      expect(tree.filter(isSpoken), 'spoken once').to.have.lengthOf(1);
    });
  }

  it('interrupts with one assertive alert in an emergency', async () => {
    await show(stateOf('red-flag-check', /emergency sign ticked/));
    const tree = await lines();
    const live = /live=(\w+)/.exec(tree[positionOf(tree, /^alert /)]!);
    expect(live?.[1]).to.equal('assertive');
    expect(
      tree.filter((line) => line.startsWith('alert ')),
      'one alert',
    ).to.have.lengthOf(1);
  });

  it('never shows the clinic’s number in an emergency', async () => {
    const { element } = await show(stateOf('red-flag-check', /emergency sign ticked/));
    element.setAttribute('clinic-phone', '01632 960123');
    await element.updateComplete;
    const tree = await lines();
    const action = positionOf(tree, /^text "Immediate action required: Call 999 or go to A&E now\."/);
    const next = tree.slice(action).findIndex((line) => /^(\w+ live=|button|heading)/.test(line));
    const links = tree.slice(action, action + next).filter((line) => line.startsWith('link '));
    expect(links.map(nameIn)).to.deep.equal(['Call 999']);
  });
});

describe('reading order of the steps', () => {
  it('has progress, then the group, then its signs and “None of these”', async () => {
    await show(stateOf('red-flag-check', /steps, first screen/));
    const tree = await lines();
    expectOrder(
      tree,
      /^button "Emergency signs"/,
      /^heading "Step 1 of 10: Chest, breathing, fainting" level=3/,
      /^checkbox "Chest pain or tightness/,
      /^checkbox "None of these"/,
      /^button "What these words mean"/,
      /^button "Next"/,
    );
    expect(tree.join('\n'), 'the step is heard once').not.to.match(/progressbar|^text "Step 1|^group "Chest/m);
  });

  it('shows an emergency between the signs and the buttons', async () => {
    await show(stateOf('red-flag-check', /steps, an emergency ticked/));
    expectOrder(
      await lines(),
      /^checkbox "Chest pain or tightness.* checked/,
      /^checkbox "None of these"/,
      /^text "Immediate action required: Call 999 now\."/,
      /^button "Next"/,
    );
  });

  it('announces what is missing', async () => {
    const { root, element } = await show(stateOf('red-flag-check', /steps, first screen/));
    root.querySelector<HTMLElement>('button[type="submit"]')!.click();
    await element.updateComplete;
    const tree = await lines();
    expectOrder(tree, /^alert /, /^text "Pick an answer first\."/);
  });

  it('focuses the result heading at an emergency, followed by the action', async () => {
    const { root } = await show(stateOf('red-flag-check', /stopped at an emergency/));
    expect(root.activeElement).to.equal(root.querySelector('.check-result'));
    const tree = await lines();
    const result = positionOf(tree, /^heading "What to do now" level=3/);
    expect(tree.slice(result, result + 6).join('\n'))
      .to.contain('Immediate action required: Call 999 or go to A&E now.')
      .and.to.contain('link "Call 999"');
    expect(tree[positionOf(tree, /^alert /) + 1], 'spoken').to.contain('Call 999 or go to A&E now.');
  });
});

describe('reading order of the steps’ result', () => {
  const results = [
    [
      /nothing found/,
      /^text "Your answers show none of the signs on our list\. That does not rule out a problem\.(".*|.*")$/,
    ],
    [/same-day sign/, /"Urgent advice: Get help today\./],
    [/within-days sign/, /"Non-urgent advice: Speak to a GP in the next few days\./],
    [/under 18/, /^text ".*This guide is for adults\./],
  ] as const;

  for (const [name, advice] of results) {
    it(`${name.source}: has the emergency signs folded first, and focuses and announces what to do, before Back`, async () => {
      const { root } = await show(stateOf('red-flag-check', new RegExp(`ended.*${name.source}`)));
      expect(root.activeElement).to.equal(root.querySelector('.check-result'));
      const tree = await lines();
      expectOrder(
        tree,
        /^link "Call (999|911)"/,
        /^button "Emergency signs" collapsed/,
        /^heading "What to do now" level=3/,
        advice,
        /^button "Back"/,
        /^button "Start again"/,
        /live=polite/,
        /^button "What to look out for, and sources"/,
      );
      const alert = positionOf(tree, /^alert /);
      expect(tree[alert + 1], 'nothing interrupts').to.match(/live=polite/);
    });
  }

  it('lists contacts by how soon they help', async () => {
    await show(stateOf('red-flag-check', /ended with a same-day/));
    expectOrder(
      await lines(),
      /^link "Call 911"/,
      /"Urgent advice: /,
      /^link "Call \(555\) 010-0199"/,
      /^link "Book an appointment"/,
      /^text ".*Weight loss without trying/,
    );
  });
});

describe('reading order of the tips', () => {
  it('names each strategy’s button by its title, a heading one level below the element’s', async () => {
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

  it('asks for the phase before the tips, and announces their number on change', async () => {
    const { root, element } = await show(stateOf('back-spasm-tips', /as it comes/));
    expectOrder(
      await lines(),
      /^button "Emergency signs" collapsed/,
      /^heading "Right now"/,
      /^(group|radiogroup) "Show me tips for:"/,
      /^radio ".+" checked/,
      /^button ".*Rest a little.*collapsed/,
    );
    root.querySelectorAll<HTMLInputElement>('.tips-phases input')[1]!.click();
    await element.updateComplete;
    const tree = await lines();
    const status = positionOf(tree, /live=polite/);
    expect(tree[status + 1]).to.match(/^text ".*\d+.*"/);
  });
});

describe('reading order of an exercise', () => {
  const exercises = fixtures.filter(({ tag, timer, picture }) => tag === 'stretch-card' && !timer && !picture);

  for (const fixture of exercises) {
    it(`${fixture.name}: what to check and described pictures precede the start, then when to stop and the steps`, async () => {
      await show(fixture);
      const tree = await lines();
      const names = tree.filter((line) => line.startsWith('img ')).map(nameIn);
      expect(names).to.have.length.of.at.least(2);
      expect(new Set(names).size, names.join(' | ')).to.equal(names.length);
      for (const name of names) {
        expect(name).to.match(/^Drawing of the exercise: \S/);
        // The description names which part of the body is where.
        expect(name.split(' ').length, name).to.be.above(8);
        expect(name).not.to.match(/\{|undefined/);
      }
      expectOrder(
        tree,
        /^heading .*level=2/,
        /^button "Check first if you fell.*" collapsed/,
        /^img /,
        /^button "Start the timer"/,
        /^text "(Hold for|Start with) /,
        /^button "Stop if" collapsed/,
        /^button "How to do it" collapsed/,
      );
    });
  }

  it('the timer has its phase, the seconds left and the count', async () => {
    const { root, element } = await show(stateOf('stretch-card', /timer running/));
    const tree = await lines();
    positionOf(tree, /^region "Guided timer: /);
    expectOrder(
      tree,
      /^region "Guided timer: /,
      /^text "Get ready"/,
      /^timer "\d seconds left"/,
      /^button "Pause"/,
      /live=polite/,
      /^button "Stop if" expanded/,
    );
    const announced = () => root.querySelector('.stretch-guide > [aria-live="polite"]')!.textContent;
    expect(announced()).to.equal('Get ready');

    const controls = () => [...root.querySelectorAll<HTMLElement>('.stretch-controls button')];
    controls()[1]!.click();
    await element.updateComplete;
    expect(announced()).to.equal('First leg. Bring one knee up and draw it in');
    controls()[0]!.click();
    await element.updateComplete;
    expect(announced()).to.equal('Paused');
    const paused = await lines();
    positionOf(paused, /^text ".*Paused/);
    positionOf(paused, /^button "Go on"/);
  });

  it('the timer is silent about single seconds', async () => {
    const { root } = await show(stateOf('stretch-card', /timer running/));
    const time = root.querySelector('[role="timer"]')!;
    expect(time.closest('[aria-live], [role="status"], [role="alert"]')).to.be.null;
    expect((await lines()).find((line) => line.startsWith('timer '))).not.to.match(/live=(polite|assertive)/);
  });

  it('the answer after the timer is announced, and worse pain shows emergency advice', async () => {
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
  it('has folded exclusions before the timer, and when to stop, skin advice, how to and evidence folded after it', async () => {
    await show(stateOf('heat-cold-timer', /visitor chooses/));
    expectOrder(
      await lines(),
      /^button "Do not use it, or ask first, if" collapsed/,
      /^heading "Timer" level=3/,
      /^(group|radiogroup) "Use now"/,
      /^radio "Heat" checked/,
      /^(group|radiogroup) "Minutes"/,
      /^button "Start the timer"/,
      /^button "Sound, voice and vibration" collapsed/,
      /^button "Take the pack off at once if" collapsed/,
      /^button "If your skin does not look and feel normal" collapsed/,
      /^button "How to use it safely" collapsed/,
      /^button "What studies say" collapsed/,
    );
  });

  it('asks in a group with a heading, before the start, who should not use heat', async () => {
    await show(stateOf('heat-cold-timer', /is one of these true/));
    expectOrder(
      await lines(),
      /^group "Stop: is one of these true\?"/,
      /^heading "Stop: is one of these true\?" level=3/,
      /^text "your skin is numb there/,
      /^text "you wear a strong pain patch/,
      /^button "None of these: start"/,
      /^button "One is true: do not use it"/,
      /^button "Take the pack off at once if" collapsed/,
    );
  });

  it('has the whole list of exclusions after “one is true”, and then the choices', async () => {
    await show(stateOf('heat-cold-timer', /one is true/));
    expectOrder(
      await lines(),
      /^button "Do not use it, or ask first, if" expanded/,
      /^heading "Do not use a pack if" level=3/,
      /^heading "Do not use heat if" level=3/,
      /^heading "Do not use cold if" level=3/,
      /^heading "Ask .+ first if" level=3/,
      /^heading "Timer" level=3/,
      /^button "Start the timer"/,
    );
  });

  it('has skin advice with its contacts unfolded when the skin is not right', async () => {
    await show(stateOf('heat-cold-timer', /skin was not right/));
    expectOrder(
      await lines(),
      /^heading "Wait until .+" level=3/,
      /^button "If your skin does not look and feel normal" expanded/,
      /^heading "Urgent advice: .+" level=3/,
    );
  });

  it('has the running pack, the time left and how to stop', async () => {
    await show(stateOf('heat-cold-timer', /heat is on/));
    expectOrder(
      await lines(),
      /^heading "Heat is on" level=3/,
      // The clock runs while the tree is read.
      /^timer "(20:00|19:\d\d) left"/,
      /^button "I took it off"/,
      /^button "My skin is not right"/,
      /^button "Take the pack off at once if" expanded/,
    );
  });

  it('asks how the skin is during cold, with three answers', async () => {
    await show(stateOf('heat-cold-timer', /cold is on/));
    expectOrder(
      await lines(),
      /^heading "Does your skin look and feel normal\?" level=3/,
      /^text "The timer waits\. Lift the pack off\./,
      /^button "Yes, go on"/,
      /^button "No, or not sure"/,
      /^button "I took it off"/,
      /^button "Take the pack off at once if" expanded/,
      /^button "If your skin does not look and feel normal" collapsed/,
    );
  });

  it('announces the end as an alert, and asks how the skin is', async () => {
    await show(stateOf('heat-cold-timer', /time is up/));
    const tree = await lines();
    expectOrder(
      tree,
      /^heading "Time is up\. Take the pack off now!" level=3/,
      /^text "Does your skin look and feel normal\?"/,
      /^button "Yes"/,
      /^button "No, or not sure"/,
      /^alert .*/,
    );
    const alert = positionOf(tree, /^alert /);
    expect(tree[alert + 1]).to.equal('text "Time is up. Take the pack off now! Does your skin look and feel normal?"');
  });

  for (const [name, title, why] of [
    [/the skin rests/, /^heading "Wait until .+" level=3/, /^text "Your skin rests first/],
    [/a day allows/, /^heading "Wait until \S+day .+" level=3/, /^text "You have used a pack 4 times in 24 hours\./],
    [/another timer/, /^heading "Timer" level=3/, /^text "Another timer on this page is in use/],
  ] as const) {
    it(`${name.source}: gives the reason and no start button`, async () => {
      await show(stateOf('heat-cold-timer', name));
      const tree = await lines();
      expectOrder(tree, title, why, /^button "If your skin does not look and feel normal" collapsed/);
      expect(tree.filter((line) => /^button "Start the timer"/.test(line))).to.deep.equal([]);
    });
  }
});

describe('reading order of guides and records', () => {
  const control = /^(button|link|radio|checkbox|combobox|textbox|spinbutton) /;
  const tags = [
    ...['stretch-routine', 'pain-relief-guide', 'rest-positions', 'posture-guide'],
    ...['daily-habits', 'pain-diary', 'back-care-plan'],
  ];
  /** A list to choose from. WebKit reports a button with the current choice. */
  const HOW_OFTEN = /^(combobox|button) "How often, in minutes/;
  /** A running routine starts with its buttons; another test checks where its signs are. */
  const states = fixtures.filter(({ tag, timer }) => tags.includes(tag) && !timer);

  for (const fixture of states) {
    it(`${nameOf(fixture)}: title, signs and number come first, sources and the review last`, async () => {
      const { attributes = {} } = fixture;
      await show(fixture);
      const tree = await lines();
      const level = attributes['heading-level'] ?? '2';
      const isSaid = (line: string): boolean => control.test(line) || /^(heading|text) /.test(line);
      expect(tree.find(isSaid), 'first of all').to.match(new RegExp(`^heading ".+" level=${level}$`));
      const controls = tree.filter((line) => control.test(line));
      if (attributes['region']) expect(controls[0]).to.match(/^link "Call (999|911)"/);
      expect(controls.find((line) => !line.startsWith('link "Call'))).to.equal('button "Emergency signs" collapsed');
      expect(controls.at(-1), 'last to operate').to.equal('button "What to look out for, and sources" collapsed');
      expectOrder(tree, /^text ".*No clinician has checked this text yet/, /^button "What to look out for/);

      const levels = tree
        .filter((line) => line.startsWith('heading '))
        .map((line) => Number(/level=(\d)/.exec(line)![1]));
      const jumps = levels.filter((each, index) => index > 0 && each > levels[index - 1]! + 1);
      expect(jumps, `levels ${levels.join(' ')}`).to.deep.equal([]);
    });
  }

  it('routine: length, names, who should leave out what and folded cautions precede the start, then how and when to stop', async () => {
    const { root } = await show(stateOf('stretch-routine', /a preset/));
    expectOrder(
      await lines(),
      /^heading "Gentle moves for the first days" level=2/,
      /^link "Call 999"/,
      /^text "Moves: 3\. About 6 minutes\."/,
      /^text "Pelvic tilt"/,
      /^text "Knee rolls"/,
      /^text "One knee to chest"/,
      /^heading "Leave out a move if" level=3/,
      /^text "You have, or have had, a broken bone in your spine. Leave out: One knee to chest\."/,
      /^button "Check first if you fell.*" collapsed/,
      /^button "Start"/,
      /^button "Sound, voice and vibration" collapsed/,
      /^button "What you will do" collapsed/,
      /^button "Stop if" collapsed/,
      /^button "Print a handout"/,
      /^button "What to look out for, and sources" collapsed/,
    );
    for (const summary of root.querySelectorAll<HTMLElement>('[part="contents"] > summary, [part="help"] > summary'))
      summary.click();
    await nextFrame();
    const tree = await lines();
    expectOrder(
      tree,
      /^button "Start"/,
      /^group "Sound, voice and vibration"/,
      /^checkbox "Spoken guide"$/,
      /^checkbox "Sounds"$/,
      /^checkbox "Vibration"$/,
      /^button "What you will do" expanded/,
      /^img "Drawing of the exercise: The lower back is flat/,
      /^heading ".*Pelvic tilt" level=3/,
      /^text "Hold for 5 seconds/,
      /^img "Drawing of the exercise: Both knees tip over/,
      /^heading ".*Knee rolls" level=3/,
      /^img "Drawing of the exercise: Both hands draw one knee/,
      /^heading ".*One knee to chest" level=3/,
    );
    expect(tree.filter((line) => line === 'button "How to do it safely" collapsed')).to.have.lengthOf(3);
  });

  it('running routine: exercise, action, time, pause and end precede when to stop and the number', async () => {
    await show(stateOf('stretch-routine', /^running/));
    expectOrder(
      await lines(),
      /^region "Guided routine"/,
      /^text "Exercise 1 of 3"/,
      /^heading "Pelvic tilt" level=3/,
      /^img "Drawing of the exercise: A person lies on their back/,
      /^text "Get into place"/,
      /^timer "\d+ seconds left"/,
      /^button "Pause"/,
      /^button "Skip"/,
      /^button "Repeat"/,
      /^button "End"/,
      /^checkbox "Spoken guide"/,
      /^button "Stop if" expanded/,
      /^text "Exercise 1 of 3: Pelvic tilt\./,
      /^link "Call 911"/,
      /^button "Emergency signs" collapsed/,
      /^button "What to look out for/,
    );
  });

  it('finished routine: feedback precedes what was done, and worse pain shows emergency advice', async () => {
    const { root, element } = await show(stateOf('stretch-routine', /ended before its end/));
    expectOrder(
      await lines(),
      /^heading "You stopped" level=3/,
      /^group "How does your back feel now\?"/,
      /^radio "Better"/,
      /^text ".*Not done/,
      /^button "Do it again"/,
      /^button "Back to the list"/,
      /^link "Call 911"/,
    );
    root.querySelector<HTMLElement>('input[value="worse"]')!.click();
    await element.updateComplete;
    await nextFrame();
    const tree = await lines();
    expectOrder(
      tree,
      /^radio "Worse, or the pain has spread" checked/,
      /^text "Stop these moves for now/,
      /^heading "Immediate action required: .+" level=4/,
      /^button "Back to the list"/,
    );
    expect(tree.filter((line) => /^button "Do it again"/.test(line))).to.deep.equal([]);
  });

  it('pain relievers: exclusions, who asks first, what not to combine and overdose precede any medicine', async () => {
    const { root, element } = await show(stateOf('pain-relief-guide', /labels in Britain/));
    const tree = await lines();
    expectOrder(
      tree,
      /^heading "Pain relievers: what to know first" level=2/,
      /^link "Call 999"/,
      /^heading "May I take it\?" level=3/,
      /^text "Do not take ibuprofen or naproxen if/,
      /^text "Do not take paracetamol if/,
      /^text "Pregnant\? Breastfeeding\? On a blood thinner or other drug\? Ask a pharmacist or doctor before/,
      /^button ".+ Ask first about ibuprofen or naproxen" collapsed/,
      /^button ".+ Ask first about paracetamol" collapsed/,
      /^heading "What not to take together" level=3/,
      /^button "Many products may contain the same drug\. Check yours" expanded/,
      /^group "Tick any that you take"/,
      /^checkbox "A cold or flu remedy .+" checked/,
      /^checkbox "Aspirin for pain, .+" checked/,
      /live=polite/,
      /"?A cold or flu remedy: may contain paracetamol/,
      /^heading "Immediate action required: Get help now if you may have taken too much" level=3/,
      /^heading "How to take it" level=3/,
      /^button "Ibuprofen .+" expanded/,
      /^text ".*No more than 6 tablets/,
      /^button "Naproxen" expanded/,
      /^button "Paracetamol" expanded/,
      /^text ".*No more than 8 tablets/,
      /^button "When to stop and call for help: .+" collapsed/,
      /^button "What studies say" collapsed/,
      /^button "Pain gels" collapsed/,
      /^button "Print"/,
      /^button "What to look out for, and sources" collapsed/,
    );
    const overdose = positionOf(tree, /^heading "Immediate action required: /);
    expect(tree.slice(overdose, overdose + 6).join('\n')).to.contain('link "Call 999"');

    root.querySelector<HTMLElement>('input[value="aspirin"]')!.click();
    await element.updateComplete;
    const other = await lines();
    expect(other.join('\n')).not.to.match(/"Aspirin for pain, [^"]*: may contain/);
    expect(other[positionOf(other, /^checkbox "Aspirin for pain, /)]).not.to.contain('checked');
  });

  it('rest positions: when to come out of one precedes each picture and its steps', async () => {
    await show(stateOf('rest-positions', /as it comes/));
    const tree = await lines();
    expectOrder(
      tree,
      /^heading "Positions that may ease your back" level=2/,
      /^text "Pick one that feels good, .+ Come out of it if pain gets worse/,
      /^button "Take care: numb legs, pregnancy.*" collapsed/,
      /^img "Drawing: A person lies on their back on a mat\. A pillow/,
      /^button "On your back" collapsed/,
      /^img "Drawing: A person lies on one side/,
      /^button "On your side" collapsed/,
      /^img "Drawing: .+ seat of a chair/,
      /^button "Legs on a chair" collapsed/,
      /^img "Drawing: A person lies on their front/,
      /^button "On your front" collapsed/,
      /^button "How long to rest" collapsed/,
      /^button "Keep gently moving" collapsed/,
      /^button "What studies say" collapsed/,
      /^checkbox "Remind me to move, only while this page is open"$/,
      /^button "How often, sound or voice" collapsed/,
      /live=polite/,
      /^button "What to look out for, and sources" collapsed/,
    );
    expectDrawings(tree, 4);
  });

  it('postures: what matters and when to stop precede each posture, pictures before words', async () => {
    await show(stateOf('posture-guide', /as it comes/));
    const tree = await lines();
    expectOrder(
      tree,
      /^heading "Sit, stand, lift and sleep your way" level=2/,
      /^text "Move or change position often\."/,
      /^text "Stop if pain gets clearly worse/,
      /^button "Take care: weak bones, numb legs" collapsed/,
      /^img "Drawing: A person sits on a chair/,
      /^button "Sitting" collapsed/,
      /^img "Drawing: A person stands at a high desk/,
      /^button "Standing at a desk" collapsed/,
      /^img "Drawing: A person squats/,
      /^button "Picking up a box" collapsed/,
      /^button "Carrying" collapsed/,
      /^button "Sleeping" collapsed/,
      /^button "Getting out of bed" collapsed/,
      /^button "What studies say" collapsed/,
      /^checkbox "Remind me to move, only while this page is open"$/,
      /^button "How often, sound or voice" collapsed/,
      /^button "What to look out for, and sources" collapsed/,
    );
    expectDrawings(tree, 6);
  });

  it('reminder: its controls name their state when on', async () => {
    const { root, element } = await show(stateOf('posture-guide', /reminder on/));
    const minutes = () => root.querySelector<HTMLSelectElement>('.reminder select')!;
    expect(minutes().value).to.equal('45');
    expectOrder(
      await lines(),
      /^checkbox "Remind me to move, only while this page is open" checked/,
      HOW_OFTEN,
      /^checkbox "Sound"/,
      /^checkbox "Voice"/,
    );
    root.querySelector<HTMLElement>('.reminder input')!.click();
    await element.updateComplete;
    positionOf(await lines(), /^checkbox "Remind me to move, only while this page is open"$/);
  });

  it('habits: what they are not precedes the day and each habit with its state and words', async () => {
    await show(stateOf('daily-habits', /one ticked/));
    expectOrder(
      await lines(),
      /^heading "Small habits for today" level=3/,
      /^text ".*They do not treat a back spasm/,
      /^group "Today, /,
      /^checkbox "Go for a walk" checked/,
      /^button "How: Go for a walk" expanded/,
      /^text "It can help stop pain coming back/,
      /^checkbox "Take breaks to move"$/,
      /^button "How: Take breaks to move" collapsed/,
      /^checkbox "Make time for sleep"$/,
      /^text "Ticks are for one day\./,
      /live=polite/,
      /^text "This is not kept\./,
      /^button "Keep on this device"/,
      /^button "What to look out for, and sources" collapsed/,
    );
  });

  it('diary: its note on judging precedes the form in order, what was done and the entries', async () => {
    await show(stateOf('pain-diary', /one entry/));
    expectOrder(
      await lines(),
      /^heading "My pain diary" level=2/,
      /^text "The diary only records\. It does not judge/,
      /^heading "New entry" level=3/,
      /^(group|radiogroup) "How bad is your pain, from 0 to 10\?"/,
      /^radio "0 ?, no pain"/,
      /^radio "10 ?, worst pain you can think of"/,
      /Choose a number from 0 to 10 first\./,
      /"Date and time/,
      /^button "What it stopped, what helped, a note" expanded/,
      /^textbox "What did it stop you doing\?"/,
      /^textbox "What helped\?"/,
      /^textbox "Anything else"/,
      /^button "Add to my diary"/,
      /live=polite/,
      /^text "Added for .+\."/,
      /^button "Undo"/,
      /^text "This is not kept\./,
      /^button "Keep on this device"/,
      /^heading "Your entries" level=3/,
      /^img "Line chart of your pain, 1 in all, .+ The table below has the same numbers\."/,
      /^columnheader /,
      /^rowheader /,
      /^button "Change the entry of .+"/,
      /^button "Delete the entry of .+"/,
      /^button "Delete all entries"/,
      /^button "Save or load a file" collapsed/,
      /^button "What to look out for, and sources" collapsed/,
    );
  });

  it('edited diary entry: the form names it, shows its number and has two ways out', async () => {
    await show(stateOf('pain-diary', /being changed/));
    expectOrder(
      await lines(),
      /^heading "Change this entry" level=3/,
      /^radio "1" checked/,
      /^button "Save the change"/,
      /^button "Leave as it was"/,
    );
  });

  for (const [name, message, button] of [
    [/^kept on this device$/, 'This is kept in this browser', 'Delete from this device'],
    [/damaged/, 'Some of what was kept here could not be read', 'Delete from this device'],
    [/keeps nothing/, 'This browser does not let the page keep anything now', 'Keep on this device'],
    [/no room/, 'There is no room left to keep your last change', 'Keep on this device'],
  ] as const) {
    it(`diary, ${name.source}: its state precedes the button that changes it`, async () => {
      await show(stateOf('pain-diary', name));
      const tree = await lines();
      expectOrder(
        tree,
        /^button "Add to my diary"/,
        new RegExp(`^text ".*${message}`),
        new RegExp(`^button "${button}"`),
        /^heading "Your entries"/,
      );
      const position = positionOf(tree, new RegExp(`^text ".*${message}`));
      expect(tree[position - 1]).to.match(/live=polite/);
    });
  }

  for (const [name, message] of [
    [/all entries deleted/, 'All entries are deleted.'],
    [
      /something else/,
      'We can read no entries in this file. Nothing was changed. If it is from a spreadsheet, save it there as CSV first.',
    ],
    [
      /read in part/,
      'New or changed entries from the file: 3. Parts that we could not read: 1. The list is below “Load a file”.',
    ],
  ] as const) {
    it(`diary, ${name.source}: announces the result, and offers undo when something changed`, async () => {
      await show(stateOf('pain-diary', name));
      const tree = await lines();
      const position = positionOf(tree, new RegExp(`^text "${message}`));
      expect(tree[position - 1], tree.join('\n')).to.match(/live=polite/);
      if (message.includes('Nothing')) expect(tree).not.to.include('button "Undo"');
      else expect(tree[position + 1]).to.equal('button "Undo"');
    });
  }

  it('question between exercises: its two answers come first', async () => {
    const { root } = await show(stateOf('stretch-routine', /question between/));
    expect(root.querySelector('.routine-session')).to.exist;
    expectOrder(
      await lines(),
      /^text "Exercise 1 of 3"/,
      /^text "Is the pain worse, or has it spread\?"/,
      /^timer "\d+ seconds left"/,
      /^button "No, go on"/,
      /^button "Yes, stop"/,
      /^button "Pause"/,
      /^button "End"/,
      /^link "Call 999"/,
    );
  });

  it('finished routine: lists the outcome of each exercise', async () => {
    await show(stateOf('stretch-routine', /^finished/));
    expectOrder(
      await lines(),
      /^heading "That was the last exercise" level=3/,
      /^radio "Better"/,
      /^text ".*Pelvic tilt ?Skipped/,
      /Knee rolls ?Done/,
      /One knee to chest ?Done/,
      /^button "Do it again"/,
    );
  });

  it('plan: warning signs precede all questions and are the first step of the day', async () => {
    await show(stateOf('back-care-plan', /the first days/));
    expectOrder(
      await lines(),
      /^heading "Your back care plan" level=2/,
      /^text "Look at the warning signs first, each day\./,
      /^(group|radiogroup) "Which plan would you like\?"/,
      /^radio "First days" checked/,
      /^radio "Next weeks"$/,
      /live=polite/,
      /^heading "Today, .+" level=3/,
      /^text "Keep moving as much as you can/,
      /^checkbox "Done: Look at the warning signs" checked/,
      /^button "Look at the warning signs .+" collapsed/,
      /^checkbox "Done: Rest in an easy position"$/,
      /^button "Rest in an easy position .+" collapsed/,
      /^checkbox "Done: Know who can help"$/,
      /^checkbox "Done: Read more tips"$/,
      /^text "This is not kept\./,
      /^button "Keep on this device"/,
      /^button "What to look out for, and sources" collapsed/,
    );
  });

  it('open step: its parts appear in its place, one heading level below', async () => {
    await show(stateOf('back-care-plan', /one step open/));
    expectOrder(
      await lines(),
      /^radio "Next weeks" checked/,
      /^button "Look at the warning signs .+" collapsed/,
      /^checkbox "Done: Look after your whole body"$/,
      /^button "Look after your whole body .+" expanded/,
      /^checkbox "Drink enough"$/,
      /^checkbox "Done: Note how it went"$/,
    );
  });
});

describe('hidden parts', () => {
  for (const fixture of fixtures) {
    it(`${nameOf(fixture)}: are neither visible nor in the accessibility tree`, async () => {
      const { root } = await show(fixture);
      const shown = [...root.querySelectorAll('[hidden]')].filter((each) => each.getClientRects().length > 0);
      expect(shown.map(describeElement), 'hidden, yet shown').to.deep.equal([]);
      const unnamed = (await lines()).filter((line) => /^(button|link|radio|checkbox|heading|img) ""/.test(line));
      expect(unnamed).to.deep.equal([]);
    });
  }
});
