import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ElementWithWords, WordsFor } from '../../content/locale.js';
import { unknownRegion } from '../../content/region/regions.js';
import { ownOnly } from '../../json/own.js';
import type { Region, Source } from '../../content/types.js';
import { asText, oneOf, phoneNumber, webAddress, wholeNumber } from '../contract/attributes.js';
import type { Clinic, CareContext, Frame } from '../care-card/care-context.js';
import { CareReadyEvent } from '../contract/events.js';
// Keeps the types of the events in the declarations.
import '../contract/events.js';
import { Localization } from '../localization/localization.js';
import { pageEnd } from '../parts/page-end.template.js';
import { fill } from '../region/fill-placeholders.js';
import { regionOfLanguage } from '../localization/language-region.js';
import { findRegion, regionTextOf, regionCodes, type RegionText } from '../region/region.js';
import { settingsOf, type CheckedSettings } from '../settings/settings.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { warnAboutAttribute } from '../contract/warn.js';
import { DarkPage } from './dark-page.js';
import { HostSafeElement } from './host-safe-element.js';
import { PageFrame } from './page-frame.js';
import { PageLinks } from './page-links.js';
import { regionInText } from './region-in-text.js';
import { textSlot } from './show-text.js';

/**
 * Base class of all elements that show content. It finds the page's language and region, reads the shared attributes, and
 * renders the frame around the content.
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
    isPiece: { attribute: false },
  };

  /**
   * Whether the element is a step of a plan, which shows the emergency signs and the safety net for all its steps.
   *
   * @internal
   */
  declare isPiece: boolean;

  protected readonly localization: Localization<Tag>;
  readonly #tag: Tag;
  #regionText: RegionText | undefined;
  #clinic: Clinic | undefined;
  readonly #pageFrame = new PageFrame(this);
  #frame: Frame = ownOnly({ signs: 'full' });
  /** Shows the text inside the tag until the first rendering. */
  #untilArrival: HTMLElement | undefined;

  constructor(tag: Tag, english: WordsFor<Tag>) {
    super();
    this.#tag = tag;
    this.isPiece = false;
    new DarkPage(this);
    new PageLinks(this);
    this.localization = new Localization<Tag>(this, english, () => this.#findRegion()?.code);
  }

  /** ISO 3166 code of the country whose telephone numbers and names are shown, such as `GB`. An unknown code gives way to the region of `<care-settings>`; without one it reads as `ZZ` and shows no numbers. Default: the region of `<care-settings>`, else that of the text inside the tag, else the region in `lang`, else `ZZ`. */
  get region(): string {
    return (this.#findRegion() ?? unknownRegion).code;
  }

  set region(value: string | null | undefined) {
    this.give('region', value);
  }

  /** Level of the element's main heading, 2 to 5. Default 2. */
  get headingLevel(): number {
    return wholeNumber(this, 'heading-level', this.given('headingLevel'), { min: 2, max: 5, default: 2 });
  }

  set headingLevel(value: string | number | null | undefined) {
    this.give('headingLevel', value);
  }

  /** Name of the clinic. Default: the name in `<care-settings>`. */
  get clinicName(): string | null {
    return asText(this.given('clinicName')) || (this.#settings?.clinicName ?? null);
  }

  set clinicName(value: string | null | undefined) {
    this.give('clinicName', value);
  }

  /** Telephone number of the clinic, for anything but an emergency. Default: the number in `<care-settings>`. */
  get clinicPhone(): string | null {
    return phoneNumber(this, 'clinic-phone', this.given('clinicPhone')) ?? this.#settings?.clinicPhone ?? null;
  }

  set clinicPhone(value: string | null | undefined) {
    this.give('clinicPhone', value);
  }

  /** Address of the clinic's booking page (http, https or relative). Default: the address in `<care-settings>`. */
  get bookingUrl(): string | null {
    return webAddress(this, 'booking-url', this.given('bookingUrl')) ?? this.#settings?.bookingUrl ?? null;
  }

  set bookingUrl(value: string | null | undefined) {
    this.give('bookingUrl', value);
  }

  /** Colour scheme: `light`, `dark` or `auto`, which follows the page's `color-scheme`. Default `auto`. */
  get scheme(): 'light' | 'dark' | 'auto' {
    return oneOf(this, 'scheme', this.given('scheme'), ['light', 'dark', 'auto'], 'auto');
  }

  set scheme(value: string | null | undefined) {
    this.give('scheme', value);
  }

  /** The words of this element, in the page's language, else in English. */
  protected get words(): WordsFor<Tag>[Tag] {
    return this.localization.words[this.#tag];
  }

  /** The words that all elements share. */
  protected get common(): WordsFor<Tag>['common'] {
    return this.localization.words.common;
  }

  /** The region, with the texts for its place-holders. */
  protected get regionText(): RegionText {
    return (this.#regionText ??= regionTextOf(this.#findRegion(), this.common));
  }

  /** Level of the element's main heading. */
  protected get level(): number {
    return this.headingLevel;
  }

  /** How to reach the clinic. */
  protected get clinic(): Clinic {
    return (this.#clinic ??= { name: this.clinicName, phone: this.clinicPhone, bookingUrl: this.bookingUrl });
  }

  /** The settings for the whole page. */
  get #settings(): CheckedSettings | undefined {
    return settingsOf(this.ownerDocument);
  }

  /** What the cards of this element need. */
  protected get context(): CareContext {
    return { words: this.common, regionText: this.regionText, clinic: this.clinic, frame: this.#frame };
  }

  /** Fills the place-holders of a text with the region's names and numbers, and with `values`. */
  protected fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(text, { ...this.regionText.values, ...values });
  }

  #findRegion(): Region | undefined {
    const code = asText(this.given('region'));
    const region = code ? findRegion(code) : undefined;
    if (code && !region) warnAboutAttribute(this, 'region', code, regionCodes.join(', '));
    // An unknown code does not fall back to `lang`: the numbers of a wrong country are worse than none.
    const setting = this.#settings?.region ?? (code && 'ZZ');
    return (
      region ??
      findRegion(setting) ??
      regionInText(this) ??
      // On a server, which connects no element, only its own `lang` is known.
      findRegion(regionOfLanguage(this.localization.language || asText(this.getAttribute('lang'))) ?? '')
    );
  }

  /** The emergency signs in a single text. */
  protected override describeEmergency(): string {
    const { emergencyHeading, ambulanceSummary, emergencySummary } = this.common;
    return `${this.fill(emergencyHeading)} ${[...ambulanceSummary, ...emergencySummary].map((sign) => this.fill(sign)).join('; ')}`;
  }

  /** Until the words of the page's language have arrived, the text inside the tag is in sight, not English. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { arrival } = this.localization;
    if (this.hasUpdated || !arrival) return super.scheduleUpdate();
    this.#untilArrival ??= this.renderRoot.appendChild(textSlot(this, () => this.describeEmergency()));
    return arrival.then(() => this.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#untilArrival?.remove();
    this.#regionText = this.#clinic = undefined;
    this.#frame = this.#pageFrame.choose(this.isPiece, this.hasSiteSigns);
    if (changed.has('scheme')) this.#reflectScheme();
  }

  /** Whether the site adds emergency signs to this element, which the first element on the page may not have. */
  protected get hasSiteSigns(): boolean {
    return false;
  }

  /** Style sheets read the scheme from the attribute. It keeps the value that was set, even if that is not accepted. */
  #reflectScheme(): void {
    // Nothing else reads the property: this reading gives the warning about a value that is not accepted.
    void this.scheme;
    const given = this.given('scheme');
    if (given === null || given === undefined) this.removeAttribute('scheme');
    else if (given !== this.getAttribute('scheme'))
      this.setAttribute('scheme', typeof given === 'string' ? given : asText(given));
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // A DOM that Lit cannot render in, such as linkedom's, stays silent about it. The text inside the tag must stay then.
    if (!this.renderRoot.querySelector('.care-base > *')) throw new Error('Lit rendered nothing.');
    this.dispatchEvent(new CareReadyEvent());
  }

  protected override render(): unknown {
    const { direction, lang } = this.localization;
    return html`<div class="care-base" part="base" lang=${lang ?? nothing} dir=${direction ?? nothing}>
      ${this.renderContent()}
    </div>`;
  }

  /**
   * Renders the end of the element: when to get help, who checked the text, what to look out for, the sources, and the
   * `footer` slot.
   *
   * @param between content before all this
   * @param level level of the heading
   */
  protected renderEnd(
    sources: readonly Source[],
    between: TemplateResult | typeof nothing = nothing,
    level = this.level + 1,
  ): TemplateResult {
    const { common: words, regionText, localization } = this;
    const end = { words, regionText, level, sources, review: localization.words.review };
    return html`${this.isPiece ? between : pageEnd(end, between, this.#frame)} <slot name="footer"></slot>`;
  }

  /** Renders everything inside the element's base part. */
  protected abstract renderContent(): unknown;
}
