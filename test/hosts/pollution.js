/** Changes built-in objects as Prototype.js 1.6, MooTools and home-made scripts of their time do. */
Array.prototype.toJSON = function () {
  return '[' + this.map(String).join(', ') + ']';
};
String.prototype.toJSON = function () {
  return '"' + this + '"';
};
// Prototype.js sets `Array.from = $A`, which ignores iterators and the second argument.
Array.from = function (iterable) {
  if (!iterable) return [];
  let length = iterable.length || 0;
  const results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
};
const { apply } = Function.prototype;
Function.prototype.bind = function (scope, ...given) {
  return (...more) => apply.call(this, scope, given.concat(more));
};
// Enumerable, so that every `for…in` finds them.
for (const name of ['extend', 'each', 'without', 'include', 'clone', 'forEachPair']) {
  Object.prototype[name] = function () {
    throw new Error(`Object.prototype.${name} was called`);
  };
  Array.prototype[name] = function () {
    throw new Error(`Array.prototype.${name} was called`);
  };
}
for (const name of [
  'update',
  'show',
  'hide',
  'visible',
  'select',
  'wrap',
  'empty',
  'set',
  'get',
  'store',
  'highlight',
]) {
  HTMLElement.prototype[name] = function () {
    throw new Error(`HTMLElement.prototype.${name} was called`);
  };
}
