/** A custom element class that knows its version. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element once. The same version again is silent; another version warns once and the first one wins;
 * nothing is ever thrown into the page.
 *
 * @param tag the tag name, for example `back-spasm-tips`
 * @param elementClass the element's class
 * @param registry the registry to define it in; the page's own unless a scoped one is given
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
      // The same class under a second tag name, or a name that is not valid in this registry.
      console.warn(`<${tag}> could not be defined: ${String(error)}`);
    }
  } else if (present.version !== elementClass.version) {
    console.warn(
      `<${tag}> ${elementClass.version} was not defined, because version ${present.version ?? '(unknown)'} is already on this page. ` +
        `The first one stays. Load only one version of back-care-elements.`,
    );
  }
}
