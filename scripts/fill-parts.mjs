/**
 * Puts what several pages of the demo share into each of them, in place of a comment that names the file in `demo/parts/`, and
 * marks a link in it as the page itself, or as the page that it stands below:
 *
 *     <!-- part head -->
 *     <!-- part menu, at theme.html -->
 *     <!-- part menu, below about.html -->
 */
import { readFileSync } from 'node:fs';

const PARTS = new URL('../demo/parts/', import.meta.url);
const CURRENT = { at: 'page', below: 'true' };

export const fillParts = (html) =>
  html.replace(/<!-- part ([\w-]+)(?:, (at|below) (\S+))? -->/g, (_, name, where, page) => {
    const part = readFileSync(new URL(`${name}.html`, PARTS), 'utf8').trim();
    if (!where) return part;
    const link = `<a href="${page}"`;
    if (!part.includes(`${link}>`)) throw new Error(`The part “${name}” has no link to ${page}`);
    return part.replace(`${link}>`, `${link} aria-current="${CURRENT[where]}">`);
  });
