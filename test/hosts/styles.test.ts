/**
 * Pages with invasive style sheets. An element takes the page's typeface and size; otherwise every part has the computed look
 * of a plain page. The pixels are compared in `inherited-properties.test.ts`.
 */
import { expect } from '@open-wc/testing';
import '../support/commands.js';
import { allInside, differences, inside, look, openHost, overflows, styleOf, type HostPage } from './host-page.js';

/** Firefox keeps what a container query in `em` found out, when the container’s size of text changes, until the page is styled anew. */
function styleAnew({ document: { body } }: HostPage): void {
  body.style.display = 'none';
  expect(body.offsetWidth).to.equal(0);
  body.style.display = '';
}

async function looksOn(name: string): Promise<string[]> {
  const page = await openHost(name);
  const { style } = page.document.documentElement;
  style.setProperty('--care-font-family', 'sans-serif');
  style.setProperty('--care-font-size', '16px');
  const hosts = await page.ready();
  styleAnew(page);
  page.expectQuiet();
  return hosts.flatMap(look);
}

describe('look of every part', () => {
  let plain: readonly string[];

  before(async () => {
    plain = await looksOn('plain');
    expect(plain.length).to.be.above(300);
  });

  for (const [name, what] of [
    ['root-font-62', 'html{font-size:62.5%}'],
    ['root-font-20', 'html{font-size:20px}'],
    ['reset-meyer', 'Eric Meyer’s reset'],
    ['reset-important', '*{…!important} with a font of 40px'],
    ['inherited-text', 'inherited text styles'],
    ['generic-tokens', 'generic custom properties'],
  ] as const) {
    it(`is as on a plain page under ${what}`, async () => {
      expect(differences(plain, await looksOn(name))).to.deep.equal([]);
    });
  }

  it('changes with --care-… properties, so the comparison can fail', async () => {
    expect(differences(plain, await looksOn('care-tokens'))).to.not.deep.equal([]);
  });
});

for (const [name, size] of [
  ['root-font-62', 16],
  ['root-font-20', 20],
  // Its root has this size too, as if a visitor had chosen it.
  ['reset-important', 40],
  ['reset-all', 16],
] as const) {
  it(`elements have ${size}px text, a border, padding and 44px targets on ${name}`, async () => {
    const page = await openHost(name);
    for (const host of await page.ready()) {
      const base = styleOf(inside(host, '.care-base'));
      expect(base.fontSize).to.equal(`${size}px`);
      expect(base.borderTopWidth).to.equal('1px');
      expect(base.borderTopStyle).to.equal('solid');
      expect(base.paddingTop).to.equal(`${size}px`);
      expect(base.color).to.equal('rgb(22, 33, 42)');
      expect(base.backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(styleOf(inside(host, '.care-heading')).fontSize).to.equal(`${size * 1.5}px`);
      expect(inside(host, '.care-base').getBoundingClientRect().width).to.be.closeTo(600, 1);
      const targets = allInside(host, 'button, .care-choice, .tips-phase, summary, a.care-button');
      for (const { localName, textContent, box } of targets.map((each) => ({
        localName: each.localName,
        textContent: each.textContent,
        box: each.getBoundingClientRect(),
      }))) {
        if (box.height === 0) continue;
        expect(box.height, `${localName} ${textContent.trim()}`).to.be.at.least(44);
        expect(box.width, `${localName} ${textContent.trim()}`).to.be.at.least(44);
      }
      expect(overflows(host)).to.deep.equal([]);
    }
  });
}

it('text has the typeface of the text around it, and its size where that is easy to read', async () => {
  const page = await openHost('plain');
  const hosts = await page.ready();
  for (const [family, pageSize, size] of [
    ['Georgia, serif', '18px', '18px'],
    ['monospace', '12px', '16px'],
    ['cursive', '60px', '24px'],
  ] as const) {
    Object.assign(page.document.body.style, { fontFamily: family, fontSize: pageSize });
    for (const host of hosts) {
      const { fontFamily, fontSize } = styleOf(inside(host, '.care-text'));
      expect(fontFamily.replaceAll('"', ''), host.localName).to.equal(family);
      expect(fontSize, host.localName).to.equal(size);
    }
  }
});

it('text follows the size of the page’s root, where a visitor has chosen larger text', async () => {
  const page = await openHost('root-font-20');
  const hosts = await page.ready();
  for (const [pageSize, size] of [
    ['14px', '20px'],
    ['60px', '30px'],
  ] as const) {
    page.document.body.style.fontSize = pageSize;
    for (const host of hosts) expect(styleOf(inside(host, '.care-base')).fontSize, host.localName).to.equal(size);
  }
});

it('the ring of a theme does not go around the whole element', async () => {
  const page = await openHost('plain');
  const style = page.document.createElement('style');
  // Not every engine lets a frame that the visitor has not touched match `:focus`: the ring is there at all times.
  style.textContent = ':where(body, body *) { outline: 2px solid black }';
  page.document.head.append(style);
  for (const host of await page.ready()) {
    expect(styleOf(host).outlineStyle, host.localName).to.equal('none');
    expect(styleOf(host.parentElement!).outlineStyle, 'so the rule is in force').to.equal('solid');
  }
});

it('visibility is inherited from the page', async () => {
  const page = await openHost('hidden-section');
  const hosts = await page.ready();
  expect(hosts.map((host) => styleOf(inside(host, '.care-heading')).visibility)).to.deep.equal(
    hosts.map(() => 'hidden'),
  );
  page.find('.panel').style.visibility = 'visible';
  expect(hosts.map((host) => styleOf(inside(host, '.care-heading')).visibility)).to.deep.equal(
    hosts.map(() => 'visible'),
  );
});

it('text follows a visitor’s own spacing (WCAG 1.4.12), with nothing cut off at 320px', async () => {
  const page = await openHost('visitor-spacing', { width: 320 });
  for (const host of await page.ready()) {
    const text = inside(host, 'p.care-text, li');
    const { fontSize, letterSpacing, wordSpacing, lineHeight } = styleOf(text);
    const size = parseFloat(fontSize);
    expect(parseFloat(letterSpacing) / size).to.be.closeTo(0.12, 0.001);
    expect(parseFloat(wordSpacing) / size).to.be.closeTo(0.16, 0.001);
    expect(parseFloat(lineHeight) / size).to.be.at.least(1.5);
    expect(overflows(host)).to.deep.equal([]);
    for (const control of allInside(host, 'button, summary, .tips-phase span')) {
      expect(control.scrollWidth, control.textContent.trim()).to.be.at.most(control.clientWidth + 1);
      expect(control.scrollHeight, control.textContent.trim()).to.be.at.most(control.clientHeight + 1);
    }
  }
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
});
