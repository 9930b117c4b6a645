/** The loader: loads elements on the page and near the window, now and later, and nothing else. */
import { expect } from '@open-wc/testing';
import { strategies } from '../../src/content/advice/strategies.js';
import { fallback } from '../../src/fallback.js';
import { click, emulate } from '../support/commands.js';
import { openHost, tags, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

const defined = (page: HostPage) => tags.filter((tag) => page.window.customElements.get(tag));
const chunks = (page: HostPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.match(/\/autoload\/([a-z-]+)\.define/)?.[1])
    .filter(Boolean);
const loader = { type: 'module', src: '/dist/cdn/autoload.js' };

function far(page: HostPage): HTMLElement {
  const text = page.document.createElement('div');
  text.style.height = '6000px';
  return text;
}

/** Adds the published loader. `piece` answers each of its requests for a piece. */
async function addLoaderWith(page: HostPage, piece: (tag: string) => Promise<unknown>) {
  const tries: string[] = [];
  Object.assign(page.window, {
    piece: (tag: string) => {
      tries.push(tag);
      return piece(tag);
    },
  });
  const source = await (await fetch(loader.src)).text();
  const changed = source.replace(
    /\(\)=>Promise\.all\(\[import\("\.\/autoload\/([a-z-]+)\.define[^\]]*\]\)/g,
    '()=>piece("$1")',
  );
  expect(changed).to.not.match(/\bimport\(/);
  const address = URL.createObjectURL(new Blob([changed], { type: 'text/javascript' }));
  await page.addScript({ type: 'module', src: address });
  return { tries, address };
}

it('loader loads what is near the window, and the rest when it comes near', async () => {
  const page = await openHost('autoload');
  await page.ready('red-flag-check');
  // Another element near the window loaded meanwhile, so a load of the far element would be visible by now.
  page.find('main').prepend(page.document.createElement('stretch-card'));
  await page.ready('stretch-card');
  expect(defined(page)).to.deep.equal(['red-flag-check', 'stretch-card']);
  expect(chunks(page)).to.have.members(['red-flag-check', 'stretch-card']);
  page.find('back-spasm-tips').scrollIntoView();
  await page.ready('back-spasm-tips');
  expect(defined(page)).to.deep.equal(['back-spasm-tips', 'red-flag-check', 'stretch-card']);
  page.expectQuiet();
});

it('loader loads one Lit for all, and each piece once', async () => {
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

it('loader finds elements added deep in the page later, also empty or formerly hidden ones', async () => {
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

it('loader leaves alone what is in a shadow root with a registry of its own', async () => {
  const page = await openHost('empty');
  const host = page.document.createElement('div');
  page.find('main').append(host, page.document.createElement('daily-habits'));
  const hasRegistries = 'customElementRegistry' in page.window.Element.prototype;
  const root = host.attachShadow({
    mode: 'open',
    ...(hasRegistries && { customElementRegistry: new page.window.CustomElementRegistry() }),
  });
  root.append(page.document.createElement('seek-help'));
  root.innerHTML += '<pain-diary></pain-diary>';
  const { tries } = await addLoaderWith(page, () => new Promise(() => undefined));
  await waitUntil(() => tries.includes('daily-habits'), 'nothing was asked for');
  expect(tries.includes('pain-diary')).to.equal(!hasRegistries);
});

describe('loader when printing', () => {
  it('loads elements on the page that are far away', async () => {
    const page = await openHost('autoload');
    await page.ready('red-flag-check');
    expect(defined(page)).to.deep.equal(['red-flag-check']);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await page.ready('back-spasm-tips');
    expect(defined(page)).to.deep.equal(['back-spasm-tips', 'red-flag-check']);
  });

  it('loads them when only the media query reports printing', async () => {
    const page = await openHost('autoload');
    await page.ready('red-flag-check');
    // Where the engine cannot emulate print media, this test fires the event instead.
    if (!(await emulate({ media: 'print' }))) page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await page.ready('back-spasm-tips');
  });

  it('loads elements inside hidden parts and shadow roots', async () => {
    const page = await openHost('empty');
    const panel = page.document.createElement('div');
    panel.hidden = true;
    panel.append(page.document.createElement('stretch-card'));
    const shadow = page.document.createElement('div').attachShadow({ mode: 'open' });
    shadow.append(far(page), page.document.createElement('seek-help'));
    page.find('main').append(panel, shadow.host, page.document.createElement('daily-habits'));
    page.find('main').prepend(page.document.createElement('red-flag-check'));
    await page.addScript(loader);
    await page.ready('red-flag-check');
    expect(defined(page)).to.deep.equal(['red-flag-check']);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await waitUntil(() => defined(page).length === 4, 'not all were loaded');
  });

  it('prints the text inside the tag, with its sections, when a piece arrives too late', async () => {
    const page = await openHost('autoload-below', { filled: true });
    const tips = page.find('back-spasm-tips');
    const { tries } = await addLoaderWith(page, () => new Promise(() => undefined));
    const printing = await emulate({ media: 'print' });
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await waitUntil(() => tries.length, 'nothing was asked for');
    expect(tries).to.deep.equal(['back-spasm-tips']);
    expect(tips.shadowRoot).to.equal(null);
    expect(tips.innerText).to.contain('999');
    expect(page.find('.tips-inside').checkVisibility()).to.equal(printing);
  });
});

describe('loader and open shadow roots of others', () => {
  const widget = (page: HostPage, tag: string) => {
    const made = page.document.createElement('div').attachShadow({ mode: 'open' });
    made.append(page.document.createElement(tag));
    return made;
  };
  const comes = (page: HostPage, tag: string) =>
    waitUntil(() => page.window.customElements.get(tag), `${tag} did not come`);

  it('searches them at the start, also nested ones', async () => {
    const page = await openHost('empty');
    const outer = widget(page, 'stretch-card');
    outer.append(widget(page, 'seek-help').host);
    page.find('main').append(outer.host);
    await page.addScript(loader);
    await comes(page, 'stretch-card');
    await comes(page, 'seek-help');
    page.expectQuiet();
  });

  it('searches and watches roots that are attached later', async () => {
    const page = await openHost('empty');
    await page.addScript(loader);
    const section = page.document.createElement('section');
    const root = widget(page, 'stretch-card');
    section.append(root.host);
    page.find('main').append(section);
    await comes(page, 'stretch-card');
    root.prepend(page.document.createElement('seek-help'));
    await comes(page, 'seek-help');
    page.expectQuiet();
  });

  it('searches a root when its element is defined, anywhere on the page', async () => {
    const page = await openHost('empty');
    const root = page.document.createElement('div').attachShadow({ mode: 'open' });
    root.append(page.document.createElement('clinic-widget'));
    page.find('main').append(root.host);
    page.find('main').append(page.document.createElement('button', { is: 'clinic-button' }));
    await page.addScript(loader);
    page.window.customElements.define(
      'clinic-widget',
      class extends page.window.HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).append(page.document.createElement('stretch-card'));
        }
      },
    );
    await comes(page, 'stretch-card');
    page.expectQuiet();
  });
});

describe('loader and elements without a box', () => {
  for (const rule of ['display: none', 'display: contents', 'visibility: hidden'])
    it(`loads them under :not(:defined) { ${rule} }`, async () => {
      const page = await openHost('empty');
      const style = page.document.createElement('style');
      style.textContent = `:not(:defined) { ${rule} }`;
      page.document.head.append(style);
      page.find('main').append(page.document.createElement('stretch-card'));
      await page.addScript(loader);
      await page.ready('stretch-card');
      page.expectQuiet();
    });

  it('loads them in a closed section or hidden panel when it opens', async () => {
    const page = await openHost('empty');
    const section = page.document.createElement('details');
    section.append(page.document.createElement('stretch-card'));
    const panel = page.document.createElement('div');
    panel.hidden = true;
    panel.append(page.document.createElement('seek-help'));
    page.find('main').append(panel, section);
    await page.addScript(loader);
    page.find('main').append(page.document.createElement('red-flag-check'));
    await page.ready('red-flag-check');
    expect(defined(page)).to.deep.equal(['red-flag-check']);
    section.open = true;
    await page.ready('stretch-card');
    expect(defined(page)).to.deep.equal(['red-flag-check', 'stretch-card']);
    panel.hidden = false;
    await page.ready('seek-help');
    page.expectQuiet();
  });
});

describe('loader and a link to a strategy far away', () => {
  const focused = (page: HostPage) =>
    page.document.activeElement?.shadowRoot?.activeElement?.closest('details')?.id ??
    page.document.activeElement?.localName;
  const inView = (page: HostPage, id: string) => {
    const top = page.find('back-spasm-tips').shadowRoot!.getElementById(id)!.getBoundingClientRect().top;
    return top >= -1 && top < page.window.innerHeight;
  };
  const follow = async (page: HostPage, id: string) => {
    await click(page.find(`a[href='#${id}']`));
    await waitUntil(() => focused(page) === id, `the focus is not in ${id}`);
    await waitUntil(() => inView(page, id), `${id} is not in view`);
    // Wait two more frames: a browser may move the focus again after layout.
    for (const _ of [1, 2]) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(focused(page)).to.equal(id);
    expect(inView(page, id)).to.equal(true);
  };

  for (const inside of ['nothing', 'the text'])
    it(`loads and opens the tips with ${inside} inside, and keeps view and focus there, each time`, async () => {
      const page = await openHost('autoload-below');
      const tips = page.find('back-spasm-tips');
      if (inside === 'the text') tips.innerHTML = fallback('back-spasm-tips');
      await page.addScript(loader);
      expect(page.window.customElements.get('back-spasm-tips')).to.equal(undefined);
      await follow(page, 'heat-and-cold');
      const section = tips.shadowRoot!.querySelector<HTMLDetailsElement>('#heat-and-cold')!;
      expect(section.open).to.equal(true);
      await follow(page, 'pain-relievers');
      await follow(page, 'heat-and-cold');
      await click(section.querySelector('summary')!);
      expect(section.open).to.equal(false);
      await follow(page, 'heat-and-cold');
      expect(section.open).to.equal(true);
      page.expectQuiet();
    });

  for (const { id } of strategies)
    it(`loads the tips for #${id} in the address at the start`, async () => {
      const page = await openHost('autoload');
      page.window.history.replaceState(null, '', `#${id}`);
      await page.addScript({ ...loader, src: `${loader.src}?again` });
      await page.ready('back-spasm-tips');
      await waitUntil(() => focused(page) === id, 'not followed');
    });

  it('loads the plan when only it contains the tips, and opens its step', async () => {
    const page = await openHost('empty');
    page.find('main').append(far(page), page.document.createElement('back-care-plan'));
    await page.addScript(loader);
    page.window.location.hash = 'heat-and-cold';
    await waitUntil(
      () => page.find('back-care-plan').shadowRoot?.activeElement?.localName === 'back-spasm-tips',
      'not there',
    );
  });

  it('loads nothing for any other link', async () => {
    const page = await openHost('autoload');
    await page.ready('red-flag-check');
    for (const hash of ['contact', 'constructor', 'warning-signs']) page.window.location.hash = hash;
    await new Promise((resolve) => page.window.addEventListener('hashchange', resolve, { once: true }));
    page.find('main').prepend(page.document.createElement('stretch-card'));
    await page.ready('stretch-card');
    expect(defined(page)).to.deep.equal(['red-flag-check', 'stretch-card']);
  });
});

it('loader requests a missing piece once, warns once and tries again when the connection returns', async () => {
  const page = await openHost('empty');
  let online = false;
  const { tries, address } = await addLoaderWith(page, (tag) =>
    online
      ? page.addScript({ type: 'module', src: `/dist/cdn/${tag}.js` })
      : Promise.reject(new TypeError('not found')),
  );
  const card = (): HTMLElement => page.document.createElement('stretch-card');
  page.find('main').append(card());
  await waitUntil(() => page.log.warnings.length, 'nothing was told');
  expect(page.log.warnings[0]).to.contain('<stretch-card>').and.contain(address).and.contain('not found');
  for (const parent of [page.document.body, page.find('main')]) parent.prepend(card(), card());
  page.find('main').append(page.document.createElement('seek-help'));
  await waitUntil(() => page.log.warnings.length > 1, 'the page is not watched any more');
  expect(page.log.warnings[1]).to.contain('<seek-help>');
  expect(tries).to.deep.equal(['stretch-card', 'seek-help']);
  online = true;
  page.window.dispatchEvent(new page.window.Event('online'));
  await page.ready('stretch-card, seek-help');
  expect(tries).to.deep.equal(['stretch-card', 'seek-help', 'stretch-card', 'seek-help']);
  expect(page.log.warnings).to.have.length(2);
  expect(page.log.errors).to.deep.equal([]);
});

it('loader loads nothing on a page without the library’s tags', async () => {
  const page = await openHost('empty');
  await page.addScript(loader);
  page.find('main').append(page.document.createElement('details'));
  expect(chunks(page)).to.deep.equal([]);
  page.find('main').append(page.document.createElement('stretch-card'));
  await waitUntil(() => page.window.customElements.get('stretch-card'), 'the loader does not run');
  expect(chunks(page)).to.deep.equal(['stretch-card']);
});

describe('loader requests after one round trip', () => {
  /** Addresses of all that `address` imports at its start. */
  async function importsOf(address: string): Promise<string[]> {
    const source = await (await fetch(address)).text();
    const paths = [...source.matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g)].map(([, path]) => path!);
    return paths.map((path) => new URL(path, new URL(address, location.href)).pathname);
  }

  it('include each element and all its imports, however deep', async () => {
    const source = await (await fetch(loader.src)).text();
    const lists = source.match(/Promise\.all\(\[[^\]]*\]/g) ?? [];
    expect(lists).to.have.length(tags.length + 1);
    for (const list of lists) {
      const asked = [...list.matchAll(/"\.\/(autoload\/[^"]+)"/g)].map(([, path]) => `/dist/cdn/${path}`);
      for (const address of asked) expect(asked, address).to.include.members(await importsOf(address));
    }
  });

  it('start all pieces of the first element together, before any arrives', async () => {
    const page = await openHost('empty');
    page.find('main').append(page.document.createElement('seek-help'));
    await page.addScript({ ...loader, src: `/far${loader.src}` });
    await page.ready('seek-help');
    const pieces = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/dist/cdn/autoload/')) as PerformanceResourceTiming[];
    expect(pieces.length).to.be.above(1);
    const firstArrival = Math.min(...pieces.map(({ responseEnd }) => responseEnd));
    for (const { name, startTime } of pieces) expect(startTime, name).to.be.at.most(firstArrival);
    page.expectQuiet();
  });
});

it('loader alone requests nothing more', async () => {
  const page = await openHost('empty');
  await page.addScript(loader);
  const scripts = page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));
  expect(scripts).to.deep.equal([loader.src]);
  expect(page.window.litHtmlVersions).to.equal(undefined);
});
