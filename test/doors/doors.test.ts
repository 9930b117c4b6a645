/** The files that a website loads, byte for byte as they ship. */
import { expect } from '@open-wc/testing';
import { planSteps } from '../../src/content/advice/plan.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../support/commands.js';
import { openHost, tags, tick, until, type HostPage } from '../hosts/host-page.js';

interface Manifest {
  files: Record<string, { bytes: number; brotliBytes: number; integrity: string }>;
}

const manifest = async (): Promise<Manifest> => (await (await fetch('/dist/cdn/manifest.json')).json()) as Manifest;

const defined = (page: HostPage) => tags.filter((tag) => page.window.customElements.get(tag));
const loaded = (page: HostPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

async function pageWith(attributes: Readonly<Record<string, string>>): Promise<HostPage> {
  const page = await openHost('empty');
  for (const tag of tags) {
    const element = page.document.createElement(tag);
    element.setAttribute('region', 'GB');
    page.find('main').append(element);
  }
  await page.addScript(attributes);
  return page;
}

for (const [what, attributes] of [
  ['the full module', { type: 'module', src: '/dist/cdn/back-care-elements.js' }],
  ['the classic build as a classic script', { src: '/dist/cdn/back-care-elements.iife.js' }],
  ['the classic build as a module', { type: 'module', src: '/dist/cdn/back-care-elements.iife.js' }],
] as const) {
  it(`${what}: one file, all elements, one Lit`, async () => {
    const page = await pageWith(attributes);
    await page.ready();
    expect(defined(page)).to.deep.equal([...tags]);
    expect(loaded(page)).to.deep.equal([attributes.src]);
    expect(page.window.litHtmlVersions).to.have.length(1);
    const check = page.find<RedFlagCheck>('red-flag-check');
    await tick(check, 'trouble-starting-to-pee');
    expect(check.urgency).to.equal('emergency-now');
    page.expectQuiet();
  });
}

/** The plan brings what stands in its steps. */
const broughtBy = (tag: string): string[] =>
  tag === 'back-care-plan' ? [...new Set([...planSteps.map((step): string => step.tag), tag])] : [tag];

for (const tag of tags) {
  it(`${tag}.js alone: defines its element and nothing else, from one file`, async () => {
    const page = await pageWith({ type: 'module', src: `/dist/cdn/${tag}.js` });
    await page.ready(tag);
    expect(defined(page)).to.have.members(broughtBy(tag));
    expect(loaded(page)).to.deep.equal([`/dist/cdn/${tag}.js`]);
    expect(page.window.litHtmlVersions).to.have.length(1);
    page.expectQuiet();
  });
}

/** The lines to contact of the example file, with a mistake in one part of it. */
async function helpWith(src: string, part: 'exercises' | 'contacts'): Promise<HostPage> {
  const file = (await (await fetch('/test/fixtures/site-content.json')).json()) as Record<string, unknown[]>;
  file[part]!.push('a mistake');
  const page = await openHost('empty');
  const element = page.document.createElement('seek-help');
  element.setAttribute('region', 'GB');
  element.setAttribute('src', `data:application/json,${encodeURIComponent(JSON.stringify(file))}`);
  page.find('main').append(element);
  await page.addScript({ type: 'module', src });
  await page.ready('seek-help');
  return page;
}

for (const src of ['/dist/cdn/seek-help.js', '/dist/cdn/back-care-elements.js', '/dist/cdn/autoload.js']) {
  const shown = (page: HostPage) => page.find('seek-help').shadowRoot!.textContent;

  it(`${src}: a wrong exercise takes no contact line from seek-help`, async () => {
    const page = await helpWith(src, 'exercises');
    await until(() => shown(page).includes('Pool desk'), 'the contact lines did not come');
    page.expectQuiet();
  });

  it(`${src}: a wrong contact line is told, and the cards stay`, async () => {
    const page = await helpWith(src, 'contacts');
    await until(() => page.log.warnings.length, 'nothing was told');
    expect(page.log.warnings).to.have.length(1);
    expect(page.log.warnings[0]).to.include('<seek-help>').and.include('contacts[2] must be an object');
    expect(shown(page)).not.to.include('Pool desk');
    expect(page.find('seek-help').shadowRoot!.querySelectorAll('.care-card')).to.have.length(3);
    expect(page.log.errors).to.deep.equal([]);
  });
}

it('the integrity hashes of the manifest let the files run, and a wrong one does not', async () => {
  const { files } = await manifest();
  const { integrity } = files['back-care-elements.js']!;
  const page = await pageWith({ type: 'module', src: '/dist/cdn/back-care-elements.js', integrity });
  await page.ready();
  const other = await openHost('empty');
  const wrong = files['back-care-elements.iife.js']!.integrity;
  let failed = false;
  await other
    .addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js', integrity: wrong })
    .catch(() => (failed = true));
  expect(failed).to.equal(true);
  expect(defined(other)).to.deep.equal([]);
});

it('every script names its licence and that of Lit', async () => {
  const { files } = await manifest();
  for (const file of Object.keys(files).filter((name) => name.endsWith('.js') && !name.includes('/'))) {
    const source = await (await fetch(`/dist/cdn/${file}`)).text();
    expect(source.slice(0, 200), file).to.match(/^\/\*!.*MIT.*BSD-3-Clause.*\*\//);
  }
});
