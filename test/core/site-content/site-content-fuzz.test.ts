/** A thousand broken or hostile content files: nothing throws, no script runs, no built-in content disappears. */
import { expect, nextFrame } from '@open-wc/testing';
import { english } from '../../../src/content/en/seek-help.js';
import { lesserSignIds } from '../../../src/content/advice/seek-help.js';
import type { LesserUrgency } from '../../../src/content/types.js';
import type { LitElement } from 'lit';
import type { ExerciseId } from '../../../src/content/exercise/exercises.js';
import { warningSigns } from '../../../src/content/advice/warning-signs.js';
import { findExercise } from '../../../src/core/exercise/site-exercises.js';
import { drawFrame } from '../../../src/figure/figure.js';
import { checkOf } from '../../../src/core/site-content/schema/check.js';
import { checkerOf, type SiteContentPart } from '../../../src/core/site-content/schema/checker.js';
import { checkSigns } from '../../../src/core/site-content/schema/signs.check.js';
import { siteContentParts, type SiteContent } from '../../../src/core/site-content/schema/site-content.schema.js';
import '../../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/seek-help/seek-help.define.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import { unhandledRejections } from '../../support/stand-ins.js';
import { textOf } from '../../elements/queries.js';
import { warnings } from '../../support/warnings.js';

type Json = unknown;

const files = 1000;

/** Pseudo-random numbers from a seed, so that a failing file can be made again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const attack = 'globalThis.stolen = true';
const hostileTexts = [
  `<img src="x" onerror="${attack}">`,
  `<script>${attack}</script>`,
  `"><svg onload="${attack}">`,
  `javascript:${attack}`,
  `java\nscript:${attack}`,
  `\u0001javascript:${attack}`,
  `data:text/html,<script>${attack}</script>`,
  '${constructor}',
  '{emergencyNumber} {constructor} {__proto__}',
  '',
  ' \n\t',
  '\u0000',
  '\ud800',
  '\u202e reversed',
  '__proto__',
  'x'.repeat(3000),
  '}}{{<!--',
];
const evilKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'onclick', 'innerHTML', 'length', 'then'];

const dose = { hold: { min: 5, max: 30, default: 10 }, repetitions: { min: 1, max: 5, default: 2 }, per: 'leg' };
const pose = { alt: 'A pose', at: [0, 0], trunk: [180, 0, 0], head: 180, hand: [0, 0, 0], foot: [27, 0, 0] };
/** A valid file, to be broken. */
const right = (text: string): Json => ({
  tips: [{ strategy: 'heat-and-cold', text, source: { title: text, url: 'https://clinic.example/x' } }],
  signs: [
    { id: 'saddle-numbness', urgency: 'within-days' },
    { id: 'one-leg-pain', urgency: 'emergency-now' },
    { id: 'own-sign', urgency: 'same-day', statement: text },
  ],
  notes: [{ exercise: 'cat-cow', text }],
  exercises: [
    {
      ...{ id: 'own', name: text, start: text, steps: [text], dose, cautions: [text] },
      figure: {
        poses: [pose, pose],
        seconds: 2,
        frame: [0, 60],
        props: [
          {
            role: 'mat',
            points: [
              [0, 0],
              [9, 0],
            ],
          },
        ],
      },
    },
    { id: 'own-picture', name: text, start: text, steps: [text], dose, image: { src: 'x.png', alt: text } },
    { id: 'cat-cow', name: 'Taken', start: text, steps: [text], dose },
  ],
  contacts: [{ name: text, number: '01632 960199', url: '/ask', note: text }],
});

const deep = (levels: number): Json => {
  let value: Json = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { tips: value };
  return value;
};

function anything(random: () => number, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const kind = Math.floor(random() * (depth > 3 ? 5 : 8));
  if (kind === 0) return pick([null, true, false, 0, -1, 1e308, -0.5, 4000]);
  if (kind < 4) return pick(hostileTexts);
  if (kind === 4) return deep(Math.floor(random() * 60));
  if (kind === 5) return Array.from({ length: Math.floor(random() * 5) }, () => anything(random, depth + 1));
  if (kind === 6) return Array.from({ length: 300 }, () => 'x');
  const keys = [...evilKeys, 'tips', 'text', 'id', 'urgency', 'figure'];
  return Object.fromEntries(
    Array.from({ length: Math.floor(random() * 4) }, () => [pick(keys), anything(random, depth + 1)]),
  );
}

/** Every position in a value, as its parent object and the key. */
function places(value: Json): (readonly [owner: Record<string, Json>, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, Json>;
  return Object.keys(owner).flatMap((key) => [[owner, key] as const, ...places(owner[key])]);
}

/** A valid file with some positions broken, sometimes with evil keys; or any value at all. As JSON text. */
function fileOf(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (seed % 10 === 0) return JSON.stringify(anything(random)) ?? 'null';
  const content = structuredClone(right(pick([...hostileTexts, 'Plain words.'])));
  for (let count = Math.floor(random() * 4); count > 0; count--) {
    const [owner, key] = pick(places(content));
    if (random() < 0.2 && !Array.isArray(owner)) delete owner[key];
    else owner[key] = anything(random);
  }
  let json = JSON.stringify(content);
  // Such a key becomes an own property only through JSON.parse, so it is inserted as text.
  if (random() < 0.5) json = json.replace(/\{/, `{"${pick(evilKeys)}":${JSON.stringify(anything(random))},`);
  if (random() < 0.3) json = json.replace(/"id":/, '"__proto__":{"stolen":true},"id":');
  return json;
}

const written = new Map<number, string>();

/** Each file is generated once for all tests. */
function textOfFile(seed: number): string {
  const text = written.get(seed) ?? fileOf(seed);
  written.set(seed, text);
  return text;
}

/** The check loads in a separate chunk. Waits until it has checked the content. */
async function settled(element: Element): Promise<void> {
  const { site } = element as unknown as { readonly site: { readonly pending: boolean } };
  for (let turn = 0; site.pending; turn++) await (turn < 20 ? Promise.resolve() : nextFrame());
}

type Part = keyof SiteContent;
interface Check {
  readonly parts: readonly Part[];
  readonly check: (value: unknown, onStray?: (path: string) => void) => SiteContent;
  /** The files produce more different errors than this. */
  readonly reasons: number;
}
const checkWhole = checkOf(siteContentParts);
const ofExercises: readonly SiteContentPart[] = ['notes', 'exercises', 'contacts'];
/** The check of an element that uses these parts. */
const partsOnly = (reasons: number, parts: readonly SiteContentPart[]): Check => ({
  ...{ parts, reasons },
  check: checkerOf(parts).check,
});
const checks: Readonly<Record<string, Check>> = {
  'the whole': { parts: ['tips', 'signs', ...ofExercises], check: checkWhole, reasons: 40 },
  signs: { parts: ['signs'], check: checkSigns, reasons: 5 },
  'back-spasm-tips': partsOnly(5, ['tips']),
  'red-flag-check and seek-help': partsOnly(5, ['contacts']),
  'stretch-card and stretch-routine': partsOnly(30, ofExercises),
};

/** The result of a check: the content as JSON, or the error; and the path of an unread name. */
function outcome({ check }: Check, value: Json, stray: string[] = []): string | Error {
  try {
    return JSON.stringify(check(value, (path) => stray.push(path)));
  } catch (error) {
    return error as Error;
  }
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

describe('a thousand broken content files', () => {
  for (const [name, each] of Object.entries(checks)) {
    const { parts, reasons: fewest } = each;
    it(`are read, or refused with a path, by the check of ${name}, and change no prototype`, () => {
      const reasons = new Set<string>();
      const path = new RegExp(`^((${parts.join('|')})(\\[\\d+\\]|\\.[a-z]+)* (must|is)|the file must be) `, 'i');
      let read = 0;
      let strays = 0;
      for (let seed = 0; seed < files; seed++) {
        const stray: string[] = [];
        const result = outcome(each, JSON.parse(textOfFile(seed)) as Json, stray);
        // An unread name is the file's own, or lies in a part that the check covers.
        const names = [...parts, ...evilKeys, 'text', 'id', 'urgency', 'figure'];
        for (const path of stray) expect(names, `${seed}`).to.include(path.match(/^\w+/)?.[0]);
        strays += stray.length;
        if (typeof result === 'string') {
          read++;
          const content = JSON.parse(result) as SiteContent;
          expect(parts, `${seed}`).to.include.members(Object.keys(content));
          for (const { id } of content.exercises ?? []) {
            const { movement } = findExercise(id as ExerciseId, content);
            for (const time of movement ? [0, 0.4, 1] : []) drawFrame(movement!, time, { mirrored: time > 0.5 });
          }
          for (const key of evilKeys) expect(result, `${seed}`).not.to.include(`"${key}":`);
          continue;
        }
        expect(result, `${seed}`).to.be.instanceOf(TypeError);
        const { message } = result;
        expect(message, `${seed}`).to.match(path);
        expect(message.length, `${seed}`).to.be.below(200);
        expect(message, `${seed}`).not.to.match(/<|javascript:|xxx/);
        reasons.add(message.replace(/\d+/g, '0'));
      }
      // Both outcomes are frequent, so the test covers both.
      expect(read).to.be.within(100, 900);
      expect(reasons.size).to.be.above(fewest);
      expect(strays).to.be.above(100);
      expect(({} as Record<string, unknown>)['stolen']).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });

    it(`are refused by the check of ${name} for its own parts only`, () => {
      let kept = 0;
      for (let seed = 0; seed < files; seed++) {
        const value = JSON.parse(textOfFile(seed)) as Json;
        const result = outcome(each, value);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
        const usedParts = Object.fromEntries(
          parts.flatMap((part) => (Object.hasOwn(value, part) ? [[part, (value as SiteContent)[part]]] : [])),
        );
        const whole = outcome(checks['the whole']!, usedParts);
        expect(String(result), `${seed}`).to.equal(String(whole));
        if (typeof result === 'string' && outcome(checks['the whole']!, value) instanceof Error) kept++;
      }
      if (each === checks['the whole']) expect(kept).to.equal(0);
      else expect(kept).to.be.above(20);
    });
  }

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
      for (let seed = 0; seed < files; seed++) {
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
    expect(errors).to.be.above(300);
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
    expect(checkWhole(content)).to.deep.equal({ contacts: [{ name: 'Pool desk' }] });
    await nextFrame();
  });
});
