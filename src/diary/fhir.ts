/** Writes the diary as a FHIR R4 Bundle of Observations, and reads such a Bundle. The receiver adds the subject. */
import { listIn, own } from '../json/own.js';
import { readEntry, type DiaryEntry } from './diary.js';

const loinc = 'http://loinc.org';
/** Pain severity on a scale from 0 to 10. */
const painCode = '72514-3';
/** Local codes for what the pain stopped and what helped: no standard code is known to fit. */
const localSystem = 'urn:back-care-elements:pain-diary';

/** Names of the codes, for people who read the file. */
export interface FhirNames {
  readonly pain: string;
  readonly stopped: string;
  readonly helped: string;
}

const coding = (system: string, code: string) => [{ system, code }];

/** A FHIR R4 Bundle as a plain object. */
export function bundleOf(entries: readonly DiaryEntry[], names: FhirNames): object {
  const observation = ({ id, at, pain, note, changed, ...texts }: DiaryEntry) => {
    const component = (['stopped', 'helped'] as const)
      .filter((key) => texts[key])
      .map((key) => ({
        code: { coding: coding(localSystem, key), text: names[key] },
        valueString: texts[key],
      }));
    return {
      resourceType: 'Observation',
      id,
      status: 'final',
      category: [{ coding: coding('http://terminology.hl7.org/CodeSystem/observation-category', 'survey') }],
      code: { coding: coding(loinc, painCode), text: names.pain },
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

/** Reads the entries of a Bundle; `undefined` for each resource that is not an entry. */
export function readBundle(bundle: unknown): readonly (DiaryEntry | undefined)[] {
  return listIn(bundle, 'entry').map((entry) => {
    const resource = own(entry, 'resource');
    if (own(resource, 'resourceType') !== 'Observation' || !hasCode(own(resource, 'code'), loinc, painCode))
      return undefined;
    const issued = own(resource, 'issued');
    const text = (code: string): unknown =>
      own(
        listIn(resource, 'component').find((each) => hasCode(own(each, 'code'), localSystem, code)),
        'valueString',
      );
    return readEntry({
      id: own(resource, 'id'),
      at: own(resource, 'effectiveDateTime'),
      pain: own(resource, 'valueInteger'),
      stopped: text('stopped'),
      helped: text('helped'),
      note: own(listIn(resource, 'note')[0], 'text'),
      changed: typeof issued === 'string' ? Date.parse(issued) : undefined,
    });
  });
}
