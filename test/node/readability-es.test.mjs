/**
 * Every Spanish text for visitors is plain by the INFLESZ scale, which health texts in Spanish are measured with: the
 * perspicuity of Szigriszt-Pazos, 206.835 − 62.3 × syllables per word − words per sentence. 55 to 65 is “normal”, 65 to 80
 * “fairly easy”. Names of medicines and illnesses count as three syllables, about as long as an average content word: they
 * have no plainer word.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeReadability } from './describe-readability.mjs';

const excepted = new Set(
  (
    'paracetamol acetaminofén ibuprofeno naproxeno aspirina litio metotrexato ciclosporina warfarina diclofenaco celecoxib codeína ketoprofeno loxoprofeno apixabán rivaroxabán clopidogrel fentanilo buprenorfina opioides epilepsia tuberculosis esteroides corticoides anticoagulante anticoagulantes antiinflamatorias osteoporosis anemia falciforme falciformes hipertensión insuficiencia aneurisma estenosis espondilolistesis ' +
    'embarazo embarazada fisioterapeuta farmacéutico farmacéuticos genitales adormecimiento hormigueo emergencia emergencias'
  ).split(' '),
);
const wordsIn = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

/** The syllables of a Spanish word: groups of vowels, where two strong vowels or a weak one with an accent are apart. */
function syllables(word) {
  const strong = 'aeoáéó';
  const apart = (a, b) => (strong.includes(a) && strong.includes(b)) || 'íú'.includes(a) || 'íú'.includes(b);
  const text = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, (found) => found[0])
    .replace(/y$/, 'i')
    .replace(/h/g, '');
  const groups = text.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce(
    (sum, group) => sum + 1 + [...group].filter((each, index) => index > 0 && apart(group[index - 1], each)).length,
    0,
  );
}

/** The perspicuity of a text; the higher, the plainer. */
function perspicuity(text) {
  const sentences = text.split(/[.?!:;]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length || 1;
  const words = wordsIn(text);
  const all = words.reduce((sum, word) => sum + (excepted.has(word.toLowerCase()) ? 3 : syllables(word) || 1), 0);
  return 206.835 - 62.3 * (all / words.length) - words.length / sentences;
}

describe('perspicuity', () => {
  it('counts syllables as Spanish does', () => {
    const known = { espalda: 3, dolor: 2, aire: 2, caída: 3, guía: 2, pie: 1, ahora: 3, fluido: 2, muy: 1, quieto: 2 };
    for (const [word, count] of Object.entries(known)) assert.equal(syllables(word), count, word);
  });
  it('distinguishes plain from hard text', () => {
    assert.ok(perspicuity('Descanse un rato. Beba agua.') > 75);
    assert.ok(
      perspicuity('Las intervenciones farmacológicas demuestran una efectividad terapéutica inconsistente.') < 10,
    );
  });
});

describeReadability({
  name: 'perspicuity of the Spanish',
  locale: 'es',
  regions: ['ES', 'US'],
  wordsIn,
  measure: perspicuity,
  average: 75,
  verdict: 'well within “fairly easy”',
});
