import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ElementWithWords } from '../../content/locale.js';
import { CareElement } from './care-element.js';
import type { CareContext } from '../care-card/care-context.js';
import type { SiteContentLoader } from '../site-content/site-content-loader.js';
import { statementsOf } from '../site-content/site-signs.js';
import { asText } from '../contract/attributes.js';
import { warnAboutAttribute } from '../contract/warn.js';

/**
 * Base class of elements that show a site's content beside the built-in content. An element checks only the parts that it
 * uses, so a mistake in another part does not matter to it. All use the signs: a sign that the site makes an emergency
 * appears in every emergency card.
 */
export abstract class SiteElement<Tag extends ElementWithWords> extends CareElement<Tag> {
  static override properties: PropertyDeclarations = { src: { noAccessor: true }, content: {} };

  /** The site's content as an object that matches `site-content.schema.json`, or as its JSON text. Takes precedence over `src`. Default: none. */
  declare content: unknown;

  /** Address of a JSON file with the site's content. Default: none. */
  get src(): string | null {
    return asText(this.given('src')) || null;
  }

  set src(value: string | null | undefined) {
    this.give('src', value);
  }

  /** Loads the parts of the site's content that this element uses. */
  protected abstract readonly site: SiteContentLoader;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { signIds } = this;
    for (const [index, { id, urgency, statement }] of (this.site.content.signs ?? []).entries()) {
      // A sign without a statement, and without built-in words here, shows nothing: warn, or the author would not notice.
      if (statement || signIds.includes(id) || (!signIds.length && urgency !== 'emergency-now')) continue;
      this.warn(
        `signs[${index}].id`,
        id,
        'an id with a statement; in <red-flag-check> and <seek-help> also a built-in one without',
      );
    }
  }

  /** Ids of the built-in signs that the element has words for. */
  protected get signIds(): readonly string[] {
    return [];
  }

  protected override get context(): CareContext {
    const { contacts: lines = [], signs = [] } = this.site.content;
    return { ...super.context, lines, emergencySigns: statementsOf('emergency-now', signs), origin: this.origin };
  }

  protected override get hasSiteSigns(): boolean {
    return statementsOf('emergency-now', this.site.content.signs ?? []).length > 0;
  }

  /** Label that marks content as the site's. */
  protected get origin(): string {
    const { clinic, common } = this;
    return clinic.name ? this.fill(common.siteContentNamed, { name: clinic.name }) : common.siteContent;
  }

  /** Warns about unknown names in the site's content: what belongs to them is not shown, which the author may not notice. */
  protected warnOfNames(part: string, key: string, names: readonly string[], accepted: readonly string[]): void {
    for (const [index, name] of names.entries()) {
      if (!accepted.includes(name)) this.warn(`${part}[${index}].${key}`, name, accepted.join(', '));
    }
  }

  protected warn(path: string, value: string, accepted: string): void {
    warnAboutAttribute(this, path, value, accepted, this.site.file);
  }
}
