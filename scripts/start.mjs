/**
 * What `npm start` runs, in a fresh clone too: installs the dependencies, builds, serves the demo, opens it where there
 * is a desktop, and keeps compiling the TypeScript in `src/` as it changes.
 *
 * PORT=8080 chooses the port; otherwise it is the first free one from 8000.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, run, runNpm } from './run-command.mjs';

const DEMO = '/demo/';
const COMPILER = 'node_modules/typescript/bin/tsc';

function hasDesktop() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

async function prepare(name, step) {
  const { code } = await step;
  if (code === 0) return;
  console.error(`\nStopped at: ${name}.`);
  process.exit(1);
}

await prepare('install the dependencies', run(process.execPath, ['scripts/ensure-dependencies.mjs']));
await prepare('build', runNpm(['run', 'build']));

const compiler = spawn(process.execPath, [join(ROOT, COMPILER), '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.once('exit', () => compiler.kill());

// Known only now: it may have been installed above.
const { startDevServer } = await import('@web/dev-server');
const { fillFallback } = await import('./fill-fallback.mjs');
const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: ROOT,
    ...(process.env.PORT && { port: Number(process.env.PORT) }),
    watch: true,
    clearTerminalOnReload: false,
    nodeResolve: { exportConditions: ['production', 'browser'] },
    open: hasDesktop() && DEMO,
    plugins: [
      {
        name: 'fill-fallback',
        transform: ({ path, body, response }) =>
          path.startsWith(DEMO) && response.is('html') ? { body: fillFallback(body) } : undefined,
      },
    ],
    middleware: [
      (context, next) => {
        if (context.path !== '/') return next();
        context.redirect(DEMO);
        return undefined;
      },
    ],
  },
});
console.log(`\nThe demo is at http://localhost:${server.config.port}${DEMO} (Ctrl+C ends it)\n`);
