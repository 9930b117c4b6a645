/** What search engines are told of a page: no more than the text itself says, and of a review only if somebody has signed it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fallback, fallbackTags, structuredData } from '../../build/src/fallback.js';
import { structuredDataOf } from '../../build/src/fallback/structured-data.js';

const dataIn = (html) => JSON.parse(html.replace(/^<script type="application\/ld\+json">|<\/script>$/g, ''));
const unsigned = { reviewedBy: null, checkedOn: '2026-11-22', translation: 'original' };
const text = (title, line = '') =>
  `<h2 class="care-heading" lang="en-GB">${title}</h2><details class="care-disclosure care-sources" part="sources"><ul>${line}</ul></details>`;

describe('structured data', () => {
  for (const locale of ['en-GB', 'es-MX', 'ar-US']) {
    it(`names the heading, the language and the sources of every text in ${locale}`, () => {
      for (const tag of fallbackTags) {
        const data = dataIn(structuredData(tag, { locale }));
        assert.equal(data['@type'], 'MedicalWebPage');
        assert.equal(data.inLanguage, locale);
        const shown = fallback(tag, { locale });
        assert.ok(shown.includes(`>${data.name}</h2>`), data.name);
        const lines = shown.matchAll(/<span dir="auto" lang="\w+"><a class="care-link" href="([^"]*)"/g);
        const links = new Set([...lines].map(([, url]) => url));
        const urls = data.citation.flatMap(({ url }) => url?.replaceAll('&', '&amp;') ?? []);
        assert.deepEqual(new Set(urls), links, tag);
        assert.ok(links.size > 0, tag);
        for (const { name } of data.citation) assert.ok(name && !/[<>]|&amp;/.test(name), name);
      }
    });
  }

  it('names the country in the language only if it is known', () => {
    assert.equal(dataIn(structuredData('seek-help', { region: 'uk' })).inLanguage, 'en-GB');
    assert.equal(dataIn(structuredData('seek-help')).inLanguage, 'en');
    assert.equal(dataIn(structuredData('seek-help', { locale: 'es', region: 'ZZ' })).inLanguage, 'es');
  });

  it('says, as the page does, that no clinician has checked the text and that a computer translated it', () => {
    const { description, ...data } = dataIn(structuredData('seek-help', { region: 'GB' }));
    assert.match(description, /^No clinician has checked this text yet\. .*22 November 2026\.$/);
    assert.equal('reviewedBy' in data || 'lastReviewed' in data, false);
    assert.match(dataIn(structuredData('seek-help', { locale: 'es' })).description, /traduc/);
  });

  it('names the reviewer and the day once somebody has signed the text', () => {
    const review = { ...unsigned, reviewedBy: 'A. Nurse', checkedOn: '2027-01-02' };
    const data = dataIn(structuredDataOf(text('Back'), { language: 'en', review }));
    assert.deepEqual(data.reviewedBy, { '@type': 'Person', name: 'A. Nurse' });
    assert.equal(data.lastReviewed, '2027-01-02');
  });

  it('cannot be ended by a title or a source', () => {
    const line =
      '<li><span dir="auto" lang="en"><a class="care-link" href="https://a.example/?b=1&amp;c=2" rel="noopener">A &lt;b&gt;</a>. B</span></li>';
    const html = structuredDataOf(text('Pain &lt;/script&gt; &amp;', line), { language: 'en', review: unsigned });
    assert.equal(html.match(/<\/script/g).length, 1);
    assert.doesNotMatch(html, /<b>|&/);
    const data = dataIn(html);
    assert.equal(data.name, 'Pain </script> &');
    assert.deepEqual(data.citation, [{ '@type': 'CreativeWork', name: 'A <b>', url: 'https://a.example/?b=1&c=2' }]);
  });

  it('names a source without an address by its line', () => {
    const html = text('Back', '<li><span dir="auto" lang="en">A leaflet. A clinic, 2020</span></li>');
    const { citation } = dataIn(structuredDataOf(html, { language: 'en', review: unsigned }));
    assert.deepEqual(citation, [{ '@type': 'CreativeWork', name: 'A leaflet. A clinic, 2020' }]);
  });

  it('is for the tags that the library has', () => {
    assert.throws(() => structuredData('no-tag'), RangeError);
  });
});
