/** The content holds together: sources exist, every place-holder is filled everywhere, nothing urgent is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceLinesIn } from '../../build/src/content/region/advice-lines.js';
import * as sources from '../../build/src/content/sources/index.js';
import { english as seekEnglish } from '../../build/src/content/en/seek-help.js';
import { english as stretchEnglish } from '../../build/src/content/en/stretch-card.js';
import { english as postureEnglish } from '../../build/src/content/en/posture-guide.js';
import { english as restEnglish } from '../../build/src/content/en/rest-positions.js';
import { english as tipsEnglish } from '../../build/src/content/en/back-spasm-tips.js';
import { exercises } from '../../build/src/content/exercise/exercises.js';
import { packs, timesADay } from '../../build/src/content/advice/heat-and-cold.js';
import * as medicines from '../../build/src/content/advice/medicines.js';
import { habits } from '../../build/src/content/advice/habits.js';
import { poisonLineIn } from '../../build/src/content/region/poison-lines.js';
import { planSources } from '../../build/src/content/advice/plan.js';
import { movements } from '../../build/src/content/exercise/movements.js';
import { postureIds, postureSources, postureStills } from '../../build/src/content/exercise/postures.js';
import { regionDetails } from '../../build/test/reference/region-details.js';
import { regions } from '../../build/src/content/region/regions.js';
import { restPositions, restSources } from '../../build/src/content/exercise/rest-positions.js';
import { routines } from '../../build/src/content/exercise/routines.js';
import { strategies } from '../../build/src/content/advice/strategies.js';
import { emergencySignIds, seekHelpSources } from '../../build/src/content/advice/seek-help.js';
import {
  combinationRules,
  combinationRuleSources,
  warningSigns,
} from '../../build/src/content/advice/warning-signs.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { placeOf } from '../../build/src/core/region/region.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';

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
    ['seek-help', seekHelpSources],
    ...Object.entries(packs).map(([id, pack]) => [id, pack.sources]),
    ...['nsaidNever', 'nsaidAskFirst', 'paracetamolAskFirst', 'combinations', 'guideSources'].flatMap((part) =>
      Object.entries(medicines[part]).map(([id, list]) => [`${part}.${id}`, list]),
    ),
    ...Object.entries(medicines.labels).flatMap(([code, labels]) =>
      Object.entries(labels).map(([id, label]) => [`the label of ${id} in ${code}`, label.sources]),
    ),
    ['naproxen for period pain', medicines.periodPain.sources],
    ...Object.entries(routines).map(([id, routine]) => [id, routine.sources]),
    ...habits.map((habit) => [habit.id, habit.sources]),
    ['the plan', planSources],
    ['the resting positions', restSources],
    ['the postures', postureSources],
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
      for (const [tag, english] of Object.entries(englishByTag)) {
        const values = valuesIn(region, english, tag);
        for (const { path, text } of textsOf(english)) {
          const filled = fill(text, { ...values, ...samples });
          assert.doesNotMatch(filled, /[{}]|undefined/, `${path}: ${filled}`);
        }
      }
    });
  }
});

describe('regions', () => {
  it('the unknown region names no number anywhere', () => {
    const { region, emergencyNumber } = placeOf(undefined, common);
    const values = Object.entries(englishByTag).map(([tag, english]) => valuesIn(undefined, english, tag));
    assert.equal(emergencyNumber, null);
    assert.deepEqual(adviceLinesIn(region.code), []);
    assert.equal(poisonLineIn(region.code), undefined);
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
    [['saddle-numbness'], ['numbness or tingling', 'genitals', 'bottom', 'inner thighs']],
    [['sexual-feeling-change'], ['sex feels numb or different']],
    [['sexual-feeling-change'], ['newly hard', 'erection', 'orgasm']],
    [['trouble-starting-to-pee'], ['hard to start peeing', 'cannot pee']],
    [
      ['bladder-control-or-feeling', 'bowel-control-or-feeling'],
      ['leak pee or {poo}', 'cannot feel', 'when you pee', 'wipe'],
    ],
    [['both-legs'], ['both legs', 'pain', 'tingling', 'numbness', 'weakness']],
    [['leg-getting-weaker'], ['one or both', 'weaker', 'give way', 'drags']],
    [['unsteady-walking'], ['unsteady', 'legs or hands feel clumsy']],
    [['serious-accident'], ['serious accident', 'car crash', 'height']],
    [['small-fall-fragile-bones'], ['small fall', 'bump', 'cough', 'lift', 'over 50', 'weak bones', 'steroid']],
    [['chest-pain'], ['chest pain or tightness', 'arm, neck or jaw']],
    [['tearing-pain'], ['sudden ripping', 'chest', 'shoulder blades']],
    [['sudden-tummy-and-back-pain'], ['very bad pain', 'all at once', '{tummy} or side', 'back']],
    [['very-unwell-or-confused'], ['confused', 'sleepy', 'breath', 'slurred']],
    [['very-unwell-or-confused'], ['cold', 'blotchy', 'blue', '{grey}']],
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

describe('the short lists of seek-help', () => {
  const words = seekEnglish['seek-help'];
  const urgencyOf = new Map(warningSigns.map(({ id, urgency }) => [id, urgency]));
  /** Words that must be said of each sign; one that is more urgent together with another stands in two cards. */
  const sameDay = {
    'one-leg-numb-or-weak': ['newly numb or weak', 'not getting worse'],
    'one-leg-pain': ['shoots down one leg', 'below the knee'],
    'fever-or-shivery': ['high temperature', 'hot, cold or shivery'],
    'infection-risk': [
      ...[
        'weak immune system',
        'HIV',
        'dialysis',
        'inject drugs',
        'TB',
        'bad infection',
        'needle or operation',
        '3 months',
      ],
    ],
    'sudden-pain-known-osteoporosis': ['strong pain', 'all at once', 'osteoporosis', 'steroid'],
    'kidney-signs': ['side under the ribs', 'burning', 'bloody', 'vomit'],
    'pulsing-tummy': ['throbbing lump', 'aneurysm'],
    'tummy-illness': ['strong {tummy} pain', 'keep vomiting', 'yellow skin or eyes'],
    'cancer-history': ['cancer', 'new or different'],
    'weight-loss': ['without trying', 'sweat a lot at night'],
    'night-or-rest-pain': ['all the time', 'at night', 'lie down'],
    'severe-unmanageable-pain': ['cannot stand, walk or rest', 'worse so fast'],
    'upper-back-pain': ['between your shoulder blades'],
    'band-like-pain': ['tight band'],
    'worse-cough-sneeze-poo': ['cough, sneeze or {poo}'],
    'lump-or-shape-change': ['new lump or swelling', 'changed shape'],
    'stiff-mornings': ['before age 45', 'red, sore eye'],
  };
  const withinDays = {
    'not-improving': ['2 to 4 weeks', 'no better', 'daily things'],
    worried: ['worried', 'cope'],
    pregnant: ['pregnant'],
    'under-18': ['under 18', 'under 10', 'today'],
    'first-pain-over-50': ['over 50', 'first bad back pain'],
    'long-term-steroids': ['steroid', '3 months or more'],
    'stiff-mornings': [
      ...['before age 45', 'more than 3 months', '30 minutes', 'when you move', 'half of the night'],
      'anti-inflammatory',
    ],
    'walking-leg-pain': ['both legs', 'heavy', 'walk or stand', 'sit or bend', 'for some time'],
  };
  for (const [urgency, parts, lines, more] of [
    ['same-day', sameDay, words.sameDay, ['stiff-mornings']],
    ['within-days', withinDays, words.withinDays, []],
  ]) {
    it(`stand for every sign that is ${urgency}`, () => {
      const expected = warningSigns.filter((sign) => sign.urgency === urgency).map(({ id }) => id);
      const named = Object.keys(lines).sort();
      assert.deepEqual(named, [...expected, ...more].sort());
      assert.deepEqual(Object.keys(parts).sort(), named);
    });
    for (const [id, texts] of Object.entries(parts)) {
      it(`say what matters of ${id} (${urgency})`, () => {
        const said = textsOf(lines[id])
          .map(({ text }) => text)
          .join(' ');
        for (const text of texts) assert.ok(said.includes(text), `${text}: ${said}`);
      });
    }
  }
  it('know which signs are an emergency without them', () => {
    const expected = warningSigns.filter((sign) => sign.urgency === 'emergency-now').map(({ id }) => id);
    assert.deepEqual([...emergencySignIds], expected);
  });
  it('rest on a source of each sign, and of the combination rules', () => {
    for (const { id, urgency, sources: own } of warningSigns) {
      if (urgency !== 'emergency-now')
        assert.ok(
          own.some((source) => seekHelpSources.includes(source)),
          id,
        );
    }
    for (const source of combinationRuleSources) assert.ok(seekHelpSources.includes(source));
    assert.equal(new Set(seekHelpSources).size, seekHelpSources.length);
  });
  it('rest on a source of each tip on professional help', () => {
    const { tips } = strategies.find(({ id }) => id === 'professional-help');
    for (const { id, sources: own } of tips)
      assert.ok(
        own.some((source) => seekHelpSources.includes(source)),
        id,
      );
  });

  /** How a line that names what is an emergency together speaks of each sign. */
  const spoken = {
    'fever-or-shivery': 'high temperature',
    'infection-risk': 'infection risk',
    'severe-unmanageable-pain': 'cannot stand, walk or rest',
    'one-leg-numb-or-weak': 'in one leg',
    'cancer-history': 'cancer',
    'band-like-pain': 'tight band',
    'pulsing-tummy': 'throbbing lump',
    'tummy-illness': 'strong {tummy} pain',
    'upper-back-pain': 'shoulder blades',
    'sudden-pain-known-osteoporosis': 'weak bones or steroid',
    'kidney-signs': 'side under the ribs',
    pregnant: 'pregnant',
  };
  for (const rule of combinationRules) {
    it(`name ${rule.join(' with ')} as an emergency`, () => {
      // A rule of three is held by a rule of two within it.
      const held = combinationRules.filter((each) => each.length === 2 && each.every((id) => rule.includes(id)));
      const pairs = rule.length === 2 ? [rule] : held;
      assert.ok(pairs.length > 0);
      for (const [first, second] of pairs) {
        const named = words.togetherSigns.some(
          (line) => line.first.includes(spoken[first]) && line.others.some((other) => other.includes(spoken[second])),
        );
        assert.ok(named, `${first} with ${second}`);
      }
    });
  }
  it('name no sign that is an emergency by itself', () => {
    for (const id of Object.keys(spoken)) assert.notEqual(urgencyOf.get(id), 'emergency-now');
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

describe('heat and cold', () => {
  it('keep to the limits of the clinical reference', () => {
    const limits = Object.entries(packs).map(([pack, { minutes, max, gap, check }]) => [
      pack,
      minutes,
      max,
      gap,
      check,
    ]);
    assert.deepEqual(limits, [
      ['heat', 15, 20, 60, 0],
      ['cold', 10, 15, 120, 5],
    ]);
    assert.equal(timesADay, 4);
  });
});

describe('drawn positions and postures', () => {
  const { positions } = restEnglish['rest-positions'];
  const { postures } = postureEnglish['posture-guide'];
  const drawn = [
    ...Object.entries(restPositions).map(([id, movement]) => [id, positions[id], [[movement, 'rest']]]),
    ...postureIds.map((id) => [id, postures[id], postureStills[id]]),
  ];
  for (const [id, { pictures, steps = [], ways = [], tips = [] }, stills] of drawn) {
    it(`${id} has a pose and a text alternative of its own for each drawing, and words to each`, () => {
      assert.equal(pictures.length, stills.length);
      assert.equal(new Set(pictures).size, pictures.length);
      for (const [movement, pose] of stills) assert.ok(movement.poses[pose], pose);
      assert.ok(steps.length || ways.length || tips.length);
      if (stills.length > 1) assert.equal(steps.length + ways.length, stills.length);
    });
  }
});

describe('review', () => {
  it('claims no clinical review that did not happen', () => {
    for (const { review } of Object.values(englishByTag)) {
      assert.equal(review.reviewedBy, null);
      assert.match(review.checkedOn, /^\d{4}-\d\d-\d\d$/);
    }
  });
});
