/** A browser without storage: every access throws and is counted. */
window.storageAttempts = [];
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
  Object.defineProperty(window, name, {
    get() {
      window.storageAttempts.push(name);
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}
Object.defineProperty(document, 'cookie', {
  get() {
    window.storageAttempts.push('cookie');
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  set() {
    window.storageAttempts.push('cookie');
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});
