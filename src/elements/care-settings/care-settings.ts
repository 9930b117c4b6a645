import { asText } from '../../core/contract/attributes.js';
import { checkSettings, settingAttributes } from '../../core/settings/configure.js';
import { setSettings, type SettingName } from '../../core/settings/settings.js';
import { version } from '../../core/contract/version.js';
import { ownOnly } from '../../json/own.js';

const names = Object.keys(settingAttributes) as readonly SettingName[];

/** On a server there is no `HTMLElement`; the class can still be imported. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * Settings for all elements of the page. It shows nothing. An attribute on an element overrides it. With several
 * `<care-settings>`, the last one added wins, setting by setting; when it is removed, the one before it applies again.
 *
 * @summary Sets the region, the clinic and the language for all elements of the page.
 *
 * @example
 * ```html
 * <care-settings region="GB" clinic-name="Hill Road Clinic" clinic-phone="01632 960123" booking-url="/book"></care-settings>
 * ```
 *
 * @attr {string} region - ISO 3166 code of the country whose numbers and names are shown, such as `GB`.
 * @attr {string} clinic-name - The clinic's name.
 * @attr {string} clinic-phone - The clinic's telephone number, for anything but an emergency.
 * @attr {string} booking-url - Address of the clinic's booking page (http, https or relative).
 * @attr {string} lang - Language of the elements, such as `en-GB`. An element's own `lang` overrides it.
 * @attr {'all' | 'reviewed-only'} translations - `reviewed-only` shows English in place of a translation that no person has checked. Default `all`.
 */
export class CareSettings extends Base {
  /** The library's version; tells two copies on one page apart. */
  static readonly version: string = version;

  // A getter: linkedom's HTMLElement has one too, and an assignment to that throws.
  static get observedAttributes(): readonly string[] {
    return Object.values(settingAttributes);
  }

  /** ISO 3166 code of the country whose numbers and names are shown. As written in the attribute, unchecked; `null` if absent. */
  declare region: string | null;
  /** The clinic's name. As written in the attribute; `null` if absent. */
  declare clinicName: string | null;
  /** The clinic's telephone number, for anything but an emergency. As written in the attribute, unchecked; `null` if absent. */
  declare clinicPhone: string | null;
  /** Address of the clinic's booking page (http, https or relative). As written in the attribute, unchecked; `null` if absent. */
  declare bookingUrl: string | null;
  /** `all` or `reviewed-only`; see the attribute. As written in the attribute, unchecked; `null` if absent. */
  declare translations: string | null;

  /** The document that has these settings. A move to another document changes it. */
  #document: Document | undefined;

  connectedCallback(): void {
    this.hidden = true;
    for (const name of names) {
      // A framework may have set the property before the element was defined.
      if (name === 'lang' || !Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      this[name] = value;
    }
    this.#document = this.ownerDocument;
    this.#publish();
  }

  disconnectedCallback(): void {
    if (this.#document) setSettings(this.#document, this);
    this.#document = undefined;
  }

  attributeChangedCallback(): void {
    this.#publish();
  }

  #publish(): void {
    if (!this.#document) return;
    const given: Partial<Record<SettingName, unknown>> = {};
    for (const name of names) given[name] = this.getAttribute(settingAttributes[name]);
    setSettings(this.#document, this, checkSettings(this, given));
  }
}

for (const name of names) {
  if (name === 'lang') continue;
  const attribute = settingAttributes[name];
  Object.defineProperty(
    CareSettings.prototype,
    name,
    ownOnly({
      configurable: true,
      enumerable: true,
      get(this: CareSettings) {
        return this.getAttribute(attribute);
      },
      set(this: CareSettings, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, asText(value));
      },
    }),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'care-settings': CareSettings;
  }
}
