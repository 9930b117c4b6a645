/** The published files as a website loads them. */
import { expect } from '@open-wc/testing';
import { planSteps } from '../../src/content/advice/plan.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../support/commands.js';
import { openHost, tags, tick, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

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
  ['the classic build as a classic script', { src: '/dist/cdn/back-care-elements-classic.js' }],
  ['the classic build as a module', { type: 'module', src: '/dist/cdn/back-care-elements-classic.js' }],
] as const) {
  it(`${what} defines all elements from one file with one Lit`, async () => {
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

/** The tags that a file defines. The plan defines those of its steps. */
const broughtBy = (tag: string): string[] =>
  tag === 'back-care-plan' ? [...new Set([...planSteps.map((step): string => step.tag), tag])] : [tag];

for (const tag of tags) {
  it(`${tag}.js alone defines only its element, from one file`, async () => {
    const page = await pageWith({ type: 'module', src: `/dist/cdn/${tag}.js` });
    await page.ready(tag);
    expect(defined(page)).to.have.members(broughtBy(tag));
    expect(loaded(page)).to.deep.equal([`/dist/cdn/${tag}.js`]);
    expect(page.window.litHtmlVersions).to.have.length(1);
    page.expectQuiet();
  });
}

/** The contacts of the example file, with a mistake in one part of it. */
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

  it(`${src} keeps seek-help’s contacts when an exercise is wrong`, async () => {
    const page = await helpWith(src, 'exercises');
    await waitUntil(() => shown(page).includes('Pool desk'), 'the contact lines did not come');
    page.expectQuiet();
  });

  it(`${src} reports a wrong contact and keeps the cards`, async () => {
    const page = await helpWith(src, 'contacts');
    await waitUntil(() => page.log.warnings.length, 'nothing was told');
    expect(page.log.warnings).to.have.length(1);
    expect(page.log.warnings[0]).to.include('<seek-help>').and.include('contacts[2] must be an object');
    expect(shown(page)).not.to.include('Pool desk');
    expect(page.find('seek-help').shadowRoot!.querySelectorAll('.care-card')).to.have.length(3);
    expect(page.log.errors).to.deep.equal([]);
  });
}

describe('site content check', () => {
  /** A page with two elements that share a content file, and the reasons of their `care-error` events. */
  async function pageWithContent(attributes: Readonly<Record<string, string>>, inlined?: string) {
    const page = await openHost('empty');
    const reasons: string[] = [];
    for (const tag of ['seek-help', 'red-flag-check'] as const) {
      const element = page.document.createElement(tag);
      element.setAttribute('region', 'GB');
      element.setAttribute('src', '/test/fixtures/site-content.json');
      element.addEventListener('care-error', ({ reason }) => reasons.push(reason));
      page.find('main').append(element);
    }
    await page.addScript(attributes, inlined);
    await page.ready('seek-help, red-flag-check');
    return { page, reasons };
  }
  const shown = (page: HostPage) => page.find('seek-help').shadowRoot!.textContent;
  const asked = (page: HostPage) => loaded(page).filter((path) => path.endsWith('site-content.js'));

  for (const [what, attributes] of [
    ['the full module', { type: 'module', src: '/dist/cdn/back-care-elements.js' }],
    ['the classic script', { src: '/dist/cdn/back-care-elements-classic.js' }],
    ['the classic script as a module', { type: 'module', src: '/dist/cdn/back-care-elements-classic.js' }],
    ['the loader', { type: 'module', src: '/dist/cdn/autoload.js' }],
  ] as const) {
    it(`loads once beside ${what} for all elements with content`, async () => {
      const { page } = await pageWithContent(attributes);
      await waitUntil(() => shown(page).includes('Pool desk'), 'the contact lines did not come');
      expect(asked(page)).to.deep.equal(['/dist/cdn/site-content.js']);
      page.expectQuiet();
    });
  }

  for (const [what, add] of [
    [
      'a script that was inlined',
      async () => pageWithContent({}, await (await fetch('/dist/cdn/back-care-elements-classic.js')).text()),
    ],
    [
      'a module that was moved',
      async () => {
        const source = await (await fetch('/dist/cdn/back-care-elements.js')).text();
        const moved = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
        return pageWithContent({ type: 'module', src: moved });
      },
    ],
  ] as const) {
    it(`keeps built-in content, with one warning and care-error, when ${what} cannot load it`, async () => {
      const { page, reasons } = await add();
      await waitUntil(() => reasons.length === 2, 'not each element fired care-error');
      expect(page.log.warnings).to.have.length(1);
      for (const message of [...page.log.warnings, ...reasons])
        expect(message).to.include('put site-content.js beside the script');
      expect(shown(page)).not.to.include('Pool desk');
      expect(page.find('seek-help').shadowRoot!.querySelectorAll('.care-card')).to.have.length(3);
      expect(page.log.errors).to.deep.equal([]);
    });
  }

  it('ignores an element of the page that tries to choose its address', async () => {
    const page = await openHost('empty');
    const image = page.document.createElement('img');
    image.setAttribute('name', 'currentScript');
    image.setAttribute('src', '/elsewhere/picture.png');
    page.find('main').append(image, page.document.createElement('seek-help'));
    await page.addScript({ src: '/dist/cdn/back-care-elements-classic.js' });
    page.find('seek-help').setAttribute('src', '/test/fixtures/site-content.json');
    await waitUntil(() => shown(page).includes('Pool desk'), 'the contact lines did not come');
    expect(asked(page)).to.deep.equal(['/dist/cdn/site-content.js']);
  });
});

it('integrity hashes of the manifest allow the files, and a wrong hash blocks them', async () => {
  const { files } = await manifest();
  const { integrity } = files['back-care-elements.js']!;
  const page = await pageWith({ type: 'module', src: '/dist/cdn/back-care-elements.js', integrity });
  await page.ready();
  const other = await openHost('empty');
  const wrong = files['back-care-elements-classic.js']!.integrity;
  let failed = false;
  await other
    .addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js', integrity: wrong })
    .catch(() => (failed = true));
  expect(failed).to.equal(true);
  expect(defined(other)).to.deep.equal([]);
});

it('every script names its licence and those of its contents', async () => {
  const { files } = await manifest();
  for (const file of Object.keys(files).filter((name) => name.endsWith('.js'))) {
    const source = await (await fetch(`/dist/cdn/${file}`)).text();
    const [, notice = ''] = source.match(/^(?:\/\/#.*\n)?\/\*!(.*?)\*\//) ?? [];
    expect(notice, file).to.include('back-care-elements | MIT');
    expect(notice.includes('Lit (BSD-3-Clause)'), `Lit in ${file}`).to.equal(source.includes('litHtmlVersions'));
    expect(notice.includes('Valibot (MIT)'), `Valibot in ${file}`).to.equal(source.includes('must be a list'));
  }
});
