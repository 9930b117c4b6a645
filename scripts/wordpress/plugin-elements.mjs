/** The library's elements, regions and languages as the plugin needs them. */
import { readFileSync } from 'node:fs';
import { locales } from '../../dist/content/locales.js';
import { regions } from '../../dist/content/region/regions.js';
import { fallbackTags } from '../../dist/fallback.js';
import { provenanceOf, structuredDataOf } from '../../dist/fallback/structured-data.js';
import { fallbacks } from '../../dist/lists/fallbacks.js';
import { drawingStore } from './drawings.mjs';
import { describeElements } from './elements.mjs';
import { textMakers } from './text-makers.mjs';
import { packTexts } from './texts.mjs';

const codes = regions.map(({ code }) => code).filter((code) => code !== 'ZZ');
/** The unknown region is first, because the texts of the others are stored as what they change in it. */
const CODES = ['ZZ', ...codes];

/** The languages of the plugin, English first. */
export const LANGUAGES = ['en', ...Object.keys(locales)];

/** The names of the known regions by code, in the order of the names. */
export function regionNames() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return Object.fromEntries(
    codes.map((code) => [code, names.of(code)]).sort(([, a], [, b]) => a.localeCompare(b, 'en')),
  );
}

/** The elements with their attributes. */
export const pluginElements = () =>
  describeElements(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')), fallbackTags);

/** What a language must share with English, because one list of the elements serves all. */
const shapeOf = ({ choice, list, packs }) => JSON.stringify([choice, list, Object.keys(packs)]);

/**
 * Returns `{ textsOf, drawings }`. `textsOf(element)` packs its texts in each language, each followed by its data for search
 * engines: `{ choice, list, packs: { en: { '': pack } } }`. `drawings` are those that the packed texts name.
 */
export function textPacker(languages = LANGUAGES) {
  const { takeOut, drawings } = drawingStore();
  const makers = languages.map((locale) => {
    const textOf = textMakers(fallbacks, codes[0], takeOut);
    return (tag, given) => {
      const options = { ...given, locale };
      const text = textOf(tag, options);
      return text + structuredDataOf(text, provenanceOf(options));
    };
  });
  const textsOf = (element) => {
    const packed = makers.map((textOf) => packTexts(element, (options) => textOf(element.tag, options), CODES));
    const [{ packs: _packs, ...shared }] = packed;
    if (new Set(packed.map(shapeOf)).size > 1) throw new Error(`<${element.tag}> differs from language to language.`);
    const packs = Object.fromEntries(packed.map((each, index) => [languages[index], each.packs]));
    return { ...shared, packs };
  };
  return { textsOf, drawings };
}
