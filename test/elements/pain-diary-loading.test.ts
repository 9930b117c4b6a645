import { expect, fixture } from '@open-wc/testing';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { forgetKept } from './forget-kept.js';
import { choose, news, pains, words } from './harness/pain-diary.js';
import { find, findAll, focused, textOf } from './queries.js';

const header = 'Date,Time,Pain,What did it stop you doing?,What helped?,Anything else,Time zone,Entry,Last change\n';

async function showDiary(): Promise<PainDiary> {
  const element = await fixture<PainDiary>('<pain-diary lang="en-GB"></pain-diary>');
  find<HTMLDetailsElement>(element, '[part=files]').open = true;
  return element;
}

forgetKept();

describe('<pain-diary> loading a table that was changed by hand', () => {
  it('lists each row that it cannot read with the reason, and takes the rest', async () => {
    const element = await showDiary();
    await choose(element, `${header}2026-03-29,8:00,6\n2026-03-30,9 o’clock,3\nMean,,4.5\n2026-03-31,,11\n`);
    expect(pains(element)).to.deep.equal([6]);
    expect(news(element)).to.contain('Parts that we could not read: 3.');
    expect(findAll(element, '.diary-unread li').map(textOf)).to.deep.equal([
      `Row 3: ${words.faults.time}`,
      `Row 4: ${words.faults.date}`,
      `Row 5: ${words.faults.pain}`,
    ]);
    await choose(element, `${header}2026-04-01,8:00,6\n`);
    expect(findAll(element, '.diary-unread')).to.have.length(0);
  });

  it('lists at most 20 rows, and the number of the others', async () => {
    const element = await showDiary();
    await choose(element, `${header}2026-03-29,8:00,6\n${'x,,1\n'.repeat(30)}`);
    expect(findAll(element, '.diary-unread li')).to.have.length(21);
    expect(textOf(findAll(element, '.diary-unread li').at(-1)!)).to.equal('And 10 more.');
  });

  for (const [index, day] of ['2026-04-03', '2026-03-04'].entries())
    it(`asks which day a date means, and then reads ${day}`, async () => {
      const element = await showDiary();
      await choose(element, `${header}03/04/2026,8:00,6\n`);
      expect(element.entries).to.have.length(0);
      expect(news(element)).to.equal(words.whichDay);
      expect(focused(element) === find(element, '.diary-which-day')).to.equal(true);
      const buttons = findAll(element, '.diary-which-day + * button');
      expect(buttons.map(textOf)).to.deep.equal(['3 Apr 2026', '4 Mar 2026', words.cancel]);
      buttons[index]!.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(element.entries.map(({ at }) => at.slice(0, 10))).to.deep.equal([day]);
      expect(findAll(element, '.diary-which-day')).to.have.length(0);
      expect(focused(element) === find(element, '.diary-news [aria-live=polite]')).to.equal(true);
    });

  it('leaves the diary as it was when the visitor does not say which day', async () => {
    const element = await showDiary();
    await choose(element, `${header}03/04/2026,8:00,6\n`);
    findAll(element, '.diary-which-day + * button')[2]!.click();
    await element.updateComplete;
    expect(element.entries).to.have.length(0);
    expect(findAll(element, '.diary-which-day')).to.have.length(0);
  });

  for (const [name, bytes] of Object.entries({
    'UTF-16 from Excel': (text: string): BlobPart =>
      new Uint16Array([0xfeff, ...[...text].map((each) => each.charCodeAt(0))]),
    'Windows-1252': (text: string): BlobPart => new Uint8Array([...text].map((each) => each.charCodeAt(0))),
  }))
    it(`reads ${name}`, async () => {
      const element = await showDiary();
      await choose(element, bytes(`${header}2026-03-29,8:00,6,Café\n`));
      expect(element.entries.map(({ stopped }) => stopped)).to.deep.equal(['Café']);
    });

  it('keeps out an entry of health records that its author took back, and says so', async () => {
    const element = await showDiary();
    const observation = (status: string, value: object): object => ({
      resource: {
        resourceType: 'Observation',
        status,
        code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
        effectiveDateTime: `2026-03-${status.length}T10:00:30Z`,
        ...value,
      },
    });
    const score = (value: number, code = '{score}'): object => ({ valueQuantity: { value, code } });
    const entry = [
      observation('final-but-long', score(4)),
      observation('entered-in-error', { valueInteger: 9 }),
      observation('corrected-by-a-gp', score(40, 'mm')),
    ];
    await choose(element, JSON.stringify({ resourceType: 'Bundle', entry }));
    expect(pains(element)).to.deep.equal([4]);
    expect(findAll(element, '.diary-unread li').map(textOf)).to.deep.equal([
      `Row 2: ${words.faults.takenBack}`,
      `Row 3: ${words.faults.pain}`,
    ]);
  });
});
