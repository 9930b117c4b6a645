/** The attributes of each element and the words that they take, for the health check and the reference. */
import { habits } from '../dist/content/advice/habits.js';
import { medicineIds } from '../dist/content/advice/medicines.js';
import { strategies } from '../dist/content/advice/strategies.js';
import { exercises } from '../dist/content/exercise/exercises.js';
import { postureIds } from '../dist/content/exercise/postures.js';
import { restPositionIds } from '../dist/content/exercise/rest-positions.js';
import { languageTagOf, linkAddress, telephoneNumber } from '../dist/core/contract/attributes.js';
import { regionCodes } from '../dist/core/region/region.js';

const ids = (items) => items.map(({ id }) => id);

/** The words of attributes that take several. */
export const lists = {
  strategies: ids(strategies),
  exercises: ids(exercises),
  habits: ids(habits),
  medicines: medicineIds,
  positions: restPositionIds,
  postures: postureIds,
};

const wholeNumber = (least, most) => (value) =>
  /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
    ? ''
    : `Write a whole number from ${least} to ${most}.`;

function regionFault(value) {
  if (regionCodes.includes(value.toUpperCase())) return '';
  if (/^uk$/i.test(value)) return 'The code of the United Kingdom is GB.';
  return `Write one of ${regionCodes.join(', ')}. Until then, no number is named.`;
}

/** What is wrong with a value, by attribute; an empty text if nothing is. */
const checks = {
  'heading-level': wholeNumber(2, 5),
  'reminder-minutes': wholeNumber(5, 120),
  minutes: wholeNumber(1, 20),
  region: regionFault,
  lang: (value) => (languageTagOf(value) === undefined ? 'Write a language such as en-GB.' : ''),
  'clinic-phone': (value) =>
    telephoneNumber(value) ? '' : 'Write digits, spaces and + # * ( ) . - only. Until then, the clinic has no number.',
  'booking-url': (value) =>
    linkAddress(value) ? '' : 'Write an address that begins with https:// or /. Until then, there is no booking link.',
};

function wordFault(value, accepted) {
  const wrong = value.split(/[\s,]+/).filter((word) => word && !accepted.includes(word));
  return wrong.length > 0 ? `“${wrong.join('”, “')}” is not known. Known: ${accepted.join(', ')}.` : '';
}

/** @param customData the content of `vscode.html-custom-data.json` */
export function knownMarkup({ tags }) {
  const elements = new Map(
    tags.map(({ name, attributes }) => [
      name,
      new Map(attributes.map((each) => [each.name, (each.values ?? []).map((value) => value.name)])),
    ]),
  );
  return {
    tags: [...elements.keys()],
    attributesOf: (tag) => [...elements.get(tag).keys()],
    /** What is wrong with a value, in plain words; an empty text if nothing is. */
    faultOf(tag, attribute, value) {
      if (!value.trim()) return '';
      const words = elements.get(tag).get(attribute) ?? [];
      if (words.length > 0) return wordFault(value, words);
      if (lists[attribute]) return wordFault(value, lists[attribute]);
      return checks[attribute]?.(value.trim()) ?? '';
    },
  };
}
