/** What French alone needs: the words of each country. What every language needs is in `translated-texts.test.mjs`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labels } from '../../build/src/content/advice/medicines.js';
import { regions } from '../../build/src/content/region/regions.js';
import { fallback, fallbackTags } from '../../build/src/fallback.js';
import { textInside } from './text-inside.mjs';

describe('fallback in French', () => {
  for (const { code, emergency } of regions) {
    it(`calls the number of ${code} with its article`, () => {
      const number = emergency[0]?.number ?? 'numéro d’urgence de votre région';
      for (const tag of fallbackTags)
        assert.ok(textInside(fallback(tag, { locale: 'fr', region: code })).includes(`Appelez le ${number}`), tag);
    });
  }
  it('is in the words of the country', () => {
    const inRegion = (region) => textInside(fallback('red-flag-check', { locale: 'fr', region }));
    assert.match(inRegion('FR'), /Appelez le 15 ou allez aux urgences maintenant/);
    assert.match(inRegion('CA'), /Appelez le 911 ou allez à l’urgence \(emergency department\) maintenant/);
    assert.match(inRegion('CH'), /Appelez le 144 ou allez aux urgences \(Notfall ou pronto soccorso\) maintenant/);
    assert.match(inRegion('US'), /Appelez le 911 ou allez aux urgences \(emergency room, ER\) maintenant/);
    assert.match(inRegion('FR'), /Parlez à votre médecin traitant dans les prochains jours/);
    assert.match(inRegion('CA'), /Parlez à un médecin de famille ou une infirmière praticienne dans/);
  });
  it('names the medicine as each country does, with its article', () => {
    const guide = (region) => textInside(fallback('pain-relief-guide', { locale: 'fr', region }));
    for (const region of ['CA', 'US', 'JP']) {
      assert.match(guide(region), /Ne prenez pas d’acétaminophène si/);
      assert.match(guide(region), /l’acétaminophène seul/);
      assert.doesNotMatch(guide(region), /paracétamol/);
    }
    for (const region of ['FR', 'CH', 'GB']) {
      assert.match(guide(region), /Ne prenez pas de paracétamol si/);
      assert.match(guide(region), /le paracétamol seul/);
      assert.doesNotMatch(guide(region), /acétaminophène/);
    }
  });
  it('shows the same limits of labels as English, written so that no sign can be read as a decimal one', () => {
    for (const [code, medicines] of Object.entries(labels)) {
      const text = textInside(fallback('pain-relief-guide', { locale: 'fr', region: code }));
      for (const { values } of Object.values(medicines)) {
        assert.ok(text.includes(`Pas plus de ${values.most}`));
        assert.ok(text.includes(`(${values.amount.replace(',', '')}) en 24 heures`), values.amount);
      }
      assert.doesNotMatch(text, /\d[.,\u00a0\u202f ]\d{3}/);
    }
  });
});
