import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ElementWithWords, WordsFor } from '../../content/locale.js';
import { unknownRegion } from '../../content/region/regions.js';
import type { Region, Source } from '../../content/types.js';
import { asText, oneOf, phoneNumber, webAddress, wholeNumber } from '../contract/attributes.js';
import type { Clinic, CareContext } from '../care-card/care-context.js';
import { CareReadyEvent } from '../contract/events.js';
import { Localization } from '../localization/localization.js';
import { pageEnd } from '../parts/page-end.template.js';
import { fill } from '../region/fill-placeholders.js';
import { regionOfLanguage } from '../localization/language-region.js';
import { findRegion, regionTextOf, regionCodes, type RegionText } from '../region/region.js';
import { settingsOf, type CheckedSettings } from '../settings/settings.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { warnAboutAttribute } from '../contract/warn.js';
import { HostSafeElement } from './host-safe-element.js';

/**
 * What every element of the library does: it speaks the language of the page around it, knows the region, heads with the
 * right level, keeps its styles in any document and never throws at the page.
 */
export abstract class CareElement<Tag extends ElementWithWords> extends HostSafeElement {
  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    region: { noAccessor: true },
    headingLevel: { attribute: 'heading-level', noAccessor: true },
    clinicName: { attribute: 'clinic-name', noAccessor: true },
    clinicPhone: { attribute: 'clinic-phone', noAccessor: true },
    bookingUrl: { attribute: 'booking-url', noAccessor: true },
    scheme: { noAccessor: true },
  };

  protected readonly localization: Localization<Tag>;
  readonly #tag: Tag;
  #regionText: RegionText | undefined;
  #clinic: Clinic | undefined;

  constructor(tag: Tag, english: WordsFor<Tag>) {
    super();
    this.#tag = tag;
    this.localization = new Localization<Tag>(this, english, () => this.#findRegion()?.code);
  }

  /** ISO 3166 code of the country whose numbers and names are shown, such as `GB`; for an unknown code no numbers are shown, and it reads `ZZ`. Default: that of `<care-settings>`, else the region in `lang`, else `ZZ`. */
  get region(): string {
    return (this.#findRegion() ?? unknownRegion).code;
  }

  set region(value: string | null | undefined) {
    this.give('region', value);
  }

  /** Level of the element's own heading, 2 to 5. Default 2. */
  get headingLevel(): number {
    return wholeNumber(this, 'heading-level', this.given('headingLevel'), { min: 2, max: 5, default: 2 });
  }

  set headingLevel(value: string | number | null | undefined) {
    this.give('headingLevel', value);
  }

  /** The clinic's name. Default: that of `<care-settings>`. */
  get clinicName(): string | null {
    return asText(this.given('clinicName')) || (this.#page?.clinicName ?? null);
  }

  set clinicName(value: string | null | undefined) {
    this.give('clinicName', value);
  }

  /** The clinic's telephone number, for anything but an emergency. Default: that of `<care-settings>`. */
  get clinicPhone(): string | null {
    return phoneNumber(this, 'clinic-phone', this.given('clinicPhone')) ?? this.#page?.clinicPhone ?? null;
  }

  set clinicPhone(value: string | null | undefined) {
    this.give('clinicPhone', value);
  }

  /** Address of the clinic's booking page (http, https or relative). Default: that of `<care-settings>`. */
  get bookingUrl(): string | null {
    return webAddress(this, 'booking-url', this.given('bookingUrl')) ?? this.#page?.bookingUrl ?? null;
  }

  set bookingUrl(value: string | null | undefined) {
    this.give('bookingUrl', value);
  }

  /** `light`, `dark` or `auto`, which follows the page's `color-scheme`. Default `auto`. */
  get scheme(): 'light' | 'dark' | 'auto' {
    return oneOf(this, 'scheme', this.given('scheme'), ['light', 'dark', 'auto'], 'auto');
  }

  set scheme(value: string | null | undefined) {
    this.give('scheme', value);
  }

  /** The element's own words, in the language of the page or else English. */
  protected get words(): WordsFor<Tag>[Tag] {
    return this.localization.words[this.#tag];
  }

  /** The words that all elements share. */
  protected get common(): WordsFor<Tag>['common'] {
    return this.localization.words.common;
  }

  /** Where the visitor is, as far as the page says. */
  protected get regionText(): RegionText {
    return (this.#regionText ??= regionTextOf(this.#findRegion(), this.common));
  }

  /** The level of the element's own heading. */
  protected get level(): number {
    return this.headingLevel;
  }

  /** The clinic, as far as the page says. */
  protected get clinic(): Clinic {
    return (this.#clinic ??= { name: this.clinicName, phone: this.clinicPhone, bookingUrl: this.bookingUrl });
  }

  /** What the page says for all its elements. */
  get #page(): CheckedSettings | undefined {
    return settingsOf(this.ownerDocument);
  }

  /** What the cards of urgency need. */
  protected get context(): CareContext {
    return { words: this.common, regionText: this.regionText, clinic: this.clinic };
  }

  /** A text with the region's names and numbers, and any other values, in it. */
  protected fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(text, { ...this.regionText.values, ...values });
  }

  #findRegion(): Region | undefined {
    const code = asText(this.given('region'));
    const region = code ? findRegion(code) : undefined;
    if (code && !region) warnAboutAttribute(this, 'region', code, regionCodes.join(', '));
    // Numbers of a country that the page did not mean would be worse than none.
    return (
      region ?? findRegion(this.#page?.region ?? (code ? 'ZZ' : (regionOfLanguage(this.localization.language) ?? '')))
    );
  }

  /** The emergency signs in one text, where nothing else can be shown. */
  protected override describeEmergency(): string {
    const { emergencyHeading, ambulanceSummary, emergencySummary } = this.common;
    return `${this.fill(emergencyHeading)} ${[...ambulanceSummary, ...emergencySummary].map((sign) => this.fill(sign)).join('; ')}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#regionText = this.#clinic = undefined;
    if (changed.has('scheme')) this.#reflectScheme();
  }

  /** Style sheets read the scheme from the attribute. It is written as it was set: the author's own word stays in the page. */
  #reflectScheme(): void {
    // Nothing else reads it, and a value that is not accepted needs its warning.
    void this.scheme;
    const given = this.given('scheme');
    if (given === null || given === undefined) this.removeAttribute('scheme');
    else if (given !== this.getAttribute('scheme'))
      this.setAttribute('scheme', typeof given === 'string' ? given : asText(given));
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.dispatchEvent(new CareReadyEvent());
  }

  protected override render(): unknown {
    const { direction, lang } = this.localization;
    return html`<div class="care-base" part="base" lang=${lang ?? nothing} dir=${direction ?? nothing}>
      ${this.renderContent()}
    </div>`;
  }

  /**
   * The end of every element: what to look out for, the sources, who checked the text, and what the page adds.
   *
   * @param between what comes before the sources
   * @param level the level of its heading
   */
  protected renderEnd(
    sources: readonly Source[],
    between: TemplateResult | typeof nothing = nothing,
    level = this.level + 1,
  ): TemplateResult {
    const { common: words, regionText, localization } = this;
    const { words: all, dateLocale: locale } = localization;
    return html`${pageEnd({ words, regionText, level, sources, review: all.review, locale }, between)}
      <slot name="footer"></slot>`;
  }

  /** What stands inside the frame of the element. */
  protected abstract renderContent(): unknown;
}
