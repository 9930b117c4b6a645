/**
 * Every French text for visitors is plain by the formula of Kandel and Moles, which adapts Flesch's Reading Ease to French:
 * 207 − 1.015 × words per sentence − 73.6 × syllables per word (L. Kandel, A. Moles: Application de l'indice de Flesch à la
 * langue française. Cahiers d'Études de Radio-Télévision 19, 1958, 253–274). 60 to 70 is “standard”, 80 to 90 “easy”, as in
 * English. Names of medicines and illnesses count as two syllables, about as long as an average content word: they have no
 * plainer word.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeReadability } from './describe-readability.mjs';

const excepted = new Set(
  (
    'paracétamol acétaminophène ibuprofène naproxène aspirine lithium méthotrexate ciclosporine warfarine apixaban rivaroxaban clopidogrel diclofénac kétoprofène célécoxib codéine loxoprofène métamizole fentanyl buprénorphine opioïdes épilepsie tuberculose corticoïdes cortisone anticoagulant anticoagulants ostéoporose drépanocytose anévrisme rectocolite hémorragique diurétique ' +
    'médicament médicaments pharmacien pharmaciens kinésithérapeute physiothérapeute génitales engourdissement fourmillements urgence urgences'
  ).split(' '),
);
/** “L’eau” is one word: its article has no syllable. */
const wordsIn = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

const elided = /^(l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu)’/;
/** “-ent” that is heard. In verbs, as in “ils restent”, it is silent. */
const heardEnd = /^(.*ment|souvent|accident|urgent|récent|fréquent|absent|content|vent|dent|lent|argent)$/;

/** The syllables of a French word as it is spoken: groups of vowels, without the silent “e” at its end. */
function syllables(word) {
  const text = word.toLowerCase().replace(/œ/g, 'e');
  const heard = text
    .replace(/qu|gu(?=[eéèêi])/g, (found) => found[0])
    // Between vowels, and before one at the start, “y” is a consonant.
    .replace(/(?<=[aeou])y(?=[aeéèou])/g, 'ij')
    .replace(/^y(?=[aeéèou])/, 'j')
    .replace(/(?<=[^aeiou])ent$/, (end) => (heardEnd.test(text) ? end : ''))
    .replace(/(?<=.*[aeiouyàâéèêëîïôùû].*)es?$/, '');
  const groups = heard.match(/[aeiouyàâéèêëîïôöùûü]+/g) ?? [];
  // “É” is apart from the vowel next to it, but for “ié”. So is a vowel with two dots.
  const apart = (a, b) => a === 'é' || (b === 'é' && a !== 'i' && a !== 'u') || 'ïëü'.includes(b);
  return Math.max(
    1,
    groups.reduce(
      (sum, group) => sum + 1 + [...group].filter((each, index) => index > 0 && apart(group[index - 1], each)).length,
      0,
    ),
  );
}

const countOf = (word) =>
  word
    .toLowerCase()
    .replace(elided, '')
    .split('-')
    .filter(Boolean)
    .reduce((sum, part) => sum + (excepted.has(part) ? 2 : syllables(part.replace(elided, ''))), 0);

/** The ease of a text; the higher, the plainer. */
function ease(text) {
  const sentences = text.split(/[.?!:;]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length || 1;
  const words = wordsIn(text);
  const all = words.reduce((sum, word) => sum + countOf(word), 0);
  return 207 - 1.015 * (words.length / sentences) - 73.6 * (all / words.length);
}

describe('ease of French', () => {
  it('counts syllables as French does', () => {
    const known = {
      dos: 1,
      jambe: 1,
      douleur: 2,
      'l’eau': 1,
      'aujourd’hui': 3,
      'rendez-vous': 3,
      appelez: 3,
      essayez: 3,
      étirement: 4,
      idées: 2,
      muscles: 1,
      maintenant: 3,
      bouillotte: 2,
      fatigue: 2,
      moment: 2,
      gonflent: 1,
      réel: 2,
      paracétamol: 2,
    };
    for (const [word, count] of Object.entries(known)) assert.equal(countOf(word), count, word);
  });
  it('distinguishes plain from hard text', () => {
    assert.ok(ease('Reposez-vous un peu. Buvez de l’eau.') > 75);
    assert.ok(ease('Les interventions pharmacologiques démontrent une efficacité thérapeutique inconstante.') < 10);
  });
});

describeReadability({
  name: 'ease of the French',
  locale: 'fr',
  regions: ['FR', 'CA'],
  wordsIn,
  measure: ease,
  average: 80,
  verdict: '“easy”',
});
