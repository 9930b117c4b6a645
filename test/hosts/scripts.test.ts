/** Old libraries, the script loaded twice or in two versions, consent managers and optimisers. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { english as stretchEnglish } from '../../src/content/en/stretch-card.js';
import { exercises } from '../../src/content/exercise/exercises.js';
import { version } from '../../src/core/contract/version.js';
import '../support/commands.js';
import { allInside, button, inside, openHost, tags, tick, useEverything, type HostPage } from './host-page.js';
import { waitUntil } from '../support/wait.js';

const stretchWords = stretchEnglish['stretch-card'];

async function built(file: string): Promise<string> {
  const response = await fetch(`/dist/cdn/${file}`);
  expect(response.ok, file).to.equal(true);
  return response.text();
}

async function expectWorking(page: HostPage): Promise<void> {
  expect(await page.ready()).to.have.length(tags.length);
  const check = page.find<RedFlagCheck>('red-flag-check');
  await tick(check, 'trouble-starting-to-pee');
  expect(check.urgency).to.equal('emergency-now');
  expect(inside(check, '[role=alert]').textContent).to.contain('999');
}

describe('built-in objects changed by Prototype.js, MooTools and the like', () => {
  it('leave everything working, and nothing throws', async () => {
    const page = await openHost('polluted');
    expect(page.window.Array.from(new page.window.Set([1])), 'the page is not polluted').to.deep.equal([]);
    await expectWorking(page);
    await useEverything(page);
    page.expectQuiet();
  });

  it('leave the timer counting its repetitions', async () => {
    const page = await openHost('polluted');
    await page.ready();
    const card = page.find<StretchCard>('stretch-card');
    button(card, stretchWords.begin).click();
    await card.updateComplete;
    button(card, stretchWords.skip).click();
    await card.updateComplete;
    const { dose } = exercises.find(({ id }) => id === 'cat-cow')!;
    expect(inside(card, '.stretch-count').textContent).to.contain('1').and.contain(String(dose.repetitions.default));
    expect(inside(card, '.stretch-count').textContent).to.not.contain('undefined').and.not.contain('NaN');
  });

  it('leave the answers real lists and site content readable', async () => {
    const page = await openHost('polluted');
    await expectWorking(page);
    const { response } = page.find<RedFlagCheck>('red-flag-check');
    expect(page.window.Array.isArray(response.item)).to.equal(true);
    expect(Object.keys(response)).to.not.include('extend');
    const card = page.find<StretchCard>('stretch-card');
    await waitUntil(
      () => inside(card, '.care-base').textContent.includes('We show this one in our Monday class.'),
      'the site’s note did not show',
    );
    page.expectQuiet();
  });
});

describe('library loaded more than once', () => {
  it('works without a message from every build at once, some twice', async () => {
    const page = await openHost('twice');
    await expectWorking(page);
    await useEverything(page);
    page.expectQuiet();
  });

  it('warns once per element about another version and keeps the first', async () => {
    const page = await openHost('plain');
    await expectWorking(page);
    const first = tags.map((tag) => page.window.customElements.get(tag));
    const source = await built('back-care-elements.js');
    expect(source).to.contain(`"${version}"`);
    const other = source.replaceAll(`"${version}"`, '"99.0.0"');
    const url = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    await page.addScript({ type: 'module', src: url });
    URL.revokeObjectURL(url);
    expect(page.log.errors).to.deep.equal([]);
    const warned = [...tags, 'care-settings'];
    expect(page.log.warnings).to.have.length(warned.length);
    for (const tag of warned) {
      const warning = page.log.warnings.find((each) => each.includes(`<${tag}>`));
      expect(warning, tag).to.contain('99.0.0').and.contain(version);
    }
    expect(tags.map((tag) => page.window.customElements.get(tag))).to.deep.equal(first);
    await tick(page.find<RedFlagCheck>('red-flag-check'), 'one-leg-pain');
    page.document.body.append(page.document.createElement('red-flag-check'));
    await page.ready();
  });

  it('warns once about a name that another script took, and the other elements work', async () => {
    const page = await openHost('name-taken');
    await page.ready('back-spasm-tips, red-flag-check');
    expect(page.find('stretch-card').shadowRoot).to.equal(null);
    expect(page.log.errors).to.deep.equal([]);
    expect(page.log.warnings).to.have.length(1);
    expect(page.log.warnings[0]).to.contain('<stretch-card>');
  });
});

it('text is readable before a consent manager runs the script, and elements work afterwards', async () => {
  const page = await openHost('consent', { filled: true });
  for (const tag of tags) {
    const element = page.find(tag);
    expect(element.shadowRoot, tag).to.equal(null);
    expect(element.innerText, tag).to.contain('999');
    expect(element.getBoundingClientRect().height, tag).to.be.above(300);
  }
  page.find('#agree').click();
  await expectWorking(page);
  page.expectQuiet();
});

describe('optimised script', () => {
  it('works at the end of the page and async', async () => {
    const page = await openHost('moved-script');
    await expectWorking(page);
    page.expectQuiet();
  });

  it('works inlined, long after the page was ready', async () => {
    const page = await openHost('empty');
    page.find('main').append(...tags.map((tag) => page.document.createElement(tag)));
    page.find('red-flag-check').setAttribute('region', 'GB');
    const source = await built('back-care-elements-classic.js');
    expect(source).to.not.match(/<\/script|<!--/i);
    await page.addScript({}, source);
    await expectWorking(page);
    page.expectQuiet();
  });

  for (const [what, wrap] of [
    [
      'after a script without a semicolon, before another',
      (source: string) => `window.before = 1\n${source}\nwindow.after = 1`,
    ],
    [
      'inside a function that runs at the first touch',
      (source: string) => `(function () { ${source}\n window.before = window.after = 1 })()`,
    ],
    [
      'in strict mode and in one try',
      (source: string) =>
        `'use strict'; try { ${source}\n window.before = window.after = 1 } catch (error) { console.warn(error) }`,
    ],
  ] as const) {
    it(`works joined with other scripts: ${what}`, async () => {
      const page = await openHost('empty');
      page.find('main').append(...tags.map((tag) => page.document.createElement(tag)));
      page.find('red-flag-check').setAttribute('region', 'GB');
      await page.addScript({}, wrap(await built('back-care-elements-classic.js')));
      await expectWorking(page);
      const { before, after } = page.window as unknown as Record<'before' | 'after', number>;
      expect([before, after]).to.deep.equal([1, 1]);
      page.expectQuiet();
    });
  }

  it('leaves no global name behind as a classic script', async () => {
    const page = await openHost('empty');
    const before = Object.keys(page.window);
    await page.addScript({ src: '/dist/cdn/back-care-elements-classic.js' });
    const added = Object.keys(page.window).filter((name) => !before.includes(name));
    // Lit counts its copies and stores decorator metadata in these globals.
    expect(added.filter((name) => !/^(lit|reactive)\w*(Versions|Metadata)$/.test(name))).to.deep.equal([]);
  });

  for (const file of ['back-care-elements.js', ...tags.map((tag) => `${tag}.js`)]) {
    it(`imports nothing relative from another address: ${file}`, async () => {
      const page = await openHost('empty');
      const url = URL.createObjectURL(new Blob([await built(file)], { type: 'text/javascript' }));
      await page.addScript({ type: 'module', src: url });
      URL.revokeObjectURL(url);
      page.expectQuiet();
      expect(tags.some((tag) => page.window.customElements.get(tag))).to.equal(true);
    });
  }
});

it('property set before the upgrade takes effect', async () => {
  const page = await openHost('empty');
  const tips = page.document.createElement('back-spasm-tips');
  tips.open = 'all';
  tips.region = 'US';
  page.find('main').append(tips);
  await page.addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js' });
  await page.ready('back-spasm-tips');
  expect(allInside(tips, '.tips-strategy:not([open])')).to.deep.equal([]);
  expect(inside(tips, '.care-call').getAttribute('href')).to.equal('tel:911');
  page.expectQuiet();
});
