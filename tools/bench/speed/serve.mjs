/** Serves texts from memory, and remembers which were asked for. */
import { createServer } from 'node:http';
import { once } from 'node:events';

const types = { js: 'text/javascript', css: 'text/css' };

export async function serveFiles(files) {
  const asked = [];
  const server = createServer(({ url }, response) => {
    const text = files[url];
    if (text === undefined) return response.writeHead(404).end();
    asked.push(text);
    const type = types[url.split('.').at(-1)] ?? 'text/html';
    return response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    asked: () => asked,
    stop: () => server.close(),
  };
}
