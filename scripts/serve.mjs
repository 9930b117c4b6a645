/**
 * What `npm start` runs once everything is built: serves the demo, opens it where there is a desktop, and shows what changes
 * in `src/` and `demo/` as soon as it is saved.
 *
 * PORT=8080 chooses the port; otherwise it is the first free one from 8000.
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
compiler.stdout.setEncoding('utf8').on('data', (said) => {
  process.stdout.write(said);
  if (said.includes('Found 0 errors'))
    spawn(process.execPath, ['scripts/write-fallback.mjs'], { cwd: ROOT, stdio: 'inherit' });
});

/** In a process of its own, which loads the modules as they are now. */
const fillNow = (html) => execFileSync(process.execPath, ['scripts/fill-fallback.mjs'], { cwd: ROOT, input: html });

/** Bundling takes too long to wait for after every edit: the pages get the modules that went into the bundle. */
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
        name: 'fill-fallback',
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
console.log(`\nThe demo is at http://localhost:${server.config.port}${DEMO} (Ctrl+C ends it)\n`);
