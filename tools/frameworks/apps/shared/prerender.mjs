/** Writes dist/hydrate.html: the page with what the app's server file renders. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { render, head = () => '' } = await import(pathToFileURL(join(process.cwd(), 'server/server.js')));
const page = readFileSync('dist/index.html', 'utf8');
const body = await render();
writeFileSync(
  'dist/hydrate.html',
  page
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`)
    .replace('</head>', () => `${head()}</head>`),
);
