/** Durations in our own words are those of the browser, which takes long to find them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationFor } from '../../build/src/content/translations.js';
import { english as card } from '../../build/src/content/en/stretch-card.js';
import { english as routine } from '../../build/src/content/en/stretch-routine.js';
import { counted } from '../../build/src/core/exercise/counted.js';
import { languages } from './translations.mjs';

/** In French, browsers have a no-break space after the number for one unit or country and a space for the next. */
const spacesOf = { fr: '\u00a0' };

for (const language of ['en', ...languages]) {
  const spaced = (text) => (spacesOf[language] ? text.replaceAll(' ', spacesOf[language]) : text);
  const content = translationFor(language)?.content ?? { ...card, ...routine };
  const words = {
    second: content['stretch-card'].countedSeconds,
    minute: content['stretch-routine'].countedMinutes,
  };
  describe(`durations in ${language}`, () => {
    for (const [unit, plural] of Object.entries(words))
      it(`have the browser's words for any number of ${unit}s`, () => {
        for (const locale of [language, `${language}-US`, `${language}-EG`]) {
          const format = new Intl.NumberFormat(locale, {
            ...{ style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' },
          });
          for (let count = 1; count <= 300; count++)
            assert.equal(counted(count, plural, locale), spaced(format.format(count)), `${locale}: ${count}`);
        }
      });
  });
}
