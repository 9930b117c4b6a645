const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells the page's author once, in the console, what is wrong with an attribute and what would be right. The visitor sees
 * the built-in behaviour.
 */
export function warnAboutAttribute(element: Element, attribute: string, value: string, accepted: string): void {
  const messages = warned.get(element) ?? new Set();
  warned.set(element, messages);
  const message = `<${element.localName}> ${attribute}="${value}" is not accepted. Accepted: ${accepted}.`;
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(message);
}
