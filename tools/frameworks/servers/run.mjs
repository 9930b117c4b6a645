/** Builds a small site with each server and the packed library, and opens its page in Chromium. */
import { join } from 'node:path';
import { build, install, nodeOf, versionOf } from '../install.mjs';
import { serveFiles, serveWith } from '../serve.mjs';
import { checks } from './checks.mjs';
import { sites } from './sites.mjs';
import { visit, visits } from './visit.mjs';

async function runVisit(browser, address, site, options) {
  const { page, ...seen } = await visit(browser, address, options);
  const due = checks.filter(({ isScripted }) => options.isScripted || !isScripted);
  const failures = [];
  for (const { name, run } of due) {
    try {
      await run(page, { site, ...seen });
    } catch (error) {
      failures.push(`${name} (${String(error.message).replaceAll('\n', ' ')})`);
    }
  }
  await page.close();
  return { visit: options.name, passed: due.length - failures.length, count: due.length, failures };
}

async function runSite(browser, tarball, site) {
  const folder = await install(tarball, site.folder, site.also);
  await build(folder);
  const headers = { 'content-security-policy': site.policy };
  const server = await (site.serve
    ? serveWith(site.serve, folder)
    : serveFiles(join(folder, 'dist'), undefined, headers));
  try {
    const results = [];
    for (const each of visits) results.push(await runVisit(browser, server.address + site.path, site, each));
    return { site, version: versionOf(folder, site.package), node: nodeOf(folder), results };
  } finally {
    await server.stop();
  }
}

/** The words of the command that ask for one site. */
export const serverNames = sites.map(({ asked }) => asked);

/** @param names of the sites to run; all if it is empty */
export async function runServers(browser, tarball, names) {
  const rows = [];
  for (const site of sites.filter(({ asked }) => !names.length || names.includes(asked))) {
    const row = await runSite(browser, tarball, site);
    rows.push(row);
    console.log(
      [site.name, row.version, ...row.results.map((each) => `${each.visit} ${each.passed}/${each.count}`)].join(' | '),
    );
    for (const { visit: name, failures } of row.results) for (const each of failures) console.log(`  ${name}: ${each}`);
  }
  return rows;
}
