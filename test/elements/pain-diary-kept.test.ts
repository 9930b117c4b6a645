import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { DiaryEntry } from '../../src/diary/diary.js';
import { readDiaryFile } from '../../src/diary/file.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../support/stand-ins.js';
import { allText, findAll, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';
import { words, key, showDiary, keepState, pains, press, add, days, downloads } from './harness/pain-diary.js';
import { forgetKept } from './forget-kept.js';

forgetKept();

describe('<pain-diary> kept on the device', () => {
  const stored = (): DiaryEntry[] => (JSON.parse(localStorage.getItem(key)!) as { value: DiaryEntry[] }).value;

  it('is stored only on request, from then on, and restored on the next visit', async () => {
    const element = await showDiary();
    await add(element, 4, { note: 'first' });
    expect(localStorage.length).to.equal(0);
    expect(keepState(element)).to.equal(words.keep.notKept);
    await press(element, '[part=keep] button');
    expect(keepState(element)).to.equal(words.keep.kept);
    expect(stored().map(({ note }) => note)).to.deep.equal(['first']);
    await add(element, 5, { note: 'second' });
    expect(stored()).to.have.length(2);
    element.remove();
    await Promise.resolve();
    const again = await showDiary();
    expect(again.entries).to.have.length(2).and.deep.equal(element.entries);
  });

  it('contains nothing of a deleted entry', async () => {
    const element = await showDiary();
    await press(element, '[part=keep] button');
    await add(element, 4, { note: 'secret' });
    await press(element, '.diary-delete');
    expect(localStorage.getItem(key)).not.to.contain('secret');
    expect(Object.keys(stored()[0]!)).to.have.members(['id', 'changed', 'deleted']);
    await press(element, '.diary-undo');
    expect(stored()[0]).to.include({ note: 'secret', pain: 4 });
    await press(element, '.diary-delete');
    element.remove();
    await Promise.resolve();
    expect((await showDiary()).entries).to.be.empty;
  });

  it('is deleted on request and stays on the page', async () => {
    const element = await showDiary();
    await add(element, 4);
    await press(element, '[part=keep] button');
    await press(element, '[part=keep] button');
    expect(localStorage.length).to.equal(0);
    expect(pains(element)).to.deep.equal([4]);
    expect(keepState(element)).to.equal(words.keep.notKept);
  });

  it('recovers the readable part of damaged data, puts the whole aside and reports it', async () => {
    const [good] = days(1) as [DiaryEntry];
    const text = JSON.stringify({ format: 1, value: [good, { ...good, pain: 'much' }, 'x'] });
    localStorage.setItem(key, text);
    const element = await showDiary();
    expect(element.entries).to.deep.equal([good]);
    expect(keepState(element)).to.equal(words.keep.problems.damaged);
    expect(localStorage.getItem(`${key}:unreadable-1`)).to.equal(text);
  });

  it('loses nothing of damaged data without room for a copy, and reports it once', async () => {
    const [good] = days(1) as [DiaryEntry];
    const text = JSON.stringify({ format: 1, value: [good, { ...good, pain: 'much' }] });
    localStorage.setItem(key, text);
    const { setItem } = Storage.prototype;
    standIn(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const element = await showDiary();
    for (const [count, pain] of [5, 6].entries()) {
      expect(element.entries).to.have.length(1 + count);
      expect(element.entries.at(-1)).to.deep.equal(good);
      expect(keepState(element)).to.equal(words.keep.problems.full);
      expect(allText(element).split(words.keep.problems.full)).to.have.length(2);
      expect(allText(element)).not.to.contain(words.keep.problems.damaged);
      expect({ ...localStorage }).to.deep.equal({ [key]: text });
      await add(element, pain);
    }
    standIn(Storage.prototype, 'setItem', setItem);
    await add(element, 7);
    expect(pains(element)).to.deep.equal([7, 6, 5, 0]);
    expect(stored()).to.have.length(4);
    expect(keepState(element)).to.equal(words.keep.problems.damaged);
    expect(localStorage.getItem(`${key}:unreadable-1`)).to.equal(text);
  });

  it('leaves data of a newer version unchanged', async () => {
    const text = '{"format":2,"value":[]}';
    localStorage.setItem(key, text);
    const element = await showDiary();
    await add(element, 4);
    expect(keepState(element)).to.equal(words.keep.problems.newer);
    expect(localStorage.getItem(key)).to.equal(text);
    expect(pains(element)).to.deep.equal([4]);
  });

  it('stays on the page when it cannot be written, and reports it', async () => {
    const element = await showDiary();
    await press(element, '[part=keep] button');
    const { setItem } = Storage.prototype;
    for (const [error, message] of [
      [new DOMException('', 'QuotaExceededError'), words.keep.problems.full],
      [new Error('broken'), words.keep.problems.denied],
    ] as const) {
      standIn(Storage.prototype, 'setItem', () => {
        throw error;
      });
      await add(element, 4);
      expect(keepState(element)).to.equal(message);
    }
    standIn(Storage.prototype, 'setItem', setItem);
    await add(element, 5);
    expect(keepState(element)).to.equal(words.keep.kept);
    expect(stored()).to.have.length(3);
  });

  it('stays on the page when another tab clears it, and reports it', async () => {
    const element = await showDiary();
    await press(element, '[part=keep] button');
    await add(element, 4);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await element.updateComplete;
    expect(keepState(element)).to.equal(words.keep.problems.cleared);
    expect(pains(element)).to.deep.equal([4]);
  });

  it('is correct on a page that gives every list a toJSON', async () => {
    standIn(Array.prototype, 'toJSON', () => 'patched');
    const element = await showDiary();
    await press(element, '[part=keep] button');
    await add(element, 4);
    const saved = downloads();
    for (const kind of ['json', 'fhir']) await press(element, `.diary-save-${kind}`);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    element.remove();
    await Promise.resolve();
    expect((await showDiary()).entries)
      .to.have.length(1)
      .and.deep.equal(element.entries);
    for (const { content } of saved)
      expect(readDiaryFile(await content, { now: 0 }).entries).to.deep.equal(element.entries);
  });
});

describe('two <pain-diary> elements on one page', () => {
  it('share one diary before it is kept, and each undoes only its own changes', async () => {
    const one = await showDiary();
    await add(one, 3, { when: '2026-11-20T08:15' });
    const other = await showDiary();
    expect(pains(other)).to.deep.equal([3]);
    await add(other, 6, { when: '2026-11-21T08:15' });
    await one.updateComplete;
    for (const each of [one, other]) expect(findAll(each, '.diary-value').map(textOf)).to.deep.equal(['6', '3']);
    expect(localStorage.length).to.equal(0);
    await press(one, '.diary-undo');
    await other.updateComplete;
    expect(findAll(other, '.diary-value').map(textOf)).to.deep.equal(['6']);
    await press(other, '[part=keep] button');
    await one.updateComplete;
    for (const each of [one, other]) expect(keepState(each)).to.equal(words.keep.kept);
    await press(one, '.diary-delete');
    expect(pains(other)).to.be.empty;
    expect(localStorage.getItem(key)).to.contain('deleted');
    await press(one, '[part=keep] button');
    await other.updateComplete;
    for (const each of [one, other]) expect(keepState(each)).to.equal(words.keep.notKept);
    expect(localStorage.length).to.equal(0);
  });

  it('leave nothing for the next one after both are removed', async () => {
    const element = await showDiary();
    await add(element, 3);
    element.remove();
    await Promise.resolve();
    expect((await showDiary()).entries).to.be.empty;
  });
});

describe('<pain-diary> in two windows', () => {
  /** A page of the same site in a frame, with a diary. */
  async function open(): Promise<{ frame: HTMLIFrameElement; diary: PainDiary }> {
    const frame = document.createElement('iframe');
    const address = new URL('../../src/elements/pain-diary/pain-diary.define.js', import.meta.url).href;
    frame.src = new URL('../../../test/hosts/empty.html', import.meta.url).href;
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = address;
    page.head.append(script);
    page.body.append(page.createElement('pain-diary'));
    const diary = page.querySelector('pain-diary')!;
    await waitUntil(() => diary.shadowRoot?.querySelector('form'), 'the diary in a frame');
    return { frame, diary };
  }

  const notes = (diary: PainDiary): string[] => diary.entries.map(({ note }) => note).sort();

  it('loses nothing that either window writes', async () => {
    const one = await open();
    const other = await open();
    await press(one.diary, '[part=keep] button');
    // Both windows keep the diary; neither waits for the other.
    await press(other.diary, '[part=keep] button');
    const all: string[] = [];
    for (let round = 0; round < 5; round++) {
      all.push(`one ${round}`, `other ${round}`);
      await Promise.all([
        add(one.diary, round, { note: `one ${round}` }),
        add(other.diary, round, { note: `other ${round}` }),
      ]);
    }
    await waitUntil(() => notes(one.diary).length === 10 && notes(other.diary).length === 10);
    expect(notes(one.diary)).to.deep.equal(all.sort());
    expect(notes(other.diary)).to.deep.equal(all);
    expect(notes(await showDiary())).to.deep.equal(all);

    // What one window deletes goes from the other too, and does not come back.
    await press(one.diary, '.diary-delete');
    await waitUntil(() => other.diary.entries.length === 9);
    await add(other.diary, 1, { note: 'last' });
    await waitUntil(() => one.diary.entries.length === 10);
    expect(notes(one.diary)).to.include('last');

    await press(one.diary, '[part=keep] button');
    await waitUntil(() => keepState(other.diary) === words.keep.problems.cleared);
    expect(other.diary.entries).to.have.length(10);
    expect(localStorage.length).to.equal(0);
    for (const { frame } of [one, other]) frame.remove();
  });

  it('merges entries that both windows write at the same moment', async () => {
    const one = await open();
    const other = await open();
    await press(one.diary, '[part=keep] button');
    await press(other.diary, '[part=keep] button');
    await add(one.diary, 1, { note: 'from one' });
    await waitUntil(() => other.diary.entries.length === 1);
    const before = localStorage.getItem(key)!;
    await add(one.diary, 2, { note: 'lost on the way' });
    // Some browsers give each window a copy of the storage: the other window read the older text and overwrites the
    // newer.
    other.frame.contentWindow!.localStorage.setItem(key, before);
    await add(other.diary, 3, { note: 'from other' });
    const all = ['from one', 'from other', 'lost on the way'];
    await waitUntil(() => notes(one.diary).length === 3 && notes(other.diary).length === 3);
    expect(notes(one.diary)).to.deep.equal(all);
    expect(notes(other.diary)).to.deep.equal(all);
    expect(notes(await showDiary())).to.deep.equal(all);
    for (const { frame } of [one, other]) frame.remove();
  });
});

describe('<pain-diary> without storage in a sandboxed page', () => {
  it('works, and reports that it cannot keep anything only on request', async () => {
    standIn(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const element = await fixture<PainDiary>(html`<pain-diary></pain-diary>`);
    expect(keepState(element)).to.equal(words.keep.notKept);
    await add(element, 4);
    await press(element, '[part=keep] button');
    expect(keepState(element)).to.equal(words.keep.problems.denied);
    expect(pains(element)).to.deep.equal([4]);
    Reflect.deleteProperty(window, 'localStorage');
  });
});
