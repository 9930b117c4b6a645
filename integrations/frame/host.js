/*! back-care-elements | MIT */
/**
 * For the page around: gives each `<iframe data-care-frame>` the height of its text, and tells it the page's
 * `color-scheme`, since a frame of another scheme has an opaque background. A message counts only from the window of such
 * a frame, and from the address in its `src`.
 */
{
  const FRAMES = 'iframe[data-care-frame]';
  const MOST_PIXELS = 30_000;

  const greet = (frame) =>
    frame.contentWindow?.postMessage({ type: 'back-care-scheme', scheme: getComputedStyle(frame).colorScheme }, '*');

  const isFrom = (frame, { source, origin }) =>
    source === frame.contentWindow && origin === new URL(frame.src || 'about:blank').origin;

  addEventListener('message', (message) => {
    const { type, height } = message.data ?? {};
    if (type !== 'back-care-height' || !Number.isFinite(height) || height <= 0) return;
    for (const frame of document.querySelectorAll(FRAMES)) {
      if (isFrom(frame, message)) frame.style.height = `${Math.min(height, MOST_PIXELS)}px`;
    }
  });
  // A frame answers with its height. For those that load later: `load` does not bubble, and never reaches the window.
  document.addEventListener('load', ({ target }) => target.matches?.(FRAMES) && greet(target), true);
  document.querySelectorAll(FRAMES).forEach(greet);
}
