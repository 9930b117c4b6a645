/** Every text of a locale with its path, such as `common.safetyNet.0`. */
export function textsOf(value, path = '') {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}
