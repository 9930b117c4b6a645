/** How cost grows with the number of elements on a page, and what is kept of elements that are gone. */
import { metricsOfWhatIsKept, withPage } from './browser.mjs';
import { page } from './page.mjs';
import { summary } from './summary.mjs';

/** Runs in the page: adds the script, and waits until all elements have rendered and been painted. */
async function upgradeAll(tag) {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/script.js' });
  document.head.append(script);
  await customElements.whenDefined(tag);
  await Promise.all([...document.querySelectorAll(tag)].map((each) => each.updateComplete));
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in the page: bytes of script and of nodes, after everything that nothing refers to is gone. */
const memory = async () => (await performance.measureUserAgentSpecificMemory()).bytes;

/** Time of the page's thread, memory and nodes that `count` elements add to the page. */
const upgrade = (browser, { tag, markup, script, style = '' }, count) =>
  withPage(
    browser,
    { html: page(markup.repeat(count), `<style>${style}</style>`), files: { '/script.js': script } },
    {},
    async (opened, session) => {
      const bytes = await opened.evaluate(memory);
      const before = await metricsOfWhatIsKept(session);
      await opened.evaluate(upgradeAll, tag);
      const after = await metricsOfWhatIsKept(session);
      return {
        ms: (after.TaskDuration - before.TaskDuration) * 1000,
        scriptMB: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6,
        MB: ((await opened.evaluate(memory)) - bytes) / 1e6,
        nodes: after.Nodes - before.Nodes,
      };
    },
  );

/** Nodes, listeners and bytes that remain after a number of elements came and went. */
const comeAndGo = (browser, { tag, script }, times) =>
  withPage(browser, { html: page(''), files: { '/script.js': script } }, {}, async (opened, session) => {
    await opened.evaluate(upgradeAll, tag);
    const cycle = (name, rounds) =>
      opened.evaluate(
        async (each, count) => {
          for (let round = 0; round < count; round++) {
            const element = document.createElement(each);
            document.body.append(element);
            await element.updateComplete;
            element.remove();
            // Lets the browser end what it does for the element, as between two pages of an app.
            if (round % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        },
        name,
        rounds,
      );
    await cycle(tag, 200);
    const before = await metricsOfWhatIsKept(session);
    await cycle(tag, times);
    const after = await metricsOfWhatIsKept(session);
    return {
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      bytes: Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / times),
    };
  });

/** How time grows from 10 to 1,000 elements: 1 if each takes the same. */
function exponentOf(counts) {
  if (!counts[10] || !counts[1000]) return undefined;
  return Number((Math.log10(counts[1000].ms.median / counts[10].ms.median) / 2).toFixed(2));
}

/**
 * @param sides what to compare: `{ name, tag, markup, script, style, counts }`
 * @param rounds how often each number of elements is loaded, the sides in turn
 */
export async function measureScale(browser, sides, rounds) {
  const results = Object.fromEntries(sides.map(({ name }) => [name, {}]));
  for (let round = 0; round < rounds; round++)
    for (const count of new Set(sides.flatMap(({ counts }) => counts)))
      for (const side of sides)
        if (side.counts.includes(count)) (results[side.name][count] ??= []).push(await upgrade(browser, side, count));
  return sides.map(({ name }) => {
    const counts = Object.fromEntries(Object.entries(results[name]).map(([count, each]) => [count, summary(each)]));
    return { name, counts, exponent: exponentOf(counts) };
  });
}

/** @param times how many elements come and go */
export async function measureKept(browser, sides, times) {
  const kept = [];
  for (const side of sides.filter(({ counts }) => counts.length > 1))
    kept.push({ name: side.name, times, ...(await comeAndGo(browser, side, times)) });
  return kept;
}
