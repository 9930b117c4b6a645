/** Lets each page swapper replace a page in which a visitor did something, and says what is still there. */
import { openPage } from '../browser.mjs';
import { install, versionOf } from '../install.mjs';
import { serveFiles } from '../serve.mjs';
import { findSurprises } from './known-losses.mjs';
import { nextPhone, writePage } from './page.mjs';
import { swappers } from './swappers.mjs';
import { findStale, lookFor, visit } from './visitor.mjs';

/**
 * What the next page is like. A notice before the elements shifts them, so that morphs match them with other elements.
 * `isElsewhere`: its elements have another region and telephone number.
 */
const cases = [
  { name: 'same page', marks: 'none', notice: false },
  { name: 'notice before it', marks: 'none', notice: true },
  { name: 'same page, `id`', marks: 'id', notice: false },
  { name: 'notice before it, `id`', marks: 'id', notice: true },
  { name: 'notice before it, mark', marks: 'keep', notice: true },
  { name: 'region and phone changed', marks: 'none', notice: false, isElsewhere: true },
];

async function runCase(browser, address, swapper, options) {
  const { page, messages } = await openPage(browser);
  const index = swappers.indexOf(swapper);
  const at = (round) => `${address}/page?swapper=${index}&case=${cases.indexOf(options)}&round=${round}`;
  await page.goto(at(1), { waitUntil: 'networkidle0' });
  if (swapper.setUp) await page.evaluate(swapper.setUp);
  await page.evaluate(visit);
  const before = await page.evaluate(lookFor);
  const undone = Object.keys(before).filter((each) => !before[each]);
  if (undone.length) throw new Error(`${swapper.name}: the visitor could not do ${undone.join(', ')}`);
  await page.evaluate(`(async (next) => { await ${swapper.swap}; })(${JSON.stringify(at(2))})`);
  await page.waitForFunction(() => document.querySelector('output')?.textContent === '2', { timeout: 10_000 });
  const after = await page.evaluate(lookFor);
  const stale = options.isElsewhere ? await page.evaluate(findStale, nextPhone) : [];
  await page.close();
  const lost = Object.keys(after).filter((each) => !after[each]);
  return { lost, failures: [...findSurprises(swapper.name, options.name, lost), ...stale, ...messages] };
}

export async function runSwappers(browser, tarball) {
  const site = await install(tarball, 'swappers');
  const server = await serveFiles(site, (path, { swapper, case: index, round }) =>
    path === '/page' ? writePage(swappers[swapper], cases[index], Number(round)) : undefined,
  );
  const rows = [];
  try {
    for (const swapper of swappers) {
      const prepared = await swapper.prepare?.(tarball, site);
      swapper.head ??= prepared?.head;
      const results = [];
      for (const options of cases) {
        if (options.marks === 'keep' && !swapper.mark) results.push(undefined);
        else results.push(await runCase(browser, server.address, swapper, options));
      }
      const version = prepared?.version ?? versionOf(site, swapper.package);
      rows.push({ swapper, version, results });
      const cells = results.map((result, index) => {
        if (!result) return `${cases[index].name}: –`;
        return `${cases[index].name}: ${result.lost.length ? `lost ${result.lost.join(', ')}` : 'all kept'}`;
      });
      console.log([swapper.name, version, ...cells].join(' | '));
      for (const [index, { failures } = { failures: [] }] of results.entries())
        for (const each of failures) console.log(`  ${cases[index].name}: ${each}`);
    }
  } finally {
    await server.stop();
  }
  return { cases, rows };
}
