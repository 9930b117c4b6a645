import { expect } from '@open-wc/testing';
import type { DiaryEntry } from '../../src/diary/diary.js';
import { writeDiaryJson } from '../../src/diary/file.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../support/stand-ins.js';
import { allText, button, find, findAll, focused, hasButton, textOf } from './queries.js';
import {
  words,
  key,
  showDiary,
  news,
  pains,
  write,
  press,
  add,
  choose,
  writeElsewhere,
  days,
  downloads,
} from './harness/pain-diary.js';
import { forgetKept } from './forget-kept.js';

forgetKept();

describe('<pain-diary> changes', () => {
  async function two(): Promise<PainDiary> {
    const element = await showDiary();
    await add(element, 3, { when: '2026-11-20T08:15', note: 'older' });
    await add(element, 6, { when: '2026-11-21T08:15', note: 'newer' });
    return element;
  }

  it('edit an entry in the form and return to the list', async () => {
    const element = await two();
    const [{ id }] = element.entries as [DiaryEntry];
    await press(element, '.diary-change');
    expect(focused(element)?.textContent).to.equal(words.changeEntry);
    expect(find<HTMLInputElement>(element, ':checked').value).to.equal('6');
    expect(find<HTMLInputElement>(element, '[name=when]').value).to.equal('2026-11-21T08:15');
    await add(element, 5, { note: 'changed' });
    expect(element.entries).to.have.length(2);
    expect(element.entries[0]).to.include({ id, pain: 5, note: 'changed' });
    expect(focused(element)).to.equal(find(element, `.diary-change[data-entry="${id}"]`));
    expect(news(element)).to.match(/^Changed for /);
  });

  it('keep a draft while another entry is edited', async () => {
    const element = await two();
    write(element, 'note', 'unfinished');
    find(element, '[name=pain][value="9"]').click();
    await press(element, '.diary-change');
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('newer');
    button(element, words.cancel)!.click();
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('unfinished');
    expect(find<HTMLInputElement>(element, ':checked').value).to.equal('9');
    expect(element.entries[0]).to.include({ pain: 6, note: 'newer' });
    expect(hasButton(element, words.cancel)).to.equal(false);
  });

  it('keep the edits of one entry and the earlier draft when another entry is opened', async () => {
    const element = await two();
    write(element, 'note', 'unfinished');
    await press(element, '.diary-change');
    write(element, 'note', 'typed');
    find(element, '[name=pain][value="10"]').click();
    await press(element, 'tr:nth-child(2) .diary-change');
    expect(focused(element)?.textContent).to.equal(words.changeEntry);
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('typed');
    expect(find<HTMLInputElement>(element, ':checked').value).to.equal('10');
    await press(element, 'form [type=submit]');
    expect(element.entries.map(({ pain, note }) => [pain, note])).to.deep.equal([
      [10, 'typed'],
      [3, 'older'],
    ]);
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('unfinished');
  });

  it('keep the written order of entries of one minute', async () => {
    const element = await showDiary();
    for (const pain of [1, 2, 3, 4, 5]) await add(element, pain, { when: '2026-11-20T08:15' });
    expect(pains(element)).to.deep.equal([5, 4, 3, 2, 1]);
    await press(element, 'tr:nth-child(4) .diary-change');
    await add(element, 9);
    expect(pains(element)).to.deep.equal([5, 4, 3, 9, 1]);
    await press(element, '.diary-clear');
    await press(element, '.diary-undo');
    expect(pains(element)).to.deep.equal([5, 4, 3, 9, 1]);
  });

  it('tell apart the two hours that the clock shows twice in autumn', async () => {
    const element = await showDiary();
    let minutes = Date.UTC(2026, 9, 25, 0, 30) / 60_000;
    // In London the clocks went from 2:00 back to 1:00.
    const DeviceDate = Date;
    const now = (): number => minutes * 60_000;
    standIn(
      window,
      'Date',
      class extends DeviceDate {
        constructor(...parts: readonly unknown[]) {
          super(...((parts.length ? parts : [now()]) as [number]));
        }
        static override now = now;
        override getTimezoneOffset(): number {
          return +this < DeviceDate.UTC(2026, 9, 25, 1) ? -60 : 0;
        }
      },
    );
    await add(element, 3);
    minutes += 60;
    await add(element, 6);
    const ats = (): string[] => element.entries.map(({ pain, at }) => `${pain} at ${at}`);
    const both = ['6 at 2026-10-25T01:30:00+00:00', '3 at 2026-10-25T01:30:00+01:00'];
    expect(ats()).to.deep.equal(both);
    const saved = downloads();
    for (const kind of ['csv', 'json', 'fhir']) await press(element, `.diary-save-${kind}`);
    for (const { content } of saved) {
      await choose(element, await content);
      expect(news(element)).to.equal('New or changed entries from the file: 0.');
      await press(element, '.diary-clear');
      await choose(element, await content);
      expect(ats()).to.deep.equal(both);
    }
    for (const row of [1, 2]) {
      await press(element, `tr:nth-child(${row}) .diary-change`);
      await add(element, 7);
    }
    expect(ats()).to.deep.equal(both.map((each) => each.replace(/^\d/, '7')));
  });

  it('keep the time zone of an entry when its time stays the same', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(1).map((entry) => ({ ...entry, at: '2026-11-20T08:15:00+13:45' }))));
    await press(element, '.diary-change');
    await add(element, 5);
    expect(element.entries[0]).to.include({ pain: 5, at: '2026-11-20T08:15:00+13:45' });
  });

  it('keep the focus in sight when an entry comes back above the window', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(20)));
    const rows = findAll(element, '.diary-delete');
    rows.at(-1)!.scrollIntoView();
    await press(element, 'tr:first-child .diary-delete');
    find(element, 'tr:last-child').scrollIntoView();
    await press(element, '.diary-undo');
    const { top, bottom } = focused(element)!.getBoundingClientRect();
    // Browsers scroll by whole pixels.
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('delete an entry and restore it', async () => {
    const element = await two();
    const before = element.entries.map(({ note }) => note);
    await press(element, '.diary-delete');
    expect(element.entries.map(({ note }) => note)).to.deep.equal(['older']);
    expect(focused(element)).to.equal(find(element, '.diary-undo'));
    await press(element, '.diary-undo');
    expect(element.entries.map(({ note }) => note)).to.deep.equal(before);
  });

  it('undo every change of this visit, latest first, and announce each', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(3)));
    await add(element, 3, { when: '2026-11-20T08:15', note: 'kept' });
    await press(element, '.diary-change');
    await add(element, 8, { when: '2026-11-21T08:15' });
    await press(element, '.diary-delete');
    await press(element, '.diary-delete');
    await press(element, '.diary-clear');
    expect(element.entries).to.be.empty;
    const steps: [RegExp, number[]][] = [
      [/^That is undone\. Entries in your diary now: 2\.$/, [1, 2]],
      [/^The entry of Jan 3, 2026.* is back as it was\.$/, [0, 1, 2]],
      [/^The entry of Nov 21, 2026.* is back as it was\.$/, [8, 0, 1, 2]],
      [/^The entry of Nov 20, 2026.* is back as it was\.$/, [3, 0, 1, 2]],
      [/^That is undone\. Entries in your diary now: 3\.$/, [0, 1, 2]],
      [/^That is undone\. Entries in your diary now: 0\.$/, []],
    ];
    for (const [message, left] of steps) {
      expect(hasButton(element, words.undo)).to.equal(true);
      await press(element, '.diary-undo');
      expect(news(element)).to.match(message);
      expect(pains(element)).to.deep.equal(left);
      const goesOn = left.length > 0;
      expect(hasButton(element, words.undo)).to.equal(goesOn);
      expect(focused(element) === find(element, goesOn ? '.diary-undo' : '.diary-news [aria-live=polite]')).to.equal(
        true,
      );
    }
  });

  it('announce the same message twice in a way that is spoken again', async () => {
    const element = await showDiary();
    const status = find(element, '.diary-news [aria-live=polite]');
    const texts = new Set<string>();
    for (let count = 0; count < 2; count++) {
      await add(element, 4, { when: '2026-11-20T08:15' });
      texts.add(status.textContent);
      expect(textOf(status)).to.match(/^Added for Nov 20, 2026/);
    }
    expect(texts.size).to.equal(2);
  });

  it('keep what another tab wrote since the change that is undone', async () => {
    const element = await two();
    await press(element, '[part=keep] button');
    const [newer, older] = element.entries as [DiaryEntry, DiaryEntry];
    await press(element, '.diary-delete');
    await press(element, '.diary-delete');
    const changed = Date.now() + 1000;
    const otherEntry = { ...newer, id: days(1)[0]!.id, at: '2026-11-19T08:15:00+00:00', note: 'theirs', changed };
    await writeElsewhere(element, otherEntry, { ...newer, note: 'brought back there', changed });
    const notes = (): string[] => element.entries.map(({ note }) => note);
    expect(notes()).to.deep.equal(['brought back there', 'theirs']);
    // Undo restores the entry that only this tab deleted. The other tab's entry stays as that tab left it.
    await press(element, '.diary-undo');
    expect(notes()).to.deep.equal(['brought back there', 'older', 'theirs']);
    // This tab's remaining undo step is the older entry, which it added.
    await press(element, '.diary-undo');
    expect(notes()).to.deep.equal(['brought back there', 'theirs']);
    expect(hasButton(element, words.undo)).to.equal(false);
    expect(localStorage.getItem(key)).to.contain('brought back there').and.not.contain(older.note);
  });

  it('match another diary on the page before anything is kept', async () => {
    const element = await two();
    const other = await showDiary();
    expect(pains(other)).to.deep.equal([6, 3]);
    await press(other, '.diary-delete');
    expect(pains(element)).to.deep.equal([3]);
    expect(localStorage.length).to.equal(0);
  });

  it('delete all entries and restore them', async () => {
    const element = await two();
    await press(element, '.diary-clear');
    expect(element.entries).to.be.empty;
    expect(allText(element)).to.contain(words.none);
    expect(findAll(element, 'table, figure')).to.be.empty;
    await press(element, '.diary-undo');
    expect(pains(element)).to.deep.equal([6, 3]);
  });

  it('undo an added entry, an edit and a loaded file', async () => {
    const element = await two();
    await press(element, '.diary-undo');
    expect(pains(element)).to.deep.equal([3]);
    await press(element, '.diary-change');
    await add(element, 8);
    await press(element, '.diary-undo');
    expect(pains(element)).to.deep.equal([3]);
    await choose(element, writeDiaryJson(days(5)));
    expect(element.entries).to.have.length(6);
    await press(element, '.diary-undo');
    expect(pains(element)).to.deep.equal([3]);
  });

  describe('<pain-diary> with the focus in the list', () => {
    async function kept(): Promise<{ element: PainDiary; list: readonly DiaryEntry[]; heading: Element }> {
      const element = await showDiary();
      await choose(element, writeDiaryJson(days(15)));
      await press(element, '[part=keep] button');
      const heading = findAll(element, '.care-subheading').find((each) => textOf(each) === words.entries)!;
      return { element, list: element.entries, heading };
    }
    let later = Date.now() + 1000;
    const latest = { ...days(1)[0]!, id: 'ffffffff-0000-4000-8000-000000000000', at: '2026-11-19T08:15:00+00:00' };
    const gone = ({ id }: DiaryEntry): { id: string; changed: number; deleted: true } => ({
      id,
      changed: ++later,
      deleted: true,
    });

    for (const name of ['change', 'delete']) {
      for (const row of [0, 3, 13]) {
        it(`keeps “${name}” of row ${row + 1} focused when an entry above it comes or goes`, async () => {
          const { element, list } = await kept();
          const selector = `.diary-${name}[data-entry="${list[row]!.id}"]`;
          find(element, selector).focus();
          await writeElsewhere(element, latest);
          expect(focused(element) === find(element, selector), 'one more above').to.equal(true);
          await writeElsewhere(element, { ...list[14]!, at: '2026-11-18T08:15:00+00:00', changed: ++later });
          expect(focused(element) === find(element, selector), 'one moved above').to.equal(true);
          await writeElsewhere(element, gone(latest), gone(list[5]!));
          expect(focused(element) === find(element, selector), 'one gone above, one perhaps below').to.equal(true);
          await choose(element, writeDiaryJson([{ ...latest, id: `a${latest.id.slice(1)}` }]));
          expect(focused(element) === find(element, selector), 'one from a file').to.equal(true);
        });
      }

      for (const row of [0, 3, 13]) {
        it(`moves the focus from “${name}” of row ${row + 1} to the list’s heading when another tab deletes the entry`, async () => {
          const { element, list, heading } = await kept();
          find(element, `.diary-${name}[data-entry="${list[row]!.id}"]`).focus();
          await writeElsewhere(element, gone(list[row]!));
          expect(focused(element) === heading).to.equal(true);
        });
      }
    }

    it('moves the focus to the list’s heading when the list or the undo steps are empty', async () => {
      const { element, list, heading } = await kept();
      for (const selector of ['.diary-delete', '.diary-clear', '.diary-undo']) {
        find(element, selector).focus();
        await writeElsewhere(element, ...list.map(gone));
        expect(focused(element) === heading, selector).to.equal(true);
        await writeElsewhere(element, ...list.map((entry) => ({ ...entry, changed: ++later })));
      }
    });

    it('deletes only the pressed entry and moves the focus to undo', async () => {
      const { element, list } = await kept();
      for (const row of [3, 2]) {
        await press(element, `.diary-delete[data-entry="${list[row]!.id}"]`);
        expect(element.entries.map(({ id }) => id)).not.to.include(list[row]!.id);
        expect(focused(element) === find(element, '.diary-undo')).to.equal(true);
      }
      expect(element.entries).to.have.length(13);
    });
  });

  it('names the entry in the label of each button', async () => {
    const element = await two();
    const names = findAll(element, 'tbody button').map((each) => each.ariaLabel);
    expect(new Set(names).size).to.equal(4);
    expect(names[0]).to.match(/^Change the entry of .*21, 2026/);
  });
});
