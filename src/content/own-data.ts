/**
 * Takes the prototype off every object in some data, and returns the same data. A page may add anything to
 * `Object.prototype`; without it, an optional key that is absent reads as `undefined`.
 */
export function ownData<const Data>(data: Data): Data {
  // An object without a prototype was here before.
  if (Array.isArray(data)) for (const each of data) ownData(each);
  else if (data && typeof data === 'object' && Object.getPrototypeOf(data) === Object.prototype) {
    Object.setPrototypeOf(data, null);
    for (const each of Object.values(data)) ownData(each);
  }
  return data;
}
