/** Builds a small app with each framework and the packed library, and drives it in Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../browser.mjs';
import { build, install, versionOf } from '../install.mjs';
import { serveFiles, serveWith } from '../serve.mjs';
import { checks, heardPlainEvent, showsPlainContent } from './checks.mjs';
import { hosts } from './hosts.mjs';
import { clientModes, hydratedModes, nextModes } from './modes.mjs';

const shared = ['index.html', 'data.js', 'start.js', 'prerender.mjs'].map((file) => `apps/shared/${file}`);

async function runMode(browser, address, host, mode) {
  const { page, messages } = await openPage(browser);
  const failures = [];
  const result = { mode: mode.name, failures };
  const context = { ...mode, messages };
  const due = checks.filter(({ applies = () => true }) => applies(mode));
  await mode.start(page, address);
  for (const { name, run } of due) {
    try {
      await run(page, context);
    } catch (error) {
      failures.push(`${name} (${String(error.message).split('\n')[0]})`);
    }
    if (name === 'content arrives' && host.plain)
      result.plainContent = await showsPlainContent(page).catch(() => false);
    if (name === 'the event arrives' && host.plainEvent) result.plainEvent = await heardPlainEvent(page);
  }
  result.passed = due.length - failures.length;
  result.count = due.length;
  await page.close();
  return result;
}

async function runHost(browser, tarball, host) {
  const others = (host.also ?? []).map((file) => `apps/${file}`);
  const site = await install(tarball, `apps/${host.folder}`, [...shared, ...others]);
  await build(site);
  const server = await (host.serve ? serveWith(host.serve, site) : serveFiles(join(site, 'dist')));
  try {
    const modes = host.serve
      ? nextModes
      : [...clientModes, ...(existsSync(join(site, 'dist/hydrate.html')) ? hydratedModes : [])];
    const results = [];
    for (const mode of modes) results.push(await runMode(browser, server.address, host, mode));
    return { host, version: versionOf(site, host.package), bundler: versionOf(site, host.bundler), results };
  } finally {
    await server.stop();
  }
}

/** @param asked folders of the apps to run; all if it is empty */
export async function runApps(browser, tarball, asked) {
  const outcomes = [];
  for (const host of hosts.filter(({ folder }) => !asked.length || asked.includes(folder))) {
    const outcome = await runHost(browser, tarball, host);
    outcomes.push(outcome);
    const modes = outcome.results.map(({ mode, passed, count, plainContent, plainEvent }) =>
      [
        `${mode} ${passed}/${count}`,
        ...(plainContent === undefined ? [] : [`content={object} ${plainContent ? 'shown' : 'not shown'}`]),
        ...(plainEvent === undefined ? [] : [`own event ${plainEvent ? 'heard' : 'not heard'}`]),
      ].join(', '),
    );
    console.log([host.name, outcome.version, ...modes].join(' | '));
    for (const { mode, failures } of outcome.results) for (const each of failures) console.log(`  ${mode}: ${each}`);
  }
  return outcomes;
}
