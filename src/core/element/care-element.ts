import {
  html,
  LitElement,
  nothing,
  supportsAdoptingStyleSheets,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ElementWithWords, WordsFor } from '../../content/locale.js';
import type { Region, Source } from '../../content/types.js';
import { asText, oneOf, phoneNumber, webAddress, wholeNumber } from '../contract/attributes.js';
import type { Clinic, Setting } from '../care-card/care-context.js';
import { CareReadyEvent } from '../contract/events.js';
import { Localization } from '../localization/localization.js';
import { pageEnd } from '../parts/page-end.template.js';
import { fill } from '../region/fill-placeholders.js';
import { regionOfLanguage } from '../localization/language-region.js';
import { findRegion, placeOf, regionCodes, type Place } from '../region/region.js';
import { settingsOf, type CheckedSettings } from '../settings/settings.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { version } from '../contract/version.js';
import { warnAboutAttribute } from '../contract/warn.js';

/**
 * What every element of the library does: it speaks the language of the page around it, knows the region, heads with the
 * right level, keeps its styles in any document and never throws at the page.
 */
export abstract class CareElement<Tag extends ElementWithWords> extends LitElement {
  /** The library's version, which tells two copies on one page apart. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    region: {},
    headingLevel: { attribute: 'heading-level' },
    clinicName: { attribute: 'clinic-name' },
    clinicPhone: { attribute: 'clinic-phone' },
    bookingUrl: { attribute: 'booking-url' },
    scheme: { reflect: true },
  };

  /** ISO 3166 code of the country whose numbers and names are shown, such as `GB`; for one that is not known no numbers are shown. Default: that of `<care-settings>`, else the region in `lang`, else no numbers. */
  declare region: string | null | undefined;
  /** Level of the element's own heading, 2 to 5. Default 2. */
  declare headingLevel: string | number | null | undefined;
  /** The clinic's name. Default: that of `<care-settings>`. */
  declare clinicName: string | null | undefined;
  /** The clinic's telephone number, for anything but an emergency. Default: that of `<care-settings>`. */
  declare clinicPhone: string | null | undefined;
  /** Address of the clinic's booking page (http, https or relative). Default: that of `<care-settings>`. */
  declare bookingUrl: string | null | undefined;
  /** `light`, `dark` or `auto`, which follows the page's `color-scheme`. Default `auto`. */
  declare scheme: string | null | undefined;

  protected readonly localization: Localization<Tag>;
  readonly #tag: Tag;
  #place: Place | undefined;
  /** Whether rendering failed; from then on the text inside the tag is shown. */
  #failed = false;

  constructor(tag: Tag, english: WordsFor<Tag>) {
    super();
    this.#tag = tag;
    this.localization = new Localization<Tag>(this, english, () => this.#findRegion()?.code);
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
  protected get place(): Place {
    return (this.#place ??= placeOf(this.#findRegion(), this.common));
  }

  /** The level of the element's own heading. */
  protected get level(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, { min: 2, max: 5, default: 2 });
  }

  protected get clinic(): Clinic {
    const page = this.#page;
    return {
      name: asText(this.clinicName) || (page?.clinicName ?? null),
      phone: phoneNumber(this, 'clinic-phone', this.clinicPhone) ?? page?.clinicPhone ?? null,
      bookingUrl: webAddress(this, 'booking-url', this.bookingUrl) ?? page?.bookingUrl ?? null,
    };
  }

  /** What the page says for all its elements. */
  get #page(): CheckedSettings | undefined {
    return settingsOf(this.ownerDocument);
  }

  /** What the cards of urgency need. */
  protected get setting(): Setting {
    return { words: this.common, place: this.place, clinic: this.clinic };
  }

  /** A text with the region's names and numbers, and any other values, in it. */
  protected fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(text, { ...this.place.values, ...values });
  }

  #findRegion(): Region | undefined {
    const code = asText(this.region);
    const region = code ? findRegion(code) : undefined;
    if (code && !region) warnAboutAttribute(this, 'region', code, regionCodes.join(', '));
    // Numbers of a country that the page did not mean would be worse than none.
    return (
      region ?? findRegion(this.#page?.region ?? (code ? 'ZZ' : (regionOfLanguage(this.localization.language) ?? '')))
    );
  }

  override connectedCallback(): void {
    this.#showTextOnError(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.#showTextOnError(() => super.performUpdate());
  }

  /** Whatever makes the element fail, the text inside its tag comes into sight and the console says why, once. */
  #showTextOnError(step: () => void): void {
    if (this.#failed) return;
    try {
      step();
    } catch (error) {
      this.#failed = true;
      console.warn(`<${this.localName}> could not be shown, so the text inside it stays. ${String(error)}`);
      this.#showText();
    }
  }

  /** Shows the text inside the tag; where there is none, the emergency number. */
  #showText(): void {
    const slot = this.ownerDocument.createElement('slot');
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(slot);
    if (this.textContent.trim()) return;
    try {
      slot.textContent = `${this.fill(this.common.emergencyHeading)} ${this.common.emergencySummary.map((sign) => this.fill(sign)).join('; ')}`;
    } catch {
      // The words themselves failed: there is nothing more to show.
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without constructable style sheets, as in Safari before 16.4, Lit writes `<style>` elements.
    if (!supportsAdoptingStyleSheets) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    return root;
  }

  /** A style sheet belongs to one document: in another one, such as an editor's canvas, the element brings new ones. */
  adoptedCallback(): void {
    if (this.shadowRoot && supportsAdoptingStyleSheets) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    // A form named `defaultView` hides the window from `document.defaultView`.
    const view = this.ownerDocument === document ? window : this.ownerDocument.defaultView;
    if (!view) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = elementStyles.map((style) => {
      if (style instanceof CSSStyleSheet) return style;
      if (view === window && style.styleSheet) return style.styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#place = undefined;
    // It is written back as an attribute: something that is no text would throw there.
    if (this.scheme && typeof this.scheme !== 'string') this.scheme = asText(this.scheme);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto'], 'auto');
  }

  /** Page translators wrap texts in `<font>`; what they wrapped is put back before it is written anew. */
  protected override update(changed: PropertyValues): void {
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
    super.update(changed);
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
    const { common: words, place, localization } = this;
    const { words: all, dateLocale: locale } = localization;
    return html`${pageEnd({ words, place, level, sources, review: all.review, locale }, between)}
      <slot name="footer"></slot>`;
  }

  /** What stands inside the frame of the element. */
  protected abstract renderContent(): unknown;
}
