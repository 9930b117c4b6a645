import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ElementWithWords } from '../content/locale.js';
import { CareElement } from './care-element.js';
import type { Setting } from './contacts.js';
import { SiteContentLoader } from './site-content.js';

/** An element that takes content of the site's own beside its built-in content. */
export abstract class SiteElement<Tag extends ElementWithWords> extends CareElement<Tag> {
  static override properties: PropertyDeclarations = { src: {}, content: { attribute: false } };

  /** Address of a JSON file with the site's own content. Default: none. */
  declare src: string | null | undefined;
  /** The site's own content as an object, as `dist/site-content.schema.json` describes it; goes before `src`. Default: none. */
  declare content: unknown;

  protected readonly site = new SiteContentLoader(this);

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
