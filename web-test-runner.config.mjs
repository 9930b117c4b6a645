import { defaultReporter } from '@web/test-runner';
import { chromiumLauncher } from './tools/browsers/chromium.mjs';
import { countReporter } from './tools/browsers/count-reporter.mjs';
import { serveDemoPages } from './tools/browsers/demo-pages.mjs';
import { chooseEngines, describeMissingEngines, findMissingEngines } from './tools/browsers/engines.mjs';
import { serveExactFiles } from './tools/browsers/exact-files.mjs';
import { firefoxLauncher } from './tools/browsers/firefox.mjs';
import { accessibilityTreePlugin, pressTimesPlugin, screenshotPlugin } from './tools/browsers/page-commands.mjs';
import { findTestFiles } from './tools/browsers/shared-pages.mjs';
import { webkitgtkLauncher } from './tools/browsers/webkitgtk.mjs';

const LAUNCHERS = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitgtkLauncher };

const engines = chooseEngines();
const missing = findMissingEngines(engines);
if (missing.length > 0) {
  console.error(`\n${describeMissingEngines(missing)}\n`);
  process.exit(1);
}

export default {
  // The compiled tests, so that the JavaScript that ships is tested. `npm run build:test` compiles them.
  files: findTestFiles(),
  rootDir: import.meta.dirname,
  browsers: engines.map((engine) => LAUNCHERS[engine]()),
  concurrentBrowsers: engines.length,
  // Test with Lit's production build, not its development build.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [serveDemoPages, serveExactFiles],
  plugins: [accessibilityTreePlugin, pressTimesPlugin, screenshotPlugin],
  reporters: [defaultReporter({ reportTestProgress: true }), countReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-accents="${Number(process.env.ACCENTS) || ''}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  // axe, and Tab through everything of the plan, are slow in three engines on a small machine that does other work too.
  testFramework: { config: { timeout: 180_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Enough for a file with hundreds of axe runs, in the slowest engine, while the two others run too.
  testsFinishTimeout: 1_800_000,
  // With `--coverage`, Chromium alone measures it. Source maps translate it to lines of TypeScript.
  coverageConfig: {
    include: ['build/src/**/*.js'],
    threshold: { statements: 85, branches: 80, functions: 85, lines: 85 },
  },
};
