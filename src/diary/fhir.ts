/** Writes the diary as a FHIR R4 Bundle of Observations, and reads such a Bundle. The receiver adds the subject. */
import { listIn, own } from '../json/own.js';
import { readMoment, readInstant, readZone } from './cells.js';
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

/** The pain of an Observation: a whole number, or a quantity of score points. */
function painOf(resource: unknown): unknown {
  const quantity = own(resource, 'valueQuantity');
  const unit = own(quantity, 'code') ?? own(quantity, 'unit') ?? '1';
  const isScore = own(quantity, 'comparator') === undefined && ['{score}', '1'].includes(unit as string);
  return own(resource, 'valueInteger') ?? (isScore ? own(quantity, 'value') : undefined);
}

/** The local time of an Observation in the form of the diary. */
function timeIn(resource: unknown): string | undefined {
  const given = own(resource, 'effectiveDateTime') ?? own(resource, 'effectiveInstant');
  const moment = typeof given === 'string' ? readMoment(given) : undefined;
  if (!moment) return undefined;
  const { day, clock, zone } = moment;
  // FHIR allows a day without a time, which counts as its middle.
  return clock ? `${day}T${clock}:00${readZone(zone) ?? ''}` : timeOf(`${day}T12:00`);
}

/** The entry of a part of a Bundle, or why it is none. */
function entryOf(part: unknown): DiaryEntry | Fault {
  const resource = own(part, 'resource');
  if (own(resource, 'resourceType') !== 'Observation' || !hasCode(own(resource, 'code'), loinc, painCode))
    return 'other';
  if (['entered-in-error', 'cancelled'].includes(own(resource, 'status') as string)) return 'takenBack';
  const at = timeIn(resource);
  if (!at) return 'time';
  const given = own(resource, 'id');
  const issued = own(resource, 'issued');
  const text = (code: string): unknown =>
    own(
      listIn(resource, 'component').find((each) => hasCode(own(each, 'code'), localSystem, code)),
      'valueString',
    );
  const words = {
    at,
    pain: painOf(resource),
    stopped: text('stopped'),
    helped: text('helped'),
    note: own(listIn(resource, 'note')[0], 'text'),
  };
  // Some servers give ids of their own, and health cards have none.
  const seed = [given, issued].find((each) => typeof each === 'string');
  const id = uuidOf(given, own(part, 'fullUrl')) ?? idFor(at, seed ?? '');
  const changed = typeof issued === 'string' ? readInstant(issued) : Date.parse(at);
  return readEntry({ id, ...words, changed }) ?? (typeof words.pain === 'number' ? 'other' : 'pain');
}

/** Reads the entries of a Bundle; for each resource that is not one, why. */
export const readBundle = (bundle: unknown): readonly (DiaryEntry | Fault)[] => listIn(bundle, 'entry').map(entryOf);
