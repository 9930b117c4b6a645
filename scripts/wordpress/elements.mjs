/**
 * What the plugin knows of each element, from custom-elements.json: its title, its attributes, and the control that sets each
 * attribute. A new element or attribute needs no line here.
 */
import { camelCase } from '../names.mjs';

const capitalized = (text) => text[0].toUpperCase() + text.slice(1);

/** `red-flag-check` as “Red flag check”. */
const humanize = (name) => capitalized(name).replaceAll('-', ' ');

/** A description as plain text on one line. */
const plain = (text = '') => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** Sentences for people who write HTML or scripts: in the plugin, the settings page is in the place of `<care-settings>`. */
const isForDevelopers = (sentence) => /<care-settings>|\breads (?:as|back)\b/.test(sentence);

/** Better words for editors than the attribute's own, where there are any. */
const LABELS = { 'booking-url': 'Booking page', region: 'Country', scheme: 'Colour scheme', src: 'Content file' };

/** A description as help for somebody who edits a page. The control itself offers the ids and the countries. */
function helpOf(description) {
  const help = plain(description)
    .replace(/^ISO 3166 code of the (.*), such as GB\./, 'The $1.')
    .replace(/^Ids of (.*?)(?:, separated by spaces or commas)?(?:: .*?)?\./, (_all, which) => `${capitalized(which)}.`)
    .split(/(?<=\.) (?=[A-Z<])/)
    .filter((sentence) => !isForDevelopers(sentence))
    .join(' ');
  return help && capitalized(help);
}

/** The words that an attribute accepts: those of its type, or those that the description of a list names. */
function optionsOf({ type, description = '' }) {
  const words = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word).filter(Boolean);
  if (words.length || !/^Ids of/.test(description)) return words;
  return [...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
}

function controlOf(attribute) {
  const { name, type, description = '' } = attribute;
  if (name === 'region') return 'region';
  if (name === 'content') return 'json';
  if (type.text === 'number') return 'number';
  if (/^Ids of/.test(description)) return 'list';
  if (optionsOf(attribute).length) return 'choice';
  return /line breaks are kept/.test(description) ? 'lines' : 'text';
}

/** Where the editor's sidebar shows an attribute: beside what is the element's alone, what all have, or out of the way. */
function panelOf(description, inheritedFrom) {
  if (/\bJSON\b/.test(description)) return 'advanced';
  return inheritedFrom ? 'shared' : 'element';
}

function describeAttribute(attribute) {
  const { name, description = '', inheritedFrom } = attribute;
  const options = optionsOf(attribute);
  const limits = attribute.type.text === 'number' && description.match(/(\d+) to (\d+)/);
  return {
    name,
    key: camelCase(name),
    label: LABELS[name] ?? humanize(name),
    help: helpOf(description),
    control: controlOf(attribute),
    ...(options.length && { options }),
    ...(limits && { min: Number(limits[1]), max: Number(limits[2]) }),
    panel: panelOf(description, inheritedFrom),
  };
}

/** Attributes that were renamed are still read by the elements, but nobody should start to use them. */
const isCurrent = ({ description = '' }) => !description.startsWith('The earlier name of');

/** The elements that show something, by tag. */
export function describeElements({ modules }, shownTags) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => shownTags.includes(tagName))
    .sort((a, b) => a.tagName.localeCompare(b.tagName))
    .map(({ tagName, summary, attributes = [] }) => ({
      tag: tagName,
      title: humanize(tagName),
      summary: plain(summary),
      attributes: attributes.filter(isCurrent).map(describeAttribute),
    }));
}
