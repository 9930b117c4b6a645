/**
 * Packs the text of an element for every region, for each choice of its settings, and with or without each detail of a
 * clinic. One text is stored whole; the others as the parts that they share with it. PHP puts them together again
 * (`includes/text.php`), so that the server needs no JavaScript.
 *
 * A pack is `{ base, regions: { GB: parts }, fields, clinics: { GB: { '101': parts } }, cuts: { GB: lengths }, items }`.
 * Parts are a list of texts, and of `[start, length]` in the text that they start from, in bytes.
 */
import { diffArrays } from 'diff';

/** Values that pass every check of the library and appear nowhere else, and what PHP looks for in their place. */
const CLINIC = [
  { key: 'clinicName', name: 'clinic-name', value: 'Clinicnameplaceholder' },
  { key: 'clinicPhone', name: 'clinic-phone', value: '0912873465019283746' },
  { key: 'bookingUrl', name: 'booking-url', value: 'https://booking.invalid/placeholder' },
  { key: 'openingHours', name: 'opening-hours', value: 'Openinghoursplaceholder' },
];
const allOfClinic = Object.fromEntries(CLINIC.map(({ key, value }) => [key, value]));

/** The most ids for which every order of every selection is stored. */
const FEW = 3;

const withPlaceholders = (text) =>
  CLINIC.reduce(
    (filled, { name, value }) => filled.replaceAll(`tel:${value}`, `{{${name}-link}}`).replaceAll(value, `{{${name}}}`),
    text,
  );

/**
 * Tags with the text that follows, and each part of the data for search engines. The space that joins two items of a list is a
 * token too.
 */
const tokensOf = (text) => text.split(/(?=<)|(?<=>)(?=\s)|(?<=",)(?=")/);
const bytes = (text) => Buffer.byteLength(text);

/** The tokens of the text that others are compared with, kept from one comparison to the next. */
let last = { text: '', tokens: [] };
function tokensOfBase(text) {
  if (last.text !== text) last = { text, tokens: tokensOf(text) };
  return last.tokens;
}

/** The parts that make `text` from `base`. */
function partsOf(base, text) {
  const parts = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(tokensOfBase(base), tokensOf(text))) {
    const piece = value.join('');
    if (added) parts.push(piece);
    else {
      if (!removed) parts.push([at, bytes(piece)]);
      at += bytes(piece);
    }
  }
  return parts;
}

/** How many tokens two lists share from these places on. */
function sharedRun(some, others, at = 0, otherAt = 0) {
  let length = 0;
  while (at + length < some.length && some[at + length] === others[otherAt + length]) length++;
  return length;
}

/** The first piece of `text` that `shorter` lacks: its place and its length in tokens. */
function missingPiece(text, shorter) {
  const at = sharedRun(text, shorter);
  let best = { count: 0, run: 0 };
  for (let count = 1; at + count < text.length; count++) {
    const run = sharedRun(text, shorter, at + count, at);
    if (run > best.run) best = { count, run };
  }
  return { at, count: best.count };
}

/**
 * Where the items of a list are in a text: for `heat`, `cold` and `<p>Both:</p><li>Heat</li><li>Cold</li><p>Sources</p>`
 *
 *     { items: ['heat', 'cold'], ends: [12, 25, 38] }
 *
 * the bytes before the first item and up to the end of each item. PHP makes a selection from what is before the items, its
 * items in its order, and what follows, which stays that of the whole list. Undefined where that gives a wrong text: tried
 * with the items turned round, every other one, and the first alone.
 */
function cutsOf(make, ids, base) {
  const whole = make(ids);
  if (whole !== base) return undefined;
  const tokens = tokensOf(whole);
  const pieces = ids.map((id) => missingPiece(tokens, tokensOf(make(ids.filter((each) => each !== id)))));
  const items = ids.filter((_id, index) => pieces[index].count);
  if (items.length < 2) return undefined;
  const counts = pieces.map(({ count }) => count).filter(Boolean);
  let first = pieces.find(({ count }) => count).at;
  // A piece that begins with the tag that also follows it could begin one tag earlier.
  while (first > 0 && tokens[first - 1] === tokens[first + counts[0] - 1]) first--;
  const start = tokens.slice(0, first).join('');
  const inner = [];
  let at = first;
  for (const count of counts) {
    inner.push(tokens.slice(at, at + count).join(''));
    at += count;
  }
  const all = items.map((_id, index) => index);
  const holds = [all.toReversed(), all.filter((index) => index % 2), [0]].every((indexes) =>
    make(indexes.map((index) => items[index])).startsWith(start + indexes.map((index) => inner[index]).join('')),
  );
  const endAfter = (count) => bytes(start + inner.slice(0, count).join(''));
  return holds ? { items, ends: [0, ...all.map((index) => index + 1)].map(endAfter) } : undefined;
}

/** Where an offset in the base is in the text that `parts` make; undefined if it is in what they replace. */
function offsetIn(parts, offset) {
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') at += bytes(part);
    else {
      const [start, length] = part;
      if (offset > start && offset < start + length) return at + offset - start;
      at += length;
    }
  }
  return undefined;
}

/** Every selection of the ids in every order. */
function selections(ids) {
  return ids.flatMap((id) => [[id], ...selections(ids.filter((each) => each !== id)).map((others) => [id, ...others])]);
}

/** The details of a clinic that a text shows, and each set of them: `101` for the first and the third. */
function clinicSets(textOf) {
  const all = textOf(allOfClinic);
  const fields = CLINIC.filter(({ key }) => textOf({ ...allOfClinic, [key]: undefined }) !== all);
  if (!fields.length) return { fields, sets: [] };
  const sets = Array.from({ length: 2 ** fields.length }, (_each, index) => {
    const bits = index.toString(2).padStart(fields.length, '0');
    const given = fields.filter((_field, at) => bits[at] === '1');
    return { bits, options: Object.fromEntries(given.map(({ key, value }) => [key, value])) };
  });
  return { fields, sets };
}

function packOne(textOf, regions, list) {
  const { fields, sets } = clinicSets((clinic) => textOf({ region: regions[0], ...clinic }));
  const wholeOf = (region, options = allOfClinic) => withPlaceholders(textOf({ region, ...options }));
  const base = wholeOf(regions[0]);
  const pack = { base, regions: {}, fields: fields.map(({ name }) => name), clinics: {} };
  for (const region of regions) {
    const whole = wholeOf(region);
    pack.regions[region] = partsOf(base, whole);
    if (sets.length) {
      const options = sets.map((set) => [set.bits, partsOf(whole, wholeOf(region, set.options))]);
      pack.clinics[region] = Object.fromEntries(options);
    }
  }
  const cuts =
    list && cutsOf((ids) => wholeOf(regions[0], { ...allOfClinic, [list.key]: ids.join(' ') }), list.options, base);
  if (!cuts) return pack;
  const offsets = regions.map((region) => cuts.ends.map((offset) => offsetIn(pack.regions[region], offset)));
  if (offsets.flat().includes(undefined)) return pack;
  return {
    ...pack,
    items: cuts.items,
    cuts: Object.fromEntries(regions.map((region, index) => [region, offsets[index]])),
  };
}

/** Whether an attribute changes the text of an element, by what the attribute could be. */
const changes = (textOf, { key }, values) => values.some((value) => textOf({ [key]: value }) !== textOf({}));

/**
 * The packs of an element: `{ choice, list, packs: { '': pack, 'cat-cow': pack } }`. `choice` is the attribute that
 * selects a pack, `list` the one whose ids select parts of it.
 */
export function packTexts({ tag, attributes }, textOf, regions) {
  const choices = attributes.filter((each) => each.control === 'choice' && changes(textOf, each, each.options));
  const lists = attributes.filter(
    (each) => each.control === 'list' && each.options && changes(textOf, each, each.options),
  );
  if (choices.length > 1 || lists.length > 1) throw new Error(`<${tag}> has more than one choice or list in its text.`);
  const [choice] = choices;
  const [list] = lists;
  const packs = { '': packOne(textOf, regions, list) };
  const asIs = JSON.stringify(packs['']);
  for (const value of choice?.options ?? []) {
    const pack = packOne((options) => textOf({ ...options, [choice.key]: value }), regions, list);
    if (JSON.stringify(pack) !== asIs) packs[value] = pack;
  }
  const isCut = Object.values(packs).some(({ cuts }) => cuts);
  const isListed = list && !isCut && !choice && list.options.length <= FEW;
  if (isListed) {
    for (const ids of selections(list.options)) {
      const pack = packOne((options) => textOf({ ...options, [list.key]: ids.join(' ') }), regions);
      if (JSON.stringify(pack) !== asIs) packs[ids.join(' ')] = pack;
    }
  }
  return {
    ...((choice || isListed) && { choice: (choice ?? list).name }),
    ...(isCut && { list: list.name }),
    packs,
  };
}
