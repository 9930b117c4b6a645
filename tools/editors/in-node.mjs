/** The tools that run in Node. This file is copied to where their packages are. Each function takes all sources at once. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import Markdoc from '@markdoc/markdoc';
import * as commonmark from 'commonmark';
import { convert } from 'html-to-text';
import insane from 'insane';

const each = (run) => (sources) => sources.map((source) => run(source));

const throughCommonmark = (options) => (source) =>
  new commonmark.HtmlRenderer(options).render(new commonmark.Parser().parse(source));

/** A site of one page for each source, as Eleventy makes it without a configuration. */
async function eleventy(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'back-care-eleventy-'));
  for (const [index, source] of sources.entries()) writeFileSync(join(folder, `page-${index}.md`), source);
  const pages = await new Eleventy(folder, join(folder, 'site'), { quietMode: true }).toJSON();
  return sources.map((_, index) => pages.find(({ url }) => url === `/page-${index}/`).content);
}

const htmlToText = (source) => {
  const text = convert(source, { wordwrap: false });
  return { text, calls: [...text.matchAll(/\[(tel:[^\]]*)\]/g)].map(([, call]) => call) };
};

export const ways = {
  commonmark: each(throughCommonmark({})),
  commonmarkSafe: each(throughCommonmark({ safe: true })),
  markdoc: each((source) => Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(source)))),
  eleventy,
  insane: each((source) => insane(source)),
  htmlToText: each(htmlToText),
};
