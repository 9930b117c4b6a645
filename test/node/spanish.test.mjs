/** What Spanish alone needs: the words of each country. What every language needs is in `translated-texts.test.mjs`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labels } from '../../build/src/content/advice/medicines.js';
import { regions } from '../../build/src/content/region/regions.js';
import { fallback, fallbackTags } from '../../build/src/fallback.js';
import { textInside } from './text-inside.mjs';

describe('fallback in Spanish', () => {
  for (const { code, emergency } of regions) {
    it(`calls the number of ${code} with the right article`, () => {
      const number = emergency[0]?.number ?? 'número de emergencias de su zona';
      for (const tag of fallbackTags)
        assert.ok(textInside(fallback(tag, { locale: 'es', region: code })).includes(`al ${number}`), tag);
    });
  }
  it('is in the words of the country', () => {
    const inRegion = (region) => textInside(fallback('red-flag-check', { locale: 'es', region }));
    assert.match(inRegion('ES'), /Llame al 112 o vaya a urgencias ahora/);
    assert.match(inRegion('US'), /Llame al 911 o vaya a la sala de emergencias \(ER\) ahora/);
    assert.match(inRegion('MX'), /Llame al 911 o vaya a urgencias ahora/);
    assert.match(inRegion('MX'), /estornudar o evacuar/);
    assert.match(inRegion('ES'), /estornudar o hacer de vientre/);
  });
  it('names the medicine as the United States do, and as other countries do', () => {
    const guide = (region) => textInside(fallback('pain-relief-guide', { locale: 'es', region }));
    assert.match(guide('US'), /No tome acetaminofén si/);
    assert.match(guide('MX'), /No tome paracetamol si/);
  });
  it('shows the same limits of labels as English, written so that no sign can be read as a decimal one', () => {
    for (const [code, medicines] of Object.entries(labels)) {
      const text = textInside(fallback('pain-relief-guide', { locale: 'es', region: code }));
      for (const { values } of Object.values(medicines)) {
        assert.ok(text.includes(`No más de ${values.most}`));
        assert.ok(text.includes(`(${values.amount.replace(',', '')}) en 24 horas`), values.amount);
      }
      assert.doesNotMatch(text, /\d[.,]\d{3}/);
    }
  });
});
