const warningsGiven = new WeakMap<object, Set<string>>();

/** Whether this warning about an object is the first of its kind. */
export function isFirst(about: object, warning: string): boolean {
  const before = warningsGiven.get(about) ?? new Set();
  warningsGiven.set(about, before);
  if (before.has(warning)) return false;
  before.add(warning);
  return true;
}

/**
 * Warns the page's author once, in the console, that an attribute has a value that is not accepted. The visitor sees the
 * default behaviour.
 *
 * @param about what the warning is about: the element, or a site's content, which several elements may read
 */
export function warnAboutAttribute(
  element: Element,
  attribute: string,
  value: string,
  accepted: string,
  about: object = element,
): void {
  const message = `${attribute}="${value}" is not accepted. Accepted: ${accepted}.`;
  if (isFirst(about, message)) console.warn(`<${element.localName}> ${message}`);
}
