import { defaultReporter } from '@web/test-runner';
import { chromiumLauncher } from './tools/browsers/chromium.mjs';
import { countReporter } from './tools/browsers/count-reporter.mjs';
import { serveDemoPages } from './tools/browsers/demo-pages.mjs';
import { chooseEngines, describeMissingEngines, findMissingEngines } from './tools/browsers/engines.mjs';
import { serveExactFiles } from './tools/browsers/exact-files.mjs';
import { firefoxLauncher } from './tools/browsers/firefox.mjs';
import { accessibilityTreePlugin } from './tools/browsers/page-commands.mjs';
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
  // The compiled tests: what runs is the JavaScript that ships. `npm run build:test` makes them.
  files: findTestFiles(),
  rootDir: import.meta.dirname,
  browsers: engines.map((engine) => LAUNCHERS[engine]()),
  concurrentBrowsers: engines.length,
  // Without these conditions, Lit's development build and its warnings would be tested.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [serveDemoPages, serveExactFiles],
  plugins: [accessibilityTreePlugin],
  reporters: [defaultReporter({ reportTestProgress: true }), countReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  // axe in three engines on a small machine is slow.
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A file of hundreds of axe runs, in the slowest engine, beside the two others.
  testsFinishTimeout: 900_000,
  // With `--coverage`: measured by Chromium alone, shown on the TypeScript lines.
  coverageConfig: {
    include: ['build/src/**/*.js'],
    threshold: { statements: 85, branches: 80, functions: 85, lines: 85 },
  },
};
