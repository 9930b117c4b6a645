/** Drives one renderer through the sets of answers, and counts in how many cases it does as we do. */
import { openPage } from '../frameworks/browser.mjs';
import { counted, ways } from './renderers.mjs';
import { Visitor } from './visitor.mjs';

/** Counts cases: how many there were, how many were the same, and what differed in the others. */
class Count {
  cells = Object.fromEntries(Object.keys(counted).map((key) => [key, { cases: 0, same: 0 }]));
  failures = [];
  seenWays = new Set();

  constructor(folder) {
    this.ways = ways.filter((way) => way.folders.includes(folder));
  }

  add(key, isSame, what, context = {}) {
    const cell = this.cells[key];
    cell.cases++;
    if (isSame) {
      cell.same++;
      return;
    }
    const way = this.ways.find((each) => each.in.includes(key) && each.explains(what, context));
    if (way) this.seenWays.add(way);
    else this.failures.push(`${counted[key]}: ${context.set}: ${JSON.stringify(what)}`);
  }

  addResult(source, { added, lost, sameAnswers, sameLevel }, context) {
    this.add(`${source}.codes`, !added.length && !lost.length, { added, lost }, context);
    this.add(`${source}.answers`, sameAnswers, { added, lost }, context);
    this.add(`${source}.level`, sameLevel, { added, lost }, context);
  }
}

const isAsShown = ({ missing, extra }) => !missing.length && !extra.length;

async function runSet(visitor, { answers, first }, count, set) {
  // The questions that were shown at some time, and so may hold an answer that no longer counts.
  const context = { set, shown: new Set() };
  const onStep = ({ missing, extra }) => {
    for (const linkId of visitor.ours.enabled(visitor.codes)) context.shown.add(linkId);
    count.add('clicked.shown', isAsShown({ missing, extra }), { missing, extra }, context);
  };
  onStep(await visitor.open());
  await visitor.answer(first, onStep);
  await visitor.answer(answers, onStep);
  count.addResult('clicked', await visitor.result(answers), context);

  const { missing, extra, unticked } = await visitor.open(visitor.ours.respond(answers));
  const loaded = { set, answers };
  count.add('loaded.shown', isAsShown({ missing, extra }), { missing, extra }, loaded);
  count.add('loaded.ticked', !unticked.length, { unticked }, loaded);
  count.addResult('loaded', await visitor.result(answers), loaded);
}

/**
 * @param address where the built page of the renderer is served
 * @param deadline when no further set is begun
 */
export async function runRenderer(browser, { folder, address }, forms, deadline) {
  const count = new Count(folder);
  const done = {};
  const { page, messages } = await openPage(browser);
  await page.setViewport({ width: 640, height: 480 });
  const requests = new Set();
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) requests.add(request.url());
  });
  try {
    await page.goto(`${address}/index.html`);
    await page.waitForFunction(() => window.renderer && window.sight);
    // Ripples and fades take most of the time.
    await page.addStyleTag({ content: '* { animation: none !important; transition: none !important; }' });
    for (const { ours, sets } of forms) {
      const visitor = new Visitor(page, ours);
      for (const [index, set] of sets.entries()) {
        if (Date.now() > deadline) break;
        const name = `${ours.form.language}, set ${index + 1}`;
        try {
          await runSet(visitor, set, count, name);
          done[ours.form.language] = (done[ours.form.language] ?? 0) + 1;
        } catch (error) {
          count.failures.push(`${name}: ${error.message}`);
        }
        console.log(`${folder}: ${name} done; differences so far: ${count.failures.length}`);
      }
    }
  } finally {
    await page.close();
  }
  for (const way of count.ways.filter((each) => !count.seenWays.has(each)))
    count.failures.push(`no longer seen: ${way.text}`);
  return { done, cells: count.cells, failures: count.failures, ways: count.ways, messages, requests: [...requests] };
}
