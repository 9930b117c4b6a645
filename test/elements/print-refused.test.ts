/** A frame without `allow-modals`, and the browser inside an app, print nothing and report nothing. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { common } from '../../src/content/en/common.js';
import { english as routineEnglish } from '../../src/content/en/stretch-routine.js';
import { standIn } from '../support/stand-ins.js';
import { onPage } from './on-page.js';
import { button, find, textOf } from './queries.js';

const printing = {
  'back-spasm-tips': common.print,
  'heat-cold-timer': common.print,
  'posture-guide': common.print,
  'stretch-card': common.print,
  'stretch-routine': routineEnglish['stretch-routine'].printHandout,
} as const;

for (const tag of Object.keys(printing) as (keyof typeof printing)[]) {
  it(`${tag} says what to do where the browser prints nothing, and is quiet where it prints`, async () => {
    const element = await onPage(tag, { region: 'GB' });
    const news = find(element, '.care-print-news');
    expect([textOf(news), news.getAttribute('aria-live')]).to.deep.equal(['', 'polite']);
    standIn(window, 'print', () => undefined);
    button(element, printing[tag])!.click();
    expect(textOf(news)).to.equal(common.printRefused);
    expect([news.checkVisibility(), news.getAttribute('aria-live')]).to.deep.equal([true, 'polite']);
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(news)).to.equal(common.printRefused);
    standIn(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    button(element, printing[tag])!.click();
    expect(textOf(news)).to.equal('');
    standIn(window, 'print');
    button(element, printing[tag])!.click();
    expect(textOf(news), 'without print()').to.equal(common.printRefused);
  });
}
