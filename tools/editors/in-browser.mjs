/** Opens a page with an editor in Chromium. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openPage } from '../frameworks/browser.mjs';
import { serveFiles } from '../frameworks/serve.mjs';

/** A bundle of the page's script, with the editor's packages. */
async function bundle(workplace, name) {
  const folder = join(workplace, 'built', name);
  await build({
    entryPoints: [join(workplace, 'pages', `${name}.js`)],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text', '.woff2': 'empty', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty' },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><body><script type="module" src="/page.js"></script></body></html>',
  );
  for (const file of ['back-care-elements-classic.js', 'fallback.css'])
    cpSync(join('dist/cdn', file), join(folder, 'files', file));
  return folder;
}

export async function openTool(browser, workplace, name) {
  const server = await serveFiles(await bundle(workplace, name));
  const { page, messages } = await openPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(server.address) || /^(data|blob|about):/.test(request.url());
    if (isOurs) request.continue();
    else request.abort();
  });
  await page.goto(`${server.address}/index.html`);
  try {
    await page.waitForFunction(() => window.ways, { timeout: 20_000 });
  } catch {
    throw new Error(`${name} does not start: ${messages.join(' ')}`);
  }
  return {
    send: (way, source, tag) => page.evaluate((...all) => window.ways[all[0]](all[1], all[2]), way, source, tag),
    close: async () => {
      await page.close();
      await server.stop();
    },
  };
}
