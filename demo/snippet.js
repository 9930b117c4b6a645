/** The snippet builder: shows what was chosen, and writes what to paste. Nothing is sent or kept. */
import { strategies } from '../dist/content/advice/strategies.js';
import { english as tips } from '../dist/content/en/back-spasm-tips.js';
import { english as card } from '../dist/content/en/stretch-card.js';
import { exercises } from '../dist/content/exercise/exercises.js';
import { locales } from '../dist/content/locales.js';
import { regions } from '../dist/content/region/regions.js';
import { linkAddress, telephoneNumber } from '../dist/core/contract/attributes.js';
import { fallback, structuredData } from '../dist/fallback.js';
import * as snippets from './snippets.js';

const byId = (id) => document.getElementById(id);
const form = byId('choices');
const preview = byId('preview');
const news = byId('news');

/** What each element shows, for people who do not know its tag. */
const shows = {
  'red-flag-check': 'Warning signs that need help',
  'seek-help': 'Who to contact, and how soon',
  'back-spasm-tips': 'Seven kinds of tips',
  'stretch-card': 'One exercise',
  'stretch-routine': 'A guided session of exercises',
  'rest-positions': 'Positions that ease',
  'heat-cold-timer': 'Heat or cold, with a timer',
  'pain-relief-guide': 'Pain relievers',
  'posture-guide': 'Sitting, lifting, sleeping',
  'daily-habits': 'Small habits for today',
  'pain-diary': 'A diary for the visit',
  'back-care-plan': 'A plan that holds them all',
};

const copyFiles = ({ folder }, where = 'to your site') =>
  `First copy the folder “files” of the download ${where}: ${folder}fallback.css must open in a browser.`;

/** What each form needs, besides the snippet itself. */
const needs = {
  html: (choice) =>
    `${copyFiles(choice)} Then paste this where your editor takes HTML. For WordPress choose its own form.`,
  markdown: (choice) =>
    `${copyFiles(choice, 'to your site (in Hugo into “static”)')} Then paste this line, with an empty line above and below it. Hugo leaves all HTML out until you write [markup.goldmark.renderer] at the end of hugo.toml, and below it unsafe = true.`,
  wordpress: ({ attributes: { lang } }) =>
    `First upload our plugin, back-care-elements-wordpress-${/^en\b/.test(lang || 'en') ? '' : 'languages-'}….zip, under Plugins, Add Plugin. It speaks the language of the site (Settings, General). Then paste this into a block “Shortcode”, or choose a block under “Back care” and paste nothing. No plugin? Visitors would see this line as text: choose “WordPress without plugin”.`,
  classic: (choice) =>
    `${copyFiles(choice)} Then press + in your page, choose the block “Custom HTML”, and paste this, not into the text of the page. If the block shows “Edit HTML”, press that first, and “Update” after it. Your role must be Administrator or Editor: anybody else’s save leaves the words alone. The file holds all elements, because WordPress shows no module in its preview.`,
  plain: (choice) =>
    `${copyFiles(choice)} Then paste both lines. If your editor removes the second too, have it put into the head of your pages: without it visitors see the text alone.`,
  words: () =>
    'Needs no file and no script: the words, the drawings and the links to call, with everything open. Many mail programs leave out the drawings.',
  react: () => 'Needs the package of the download: npm install ./back-care-elements-….tgz',
  vue: () => 'Needs the package of the download, and compilerOptions.isCustomElement in your build.',
  iframe: () =>
    'First copy the folder “files” of the download to your site. Wix and Google Sites have no room for it: copy it to another site of yours, and write the whole address there under “Folder of the files”, such as https://www.example.org/files/. Leave out the second line where no script is allowed: the frame then keeps its height and scrolls.',
};

/** Where the colours go, if not into a style sheet that whoever uses the form has at hand. */
const inWordPress =
  'Add this in WordPress under Appearance, Editor, Styles, ⋮ (More), Additional CSS (with an older theme: Appearance, Customize)';
const cssPlaces = {
  markdown:
    'Add this to the CSS file of your theme, or put it into the post below the line, between <style> and </style> (not in MDX)',
  wordpress: `${inWordPress}. Or choose the colour for all pages under Settings, Back care`,
  classic: inWordPress,
};

/** These show no colour from the style sheet of the page around them. */
const withoutCss = ['iframe', 'words'];

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
  Object.entries(shows).map(([tag, words]) => [tag, `${words} (${tag})`]),
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
  const given = Object.entries(attributes).filter(([, value]) => value);
  const options = Object.fromEntries([
    ['locale', attributes.lang],
    ...given.map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  ]);
  const text = fallback(tag, options);
  const { clinicPhone = '', bookingUrl = '', ...others } = options;
  const title = new DOMParser().parseFromString(text, 'text/html').querySelector('h2').textContent;
  const accent = checked(
    'accent',
    (value) => CSS.supports('color', value),
    'This is no colour. Write it like #0b6b75.',
  );
  const colours = accent ? { '--care-accent': accent } : {};
  if (/^#[\da-f]{6}$/i.test(accent)) byId('accent-picker').value = accent;
  return {
    tag,
    attributes,
    text,
    openText: fallback(tag, { ...options, open: true }),
    hidesClinic: clinicPhone + bookingUrl !== '' && fallback(tag, others) === text,
    title,
    jsonLd: structuredData(tag, options),
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
  for (const part of form.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== byId('tag').value;
  const choice = read();
  const kind = byId('form').value;
  showPreview(choice);
  byId('needs').textContent = needs[kind](choice);
  byId('code').value = snippets[kind](choice);
  byId('clinic-note').hidden = !choice.hidesClinic;
  byId('address').value = snippets.frameAddress(choice);
  byId('address-alone').hidden = kind !== 'iframe';
  byId('css-place').textContent = cssPlaces[kind] ?? 'Add this to your style sheet';
  byId('css').value = withoutCss.includes(kind) ? '' : snippets.css(choice);
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
byId('accent-picker').addEventListener('input', ({ target }) => (byId('accent').value = target.value));
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
byId('form').addEventListener('input', show);
for (const width of document.querySelectorAll('[name="width"]'))
  width.addEventListener('input', () => (preview.dataset.width = width.value));
for (const button of document.querySelectorAll('[data-copies]'))
  button.addEventListener('click', () => copy(button.dataset.copies));
show();
document.documentElement.dataset.ready = '';
