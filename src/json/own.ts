// A page may put anything on `Object.prototype`, so data is read by its own properties only.

/** Reads an own property of an unknown value; `undefined` where there is none. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Reads an own property that should be a list; empty where it is none. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

/** Copies an object without a prototype, so that an optional property that it lacks reads as `undefined`. */
export const ownOnly = <Data extends object>(data: Data): Data => Object.assign(Object.create(null) as Data, data);
