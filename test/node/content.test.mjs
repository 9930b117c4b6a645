/** The content is consistent: sources exist, every place-holder is filled everywhere, nothing urgent is missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceLinesIn } from '../../build/src/content/region/advice-lines.js';
import * as sources from '../../build/src/content/sources/index.js';
import { adviceLineNames, poisonLineNames } from '../../build/src/content/en/regions.js';
import { english as checkEnglish } from '../../build/src/content/en/red-flag-check.js';
import { english as seekEnglish } from '../../build/src/content/en/seek-help.js';
import { english as habitsEnglish } from '../../build/src/content/en/daily-habits.js';
import { english as heatEnglish } from '../../build/src/content/en/heat-cold-timer.js';
import { english as planEnglish } from '../../build/src/content/en/back-care-plan.js';
import { english as routineEnglish } from '../../build/src/content/en/stretch-routine.js';
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
import { lesserSignIds, pairedSignIds, seekHelpSources } from '../../build/src/content/advice/seek-help.js';
import {
  checkSources,
  combinationRules,
  signGroups,
  warningSigns,
} from '../../build/src/content/advice/warning-signs.js';
import { combinationRuleSources, signSources } from '../../build/src/content/advice/warning-sign-sources.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../build/src/core/region/region.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';

const known = new Set(Object.values(sources));
const { common } = tipsEnglish;

describe('content sources', () => {
  const items = [
    ...strategies.flatMap(({ id, tips, evidenceSources }) => [
      [id, evidenceSources],
      ...tips.map((tip) => [`tip ${tip.id}`, tip.sources]),
    ]),
    ...warningSigns.map(({ id }) => [id, signSources[id]]),
    ...exercises.map((exercise) => [exercise.id, exercise.sources]),
    ...Object.entries(regionDetails).map(([code, details]) => [code, details.sources]),
    ['the combination rules', combinationRuleSources],
    ['the check', checkSources],
    ['seek-help', seekHelpSources],
    ...Object.entries(packs).map(([id, pack]) => [id, pack.sources]),
    ...['nsaidNever', 'nsaidAskFirst', 'paracetamolAskFirst', 'combinations', 'guideSources'].flatMap((part) =>
      Object.entries(medicines[part]).map(([id, list]) => [`${part}.${id}`, list]),
    ),
    ...Object.entries(medicines.labels).flatMap(([code, labels]) =>
      Object.entries(labels).map(([id, label]) => [`the label of ${id} in ${code}`, label.sources]),
    ),
    ['naproxen for period pain', medicines.periodPain.sources],
    ...Object.entries({ ...medicines.anotherSources, ...medicines.regionSources }),
    ...Object.entries(routines).map(([id, routine]) => [id, routine.sources]),
    ...habits.map((habit) => [habit.id, habit.sources]),
    ['the plan', planSources],
    ['the resting positions', restSources],
    ['the postures', postureSources],
  ];
  it('cover the expected number of items', () => {
    assert.equal(strategies.length, 7);
    assert.equal(strategies.flatMap(({ tips }) => tips).length, 57);
    assert.equal(warningSigns.length, 55);
    assert.equal(exercises.length, 12);
    assert.equal(regions.length, 27);
  });
  for (const [name, list] of items) {
    it(`exist for ${name}`, () => {
      assert.ok(list.length > 0);
      for (const source of list) assert.ok(known.has(source));
    });
  }
  for (const [name, source] of Object.entries(sources)) {
    it(`have a title, a publisher and a valid address: ${name}`, () => {
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
  it('name no number for the unknown region', () => {
    const { region, emergencyNumber } = regionTextOf(undefined, common);
    const values = Object.entries(englishByTag).map(([tag, english]) => valuesIn(undefined, english, tag));
    assert.equal(emergencyNumber, null);
    assert.deepEqual(adviceLinesIn(region.code, adviceLineNames), []);
    assert.equal(poisonLineIn(region.code, poisonLineNames), undefined);
    const withoutDate = (key, value) => (key === 'checkedDate' ? undefined : value);
    assert.doesNotMatch(JSON.stringify([region, values], withoutDate), /\d/);
  });
  for (const region of regions.slice(0, -1)) {
    it(`have an emergency number and details for ${region.code}`, () => {
      assert.match(region.emergency[0].number, /^\d{2,5}$/);
      assert.ok(regionDetails[region.code]);
    });
  }
});

describe('short list of emergency signs', () => {
  /** The signs that each line covers, in the list's order, and words that the line must contain. */
  const ambulance = [
    [['chest-pain'], ['chest pain or tightness', 'arm, neck or jaw']],
    [['tearing-pain'], ['sudden ripping', 'chest, back or {tummy}']],
    [['fainted-or-collapsed'], ['faint, nearly faint, collapse', 'cold and sweaty']],
    [['sudden-tummy-and-back-pain'], ['very bad pain', 'all at once', '{tummy} or side']],
    [['pulsing-tummy'], ['throbbing lump', 'known aneurysm', 'back pain']],
    [['breathless-or-coughing-blood'], ['newly short of breath', 'cough up blood']],
    [['pain-on-breathing-and-clot-risk'], ['hurts to breathe in', 'swollen calf', 'clot risk']],
    [['very-unwell-or-confused'], ['confused', 'sleepy', 'slurring', 'blue or {grey}']],
    [['serious-accident'], ['serious accident', 'crash', 'high fall']],
    [['cold-pale-leg'], ['leg', 'suddenly', 'cold and pale']],
  ];
  const other = [
    [['saddle-numbness'], ['numbness or tingling', 'genitals', 'bottom', 'inner thighs']],
    [['sexual-feeling-change'], ['sex feels newly numb', 'newly hard', 'erection', 'orgasm']],
    [['trouble-starting-to-pee'], ['hard to start peeing', 'stream is weak', 'cannot pee']],
    [['bladder-control-or-feeling', 'bowel-control-or-feeling'], ['leak pee or {poo}']],
    [
      ['bladder-control-or-feeling', 'bowel-control-or-feeling'],
      ['cannot feel', 'full bladder', 'when you pee', 'wipe'],
    ],
    [['both-legs'], ['both legs', 'pain', 'tingling', 'numbness', 'weakness']],
    [['leg-getting-weaker'], ['leg is weak', 'pain is not stopping you', 'drags']],
    [['unsteady-walking'], ['unsteady', 'hands or arms', 'numb, weak or clumsy']],
    [['stiff-neck-and-headache'], ['bad headache', 'stiff neck', 'rash', 'not fade']],
    [['blood-thinners-sudden-pain'], ['blood thinners', 'fell', 'knock', 'needle in your spine']],
    [['sudden-groin-pain'], ['sudden, bad pain', 'testicle', 'one side of your {tummy}']],
    [
      ['pregnant-with-warning-signs'],
      ['may be pregnant', 'bleeding', 'leaking fluid', '{tummy} pain', 'high temperature'],
    ],
    [['thoughts-of-self-harm'], ['harming yourself', 'ending your life']],
  ];
  const emergencies = warningSigns.filter(({ urgency }) => urgency === 'emergency-now');
  for (const [name, lines, summary, signs] of [
    ['an ambulance', ambulance, common.ambulanceSummary, emergencies.filter(({ ambulance: asks }) => asks)],
    ['the hospital', other, common.emergencySummary, emergencies.filter(({ ambulance: asks }) => !asks)],
  ]) {
    it(`covers every sign that asks for ${name}, in the order of the signs`, () => {
      const covered = [...new Set(lines.flatMap(([ids]) => ids))];
      assert.deepEqual([...covered].sort(), signs.map(({ id }) => id).sort());
      assert.equal(summary.length, lines.length);
    });
    lines.forEach(([ids, words], index) => {
      it(`mentions the essentials of ${ids.join(', ')} in line ${index + 1} for ${name}`, () => {
        for (const word of words) assert.ok(summary[index].includes(word), `${word}: ${summary[index]}`);
      });
    });
  }
  it('starts with what kills within minutes', () => {
    const first = warningSigns.slice(0, emergencies.filter(({ ambulance: asks }) => asks).length);
    assert.ok(first.length >= 10);
    for (const { id, ambulance: asks } of first) assert.ok(asks, id);
    assert.deepEqual(
      warningSigns.slice(0, 3).map(({ id }) => id),
      ['chest-pain', 'tearing-pain', 'fainted-or-collapsed'],
    );
  });
});

describe('warning sign', () => {
  const { signs } = checkEnglish['red-flag-check'];
  const length = (text) => fill(text, regionTextOf(undefined, common).values).split(/\s+/).length;
  const lines = [...common.ambulanceSummary, ...common.emergencySummary];
  for (const [id, { statement }] of Object.entries(signs)) {
    it(`${id} is a line of at most fifteen words`, () => {
      for (const region of regions) {
        const words = fill(statement, regionTextOf(region, common).values).split(/\s+/);
        assert.ok(words.length <= 15, `${words.length}: ${statement}`);
      }
      assert.match(statement, /^[A-Z{].*\.$/);
    });
  }
  it('writes no range with a dash, which a voice reads as a minus or not at all', () => {
    for (const english of Object.values(englishByTag))
      for (const { path, text } of textsOf(english))
        if (!/checkedOn$|faults\.date$/.test(path)) assert.doesNotMatch(text, /\d ?[-–] ?\d/, `${path}: ${text}`);
  });
  it('never asks for “any of these” without a list', () => {
    for (const { statement, stem = '' } of Object.values(signs)) {
      for (const text of [statement, stem]) assert.doesNotMatch(text, /any of these|these places/i);
    }
  });
  it('has a hint that begins with the words that it explains', () => {
    for (const [id, { hint }] of Object.entries(signs)) {
      if (hint) assert.match(hint, /^[A-Z{][^.:]{1,30}: [^ ].*\.$/, id);
    }
  });
  it('has a group of at most six', () => {
    for (const group of signGroups) {
      const count = warningSigns.filter((sign) => sign.group === group).length;
      assert.ok(count >= 1 && count <= 6, `${group}: ${count}`);
    }
  });
  it('appears in the short list with at most fifteen words', () => {
    for (const line of lines) assert.ok(length(line) <= 15, `${length(line)}: ${line}`);
  });
  it('never makes an emergency of a spasm from lifting, pain all day, one painful leg, age over 50 or diabetes', () => {
    const emergencies = warningSigns.filter(({ urgency }) => urgency === 'emergency-now').map(({ id }) => signs[id]);
    const texts = [...emergencies.map(({ statement }) => statement), ...lines].join(' ');
    for (const harmless of [/lift/, /over 50/, /diabet/i, /all the time/, /\bone leg, below/]) {
      assert.doesNotMatch(texts, harmless);
    }
  });
});

describe('signs of seek-help', () => {
  const words = seekEnglish['seek-help'];
  const urgencyOf = new Map(warningSigns.map(({ id, urgency }) => [id, urgency]));
  /** Words that must appear for each sign, in its statement or its hint. */
  const sameDay = {
    'small-fall-fragile-bones': ['fall or bump', 'weak bones', 'over 70'],
    'sudden-pain-known-osteoporosis': ['strong pain', 'all at once', 'weak bones', 'steroid'],
    'one-leg-numb-or-weak': ['newly numb', 'weak', 'not getting worse'],
    'fever-or-shivery': ['high temperature', 'pain reliever', 'hot, cold or shivery'],
    'infection-risk': [
      ...[
        'weak immune system',
        'HIV',
        'dialysis',
        'inject',
        'drugs',
        'TB',
        'bad infection',
        'needle or operation',
        '3 months',
      ],
    ],
    'diabetes-and-worse': ['diabetes', 'worse each day', 'ill'],
    'pain-on-breathing-in': ['worse when you breathe in'],
    'kidney-signs': ['blood', 'burning', 'pee', 'side', 'vomit'],
    'tummy-illness': ['strong {tummy} pain', 'vomiting', 'yellow skin or eyes'],
    'one-sided-rash': ['rash or blisters', 'one side'],
    'sickle-cell-disease': ['sickle cell disease', 'your own team'],
    'cancer-history': ['cancer', 'new or different'],
    'weight-loss': ['weight', 'without trying', 'sweat', 'night', 'bone', 'easily'],
    'night-or-rest-pain': ['at night', 'no rest', 'position'],
    'lump-or-shape-change': ['new lump or swelling', 'shape'],
    'upper-back-pain': ['between your shoulder blades'],
    'band-like-pain': ['tight band'],
    'worse-cough-sneeze-poo': ['cough, sneeze or {poo}'],
    'blood-thinners-new-pain': ['blood thinners', 'new'],
    'new-pain-over-65': ['over 65', 'new'],
    'severe-unmanageable-pain': ['cannot stand, walk or rest'],
    'under-18': ['under 18', 'limps', 'will not walk, sit or play'],
  };
  const withinDays = {
    'not-improving': ['2 to 4 weeks', 'no better', 'daily life'],
    'pain-getting-worse': ['worse from day to day'],
    'one-leg-pain': ['one leg', 'below the knee', 'not numb or weak', 'calf', 'swollen'],
    worried: ['worried', 'cope'],
    pregnant: ['pregnant'],
    'first-pain-over-50': ['over 50', 'first bad back pain'],
    'long-term-steroids': ['steroid', '3 months or more'],
    'earlier-back-operation': ['back operation', 'new'],
    'stiff-mornings': [
      ...['before age 45', '3 months', 'stiff mornings', 'late at night', 'anti-inflammatory'],
      'red, sore eye',
    ],
    'walking-leg-pain': ['legs', 'long ached', 'walk or stand', 'sit', 'new'],
  };
  for (const [urgency, parts] of Object.entries({ 'same-day': sameDay, 'within-days': withinDays })) {
    it(`cover every sign that is ${urgency}, in its order`, () => {
      const expected = warningSigns.filter((sign) => sign.urgency === urgency).map(({ id }) => id);
      assert.deepEqual([...lesserSignIds[urgency]], expected);
      assert.deepEqual(Object.keys(parts).sort(), [...expected].sort());
    });
    for (const [id, texts] of Object.entries(parts)) {
      it(`mention the essentials of ${id} (${urgency})`, () => {
        const { statement, hint = '' } = words.signs[id];
        const line = `${statement} ${hint}`.toLowerCase();
        for (const text of texts) assert.ok(line.includes(text.toLowerCase()), `${text}: ${line}`);
      });
    }
  }
  it('cite at most twelve sources in the check and in the help, each once, as their signs or tips do', () => {
    const tips = strategies.flatMap((strategy) => strategy.tips.flatMap((tip) => tip.sources));
    const cited = new Set([...Object.values(signSources).flat(), ...combinationRuleSources, ...tips]);
    for (const list of [checkSources, seekHelpSources]) {
      assert.ok(list.length <= 12);
      assert.equal(new Set(list).size, list.length);
      for (const source of list) assert.ok(cited.has(source), source.title);
    }
  });
  it('cite a source of each tip on professional help', () => {
    const { tips } = strategies.find(({ id }) => id === 'professional-help');
    for (const { id, sources: tipSources } of tips)
      assert.ok(
        tipSources.some((source) => seekHelpSources.includes(source)),
        id,
      );
  });

  it('mark the signs of every emergency combination, and no sign that is an emergency by itself', () => {
    assert.deepEqual(new Set(pairedSignIds), new Set(combinationRules.flat()));
    for (const id of pairedSignIds) assert.notEqual(urgencyOf.get(id), 'emergency-now');
    assert.match(words.together, /two or more.*emergency/i);
  });
});

describe('exercises', () => {
  for (const { id, dose } of exercises) {
    it(`have a dose within their range and words for every shown pose: ${id}`, () => {
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
  it('keep the limits of the clinical reference', () => {
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
  const words = heatEnglish['heat-cold-timer'];
  const { tips } = tipsEnglish['back-spasm-tips'].strategies['heat-and-cold'];
  it('present the limits of this project as its own', () => {
    for (const text of [words.rules.join(' '), words.why, words.enough]) assert.match(text, /our own careful limits?/);
    assert.match(tips['2.5'], /We say: wait 1 hour after heat, 2 hours after cold\. Heat wraps stay on longer/);
  });
  it('exclude heat with a strong pain patch, and cold with sickle cell disease', () => {
    const [heat, cold] = [words.notForOne.heat.join(' '), words.notForOne.cold.join(' ')];
    for (const text of [heat, tips['2.7']]) {
      for (const part of ['fentanyl or buprenorphine', 'anywhere', 'hot bath']) assert.ok(text.includes(part), part);
    }
    assert.ok(words.notForAny.some((line) => line.includes('any medicine patch')));
    for (const text of [cold, tips['2.10']])
      assert.match(text, /Raynaud’s or sickle cell disease, or (if )?cold gives you a rash/);
  });
  it('explain how to use a hot-water bottle', () => {
    const text = words.steps.heat.join(' ');
    for (const part of ['no boiling water', 'three quarters', 'Do not sit or lie on it', '2 years old']) {
      assert.ok(text.includes(part), part);
    }
    assert.match(tips['2.12'], /boiling water.*sit or lie on it.*2 years old/);
  });
});

describe('pregnancy content', () => {
  const weekTexts = [
    habitsEnglish,
    planEnglish,
    postureEnglish,
    restEnglish,
    routineEnglish,
    stretchEnglish,
    tipsEnglish,
  ]
    .flatMap((english) => textsOf(english))
    .map(({ text }) => text)
    .filter((text) => /\d+ weeks( of pregnancy|,| pregnant)/.test(text) && /back|front|side|bridge|move/.test(text));
  it('has the weeks of its sources: 16 for lying on the back, 28 for falling asleep on the side', () => {
    assert.ok(weekTexts.length > 8);
    for (const text of weekTexts) {
      const weeks = [...text.matchAll(/(\d+) weeks/g)].map(([, number]) => number);
      for (const number of weeks) assert.ok(['16', '28'].includes(number), text);
      if (weeks.includes('28')) assert.match(text, /From 28 weeks( of pregnancy)?, go to sleep on your side/);
    }
  });
  it('does not warn against lying on the front', () => {
    assert.doesNotMatch(JSON.stringify([restEnglish, postureEnglish]), /Do not lie on your front/);
  });
});

describe('movements', () => {
  const { exercises: moves, stop } = stretchEnglish['stretch-card'];
  it('can be done in bed in the first days', () => {
    const routine = routineEnglish['stretch-routine'].intros['first-days'];
    assert.match(routine, /Your bed will do: use the floor only if you can get up again/);
    for (const id of routines['first-days'].exercises) assert.match(moves[id].start, /on a firm bed or the floor/, id);
  });
  it('that round the back exclude a broken spine bone, and none rolls the back down', () => {
    for (const id of ['cat-cow', 'childs-pose', 'knee-to-chest']) {
      assert.ok(moves[id].notFor.includes('You have, or have had, a broken bone in your spine.'), id);
    }
    assert.match(moves['knee-to-chest'].harder.join(' '), /not if you have weak bones/);
    assert.doesNotMatch(moves.bridge.steps.join(' '), /one bone at a time/);
  });
  it('stop for chest pain, a faint or new signs in both legs, with a call', () => {
    for (const sign of [/chest pain, faint/, /both legs/]) {
      assert.ok(stop.some((line) => sign.test(line) && line.includes('Call {emergencyNumber} now')));
    }
  });
});

describe('evidence statements', () => {
  const { strategies: strategyWords } = tipsEnglish['back-spasm-tips'];
  it('are no stronger than the studies', () => {
    assert.match(
      strategyWords['stretch-and-strengthen'].evidence,
      /In the first weeks, we do not know whether exercise/,
    );
    assert.match(strategyWords['pain-relievers'].evidence, /not clear that they help pain that spreads down the leg/);
    for (const text of [strategyWords['posture-and-ergonomics'].evidence, postureEnglish['posture-guide'].studies]) {
      assert.match(text, /Studies so far, which are weak, have not shown .* Many leaflets still/);
    }
    assert.doesNotMatch(JSON.stringify(strategyWords), /next posture|probably|works best with exercise/);
  });
});

describe('overdose advice', () => {
  it('is the same in every element that gives it', () => {
    const tip = tipsEnglish['back-spasm-tips'].strategies['pain-relievers'].tips['4.8'];
    const [, how] = tip.split('too much, ');
    const guide = englishByTag['pain-relief-guide']['pain-relief-guide'].tooMuchText;
    assert.equal(guide, how.replace('{getHelp', '{GetHelp'));
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
    it(`have a pose and a text alternative for each drawing, and words for each: ${id}`, () => {
      assert.equal(pictures.length, stills.length);
      assert.equal(new Set(pictures).size, pictures.length);
      for (const [movement, pose] of stills) assert.ok(movement.poses[pose], pose);
      assert.ok(steps.length || ways.length || tips.length);
      if (stills.length > 1) assert.equal(steps.length + ways.length, stills.length);
    });
  }
});

describe('review note', () => {
  for (const region of ['GB', 'US', 'CA', 'AU', 'NZ', 'IE']) {
    it(`names the date of the last comparison as readers in ${region} write it`, () => {
      const { review, common } = Object.values(englishByTag)[0];
      const write = new Intl.DateTimeFormat(`en-${region}`, { dateStyle: 'long', timeZone: 'UTC' });
      const { values } = regionTextOf(findRegion(region), common);
      assert.equal(values.checkedDate, write.format(new Date(review.checkedOn)));
    });
  }
  it('claims no clinical review that did not happen', () => {
    for (const { review } of Object.values(englishByTag)) {
      assert.equal(review.reviewedBy, null);
      assert.match(review.checkedOn, /^\d{4}-\d\d-\d\d$/);
    }
  });
});
