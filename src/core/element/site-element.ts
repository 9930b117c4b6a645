import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ElementWithWords } from '../../content/locale.js';
import { CareElement } from './care-element.js';
import type { CareContext } from '../care-card/care-context.js';
import type { SiteContentLoader } from '../site-content/site-content-loader.js';
import { statementsOf } from '../site-content/site-signs.js';
import { asText } from '../contract/attributes.js';
import { warnAboutAttribute } from '../contract/warn.js';

/**
 * An element that takes content of the site's own beside its built-in content. It checks and shows the parts of it that it
 * uses, and refuses a file only for a mistake in one of those. All of them use the signs: what the site makes an emergency
 * stands in every emergency card.
 */
export abstract class SiteElement<Tag extends ElementWithWords> extends CareElement<Tag> {
  static override properties: PropertyDeclarations = { src: { noAccessor: true }, content: { attribute: false } };

  /** The site's own content as an object, as `dist/site-content.schema.json` describes it; goes before `src`. Default: none. */
  declare content: unknown;

  /** Address of a JSON file with the site's own content. Default: none. */
  get src(): string | null {
    return asText(this.given('src')) || null;
  }

  set src(value: string | null | undefined) {
    this.give('src', value);
  }

  /** The parts of the site's own content that the element uses. */
  protected abstract readonly site: SiteContentLoader;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { signIds } = this;
    for (const [index, { id, urgency, statement }] of (this.site.content.signs ?? []).entries()) {
      // A sign without words raises nothing here, and nobody would know.
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

  /** Whose the site's own content is, as a label. */
  protected get origin(): string {
    const { clinic, common } = this;
    return clinic.name ? this.fill(common.siteContentNamed, { name: clinic.name }) : common.siteContent;
  }

  /** Warns of names in the site's own content that nothing has: what stands beside them would vanish, and nobody would know. */
  protected warnOfNames(part: string, key: string, names: readonly string[], accepted: readonly string[]): void {
    for (const [index, name] of names.entries()) {
      if (!accepted.includes(name)) this.warn(`${part}[${index}].${key}`, name, accepted.join(', '));
    }
  }

  protected warn(path: string, value: string, accepted: string): void {
    warnAboutAttribute(this, path, value, accepted, this.site.file);
  }
}
