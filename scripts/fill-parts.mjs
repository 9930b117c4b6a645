/**
 * Replaces comments in the demo's pages by the file of `demo/parts/` that they name. `at` marks a link of a menu as the current
 * page, `below` as the section that the page belongs to:
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
