/** The loader: what is on the page and near the window, now and later, and nothing else. */
import { expect } from '@open-wc/testing';
import '../support/commands.js';
import { openHost, tags, until, type HostPage } from '../hosts/host-page.js';

const defined = (page: HostPage) => tags.filter((tag) => page.window.customElements.get(tag));
const chunks = (page: HostPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.match(/\/autoload\/([a-z-]+)\.define/)?.[1])
    .filter(Boolean);

it('loads what is near the window; what is far away waits until it comes near', async () => {
  const page = await openHost('autoload');
  await page.ready('red-flag-check');
  // A second element near the window was loaded in the meantime, so the far one would have been seen by now as well.
  page.find('main').prepend(page.document.createElement('stretch-card'));
  await page.ready('stretch-card');
  expect(defined(page)).to.deep.equal(['red-flag-check', 'stretch-card']);
  expect(chunks(page)).to.have.members(['red-flag-check', 'stretch-card']);
  page.find('back-spasm-tips').scrollIntoView();
  await page.ready('back-spasm-tips');
  expect(defined(page)).to.deep.equal(['back-spasm-tips', 'red-flag-check', 'stretch-card']);
  page.expectQuiet();
});

it('one Lit for all, and each piece once', async () => {
  const page = await openHost('autoload');
  page.find('main').prepend(page.document.createElement('stretch-card'), page.document.createElement('red-flag-check'));
  page.find('back-spasm-tips').scrollIntoView();
  await page.ready('back-spasm-tips');
  page.window.scrollTo(0, 0);
  await page.ready();
  expect(page.window.litHtmlVersions).to.have.length(1);
  const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(new Set(files).size).to.equal(files.length);
  page.expectQuiet();
});

it('finds what is put deep into the page later, also an element that is empty or was hidden', async () => {
  const page = await openHost('autoload');
  await page.ready('red-flag-check');
  const section = page.document.createElement('section');
  section.hidden = true;
  section.append(page.document.createElement('div'));
  section.firstElementChild!.append(page.document.createElement('stretch-card'));
  page.find('h1').after(section);
  section.hidden = false;
  await page.ready('stretch-card');
  page.expectQuiet();
});

it('printing loads what is on the page and far away', async () => {
  const page = await openHost('autoload');
  await page.ready('red-flag-check');
  expect(defined(page)).to.deep.equal(['red-flag-check']);
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  await page.ready('back-spasm-tips');
  expect(defined(page)).to.deep.equal(['back-spasm-tips', 'red-flag-check']);
});

it('a page without our tags loads no piece', async () => {
  const page = await openHost('empty');
  await page.addScript({ type: 'module', src: '/dist/cdn/autoload.js' });
  page.find('main').append(page.document.createElement('details'));
  expect(chunks(page)).to.deep.equal([]);
  page.find('main').append(page.document.createElement('stretch-card'));
  await until(() => page.window.customElements.get('stretch-card'), 'the loader does not run');
  expect(chunks(page)).to.deep.equal(['stretch-card']);
});

it('one piece more checks a site’s own content, for all the elements that are given some', async () => {
  const page = await openHost('empty');
  const loaded = () =>
    page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.match(/\/autoload\/(site-content|[a-z-]+\.(?:check|schema|pieces))-/)?.[1])
      .filter(Boolean);
  for (const tag of ['seek-help', 'red-flag-check'] as const)
    page.find('main').append(page.document.createElement(tag));
  await page.addScript({ type: 'module', src: '/dist/cdn/autoload.js' });
  await page.ready('seek-help, red-flag-check');
  expect(loaded()).to.deep.equal([]);
  for (const tag of ['seek-help', 'red-flag-check']) {
    const element = page.find(tag);
    element.setAttribute('src', '/test/fixtures/site-content.json');
    await until(() => element.shadowRoot!.textContent.includes('Pool desk'), `the contact lines of ${tag}`);
    expect(loaded()).to.deep.equal(['site-content']);
  }
  page.expectQuiet();
});
