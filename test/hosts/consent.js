/** A consent manager: scripts wait as plain text until the visitor agrees, then run as classic scripts. */
document.querySelector('#agree').addEventListener('click', () => {
  for (const waiting of document.querySelectorAll('script[type="text/plain"]')) {
    const script = document.createElement('script');
    script.src = waiting.getAttribute('data-src');
    waiting.replaceWith(script);
  }
});
