/**
 * What Arabic alone needs: the words of each country, one kind of digits, and what reads from left to right within it. What
 * every language needs is in `translated-texts.test.mjs`.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labels } from '../../build/src/content/advice/medicines.js';
import { adviceLines } from '../../build/src/content/region/advice-numbers.js';
import { poisonLines } from '../../build/src/content/region/poison-numbers.js';
import { regions } from '../../build/src/content/region/regions.js';
import { content } from '../../build/src/content/ar/index.js';
import { fullDate } from '../../build/src/core/localization/full-date.js';
import { fallback, fallbackTags } from '../../build/src/fallback.js';
import { dayOrTime } from '../../build/src/elements/pain-diary/entry-dates.js';
import { textInside } from './text-inside.mjs';
import { textsOf } from './texts.mjs';

const textIn = (tag, region) => textInside(fallback(tag, { locale: 'ar', region }));

describe('fallback in Arabic', () => {
  it('is in the words of the country', () => {
    assert.match(textIn('red-flag-check', 'GB'), /اتصل على 999 أو اذهب إلى قسم الطوارئ \(A&E\) الآن/);
    assert.match(textIn('red-flag-check', 'US'), /اتصل على 911 أو اذهب إلى قسم الطوارئ \(ER\) الآن/);
    assert.match(textIn('red-flag-check', 'SA'), /اتصل على 997 أو اذهب إلى قسم الطوارئ الآن/);
    assert.match(textIn('pain-relief-guide', 'GB'), /لا تتناول باراسيتامول في هذه الحالة/);
    assert.match(textIn('pain-relief-guide', 'US'), /لا تتناول أسيتامينوفين في هذه الحالة/);
  });
  it('shows the same limits of labels as English, with units in Arabic and as packs have them', () => {
    for (const [code, medicines] of Object.entries(labels)) {
      const text = textIn('pain-relief-guide', code);
      for (const { values } of Object.values(medicines)) {
        const [, number, unit] = /^([\d,]+) (mg|g)$/.exec(values.amount);
        const name = { mg: 'ملغ (mg)', g: 'غرام (g)' }[unit];
        assert.ok(text.includes(`في 24 ساعة: ${values.most}، أي ${number.replace(',', '')} ${name}.`), values.amount);
      }
      assert.doesNotMatch(text, /\d[.,]\d{3}/);
    }
  });
  it('has one kind of digits in every region', () => {
    for (const { code } of regions)
      for (const tag of fallbackTags) assert.doesNotMatch(textIn(tag, code), /[٠-٩]/, `${tag} in ${code}`);
  });
  it('keeps each telephone number of several parts from left to right', () => {
    const numbers = [...Object.values(adviceLines).flat(), ...Object.values(poisonLines).map((number) => ({ number }))];
    const parted = new Set(numbers.flatMap(({ number = '' }) => (/\D/.test(number) ? number : [])));
    assert.ok(parted.size > 8);
    const seen = new Set();
    for (const { code } of regions) {
      for (const tag of ['seek-help', 'pain-relief-guide']) {
        const text = textIn(tag, code);
        for (const number of parted) {
          const alone = text.replaceAll(`\u2066${number}\u2069`, '');
          if (alone !== text) seen.add(number);
          assert.ok(!alone.includes(number), `${number}, ${tag} in ${code}`);
        }
      }
    }
    assert.deepEqual([...seen].sort(), [...parted].sort());
  });
});

describe('words in Arabic', () => {
  it('separate place-holders that may read from left to right', () => {
    for (const { path, text } of textsOf(content)) {
      const alone = text.replace(/[\u2066-\u2068]\{\w+\}\u2069/g, '');
      // A name in `common` is a site's; the other names are ours.
      assert.doesNotMatch(alone, path.startsWith('common.') ? /\{(number|name)\}/ : /\{number\}/, `${path}: ${text}`);
    }
  });
  it('separate what Arabic would tear apart: digits beside a sign or a Latin letter', () => {
    for (const { path, text } of textsOf(content)) {
      if (/^(locale|review)/.test(path)) continue;
      const alone = text.replace(/\u2066[^\u2069]*\u2069/g, '');
      assert.doesNotMatch(alone, /\p{Script=Arabic}[^\p{L}]*\d+([-.+#/]\d|\p{Script=Latin})/u, `${path}: ${text}`);
    }
  });
});

describe('dates in Arabic', () => {
  for (const region of ['EG', 'SA', 'GB']) {
    it(`have the digits of the sentences and the calendar of the date fields in ${region}`, () => {
      const locale = `ar-${region}`;
      const day = new Date(2026, 10, 22, 14, 30);
      assert.match(fullDate(locale, day), /22.*نوفمبر.*2026/);
      assert.match(dayOrTime(locale, 'date').format(day), /22.*11.*2026/);
    });
  }
});
