/**
 * The last step of `npm start`, after the build: serves the demo, opens it in a browser if there is a desktop, and reloads
 * it when a file in `src/` or `demo/` changes.
 *
 * PORT=8080 sets the port. Default: the first free port from 8000.
 */
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const DEMO = '/demo/';
const COMPILER = 'node_modules/typescript/bin/tsc';

function hasDesktop() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

const compiler = spawn(process.execPath, [COMPILER, '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => compiler.kill());
compiler.stdout.setEncoding('utf8').on('data', (output) => {
  process.stdout.write(output);
  if (output.includes('Found 0 errors'))
    spawn(process.execPath, ['scripts/write-fallback.mjs'], { cwd: ROOT, stdio: 'inherit' });
});

/** Runs in a new process each time, because this process would keep the old modules in its cache. */
const fillNow = (html) => execFileSync(process.execPath, ['scripts/fill-page.mjs'], { cwd: ROOT, input: html });

/** Bundling after every edit takes too long, so the pages load the unbundled modules. */
const MODULES = {
  '/dist/cdn/back-care-elements.js': '/dist/define.js',
  '/dist/cdn/autoload.js': '/dist/autoload.js',
};

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
        name: 'fill-page',
        transform: ({ path, body, response }) =>
          path.startsWith(DEMO) && response.is('html')
            ? { body: String(fillNow(body)), transformCache: false }
            : undefined,
      },
      {
        name: 'modules-for-bundle',
        serve: ({ path }) => MODULES[path] && { body: `import '${MODULES[path]}';`, type: 'js' },
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
console.log(`\nThe demo is at http://localhost:${server.config.port}${DEMO} (stop it with Ctrl+C)\n`);
