import { expect } from '@open-wc/testing';
import { english } from '../../src/content/en/pain-diary.js';
import type { DiaryEntry } from '../../src/diary/diary.js';
import { writeDiaryJson } from '../../src/diary/file.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { allText, button, calls, find, findAll, focused, heard, precedes, textOf } from './queries.js';
import {
  words,
  showDiary,
  news,
  rows,
  pains,
  write,
  press,
  add,
  choose,
  days,
  downloads,
} from './harness/pain-diary.js';
import { forgetKept } from './forget-kept.js';

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
