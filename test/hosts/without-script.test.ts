/** No script, blocked or slow script, reader modes and text-only browsers: the text inside the tags is complete. */
import { expect } from '@open-wc/testing';
import { overdoseWords } from '../../src/content/en/overdose.js';
import { strategyWords } from '../../src/content/en/strategies.js';
import { english as checkEnglish } from '../../src/content/en/red-flag-check.js';
import { english as stretchEnglish } from '../../src/content/en/stretch-card.js';
import { regions } from '../../src/content/region/regions.js';
import { strategies } from '../../src/content/advice/strategies.js';
import { warningSigns } from '../../src/content/advice/warning-signs.js';
import { overdoseValues } from '../../src/core/region/overdose-advice.js';
import { fill } from '../../src/core/region/fill-placeholders.js';
import { regionTextOf } from '../../src/core/region/region.js';
import '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { contrast, filledPage, openHost, styleOf, tags, type HostPage } from './host-page.js';

const regionText = regionTextOf(
  regions.find(({ code }) => code === 'GB'),
  checkEnglish.common,
);
const britain = { ...regionText.values, ...overdoseValues(regionText, overdoseWords) };
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (page: HostPage, tag: string) => flat(page.find(tag).textContent);
const textOfSign = ({ id }: (typeof warningSigns)[number]): string =>
  flat(fill(checkEnglish['red-flag-check'].signs[id].statement, britain));
const signTexts = warningSigns.map(textOfSign);
const emergencyTexts = warningSigns.filter(({ urgency }) => urgency === 'emergency-now').map(textOfSign);
const exercise = stretchEnglish['stretch-card'].exercises['pelvic-tilt'];

function expectComplete(page: HostPage): void {
  const tips = textOf(page, 'back-spasm-tips');
  expect(strategies).to.have.length(7);
  for (const { id } of strategies) expect(tips).to.contain(strategyWords[id].title);
  for (const { id, tips: each } of strategies) {
    for (const tip of each) {
      expect(tips).to.contain(flat(fill((strategyWords[id].tips as Record<string, string>)[tip.id]!, britain)));
    }
  }
  const check = textOf(page, 'red-flag-check');
  expect(signTexts).to.have.length(warningSigns.length);
  for (const text of signTexts) expect(check).to.contain(text);
  const card = textOf(page, 'stretch-card');
  for (const line of exercise.steps) expect(card).to.contain(flat(fill(line, britain)));
}

/** Expects visible text to have a box, contrast with its background, and no cut-off. */
function expectVisible(page: HostPage): void {
  for (const tag of tags) {
    const host = page.find(tag);
    expect(styleOf(host).display, tag).to.not.equal('none');
    expect(styleOf(host).visibility).to.equal('visible');
    expect(host.getBoundingClientRect().height, tag).to.be.above(300);
    for (const part of host.querySelectorAll<HTMLElement>('h2, h3, p, li, summary, a')) {
      if (part.closest('details:not([open])') && !part.closest('summary')) continue;
      expect(part.getClientRects().length, part.textContent).to.be.above(0);
      let ground: Element | null = part;
      while (ground && /^rgba\(0, 0, 0, 0\)|^transparent/.test(styleOf(ground).backgroundColor))
        ground = ground.parentElement;
      const behind = ground ? styleOf(ground).backgroundColor : 'white';
      expect(contrast(styleOf(part).color, behind), `${part.className} ${part.textContent}`).to.be.at.least(4.5);
    }
  }
}

function expectEmergencyFirst(page: HostPage): void {
  for (const tag of tags) {
    const titles = [...page.find(tag).querySelectorAll<HTMLElement>('h2, h3')];
    expect(titles[0]?.localName, tag).to.equal('h2');
    expect(titles[1]?.localName, tag).to.equal('h3');
    // Other elements have little room: their fallback unfolds the signs, as they do.
    const folded = !['red-flag-check', 'seek-help'].includes(tag);
    const first = folded ? page.find(tag).querySelector<HTMLElement>('summary') : titles[1];
    const wanted = folded ? /^Emergency signs/ : /^Immediate action required:\s+Call 999/;
    expect(first?.innerText, tag).to.match(wanted);
    expect(page.find(tag).querySelector('a')?.getAttribute('href'), tag).to.equal('tel:999');
  }
}

describe('page without script', () => {
  it('runs no script and shows everything, the emergency first', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    expect(page.log, 'a script ran').to.equal(undefined);
    expectComplete(page);
    expectVisible(page);
    expectEmergencyFirst(page);
  });

  it('opens strategies without script, shows the emergency signs unfolded and opens the others', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    const check = page.find('red-flag-check');
    for (const text of emergencyTexts) expect(flat(check.innerText)).to.contain(text);
    for (const fold of check.querySelectorAll<HTMLElement>('.check-lower > summary')) fold.click();
    for (const text of signTexts) expect(flat(check.innerText)).to.contain(text);
    const posture = page.find<HTMLDetailsElement>('back-spasm-tips details#posture-and-ergonomics');
    const [tip] = strategies.find(({ id }) => id === 'posture-and-ergonomics')!.tips;
    const text = flat(fill((strategyWords['posture-and-ergonomics'].tips as Record<string, string>)[tip.id]!, britain));
    expect(posture.open).to.equal(false);
    posture.querySelector('summary')!.click();
    expect(posture.open).to.equal(true);
    expect(flat(posture.innerText)).to.contain(text);
  });

  it('fits into 320px', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true, width: 320 });
    page.find('main').style.width = 'auto';
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    for (const tag of tags) expect(page.find(tag).scrollWidth, tag).to.be.at.most(page.find(tag).clientWidth + 2);
  });

  it('fits into 320px without the style sheet', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true, width: 320 });
    page.find('main').style.width = 'auto';
    page.find('link[rel=stylesheet]').remove();
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('has targets at least 44px high, or links within text', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    const targets = [...page.document.querySelectorAll('summary, a.care-button')];
    expect(targets.length).to.be.above(15);
    for (const target of targets) {
      const { height } = target.getBoundingClientRect();
      if (height) expect(height, target.textContent).to.be.at.least(44);
    }
  });

  it('is readable without the style sheet too', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    page.find('link[rel=stylesheet]').remove();
    expectComplete(page);
    expectVisible(page);
  });
});

describe('blocked or slow script', () => {
  it('leaves the page readable when it does not arrive', async () => {
    const page = await openHost('script-missing', { filled: true });
    expect(page.window.customElements.get('red-flag-check')).to.equal(undefined);
    expectComplete(page);
    expectVisible(page);
    expectEmergencyFirst(page);
  });

  for (const [name, type] of [
    ['back-care-elements.js', 'module'],
    ['back-care-elements-classic.js', 'text/javascript'],
  ] as const) {
    for (const percent of [50, 99]) {
      it(`leaves the page readable when ${percent} % of ${name} arrives`, async () => {
        const code = await (await fetch(`/dist/cdn/${name}`)).text();
        const page = await openHost('script-missing', { filled: true });
        await page.addScript({ type }, code.slice(0, Math.floor((code.length * percent) / 100)));
        await waitUntil(() => page.log.errors.length > 0, 'the cut script had no error');
        expect(page.log.errors).to.have.length(1);
        expectComplete(page);
        expectVisible(page);
        expectEmergencyFirst(page);
      });
    }
  }

  it('upgrades late and keeps the text in the page', async () => {
    const page = await openHost('script-missing', { filled: true });
    expectVisible(page);
    await page.addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js' });
    for (const host of await page.ready()) {
      const heading = host.querySelector('h2')!;
      expect(heading.getClientRects(), host.localName).to.have.length(0);
    }
    expectComplete(page);
    page.expectQuiet();
  });

  it('has no style sheet that hides undefined elements', async () => {
    const css = await (await fetch('/dist/cdn/fallback.css')).text();
    expect(css).to.contain(':not(:defined)');
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    const hiding: string[] = [];
    const walk = (rules: CSSRuleList, where: string): void => {
      for (const rule of rules as unknown as Iterable<CSSStyleRule>) {
        const selector = `${where} ${rule.selectorText ?? ''}`.trim();
        if (rule.style?.display === 'none' || rule.style?.visibility === 'hidden') hiding.push(selector);
        if (rule.cssRules) walk(rule.cssRules, selector);
      }
    };
    walk(page.find<HTMLLinkElement>('link[rel=stylesheet]').sheet!.cssRules, '');
    for (const selector of hiding)
      expect(selector).to.match(
        /\[hidden\]|\.care-no-print|\.care-reserve|\.(routine-handout|diary-sheet|check-on-paper)|marker|summary::before|\.care-button > \.care-icon/,
      );
  });
});

describe('page in reader modes, feeds and text-only browsers', () => {
  it('has complete text before and after the upgrade', async () => {
    const markup = await filledPage('clinic');
    const text = flat(new DOMParser().parseFromString(markup, 'text/html').body.textContent);
    for (const sign of signTexts) expect(text).to.contain(sign);
    const page = await openHost('clinic', { filled: true });
    await page.ready();
    expectComplete(page);
  });

  it('makes sense without styles: headings in order, lists, no empty link, no script or style', async () => {
    const page = await openHost('clinic', { filled: true, scriptOff: true });
    let level = 1;
    for (const title of page.document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const now = Number(title.localName.slice(1));
      expect(now, title.textContent).to.be.at.most(level + 1);
      expect(title.textContent.trim()).to.not.equal('');
      level = now;
    }
    for (const tag of tags) {
      const host = page.find(tag);
      expect(host.querySelectorAll('li').length, tag).to.be.above(10);
      expect(host.querySelectorAll('script, style, [style], iframe, object').length, tag).to.equal(0);
      for (const link of host.querySelectorAll('a')) {
        expect(link.textContent.trim()).to.not.equal('');
        expect(link.protocol).to.match(/^(https?|tel):$/);
      }
    }
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
