/**
 * Runs the packed library in frameworks, servers, page swappers and bundlers, prints what it finds, and writes the tables of
 * `docs/frameworks.md` when it has run everything.
 *
 *     npm run frameworks                  # everything, and the document
 *     npm run frameworks vue next         # some apps
 *     npm run frameworks nuxt             # one server; or astro, eleventy, next-server, lit-ssr
 *     npm run frameworks swappers         # only the page swappers; or servers, bundlers
 */
import { runApps } from './apps/run.mjs';
import { launch } from './browser.mjs';
import { runBundlers } from './bundlers/run.mjs';
import { writeDocument } from './document.mjs';
import { packLibrary } from './install.mjs';
import { runServers, serverNames } from './servers/run.mjs';
import { runSwappers } from './swappers/run.mjs';

const asked = process.argv.slice(2);
const parts = ['servers', 'swappers', 'bundlers'];
const servers = asked.filter((each) => serverNames.includes(each));
const folders = asked.filter((each) => !parts.includes(each) && !servers.includes(each));
const isDue = (part) => !asked.length || asked.includes(part);

const tarball = packLibrary();
const browser = await launch();
try {
  const apps = !asked.length || folders.length ? await runApps(browser, tarball, folders) : [];
  const rendered = isDue('servers') || servers.length ? await runServers(browser, tarball, servers) : [];
  const swappers = isDue('swappers') ? await runSwappers(browser, tarball) : undefined;
  const bundlers = isDue('bundlers') ? await runBundlers(tarball) : undefined;
  if (!asked.length)
    await writeDocument({ apps, servers: rendered, swappers, bundlers, browser: await browser.version() });
  const outcomes = [...apps, ...rendered, ...(swappers?.rows ?? [])].flatMap(({ results }) => results);
  if (outcomes.some((outcome) => outcome?.failures.length)) process.exitCode = 1;
} finally {
  await browser.close();
}
