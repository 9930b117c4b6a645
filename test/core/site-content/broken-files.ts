/** A thousand broken or hostile content files, each made from its number. */

export type Json = unknown;

export const files = 1000;

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
export const evilKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'onclick', 'innerHTML', 'length', 'then'];

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
export function textOfFile(seed: number): string {
  const text = written.get(seed) ?? fileOf(seed);
  written.set(seed, text);
  return text;
}
