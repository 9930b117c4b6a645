import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/daily-habits/daily-habits.define.js';
import '../../src/elements/pain-diary/pain-diary.define.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';

/** What page swappers do with an element: take it out, then put a new one in; or the other way round. */
const swaps: Readonly<Record<string, (old: Element, next: Element) => void>> = {
  'Turbo, Swup and Astro replace it': (old, next) => old.replaceWith(next),
  'htmx empties the container first': (old, next) => {
    const container = old.parentElement!;
    container.replaceChildren();
    container.append(next);
  },
  'Barba adds the new one first': (old, next) => {
    old.after(next);
    old.remove();
  },
};

describe('what a visitor entered and did not keep', () => {
  for (const [name, swap] of Object.entries(swaps)) {
    it(`in a diary is there after ${name}`, async () => {
      const container = await fixture(html`<div><pain-diary></pain-diary></div>`);
      const old = container.querySelector('pain-diary') as PainDiary;
      await old.updateComplete;
      old.shadowRoot!.querySelector<HTMLInputElement>('[name=pain][value="4"]')!.checked = true;
      old.shadowRoot!.querySelector<HTMLElement>('[type=submit]')!.click();
      expect(old.entries).to.have.length(1);
      const next = document.createElement('pain-diary');
      swap(old, next);
      await next.updateComplete;
      expect(next.entries.map(({ pain }) => pain)).to.deep.equal([4]);
      expect(localStorage.length).to.equal(0);
    });

    it(`in the habits is there after ${name}`, async () => {
      const container = await fixture(html`<div><daily-habits></daily-habits></div>`);
      const old = container.querySelector('daily-habits')!;
      await old.updateComplete;
      old.shadowRoot!.querySelector<HTMLElement>('input[type=checkbox]')!.click();
      const next = document.createElement('daily-habits');
      swap(old, next);
      await next.updateComplete;
      expect(next.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked).to.equal(true);
    });
  }
});
