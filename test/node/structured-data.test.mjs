/** The data for search engines says who reviewed a text only if somebody has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredData } from '../../demo/structured-data.js';

const choice = { title: 'Back pain </script>', attributes: { lang: 'en-GB' } };
const sources = [{ name: 'A <b>', url: 'https://a.example/' }];
const read = (review) => {
  const html = structuredData(choice, { review, statement: 'Checked?', sources });
  return { html, data: JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, '')) };
};

describe('structured data', () => {
  it('names no reviewer and no day of review while nobody has signed the text', () => {
    const { data } = read({ reviewedBy: null, checkedOn: '2026-11-22' });
    assert.equal('reviewedBy' in data || 'lastReviewed' in data, false);
    assert.deepEqual(data.citation, [{ '@type': 'CreativeWork', ...sources[0] }]);
  });

  it('names the reviewer and the day once somebody has', () => {
    const { data } = read({ reviewedBy: 'A. Nurse', checkedOn: '2027-01-02' });
    assert.deepEqual(data.reviewedBy, { '@type': 'Person', name: 'A. Nurse' });
    assert.equal(data.lastReviewed, '2027-01-02');
  });

  it('cannot be ended by a title or a source', () => {
    const { html } = read({ reviewedBy: null });
    assert.equal(html.match(/<\/script/g).length, 1);
    assert.doesNotMatch(html, /<b>/);
  });
});
