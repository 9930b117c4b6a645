/**
 * What a phone shows of each element at a first visit, alone on a page of 360 × 740 px: its height, its words in sight, all
 * words of its fallback, and how far down the first act begins.
 */
import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.js';
import type { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import { fallback, fallbackTags } from '../../src/fallback.js';
import { keepViewport, setViewport } from '../support/commands.js';

interface Budget {
  readonly height: number;
  readonly wordsInSight: number;
  /** Words of the fallback. */
  readonly words: number;
  /** The design's aim, where `words` exceeds it: the emergency signs, cautions and sources take the rest. */
  readonly aim?: number;
  /** The first thing to do or to look at, and the most that it may lie below the top of the element. */
  readonly act: string;
  readonly top: number;
}

const budgets: Readonly<Record<(typeof fallbackTags)[number], Budget>> = {
  'back-spasm-tips': { height: 1900, wordsInSight: 300, words: 2300, aim: 1900, act: '[part="summary"]', top: 640 },
  'red-flag-check': { height: 4200, wordsInSight: 650, words: 1710, aim: 1150, act: 'input[data-sign]', top: 480 },
  'seek-help': { height: 2200, wordsInSight: 330, words: 1560, aim: 1150, act: '[part="call"]', top: 480 },
  'stretch-card': { height: 1700, wordsInSight: 200, words: 830, aim: 650, act: '.care-button-primary', top: 680 },
  'stretch-routine': { height: 1500, wordsInSight: 220, words: 1340, aim: 800, act: '.care-button-primary', top: 680 },
  'rest-positions': { height: 2200, wordsInSight: 280, words: 900, aim: 750, act: '[part="figure"]', top: 520 },
  'heat-cold-timer': { height: 1500, wordsInSight: 260, words: 1310, aim: 850, act: '.care-button-primary', top: 620 },
  'pain-relief-guide': { height: 2300, wordsInSight: 380, words: 1890, aim: 1200, act: '[part="caution"]', top: 560 },
  'posture-guide': { height: 2400, wordsInSight: 280, words: 930, aim: 750, act: '[part="figure"]', top: 520 },
  'daily-habits': { height: 1400, wordsInSight: 230, words: 750, aim: 550, act: 'input', top: 460 },
  'pain-diary': { height: 1500, wordsInSight: 180, words: 590, aim: 450, act: 'input[type="radio"]', top: 520 },
  'back-care-plan': { height: 1700, wordsInSight: 250, words: 8200, aim: 6000, act: '.plan-details summary', top: 560 },
};

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words that are drawn, in all shadow trees. */
function wordsInSight(root: Node): number {
  let count = 0;
  for (const node of root.childNodes) {
    // The name of a box, for example, is for screen readers alone.
    if (node instanceof Element && node.matches('.care-visually-hidden')) continue;
    if (node instanceof Element) count += wordsInSight(node.shadowRoot ?? node);
    else if (node instanceof Text && node.parentElement?.checkVisibility()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width > 1 && height > 1) count += countWords(node.data);
    }
  }
  return count;
}

describe('first screen of a phone', () => {
  keepViewport();
  for (const tag of fallbackTags) {
    const { height, wordsInSight: mostInSight, words, act, top } = budgets[tag];
    for (const region of ['GB', 'US']) {
      it(`<${tag}> in ${region} is at most ${height} px high, with ${mostInSight} words and its first act at ${top} px`, async () => {
        await setViewport({ width: 360, height: 740 });
        const page = await fixture<HTMLElement>(
          html`<div><${unsafeStatic(tag)} region=${region}></${unsafeStatic(tag)}></div>`,
        );
        // Without the margin and scrollbar of the test page, and with a font as websites have.
        const place = { position: 'absolute', top: '0', left: '0', width: '360px' };
        Object.assign(page.style, place, { fontFamily: 'system-ui, sans-serif' });
        const element = page.firstElementChild as BackSpasmTips;
        await element.updateComplete;
        const box = element.getBoundingClientRect();
        expect(box.width, 'width').to.equal(360);
        expect(box.height, 'height').to.be.at.most(height);
        expect(wordsInSight(element.shadowRoot!), 'words in sight').to.be.within(50, mostInSight);
        const first = element.shadowRoot!.querySelector(act)!.getBoundingClientRect();
        expect(first.height, act).to.be.above(0);
        expect(first.top - box.top, act).to.be.at.most(top);
      });

      it(`<${tag}> in ${region} has at most ${words} words in its fallback`, () => {
        const text = fallback(tag, { region }).replace(/<[^>]*>/g, ' ');
        expect(countWords(text)).to.be.within(300, words);
      });
    }
  }
});
