// A page may add anything to `Object.prototype`, so these functions read own properties only.

/** Reads an own property of an unknown value; `undefined` if there is none. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Reads an own property that should be a list; returns an empty list if it is not. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

/** Copies an object without its prototype, so that an absent property always reads as `undefined`. */
export const ownOnly = <const Data extends object>(data: Data): Data =>
  Object.assign(Object.create(null) as Data, data);
