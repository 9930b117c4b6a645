/** Writes the diary as a FHIR R4 Bundle of Observations, and reads such a Bundle. The receiver adds the subject. */
import { writeJson } from '../json/write-json.js';
import { listIn, own } from '../json/own.js';
import { readMoment, readInstant, readPain, readZone } from './cells.js';
import { idFor, isId, readEntry, timeOf, type DiaryEntry } from './diary.js';
import type { Fault } from './file.types.js';

const loinc = 'http://loinc.org';
/** Pain severity on a scale from 0 to 10. */
const painCode = '72514-3';
const painDisplay = 'Pain severity - 0-10 verbal numeric rating [Score] - Reported';
/** Local codes for what the pain stopped and what helped: no standard code is known to fit. */
const localSystem = 'urn:back-care-elements:pain-diary';

/** Names of the codes, for people who read the file. */
export interface FhirNames {
  readonly pain: string;
  readonly stopped: string;
  readonly helped: string;
}

const coding = (system: string, code: string, display: string) => [{ system, code, display }];

/** A FHIR R4 Bundle as a plain object. */
export function bundleOf(entries: readonly DiaryEntry[], names: FhirNames): object {
  const observation = ({ id, at, pain, note, changed, ...texts }: DiaryEntry) => {
    const component = (['stopped', 'helped'] as const)
      .filter((key) => texts[key])
      .map((key) => ({
        code: { coding: coding(localSystem, key, names[key]), text: names[key] },
        valueString: texts[key],
      }));
    return {
      resourceType: 'Observation',
      id,
      status: 'final',
      category: [{ coding: coding('http://terminology.hl7.org/CodeSystem/observation-category', 'survey', 'Survey') }],
      code: { coding: coding(loinc, painCode, painDisplay), text: names.pain },
      effectiveDateTime: at,
      issued: new Date(changed).toISOString(),
      valueInteger: pain,
      // FHIR has no empty arrays.
      ...(note && { note: [{ text: note }] }),
      ...(component.length && { component }),
    };
  };
  return {
    resourceType: 'Bundle',
    type: 'collection',
    ...(entries.length && {
      entry: entries.map((entry) => ({ fullUrl: `urn:uuid:${entry.id}`, resource: observation(entry) })),
    }),
  };
}

const hasCode = (concept: unknown, system: string, code: string): boolean =>
  listIn(concept, 'coding').some((each) => own(each, 'system') === system && own(each, 'code') === code);

/** The UUID of a resource, in its id or its address; `undefined` if it has none. */
const uuidOf = (...ids: readonly unknown[]): string | undefined =>
  ids.map((id) => (typeof id === 'string' ? id.toLowerCase().replace('urn:uuid:', '') : '')).find(isId);

/** LOINC's answers from 0 to 10, which Belgium, Italy and Portugal give as a code. */
const answerCodes = [
  'LA6111-4',
  'LA6112-2',
  'LA6113-0',
  'LA6114-8',
  'LA6115-5',
  'LA10137-0',
  'LA10138-8',
  'LA10139-6',
  'LA10140-4',
  'LA10141-2',
  'LA13942-0',
];

/** Units of a plain number: UCUM's one and its annotations in braces, and what people write. */
const scoreUnit = /^(?:1|\{.*\}|scores?|points?|\/ ?10)$/i;

/** The value of an Observation: a whole number, a quantity of score points, a text, or an answer of LOINC's list. */
function valueOf(resource: unknown): unknown {
  const quantity = own(resource, 'valueQuantity');
  const unit = own(quantity, 'code') ?? own(quantity, 'unit') ?? '1';
  if (own(quantity, 'comparator') === undefined && typeof unit === 'string' && scoreUnit.test(unit)) {
    const value = own(quantity, 'value');
    if (value !== undefined) return value;
  }
  const answer = answerCodes.findIndex((code) => hasCode(own(resource, 'valueCodeableConcept'), loinc, code));
  return answer < 0 ? (own(resource, 'valueInteger') ?? own(resource, 'valueString')) : answer;
}

/** The pain of an Observation. */
function painOf(resource: unknown): number | undefined {
  const value = valueOf(resource);
  return typeof value === 'number' || typeof value === 'string' ? readPain(`${value}`) : undefined;
}

/** The local time of an Observation in the form of the diary; a period counts from its start. */
function timeIn(resource: unknown): string | undefined {
  const given =
    own(resource, 'effectiveDateTime') ??
    own(resource, 'effectiveInstant') ??
    own(own(resource, 'effectivePeriod'), 'start');
  const moment = typeof given === 'string' ? readMoment(given) : undefined;
  if (!moment) return undefined;
  const { day, clock, zone } = moment;
  if (clock && zone) return `${day}T${clock}:00${readZone(zone)}`;
  // FHIR allows a day without a time, which counts as its middle. Some programs leave out the zone.
  return timeOf(`${day}T${clock || '12:00'}`);
}

/** All notes of an Observation. Before R4 it had one, as a text. */
function noteOf(resource: unknown): string {
  const texts = [own(resource, 'comment'), ...listIn(resource, 'note').map((note) => own(note, 'text'))];
  return texts.filter((text) => typeof text === 'string').join('\n');
}

/** Whether the author of a resource took it back, or a server's history says that it was deleted. */
const isTakenBack = (part: unknown): boolean =>
  ['entered-in-error', 'cancelled'].includes(own(own(part, 'resource'), 'status') as string) ||
  own(own(part, 'request'), 'method') === 'DELETE';

/** The address of a resource, without its version and without a query; `Observation/<id>` for a `urn:uuid:`. */
const addressOf = (url: unknown): string =>
  typeof url === 'string' ? url.replace(/\/_history\/[^/]*$|\?.*/, '').replace(/^urn:uuid:/, 'Observation/') : '';

/**
 * Keys to file a part under, and keys to look for its other versions. A part whose server is known also has a key with a
 * star in the server's place: a part whose server is not known finds it there.
 */
interface VersionKeys {
  readonly keys: readonly string[];
  readonly otherKeys: readonly string[];
}

function versionKeysOf(part: unknown): VersionKeys {
  const resource = own(part, 'resource');
  if (resource && own(resource, 'resourceType') !== 'Observation') return { keys: [], otherKeys: [] };
  const id = own(resource, 'id');
  const urls = [
    addressOf(own(own(part, 'request'), 'url')),
    addressOf(own(part, 'fullUrl')),
    typeof id === 'string' ? `Observation/${id}` : '',
  ];
  const names = urls.flatMap((url) => /(?:^|\/)(Observation\/[^/]+)$/.exec(url)?.[1] ?? []);
  const onAny = names.map((name) => `*/${name}`);
  const full = urls.find((url) => url.startsWith('http') && url.endsWith(`/${names[0]}`));
  return full
    ? { keys: [full, ...onAny], otherKeys: [full, ...names] }
    : { keys: names, otherKeys: [...names, ...onAny] };
}

/** The entry of a part of a Bundle, or why it is none. */
function entryOf(part: unknown): DiaryEntry | Fault {
  if (isTakenBack(part)) return 'takenBack';
  const resource = own(part, 'resource');
  if (own(resource, 'resourceType') !== 'Observation' || !hasCode(own(resource, 'code'), loinc, painCode))
    return 'other';
  const at = timeIn(resource);
  if (!at) return 'time';
  const pain = painOf(resource);
  if (pain === undefined) return 'pain';
  const given = own(resource, 'id');
  const issued = own(resource, 'issued') ?? own(own(resource, 'meta'), 'lastUpdated');
  const text = (code: string): unknown =>
    own(
      listIn(resource, 'component').find((each) => hasCode(own(each, 'code'), localSystem, code)),
      'valueString',
    );
  const words = {
    at,
    pain,
    stopped: text('stopped'),
    helped: text('helped'),
    note: noteOf(resource),
  };
  // Some servers give ids of their own, and health cards have none.
  const seed = typeof given === 'string' ? given : writeJson([issued, words]);
  const id = uuidOf(given, own(part, 'fullUrl')) ?? idFor(at, seed);
  const changed = Math.max(0, (typeof issued === 'string' ? readInstant(issued) : undefined) ?? Date.parse(at));
  return readEntry({ id, ...words, changed }) ?? 'other';
}

/** When a part was last saved, in milliseconds; `undefined` if it does not say. */
function savedAt(part: unknown): number | undefined {
  const saved = own(own(own(part, 'resource'), 'meta'), 'lastUpdated') ?? own(own(part, 'response'), 'lastModified');
  return typeof saved === 'string' ? readInstant(saved) : undefined;
}

/** When each part was saved, as far as it says or the order tells. */
function savedTimes(parts: readonly unknown[], isHistory: boolean): readonly number[] {
  const times = new Array<number>(parts.length);
  for (let index = parts.length - 1; index >= 0; index--) {
    // What was taken back at an unknown time is the newest, unless the order tells.
    const order = isHistory ? times[index + 1] : isTakenBack(parts[index]) ? Infinity : undefined;
    times[index] = savedAt(parts[index]) ?? order ?? -Infinity;
  }
  return times;
}

/**
 * Reads the entries of a Bundle's parts; for each that is none, why. Of the versions of a resource the newest counts: if it
 * was taken back, all stay out; otherwise the older ones are `undefined`.
 *
 * @param isHistory whether newer versions come first, as in a Bundle of that type
 */
export function readParts(parts: readonly unknown[], isHistory = false): readonly (DiaryEntry | Fault | undefined)[] {
  const times = savedTimes(parts, isHistory);
  const isLater = (one: number, other: number): boolean =>
    times[one]! > times[other]! ||
    (times[one] === times[other] && (isHistory ? one < other : isTakenBack(parts[one]) && !isTakenBack(parts[other])));
  const versionKeys = parts.map(versionKeysOf);
  const newest = new Map<string, number>();
  versionKeys.forEach(({ keys }, index) => {
    for (const key of keys) if (!newest.has(key) || isLater(index, newest.get(key)!)) newest.set(key, index);
  });
  const newestVersionOf = (index: number): number => {
    let last = index;
    for (const key of versionKeys[index]!.otherKeys) {
      const other = newest.get(key);
      if (other !== undefined && isLater(other, last)) last = other;
    }
    return last;
  };
  return parts.map((part, index) => {
    const last = newestVersionOf(index);
    if (last !== index && isTakenBack(parts[last])) return 'takenBack';
    return last !== index && (isHistory || times[index]! > -Infinity) ? undefined : entryOf(part);
  });
}
