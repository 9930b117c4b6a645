import { expect } from '@open-wc/testing';
import { writeDiaryJson } from '../../src/diary/file.js';
import { standIn } from '../support/stand-ins.js';
import { find, findAll } from './queries.js';
import { words, showDiary, news, pains, press, add, choose, days, downloads } from './harness/pain-diary.js';
import { forgetKept } from './forget-kept.js';

forgetKept();

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
