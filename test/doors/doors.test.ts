/** The files that a website loads, byte for byte as they ship. */
import { expect } from '@open-wc/testing';
import { planSteps } from '../../src/content/plan.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../support/commands.js';
import { openHost, tags, tick, type HostPage } from '../hosts/host-page.js';

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
