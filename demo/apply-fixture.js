/**
 * Puts a fixture of test/fixtures/fixtures.mjs on the page and brings it into its state as a visitor would: by ticking,
 * answering and pressing buttons. The gallery and the tests use it. It needs no build and never sleeps.
 *
 * @typedef {import('../test/fixtures/fixtures.mjs').Fixture} Fixture
 */

/** After this time the state will not come, and the promise rejects. */
const PATIENCE_MS = 5000;

/**
 * Resolves when the condition is true. Checks it after every change inside the element's shadow root.
 *
 * @param {Element} element
 * @param {() => boolean} condition
 * @param {string} what the condition's name for the error message
 */
function until(element, condition, what) {
  return new Promise((resolve, reject) => {
    if (condition()) {
      resolve(undefined);
      return;
    }
    const stop = () => {
      clearTimeout(guard);
      observer.disconnect();
    };
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      stop();
      resolve(undefined);
    });
    const guard = setTimeout(() => {
      stop();
      reject(new Error(`<${element.localName}>: waited in vain for ${what}`));
    }, PATIENCE_MS);
    observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/**
 * A control of the element, once it exists.
 *
 * @param {Element} element
 * @param {string} selector
 * @returns {Promise<HTMLElement>}
 */
async function control(element, selector) {
  const find = () => element.shadowRoot.querySelector(selector);
  await until(element, () => find() !== null, selector);
  return find();
}

async function press(element, selector) {
  const target = await control(element, selector);
  target.click();
  await element.updateComplete;
}

/** Writes into a field, or chooses in a list, as a visitor would, with both events. */
async function enter(element, selector, value) {
  const target = await control(element, selector);
  target.value = value;
  for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

/** Chooses a file, as a visitor would, and waits for the element's message. */
async function load(element, text) {
  const target = await control(element, 'input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'diary.json'));
  target.files = chosen.files;
  target.dispatchEvent(new Event('change', { bubbles: true }));
  const news = await control(element, '.diary-news [aria-live="polite"]');
  await until(element, () => news.textContent !== '', 'word of the file');
}

/** Answers all steps up to the result: ticks these signs where they appear. */
async function answerToTheEnd(element, ids) {
  const shown = () =>
    [...element.shadowRoot.querySelectorAll('form input[data-sign]')].map(({ dataset }) => dataset.sign);
  while (shown().length) await answer(element, [ids.filter((id) => shown().includes(id))]);
}

/** Advances the page's clock. A timer reads it when the page becomes visible. */
function passTime(seconds) {
  const now = performance.now.bind(performance);
  Object.defineProperty(performance, 'now', { configurable: true, value: () => now() + seconds * 1000 });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function pressAll(element, presses) {
  for (const each of presses) {
    if (typeof each === 'number') passTime(each);
    else await press(element, each);
    await element.updateComplete;
  }
}

const realStorage = Object.getOwnPropertyDescriptor(window, 'localStorage');

/** An in-memory storage, so that a fixture leaves nothing on the device. */
function createStorage(content) {
  const texts = new Map(Object.entries(content));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => texts.set(name, text),
    removeItem: (name) => texts.delete(name),
  };
}

/** Replaces the browser's storage by the fixture's, or by a failing one. */
function lendStorage(content) {
  const fail = (name) => () => {
    throw new DOMException('As the fixture asks.', name);
  };
  const descriptor = {
    denied: { get: fail('SecurityError') },
    full: { value: { ...createStorage({}), setItem: fail('QuotaExceededError') } },
  }[content] ?? { value: createStorage(content) };
  Object.defineProperty(window, 'localStorage', { configurable: true, ...descriptor });
}

/** Restores the browser's clock and storage. */
function giveBack() {
  Reflect.deleteProperty(performance, 'now');
  Object.defineProperty(window, 'localStorage', realStorage);
}

/** The fixture's element, not yet on the page. */
function create({ tag, attributes = {}, children = [] }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const { slot, tag: childTag, text, href } of children) {
    const child = document.createElement(childTag);
    child.slot = slot;
    child.textContent = text;
    if (href) child.setAttribute('href', href);
    element.append(child);
  }
  return element;
}

/** The site's texts that an element of this tag will show. */
async function textsOfSite(address, tag) {
  const { tips = [], signs = [], notes = [], exercises = [], contacts = [] } = await (await fetch(address)).json();
  const shown = {
    'back-spasm-tips': tips.map(({ text }) => text),
    'red-flag-check': signs.map(({ statement }) => statement),
    'stretch-card': [...notes.map(({ text }) => text), ...exercises.map(({ name }) => name)],
    'stretch-routine': exercises.map(({ name }) => name),
    'seek-help': contacts.map(({ name }) => name),
  };
  return (shown[tag] ?? []).filter(Boolean);
}

/** Waits until site content shows, after the first rendering, or is refused. */
async function siteContent(element, address, refused) {
  const texts = await textsOfSite(address, element.localName).catch(() => []);
  if (!texts.length) return;
  const arrived = () => texts.some((text) => element.shadowRoot.textContent.includes(text));
  await Promise.race([refused, until(element, arrived, `the content of ${address}`)]);
}

async function tick(element, ids) {
  for (const id of ids) await press(element, `input[data-sign="${id}"]`);
}

/** Ticks signs on one step after another, or “none of these”, and continues. */
async function answer(element, answers) {
  for (const ids of answers) {
    if (ids.length) await tick(element, ids);
    else await press(element, 'input[name="none"]');
    await press(element, 'form button[type="submit"]');
  }
}

async function runTimer(element, upTo) {
  await press(element, '.stretch-controls button, .routine-begin');
  if (upTo === 'end')
    await press(element, '.stretch-controls button:last-of-type, .routine-controls button:last-of-type');
}

/**
 * Renders a fixture and brings it into its state. The page keeps the fixture's clock and storage until the next fixture.
 *
 * @param {Fixture} fixture
 * @param {Element} container what the element is appended to
 * @returns {Promise<HTMLElement & { readonly updateComplete: Promise<boolean> }>} the element, in the fixture's state
 */
export async function renderFixture(fixture, container) {
  giveBack();
  if (fixture.beside) (await renderFixture(fixture.beside, container)).hidden = true;
  if (fixture.storage) lendStorage(fixture.storage);
  const element = create(fixture);
  const refused = new Promise((resolve) => element.addEventListener('care-error', resolve, { once: true }));
  container.append(element);
  await customElements.whenDefined(fixture.tag);
  customElements.upgrade(element);
  await element.updateComplete;
  const address = fixture.attributes?.src;
  if (address) await siteContent(element, address, refused);
  await tick(element, fixture.tick ?? []);
  await answer(element, fixture.answers ?? []);
  if (fixture.toTheEnd) await answerToTheEnd(element, fixture.toTheEnd);
  if (fixture.timer) await runTimer(element, fixture.timer);
  if (fixture.load) await load(element, fixture.load);
  for (const [selector, value] of Object.entries(fixture.enter ?? {})) await enter(element, selector, value);
  await pressAll(element, fixture.press ?? []);
  await element.updateComplete;
  return element;
}
