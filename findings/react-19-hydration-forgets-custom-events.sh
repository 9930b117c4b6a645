#!/usr/bin/env bash
# React hydrates a custom element from the server without its event listener and without its object property.
#
# What:    a page comes from the server with `<x-check oncheck={f} data={object}>` and React hydrates it. One would expect
#          what a plain mount does: the listener hears `check`, and the object is the element's property. If the element is
#          defined before hydration, the listener is deaf until a later render passes a new function, and the property stays
#          undefined. Nothing is said in the console.
# Version: react and react-dom 19.3.1, in jsdom 26.1.0.
# Source:  https://github.com/facebook/react/issues/35446 (open).
# Why:     hospitals build with Next and React. Their own warning signs and their listener for a finished check would not
#          arrive. Our guide tells them to pass `content` as JSON text and to add the listener in an effect.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 jsdom@26.1.0

cat >hydrate.mjs <<'SCRIPT'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><main></main>');
Object.assign(globalThis, { window, document: window.document, customElements: window.customElements });
globalThis.navigator ??= window.navigator;
customElements.define('x-check', class extends window.HTMLElement {
  data = undefined;
});
const { createElement } = await import('react');
const { renderToString } = await import('react-dom/server');
const { createRoot, hydrateRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

async function tryIt(how, show) {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  let heard = 0;
  const app = createElement('x-check', { oncheck: () => (heard += 1), data: { signs: [] } });
  show(place, app);
  await new Promise((done) => window.setTimeout(done, 100));
  const element = place.firstElementChild;
  element.dispatchEvent(new window.Event('check', { bubbles: true }));
  console.log(`${how}: listener ${heard ? 'heard' : 'deaf'}, property ${typeof element.data}`);
}

await tryIt('mounted', (place, app) => flushSync(() => createRoot(place).render(app)));
await tryIt('hydrated', (place, app) => {
  place.innerHTML = renderToString(app);
  hydrateRoot(place, app);
});
SCRIPT

npm ls --depth=0 | tail -n +2
seen=$(node hydrate.mjs)
echo "$seen"
[ "$seen" = "mounted: listener heard, property object
hydrated: listener deaf, property undefined" ]
