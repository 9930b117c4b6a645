/** Settings of a page reach elements of other bundles, which share no module with `<care-settings>`. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { calls } from '../elements/queries.js';
import '../support/commands.js';
import { openHost, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

async function pageWithBoth(): Promise<HostPage> {
  const page = await openHost('empty');
  const settings = page.document.createElement('care-settings');
  settings.setAttribute('region', 'GB');
  settings.setAttribute('clinic-phone', '01632 960123');
  page.find('main').append(settings, page.document.createElement('red-flag-check'));
  return page;
}

const numbers = (page: HostPage) => [...new Set(calls(page.find<RedFlagCheck>('red-flag-check').shadowRoot!))];

for (const order of [
  ['care-settings', 'red-flag-check'],
  ['red-flag-check', 'care-settings'],
]) {
  it(`settings apply from separate files in the order ${order.join(' before ')}`, async () => {
    const page = await pageWithBoth();
    for (const tag of order) await page.addScript({ type: 'module', src: `/dist/cdn/${tag}.js` });
    await page.ready('red-flag-check');
    await waitUntil(() => numbers(page).length === 3, 'the settings do not arrive');
    expect(numbers(page)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    page.find('care-settings').remove();
    await waitUntil(() => !numbers(page).includes('tel:01632960123'), 'the settings do not go');
    page.expectQuiet();
  });
}

it('loader loads the settings, which never come near the window', async () => {
  const page = await pageWithBoth();
  await page.addScript({ type: 'module', src: '/dist/cdn/autoload.js' });
  await page.ready('red-flag-check');
  await waitUntil(() => numbers(page).includes('tel:01632960123'), 'the settings do not arrive');
  page.expectQuiet();
});
