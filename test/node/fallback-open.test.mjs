import assert from 'node:assert/strict';
import test from 'node:test';
import { fallback, fallbackTags } from '../../dist/fallback.js';

const count = (text, pattern) => (text.match(pattern) ?? []).length;

for (const tag of fallbackTags) {
  test(`every drawing in the fallback of <${tag}> names its namespace, so that it also shows in XHTML`, () => {
    const text = fallback(tag, { region: 'GB' });
    assert.equal(count(text, /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /g), count(text, /<svg\b/g));
  });

  test(`open: true opens every disclosure in the fallback of <${tag}> and leaves out \`part\`, which epubcheck refuses`, () => {
    const [closed, open] = [{}, { open: true }].map((options) => fallback(tag, { region: 'GB', ...options }));
    assert.equal(count(closed, /<details open/g), 0);
    assert.equal(count(open, /<details open="" /g), count(open, /<details\b/g));
    assert.equal(count(open, / part=/g), 0);
    assert.equal(open.replaceAll(' open=""', ''), closed.replace(/ part="[^"]*"/g, ''));
  });
}

test('a clinic’s name cannot be taken for a disclosure', () => {
  const text = fallback('back-spasm-tips', {
    open: true,
    clinicName: '<details class="x">',
    clinicPhone: '01632 960123',
  });
  assert.ok(!text.includes('<details open="" class="x">'));
});
