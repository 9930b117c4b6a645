/** A frame without `allow-modals`, and the browser inside an app, print nothing and report nothing. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { common } from '../../src/content/en/common.js';
import { fallbackTags } from '../../src/fallback.js';
import { english as routineEnglish } from '../../src/content/en/stretch-routine.js';
import { standIn } from '../support/stand-ins.js';
import { onPage } from './on-page.js';
import { button, find, findAll, textOf } from './queries.js';

/** What a visitor presses to print; the plan and the habits have no such button. */
const labelOf = (tag: string): string =>
  tag === 'stretch-routine' ? routineEnglish['stretch-routine'].printHandout : common.print;
const withoutButton = ['back-care-plan', 'daily-habits'];

for (const tag of fallbackTags.filter((each) => !withoutButton.includes(each)) as 'pain-diary'[]) {
  it(`${tag} says what to do where the browser prints nothing, and is quiet where it prints`, async () => {
    const element = await onPage(tag, { region: 'GB' });
    if (element.localName === 'pain-diary') {
      find(element, '[name=pain][value="4"]').click();
      find(element, 'form [type=submit]').click();
      await element.updateComplete;
    }
    const news = find(element, '.care-print-news');
    expect([textOf(news), news.getAttribute('aria-live')]).to.deep.equal(['', 'polite']);
    standIn(window, 'print', () => undefined);
    button(element, labelOf(tag))!.click();
    expect(textOf(news)).to.equal(common.printRefused);
    expect([news.checkVisibility(), news.getAttribute('aria-live')]).to.deep.equal([true, 'polite']);
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(news)).to.equal(common.printRefused);
    standIn(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    button(element, labelOf(tag))!.click();
    expect(textOf(news)).to.equal('');
    standIn(window, 'print');
    button(element, labelOf(tag))!.click();
    expect(textOf(news), 'without print()').to.equal(common.printRefused);
  });
}

for (const tag of withoutButton) {
  it(`${tag} has no button that prints`, async () => {
    const element = await onPage(tag as 'daily-habits', { region: 'GB' });
    expect(findAll(element, '.care-print-news')).to.deep.equal([]);
    expect(button(element, labelOf(tag))).to.equal(undefined);
  });
}
