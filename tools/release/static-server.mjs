/** Serves files from memory, below a folder, as any web server does, and remembers which were asked for. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** @param files the files' contents, by their paths from the folder */
export async function serveStatically(files, folder = '/') {
  const asked = new Set();
  const missing = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inFolder = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname;
    const path = inFolder === '' || inFolder.endsWith('/') ? `${inFolder}index.html` : inFolder;
    const content = files[path];
    if (content === undefined) {
      missing.push(pathname);
      return response.writeHead(404).end();
    }
    asked.add(path);
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}${folder}`,
    asked,
    missing,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
