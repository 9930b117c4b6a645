/** Broken or hostile content files in the elements: nothing throws, no script runs, no built-in content disappears. */
import { expect, nextFrame } from '@open-wc/testing';
import { english } from '../../../src/content/en/seek-help.js';
import { lesserSignIds } from '../../../src/content/advice/seek-help.js';
import type { LesserUrgency } from '../../../src/content/types.js';
import type { LitElement } from 'lit';
import { warningSigns } from '../../../src/content/advice/warning-signs.js';
import { checkOf } from '../../../src/core/site-content/schema/check.js';
import { siteContentParts } from '../../../src/core/site-content/schema/site-content.schema.js';
import '../../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/seek-help/seek-help.define.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import { engine } from '../../support/commands.js';
import { unhandledRejections } from '../../support/stand-ins.js';
import { textOf } from '../../elements/queries.js';
import { warnings } from '../../support/warnings.js';
import { files, textOfFile, type Json } from './broken-files.js';

/** Each engine shows its own third of the files; `test/node/broken-files.test.mjs` checks them all. */
const third = { chromium: 0, firefox: 1, webkit: 2 }[engine];
const [first, end] = [third, third + 1].map((thirds) => Math.round((files * thirds) / 3)) as [number, number];

/** The check loads in a separate chunk. Waits until it has checked the content. */
async function settled(element: Element): Promise<void> {
  const { site } = element as unknown as { readonly site: { readonly pending: boolean } };
  for (let turn = 0; site.pending; turn++) await (turn < 20 ? Promise.resolve() : nextFrame());
}

/** Texts without place-holders, as they appear on the page. */
const plain = (texts: readonly string[]): readonly string[] => texts.filter((text) => !text.includes('{'));
const signs = english['seek-help'].signs;
const spoken = (urgency: LesserUrgency): readonly string[] =>
  plain(lesserSignIds[urgency].flatMap((id) => [signs[id].statement, signs[id].hint ?? '']));
const today = spoken('same-day');
const later = spoken('within-days');
const [summary] = plain(english.common.emergencySummary);

const builtIn = warningSigns.filter(({ urgency }) => urgency === 'emergency-now').length;

describe('a third of a thousand broken content files', () => {
  it('throw nothing, run nothing and remove no built-in content in the elements', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    const make = <Tag extends 'red-flag-check' | 'seek-help' | 'stretch-card' | 'back-spasm-tips' | 'back-care-plan'>(
      tag: Tag,
    ) => {
      const element = document.createElement(tag);
      element.setAttribute('region', 'GB');
      container.append(element);
      return element;
    };
    const elements = [
      make('red-flag-check'),
      make('seek-help'),
      make('stretch-card'),
      make('back-spasm-tips'),
    ] as const;
    const [check, help, card, tips] = elements;
    // The plan contains a dozen other elements, so it takes only a few of the files.
    const plan = make('back-care-plan');
    const lines = (of: Element, urgency: string): string =>
      textOf(of.shadowRoot!.querySelector(`[data-urgency="${urgency}"]`)) || 'nothing';
    const inside = (of: Element, selector: string) => of.shadowRoot!.querySelectorAll(selector);
    const summaryIn = (element: Element, seed: string): void => {
      // The first element on the page shows the signs, and the others link to them beside the number.
      const shown = inside(element, '.care-strip-link').length ? check : element;
      expect(lines(shown, 'emergency-now'), seed).to.include(shown === check ? 'both legs' : summary);
      expect(inside(element, '[data-urgency="emergency-now"] [part="call"]').length, seed).to.be.above(0);
    };
    /** The built-in content that each element still shows. Only the element that received a file has changed. */
    const keepsBuiltIn = new Map<Element, (seed: string) => void>([
      [
        check,
        (seed) => {
          const emergencies = inside(check, '[data-urgency="emergency-now"] input[data-sign]').length;
          expect(emergencies, seed).to.be.at.least(builtIn);
          expect(inside(check, 'input[data-sign]').length, seed).to.be.at.least(warningSigns.length);
          summaryIn(check, seed);
        },
      ],
      [
        help,
        (seed) => {
          expect(inside(help, '.care-card').length, seed).to.equal(3);
          summaryIn(help, seed);
          // Each sign is in its card, or in a more urgent card.
          const sameDay = lines(help, 'emergency-now') + lines(help, 'same-day');
          for (const text of today) expect(sameDay, seed).to.include(text);
          const all = sameDay + lines(help, 'within-days');
          for (const text of later) expect(all, seed).to.include(text);
        },
      ],
      [
        tips,
        (seed) => {
          expect(inside(tips, '[part="tips"] > li').length, seed).to.be.at.least(57);
          summaryIn(tips, seed);
        },
      ],
      [
        card,
        (seed) => {
          expect(inside(card, '[part="steps"] li').length, seed).to.be.at.least(1);
          summaryIn(card, seed);
        },
      ],
    ]);
    let errors = 0;
    for (const element of [...elements, plan]) element.addEventListener('care-error', () => errors++);
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent): void => void thrown.push(event.message);
    addEventListener('error', listen);
    const rejected = await unhandledRejections(async () => {
      for (let seed = first; seed < end; seed++) {
        const content = JSON.parse(textOfFile(seed)) as Json;
        card.exercise = ['own', 'own-picture', 'cat-cow'][seed % 3]!;
        // Each file goes to one element, in turn.
        const element = seed % 40 === 7 ? plan : elements[seed % elements.length]!;
        element.content = content;
        await element.updateComplete;
        await settled(element);
        await element.updateComplete;
        // The plan passes its content on to the elements in its steps.
        const pieces = element === plan ? [...plan.shadowRoot!.querySelectorAll('[part="piece"]')] : [];
        for (const piece of pieces as LitElement[]) {
          await piece.updateComplete;
          if ('site' in piece) await settled(piece);
        }
        if (inside(element, 'script, iframe, [onerror], [onload]').length) expect.fail(`${seed}: markup`);
        if (!inside(element, 'a[href="tel:999"]').length) expect.fail(`${seed}: no number`);
        const addresses = [...inside(element, 'a[href], img[src]')].map(
          (link) => (link as HTMLAnchorElement).href || (link as HTMLImageElement).src,
        );
        expect(
          addresses.filter((address) => !/^(https?|tel):/.test(address)),
          `${seed}`,
        ).to.deep.equal([]);
        keepsBuiltIn.get(element)?.(`${seed}`);
      }
      await nextFrame();
    });
    removeEventListener('error', listen);
    container.remove();
    expect(thrown).to.deep.equal([]);
    expect(rejected).to.deep.equal([]);
    expect('stolen' in globalThis).to.equal(false);
    expect(errors).to.be.above(100);
    expect(warnings('The built-in content stays').length).to.equal(errors);
  }).timeout(240_000);

  const tooMuch: Readonly<Record<string, string>> = {
    'is nested a hundred thousand deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'nests objects a hundred thousand deep': `${'{"contacts":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'is larger than a million characters': JSON.stringify({ tips: [{ strategy: 'x', text: 'x'.repeat(1_000_001) }] }),
    'has a hundred thousand items': JSON.stringify({ contacts: Array.from({ length: 100_000 }, () => 1) }),
  };
  for (const [what, text] of Object.entries(tooMuch)) {
    it(`are refused when one ${what}`, async () => {
      const address = URL.createObjectURL(new Blob([text]));
      const element = document.createElement('seek-help');
      const refused = new Promise((resolve) => element.addEventListener('care-error', resolve, { once: true }));
      element.setAttribute('src', address);
      document.body.append(element);
      await refused;
      await element.updateComplete;
      expect(warnings('src=')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.care-card')).to.have.length(3);
      element.remove();
      URL.revokeObjectURL(address);
    });
  }
});

describe('content property', () => {
  const hostile: readonly (readonly [what: string, value: unknown])[] = [
    ['a text', 'tips'],
    ['a number that is none', Number.NaN],
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    [
      'an object whose key throws',
      {
        get contacts(): never {
          throw new Error('no');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          has: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['a list', []],
  ];
  for (const [what, value] of hostile) {
    it(`warns once, without an endless loop, for content that is ${what}`, async () => {
      const element = document.createElement('seek-help');
      let errors = 0;
      const refused = new Promise<void>((resolve) =>
        element.addEventListener('care-error', () => (errors++, resolve())),
      );
      element.content = value;
      document.body.append(element);
      await refused;
      for (let time = 0; time < 3; time++) {
        await nextFrame();
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(errors).to.equal(1);
      expect(warnings('<seek-help> content')).to.have.length(1);
      element.remove();
    });
  }

  it('is read as far as possible when it contains itself', async () => {
    const content: Record<string, unknown> = { contacts: [{ name: 'Pool desk' }] };
    content['self'] = content;
    expect(checkOf(siteContentParts)(content)).to.deep.equal({ contacts: [{ name: 'Pool desk' }] });
    await nextFrame();
  });
});
