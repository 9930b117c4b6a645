/** Scripts of the page that listen on the document and judge by `event.target`, which is the element, not its field. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fallbackTags } from '../../src/fallback.js';
import { english as diaryEnglish } from '../../src/content/en/pain-diary.js';
import { click, engine, hold, press } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { onPage } from './on-page.js';
import { warnings } from '../support/warnings.js';
import { find, findAll, textOf } from './queries.js';

const fields = /^(input|textarea|select|option|button|a|label)$/i;
const isField = ({ target }: Event): boolean => fields.test((target as Element).nodeName);

/** Listens on the document until the end of the test. */
function onDocument(type: string, listener: (event: Event) => void): void {
  document.addEventListener(type, listener);
  restorers.push(() => document.removeEventListener(type, listener));
}
const restorers: (() => void)[] = [];
afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
});

/** As a site's single-key shortcuts do, with the usual guard. */
function takeKeys(): string[] {
  const taken: string[] = [];
  onDocument('keydown', (event) => {
    if (isField(event)) return;
    event.preventDefault();
    taken.push((event as KeyboardEvent).key);
  });
  return taken;
}

/** As copy protection does: nothing but fields may be clicked or selected. */
function protectContent(): void {
  for (const type of ['mousedown', 'selectstart', 'contextmenu', 'copy', 'dragstart']) {
    onDocument(type, (event) => {
      if (!isField(event)) event.preventDefault();
    });
  }
}

/** Printing stops the scripts of a page until the visitor has answered the browser's window for it. */
beforeEach(() => {
  const { print } = window;
  window.print = () => undefined;
  restorers.push(() => (window.print = print));
});

/** Every kind of control. A page must hear of none what the visitor does in it. */
const kinds = {
  link: 'a[href]',
  button: 'button',
  fold: 'summary',
  'tick box': 'input[type=checkbox]',
  choice: 'input[type=radio]',
  list: 'select',
  field: 'textarea, input[type=text], input[type=date], input[type=time], input[type=file]',
  heading: '[tabindex]',
} as const;

/** The controls of an element and of those in its shadow tree, as in the plan. */
function controlsOf(element: Element): HTMLElement[] {
  return findAll(element, '*').flatMap((each) => [
    ...(each.matches(Object.values(kinds).join()) ? [each] : []),
    ...(each.shadowRoot ? controlsOf(each) : []),
  ]);
}

/** Listens on the document to all that tells what a visitor does in a field, as a script that prevents it. */
function hearAll(types: readonly string[]): Set<string> {
  const heard = new Set<string>();
  for (const type of types) {
    onDocument(type, (event) => {
      heard.add(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim());
      event.preventDefault();
    });
  }
  return heard;
}

const passes = { bubbles: true, composed: true, cancelable: true };
const keyTypes = ['keydown', 'keypress', 'keyup'] as const;
const pointerTypes = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchstart', 'touchend'],
  ...['focusin', 'focusout', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'selectstart', 'dragstart'],
];

describe('controls of every kind', () => {
  const met = new Set<string>();

  for (const tag of fallbackTags) {
    it(`keep clicks, the focus and text from the page in ${tag}`, async () => {
      const heard = hearAll(pointerTypes);
      const element = await onPage(tag as 'pain-diary', { region: 'GB' });
      const controls = controlsOf(element);
      expect(controls.length).to.be.greaterThan(3);
      for (const control of controls) {
        for (const [kind, selector] of Object.entries(kinds)) if (control.matches(selector)) met.add(kind);
        control.focus();
        // WebKit follows a link at any event of this name.
        control.addEventListener('click', (event) => event.preventDefault(), { once: true });
        for (const type of pointerTypes) control.dispatchEvent(new Event(type, passes));
        control.blur();
      }
      expect([...heard]).to.deep.equal([]);
    });

    it(`keep the keys that they use from the page in ${tag}, and leave it shortcuts`, async () => {
      const heard = hearAll(keyTypes);
      const element = await onPage(tag as 'pain-diary', { region: 'GB' });
      const send = (control: HTMLElement, key: string, held: EventModifierInit = {}): void => {
        for (const type of keyTypes) control.dispatchEvent(new KeyboardEvent(type, { ...passes, ...held, key }));
      };
      for (const control of controlsOf(element)) {
        for (const key of ['a', '/', ' ', '?', 'Enter', 'Backspace', 'ArrowDown', 'Home', 'PageDown'])
          send(control, key, { shiftKey: key === '?' });
        // AltGr and Q write “@” on a German keyboard. On Windows, Ctrl and Alt are held then; WebKit does not run there.
        send(control, '@', engine === 'webkit' ? {} : { modifierAltGraph: true, ctrlKey: true, altKey: true });
        // Option and L write “@” on a Mac.
        send(control, '@', { altKey: true });
      }
      expect([...heard]).to.deep.equal([]);
      for (const control of controlsOf(element)) {
        heard.clear();
        send(control, 'k', { ctrlKey: true });
        send(control, 'j', { metaKey: true });
        for (const key of ['Escape', 'Tab', 'F1']) send(control, key);
        const keys = ['k', 'j', 'Escape', 'Tab', 'F1'];
        expect([...heard], control.outerHTML).to.deep.equal(
          keys.flatMap((key) => keyTypes.map((type) => `${type} ${key}`)),
        );
      }
    });
  }

  it('have all been met in these tests', () => {
    expect([...met].sort()).to.deep.equal(Object.keys(kinds).sort());
  });
});

describe('keys that a field uses', () => {
  it('reach the note of the diary although the page takes single keys', async () => {
    const taken = takeKeys();
    const diary = await onPage('pain-diary', { region: 'GB' });
    find<HTMLDetailsElement>(diary, '.diary-more').open = true;
    const note = find<HTMLTextAreaElement>(diary, '[name=note]');
    note.focus();
    for (const key of ['1', '/', '2', 'Space', 'p']) await press(key);
    expect(note.value).to.equal('1/2 p');
    expect(taken).to.deep.equal([]);
  });

  it('tick a sign of the check and open a fold although the page takes single keys', async () => {
    takeKeys();
    const check = await onPage('red-flag-check', { region: 'GB' });
    const sign = find<HTMLInputElement>(check, 'input[data-sign]');
    sign.focus();
    await press('Space');
    await check.updateComplete;
    expect(sign.checked).to.equal(true);
    const fold = find<HTMLDetailsElement>(check, '[part=about]');
    fold.querySelector('summary')!.focus();
    await press('Enter');
    expect(fold.open).to.equal(true);
  });

  it('change a number of the diary and not the page’s slide', async () => {
    const taken = takeKeys();
    const diary = await onPage('pain-diary', { region: 'GB' });
    find(diary, '[name=pain][value="4"]').click();
    find(diary, '[name=pain][value="4"]').focus();
    await press('ArrowRight');
    expect(find<HTMLInputElement>(diary, '[name=pain][value="5"]').checked).to.equal(true);
    expect(taken).to.deep.equal([]);
  });

  it('leave Escape, Tab and combinations with Ctrl to the page', async () => {
    const taken = takeKeys();
    const diary = await onPage('pain-diary', { region: 'GB' });
    find<HTMLDetailsElement>(diary, '.diary-more').open = true;
    find(diary, '[name=note]').focus();
    await press('Escape');
    await press('Tab');
    await hold(['Control'], () => press('k'));
    expect(taken.filter((key) => key !== 'Control')).to.deep.equal(['Escape', 'Tab', 'k']);
  });
});

describe('clicks on a field', () => {
  it('give the diary’s note the focus although the page protects its content', async () => {
    protectContent();
    const diary = await onPage('pain-diary', { region: 'GB' });
    find<HTMLDetailsElement>(diary, '.diary-more').open = true;
    const note = find<HTMLTextAreaElement>(diary, '[name=note]');
    await click(note);
    await press('h');
    expect(note.value).to.equal('h');
  });

  it('reach listeners on the element, and those on the page’s own content in a slot reach the page', async () => {
    const heard: string[] = [];
    onDocument('click', ({ target }) => heard.push(`page ${(target as Element).localName}`));
    const check = await onPage('red-flag-check', { region: 'GB' });
    check.addEventListener('click', () => heard.push('element'));
    check.insertAdjacentHTML('beforeend', '<button slot="footer">Of the page</button>');
    find(check, 'input[data-sign]').click();
    check.querySelector('button')!.click();
    expect(heard).to.deep.equal(['element', 'element', 'page button']);
  });
});

describe('text that is too long for the diary', () => {
  it('is not cut: the diary says that it is too long, and saves nothing until it is shorter', async () => {
    const words = diaryEnglish['pain-diary'];
    const diary = await onPage('pain-diary', { region: 'GB' });
    // A browser cuts a pasted text to this length without a word.
    for (const field of findAll<HTMLInputElement>(diary, 'form textarea, form [type=text]'))
      expect(field.maxLength, field.name).to.equal(-1);
    const note = find<HTMLTextAreaElement>(diary, '[name=note]');
    note.value = `${'a'.repeat(990)} then the nurse asked me to stop ibuprofen.`;
    find(diary, '[name=pain][value="4"]').click();
    find(diary, 'form [type=submit]').click();
    await diary.updateComplete;
    expect(diary.entries).to.have.length(0);
    expect(note.value).to.have.length(1033);
    expect(find(diary, '#diary-no-note').textContent).to.equal(words.tooLong);
    expect(find(diary, 'form [role=alert]').textContent).to.equal(words.tooLong);
    await waitUntil(() => diary.shadowRoot!.activeElement === note, 'the note has no focus');
    note.value = 'shorter';
    find(diary, 'form [type=submit]').click();
    expect(diary.entries[0]!.note).to.equal('shorter');
  });
});

describe('language of the page', () => {
  it('is read with an underscore, as in en_GB', async () => {
    const before = document.documentElement.lang;
    restorers.push(() => (document.documentElement.lang = before));
    document.documentElement.lang = 'en_GB';
    const check = await onPage('red-flag-check');
    await waitUntil(() => check.shadowRoot!.querySelector('a[href="tel:999"]'), 'no British number');
    expect(check.region).to.equal('GB');
    expect(warnings()).to.deep.equal([]);
  });

  it('is named in a warning, once, where it cannot be read', async () => {
    const before = document.documentElement.lang;
    restorers.push(() => (document.documentElement.lang = before));
    document.documentElement.lang = 'British English';
    for (let time = 0; time < 2; time++) {
      const check = await onPage('red-flag-check');
      expect([check.region, find(check, '.care-base').lang]).to.deep.equal(['ZZ', 'en']);
    }
    expect(warnings('lang="British English"')).to.have.length(1);
    expect(warnings()[0]).to.contain('en-GB');
  });

  it('gives a date its form, with an underscore too', async () => {
    const before = document.documentElement.lang;
    restorers.push(() => (document.documentElement.lang = before));
    const dateOf = async (lang: string): Promise<string> => {
      document.documentElement.lang = lang;
      return textOf(find(await onPage('daily-habits'), 'legend'));
    };
    const british = await dateOf('en_GB');
    expect(british).to.equal(await dateOf('en-GB'));
    expect(british).not.to.equal(await dateOf('en-US'));
  });
});
