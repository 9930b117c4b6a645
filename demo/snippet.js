/** The snippet builder: shows what was chosen, and writes what to paste. Nothing is sent or kept. */
import { strategies } from '../dist/content/advice/strategies.js';
import { english as tips } from '../dist/content/en/back-spasm-tips.js';
import { english as card } from '../dist/content/en/stretch-card.js';
import { exercises } from '../dist/content/exercise/exercises.js';
import { locales } from '../dist/content/locales.js';
import { regions } from '../dist/content/region/regions.js';
import { linkAddress, telephoneNumber } from '../dist/core/contract/attributes.js';
import { fallback, fallbackTags, structuredData } from '../dist/fallback.js';
import * as snippets from './snippets.js';

const byId = (id) => document.getElementById(id);
const form = byId('choices');
const preview = byId('preview');
const news = byId('news');

/** What each form needs, besides the snippet itself. */
const needs = {
  html: ({ folder, tag }) => `Needs ${tag}.js, site-content.js and fallback.css in ${folder}, from the download.`,
  markdown: ({ folder, tag }) =>
    `A single line. Needs ${tag}.js, site-content.js and fallback.css in ${folder}. In Hugo, allow HTML: markup.goldmark.renderer.unsafe = true.`,
  wordpress: () => 'Needs the WordPress plugin of this library. Without it: a block “Custom HTML” and the first form.',
  plain: ({ folder }) => `Needs back-care-elements-classic.js and site-content.js in ${folder}, loaded by the page.`,
  react: () => 'Needs the package of the download: npm install ./back-care-elements-….tgz',
  vue: () => 'Needs the package of the download, and compilerOptions.isCustomElement in your build.',
  iframe: ({ folder }) =>
    `Needs the folder “files” of the download at ${folder}. If the frame is for another site, write the whole address there, such as https://www.example.org/files/. Leave out the second line where no script is allowed: the frame then keeps its height and scrolls.`,
};

function fillSelect(id, options) {
  for (const [value, text] of options) byId(id).append(new Option(text, value));
}

function fillTicks(attribute, options) {
  const group = form.querySelector(`[data-attribute="${attribute}"]`);
  for (const [value, text] of options) {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: attribute, value });
    const label = document.createElement('label');
    label.append(box, text);
    group.append(label);
  }
}

const exerciseNames = exercises.map(({ id }) => [id, card['stretch-card'].exercises[id].name]);
const country = new Intl.DisplayNames(['en'], { type: 'region' });
const language = new Intl.DisplayNames(['en'], { type: 'language' });
const codes = regions.map(({ code }) => code).filter((code) => code !== 'ZZ');
const named = codes.map((code) => [code, country.of(code)]).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
fillSelect(
  'tag',
  fallbackTags.map((tag) => [tag, tag]),
);
fillSelect('region', [...named, ['', 'Several: name no number']]);
fillSelect(
  'language',
  ['en', ...Object.keys(locales)].map((code) => [code, language.of(code)]),
);
fillSelect('exercise', exerciseNames);
fillTicks(
  'strategies',
  strategies.map(({ id }) => [id, tips['back-spasm-tips'].strategies[id].title]),
);
fillTicks('exercises', exerciseNames);
byId('tag').value = 'red-flag-check';
byId('region').value = 'GB';

/** The value of a field, or nothing and a message beside it if an element would not take it. */
function checked(id, isFit, fault) {
  const field = byId(id);
  const value = field.value.trim();
  const isWrong = value !== '' && !isFit(value);
  field.setAttribute('aria-invalid', String(isWrong));
  byId(`${id}-fault`).textContent = isWrong ? fault : '';
  return isWrong ? '' : value;
}

function read() {
  const tag = byId('tag').value;
  const region = byId('region').value;
  const ticked = (name) => [...form.querySelectorAll(`[name="${name}"]:checked`)].map(({ value }) => value).join(' ');
  const only = (owner, value) => (tag === owner ? value : '');
  const attributes = {
    region,
    lang: region ? `${byId('language').value}-${region}` : byId('language').value,
    strategies: only('back-spasm-tips', ticked('strategies')),
    exercise: only('stretch-card', byId('exercise').value),
    exercises: only('stretch-routine', ticked('exercises')),
    'clinic-name': byId('clinic-name').value.trim(),
    'clinic-phone': checked('clinic-phone', telephoneNumber, 'This is no telephone number.'),
    'booking-url': checked('booking-url', (value) => linkAddress(value, location.href), 'This is no web address.'),
    scheme: byId('scheme').value,
  };
  const options = Object.entries(attributes).filter(([, value]) => value);
  const inCamelCase = Object.fromEntries([
    ['locale', attributes.lang],
    ...options.map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  ]);
  const text = fallback(tag, inCamelCase);
  const title = new DOMParser().parseFromString(text, 'text/html').querySelector('h2').textContent;
  const colours = byId('has-accent').checked ? { '--care-accent': byId('accent').value } : {};
  return {
    tag,
    attributes,
    text,
    title,
    jsonLd: structuredData(tag, inCamelCase),
    colours,
    folder: byId('folder').value.trim().replace(/\/*$/, '/'),
    files,
  };
}

function showPreview({ tag, attributes, colours }) {
  if (preview.firstElementChild?.localName !== tag) preview.replaceChildren(document.createElement(tag));
  const element = preview.firstElementChild;
  for (const [name, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  element.style.setProperty('--care-accent', colours['--care-accent'] ?? '');
}

function show() {
  byId('accent').disabled = !byId('has-accent').checked;
  for (const part of form.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== byId('tag').value;
  const choice = read();
  const kind = byId('form').value;
  showPreview(choice);
  byId('needs').textContent = needs[kind](choice);
  byId('code').value = snippets[kind](choice);
  byId('css').value = snippets.css(choice);
  byId('colours').hidden = !byId('css').value;
  byId('data').hidden = !byId('has-data').checked;
  byId('json-ld').value = choice.jsonLd;
  news.textContent = '';
}

async function copy(id) {
  const field = byId(id);
  try {
    await navigator.clipboard.writeText(field.value);
    news.textContent = 'Copied.';
  } catch {
    // No permission, or no secure page.
    field.focus();
    field.select();
    news.textContent = 'Selected: copy it with Ctrl+C or ⌘C.';
  }
}

/** Without the manifest, as during development, the snippet has no fingerprints. */
const { files = {} } = await fetch('../dist/cdn/manifest.json')
  .then((answer) => answer.json())
  .catch(() => ({}));
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
byId('form').addEventListener('input', show);
for (const width of document.querySelectorAll('[name="width"]'))
  width.addEventListener('input', () => (preview.dataset.width = width.value));
for (const button of document.querySelectorAll('[data-copies]'))
  button.addEventListener('click', () => copy(button.dataset.copies));
show();
document.documentElement.dataset.ready = '';
