/** The tools, in the order of the tables. */
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import xss from 'xss';
import { fallbackTags } from '../../dist/fallback.js';
import { programs } from './programs.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} [how] how it was set up, if not as it comes
 * @property {'node' | 'page' | 'program' | 'project'} where it runs
 * @property {string} [package] the package whose version the table shows
 * @property {string} way what is called there
 * @property {string} [page] the page in `pages/`
 * @property {'html' | 'markdown'} [snippet] the form of the snippet builder for this kind of tool
 * @property {(source: string) => string} [wrap] what an author writes around it
 * @property {(source: string) => string} [show] makes HTML of what came out
 * @property {Readonly<Record<string, readonly string[]>>} [loses] the faults that each form is known to have here. Every other
 *   fault, and a known one that is not seen any more, makes the bench fail.
 */

const inMarkdown = (source) => `Before.\n\n${source}\n\nAfter.`;
const inHtml = (source) => `<p>Before.</p>${source}<p>After.</p>`;
const inAsciidoc = (source) => inMarkdown(`++++\n${source}\n++++`);

const sheet = pathToFileURL('dist/cdn/fallback.css').href;
const inPage = (source) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Back</title></head><body>${source.replaceAll('/files/fallback.css', sheet)}</body></html>`;

const purify = createDOMPurify(new JSDOM('').window);
const isOurs = (name) => fallbackTags.includes(name);
const handling = (check) => (source) =>
  purify.sanitize(source, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: isOurs, attributeNameCheck: check } });

/** What packages of the project do. */
export const projectWays = {
  xss: (source) => xss.filterXSS(source),
  tagNameCheck: handling(undefined),
  attributeNameCheck: handling((name) => /^(region|clinic-(name|phone))$/.test(name)),
};

const asMarkdown = (source) => new MarkdownIt({ html: true }).render(source);

const inEvery = (...faults) => ({ snippet: faults, plain: faults, words: faults });
const OUT_OF_SIGHT = ['lost', 'calls', 'numbers'];

const markdown = [
  { name: 'commonmark', package: 'commonmark', where: 'node', way: 'commonmark' },
  {
    name: 'commonmark',
    how: '`safe`',
    package: 'commonmark',
    where: 'node',
    way: 'commonmarkSafe',
    loses: inEvery(...OUT_OF_SIGHT),
  },
  {
    name: 'Markdoc',
    package: '@markdoc/markdoc',
    where: 'node',
    way: 'markdoc',
    loses: inEvery('lost', 'code', 'calls'),
  },
  { name: 'Eleventy, `.md`', package: '@11ty/eleventy', where: 'node', way: 'eleventy' },
  { name: 'Hugo', where: 'program', way: 'hugo', loses: inEvery(...OUT_OF_SIGHT) },
  { name: 'Hugo', how: '`unsafe = true`', where: 'program', way: 'hugoUnsafe' },
  { name: 'kramdown', where: 'program', way: 'kramdown' },
  { name: 'Jekyll', how: '`.md`', where: 'program', way: 'jekyllMarkdown' },
  {
    name: 'Jekyll',
    how: '`.html`, form “HTML”',
    where: 'program',
    way: 'jekyllHtml',
    snippet: 'html',
    wrap: inHtml,
  },
  { name: 'Python-Markdown', where: 'program', way: 'pythonMarkdown' },
  { name: 'pandoc', where: 'program', way: 'pandoc' },
  {
    name: 'Asciidoctor',
    how: 'as a passthrough block, `++++`',
    where: 'program',
    way: 'asciidoctor',
    wrap: inAsciidoc,
  },
].map((tool) => ({ kind: 'markdown', snippet: 'markdown', wrap: inMarkdown, ...tool }));

const editors = [
  { name: 'CKEditor 5', page: 'ckeditor', package: 'ckeditor5', way: 'usual' },
  { name: 'CKEditor 5', how: 'with General HTML Support', page: 'ckeditor', package: 'ckeditor5', way: 'allowed' },
  { name: 'CKEditor 5', how: 'in HTML embed', page: 'ckeditor', package: 'ckeditor5', way: 'embed' },
  { name: 'Lexical', page: 'lexical', package: 'lexical', way: 'usual' },
  { name: 'Trix', page: 'trix', package: 'trix', way: 'usual' },
  { name: 'GrapesJS', page: 'grapesjs', package: 'grapesjs', way: 'usual' },
  { name: 'GrapesJS', how: 'with our files in its canvas', page: 'grapesjs', package: 'grapesjs', way: 'canvas' },
  { name: 'Editor.js', how: 'its Raw block', page: 'editorjs', package: '@editorjs/raw', way: 'raw' },
  {
    name: 'ProseMirror',
    how: 'basic and list schema',
    page: 'prosemirror',
    package: 'prosemirror-schema-basic',
    way: 'usual',
  },
  {
    name: 'BlockNote',
    page: 'blocknote',
    package: '@blocknote/core',
    way: 'usual',
    loses: inEvery('lost', 'doubled'),
  },
  { name: 'Summernote', page: 'summernote', package: 'summernote', way: 'usual' },
  { name: 'Jodit', page: 'jodit', package: 'jodit', way: 'usual' },
  { name: 'SunEditor', page: 'suneditor', package: 'suneditor', way: 'usual' },
  { name: 'Toast UI Editor', page: 'toast', package: '@toast-ui/editor', way: 'wysiwyg' },
  {
    name: 'Toast UI Editor',
    how: 'Markdown',
    page: 'toast',
    package: '@toast-ui/editor',
    way: 'markdown',
    snippet: 'markdown',
    wrap: inMarkdown,
    show: asMarkdown,
  },
  {
    name: 'Milkdown',
    page: 'milkdown',
    package: '@milkdown/kit',
    way: 'markdown',
    snippet: 'markdown',
    wrap: inMarkdown,
    show: asMarkdown,
  },
].map((tool) => ({ kind: 'editor', where: 'page', snippet: 'html', wrap: inHtml, ...tool }));

const sanitizers = [
  { name: 'DOMPurify', how: '`tagNameCheck`', package: 'dompurify', where: 'project', way: 'tagNameCheck' },
  {
    name: 'DOMPurify',
    how: '`tagNameCheck`, `attributeNameCheck`',
    package: 'dompurify',
    where: 'project',
    way: 'attributeNameCheck',
  },
  { name: 'js-xss', package: 'xss', where: 'project', way: 'xss', loses: inEvery('code') },
  {
    name: 'insane',
    package: 'insane',
    where: 'node',
    way: 'insane',
    loses: { snippet: OUT_OF_SIGHT, plain: ['calls'], words: ['calls'] },
  },
  { name: 'HTMLPurifier', where: 'program', way: 'htmlPurifier' },
  { name: 'lxml', how: '`clean_html`', where: 'program', way: 'lxml' },
  { name: '`setHTML()`', page: 'set-html', where: 'page', way: 'usual', loses: inEvery(...OUT_OF_SIGHT) },
  { name: '`setHTML()`', how: 'our names in `sanitizer`', page: 'set-html', where: 'page', way: 'allowed' },
].map((tool) => ({ kind: 'sanitizer', snippet: 'html', wrap: inHtml, ...tool }));

const readers = [
  { name: 'lynx', where: 'program', way: 'lynx' },
  { name: 'w3m', where: 'program', way: 'w3m' },
  { name: 'ELinks', where: 'program', way: 'elinks' },
  { name: 'links2', where: 'program', way: 'links2' },
  { name: 'html-to-text', package: 'html-to-text', where: 'node', way: 'htmlToText' },
  { name: 'WeasyPrint', where: 'program', way: 'weasyprint' },
  {
    name: 'wkhtmltopdf',
    where: 'program',
    way: 'wkhtmltopdf',
    loses: { snippet: OUT_OF_SIGHT, plain: OUT_OF_SIGHT, words: [] },
  },
].map((tool) => ({ kind: 'reader', snippet: 'html', wrap: inPage, ...tool }));

export const tools = [...markdown, ...editors, ...sanitizers, ...readers];

const versionIn = (path) => JSON.parse(readFileSync(path, 'utf8')).version;

/** The version that runs. */
export function versionOf({ where, package: name, way }, workplace, browser) {
  if (where === 'program') return programs[way].version();
  if (where === 'project') return versionIn(`node_modules/${name}/package.json`);
  return name ? versionIn(`${workplace}/node_modules/${name}/package.json`) : browser;
}
