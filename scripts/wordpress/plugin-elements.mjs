/** The library's elements and regions as the plugin needs them. */
import { readFileSync } from 'node:fs';
import { regions } from '../../dist/content/region/regions.js';
import { fallbackTags } from '../../dist/fallback.js';
import { fallbacks } from '../../dist/lists/fallbacks.js';
import { describeElements } from './elements.mjs';
import { textMakers } from './text-makers.mjs';
import { packTexts } from './texts.mjs';

const codes = regions.map(({ code }) => code);
/** The unknown region is first, because the texts of the others are stored as what they change in it. */
const CODES = ['ZZ', ...codes];

/** The names of the regions by code, in the order of the names. */
export function regionNames() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return Object.fromEntries(
    codes.map((code) => [code, names.of(code)]).sort(([, a], [, b]) => a.localeCompare(b, 'en')),
  );
}

/** The elements with their attributes. */
export const pluginElements = () =>
  describeElements(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')), fallbackTags);

/** Returns a function that packs the texts of an element. */
export function textPacker() {
  const textOf = textMakers(fallbacks, codes[0]);
  return (element) => packTexts(element, (options) => textOf(element.tag, options), CODES);
}
