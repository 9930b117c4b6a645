import { LitElement, supportsAdoptingStyleSheets, type PropertyValues } from 'lit';
import { version } from '../contract/version.js';
import { adoptStyles } from './adopt-styles.js';
import { showText } from './show-text.js';

/**
 * A Lit element that survives any page: properties set to values of any type, a move to another document, text that a page
 * translator has wrapped, and failures of its own.
 */
export abstract class HostSafeElement extends LitElement {
  /** The library's version. It distinguishes two copies on one page. */
  static readonly version: string = version;

  /** What the properties were set to, unchecked. */
  readonly #given = new Map<PropertyKey, unknown>();
  /** Whether rendering failed; from then on the text inside the tag is shown. */
  #failed = false;

  /**
   * What a property or its attribute was set to, which may be anything. A public property has a getter that checks this and
   * gives the value in use. It checks only when it is read, so that the order of attributes does not matter.
   */
  protected given(property: keyof this): unknown {
    return this.#given.get(property);
  }

  /** Sets a property to what may be anything, and renders if that is new. */
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

  /** Whatever makes the element fail, the text inside its tag comes into sight and the console says why, once. */
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

  /** What to show after a failure if the tag is empty. */
  protected abstract describeEmergency(): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without constructable style sheets, as in Safari before 16.4, Lit writes `<style>` elements.
    if (!supportsAdoptingStyleSheets) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    return root;
  }

  /** An editor moves elements into the document of its canvas. */
  adoptedCallback(): void {
    if (this.shadowRoot && supportsAdoptingStyleSheets) adoptStyles(this.shadowRoot);
  }

  /** Page translators wrap texts in `<font>`; what they wrapped is put back before it is written anew. */
  protected override update(changed: PropertyValues): void {
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
    super.update(changed);
  }
}
