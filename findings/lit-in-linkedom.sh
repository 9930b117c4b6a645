#!/usr/bin/env bash
# In linkedom, a TreeWalker does not move when currentNode is set, so Lit leaves out every binding.
#
# What:    linkedom's TreeWalker does not move when `currentNode` is set. Lit sets it to each template's content. So Lit
#          renders the static markup of a template and leaves out every binding, silently. Expected: the DOM standard lets
#          `currentNode` be set, and the next `nextNode()` starts there.
# Version: linkedom 0.18.15 (lit 3.3.3 renders `<p>${1}</p>` as `<p></p>` there)
# Source:  https://github.com/WebReflection/linkedom, esm/interface/tree-walker.js: the nodes are listed in the constructor
# Why:     a site that tests or renders our elements in linkedom would get empty elements that hide the text in their tag. We
#          notice that nothing was rendered and keep that text (src/core/element/care-element.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund linkedom@0.18.15
cat > walk.mjs <<'JS'
import { parseHTML } from 'linkedom';
const { document } = parseHTML('<!doctype html><html><body><p>one</p><section><b>two</b></section></body></html>');
const walker = document.createTreeWalker(document, 1);
walker.currentNode = document.querySelector('section');
const next = walker.nextNode()?.localName;
console.log(`linkedom 0.18.15: after currentNode = <section>, nextNode() is <${next}>; by the standard it is <b>.`);
process.exit(next === 'b' ? 1 : 0);
JS
node walk.mjs
