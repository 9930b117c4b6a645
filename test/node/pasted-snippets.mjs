/** What people paste for each element, and what must be left of it wherever it went. */
import { JSDOM } from 'jsdom';
import { fallback, fallbackTags } from '../../build/src/fallback.js';

export const { window } = new JSDOM('');

export const words = (text) => text.replace(/\s+/g, ' ').trim();
export const parse = (source) => new window.DOMParser().parseFromString(source, 'text/html');
export const callsIn = (node) => [...node.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

/** One line of each drawing: the others are alike, and hundreds of them take minutes. */
const withFewLines = (text) => text.replace(/(<path [^>]*>)(?:\s*<path [^>]*>)+/g, '$1');

/** For the functions of `demo/snippets.js`, one of each element. */
export const choices = fallbackTags.map((tag) => {
  const attributes = {
    region: 'GB',
    lang: 'en-GB',
    'clinic-name': 'Hill *Road* {Clinic}',
    'clinic-phone': '01632 960123',
  };
  const [clinicName, clinicPhone] = [attributes['clinic-name'], attributes['clinic-phone']];
  const text = withFewLines(fallback(tag, { region: 'GB', clinicName, clinicPhone }));
  const { body } = parse(text);
  return { tag, attributes, text, folder: '/files/', files: {}, words: words(body.textContent), calls: callsIn(body) };
});
