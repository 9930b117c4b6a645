import { mount } from './mount.js';

/** A custom element class with the version of the library that it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element, unless its tag is already registered: the first class stays. Warns if that class has another
 * version. In the page's registry, the element then also appears in its plain mounts (see `mount.ts`). Never throws.
 *
 * @param tag the tag name, for example `back-spasm-tips`
 * @param elementClass the element's class
 * @param registry the registry to define it in; default: the page's registry
 */
export function define(
  tag: string,
  elementClass: VersionedElement,
  registry: CustomElementRegistry = customElements,
): void {
  const present = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!present) {
    try {
      registry.define(tag, elementClass);
    } catch (error) {
      // The class has another tag already, or the tag is not a valid name.
      console.warn(`<${tag}> could not be defined: ${String(error)}`);
    }
  } else if (present.version !== elementClass.version) {
    console.warn(
      `<${tag}> ${elementClass.version} was not defined, because version ${present.version ?? '(unknown)'} is already on this page. ` +
        `The first version stays. Load only one version of back-care-elements.`,
    );
  }
  if (registry === globalThis.customElements) mount(tag);
}
