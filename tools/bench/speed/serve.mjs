/** Serves files from memory, and remembers which were asked for. */
import { createServer } from 'node:http';
import { once } from 'node:events';

const types = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  mp4: 'video/mp4',
};

export async function serveFiles(files) {
  const asked = [];
  const server = createServer(({ url }, response) => {
    const text = files[url];
    if (text === undefined) return response.writeHead(404).end();
    asked.push(text);
    response.setHeader('content-type', types[url.split('.').at(-1)] ?? 'text/html; charset=utf-8');
    // Only an isolated page may measure the memory of its nodes.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    return response.end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    asked: () => asked,
    stop: () => server.close(),
  };
}
