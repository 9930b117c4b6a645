/** How cost grows with the number of elements on a page, and what is kept of elements that are gone. */
import { metricsOfWhatIsKept, withPage } from './browser.mjs';
import { page } from './pages.mjs';

/** Runs in the page: adds the script, and waits until all elements have rendered and been painted. */
async function upgradeAll(tag) {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/script.js' });
  document.head.append(script);
  await customElements.whenDefined(tag);
  await Promise.all([...document.querySelectorAll(tag)].map((each) => each.updateComplete));
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Time of the page's thread, memory and nodes that `count` elements add to the page. */
const upgrade = (browser, { tag, markup, script, style = '' }, count) =>
  withPage(
    browser,
    { html: page(markup.repeat(count), `<style>${style}</style>`), files: { '/script.js': script } },
    {},
    async (opened, session) => {
      const before = await metricsOfWhatIsKept(session);
      await opened.evaluate(upgradeAll, tag);
      const after = await metricsOfWhatIsKept(session);
      return {
        ms: (after.TaskDuration - before.TaskDuration) * 1000,
        MB: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6,
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
      'bytes a cycle': Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / times),
    };
  });

const counts = [1, 10, 100, 1000];

/**
 * @param sides what to compare: `{ name, tag, markup, script, style }`
 * @param times how many elements come and go
 */
export async function reportScale(browser, sides, times) {
  for (const side of sides) {
    const results = [];
    for (const count of counts) results.push({ count, ...(await upgrade(browser, side, count)) });
    console.log(`\n${side.name}: elements on a page`);
    for (const { count, ms, MB, nodes } of results) {
      const each = [ms.toFixed(0), 'ms', MB.toFixed(2), 'MB', nodes, 'nodes'].join(' ');
      console.log(`${String(count).padStart(5)}: ${each} (${(ms / count).toFixed(2)} ms each)`);
    }
    const [, ten, , thousand] = results;
    const exponent = Math.log(thousand.ms / ten.ms) / Math.log(thousand.count / ten.count);
    console.log(`time grows with the number to the power of ${exponent.toFixed(2)}`);
    const kept = Object.entries(await comeAndGo(browser, side, times)).map(([what, value]) => `${value} ${what}`);
    console.log(`kept after ${times} came and went: ${kept.join(', ')}`);
  }
}
