import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ElementWithWords } from '../content/locale.js';
import { CareElement } from './care-element.js';
import type { Setting } from './contacts.js';
import type { SiteContentLoader } from './site-content.js';

/**
 * An element that takes content of the site's own beside its built-in content. It checks and shows the parts of it that it
 * uses, and refuses a file only for a mistake in one of those.
 */
export abstract class SiteElement<Tag extends ElementWithWords> extends CareElement<Tag> {
  static override properties: PropertyDeclarations = { src: {}, content: { attribute: false } };

  /** Address of a JSON file with the site's own content. Default: none. */
  declare src: string | null | undefined;
  /** The site's own content as an object, as `dist/site-content.schema.json` describes it; goes before `src`. Default: none. */
  declare content: unknown;

  /** The parts of the site's own content that the element uses. */
  protected abstract readonly site: SiteContentLoader;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.site.refresh();
  }

  protected override get setting(): Setting {
    return { ...super.setting, lines: this.site.content.contacts ?? [] };
  }

  /** Whose the site's own content is, as a label. */
  protected get origin(): string {
    const { clinic, common } = this;
    return clinic.name ? this.fill(common.siteContentNamed, { name: clinic.name }) : common.siteContent;
  }
}
