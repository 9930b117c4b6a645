/** What every page from a server must do, without script and with it. Each check throws if the page does not follow. */
import assert from 'node:assert/strict';

const timeout = 20_000;
const headings = ['Back pain: when to get help', 'Back spasm: what to do'];

/** How often each text is in sight, in the page and in open shadow roots. Runs in the page. */
function countShown(texts) {
  const has = (element, text) => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data === text);
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const shown = inside(document).filter((each) => each.checkVisibility());
  return texts.map((text) => shown.filter((each) => has(each, text)).length);
}

/** What the page shows of the two elements. Runs in the page. */
function lookAtElements() {
  return ['red-flag-check', 'back-spasm-tips'].map((tag) => {
    const found = [...document.querySelectorAll(tag)];
    const root = found[0]?.shadowRoot;
    const call = (root ?? found[0])?.querySelector('.care-call');
    return {
      tag,
      count: found.length,
      hasRoot: Boolean(root),
      ticked: (root ?? found[0])?.querySelectorAll('[type=checkbox]:checked').length,
      call: call?.getAttribute('href'),
      isInSight: call?.checkVisibility(),
      isStyled: call && getComputedStyle(call).backgroundColor !== 'rgba(0, 0, 0, 0)',
    };
  });
}

const looks = (hasRoot) =>
  ['red-flag-check', 'back-spasm-tips'].map((tag) => ({
    tag,
    count: 1,
    hasRoot,
    ticked: 0,
    call: 'tel:999',
    isInSight: true,
    isStyled: true,
  }));

const isTicked = (page) =>
  page.$eval(
    'red-flag-check',
    ({ shadowRoot, urgency }) =>
      shadowRoot.querySelectorAll('input[data-sign]:checked').length === 1 && Boolean(urgency),
  );

export const checks = [
  {
    name: 'the page comes with its policy',
    run: (page, { site, policy }) => assert.equal(policy, site.policy),
  },
  {
    name: 'the text is in sight, with its styles, before any script',
    run: (page, { site, first }) =>
      assert.deepEqual(first, { looks: looks(Boolean(site.hasShadowRoots)), shown: [1, 1] }),
  },
  {
    name: 'the elements are upgraded, and nothing is there twice',
    isScripted: true,
    run: async (page) => {
      await page.waitForFunction(
        () => [...document.querySelectorAll('red-flag-check, back-spasm-tips')].every((each) => each.hasUpdated),
        { timeout },
      );
      await page.waitForNetworkIdle({ timeout });
      assert.deepEqual(await lookAround(page), { looks: looks(true), shown: [1, 1] });
    },
  },
  {
    name: 'nothing moves: the layout shifts sum to 0',
    isScripted: true,
    run: async (page) => {
      const shifts = await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts)))),
      );
      assert.deepEqual(shifts, []);
    },
  },
  {
    name: 'a tick is answered, and stays; in Nuxt, Next and Lit also when the page renders again',
    isScripted: true,
    run: async (page) => {
      await page.click('red-flag-check >>> input[data-sign]');
      await page.waitForFunction(() => document.querySelector('red-flag-check').urgency, { timeout });
      await page.$$eval('#render-again', (buttons) => buttons.forEach((button) => button.click()));
      await page.waitForFunction(() => !document.querySelector('#render-again:not([data-done])'), { timeout });
      assert.ok(await isTicked(page));
      assert.deepEqual(await page.evaluate(countShown, headings), [1, 1]);
    },
  },
  {
    name: 'the console stays silent',
    run: (page, { messages }) => assert.deepEqual(messages, []),
  },
];

/** What a visitor sees of the page now. */
export const lookAround = async (page) => ({
  looks: await page.evaluate(lookAtElements),
  shown: await page.evaluate(countShown, headings),
});
