/**
 * What a page says once for all its elements. Several bundles of the library may be on one page, each with modules of its
 * own: so the settings stand on the document, where all of them look, and an event on the document tells of a change.
 */
export type SettingName = 'region' | 'clinicName' | 'clinicPhone' | 'bookingUrl' | 'lang';

/** Settings that were checked; one that is not said is absent. */
export type CheckedSettings = Readonly<Partial<Record<SettingName, string>>>;

/** What one place of the page says: a `<care-settings>` element, or `configure()`. */
type Layer = readonly [owner: unknown, settings: CheckedSettings];

/** The shape that all versions on one page share: never change it. */
interface Shared {
  readonly layers: readonly Layer[];
  readonly settings: CheckedSettings;
}

/** The event on the document after a change. */
export const settingsChanged = 'care-settings';

const key = Symbol.for(settingsChanged);

const sharedOf = (document: Document): Shared | undefined => (document as { [key]?: Shared })[key];

/** What a page says for all its elements; `undefined` where it says nothing. */
export const settingsOf = (document: Document): CheckedSettings | undefined => sharedOf(document)?.settings;

/**
 * Sets what an owner says, or with `undefined` forgets it. Of several owners the last to come wins, setting by setting;
 * `first` puts one below all others.
 */
export function setSettings(document: Document, owner: unknown, settings?: CheckedSettings, first = false): void {
  const before = sharedOf(document)?.layers ?? [];
  const index = before.findIndex(([each]) => each === owner);
  const layers = [...before];
  if (index >= 0) layers.splice(index, 1, ...(settings ? [[owner, settings] as const] : []));
  else if (settings) layers.splice(first ? 0 : layers.length, 0, [owner, settings]);
  const value: Shared = Object.freeze({
    layers: Object.freeze(layers),
    settings: Object.freeze(
      Object.assign(Object.create(null) as object, ...layers.map(([, said]) => said)) as CheckedSettings,
    ),
  });
  Object.defineProperty(document, key, { configurable: true, value });
  document.dispatchEvent(new Event(settingsChanged));
}

/** What an owner says now. */
export const settingsFrom = (document: Document, owner: unknown): CheckedSettings | undefined =>
  sharedOf(document)?.layers.find(([each]) => each === owner)?.[1];
