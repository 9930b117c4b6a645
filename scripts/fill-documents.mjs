/**
 * Puts a document of the project into a page of the demo, in place of a comment that names it:
 *
 *     <!-- document docs/governance.md -->
 *     <!-- document README.md#the-warning-sign-check-and-the-law -->    one section of it
 *
 * The title of a whole document is left out: the page has it already.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';

const ROOT = new URL('..', import.meta.url);

/** A comment on a line of its own, where a command prints a table. */
const MARK = /^<!-- .* -->$/gm;

/** The page of each document. A link from one document to another leads there. */
export const pageOf = {
  'README.md#get-the-files': 'systems.html',
  'README.md#in-wordpress': 'systems.html',
  'README.md#the-warning-sign-check-and-the-law': 'about.html',
  'docs/accessibility.md': 'accessibility.html',
  'docs/clinical-decisions.md': 'decisions.html',
  'docs/conformance.md': 'conformance.html',
  'docs/content-systems.md': 'systems.html',
  'docs/editors.md': 'editors.html',
  'docs/governance.md': 'governance.html',
  'docs/privacy-and-security.md': 'privacy.html',
  'integrations/wordpress/README.md#what-was-tried': 'systems.html',
};

/** The anchor of a heading, as hosts of repositories write it. */
const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The address on the site. None for a link from a section to another of the same document, if that is not on the site. */
function addressOf(link, { document, isSection }) {
  if (/^https?:/.test(link)) return link;
  const isInside = link.startsWith('#');
  if (isInside && !isSection) return link;
  const target = isInside ? document + link : posix.join(posix.dirname(document), link);
  const [file, anchor] = target.split('#');
  const page = pageOf[target] ?? pageOf[file];
  if (!page && isInside) return undefined;
  if (!page) throw new Error(`${document} links to ${link}, which has no page`);
  return anchor ? `${page}#${anchor}` : page;
}

const markdown = new MarkdownIt();
markdown.renderer.rules.heading_open = (tokens, index) =>
  `<${tokens[index].tag} id="${anchorOf(tokens[index + 1].content)}">`;
markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
  const address = addressOf(tokens[index].attrGet('href'), env);
  env.isLink = address !== undefined;
  if (!env.isLink) return '';
  tokens[index].attrSet('href', address);
  return renderer.renderToken(tokens, index, options);
};
markdown.renderer.rules.link_close = (_tokens, _index, _options, { isLink }) => (isLink ? '</a>' : '');

// On a phone a table scrolls sideways, by keys too.
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';

const isHeading = ({ type }) => type === 'heading_open';

function sectionOf(tokens, anchor) {
  const start = tokens.findIndex((each, index) => isHeading(each) && anchorOf(tokens[index + 1].content) === anchor);
  if (start < 0) throw new Error(`There is no section #${anchor}`);
  const end = tokens.findIndex((each, index) => index > start && isHeading(each) && each.tag <= tokens[start].tag);
  return tokens.slice(start, end < 0 ? undefined : end);
}

const withoutTitle = (tokens) => tokens.slice(tokens.findIndex(({ type }) => type === 'heading_close') + 1);

function documentAsHtml(name) {
  const [document, anchor] = name.split('#');
  const env = { document, isSection: Boolean(anchor) };
  const source = readFileSync(new URL(document, ROOT), 'utf8').replace(MARK, '');
  const tokens = markdown.parse(source, env);
  const shown = anchor ? sectionOf(tokens, anchor) : withoutTitle(tokens);
  return markdown.renderer.render(shown, markdown.options, env);
}

export const fillDocuments = (html) => html.replace(/<!-- document (\S+) -->/g, (_, name) => documentAsHtml(name));
