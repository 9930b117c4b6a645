/**
 * Shows every fixture with controls for its surroundings. The address contains the settings, so that a view can be linked:
 * `?scheme=dark&dir=rtl&width=320&text=200&tag=stretch-card&region=US&lang=es&accent=%237a1f5c`.
 *
 * `?fixture=N` shows the Nth fixture of the list alone (the first is 0); with `&bare` nothing else is on the page, and
 * `<html data-ready>` appears when the fixture is in its state.
 *
 * A page has one clock, one storage and one pack in use. A fixture that sets any of them gets a page of its own in a
 * frame.
 */
import { locales } from '../dist/content/locales.js';
import { regions } from '../dist/content/region/regions.js';
import { fixtures } from '../test/fixtures/fixtures.mjs';
import { renderFixture } from './apply-fixture.js';

const root = document.documentElement;
const stage = document.querySelector('#stage');
const form = document.querySelector('#controls');
const count = document.querySelector('#count');
const address = new URLSearchParams(location.search);
const only = address.has('fixture') ? Number(address.get('fixture')) : null;
const bare = only !== null && address.has('bare');

/** The language of the elements' file. Another one needs another file, and so the page again. */
const language = Object.hasOwn(locales, address.get('lang') ?? '') ? address.get('lang') : '';
const usualDirection = language && (await locales[language]()).direction === 'rtl' ? 'rtl' : 'ltr';

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

function addOptions(select, options) {
  for (const [value, text] of options) select.append(new Option(text, value));
}

/** The settings that differ from the default, as the address writes them. */
function settings() {
  const chosen = new URLSearchParams();
  for (const field of form.elements) {
    if (!field.name || (field.type === 'radio' && !field.checked)) continue;
    const usual = field.type === 'radio' ? field.defaultChecked : field.value === (field.defaultValue ?? '');
    if (!usual) chosen.set(field.name, field.value);
  }
  return chosen;
}

function takeFromAddress() {
  for (const [name, value] of address) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
}

function writeToAddress(chosen) {
  const next = new URLSearchParams(chosen);
  for (const name of ['fixture', 'bare']) if (address.has(name)) next.set(name, address.get(name));
  const query = next.toString().replace(/\bbare=(?=&|$)/, 'bare');
  history.replaceState(null, '', location.pathname + (query ? `?${query}` : '') + location.hash);
}

function applySettings() {
  const chosen = settings();
  root.dataset.scheme = chosen.get('scheme') ?? 'auto';
  root.dataset.text = chosen.get('text') ?? '100';
  stage.dataset.width = chosen.get('width') ?? 'full';
  // A bare fixture gives its direction to the whole page. Otherwise the page's own text keeps its direction.
  if (bare) root.dir = chosen.get('dir') ?? usualDirection;
  const accent = chosen.get('accent');
  if (accent && CSS.supports('color', accent)) root.style.setProperty('--care-accent', accent);
  else root.style.removeProperty('--care-accent');

  const region = chosen.get('region');
  const tag = chosen.get('tag') ?? '';
  let shown = 0;
  for (const item of stage.children) {
    const { fixture } = item;
    item.hidden = Boolean(tag) && fixture.tag !== tag;
    if (!item.hidden) shown += 1;
    const frame = item.querySelector('.frame') ?? item;
    const page = frame.querySelector('iframe');
    if (page) {
      // A hidden page would load for nothing.
      if (item.hidden) continue;
      const source = addressOf(fixtures.indexOf(fixture), chosen);
      if (page.getAttribute('src') !== source) page.src = source;
      continue;
    }
    frame.dir = chosen.get('dir') ?? usualDirection;
    const element = item.querySelector(fixture.tag);
    const code = region ?? fixture.attributes?.region;
    if (code) element?.setAttribute('region', code);
    else element?.removeAttribute('region');
  }
  count.textContent = `${shown} of ${fixtures.length} states`;
  writeToAddress(chosen);
}

/** Whether a fixture needs a page of its own. */
function needsOwnPage({ tag, storage, press = [] }) {
  return tag === 'heat-cold-timer' || Boolean(storage) || press.some((each) => typeof each === 'number');
}

function addressOf(index, chosen) {
  return `?${new URLSearchParams([...chosen, ['fixture', index]])}&bare`;
}

function withAttributes({ tag, attributes = {} }) {
  return `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
}

/** A figure with a fixture, its name and its tag. */
function exhibit(fixture, index) {
  const item = document.createElement('section');
  item.className = 'exhibit';
  item.id = `fixture-${index}`;
  item.fixture = fixture;
  item.setAttribute('aria-labelledby', `name-${index}`);

  const caption = document.createElement('header');
  const name = document.createElement('h2');
  name.id = `name-${index}`;
  name.textContent = fixture.name;
  const code = document.createElement('code');
  code.textContent = withAttributes(fixture);
  const alone = document.createElement('a');
  alone.href = `?fixture=${index}&bare`;
  alone.textContent = 'Alone';
  alone.setAttribute('aria-label', `Alone: ${fixture.name}, ${fixture.tag}`);
  caption.append(name, code, alone);

  const frame = document.createElement('div');
  frame.className = 'frame';
  if (needsOwnPage(fixture)) {
    const page = document.createElement('iframe');
    page.title = `${fixture.name}, ${fixture.tag}`;
    frame.append(page);
  }
  item.append(caption, frame);
  return item;
}

/** Shows a framed page at its full height. Settles when the fixture is in its state. */
function settle(page) {
  return new Promise((resolve) => {
    page.addEventListener('load', () => {
      const content = page.contentDocument.documentElement;
      const fit = () => (page.style.blockSize = `${content.querySelector('body').offsetHeight}px`);
      // Firefox reports an error for a new size within the observer's own callback.
      new ResizeObserver(() => requestAnimationFrame(fit)).observe(content.querySelector('body'));
      const finish = () => 'ready' in content.dataset && resolve();
      new MutationObserver(finish).observe(content, { attributes: true });
      finish();
    });
  });
}

async function fillIn(item, container) {
  try {
    await renderFixture(item.fixture, container);
  } catch (error) {
    const message = document.createElement('p');
    message.className = 'failed';
    message.textContent = String(error);
    container.append(message);
    console.error(error);
  }
}

async function showBare(fixture) {
  root.dataset.bare = window === parent ? '' : 'framed';
  document.querySelector('.top').remove();
  document.querySelector('.skip').remove();
  stage.fixture = fixture;
  const wrapper = document.createElement('div');
  wrapper.fixture = fixture;
  stage.append(wrapper);
  applySettings();
  await fillIn(wrapper, wrapper);
}

/** Draws the shown fixtures that are not drawn yet. Those on this page come one by one: each presses its buttons. */
async function fillShown() {
  for (const item of stage.children) {
    if (item.hidden || item.isFilled) continue;
    item.isFilled = true;
    const frame = item.querySelector('.frame');
    if (!frame.querySelector('iframe')) await fillIn(item, frame);
  }
}

async function showAll() {
  const items = [...fixtures.entries()].filter(([index]) => only === null || index === only);
  stage.append(...items.map(([index, fixture]) => exhibit(fixture, index)));
  const pages = [...stage.querySelectorAll('iframe')].map((page) => ({ page, settled: settle(page) }));
  applySettings();
  const shown = pages.filter(({ page }) => page.hasAttribute('src')).map(({ settled }) => settled);
  await fillShown();
  await Promise.all(shown);
}

async function update() {
  applySettings();
  if (form.elements.lang.value !== language) location.reload();
  await fillShown();
  applySettings();
}

addOptions(
  form.elements.tag,
  [...new Set(fixtures.map(({ tag }) => tag))].map((tag) => [tag, `<${tag}>`]),
);
addOptions(
  form.elements.region,
  regions
    .map(({ code }) => [code, `${countryNames.of(code)} (${code})`])
    .sort(([, first], [, second]) => first.localeCompare(second)),
);
addOptions(
  form.elements.lang,
  Object.keys(locales).map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag)]),
);
for (const field of form.elements.dir) field.defaultChecked = field.value === usualDirection;
form.reset();
takeFromAddress();
stage.lang = language || 'en';
await import(`../dist/cdn/back-care-elements${language && `.${language}`}.js`);
form.addEventListener('input', update);
form.addEventListener('reset', () => queueMicrotask(update));
form.addEventListener('submit', (event) => event.preventDefault());

await (bare && fixtures[only] ? showBare(fixtures[only]) : showAll());
applySettings();
// Pressing the timer's buttons moved the focus; a visitor of the gallery starts at the top.
(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.blur();
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
else scrollTo(0, 0);
root.dataset.ready = '';
