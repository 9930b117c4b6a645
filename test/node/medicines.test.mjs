/**
 * The content of `<pain-relief-guide>` matches the clinical reference in every region: names, directions, limits,
 * exclusions, who asks first, products with the same drug, and sources. The element shows the same text as this
 * fallback; test/elements/pain-relief-guide.test.ts compares the two.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviceLinesIn } from '../../build/src/content/region/advice-lines.js';
import { english } from '../../build/src/content/en/pain-relief-guide.js';
import { adviceLineNames, medicineNames, poisonLineNames } from '../../build/src/content/en/regions.js';
import * as facts from '../../build/src/content/advice/medicines.js';
import { poisonLineIn } from '../../build/src/content/region/poison-lines.js';
import { regionDetails } from '../../build/test/reference/region-details.js';
import { medicinesIn } from '../../build/src/content/region/region-medicines.js';
import { camelCase } from '../../scripts/names.mjs';
import { regions } from '../../build/src/content/region/regions.js';
import * as sources from '../../build/src/content/sources/index.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { telephoneAddress } from '../../build/src/core/region/telephone.js';
import { findRegion, regionTextOf } from '../../build/src/core/region/region.js';
import { foundText } from '../../build/src/elements/pain-relief-guide/guide-text.js';
import { fallback } from '../../build/src/fallback.js';

const reference = JSON.parse(readFileSync('test/reference/medicines-reference.json', 'utf8'));
const words = english['pain-relief-guide'];
/**
 * Maps a source id of the reference, such as `dm-ibuprofen`, to our constant, such as `dmIbuprofen`. Titles may be
 * shorter.
 */
const sourceOf = (id) => sources[camelCase(id)];

/** The text of HTML without its tags. */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
    .replace(/\s+/g, ' ')
    .trim();
const numbersIn = (text) => text.match(/\d[\d,]*/g)?.map((number) => number.replace(/,$/, '')) ?? [];
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The guide and its medicines, without the emergency signs, the safety net and the sources. */
function guideIn(code) {
  const html = fallback('pain-relief-guide', { region: code });
  const first = html.indexOf(words.mayTitle);
  const card = html.indexOf('<section class="care-card"');
  const end = html.indexOf('<div class="care-foot"');
  assert.ok(first > 0 && card > first && end > card);
  const scope = html.slice(0, html.indexOf('<details'));
  const medicines = [...html.matchAll(/<details[^>]*part="medicine">([\s\S]*?)<\/details>/g)].map(([, each]) => each);
  return {
    html,
    card: html.slice(card, html.indexOf('</section>', card)),
    medicines,
    guideText: textOf(scope + html.slice(first, end)),
  };
}

const referenceOf = (code) => reference.regions.find((region) => region.code === code);
const ingredients = {
  paracetamol: ['paracetamol', 'acetaminophen'],
  ibuprofen: ['ibuprofen'],
  naproxen: ['naproxen', 'naproxen sodium'],
};
const labelOf = (code, id) => reference.medicines[code]?.find(({ ingredient }) => ingredients[id].includes(ingredient));

/** Details of a label that the guide omits, with the reason. */
const leftOut = {
  'US paracetamol': {
    numbers: ['4,000', '325', '10', '3,250'],
    because: 'one strength is shown, and the warning about the liver without a number larger than its limit',
  },
  'GB ibuprofen': {
    numbers: ['4', '8', '3'],
    because: 'the reference only knows this of packs, and has not seen it',
  },
  'GB paracetamol': { numbers: ['3', '50'], because: 'not seen; the weight is among those who ask first' },
};

/** The directions of one label in the reference and in the guide. The numbers must match in order. */
const directions = {
  'US ibuprofen': [
    /(\d) tablet every (\d+) to (\d+) hours; (\d) if (\d) does not work/,
    /(\d) tablet every (\d+) to (\d+) hours, or (\d) if (\d) does not work/,
  ],
  'US naproxen': [
    /(\d) every (\d+) to (\d+) hours; first dose may be (\d) within the first hour; not more than (\d) in any (\d+) to (\d+) hours/,
    /(\d) tablet every (\d+) to (\d+) hours\. The first time you may take (\d) within the first hour\. No more than (\d) tablets in any (\d+) to (\d+) hours/,
  ],
  'US paracetamol': [
    /(\d) caplets every (\d+) hours \(some labels every (\d+)\)/,
    /(\d) caplets\. Wait (\d+) to (\d+) hours before the next one, as your pack says/,
  ],
  'GB paracetamol': [
    /(one) or (two) \w+ tablets up to (\d) times in (24) hours, at least (\d) hours apart/,
    /(\d) or (\d) tablets, up to (\d) times in (24) hours, at least (\d) hours apart/,
  ],
  'GB ibuprofen': [
    /(one) or (two) \w+ tablets (\d) times a day, (\d) hours apart/,
    /(\d) or (\d) tablets, up to (\d) times a day, at least (\d) hours apart/,
  ],
};
const inDigits = (values) => values.map((value) => ({ one: '1', two: '2' })[value] ?? value);

describe('medicine labels', () => {
  it('appear in the US and Britain for each medicine with a label in the reference', () => {
    assert.deepEqual(Object.keys(facts.labels).sort(), ['GB', 'US']);
    for (const code of ['US', 'GB']) {
      const sold = facts.medicineIds.filter((id) => labelOf(code, id).max24h !== '-');
      assert.deepEqual(Object.keys(facts.labels[code]).sort(), [...sold].sort());
    }
  });
  for (const [code, labels] of Object.entries(facts.labels)) {
    for (const [id, label] of Object.entries(labels)) {
      const from = labelOf(code, id);
      const name = `${code} ${id}`;
      const shown = () => textOf(guideIn(code).medicines[facts.medicineIds.indexOf(id)]);

      it(`${name}: directions match the reference`, () => {
        const [inReference, inGuide] = directions[name];
        const [, ...expected] = inReference.exec(from.dose);
        const [, ...shownNumbers] = inGuide.exec(shown());
        assert.deepEqual(shownNumbers, inDigits(expected));
      });
      it(`${name}: the maximum in 24 hours matches the reference and the tablets’ strength`, () => {
        const [, most, unit, amount] = /No more than (\d+) (tablets|caplets) \(([\d,]+ m?g)\) in 24 hours/.exec(
          shown(),
        );
        assert.ok(from.max24h.startsWith(`${most} ${unit} (${amount})`), `${most} ${unit} (${amount})`);
        const milligrams = (text) => Number(text.replace(/[^\d]/g, '')) * (text.endsWith(' g') ? 1000 : 1);
        assert.equal(milligrams(label.values.strength) * label.values.most, milligrams(amount));
      });
      it(`${name}: every number is in the reference, and none of the reference is missing`, () => {
        const referenceNumbers = new Set(
          inDigits([from.strength, from.dose, from.max24h, from.days].join(' ').match(/\b(?:one|two)\b|\d[\d,]*/g)).map(
            (number) => number.replace(/,$/, ''),
          ),
        );
        const guideNumbers = new Set(numbersIn(shown()));
        const known = new Set([...referenceNumbers, '24']);
        assert.deepEqual(
          [...guideNumbers].filter((number) => !known.has(number)),
          [],
        );
        const missing = [...referenceNumbers].filter((number) => !guideNumbers.has(number));
        const allowed = leftOut[name]?.numbers ?? [];
        assert.deepEqual(
          missing.filter((number) => !allowed.includes(number)),
          [],
        );
      });
      it(`${name}: says whether the label was seen, and cites its sources`, () => {
        assert.equal(label.check, from.mark === 'seen' ? 'seen' : 'copy');
        assert.equal(shown().includes(words.copyOfLabel), label.check === 'copy');
        const seen = from.sources.filter((source) => reference.sources[source].mark !== 'knowledge');
        assert.deepEqual(label.sources, seen.map(sourceOf));
      });
    }
  }
  it('are absent for naproxen in Britain: not for back pain without a prescription', () => {
    const from = labelOf('GB', 'naproxen');
    const shown = textOf(guideIn('GB').medicines[facts.medicineIds.indexOf('naproxen')]);
    assert.match(from.dose, /NOT for back pain without prescription.*period pain only, women 15 to 50/);
    assert.match(shown, /For back pain you need a prescription\. .*only for period pain in women aged 15 to 50\./);
    assert.ok(shown.includes(words.asPrescribed) && !shown.includes(words.followPack));
    assert.deepEqual(numbersIn(shown), ['250', '15', '50']);
    assert.equal(from.strength, facts.periodPain.values.strength);
  });
});

/** The place of each line of the reference in the guide, and words that must appear there. */
const askFirst = {
  nsaidNever: [
    [
      'allergy or asthma from aspirin or any NSAID',
      [['never', 'allergy', 'allergy', 'asthma', 'aspirin', 'a drug like them']],
    ],
    [
      'stomach ulcer or bleeding now, or 2 or more before, or bleeding from an NSAID ever',
      [['never', 'ulcer', 'stomach ulcer or bleeding now', 'more than once', 'ever bled from a drug like them']],
    ],
    ['severe heart, kidney or liver failure', [['never', 'failure', 'severe heart, kidney or liver failure']]],
    ['a tendency to bleed', [['never', 'bleeding', 'bleed more']]],
    ['right before or after heart surgery', [['never', 'heart-surgery', 'about to', 'just had', 'heart surgery']]],
    [
      'pregnant or trying, unless a doctor says so',
      [['never', 'pregnant', 'pregnant', 'trying', 'unless your doctor says so']],
    ],
  ],
  nsaidAskFirst: [
    ['over 60 (US label) or 65 (NHS)', [['nsaid', 'age', '60']]],
    ['stomach ulcer or bleeding, ever', [['nsaid', 'ulcer', 'stomach ulcer', 'bleeding', 'ever']]],
    [
      'heart disease, stroke, high blood pressure, heart failure',
      [['nsaid', 'heart', 'heart disease', 'stroke', 'high blood pressure', 'heart failure']],
    ],
    ['kidney or liver disease', [['nsaid', 'kidney-liver', 'kidney', 'liver disease']]],
    [
      'asthma or allergy to aspirin or any NSAID (allergy = do not take)',
      [
        ['nsaid', 'asthma', 'asthma'],
        ['never', 'allergy', 'allergy', 'asthma', 'aspirin', 'a drug like them'],
      ],
    ],
    ["Crohn's or ulcerative colitis", [['nsaid', 'bowel', 'Crohn’s', 'ulcerative colitis']]],
    [
      'blood thinners (such as warfarin, apixaban, rivaroxaban, clopidogrel), aspirin, steroids',
      [
        [
          'nsaid',
          'blood-thinners',
          ...['blood thinner', 'warfarin', 'apixaban', 'rivaroxaban', 'clopidogrel', 'aspirin', 'steroid'],
        ],
      ],
    ],
    ['SSRIs or SNRIs', [['nsaid', 'mood', 'SSRI', 'SNRI']]],
    ['water tablets, ACE inhibitors or ARBs', [['nsaid', 'blood-pressure', 'water {tablets}', 'ACE inhibitor', 'ARB']]],
    ['lithium, methotrexate, ciclosporin', [['nsaid', 'other-drugs', 'lithium', 'methotrexate', 'ciclosporin']]],
    ['3 or more alcoholic drinks a day', [['nsaid', 'alcohol', '3 or more alcoholic drinks a day']]],
    ['around heart surgery (do not take)', [['never', 'heart-surgery', 'about to', 'just had', 'heart surgery']]],
    ['chickenpox', [['nsaid', 'chickenpox', 'chickenpox']]],
    [
      'pregnant or trying: NHS avoid; FDA avoid from 20 weeks',
      [['never', 'pregnant', 'pregnant', 'trying', 'unless your doctor says so']],
    ],
    ['dehydrated (being sick, diarrhoea)', [['nsaid', 'dehydrated', 'dehydrated', 'vomiting', 'runny {poo}']]],
  ],
  paracetamolAskFirst: [
    ['liver or kidney disease', [['paracetamol', 'kidney-liver', 'liver', 'kidney disease']]],
    ['under 50 kg, or hardly eating', [['paracetamol', 'weight', 'less than', '50 kg', 'eaten very little']]],
    [
      '3 or more drinks a day (US) or over 14 units a week (UK)',
      [['paracetamol', 'alcohol', '3 or more', 'drinks a day']],
    ],
    ['warfarin', [['paracetamol', 'warfarin', 'warfarin']]],
    ['epilepsy or TB medicines', [['paracetamol', 'epilepsy-tb', 'epilepsy', 'TB']]],
    [
      'another product with paracetamol/acetaminophen',
      [['paracetamol', 'same-drug', 'anything else that has {paracetamol} in it']],
    ],
  ],
};
const lines = Object.values(askFirst).flat();

describe('exclusions and who asks first', () => {
  it('are the lines of the reference, each with its place in the guide', () => {
    for (const [part, list] of Object.entries(askFirst)) {
      assert.deepEqual(
        list.map(([line]) => line),
        reference.medicines[part],
      );
    }
    const used = lines.flatMap(([, places]) => places.map(([list, id]) => `${list}.${id}`));
    const all = ['never', 'nsaid', 'paracetamol'].flatMap((list) =>
      Object.keys(words[list]).map((id) => `${list}.${id}`),
    );
    assert.deepEqual([...new Set(used)].sort(), all.sort());
  });
  it('have a source each', () => {
    assert.deepEqual(Object.keys(facts.nsaidNever), Object.keys(words.never));
    assert.deepEqual(Object.keys(facts.nsaidAskFirst), Object.keys(words.nsaid));
    assert.deepEqual(Object.keys(facts.paracetamolAskFirst), Object.keys(words.paracetamol));
  });
});

/** The products of the reference, by id, with words that must appear for each. */
const duplicates = {
  'cold-flu': ['cold and flu remedies', 'cold or flu'],
  'night-time': ['night-time pain relievers (PM)', 'night-time', 'PM'],
  'muscle-relaxant': ['muscle relaxants mixed with paracetamol, an NSAID or both', 'muscle relaxant', 'pain reliever'],
  combination: ['co-codamol and other paracetamol combinations', 'co-codamol', '{paracetamol}'],
  'ibuprofen-paracetamol': ['fixed ibuprofen + paracetamol products', '{ibuprofen}', '{paracetamol}'],
  'ibuprofen-codeine': ['ibuprofen with codeine', '{ibuprofen}', 'codeine'],
  aspirin: [
    'aspirin for pain, effervescent and stomach products with a salicylate',
    ...['aspirin for pain', 'fizzy', 'stomach'],
  ],
  prescribed: ['prescription NSAIDs (naproxen, diclofenac, celecoxib)', '{naproxen}', 'diclofenac', 'celecoxib'],
  gel: ['topical NSAIDs (gels, creams, plasters)', 'gel', 'cream', 'plaster'],
};

describe('products with the same drug', () => {
  it('match the reference', () => {
    assert.deepEqual(
      Object.values(duplicates).map(([line]) => line),
      reference.medicines.duplicates,
    );
    assert.deepEqual(Object.keys(facts.products), Object.keys(duplicates));
    for (const [id, [, ...parts]] of Object.entries(duplicates)) {
      for (const part of parts) assert.ok(words.products[id].toLowerCase().includes(part.toLowerCase()), part);
    }
  });
  it('contain the drugs that their names state', () => {
    assert.equal(facts.products.combination, 'paracetamol');
    assert.equal(facts.products['ibuprofen-paracetamol'], 'both');
    assert.equal(facts.products['muscle-relaxant'], 'both');
    for (const id of ['aspirin', 'prescribed', 'ibuprofen-codeine', 'gel'])
      assert.equal(facts.products[id], 'nsaid', id);
  });
  for (const code of ['GB', 'US', 'BR']) {
    it(`each show a warning in ${code} for every set of ticks, and no mix is called fine`, () => {
      const regionText = regionTextOf(findRegion(code), english.common);
      const ids = Object.keys(facts.products);
      for (let bits = 0; bits < 2 ** ids.length; bits++) {
        const ticked = ids.filter((_, index) => bits & (1 << index));
        const found = foundText(words, regionText, ticked);
        for (const [index, id] of ticked.entries()) {
          const holds = facts.products[id];
          const named = ['paracetamol', 'ibuprofen', 'naproxen'].filter((name) =>
            holds === 'both' ? true : (holds === 'paracetamol') === (name === 'paracetamol'),
          );
          const [, warning] = found[index].split('Do not take it with ');
          for (const name of ['paracetamol', 'ibuprofen', 'naproxen']) {
            assert.equal(warning.includes(regionText.values[name]), named.includes(name), `${id}: ${found[index]}`);
          }
        }
        const sharing = (drug) => ticked.filter((id) => [drug, 'both'].includes(facts.products[id])).length > 1;
        assert.equal(found.includes(words.clash), sharing('paracetamol') || sharing('nsaid'));
        assert.doesNotMatch(found.join(' '), /\b(fine|safe|ok|okay|may take|can take)\b/i);
      }
    });
  }
});

/** How naproxen is sold, from the reference's text and its certainty. */
function soldOf(sale) {
  if (/period pain/.test(sale)) return 'period-pain';
  if (/\(low\)|^ask a pharmacist$/.test(sale)) return null;
  if (/^OTC/.test(sale)) return 'shop';
  return /^prescription/.test(sale) ? 'prescription' : 'pharmacy';
}

it('medicine reference covers every region of the library', () => {
  assert.deepEqual(reference.regions.map(({ code }) => code).sort(), regions.map(({ code }) => code).sort());
});

it('urgent advice lines match the reference', () => {
  const lines = regions.flatMap(({ code }) => adviceLinesIn(code, adviceLineNames).map((line) => ({ code, ...line })));
  assert.equal(lines.length, 20);
  // The library's data has no prototypes.
  const plain = (all) => all.map((line) => ({ ...line }));
  assert.deepEqual(plain(adviceLinesIn('AU', adviceLineNames)), [{ number: '1800 633 422', name: '1800MEDICARE' }]);
  assert.deepEqual(plain(adviceLinesIn('SE', adviceLineNames)), [{ number: '1177', name: '1177' }]);
  for (const { code, number } of lines) {
    const named = referenceOf(code).urgentAdvice.map((line) => line.number);
    if (number) assert.ok(named.includes(number), `${code}: ${number}`);
  }
});

it('certainty of each telephone line matches the reference', () => {
  for (const { code, emergency } of regions) {
    const { information, fairlySure = [] } = regionDetails[code];
    const lines = [...emergency, ...adviceLinesIn(code, adviceLineNames), ...information];
    const names = lines.map(({ number, name }) => number ?? name);
    for (const each of fairlySure) assert.ok(names.includes(each), `${code}: ${each}`);
    const from = referenceOf(code);
    const medium = [...from.emergency, ...from.urgentAdvice].filter(({ certainty }) => certainty === 'medium');
    // Some lines of the reference without a number have other names here.
    assert.deepEqual(
      fairlySure.filter((each) => lines.some(({ number }) => number === each)).sort(),
      medium.flatMap(({ number }) => number ?? []).sort(),
      code,
    );
  }
});

for (const code of [...regions.map((region) => region.code), undefined]) {
  const from = referenceOf(code ?? 'ZZ');
  const known = medicinesIn(code ?? 'ZZ', medicineNames);
  const regionText = regionTextOf(code ? findRegion(code) : undefined, english.common);
  const { html, card, medicines, guideText } = guideIn(code);

  describe(`medicine guide in ${code ?? 'no region'}`, () => {
    it('shows directions only where the reference allows them', () => {
      assert.equal(known.doses === 'label', from.doseDisplay === 'label');
      if (from.doseDisplay === 'label') {
        assert.match(guideText, /\d+ mg/);
        return;
      }
      assert.doesNotMatch(guideText, /\d\s*(mg|g|ml|grams?|milligrams?|tablets?|caplets?|pills?|hours?|times)\b/i);
      assert.doesNotMatch(
        guideText,
        /\b(one|two|three|four|half) (tablets?|caplets?|pills?)\b|\bevery \w+ hours|\btimes (a|in)\b/i,
      );
      // With a prescription for naproxen, the pack's directions do not apply.
      const follow = known.naproxenSold === 'prescription' ? 2 : 3;
      assert.equal(guideText.split(words.followPack).length - 1, follow);
      assert.equal(guideText.includes(words.asPrescribed), known.naproxenSold === 'prescription');
    });

    it('shows only numbers of the reference', () => {
      const phones = [
        ...regionText.region.emergency,
        ...adviceLinesIn(code ?? 'ZZ', adviceLineNames),
        poisonLineIn(code ?? 'ZZ', poisonLineNames) ?? {},
      ].flatMap(({ number }) => number ?? []);
      // Longest first: 1-800-222-1222 before 112.
      const rest = [...phones, poisonLineIn(code ?? 'ZZ', poisonLineNames)?.note ?? []]
        .flat()
        .sort((a, b) => b.length - a.length)
        .reduce((text, phone) => text.replaceAll(phone, ' '), guideText);
      const allowed = new Set([
        ...numbersIn(reference.medicines.scope.slice(0, 'Adults 18'.length)),
        ...numbersIn('60 50 3'),
        // A gel is limited to 2 weeks, and the skin avoids sun for as long.
        ...numbersIn('2 weeks'),
        ...(code === 'GB' ? ['14'] : []),
        // 50 kg in pounds.
        ...(code === 'US' ? [String(Math.round(50 * 2.20462))] : []),
      ]);
      const labels = (reference.medicines[code] ?? []).flatMap(({ strength, dose, max24h, days = '' }) =>
        numbersIn([strength, dose, max24h, days].join(' ')),
      );
      const shown = numbersIn(rest);
      assert.ok(shown.includes('18') && shown.includes('60'));
      const every = new Set([...allowed, ...labels, ...(labels.length ? ['24', '1', '2'] : [])]);
      assert.deepEqual(
        shown.filter((number) => !every.has(number)),
        [],
      );
      for (const number of ['60', '50', '3', '14']) {
        assert.ok(
          [...reference.medicines.nsaidAskFirst, ...reference.medicines.paracetamolAskFirst].join(' ').includes(number),
        );
      }
    });

    it('contains every line of the exclusions and of who asks first', () => {
      for (const [line, places] of lines) {
        for (const [list, id, ...parts] of places) {
          const given = words[list][id];
          const text = typeof given === 'string' ? given : (given[code] ?? given.other);
          for (const part of parts) assert.ok(text.includes(part), `${line}: ${part}`);
          assert.ok(guideText.includes(fill(text, regionText.values)), `${line}: ${text}`);
        }
      }
      assert.equal(guideText.includes('14 units'), code === 'GB');
    });

    it('names medicines as the reference does', () => {
      assert.equal(medicines.length, 3);
      facts.medicineIds.forEach((id, index) => {
        const heading = textOf(/<summary>(.*?)<\/summary>/.exec(medicines[index])[1]);
        assert.equal(folded(heading), folded(known[id]));
        const referenceNames = folded(from.medicineNames[id]);
        const parts = folded(heading)
          .split(/[\s(),]+/)
          .filter(Boolean)
          // The reference names naproxen only in English; these are its spellings in other languages.
          .filter((part) => !(id === 'naproxen' && /^napro(xen[eo]?|ksen|ssene)$/.test(part)))
          .map((part) => (part === 'sodico' ? 'sodium' : part));
        for (const part of parts) assert.ok(referenceNames.includes(part), `${part} in ${referenceNames}`);
      });
      const acetaminophen = /^acetaminophen/.test(known.paracetamol);
      assert.equal(regionText.values.paracetamol, acetaminophen ? 'acetaminophen' : 'paracetamol');
    });

    it('states how naproxen is sold only where the reference is sure', () => {
      const sold = soldOf(from.medicineNames.naproxen);
      assert.equal(known.naproxenSold, sold);
      const shown = textOf(medicines[facts.medicineIds.indexOf('naproxen')]);
      assert.ok(shown.includes(fill(words.sold[sold ?? 'unknown'], facts.periodPain.values)));
    });

    it('names another pain reliever only where the reference does, with its cautions', () => {
      const { another } = known;
      assert.deepEqual(another && { kind: another.kind, sold: another.sold }, from.another ?? undefined);
      const metamizole = 'Stop it and get medical help at once if you get a fever, chills, a sore throat or sores';
      assert.equal(guideText.includes(metamizole), another?.kind === 'metamizole');
      assert.equal(guideText.includes('It is a drug like ibuprofen (an NSAID)'), another?.kind === 'nsaid');
      if (!another) assert.doesNotMatch(guideText, /metamizole?|dipirona|loxoprofen/i);
      else assert.ok(guideText.includes(fill(words.anotherSold[another.sold], { name: another.name })));
    });

    it('states how codeine is sold as the reference does, and never as sold without a prescription it needs', () => {
      assert.equal(known.codeineSold, from.codeine);
      for (const [sold, line] of Object.entries(words.codeineSold)) {
        assert.equal(guideText.includes(line), sold === (from.codeine ?? 'unknown'), line);
      }
      const isSold = ['pharmacy', 'part'].includes(from.codeine);
      assert.equal(/may sell weak codeine/.test(guideText), isSold);
      assert.ok(guideText.includes('can cause addiction.') && guideText.includes('do not drive'));
    });

    it('names the mixed-product brands of the reference, each with its possible drugs', () => {
      assert.deepEqual(known.brands && { ...known.brands }, from.brands);
      for (const [id, brands] of Object.entries(from.brands ?? {})) {
        const [found] = foundText(words, regionText, [id]);
        assert.ok(guideText.includes(`(${brands})`) && found.includes(`(${brands}): may contain`), found);
      }
    });

    it('shows overdose advice with the number before any medicine', () => {
      const tel = [...card.matchAll(/href="(tel:[^"]*)"/g)].map(([, address]) => address);
      const poison = from.poisonLine?.number;
      assert.equal(poisonLineIn(code ?? 'ZZ', poisonLineNames)?.number, poison);
      const emergency = from.emergency[0].number;
      assert.deepEqual(
        tel,
        [poison, emergency].flatMap((number) => (number ? [telephoneAddress(number)] : [])),
      );
      const text = textOf(card);
      assert.match(text, /even if you feel fine/);
      assert.equal(/^[^.]*Get medical help now, even if/.test(text), !poison);
      if (poison) assert.ok(text.includes(poison));
      assert.match(text, /took it to harm yourself or cannot reach anyone, call/);
      assert.ok(text.includes(`${regionText.emergencyNumber ?? english.common.unknownEmergencyNumber}`));
      assert.ok(html.indexOf(card) < html.indexOf('part="medicine"'));
      assert.doesNotMatch(card, /<details/);
    });

    it('separates advice from gel labels from where gels are sold', () => {
      const { text } = reference.medicines.topical;
      assert.match(
        text,
        /^US diclofenac 1% gel label: arthritis of hand, wrist, elbow, foot, ankle, knee ONLY; do not use for strains, sprains or sports injuries; not for the back\. UK\/EU\/AU topical/,
      );
      const label =
        /hand, wrist, elbow, foot, ankle or knee only\. It is not for the back\. Do not use it for strains, sprains or sports injuries/;
      assert.equal(label.test(guideText), code === 'US');
      const sold = 'GB IE AU ES FR DE AT IT PT NL SE PL'.split(' ').includes(code);
      assert.equal(guideText.includes('sold for muscle and back pain'), sold);
      assert.match(
        guideText,
        /Do not use a gel like this while you take ibuprofen, naproxen or a drug like them.*Never put heat over it.*2 weeks at most/,
      );
    });

    it('cites only sources of the reference, each marked as far as it was seen', () => {
      const section = html.slice(html.lastIndexOf('<details'));
      const shown = [...section.matchAll(/<li>(.*?)<\/li>/gs)].map(([, each]) => textOf(each));
      assert.ok(shown.length > 8);
      const marks = { seen: null, 'seen-copy': 'copy', 'seen-partial': 'partial', knowledge: 'knowledge' };
      for (const line of shown) {
        const id = Object.keys(reference.sources).find((each) => line.startsWith(sourceOf(each)?.title));
        assert.ok(id, line);
        const mark = marks[reference.sources[id].mark];
        if (mark) assert.ok(line.includes(english.common.sourceCheck[mark]), line);
        else assert.doesNotMatch(line, /we (saw|have not seen)/);
      }
    });
  });
}

describe('medicine guide', () => {
  it('is for adults, recommends no medicine and computes no dose, in every region', () => {
    for (const { code } of regions) {
      const { guideText } = guideIn(code);
      for (const line of words.scope) assert.ok(guideText.includes(line));
    }
  });
  it('says when to stop an ibuprofen-like medicine: emergencies first, then what needs help now', () => {
    const { html } = guideIn('GB');
    const stop = html.slice(html.indexOf(fill(words.stopFold, regionTextOf(findRegion('GB'), english.common).values)));
    const text = textOf(stop.slice(0, stop.indexOf('</details>')));
    const emergency = text.slice(
      text.indexOf('and call 999 now if you'),
      text.indexOf('and get medical help now if you'),
    );
    for (const sign of [
      'chest pain',
      'trouble breathing',
      'weak on one side',
      'slurred',
      'swollen face',
      'vomit blood',
    ]) {
      assert.ok(emergency.includes(sign), sign);
    }
    const soon = text.slice(text.indexOf('and get medical help now if you'));
    for (const sign of ['black poo', 'rash with blisters', 'swollen legs', 'hardly pee'])
      assert.ok(soon.includes(sign), sign);
    assert.doesNotMatch(
      textOf(fallback('pain-relief-guide', { region: 'GB', medicines: 'paracetamol' })),
      /hardly pee/,
    );
  });
  it('shows the NHS advice on food and the 10-day limit in Britain', () => {
    const { guideText, medicines } = guideIn('GB');
    assert.match(guideText, /Take ibuprofen or naproxen with food or milk, not on an empty stomach/);
    assert.match(textOf(medicines[0]), /No more than 10 days, unless your doctor says so/);
  });
  it('states study results plainly', () => {
    const { guideText } = guideIn('GB');
    assert.match(reference.summary, /small effect.*did not beat placebo.*opioids not recommended/);
    assert.match(
      guideText,
      /help back pain a little.*not clear that they help .*sciatica.*no better than a dummy pill in a large study.*Opioids \(such as codeine\) are not advised/,
    );
  });
  it('advises a pharmacist sooner than any label advises a doctor', () => {
    assert.ok(reference.sections.some((line) => line.includes(`pharmacist at ${facts.pharmacistAfterDays} days`)));
    for (const label of Object.values(facts.labels).flatMap((labels) => Object.values(labels))) {
      assert.ok(facts.pharmacistAfterDays < (label.values.days ?? Infinity));
    }
  });
  it('for some medicines omits what concerns the others, but never what not to combine', () => {
    const text = (medicines) => textOf(fallback('pain-relief-guide', { region: 'US', medicines }));
    const paracetamol = text('paracetamol');
    assert.ok(!paracetamol.includes(words.nsaid.asthma) && paracetamol.includes(words.paracetamol.warfarin));
    const ibuprofen = text('ibuprofen');
    assert.ok(ibuprofen.includes(words.nsaid.asthma) && !ibuprofen.includes(words.paracetamol.warfarin));
    for (const each of [paracetamol, ibuprofen]) {
      assert.ok(
        each.includes(words.combine['same-drug']) &&
          each.includes(words.productsLimit) &&
          each.includes('1-800-222-1222'),
      );
    }
    assert.equal(text('snake-oil'), text(''));
  });
});
