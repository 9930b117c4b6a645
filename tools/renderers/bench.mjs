/** Drives one renderer through the sets of answers, and counts in how many cases it does as we do. */
import { openPage } from '../frameworks/browser.mjs';
import { counted } from './renderers.mjs';
import { Visitor } from './visitor.mjs';

/** Counts cases: how many there were, how many were the same, and what differed in the others. */
class Count {
  cells = Object.fromEntries(Object.keys(counted).map((key) => [key, { cases: 0, same: 0 }]));
  failures = [];

  add(key, isSame, what, set) {
    const cell = this.cells[key];
    cell.cases++;
    if (isSame) cell.same++;
    else this.failures.push(`${counted[key]}: ${set}: ${JSON.stringify(what)}`);
  }

  addResult(source, { added, lost, sameAnswers, sameLevel }, set) {
    this.add(`${source}.codes`, !added.length && !lost.length, { added, lost }, set);
    this.add(`${source}.answers`, sameAnswers, { added, lost }, set);
    this.add(`${source}.level`, sameLevel, { added, lost }, set);
  }
}

const isAsShown = ({ missing, extra }) => !missing.length && !extra.length;

async function runSet(visitor, { answers, first }, count, set) {
  const onStep = ({ missing, extra }) =>
    count.add('clicked.shown', isAsShown({ missing, extra }), { missing, extra }, set);
  onStep(await visitor.open());
  await visitor.answer(first, onStep);
  await visitor.answer(answers, onStep);
  count.addResult('clicked', await visitor.result(answers), set);

  const { missing, extra, unticked } = await visitor.open(visitor.ours.respond(answers));
  count.add('loaded.shown', isAsShown({ missing, extra }), { missing, extra }, set);
  count.add('loaded.ticked', !unticked.length, { unticked }, set);
  count.addResult('loaded', await visitor.result(answers), set);
}

/**
 * @param address where the built page of the renderer is served
 * @param deadline when no further set is begun
 */
export async function runRenderer(browser, { folder, address }, forms, deadline) {
  const count = new Count();
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
  return { done, cells: count.cells, failures: count.failures, messages, requests: [...requests] };
}
