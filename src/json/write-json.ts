/**
 * A value of texts, numbers, truth values, lists and plain objects as JSON. `JSON.stringify` asks every list and object
 * for a `toJSON`, and some pages (those with Prototype.js) give all of them one that answers with something else.
 */
export function writeJson(value: unknown): string {
  // Loops, since such pages also replace methods of lists.
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ','}${writeJson(item)}`;
    return `[${text}]`;
  }
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (item !== undefined) text += `${text && ','}${JSON.stringify(key)}:${writeJson(item)}`;
    }
    return `{${text}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
