/** A plain Node server that renders with Lit: `/text/` and `/shadow/`. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { html, LitElementRenderer, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import 'back-care-elements/define';
import { page as shadowPage } from './page-shadow.js';
import { page as textPage } from './page-text.js';

const policy =
  "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Leaves our elements to the browser, so that the text inside their tags is in sight until then. */
class TextRenderer extends LitElementRenderer {
  renderShadow() {
    return undefined;
  }
}

/** Links the styles of a shadow root in place of writing them inline, which a strict policy blocks. */
class LinkRenderer extends LitElementRenderer {
  renderShadow(info) {
    const content = super.renderShadow(info).at(-1);
    return [`<link rel="stylesheet" href="/styles/${this.tagName}.css">`, content];
  }
}

const pages = {
  '/text/': { name: 'text', page: textPage, renderer: TextRenderer },
  '/shadow/': { name: 'shadow', page: shadowPage, renderer: LinkRenderer },
};

const writePage = ({ name, page, renderer }) =>
  render(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>A site with Lit</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/fallback.css" />
          <script type="module" src="/client-${name}.js"></script>
        </head>
        <body>
          <div id="page">${page(2)}</div>
        </body>
      </html>`,
    { elementRenderers: [renderer] },
  );

const files = { '.css': 'text/css', '.js': 'text/javascript' };
const stylesOf = (tag) => customElements.get(tag)?.elementStyles.join('\n');
const fallbackStyles = new URL(import.meta.resolve('back-care-elements/cdn/fallback.css'));

createServer(({ url }, response) => {
  response.setHeader('content-security-policy', policy);
  const [name, ending = ''] = /[^/]*?(\.\w+)?$/.exec(url);
  response.setHeader('content-type', `${files[ending] ?? 'text/html'}; charset=utf-8`);
  if (pages[url]) new RenderResultReadable(writePage(pages[url])).pipe(response);
  else if (url.startsWith('/styles/')) response.end(stylesOf(basename(name, ending)));
  else if (name === 'fallback.css') createReadStream(fallbackStyles).pipe(response);
  else if (ending === '.js') createReadStream(join('dist', name)).pipe(response);
  else response.end();
}).listen(process.env.PORT);
