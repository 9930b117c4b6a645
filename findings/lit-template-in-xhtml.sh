#!/usr/bin/env bash
# Lit renders no template with an attribute expression on a page served as application/xhtml+xml.
#
# What:    a template such as `<p class=${name}>` renders on an HTML page and throws a SyntaxError on an XHTML page. Lit
#          marks the attribute with `$` in its name and hands the text to the browser's parser; the XML parser of an XHTML
#          page refuses that name.
# Version: lit 3.3.3 (lit-html 3.3.3), shown in jsdom 26.1.0; Chromium 156 throws the same kind of error.
# Source:  lit-html.js, the `boundAttributeSuffix` constant and `createTemplateElement`.
# Why:     some publishers and e-book shops serve pages as XHTML. An element that attaches its shadow root before it
#          renders would hide the page's own emergency advice there, so ours shows the text inside its tag instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lit@3.3.3 jsdom@26.1.0

cat >page.mjs <<'SCRIPT'
import { JSDOM } from 'jsdom';

const contentType = process.argv[2];
const text = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head><body></body></html>';
const { window } = new JSDOM(text, { contentType });
Object.assign(globalThis, { window, document: window.document });
for (const name of ['Node', 'NodeFilter', 'Document', 'DocumentFragment', 'Element']) globalThis[name] = window[name];
const { html, render } = await import('lit/html.js');
const place = document.createElement('div');
try {
  render(html`<p class=${'note'}>hello</p>`, place);
  console.log(`${contentType}: rendered “${place.textContent}”`);
} catch (error) {
  console.log(`${contentType}: ${error.name}`);
}
SCRIPT

npm ls --depth=0 | tail -n +2
seen=$(for type in text/html application/xhtml+xml; do node --conditions=browser page.mjs "$type"; done)
echo "$seen"
[ "$seen" = 'text/html: rendered “hello”
application/xhtml+xml: SyntaxError' ]
