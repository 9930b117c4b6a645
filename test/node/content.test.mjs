/** The content holds together: sources exist, every place-holder is filled everywhere, nothing urgent is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as sources from '../../build/src/content/sources.js';
import { english as checkEnglish } from '../../build/src/content/en/red-flag-check.js';
import { english as stretchEnglish } from '../../build/src/content/en/stretch-card.js';
import { english as routineEnglish } from '../../build/src/content/en/stretch-routine.js';
import { english as tipsEnglish } from '../../build/src/content/en/back-spasm-tips.js';
import { exercises } from '../../build/src/content/exercises.js';
import { movements } from '../../build/src/content/movements.js';
import { regionDetails } from '../../build/src/content/region-details.js';
import { regions } from '../../build/src/content/regions.js';
import { routines } from '../../build/src/content/routines.js';
import { strategies } from '../../build/src/content/strategies.js';
import { combinationRuleSources, warningSigns } from '../../build/src/content/warning-signs.js';
import { fill, placeOf } from '../../build/src/core/place.js';
import { textsOf } from './texts.mjs';

const known = new Set(Object.values(sources));
const { common } = tipsEnglish;

describe('sources', () => {
  const items = [
    ...strategies.flatMap(({ id, tips, evidenceSources }) => [
      [id, evidenceSources],
      ...tips.map((tip) => [`tip ${tip.id}`, tip.sources]),
    ]),
    ...warningSigns.map((sign) => [sign.id, sign.sources]),
    ...exercises.map((exercise) => [exercise.id, exercise.sources]),
    ...Object.entries(regionDetails).map(([code, details]) => [code, details.sources]),
    ['the combination rules', combinationRuleSources],
    ...Object.entries(routines).map(([id, routine]) => [id, routine.sources]),
  ];
  it('finds the expected number of items', () => {
    assert.equal(strategies.length, 7);
    assert.equal(strategies.flatMap(({ tips }) => tips).length, 57);
    assert.equal(warningSigns.length, 40);
    assert.equal(exercises.length, 12);
    assert.equal(regions.length, 27);
  });
  for (const [name, list] of items) {
    it(`${name} has a source that exists`, () => {
      assert.ok(list.length > 0);
      for (const source of list) assert.ok(known.has(source));
    });
  }
  for (const [name, source] of Object.entries(sources)) {
    it(`${name} has a title, a publisher and an address that can be opened`, () => {
      assert.ok(source.title && source.publisher);
      if (source.url) assert.match(source.url, /^https?:\/\/[^\s]+$/);
      assert.ok(['seen', 'copy', 'partial', 'knowledge', undefined].includes(source.check));
    });
  }
});

describe('place-holders', () => {
  for (const region of [...regions, undefined]) {
    it(`are all filled in ${region?.code ?? 'no region'}`, () => {
      const { values } = placeOf(region, common);
      const own = {
        number: '1',
        numbers: '1',
        name: 'x',
        names: 'x',
        date: 'x',
        count: 1,
        phase: 'x',
        first: 'x',
        position: 1,
        total: 1,
        poses: 'x',
        default: 1,
        min: 1,
        max: 1,
        seconds: 1,
        repetition: 1,
        repetitions: 1,
        features: 'x',
        exercise: 'x',
        time: 'x',
      };
      for (const english of [tipsEnglish, checkEnglish, stretchEnglish, routineEnglish]) {
        for (const { path, text } of textsOf(english)) {
          const filled = fill(text, { ...values, ...own });
          assert.doesNotMatch(filled, /[{}]|undefined/, `${path}: ${filled}`);
        }
      }
    });
  }
});

describe('regions', () => {
  it('the unknown region names no number anywhere', () => {
    const { region, values, emergencyNumber, adviceLine } = placeOf(undefined, common);
    assert.equal(emergencyNumber, null);
    assert.equal(adviceLine, null);
    assert.doesNotMatch(JSON.stringify([region, values]), /\d/);
  });
  for (const region of regions.slice(0, -1)) {
    it(`${region.code} has an emergency number, and details`, () => {
      assert.match(region.emergency[0].number, /^\d{2,5}$/);
      assert.ok(regionDetails[region.code]);
    });
  }
});

describe('the short list of emergency signs', () => {
  /** Which signs each line stands for, in the list's order, and words that must be in it. */
  const lines = [
    [
      ['saddle-numbness', 'sexual-feeling-change'],
      ['numbness or tingling', 'genitals', 'bottom', 'inner thighs', 'numb or different', 'erection', 'orgasm'],
    ],
    [
      ['trouble-starting-to-pee', 'bladder-control-or-feeling', 'bowel-control-or-feeling'],
      ['hard to start peeing', 'cannot pee', 'leak pee or {poo}', 'cannot feel', 'when you pee', 'wipe'],
    ],
    [
      ['both-legs', 'leg-getting-weaker', 'unsteady-walking'],
      ['both legs', 'tingling', 'one or both', 'weaker', 'give way', 'drags', 'unsteady', 'legs or hands feel clumsy'],
    ],
    [
      ['serious-accident', 'small-fall-fragile-bones'],
      ['serious accident', 'small fall', 'bump', 'cough', 'lift', 'over 50', 'weak bones', 'steroid'],
    ],
    [
      ['chest-pain', 'tearing-pain', 'sudden-tummy-and-back-pain'],
      ['chest pain or tightness', 'arm, neck or jaw', 'ripping', 'shoulder blades', '{tummy} or side', 'back'],
    ],
    [['very-unwell-or-confused'], ['confused', 'sleepy', 'breath', 'slurred', 'cold', 'blotchy', 'blue', '{grey}']],
    [['blood-thinners-sudden-pain'], ['blood thinners', 'bleed easily', 'all at once', 'knock', 'needle or operation']],
    [
      ['pregnant-with-warning-signs'],
      ['are or could be pregnant', 'bleeding', '{watersLeak}', '{tummy} or back pain', 'come and go', 'temperature'],
    ],
  ];
  it('stands for every emergency sign', () => {
    const covered = new Set(lines.flatMap(([signs]) => signs));
    const emergencies = warningSigns.filter(({ urgency }) => urgency === 'emergency-now').map(({ id }) => id);
    assert.deepEqual([...covered].sort(), emergencies.sort());
    assert.equal(common.emergencySummary.length, lines.length);
  });
  lines.forEach(([signs, words], index) => {
    it(`says what matters of ${signs.join(', ')}`, () => {
      for (const word of words) {
        assert.ok(common.emergencySummary[index].includes(word), `${word}: ${common.emergencySummary[index]}`);
      }
    });
  });
});

describe('exercises', () => {
  for (const { id, dose } of exercises) {
    it(`${id} has a dose within its range and words for every pose that is shown`, () => {
      for (const range of [dose.hold, dose.repetitions]) {
        assert.ok(range.min <= range.default && range.default <= range.max);
      }
      const { poses } = stretchEnglish['stretch-card'].exercises[id];
      const { path, stills = [path[0], path.at(-1)] } = movements[id];
      for (const label of stills) assert.ok(poses[label], label);
    });
  }
});

describe('review', () => {
  it('claims no clinical review that did not happen', () => {
    for (const { review } of [tipsEnglish, checkEnglish, stretchEnglish, routineEnglish]) {
      assert.equal(review.reviewedBy, null);
      assert.match(review.checkedOn, /^\d{4}-\d\d-\d\d$/);
    }
  });
});
