/** Pages and sides with our own elements, of today's build or of another one. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { page, ready } from './page.mjs';

const fileOf = (folder, file) => readFileSync(join(folder, 'dist/cdn', file), 'utf8');

const tagOf = (tag, text = '') => `<${tag} region="GB">${text}</${tag}>`;

/** The text inside a tag, as a build of the library writes it. */
export async function textOf(tag, folder = '.') {
  const { fallback } = await import(pathToFileURL(resolve(folder, 'dist/fallback.js')).href);
  return fallback(tag, { region: 'GB' });
}

/** The pages of an element, without and with the text inside its tag. */
export async function pagesOf(name, tag, folder = '.', label = 'ours') {
  const files = Object.fromEntries([`${tag}.js`, 'fallback.css'].map((file) => [`/${file}`, fileOf(folder, file)]));
  const script = `<script type="module" src="/${tag}.js"></script>
<script type="module">await customElements.whenDefined('${tag}');
await document.querySelector('${tag}').updateComplete; ${ready}</script>`;
  const sheet = '<link rel="stylesheet" href="/fallback.css">';
  return [
    { name: `${name}: ${label}`, html: page(tagOf(tag) + script), files },
    {
      name: `${name}: ${label}, with the text inside`,
      html: page(tagOf(tag, await textOf(tag, folder)) + script, sheet),
      files,
    },
  ];
}

/** The page of one element, with nothing else on it. */
export const pageOf = (tag, folder = '.') => ({
  html: page(`${tagOf(tag)}<script type="module" src="/${tag}.js"></script>`),
  files: { [`/${tag}.js`]: fileOf(folder, `${tag}.js`) },
});

/** Many of one element on a page: `{ name, tag, markup, script }`. */
export const sideOf = (name, tag, folder = '.') => ({
  name,
  tag,
  markup: tagOf(tag),
  script: fileOf(folder, `${tag}.js`),
});
