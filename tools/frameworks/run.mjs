/**
 * Runs the packed library in frameworks, servers, page swappers, bundlers, test runners and versions of Node, and prints
 * what it finds. A part that runs whole is written into `docs/frameworks.md`.
 *
 *     npm run frameworks                  # every part
 *     npm run frameworks swappers         # one part: apps, servers, swappers, bundlers, unit-tests or nodes
 *     npm run frameworks vue next         # some apps
 *     npm run frameworks nuxt             # one server; or astro, eleventy, next-server, lit-ssr
 *     npm run frameworks vitest           # one test runner; or jest
 */
import { runApps } from './apps/run.mjs';
import { launch } from './browser.mjs';
import { runBundlers } from './bundlers/run.mjs';
import { writeDocument } from './document.mjs';
import { packLibrary } from './install.mjs';
import { runNodes } from './nodes/run.mjs';
import { runServers, serverNames } from './servers/run.mjs';
import { runSwappers } from './swappers/run.mjs';
import { runnerNames, runUnitTests } from './unit-tests/run.mjs';

const asked = process.argv.slice(2);
const parts = ['apps', 'servers', 'swappers', 'bundlers', 'unit-tests', 'nodes'];
const servers = asked.filter((each) => serverNames.includes(each));
const runners = asked.filter((each) => runnerNames.includes(each));
const folders = asked.filter((each) => ![...parts, ...servers, ...runners].includes(each));
const isWhole = (part) => !asked.length || asked.includes(part);

const inBrowser = ['apps', 'servers', 'swappers'].some(isWhole) || folders.length || servers.length;

const tarball = packLibrary();
const browser = inBrowser ? await launch() : undefined;

/** Runs a part, if it or some of it was asked for. */
async function runPart(part, some, run) {
  return isWhole(part) ? run([]) : some.length ? run(some) : [];
}

try {
  const apps = await runPart('apps', folders, (names) => runApps(browser, tarball, names));
  const rendered = await runPart('servers', servers, (names) => runServers(browser, tarball, names));
  const swappers = isWhole('swappers') ? await runSwappers(browser, tarball) : undefined;
  const bundlers = isWhole('bundlers') ? await runBundlers(tarball) : undefined;
  const unitTests = await runPart('unit-tests', runners, (names) => runUnitTests(tarball, names));
  const nodes = isWhole('nodes') ? await runNodes() : [];
  await writeDocument(
    { apps, servers: rendered, swappers, bundlers, 'unit-tests': unitTests, nodes },
    { parts: parts.filter(isWhole), isEverything: !asked.length, browser: await browser?.version() },
  );
  const rows = [...apps, ...rendered, ...(swappers?.rows ?? []), ...unitTests, ...nodes];
  if (rows.flatMap(({ results }) => results).some((each) => each?.failures.length)) process.exitCode = 1;
} finally {
  await browser?.close();
}
