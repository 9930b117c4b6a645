#!/usr/bin/env bash
# What: diffHTML is given the markup that a page already has. With `outerHTML` it keeps every element. With `innerHTML` it makes
#   every element new, as if nothing were the same, where the markup begins with a line break; without one it keeps them. One
#   would expect that the same markup changes nothing.
# Version: diffhtml 0.9.2.
# Source: https://diffhtml.org/api.html, “innerHTML”: updates the contents of an element.
# Why: what a visitor ticked or typed lies in the elements. A site that swaps its pages in this way gives every visitor new and
#   empty ones. docs/frameworks.md names the call that keeps them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund diffhtml@0.9.2 jsdom@26.1.0
cat >swap.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
const markup = '\n  <h1>Clinic</h1>\n  <input type="checkbox">\n';
const { window } = new JSDOM('');
for (const name of ['window', 'document', 'Element', 'DocumentFragment', 'HTMLElement', 'Node', 'Text', 'Event'])
  globalThis[name] = name === 'window' ? window : window[name];
const diff = require('diffhtml');

async function keeps(swap, inside = markup) {
  window.document.body.innerHTML = `<main>${inside}</main>`;
  const main = window.document.querySelector('main');
  const before = main.querySelector('input');
  await swap(main);
  return window.document.querySelector('main input') === before;
}

const outer = await keeps((main) => diff.outerHTML(main, main.outerHTML));
const inner = await keeps((main) => diff.innerHTML(main, markup));
const tight = await keeps((main) => diff.innerHTML(main, markup.trim()), markup.trim());
console.log(`diffhtml ${require('diffhtml/package.json').version}: outerHTML keeps the box: ${outer}; innerHTML: ${inner}; innerHTML without white space at the ends: ${tight}`);
process.exitCode = outer && !inner && tight ? 0 : 1;
JS
node swap.mjs
