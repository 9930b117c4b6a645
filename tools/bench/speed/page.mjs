/** What the measured pages have in common. */
export const ready = `requestAnimationFrame(() => performance.mark('ready'));`;

export const page = (body, head = '') => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Back pain</title>${head}</head><body>${body}</body></html>`;

/** A page without a script of its own. */
export const still = (body) => page(`${body}<script>${ready}</script>`);

/** A page with the bundled script and style sheet of another library. */
export const withPeer = (peers, peer, body, files = {}) => ({
  html: page(`${body}<script type="module" src="/peer.js"></script>`, '<link rel="stylesheet" href="/peer.css">'),
  files: { '/peer.js': peers.scripts[peer], '/peer.css': peers.styles[peer] ?? '', ...files },
});
