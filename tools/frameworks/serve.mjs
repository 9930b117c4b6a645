/** Serves a built app on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { startDevServer } from '@web/dev-server';

/** Serves a folder as it is, with some headers, and the pages that `writePage` writes for an address. */
export async function serveFiles(rootDir, writePage = () => undefined, headers = {}) {
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: {
      rootDir,
      hostname: '127.0.0.1',
      middleware: [
        (context, next) => {
          context.set(headers);
          const page = writePage(context.path, context.query);
          if (page === undefined) return next();
          context.type = 'html';
          context.body = page;
          return undefined;
        },
      ],
    },
  });
  return { address: `http://127.0.0.1:${server.config.port}`, stop: () => server.stop() };
}

/** Runs the server that comes with a framework, such as `next start`, and waits until it answers. */
export async function serveWith([command, ...parameters], site) {
  const port = 4700;
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(command, [...parameters, String(port)], {
    cwd: site,
    env: { ...process.env, PATH: join(site, 'node_modules/.bin') + delimiter + process.env.PATH, PORT: String(port) },
    stdio: 'ignore',
  });
  const answers = async () => {
    try {
      return (await fetch(address)).ok;
    } catch {
      return false;
    }
  };
  const deadline = Date.now() + 60_000;
  while (!(await answers())) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`${command} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return { address, stop };
}
