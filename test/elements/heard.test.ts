/** What a visitor hears who does not see the page. `npm run listen` hears the same in a screen reader. */
import { expect } from '@open-wc/testing';
import { english as tipsEnglish } from '../../src/content/en/back-spasm-tips.js';
import { english as planEnglish } from '../../src/content/en/back-care-plan.js';
import { english as checkEnglish } from '../../src/content/en/red-flag-check.js';
import { english as diaryEnglish } from '../../src/content/en/pain-diary.js';
import { english as heatEnglish } from '../../src/content/en/heat-cold-timer.js';
import { keepWords } from '../../src/content/en/keep.js';
import { english as postureEnglish } from '../../src/content/en/posture-guide.js';
import { reminder as reminderWords } from '../../src/content/en/reminder.js';
import { english as cardEnglish } from '../../src/content/en/stretch-card.js';
import { english as restEnglish } from '../../src/content/en/rest-positions.js';
import { english as routineEnglish } from '../../src/content/en/stretch-routine.js';
import '../../src/define.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import type { StretchRoutine } from '../../src/elements/stretch-routine/stretch-routine.js';
import { lendVoice } from '../core/session/lent-voice.js';
import { accessibilityTree, emulate, press } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { onPage, use } from './on-page.js';
import { PageTime } from './page-time.js';
import { find, findAll, focused, option, textOf } from './queries.js';

/** The texts of the live regions, without the empty ones. */
const spoken = (element: Element): string[] =>
  findAll(element, '[aria-live]')
    .map(textOf)
    .filter((text) => text !== '');

describe('<heat-cold-timer>, heard', () => {
  const words = heatEnglish['heat-cold-timer'];
  afterEach(() => (PackGuide.page = undefined));

  async function heat(minutes: string) {
    const time = new PageTime();
    const element = await onPage('heat-cold-timer', { minutes, mode: 'heat' });
    const frame = find(element, '[part="timer"]');
    const regions = findAll(element, '[aria-live].care-visually-hidden');
    await use(element, words.begin);
    await use(element, words.none);
    const pass = async (seconds: number): Promise<string[]> => {
      time.pass(seconds);
      await element.updateComplete;
      return spoken(element);
    };
    return { element, pass, frame, regions };
  }

  it('says that half of the time is over, then that one minute is left, once each', async () => {
    const { element, pass } = await heat('5');
    // The heading with the focus says that heat is on.
    expect(textOf(focused(element))).to.equal(words.on.heat);
    expect(await pass(149)).to.deep.equal([words.keep]);
    expect(await pass(1)).to.deep.equal([words.timeLeft.half]);
    expect(await pass(89)).to.deep.equal([words.timeLeft.half]);
    expect(await pass(1)).to.deep.equal([words.timeLeft.lastMinute]);
    expect(await pass(60)).to.deep.equal([`${words.off} ${words.question}`]);
  });

  it('speaks these with the spoken guide, and the last minute only of a short time', async () => {
    const { texts } = lendVoice();
    const { element, pass } = await heat('3');
    find<HTMLDetailsElement>(element, '[part="help"]').open = true;
    option(element, words.voice).click();
    await pass(91);
    await pass(30);
    await pass(30);
    expect(texts).to.deep.equal([words.voice, words.timeLeft.lastMinute]);
  });

  it('repeats “take the pack off” as a change of the alert until the visitor answers', async () => {
    const { element, pass } = await heat('5');
    await pass(300);
    const alarm = find(element, '[role="alert"]');
    const texts = [alarm.textContent];
    for (let call = 0; call < 3; call += 1) {
      await pass(10);
      texts.push(alarm.textContent);
    }
    expect(texts.map((text) => text.replace(/\s+/g, ' ').trim())).to.deep.equal(
      Array<string>(4).fill(`${words.off} ${words.question}`),
    );
    for (const [index, text] of texts.slice(1).entries()) expect(text).not.to.equal(texts[index]);
    await use(element, words.yes);
    expect(alarm.textContent).to.equal('');
  });

  it('keeps its live regions outside of the frame whose role changes at the start', async () => {
    const { element, frame, regions } = await heat('5');
    expect(regions).to.have.length(2);
    expect(regions.map((region) => frame.contains(region))).to.deep.equal([false, false]);
    expect(
      findAll(element, '[aria-live].care-visually-hidden').map((each, index) => each === regions[index]),
    ).to.deep.equal([true, true]);
  });
});

describe('<red-flag-check>, heard', () => {
  const words = checkEnglish['red-flag-check'];

  it('says after “Clear my choices” that nothing is chosen', async () => {
    const element = await onPage('red-flag-check');
    for (let time = 0; time < 2; time += 1) {
      find<HTMLInputElement>(element, '[data-sign]').click();
      await element.updateComplete;
      await use(element, words.clear);
      expect(spoken(element)).to.deep.equal([words.noneTicked]);
    }
  });
});

describe('<red-flag-check mode="steps">, heard', () => {
  const words = checkEnglish['red-flag-check'];
  const steps = () => onPage('red-flag-check', { mode: 'steps' });

  it('moves the focus to the first answer and alerts if nothing is chosen, again each time', async () => {
    const element = await steps();
    const region = find(element, '.check-error');
    await use(element, words.next);
    await waitUntil(() => focused(element)?.matches('input[type="checkbox"]'), 'the focus is at the answers');
    expect(focused(element) === find(element, '[part~="items"] input')).to.equal(true);
    expect([region.getAttribute('aria-live'), textOf(region)]).to.deep.equal(['assertive', words.answerFirst]);
    const before = region.textContent;
    await press('Enter');
    await element.updateComplete;
    expect(region.textContent.trim()).to.equal(before.trim());
    expect(region.textContent).not.to.equal(before);
  });

  it('has new boxes in each step, since Orca keeps the names of old ones in Chromium', async () => {
    const element = await steps();
    const before = findAll(element, '[part~="items"] input');
    option(element, words.noneOfThese).click();
    await use(element, words.next);
    const after = findAll(element, '[part~="items"] input');
    expect(after.length).to.be.greaterThan(1);
    expect(after.some((box) => before.includes(box))).to.equal(false);
  });

  it('says where the visitor is in the heading that gets the focus, and nowhere else', async () => {
    const element = await steps();
    option(element, words.noneOfThese).click();
    await use(element, words.next);
    await waitUntil(() => focused(element)?.matches('.check-question'), 'the heading has the focus');
    expect(textOf(focused(element))).to.match(/^Step 2 of 10: \S/);
    const tree = await accessibilityTree();
    expect(tree.match(/Step 2 of 10/g)).to.have.length(tree.match(/heading "Step 2 of 10[^\n]*\n[^\n]*Step 2/) ? 2 : 1);
    expect(tree).not.to.contain('progressbar');
  });
});

describe('<pain-diary>, heard', () => {
  const words = diaryEnglish['pain-diary'];

  it('ties the missing number to the first answer, which gets the focus', async () => {
    const element = await onPage('pain-diary');
    await use(element, words.save);
    const first = find(element, '[name="pain"]');
    expect(focused(element) === first).to.equal(true);
    expect(textOf(find(element, `#${first.getAttribute('aria-describedby')}`))).to.equal(words.choosePain);
    expect(spoken(element)).to.include(words.choosePain);
  });

  it('names the ends of the scale without a blank before the comma', async () => {
    await onPage('pain-diary');
    const tree = await accessibilityTree();
    expect(tree).to.contain(`radio "0, ${words.least}"`).and.to.contain(`radio "10, ${words.most}"`);
  });

  it('names the day once in the chart of a single day', async () => {
    const element = await onPage('pain-diary');
    find<HTMLInputElement>(element, '[name="pain"][value="3"]').checked = true;
    await use(element, words.save);
    const label = find(element, '.diary-plot').getAttribute('aria-label')!;
    expect(label)
      .to.match(/ on /)
      .and.not.to.match(/ from /);
  });
});

describe('<stretch-routine>, heard', () => {
  const words = routineEnglish['stretch-routine'];

  async function atQuestion() {
    const time = new PageTime();
    const element = await onPage('stretch-routine', { preset: 'first-days' });
    await use(element, words.begin);
    const pass = async (seconds: number): Promise<void> => {
      time.pass(seconds);
      await element.updateComplete;
    };
    await pass(13);
    await use(element, words.skip);
    return { element, pass };
  }
  const phase = (element: StretchRoutine): string | undefined => find(element, '[part="session"]').dataset['phase'];

  it('has no bar that moves with each second', async () => {
    await atQuestion();
    expect(await accessibilityTree()).not.to.contain('progressbar');
  });

  it('moves the focus from “Skip” to the question, one Tab before the answers', async () => {
    const { element } = await atQuestion();
    expect(focused(element)?.getAttribute('part')).to.equal('check');
    expect(focused(element)?.getAttribute('aria-label')).to.equal(words.check);
    await press('Tab');
    expect(textOf(focused(element))).to.equal(words.goOn);
  });

  it('says that the visitor stopped, and with “Yes, stop” what to do now', async () => {
    const { element } = await atQuestion();
    const region = find(element, '.care-no-print > [aria-live]');
    await use(element, words.stopNow);
    expect(textOf(region)).to.match(/^You stopped\. Stop these moves for now\b.*emergency sign/);
    await use(element, words.backToList);
    expect(textOf(region)).to.equal('');
    await use(element, words.begin);
    await use(element, words.end);
    expect(textOf(region)).to.equal('You stopped.');
  });

  it('moves the focus from “Pause” to a question that comes by itself, and leaves it where the visitor reads', async () => {
    for (const [from, to] of [
      ['.routine-pause', '.routine-question'],
      ['[part="stop"] summary', '[part="stop"] summary'],
    ] as const) {
      const time = new PageTime();
      const element = await onPage('stretch-routine', { preset: 'first-days' });
      await use(element, words.begin);
      find(element, from).focus();
      for (let seconds = 0; seconds < 300 && phase(element) !== 'check'; seconds += 10) {
        time.pass(10);
        await element.updateComplete;
      }
      expect(phase(element)).to.equal('check');
      expect(focused(element) === find(element, to)).to.equal(true);
      element.remove();
    }
  });

  it('leaves 25 seconds to hear the question and answer, then goes on, so that nobody has to get up', async () => {
    const { element, pass } = await atQuestion();
    await pass(24);
    expect(phase(element)).to.equal('check');
    await pass(2);
    expect(phase(element)).to.equal('intro');
  });

  it('waits as long as the focus is in the answers, and goes on after it has left', async () => {
    const { element, pass } = await atQuestion();
    await press('Tab');
    await pass(60);
    expect(phase(element)).to.equal('check');
    await press('Tab');
    expect(textOf(focused(element))).to.equal(words.stopNow);
    await pass(60);
    expect(phase(element)).to.equal('check');
    await press('Tab');
    await pass(26);
    expect(phase(element)).to.equal('intro');
  });

  it('goes on at once with the answer, after it has waited', async () => {
    const { element, pass } = await atQuestion();
    await press('Tab');
    await pass(60);
    await press('Enter');
    await element.updateComplete;
    await pass(1);
    expect([phase(element), find(element, '[part="session"]').dataset['status']]).to.deep.equal(['intro', 'running']);
  });
});

describe('“Go on” after a pause, heard', () => {
  const begin = {
    'stretch-card': cardEnglish['stretch-card'].begin,
    'stretch-routine': routineEnglish['stretch-routine'].begin,
  };
  for (const tag of ['stretch-card', 'stretch-routine'] as const)
    it(`says again in <${tag}> what to do now, also with the spoken guide`, async () => {
      const { texts } = lendVoice();
      const time = new PageTime();
      const words = tag === 'stretch-card' ? cardEnglish['stretch-card'] : routineEnglish['stretch-routine'];
      const element = await onPage(tag);
      const help = element.renderRoot.querySelector<HTMLDetailsElement>('[part="help"]');
      if (help) help.open = true;
      option(element, words.voice).click();
      await use(element, begin[tag]);
      time.pass(1);
      await element.updateComplete;
      const [now] = spoken(element);
      expect(texts.at(-1)).to.equal(now);
      const before = texts.length;
      await use(element, words.pause);
      expect(spoken(element)).to.deep.equal([words.paused]);
      await use(element, words.resume);
      expect(spoken(element)).to.deep.equal([now]);
      expect(texts.slice(before)).to.deep.equal([now]);
    });
});

describe('<back-spasm-tips>, heard', () => {
  const words = tipsEnglish['back-spasm-tips'];

  it('says that all parts are open, and that they are closed', async () => {
    const element = await onPage('back-spasm-tips');
    await use(element, words.expandAll);
    expect(spoken(element)).to.deep.equal(['All 7 parts are open.']);
    await use(element, words.collapseAll);
    expect(spoken(element)).to.deep.equal(['All 7 parts are closed.']);
  });
});

describe('headings that are in buttons, heard', () => {
  const firstHeadings = {
    'back-spasm-tips': [
      tipsEnglish['back-spasm-tips'],
      Object.values(tipsEnglish['back-spasm-tips'].strategies)[0]!.title,
    ],
    'back-care-plan': [planEnglish['back-care-plan'], planEnglish['back-care-plan'].steps['warning-signs'].title],
    'rest-positions': [restEnglish['rest-positions'], Object.values(restEnglish['rest-positions'].positions)[0]!.name],
    'posture-guide': [
      postureEnglish['posture-guide'],
      Object.values(postureEnglish['posture-guide'].postures)[0]!.name,
    ],
  } as const;
  const tags = Object.keys(firstHeadings) as (keyof typeof firstHeadings)[];

  for (const tag of tags)
    it(`are explained before the first one in <${tag}>`, async () => {
      await onPage(tag);
      const tree = await accessibilityTree();
      const [{ howToOpen }, title] = firstHeadings[tag];
      expect(tree).to.contain(howToOpen);
      expect(tree.indexOf(howToOpen)).to.be.lessThan(tree.search(new RegExp(`^(heading|button) ".*${title}`, 'm')));
    });
});

describe('<pain-relief-guide>, heard', () => {
  it('speaks the new lines alone, and the lines that stay keep their elements', async () => {
    const element = await onPage('pain-relief-guide', { region: 'GB' });
    const result = find(element, '[part="result"]');
    const boxes = findAll<HTMLInputElement>(element, '[part="products"] input');
    const added: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        added.push(...(type === 'characterData' ? [target] : [...addedNodes]).map(textOf).filter(Boolean));
    });
    watch.observe(result, { subtree: true, childList: true, characterData: true });
    const tick = async (box: HTMLInputElement): Promise<string[]> => {
      added.length = 0;
      box.click();
      await element.updateComplete;
      return [...added];
    };
    expect(await tick(boxes[0]!)).to.have.length(1);
    const lines = await tick(boxes[1]!);
    expect(lines).to.have.length(2);
    expect(lines.join(' ')).not.to.contain(textOf(result.firstElementChild));
    expect(await tick(boxes[0]!)).to.deep.equal([]);
    expect(result.getAttribute('aria-atomic')).to.equal(null);
    watch.disconnect();
  });
});

describe('a text that a live region shows', () => {
  for (const tag of ['back-care-plan', 'daily-habits', 'pain-diary'] as const)
    it(`is read as text in <${tag}>, not as a status bar`, async () => {
      await onPage(tag);
      const tree = await accessibilityTree();
      expect(tree).to.contain(`text "${keepWords.notKept}"`);
      expect(tree).not.to.match(/^status/m);
    });
});

describe('a heading or a group that takes the focus', () => {
  for (const tag of ['heat-cold-timer', 'pain-diary', 'red-flag-check', 'stretch-routine'] as const)
    it(`is within nothing that listens for clicks in <${tag}>, so that nothing calls it clickable`, async () => {
      const add = Reflect.get(EventTarget.prototype, 'addEventListener');
      const listening = new Set<unknown>();
      EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
        const isPassing = typeof args[2] === 'object' && args[2].once;
        if (!isPassing && this instanceof Element && ['click', 'mousedown', 'mouseup'].includes(args[0]))
          listening.add(this);
        add.apply(this, args);
      };
      try {
        const element = await onPage(tag, { mode: tag === 'red-flag-check' ? 'steps' : '' });
        if (tag === 'stretch-routine') await use(element, routineEnglish['stretch-routine'].begin);
        const taken = findAll(element, '[tabindex="-1"]:not(button, a)');
        expect(taken).not.to.be.empty;
        for (const each of taken) {
          let around = each.parentNode;
          while (around && !listening.has(around))
            around = around instanceof ShadowRoot ? around.host : around.parentNode;
          expect((around as Element | null)?.localName).to.equal(undefined);
        }
      } finally {
        EventTarget.prototype.addEventListener = add;
      }
    });
});

describe('the reminder to move, heard', () => {
  for (const tag of ['rest-positions', 'posture-guide'] as const)
    it(`says in <${tag}> when it will remind, also when the visitor has moved`, async () => {
      const element = await onPage(tag, { 'reminder-minutes': '20' });
      expect(spoken(element)).to.deep.equal([]);
      option(element, reminderWords.turnOn).click();
      await element.updateComplete;
      expect(spoken(element)).to.deep.equal(['Minutes to go: 20']);
      const region = findAll(element, '[aria-live]').find((each) => textOf(each) !== '')!;
      const before = region.textContent;
      await use(element, reminderWords.moved);
      expect(spoken(element)).to.deep.equal(['Minutes to go: 20']);
      expect(region.textContent).not.to.equal(before);
      option(element, reminderWords.turnOn).click();
      await element.updateComplete;
      expect(spoken(element)).to.deep.equal([]);
    });
});

describe('a prefix that is heard and not seen', () => {
  for (const [mode, start] of [
    ['checklist', 'Immediate action required: Call '],
    ['steps', 'Step 1 of 10: Chest'],
  ] as const)
    it(`is apart from the words of the heading in mode="${mode}"`, async () => {
      await onPage('red-flag-check', { mode, region: 'GB' });
      expect(await accessibilityTree()).to.contain(`heading "${start}`);
    });
});

describe('what was ticked, on paper', () => {
  for (const tag of ['red-flag-check', 'pain-relief-guide', 'daily-habits', 'back-care-plan'] as const)
    it(`is a text in <${tag}>, since a box in a PDF has none`, async () => {
      const element = await onPage(tag, { region: 'GB' });
      const boxes = findAll<HTMLInputElement>(element, '.care-choice > [type="checkbox"]').slice(0, 2);
      const labels = boxes.map((box) => box.closest('label')!);
      const names = labels.map(textOf);
      boxes[0]!.click();
      await element.updateComplete;
      const mark = labels[0]!.querySelector('.care-on-paper');
      // Not the text of a pseudo-element: Chromium leaves that out of a PDF's tags.
      expect(textOf(mark)).to.equal('✓');
      expect(getComputedStyle(mark!).display).to.equal('none');
      if (await emulate({ media: 'print' })) {
        expect(getComputedStyle(mark!).display).not.to.equal('none');
        await emulate({ media: 'screen' });
      }
      expect(textOf(labels[1]!)).to.equal(names[1]);
      boxes[0]!.click();
      await element.updateComplete;
      expect(textOf(labels[0]!)).to.equal(names[0]);
    });

  it('is a text in each step of the check, also for “none of these”', async () => {
    const element = await onPage('red-flag-check', { mode: 'steps' });
    const none = option(element, checkEnglish['red-flag-check'].noneOfThese);
    none.click();
    await element.updateComplete;
    expect(textOf(none.closest('label'))).to.match(/^✓ /);
  });
});

describe('the mark ◆, which some screen readers leave out', () => {
  for (const tag of ['seek-help', 'red-flag-check'] as const)
    it(`has a name wherever <${tag}> shows it`, async () => {
      const element = await onPage(tag);
      const texts = findAll(element, '*')
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.includes('◆')),
        )
        .filter((each) => !each.matches('[aria-hidden="true"]'))
        .map((each) => each.getAttribute('aria-label') ?? textOf(each));
      expect(texts.length).to.be.greaterThan(1);
      for (const text of texts) expect(text).to.match(/^diamond$/i);
    });

  it('is heard once where <seek-help> explains it', async () => {
    const element = await onPage('seek-help', { region: 'GB' });
    const silent = findAll(element, '[aria-hidden="true"]').filter((each) => textOf(each) === '(◆)');
    expect(silent.map((each) => textOf(each.parentElement))).to.have.length(3);
    for (const each of silent) expect(textOf(each.parentElement)).to.contain('a diamond (◆)');
    expect(await accessibilityTree()).not.to.contain('(◆)');
  });
});

describe('“This browser cannot do that here”, heard', () => {
  it('is a change of a live region that was there', async () => {
    const { utterances } = lendVoice();
    const words = routineEnglish['stretch-routine'];
    const element = await onPage('stretch-routine');
    const regions = findAll(element, '[aria-live]');
    find<HTMLDetailsElement>(element, '[part="help"]').open = true;
    option(element, words.voice).click();
    await element.updateComplete;
    utterances[0]!.onerror!({ error: 'synthesis-failed' });
    await element.updateComplete;
    const filled = findAll(element, '[aria-live]').filter((region) => textOf(region).includes(words.voice));
    expect(filled).to.have.length(1);
    expect(regions.includes(filled[0]!)).to.equal(true);
  });
});
