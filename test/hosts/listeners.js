/** Counts the current listeners on the window and the document. */
window.hostListeners = 0;
for (const target of [window, document]) {
  const { addEventListener: add, removeEventListener: remove } = target;
  target.addEventListener = function (...given) {
    window.hostListeners++;
    return add.apply(target, given);
  };
  target.removeEventListener = function (...given) {
    window.hostListeners--;
    return remove.apply(target, given);
  };
}
