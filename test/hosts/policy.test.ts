/** Strict policies, no request after loading, nothing stored. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../support/commands.js';
import { inside, openHost, styleOf, tags, tick, useEverything, type HostPage } from './host-page.js';
import { waitUntil } from '../support/wait.js';

async function expectWorking(page: HostPage): Promise<void> {
  const hosts = await page.ready();
  expect(new Set(hosts.map(({ localName }) => localName))).to.deep.equal(new Set(tags));
  for (const host of hosts) expect(styleOf(inside(host, '.care-base')).borderTopWidth, host.localName).to.equal('1px');
  await useEverything(page);
  const check = page.find<RedFlagCheck>('red-flag-check');
  check.clear();
  await tick(check, 'trouble-starting-to-pee');
  expect(check.urgency).to.equal('emergency-now');
}

describe('strict Content-Security-Policy with trusted types', () => {
  for (const name of ['strict', 'strict-iife', 'strict-autoload']) {
    it(`reports no violation for ${name}, in every mode of the check`, async () => {
      const page = await openHost(name, { csp: 'strict', height: 4000 });
      for (const tag of tags) page.find(tag).scrollIntoView();
      await expectWorking(page);
      const check = page.find<RedFlagCheck>('red-flag-check');
      for (const mode of ['steps', 'list', 'checklist']) {
        check.mode = mode;
        await check.updateComplete;
      }
      page.expectQuiet();
    });
  }

  for (const name of ['strict', 'strict-iife', 'strict-autoload']) {
    it(`reports no violation when the site content check loads in ${name}`, async () => {
      const page = await openHost(name, { csp: 'strict' });
      const help = page.find('seek-help');
      help.scrollIntoView();
      await page.ready('seek-help');
      // The `src` attribute would fetch a file, which this policy forbids.
      Object.assign(help, { content: { contacts: [{ name: 'Pool desk', number: '01632 960199' }] } });
      await waitUntil(() => help.shadowRoot!.textContent.includes('Pool desk'), 'the content did not come');
      page.expectQuiet();
    });
  }

  it('reports no violation with another copy of Lit on the page', async () => {
    const page = await openHost('strict-twice', { csp: 'strict' });
    await expectWorking(page);
    expect(page.window.litHtmlVersions?.length).to.be.above(1);
    page.expectQuiet();
  });

  it('reports a style attribute, so these tests can fail', async () => {
    const page = await openHost('strict', { csp: 'strict' });
    page.find('h1').setAttribute('style', 'color: red');
    await waitUntil(() => page.log.violations.length > 0, 'the violation was not seen');
    expect(page.log.violations[0]).to.contain('style-src');
  });
});

it('everything works with connect-src none', async () => {
  const page = await openHost('plain', { csp: 'no-connect' });
  await expectWorking(page);
  page.expectQuiet();
});

it('page sends no request after the script has loaded', async () => {
  const page = await openHost('plain');
  await page.ready();
  const requests = () => page.window.performance.getEntriesByType('resource').map(({ name }) => name);
  const before = requests();
  expect(before.filter((name) => name.includes('/dist/cdn/'))).to.have.length(1);
  await useEverything(page);
  for (const region of ['US', 'DE', 'IN']) {
    for (const host of await page.ready()) {
      host.region = region;
      await host.updateComplete;
    }
  }
  await page.window.fetch('/test/hosts/plain.html');
  await waitUntil(() => requests().length > before.length, 'the browser counts no request');
  expect(requests().slice(before.length)).to.deep.equal([`${location.origin}/test/hosts/plain.html`]);
});

describe('browser storage', () => {
  const stored = async (page: HostPage) => ({
    local: Object.keys(page.window.localStorage),
    session: Object.keys(page.window.sessionStorage),
    databases: (await page.window.indexedDB.databases()).map(({ name }) => name),
    cookie: page.document.cookie,
  });

  it('stays unchanged: elements store nothing unasked', async () => {
    const page = await openHost('plain');
    const before = await stored(await openHost('empty'));
    await useEverything(page);
    await tick(page.find<RedFlagCheck>('red-flag-check'), 'trouble-starting-to-pee');
    expect(await stored(page)).to.deep.equal(before);
    expect(before.local).to.deep.equal([]);
    expect(before.databases).to.deep.equal([]);
    expect(before.cookie).to.equal('');
  });

  it('is not needed when denied, and elements read only what a visitor may have kept', async () => {
    const page = await openHost('storage-denied');
    const { storageAttempts } = page.window as unknown as { storageAttempts: string[] };
    expect(() => page.window.localStorage).to.throw();
    expect(storageAttempts.at(-1)).to.equal('localStorage');
    await expectWorking(page);
    // test/node/package.test.mjs checks which elements contain the storage code.
    expect([...new Set(storageAttempts)]).to.deep.equal(['localStorage']);
    page.expectQuiet();
  });
});
