const told = new WeakMap<object, Set<string>>();

/** Whether something is said of an object for the first time. */
export function isNews(about: object, what: string): boolean {
  const before = told.get(about) ?? new Set();
  told.set(about, before);
  return before.size < before.add(what).size;
}

/**
 * Tells the page's author once, in the console, what is wrong with an attribute and what would be right. The visitor sees
 * the built-in behaviour. What stands in a site's own content is said once of that, though several elements find it.
 */
export function warnAboutAttribute(
  element: Element,
  attribute: string,
  value: string,
  accepted: string,
  about: object = element,
): void {
  const message = `${attribute}="${value}" is not accepted. Accepted: ${accepted}.`;
  if (isNews(about, message)) console.warn(`<${element.localName}> ${message}`);
}
