import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { english } from '../../src/content/en/pain-diary.js';
import type { DiaryEntry } from '../../src/diary/diary.js';
import { readDiaryFile, writeDiaryJson } from '../../src/diary/file.js';
import '../../src/elements/pain-diary/pain-diary.define.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { forgetKept } from './forget-kept.js';
import { allText, button, calls, find, findAll, focused, hasButton, heard, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['pain-diary'];
const key = 'back-care-elements:pain-diary';

const showDiary = (attributes = ''): Promise<PainDiary> =>
  fixture<PainDiary>(`<pain-diary ${attributes}></pain-diary>`);
const news = (element: Element): string => textOf(find(element, '.diary-news [aria-live=polite]'));
const keepState = (element: Element): string => textOf(find(element, '[part=keep] [aria-live=polite]'));
const rows = (element: Element): string[] => findAll(element, 'tbody tr').map(textOf);
const pains = (element: PainDiary): number[] => element.entries.map(({ pain }) => pain);

function write(element: Element, field: string, value: string): void {
  const control = find<HTMLInputElement | HTMLTextAreaElement>(element, `[name=${field}]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

async function press(element: PainDiary, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
  // The element moves the focus after rendering.
  await element.updateComplete;
}

async function add(element: PainDiary, pain: number, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [field, value] of Object.entries(fields)) write(element, field, value);
  find(element, `[name=pain][value="${pain}"]`).click();
  await press(element, 'form [type=submit]');
}

async function choose(element: PainDiary, content: BlobPart): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'diary'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => input.value === '');
  await element.updateComplete;
}

/** Writes records into the kept diary, as another tab would. */
async function writeElsewhere(
  element: PainDiary,
  ...records: readonly Partial<DiaryEntry & { deleted: true }>[]
): Promise<void> {
  const { value } = JSON.parse(localStorage.getItem(key)!) as { value: DiaryEntry[] };
  const others = value.filter(({ id }) => !records.some((record) => record.id === id));
  localStorage.setItem(key, JSON.stringify({ format: 1, value: [...others, ...records] }));
  dispatchEvent(new StorageEvent('storage', { key }));
  await element.updateComplete;
}

/** A diary of several days, latest entry first. */
function days(count: number): DiaryEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, count - index, 9, 30)).toISOString().slice(0, 16);
    const id = `${index}`.padStart(12, '0');
    return {
      id: `00000000-0000-4000-8000-${id}`,
      at: `${date}:00+00:00`,
      pain: index % 11,
      stopped: `Stopped ${index}`,
      helped: '',
      note: '',
      changed: index,
    };
  });
}

/** The file that the visitor gets, and whether its object URL was revoked. */
function downloads(): { readonly name: string; readonly type: string; readonly content: Promise<string> }[] {
  const saved: { name: string; type: string; content: Promise<string> }[] = [];
  let latest: Blob | undefined;
  standIn(URL, 'createObjectURL', (blob: Blob) => {
    latest = blob;
    return 'blob:test';
  });
  standIn(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    expect(this.href).to.equal('blob:test');
    saved.push({
      name: this.download,
      type: latest!.type,
      content: latest!.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
    });
  });
  return saved;
}

forgetKept();

describe('<pain-diary>', () => {
  it('puts emergency advice directly after the heading and ends with the safety net', async () => {
    const element = await showDiary('region="GB"');
    const strip = find(element, '[part=emergency]');
    expect(calls(element.shadowRoot!)).to.include('tel:999');
    expect(precedes(find(element, '.care-heading'), strip)).to.equal(true);
    expect(precedes(strip, find(element, 'form'))).to.equal(true);
    expect(precedes(find(element, 'form'), find(element, '[part=safety-net]'))).to.equal(true);
  });

  it('uses the page’s heading level, in order', async () => {
    const element = await showDiary('heading-level="3"');
    expect(findAll(element, 'h2,h3,h4,h5').map((each) => each.localName)).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
  });

  it('adds an entry with the visitor’s input and empties the form', async () => {
    const element = await showDiary();
    await add(element, 7, { when: '2026-11-20T08:15', stopped: ' Sleep ', helped: 'Heat\npad', note: '=1+1' });
    expect(element.entries).to.have.length(1);
    const [entry] = element.entries;
    expect(entry).to.include({ pain: 7, stopped: 'Sleep', helped: 'Heat\npad', note: '=1+1' });
    expect(entry!.at).to.match(/^2026-11-20T08:15:00[+-]\d\d:\d\d$/);
    expect(rows(element)[0]).to.contain('20, 2026').and.contain('Sleep').and.contain('Heat pad').and.contain('=1+1');
    expect(findAll(element, ':checked')).to.be.empty;
    expect(findAll<HTMLTextAreaElement>(element, 'textarea').map(({ value }) => value)).to.deep.equal(['', '', '']);
    expect(news(element)).to.match(/^Added for .*2026/);
  });

  it('asks for the number first, and folds what is not asked of everybody', async () => {
    const element = await showDiary();
    const [pain, when, more] = ['[name=pain]', '[name=when]', '[part=more]'].map((each) => find(element, each));
    expect(precedes(pain!, when!) && precedes(when!, more!)).to.equal(true);
    expect(precedes(more!, find(element, 'form [type=submit]'))).to.equal(true);
    const texts = findAll(element, 'textarea');
    expect(texts.map((each) => each.checkVisibility())).to.deep.equal([false, false, false]);
    find(element, '.diary-more > summary').click();
    expect(texts.map((each) => each.checkVisibility())).to.deep.equal([true, true, true]);
  });

  it('unfolds the texts of an entry that is changed', async () => {
    const element = await showDiary();
    const more = find<HTMLDetailsElement>(element, '[part=more]');
    await add(element, 3);
    await press(element, '.diary-change');
    expect(more.open).to.equal(false);
    await press(element, 'form [type=submit]');
    await add(element, 4, { when: '1999-01-01T00:00', note: 'older' });
    expect(more.open).to.equal(false);
    await press(element, 'tbody tr:last-child .diary-change');
    expect(more.open).to.equal(true);
  });

  it('uses the time of saving unless the visitor chose another', async () => {
    const element = await showDiary();
    const when = find<HTMLInputElement>(element, '[name=when]');
    expect(when.value).to.match(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/);
    when.value = '1999-01-01T00:00';
    await add(element, 1);
    expect(element.entries[0]!.at).not.to.contain('1999');
    await add(element, 2, { when: '1999-01-01T00:00' });
    expect(element.entries[1]!.at).to.contain('1999-01-01T00:00');
    expect(when.value).not.to.contain('1999');
  });

  it('asks for the number first, with no default', async () => {
    const element = await showDiary();
    expect(findAll(element, ':checked')).to.be.empty;
    write(element, 'note', 'Kept');
    await press(element, 'form [type=submit]');
    expect(element.entries).to.be.empty;
    expect(textOf(find(element, '#diary-no-pain'))).to.equal(words.choosePain);
    expect(focused(element)).to.equal(find(element, '[name=pain]'));
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('Kept');
    find(element, '[name=pain][value="4"]').click();
    await element.updateComplete;
    expect(textOf(find(element, '#diary-no-pain'))).to.equal('');
  });

  it('asks for a missing time', async () => {
    const element = await showDiary();
    write(element, 'when', '');
    await add(element, 3);
    expect(element.entries).to.be.empty;
    expect(textOf(find(element, '#diary-no-when'))).to.equal(words.chooseTime);
    expect(find(element, '[name=when]').getAttribute('aria-invalid')).to.equal('true');
    expect(focused(element)).to.equal(find(element, '[name=when]'));
  });

  it('explains the ends of the scale beside their numbers', async () => {
    const element = await showDiary();
    const spoken = findAll(element, '.diary-number').map(
      (label) => label.querySelector('input')!.getAttribute('aria-label') ?? textOf(label),
    );
    expect(spoken).to.have.length(11);
    expect(spoken[0]).to.equal(`0, ${words.least}`);
    expect(spoken[5]).to.equal('5');
    expect(spoken[10]).to.equal(`10, ${words.most}`);
  });

  it('shows the latest entry first, in whatever order they were written', async () => {
    const element = await showDiary();
    await add(element, 1, { when: '2026-11-20T08:15' });
    await add(element, 2, { when: '2026-11-22T08:15' });
    await add(element, 3, { when: '2026-11-21T08:15' });
    expect(pains(element)).to.deep.equal([2, 3, 1]);
    expect(findAll(element, '.diary-value').map(textOf)).to.deep.equal(['2', '3', '1']);
  });

  it('judges nothing: no advice for ten of ten, no all-clear for nought', async () => {
    const element = await showDiary('region="GB"');
    await add(element, 10, { when: '2026-11-20T08:15' });
    const worst = allText(element);
    await press(element, '.diary-undo');
    await add(element, 0, { when: '2026-11-20T08:15' });
    const numbers = (text: string): string => text.replaceAll(/\d+/g, '#');
    expect(numbers(allText(element))).to.equal(numbers(worst));
  });

  it('returns a read-only list', async () => {
    const element = await showDiary();
    await add(element, 4);
    const list = element.entries as DiaryEntry[];
    expect(() => list.pop()).to.throw(TypeError);
    expect(() => Object.assign(list[0]!, { pain: 9 })).to.throw(TypeError);
    expect(() => Object.assign(element, { entries: [] })).to.throw(TypeError);
    expect(pains(element)).to.deep.equal([4]);
  });

  it('reports actions to the page, never the visitor’s input', async () => {
    const events = heard('care-diary');
    const element = await showDiary();
    downloads();
    await add(element, 4, { note: 'secret' });
    await press(element, '.diary-change');
    await press(element, 'form [type=submit]');
    await press(element, '.diary-save-csv');
    await press(element, '.diary-delete');
    await press(element, '.diary-undo');
    await choose(element, writeDiaryJson(days(1)));
    await press(element, '.diary-clear');
    expect(events.map(({ action }) => action)).to.deep.equal([
      'added',
      'changed',
      'saved',
      'deleted',
      'undone',
      'loaded',
      'cleared',
    ]);
    for (const event of events) {
      expect(event.composed).to.equal(true);
      expect(Object.keys(event)).to.have.members(['isTrusted', 'action']);
    }
  });

  it('keeps its entries when moved and uses the words of its new context', async () => {
    const element = await showDiary();
    await add(element, 4, { note: 'first' });
    write(element, 'note', 'being written');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    await element.updateComplete;
    expect(pains(element)).to.deep.equal([4]);
    expect(find<HTMLTextAreaElement>(element, '[name=note]').value).to.equal('being written');
    other.remove();
  });

  it('shows markup as text', async () => {
    const element = await showDiary();
    const attack = '<img src=x onerror="alert(1)"><script>1</script>';
    await add(element, 4, { stopped: attack });
    expect(textOf(find(element, '.diary-said'))).to.contain(attack);
    expect(findAll(element, 'img, tbody script')).to.be.empty;
  });

  it('throws nothing for any property value', async () => {
    const element = await showDiary();
    for (const value of [null, undefined, 7, {}, [], Object.create(null) as object, '<b>']) {
      Object.assign(element, {
        region: value,
        headingLevel: value,
        clinicName: value,
        clinicPhone: value,
      });
      await element.updateComplete;
      expect(find(element, 'form')).to.exist;
    }
    expect(warnings('<pain-diary>')).not.to.be.empty;
  });
});

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

describe('<pain-diary> chart and table', () => {
  async function filled(count: number): Promise<PainDiary> {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(count)));
    return element;
  }

  it('show the same values, and the chart says where the table is', async () => {
    const element = await filled(5);
    expect(findAll(element, '.diary-value').map(textOf)).to.deep.equal(['0', '1', '2', '3', '4']);
    const chart = find(element, 'svg[role=img]');
    expect(chart.getAttribute('aria-label')).to.contain('5 in all, from Jan 1, 2026 to Jan 5, 2026');
    const line = find(element, '.diary-line').getAttribute('d')!;
    expect(line.match(/[ML]/g)).to.have.length(5);
    expect(findAll(element, '.diary-scale span').map(textOf)).to.deep.equal(['10', '8', '6', '4', '2', '0']);
    expect(findAll(element, '.diary-dates span').map(textOf)).to.deep.equal([
      'Jan 1, 2026',
      'Jan 3, 2026',
      'Jan 5, 2026',
    ]);
  });

  it('name no day twice below the chart', async () => {
    const dates = findAll(await filled(2), '.diary-dates span').map(textOf);
    expect(new Set(dates).size, dates.join(' | ')).to.equal(3);
  });

  it('draw a year with as few nodes as a week', async () => {
    const nodes = async (count: number): Promise<number> => findAll(await filled(count), 'figure *').length;
    expect(await nodes(365)).to.equal(await nodes(7));
  });

  it('show the latest rows, and all on request', async () => {
    const element = await filled(40);
    expect(rows(element)).to.have.length(14);
    button(element, 'Show all 40')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(rows(element)).to.have.length(40);
    expect(focused(element)).to.equal(findAll(element, '.diary-change')[14]);
  });

  it('change no row but the new one when an entry is added to a thousand', async () => {
    const element = await showDiary('region="GB"');
    await choose(element, writeDiaryJson(days(1000)));
    button(element, 'Show all 1000')!.click();
    await element.updateComplete;
    const body = find(element, 'tbody');
    const before = [...body.children];
    const watch = new MutationObserver(() => undefined);
    watch.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
    await add(element, 4);
    const changes = watch.takeRecords();
    watch.disconnect();
    const added = [...body.children].filter((row) => !before.includes(row));
    expect(added).to.have.length(1);
    expect([...body.children].filter((row) => row !== added[0])).to.deep.equal(before);
    expect(changes.filter(({ target }) => target !== body && !added[0]!.contains(target))).to.deep.equal([]);
    expect(changes.flatMap(({ removedNodes }) => [...removedNodes])).to.deep.equal([]);
  });

  it('print whole, with the clinic’s name and space for the visitor’s', async () => {
    const element = await showDiary('clinic-name="Hill Road Clinic" region="GB"');
    await choose(element, writeDiaryJson(days(40)));
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(40);
    dispatchEvent(new Event('afterprint'));
    expect(rows(element)).to.have.length(14);
    const sheet = textOf(find(element, '.diary-sheet'));
    expect(sheet).to.contain('Hill Road Clinic').and.contain('Name:').and.contain('999');
    expect(find(element, '.diary-sheet').getClientRects()).to.have.length(0);
  });

  it('print on request', async () => {
    const element = await filled(1);
    let printed = 0;
    standIn(window, 'print', () => printed++);
    button(element, english.common.print)!.click();
    expect(printed).to.equal(1);
  });
});

describe('<pain-diary> files', () => {
  for (const [kind, name, type] of [
    ['csv', /^pain-diary-\d{4}-\d\d-\d\d\.csv$/, 'text/csv'],
    ['json', /^pain-diary-\d{4}-\d\d-\d\d\.json$/, 'application/json'],
    ['fhir', /^pain-diary-\d{4}-\d\d-\d\d\.fhir\.json$/, 'application/fhir+json'],
  ] as const) {
    it(`restore the same diary after saving, deleting and loading: ${kind}`, async () => {
      const element = await showDiary();
      const saved = downloads();
      await add(element, 4, { stopped: '=HYPERLINK("x")', helped: 'a,\n"b"; \ud83d\ude00', note: 'half \ud83d here' });
      await add(element, 5, { when: '2026-11-20T08:15' });
      const before = element.entries.map((entry) => ({ ...entry, changed: 0 }));
      await press(element, `.diary-save-${kind}`);
      expect(news(element)).to.equal(words.news.saved);
      expect(saved).to.have.length(1);
      expect(saved[0]!.name).to.match(name);
      expect(saved[0]!.type).to.equal(type);
      const content = await saved[0]!.content;
      await press(element, '.diary-clear');
      await choose(element, content);
      expect(news(element)).to.equal('New or changed entries from the file: 2.');
      expect(element.entries.map((entry) => ({ ...entry, changed: 0 }))).to.deep.equal(before);
      expect(element.entries[0]!.note).to.equal('half \ufffd here');
      await choose(element, content);
      expect(news(element)).to.equal('New or changed entries from the file: 0.');
      expect(element.entries).to.have.length(2);
    });
  }

  it('download on a press from an object URL that is then revoked', async () => {
    const element = await showDiary();
    const saved = downloads();
    const revoked: string[] = [];
    standIn(URL, 'revokeObjectURL', (address: string) => revoked.push(address));
    standIn(window, 'setTimeout', (later: () => void) => later());
    await add(element, 4);
    expect(saved).to.be.empty;
    find(element, '.diary-save-json').click();
    expect(saved).to.have.length(1);
    expect(revoked).to.deep.equal(['blob:test']);
  });

  it('load into an empty diary, and save once it has an entry', async () => {
    const element = await showDiary();
    expect(findAll(element, '[class*=diary-save]')).to.be.empty;
    await choose(element, writeDiaryJson(days(2)));
    expect(element.entries).to.have.length(2);
    expect(findAll(element, '[class*=diary-save]')).to.have.length(3);
  });

  it('change nothing when not a diary, and report it', async () => {
    const element = await showDiary();
    await add(element, 4);
    const before = element.entries;
    for (const content of [
      '',
      'hello',
      '{}',
      '[]',
      '{"resourceType":"Bundle"}',
      'a,b\n1,2\n',
      new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x22]),
      '<script>alert(1)</script>',
    ]) {
      await choose(element, content);
      expect(news(element)).to.equal(words.news.notOurs);
      expect(element.entries).to.equal(before);
    }
  });

  it('load the readable part of a damaged file and report it', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson([...days(3), { ...days(1)[0]!, pain: 11 }]));
    expect(element.entries).to.have.length(3);
    expect(news(element)).to.equal(
      'New or changed entries from the file: 3. Parts that we could not read: 1. The list is below “Load a file”.',
    );
  });

  it('are not read when too large', async () => {
    const element = await showDiary();
    let read = false;
    standIn(Blob.prototype, 'arrayBuffer', () => {
      read = true;
      return Promise.resolve(new ArrayBuffer(0));
    });
    await choose(element, new Uint8Array(20_000_001));
    expect(news(element)).to.equal(words.news.tooLarge);
    expect(read).to.equal(false);
  });

  it('are reported when they no longer exist', async () => {
    const element = await showDiary();
    standIn(Blob.prototype, 'arrayBuffer', () => Promise.reject(new DOMException('gone', 'NotFoundError')));
    await choose(element, writeDiaryJson(days(1)));
    expect(news(element)).to.equal(words.news.notOurs);
  });

  it('keep the latest undo step when they contain nothing new', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(3)));
    await press(element, '.diary-delete');
    expect(element.entries).to.have.length(2);
    await choose(element, writeDiaryJson(days(3).slice(1)));
    await press(element, '.diary-undo');
    expect(element.entries).to.have.length(3);
  });

  it('import a spreadsheet’s corrections once', async () => {
    const element = await showDiary();
    const [first, second] = days(2);
    await choose(element, writeDiaryJson([first!, second!]));
    const corrected = writeDiaryJson([
      { ...first!, pain: 9, note: 'b' },
      { ...second!, pain: 0, note: 'a' },
    ]);
    for (let time = 0; time < 2; time++) {
      await choose(element, corrected);
      expect(element.entries.map(({ pain, note }) => [pain, note])).to.deep.equal([
        [9, 'b'],
        [0, 'a'],
      ]);
    }
  });

  it('are read in the Western European encoding of spreadsheets when not UTF-8', async () => {
    const element = await showDiary();
    const saved = writeDiaryJson([{ ...days(1)[0]!, note: 'på café' }]);
    await choose(
      element,
      Uint8Array.from(saved, (letter) => letter.codePointAt(0)!),
    );
    expect(element.entries[0]!.note).to.equal('på café');
  });

  it('never overwrite a later change on this device', async () => {
    const element = await showDiary();
    await choose(element, writeDiaryJson(days(1)));
    await press(element, '.diary-change');
    await add(element, 9);
    await choose(element, writeDiaryJson(days(1)));
    expect(pains(element)).to.deep.equal([9]);
  });
});

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
