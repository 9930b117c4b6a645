/**
 * The settings for all elements of a page. A page may load several bundles of the library, each with its own copy of this
 * module. So the settings are a property of the document, and each change fires an event on the document.
 */
import { ownOnly } from '../../json/own.js';
import { fire } from '../contract/document-members.js';

export type SettingName = 'region' | 'clinicName' | 'clinicPhone' | 'bookingUrl' | 'lang' | 'translations';

/** Settings that were checked. A setting that is not set is absent. */
export type CheckedSettings = Readonly<Partial<Record<SettingName, string>>>;

/** The settings of one owner: a `<care-settings>` element, or `configure()`. */
type Layer = readonly [owner: unknown, settings: CheckedSettings];

/** The value on the document, which all versions of the library on a page share. Never change its shape. */
interface Shared {
  readonly layers: readonly Layer[];
  readonly settings: CheckedSettings;
}

/** Name of the event that the document fires after a change. */
export const settingsChanged = 'care-settings';

const key = Symbol.for(settingsChanged);

const sharedOf = (document: Document | undefined): Shared | undefined =>
  (document as { [key]?: Shared } | undefined)?.[key];

/** The settings of a page; `undefined` if nothing was ever set, and on a server, where elements have no document. */
export const settingsOf = (document: Document | undefined): CheckedSettings | undefined => sharedOf(document)?.settings;

/**
 * Sets the settings of an owner; `undefined` removes them. For each setting, the owner that was added last wins.
 *
 * @param first whether a new owner is added below all others
 */
export function setSettings(document: Document, owner: unknown, settings?: CheckedSettings, first = false): void {
  const before = sharedOf(document)?.layers ?? [];
  const index = before.findIndex(([each]) => each === owner);
  const layers = [...before];
  if (!settings) {
    if (index >= 0) layers.splice(index, 1);
  } else if (index >= 0) layers[index] = [owner, settings];
  else if (first) layers.unshift([owner, settings]);
  else layers.push([owner, settings]);
  const value: Shared = Object.freeze({
    layers: Object.freeze(layers),
    settings: Object.freeze(
      Object.assign(Object.create(null) as object, ...layers.map(([, layer]) => layer)) as CheckedSettings,
    ),
  });
  Object.defineProperty(document, key, ownOnly({ configurable: true, value }));
  fire(document, new Event(settingsChanged));
}

/** The settings of an owner. */
export const settingsFrom = (document: Document, owner: unknown): CheckedSettings | undefined =>
  sharedOf(document)?.layers.find(([each]) => each === owner)?.[1];
