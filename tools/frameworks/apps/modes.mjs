/**
 * The ways in which an app and the definition of the elements meet. Each opens the page, and says how the app is mounted
 * again and unmounted.
 */
const mount = (page) => page.evaluate(() => window.app.mount());
const unmount = (page) => page.evaluate(() => window.app.unmount());
const define = (page) => page.evaluate(() => window.app.define());
const hydrate = async (page) => {
  await page.evaluate(() => {
    window.fromServer = document.querySelector('#check');
  });
  await mount(page);
};

async function open(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => window.app);
}

export const clientModes = [
  {
    name: 'early',
    start: async (page, address) => {
      await open(page, `${address}/index.html`);
      await define(page);
      await mount(page);
    },
    mount,
    unmount,
  },
  {
    name: 'late',
    isLate: true,
    start: async (page, address) => {
      await open(page, `${address}/index.html`);
      await mount(page);
    },
    mount,
    unmount,
  },
];

/** After a visit without scripts, in which the text inside the tags must be in sight, React and others hydrate. */
export const hydratedModes = [
  {
    name: 'hydrated early',
    isHydrated: true,
    start: async (page, address) => {
      await open(page, `${address}/hydrate.html`);
      await define(page);
      await hydrate(page);
    },
    mount,
    unmount,
  },
  {
    name: 'hydrated late',
    isLate: true,
    isHydrated: true,
    start: async (page, address) => {
      await open(page, `${address}/hydrate.html`);
      await hydrate(page);
    },
    mount,
    unmount,
  },
];

/** In Next, the links of the site mount and unmount the page. */
const follow = (id, target) => async (page) => {
  await page.click(`#${id}`);
  await page.waitForSelector(target);
};

export const nextModes = [
  {
    name: 'hydrated early',
    start: (page, address) => page.goto(address, { waitUntil: 'networkidle0' }),
    mount: follow('enter', '#check'),
    unmount: follow('leave', '#elsewhere'),
  },
  {
    name: 'hydrated late',
    isLate: true,
    start: (page, address) => open(page, `${address}/late`),
    mount: follow('enter', '#check'),
    unmount: follow('leave', '#elsewhere'),
  },
];
