/** The plain mount, `<div data-care-element="…">`, on pages with each kind of published file. */
import { expect } from '@open-wc/testing';
import '../support/commands.js';
import { fallback } from '../../src/fallback.js';
import { openHost, type CareHost, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

const one = { type: 'module', src: '/dist/cdn/red-flag-check.js' };
const all = { type: 'module', src: '/dist/cdn/back-care-elements.js' };
const classic = { src: '/dist/cdn/back-care-elements-classic.js' };
const loader = { type: 'module', src: '/dist/cdn/autoload.js' };

/** A mount with a text, as an editor's page holds it. */
function addMount(
  page: HostPage,
  tag: string,
  attributes: Readonly<Record<string, string>> = { 'data-region': 'GB' },
): HTMLElement {
  const mount = page.document.createElement('div');
  mount.dataset['careElement'] = tag;
  for (const [name, value] of Object.entries(attributes)) mount.setAttribute(name, value);
  const text = page.document.createElement('p');
  text.textContent = 'The text inside.';
  mount.append(text);
  page.find('main').append(mount);
  return mount;
}

const names = (mount: Element) => [...mount.children].map(({ localName }) => localName);

for (const [what, script] of Object.entries({
  'the file of one element': one,
  'the full module': all,
  'the classic script': classic,
  'the loader': loader,
})) {
  it(`${what} shows the element in a mount, with its attributes, around its text`, async () => {
    const page = await openHost('empty');
    const mount = addMount(page, 'red-flag-check', { 'data-region': 'AU', 'data-heading-level': '3', lang: 'en-GB' });
    await page.addScript(script);
    const [check] = await page.ready('red-flag-check');
    expect(names(mount)).to.deep.equal(['red-flag-check']);
    expect([check!.region, check!.headingLevel, check!.children.length]).to.deep.equal(['AU', 3, 1]);
    expect(check!.textContent).to.equal('The text inside.');
    expect(mount.isConnected).to.equal(true);
    page.expectQuiet();
  });

  it(`${what} shows the element in a mount that is added later, also deep in a new part of the page`, async () => {
    const page = await openHost('empty');
    addMount(page, 'red-flag-check');
    await page.addScript(script);
    await page.ready('red-flag-check');
    const part = page.document.createElement('section');
    const later = addMount(page, 'red-flag-check', { 'data-region': 'US' });
    part.append(page.document.createElement('div'));
    part.firstElementChild!.append(later);
    page.find('main').prepend(part);
    await waitUntil(() => names(later).includes('red-flag-check'), 'the later mount stays empty');
    expect((await page.ready('red-flag-check')).map(({ region }) => region)).to.deep.equal(['US', 'GB']);
    page.expectQuiet();
  });

  it(`${what} leaves the text of a mount with a wrong name`, async () => {
    const page = await openHost('empty');
    const mount = addMount(page, 'red-flag-chek');
    await page.addScript(script);
    await waitUntil(() => page.log.warnings.length, 'no warning');
    addMount(page, 'red-flag-check');
    await page.ready('red-flag-check');
    expect(names(mount)).to.deep.equal(['p']);
    expect(page.log.warnings).to.have.length(1);
    expect(page.log.warnings[0]).to.match(
      /^<div> data-care-element="red-flag-chek" is not accepted. Accepted: back-care-/,
    );
  });
}

it('warns once about a wrong name, though several files of the library are on the page', async () => {
  const page = await openHost('empty');
  addMount(page, 'red-flag-chek');
  addMount(page, 'seek-help');
  await page.addScript(one);
  await page.addScript(classic);
  await page.addScript({ type: 'module', src: '/dist/cdn/seek-help.js' });
  await page.ready('seek-help');
  expect(page.log.warnings).to.have.length(1);
});

it('the file of one element leaves the mounts of others to their own files', async () => {
  const page = await openHost('empty');
  const help = addMount(page, 'seek-help');
  addMount(page, 'red-flag-check');
  await page.addScript(one);
  await page.ready('red-flag-check');
  expect(names(help)).to.deep.equal(['p']);
  await page.addScript({ type: 'module', src: '/dist/cdn/seek-help.js' });
  await page.ready('seek-help');
  expect(names(help)).to.deep.equal(['seek-help']);
  page.expectQuiet();
});

it('a mount gives the element only attributes that it reads', async () => {
  const page = await openHost('empty');
  const given = { 'data-onclick': 'alert(1)', 'data-style': 'color: red', 'data-slot': 'x', 'data-region': 'GB' };
  addMount(page, 'red-flag-check', given);
  await page.addScript(all);
  const [check] = await page.ready('red-flag-check');
  expect(check!.getAttributeNames()).to.deep.equal(['region']);
});

it('a mount sets the whole page up with <care-settings>', async () => {
  const page = await openHost('empty');
  addMount(page, 'red-flag-check', {});
  addMount(page, 'care-settings', { 'data-region': 'FR' });
  await page.addScript(all);
  await page.ready('red-flag-check');
  await waitUntil(() => page.find<CareHost>('red-flag-check').region === 'FR', 'the settings have no effect');
});

it('a mount that a page restores from a snapshot has one element', async () => {
  const page = await openHost('empty');
  const mount = addMount(page, 'red-flag-check');
  await page.addScript(all);
  await page.ready('red-flag-check');
  const restored = mount.cloneNode(true) as Element;
  addMount(page, 'seek-help');
  mount.replaceWith(restored);
  await page.ready('seek-help, red-flag-check');
  expect(names(restored)).to.deep.equal(['red-flag-check']);
});

it('a mount that the browser still reads when the script runs takes all of its text', async () => {
  const page = await openHost('plain-mount');
  const [check] = await page.ready('red-flag-check');
  expect(names(page.find('[data-care-element]'))).to.deep.equal(['red-flag-check']);
  expect([...check!.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
    'The first paragraph.',
    'The last paragraph.',
  ]);
  page.expectQuiet();
});

it('the loader shows a mount when it comes near the window', async () => {
  const page = await openHost('empty');
  const far = page.document.createElement('div');
  far.style.height = '6000px';
  page.find('main').append(far);
  const mount = addMount(page, 'seek-help');
  await page.addScript(loader);
  page.find('main').prepend(page.document.createElement('red-flag-check'));
  await page.ready('red-flag-check');
  expect(names(mount)).to.deep.equal(['p']);
  mount.scrollIntoView();
  await page.ready('seek-help');
  expect(names(mount)).to.deep.equal(['seek-help']);
});

it('the text of a mount is as high as the element that replaces it', async () => {
  const page = await openHost('script-missing', { filled: true });
  const main = page.find('main');
  const mount = addMount(page, 'seek-help', { 'data-region': 'GB', lang: 'en-GB' });
  const text = new DOMParser().parseFromString(fallback('seek-help', { region: 'GB' }), 'text/html');
  mount.replaceChildren(...text.body.childNodes);
  main.replaceChildren(mount);
  const before = mount.getBoundingClientRect().height;
  expect(before).to.be.above(300);
  await page.addScript({ type: 'module', src: '/dist/cdn/seek-help.js' });
  await page.ready('seek-help');
  expect(mount.getBoundingClientRect().height).to.be.closeTo(before, 8);
});
