/** Without a line of theming, links have the colour of the page's own, wherever that can be read. */
import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { contrast, inside, openHost, rgb, styleOf, type CareHost, type HostPage } from './host-page.js';

/** What a page may have: bright, pale, dark, grey, the ends, and the surfaces themselves. */
const colours = [
  ...['#ffff00', '#ffffff', '#c8102e', '#000000', '#0000ee', '#00ff00', '#7a2e5d', '#808080', '#f58220', '#14191d'],
  'color(display-p3 0 1 0.5)',
];

interface Page extends HostPage {
  host: CareHost;
  plan: CareHost;
}

/** A page with a text, a sheet, two elements in an article, and perhaps more. */
async function openPage(css: string, article: string, around = ''): Promise<Page> {
  const page = (await openHost('empty')) as Page;
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(`:root { color-scheme: light dark } ${css}`);
  page.document.adoptedStyleSheets = [sheet];
  const main = page.find('main');
  const [text, frame] = [page.document.createElement('article'), page.document.createElement('div')];
  const parser = new DOMParser();
  for (const [place, source] of [
    [text, article],
    [frame, around],
  ] as const)
    place.append(...parser.parseFromString(source, 'text/html').body.childNodes);
  main.append(text);
  main.before(frame);
  for (const tag of ['seek-help', 'back-care-plan']) {
    const host = page.document.createElement(tag);
    host.setAttribute('region', 'GB');
    if (tag === 'back-care-plan') host.setAttribute('open-at-first', 'warning-signs');
    text.append(host);
  }
  await page.addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js' });
  [page.host, page.plan] = (await page.ready('article > seek-help, article > back-care-plan')) as [CareHost, CareHost];
  return page;
}

/** What a token is painted as, inside an element. */
function painted(host: Element, token: string): readonly number[] {
  const probe = host.ownerDocument.createElement('span');
  probe.style.color = `var(${token})`;
  inside(host, '.care-base').append(probe);
  const { color } = styleOf(probe);
  probe.remove();
  return rgb(color);
}

const link = (host: Element): string => styleOf(inside(host, 'a.care-link')).color;

/** As when a page puts it there. */
async function putAgain({ host }: Page): Promise<void> {
  host.parentElement!.append(host);
  await host.updateComplete;
}

/** The colour that links of an element would have with the built-in accent as the site's own. */
function builtIn(host: CareHost): readonly number[] {
  host.style.setProperty('--care-accent', 'light-dark(#0b6b75, #5cc3cf)');
  return rgb(link(host));
}

const linked = '<p>A text with <a href="/more">a link</a> in it.</p>';

for (const colorScheme of ['light', 'dark'] as const) {
  it(`links have the hue of the page's on a ${colorScheme} page, and can be read, whatever it is`, async () => {
    expect(await emulate({ colorScheme })).to.equal(true);
    const page = await openPage('body { color: #777 } a { color: var(--its) }', linked);
    const { host, document } = page;
    await waitUntil(() => page.window.matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches, 'another scheme');
    const seen = new Set<string>();
    for (const colour of colours) {
      document.documentElement.style.setProperty('--its', colour);
      await putAgain(page);
      const taken = link(host);
      seen.add(taken);
      expect(rgb(taken), colour).to.deep.equal(painted(host, '--_link'));
      for (const ground of ['--_surface', '--_surface-raised'])
        expect(contrast(taken, `rgb(${painted(host, ground).join()})`), `${colour} on ${ground}`).to.be.at.least(4.5);
      // As the same colour would be, were it the site's accent.
      host.style.setProperty('--care-accent', colour);
      expect(rgb(link(host)), colour).to.deep.equal(rgb(taken));
      host.style.removeProperty('--care-accent');
    }
    expect(seen.size).to.be.above(5);
  });
}

it('a colour that can be read as it is stays as it is, in the pieces of a plan too', async () => {
  const { host, plan } = await openPage('a { color: #7a2e5d }', linked);
  expect(rgb(link(host))).to.deep.equal([122, 46, 93]);
  const piece = inside(plan, 'red-flag-check');
  await waitUntil(() => piece.shadowRoot?.querySelector('.care-base'), 'the step did not render');
  expect(painted(piece, '--_link')).to.deep.equal([122, 46, 93]);
});

it('the accent of the site wins, on the page and on the element', async () => {
  const { host, document } = await openPage('a { color: #7a2e5d }', linked);
  document.documentElement.style.setProperty('--care-accent', '#0b3d91');
  expect(rgb(link(host))).to.deep.equal([11, 61, 145]);
  host.style.setProperty('--care-accent', '#5b2333');
  expect(rgb(link(host))).to.deep.equal([91, 35, 51]);
});

for (const [what, css, article, around] of [
  ['there is no link', '', '<p>No link.</p>'],
  ['it is a button', 'a { color: #7a2e5d; background: #fee }', linked],
  ['it is as the text around it', 'a { color: inherit }', linked],
  ['one can see through it', 'a { color: rgb(122 46 93 / 0.5) }', linked],
  ['it is in no text', 'a { color: #7a2e5d }', '<ul><li><a href="/more">a link</a></li></ul>'],
  [
    'it is in the frame of the page',
    'a { color: #7a2e5d }',
    '',
    ['header', 'nav', 'aside', 'dialog', 'footer'].map((each) => `<${each}>${linked}</${each}>`).join(''),
  ],
  [
    'it is in the text inside our tags',
    'a { color: #7a2e5d }',
    `<div data-care-element="">${linked}</div><pain-diary>${linked}</pain-diary>`,
  ],
] as const) {
  it(`the page's link is not taken where ${what}`, async () => {
    const { host } = await openPage(css, article, around);
    const taken = rgb(link(host));
    expect(taken).to.deep.equal(builtIn(host));
  });
}

it('the links in the text inside our tags do not keep the page’s own from being found', async () => {
  const inside = '<p><a href="tel:999">Call 999</a></p>'.repeat(12);
  const { host } = await openPage('a { color: #7a2e5d }', `<pain-diary>${inside}</pain-diary>${linked}`);
  expect(rgb(link(host))).to.deep.equal([122, 46, 93]);
});

it('the link of the article around the element comes before others of the page', async () => {
  const { host } = await openPage('a { color: #0b3d91 } article a { color: #7a2e5d }', linked, linked);
  expect(rgb(link(host))).to.deep.equal([122, 46, 93]);
});

it('a link elsewhere in the page is taken where the article has none but buttons', async () => {
  const buttons = '<p><a href="/book">Book</a></p>'.repeat(3);
  const { host } = await openPage('a { color: #0b3d91 } article a { color: #fff; background: #00f }', buttons, linked);
  expect(rgb(link(host))).to.deep.equal([11, 61, 145]);
});

it('links follow a page whose colours follow the visitor', async () => {
  expect(await emulate({ colorScheme: 'light' })).to.equal(true);
  const { host } = await openPage(
    'a { color: #7a2e5d } @media (prefers-color-scheme: dark) { a { color: #ffd700 } }',
    linked,
  );
  expect(rgb(link(host))).to.deep.equal([122, 46, 93]);
  for (const [colorScheme, wanted] of [
    ['dark', [255, 215, 0]],
    ['light', [122, 46, 93]],
  ] as const) {
    await emulate({ colorScheme });
    await waitUntil(
      () => String(rgb(link(host))) === String(wanted),
      `the links are not those of a ${colorScheme} page`,
    );
  }
});

it('links follow a style sheet that comes late, before the page has loaded', async () => {
  const page = await openPage('', linked);
  const style = page.document.createElement('style');
  style.textContent = 'a { color: #7a2e5d }';
  page.document.head.append(style);
  page.window.dispatchEvent(new page.window.Event('load'));
  expect(rgb(link(page.host))).to.deep.equal([122, 46, 93]);
});

it('under a strict policy links have the colour of the page’s, and nothing that the page wrote changes', async () => {
  const page = await openHost('strict', { csp: 'strict' });
  await page.ready();
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync('a { color: #7a2e5d }');
  page.document.adoptedStyleSheets = [sheet];
  const text = page.document.createElement('p');
  const more = page.document.createElement('a');
  more.href = '/more';
  more.append('a link');
  text.append('A text with ', more);
  page.find('main').append(text);
  page.window.dispatchEvent(new page.window.Event('load'));
  for (const host of await page.ready()) {
    expect(rgb(link(host)), host.localName).to.deep.equal([122, 46, 93]);
    expect(host.hasAttribute('style'), host.localName).to.equal(false);
  }
  page.expectQuiet();
});
