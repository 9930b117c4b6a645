/** What people paste, in the forms that the snippet builder writes, and what must be left of it. */
import { JSDOM } from 'jsdom';
import { html, markdown, plain, words } from '../../demo/snippets.js';
import { fallback, fallbackTags } from '../../dist/fallback.js';

const { window } = new JSDOM('');
export const parse = (source) => new window.DOMParser().parseFromString(source, 'text/html').body;

/** One line of each drawing: the others are alike, and hundreds of them take minutes. */
const withFewLines = (text) => text.replace(/(<path [^>]*>)(?:\s*<path [^>]*>)+/g, '$1');

const attributes = { region: 'GB', lang: 'en-GB', 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123' };
const options = { locale: 'en-GB', region: 'GB', clinicName: 'Hill Road Clinic', clinicPhone: '01632 960123' };

function choiceOf(tag) {
  const [text, openText] = [false, true].map((open) => withFewLines(fallback(tag, { ...options, open })));
  return { tag, attributes, text, openText, folder: '/files/', files: {} };
}

export const choices = fallbackTags.map(choiceOf);

const mountOf = (tag) => `[data-care-element="${tag}"]`;

/**
 * Each form: what is pasted, which text must be left of it, what finds the tag that must be kept, and where the tag keeps its
 * region.
 */
export const forms = {
  html: { write: html, textOf: ({ text }) => text, find: ({ tag }) => tag, region: 'region' },
  markdown: { write: markdown, textOf: ({ text }) => text, find: ({ tag }) => tag, region: 'region' },
  // Without the script's line: it is a second thing, which most editors refuse, and a theme holds it.
  plain: {
    write: (choice) => plain(choice).split('\n')[0],
    textOf: ({ text }) => text,
    find: ({ tag }) => mountOf(tag),
    region: 'data-region',
  },
  words: { write: words, textOf: ({ openText }) => openText },
};
