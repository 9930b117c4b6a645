#!/usr/bin/env bash
# What: Lexical reads `<p>See <bdi>WHO</bdi> for more.</p>` and gives back “SeeWHOfor more.”: the spaces beside a `bdi` go. With
#   `span` in the place of `bdi` they stay. One would expect the same, since both are inline.
# Version: lexical and @lexical/html 0.52.0.
# Source: the names of inline elements, `INLINE_TAG_RE` beside `isInlineDomNode` in the package's file Lexical.dev.js: `bdi` is
#   not among them.
# Why: the names of publications in our texts were in `bdi`, which HTML has for words that may run in the other direction. In
#   an editor that is made of Lexical the words after them stuck together. They are in `<span dir="auto">` now.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lexical@0.52.0 @lexical/html@0.52.0 @lexical/headless@0.52.0 jsdom@26.1.0
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
const require = createRequire(import.meta.url);
for (const name of ['window', 'document', 'Node', 'HTMLElement', 'DOMParser', 'Text', 'Element', 'navigator'])
  globalThis[name] ??= name === 'window' ? window : window[name];
const { createHeadlessEditor } = require('@lexical/headless');
const { $generateNodesFromDOM } = require('@lexical/html');
const { $getRoot, $insertNodes } = require('lexical');

function through(source) {
  const editor = createHeadlessEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.update(
    () => {
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, new window.DOMParser().parseFromString(source, 'text/html')));
    },
    { discrete: true },
  );
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

const { version } = JSON.parse(readFileSync('node_modules/lexical/package.json', 'utf8'));
const [bdi, span] = ['bdi', 'span'].map((name) => through(`<p>See <${name}>WHO</${name}> for more.</p>`));
console.log(`lexical ${version}: with bdi “${bdi}”, with span “${span}”`);
process.exitCode = bdi === 'SeeWHOfor more.' && span === 'See WHO for more.' ? 0 : 1;
JS
node read.mjs
