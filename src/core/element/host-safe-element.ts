import { LitElement, supportsAdoptingStyleSheets, type PropertyDeclaration, type PropertyValues } from 'lit';
import { ownOnly } from '../../json/own.js';
import { version } from '../contract/version.js';
import { adoptStyles } from './adopt-styles.js';
import { keepClicks, keepEvents } from './keep-events.js';
import { showText } from './show-text.js';
import { takeBackTexts } from './take-back-texts.js';

/**
 * A Lit element that works in any page: it accepts property values of any type, moves between documents, survives page
 * translators, and shows the text inside its tag if it fails.
 */
export abstract class HostSafeElement extends LitElement {
  /** Version of the library. */
  static readonly version: string = version;

  /** Reads only what the declaration of a property sets, not what the page adds to `Object.prototype`. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, options && ownOnly(options));
  }

  constructor() {
    super();
    keepEvents(this);
  }

  /** The values that were set, unchecked. */
  readonly #given = new Map<PropertyKey, unknown>();
  /** Whether rendering failed. From then on, the element shows the text inside its tag. */
  #failed = false;

  /**
   * The unchecked value of a property or its attribute. The public getter checks it and returns the value in use. It checks
   * at each reading, not at setting, so that the order of attributes does not matter.
   */
  protected given(property: keyof this): unknown {
    return this.#given.get(property);
  }

  /** Sets the unchecked value of a property, and renders if it changed. */
  protected give(property: keyof this, value: unknown): void {
    const before = this.given(property);
    this.#given.set(property, value);
    this.requestUpdate(property, before, undefined, true, value);
  }

  override connectedCallback(): void {
    this.#showTextOnError(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.#showTextOnError(() => super.performUpdate());
  }

  /** If a step fails, shows the text inside the tag and warns once. */
  #showTextOnError(step: () => void): void {
    if (this.#failed) return;
    try {
      step();
    } catch (error) {
      this.#failed = true;
      console.warn(`<${this.localName}> could not be shown, so the text inside it stays. ${String(error)}`);
      showText(this, () => this.describeEmergency());
    }
  }

  /** The text to show after a failure if the tag is empty. */
  protected abstract describeEmergency(): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered did not know the page's language, its settings and its first element. Hydrating it would fail on
    // the first difference, so the element renders it again before the browser paints.
    this.shadowRoot?.replaceChildren();
    const root = this.shadowRoot ?? this.attachShadow(ownOnly({ mode: 'open' }));
    keepClicks(this, root);
    // Without constructable style sheets, as in Safari before 16.4, Lit writes `<style>` elements.
    if (!supportsAdoptingStyleSheets) return super.createRenderRoot();
    adoptStyles(root);
    return root;
  }

  /** Page editors move elements into the document of their canvas, which needs its own copies of the style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot && supportsAdoptingStyleSheets) adoptStyles(this.shadowRoot);
  }

  protected override update(changed: PropertyValues): void {
    takeBackTexts(this.renderRoot);
    super.update(changed);
  }
}
