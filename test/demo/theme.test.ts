/** The theme builder: what is chosen is what is shown, measured and copied. */
import { expect } from '@open-wc/testing';
import { paint } from '../accessibility/colours.js';
import { emulate } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { openPage, pageWindow } from './demo-page.js';

const PRESETS = ['calm-blue', 'warm-paper', 'fresh-green', 'soft-plum', 'plain-contrast'];

async function openBuilder(): Promise<Document> {
  const page = await openPage('theme');
  await waitUntil(() => 'ready' in page.documentElement.dataset, 'the builder is not ready');
  return page;
}

function choose(page: Document, id: string, value: string): void {
  const field = page.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const css = (page: Document): string => page.querySelector<HTMLTextAreaElement>('#css')!.value;
const verdict = (page: Document): string => page.querySelector<HTMLElement>('#verdict')!.innerText;
const faint = (page: Document): string[] =>
  [...page.querySelectorAll<HTMLTableCellElement>('[data-is=faint]')].map(
    (cell) => `${cell.parentElement!.querySelector('th')!.innerText} ${cell.cellIndex === 1 ? 'light' : 'dark'}`,
  );
const base = (page: Document, scheme: 'light' | 'dark'): HTMLElement =>
  page.querySelector(`[data-scheme=${scheme}] > :last-child`)!.shadowRoot!.querySelector<HTMLElement>('.care-base')!;
const surface = (page: Document, scheme: 'light' | 'dark') =>
  paint(getComputedStyle(base(page, scheme)).backgroundColor);

describe('theme builder', () => {
  it('finds the default look clear enough, with no CSS', async () => {
    const page = await openBuilder();
    expect(page.querySelectorAll('#contrasts tr')).to.have.length(14);
    expect(faint(page)).to.deep.equal([]);
    expect(verdict(page)).to.match(/^All are clear enough/);
    expect(css(page)).to.match(/needs no CSS/);
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('measures the colours of the theme, not those that a visitor’s browser forces on the page', async () => {
    // Where a browser cannot force colours, they are those of the theme in any case.
    await emulate({ forcedColors: 'active' });
    const page = await openBuilder();
    expect(verdict(page)).to.match(/^All are clear enough/);
    expect(page.querySelector<HTMLInputElement>('#accent-light')!.value).to.equal('#0b6b75');
  });

  it('keeps any brand colour clear enough, and writes it', async () => {
    const page = await openBuilder();
    for (const colour of ['#ffff00', '#000000', '#ffffff', '#00ff00', '#7a2e5d']) {
      choose(page, 'accent-light', colour);
      choose(page, 'accent-dark', colour);
      expect(faint(page), colour).to.deep.equal([]);
      expect(css(page)).to.equal(`:root {\n  --care-accent: ${colour};\n}`);
    }
  });

  it('names each text that is too faint, in light or in dark', async () => {
    const page = await openBuilder();
    choose(page, 'text-muted-light', '#999999');
    expect(faint(page)).to.deep.equal(['Quiet text light', 'Quiet text in boxes light']);
    expect(verdict(page)).to.match(/^2 of 28 are too faint/);
    choose(page, 'surface-dark', '#eeeeee');
    expect(faint(page)).to.include.members(['Text dark', 'Links dark']);
    expect(css(page)).to.contain('--care-text-muted: light-dark(#999999, #b3bfc8);');
  });

  it('measures the text of a card as the card has it: black where the site makes the card bright', async () => {
    const page = await openBuilder();
    page.documentElement.style.setProperty('--care-emergency', '#ffff00');
    choose(page, 'radius', '0');
    const row = [...page.querySelectorAll('#contrasts tr')].find((each) => each.textContent.startsWith('Emergency'))!;
    const [sample] = row.querySelectorAll<HTMLElement>('.sample');
    expect([paint(sample!.style.color), paint(sample!.style.backgroundColor)]).to.deep.equal([
      paint('#000'),
      paint('#ff0'),
    ]);
    expect(faint(page)).to.deep.equal([]);
    page.documentElement.style.removeProperty('--care-emergency');
  });

  it('shows what was chosen in both previews, and keeps it for another element', async () => {
    const page = await openBuilder();
    choose(page, 'surface-light', '#fffaf2');
    choose(page, 'surface-dark', '#1f1a14');
    choose(page, 'radius', '1em');
    choose(page, 'font', 'Verdana, Geneva, sans-serif');
    choose(page, 'tag', 'seek-help');
    await waitUntil(() => page.querySelectorAll('.shown seek-help').length === 2 && surface(page, 'dark')[0] === 31);
    expect(surface(page, 'light').slice(0, 3)).to.deep.equal([255, 250, 242]);
    expect(surface(page, 'dark').slice(0, 3)).to.deep.equal([31, 26, 20]);
    for (const scheme of ['light', 'dark'] as const) {
      expect(getComputedStyle(base(page, scheme)).fontFamily).to.match(/^Verdana/);
      expect(getComputedStyle(base(page, scheme)).borderTopLeftRadius).to.equal('16px');
    }
    expect(css(page)).to.match(/--care-radius: 1em;\n {2}--care-font-family: Verdana, Geneva, sans-serif;\n}$/);
  });

  for (const preset of PRESETS) {
    it(`finds the preset ${preset} clear enough, and writes all that it sets`, async () => {
      const page = await openBuilder();
      choose(page, 'preset', preset);
      await waitUntil(() => css(page).startsWith(':root'), 'the preset did not load');
      expect(faint(page)).to.deep.equal([]);
      const file = await (await fetch(`/dist/cdn/presets/${preset}.css`)).text();
      const properties = (text: string) => [...text.matchAll(/--care-[a-z-]+(?=:)/g)].map(([name]) => name).sort();
      // What is the same as the default need not be written.
      expect(properties(file)).to.include.members(properties(css(page)));
      expect(properties(css(page)).length).to.be.above(4);
      const linked = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `/dist/cdn/presets/${preset}.css`,
      });
      const loaded = new Promise((resolve) => linked.addEventListener('load', resolve));
      document.head.append(linked);
      await loaded;
      const probe = document.createElement('p');
      document.body.append(probe);
      for (const scheme of ['light', 'dark'] as const) {
        probe.style.cssText = `color-scheme: ${scheme}; background: var(--care-surface)`;
        expect(surface(page, scheme)).to.deep.equal(paint(getComputedStyle(probe).backgroundColor));
      }
      probe.remove();
      linked.remove();
    });
  }

  it('goes back to the default look', async () => {
    const page = await openBuilder();
    choose(page, 'preset', 'plain-contrast');
    await waitUntil(() => css(page).startsWith(':root'), 'the preset did not load');
    choose(page, 'preset', '');
    await waitUntil(() => css(page).includes('needs no CSS'), 'not the default');
    expect(surface(page, 'dark').slice(0, 3)).to.deep.equal([20, 25, 29]);
  });

  it('copies the CSS, or selects it where the browser does not allow that', async () => {
    const page = await openBuilder();
    choose(page, 'accent-light', '#7a2e5d');
    page.querySelector<HTMLButtonElement>('#copy')!.click();
    const news = page.querySelector('#news')!;
    await waitUntil(() => news.textContent, 'nothing was copied or selected');
    const { selectionStart, selectionEnd, value } = page.querySelector<HTMLTextAreaElement>('#css')!;
    expect(news.textContent === 'Copied.' || selectionEnd - selectionStart === value.length).to.equal(true);
  });
});
