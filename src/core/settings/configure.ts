import { asText, languageTagOf, oneOf, phoneNumber, webAddress } from '../contract/attributes.js';
import { findRegion, regionCodes } from '../region/region.js';
import { setSettings, settingsFrom, type CheckedSettings, type SettingName } from './settings.js';
import { warnAboutAttribute } from '../contract/warn.js';
import { createElement } from '../contract/document-members.js';
import { ownOnly } from '../../json/own.js';

/** Settings for all elements of a page. `null` removes a setting. */
export interface CareSettingsOptions {
  /** ISO 3166 code of the country whose telephone numbers and names are shown, such as `GB`. */
  readonly region?: string | null;
  /** Name of the clinic. */
  readonly clinicName?: string | null;
  /** Telephone number of the clinic, for anything but an emergency. */
  readonly clinicPhone?: string | null;
  /** Address of the clinic's booking page (http, https or relative). */
  readonly bookingUrl?: string | null;
  /** Language of the elements, such as `en-GB`. */
  readonly lang?: string | null;
  /** `all`, or `reviewed-only`: English in place of a translation that no person has checked. Default `all`. */
  readonly translations?: string | null;
}

/** The attribute of each setting. */
export const settingAttributes: Readonly<Record<SettingName, string>> = {
  region: 'region',
  clinicName: 'clinic-name',
  clinicPhone: 'clinic-phone',
  bookingUrl: 'booking-url',
  lang: 'lang',
  translations: 'translations',
};

type AttributeCheck = (element: Element, attribute: string, value: unknown) => string | null;

function regionCode(element: Element, attribute: string, value: unknown): string | null {
  const code = asText(value);
  const region = code && findRegion(code);
  if (region) return region.code;
  if (!code) return null;
  warnAboutAttribute(element, attribute, code, regionCodes.join(', '));
  // The numbers of a wrong country are worse than none.
  return 'ZZ';
}

function languageTag(element: Element, attribute: string, value: unknown): string | null {
  const text = asText(value);
  const tag = languageTagOf(text);
  if (tag === undefined) warnAboutAttribute(element, attribute, text, 'a language tag such as en-GB');
  return tag ? new Intl.Locale(tag).toString() : null;
}

const checks: Readonly<Record<SettingName, AttributeCheck>> = {
  region: regionCode,
  clinicName: (_element, _attribute, value) => asText(value),
  clinicPhone: phoneNumber,
  bookingUrl: webAddress,
  lang: languageTag,
  translations: (element, attribute, value) =>
    asText(value) ? oneOf(element, attribute, value, ['all', 'reviewed-only'], 'all') : null,
};

/** Returns the settings that are accepted. Warns once about each other setting, in the name of the element. */
export function checkSettings(
  element: Element,
  given: Readonly<Partial<Record<SettingName, unknown>>>,
): CheckedSettings {
  const checked: Partial<Record<SettingName, string>> = {};
  for (const [name, check] of Object.entries(checks) as [SettingName, AttributeCheck][]) {
    const value = check(element, settingAttributes[name], given[name]);
    if (value) checked[name] = value;
  }
  return checked;
}

/** An element that is on no page: warnings name an element, and `configure()` has none. */
let warningElement: Element | undefined;

/**
 * Sets the region, clinic and language of all elements on the page. Later calls replace the settings that they contain and
 * keep the others. A `<care-settings>` element overrides it, and an element's attributes override both.
 *
 * @example
 * ```js
 * configure({ region: 'GB', clinicName: 'Hill Road Clinic', clinicPhone: '01632 960123' });
 * ```
 */
export function configure(settings: CareSettingsOptions): void {
  // A server has no document.
  if (typeof document === 'undefined') return;
  warningElement ??= createElement('care-settings');
  const given = Object.entries((settings as CareSettingsOptions | null) ?? {});
  for (const [name, value] of given) {
    if (!Object.hasOwn(settingAttributes, name))
      warnAboutAttribute(warningElement, name, asText(value), Object.keys(settingAttributes).join(', '));
  }
  const owner = 'configure';
  setSettings(
    document,
    owner,
    checkSettings(warningElement, ownOnly({ ...settingsFrom(document, owner), ...Object.fromEntries(given) })),
    true,
  );
}
