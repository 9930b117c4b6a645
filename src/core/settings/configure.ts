import { asText, phoneNumber, webAddress } from '../contract/attributes.js';
import { findRegion, regionCodes } from '../region/region.js';
import { setSettings, settingsFrom, type CheckedSettings, type SettingName } from './settings.js';
import { warnAboutAttribute } from '../contract/warn.js';

/** What `configure()` takes. `null` takes a setting back. */
export interface CareSettingsOptions {
  /** ISO 3166 code of the country whose numbers and names are shown, such as `GB`. */
  readonly region?: string | null;
  readonly clinicName?: string | null;
  readonly clinicPhone?: string | null;
  /** Address of the clinic's booking page (http, https or relative). */
  readonly bookingUrl?: string | null;
  /** Language of the elements, such as `en-GB`. */
  readonly lang?: string | null;
}

/** Each setting with the attribute that says it. */
export const settingAttributes: Readonly<Record<SettingName, string>> = {
  region: 'region',
  clinicName: 'clinic-name',
  clinicPhone: 'clinic-phone',
  bookingUrl: 'booking-url',
  lang: 'lang',
};

type Check = (element: Element, attribute: string, value: unknown) => string | null;

function regionCode(element: Element, attribute: string, value: unknown): string | null {
  const code = asText(value);
  const region = code && findRegion(code);
  if (region) return region.code;
  if (!code) return null;
  warnAboutAttribute(element, attribute, code, regionCodes.join(', '));
  // Numbers of a country that the page did not mean would be worse than none.
  return 'ZZ';
}

function languageTag(element: Element, attribute: string, value: unknown): string | null {
  const tag = asText(value);
  try {
    return tag && new Intl.Locale(tag).toString();
  } catch {
    warnAboutAttribute(element, attribute, tag, 'a language tag such as en-GB');
    return null;
  }
}

const checks: Readonly<Record<SettingName, Check>> = {
  region: regionCode,
  clinicName: (_element, _attribute, value) => asText(value),
  clinicPhone: phoneNumber,
  bookingUrl: webAddress,
  lang: languageTag,
};

/** The settings that are right; each other one is warned of once in the name of the element. */
export function checkSettings(
  element: Element,
  given: Readonly<Partial<Record<SettingName, unknown>>>,
): CheckedSettings {
  const checked: Partial<Record<SettingName, string>> = {};
  for (const [name, check] of Object.entries(checks) as [SettingName, Check][]) {
    const value = check(element, settingAttributes[name], given[name]);
    if (value) checked[name] = value;
  }
  return checked;
}

/** Stands for `configure()` in warnings, which name an element; it is on no page. */
let speaker: Element | undefined;

/**
 * Says once for the whole page what its elements need to know. What is said again replaces what was said before; what is
 * left out stays. A `<care-settings>` element wins over it, and attributes on an element win over both.
 *
 * @example
 * ```js
 * configure({ region: 'GB', clinicName: 'Hill Road Clinic', clinicPhone: '01632 960123' });
 * ```
 */
export function configure(settings: CareSettingsOptions): void {
  // On a server there is no page to set up.
  if (typeof document === 'undefined') return;
  speaker ??= document.createElement('care-settings');
  const given = Object.entries((settings as CareSettingsOptions | null) ?? {});
  for (const [name, value] of given) {
    if (!Object.hasOwn(settingAttributes, name))
      warnAboutAttribute(speaker, name, asText(value), Object.keys(settingAttributes).join(', '));
  }
  const owner = 'configure';
  setSettings(
    document,
    owner,
    checkSettings(speaker, { ...settingsFrom(document, owner), ...Object.fromEntries(given) }),
    true,
  );
}
