/**
 * Writes strings, numbers, booleans, arrays and plain objects as JSON. `JSON.stringify` would call the `toJSON` that
 * Prototype.js adds to all arrays, which returns a string in place of the array.
 */
export function writeJson(value: unknown): string {
  // Loops instead of array methods, because such pages replace array methods too.
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
