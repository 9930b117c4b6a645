/**
 * What a site pastes to show an element, in the form that each kind of site keeps. Every form is text: pure functions of
 * what was chosen in the snippet builder.
 */

/**
 * @typedef {object} Choice
 * @property {string} tag the element
 * @property {Readonly<Record<string, string>>} attributes its attributes; those without a value are left out
 * @property {string} text the HTML inside its tag, from `fallback()`
 * @property {string} openText the same with every fold open
 * @property {string} title what the element is about, for a frame
 * @property {string} folder where the files are on the site, such as `/files/`
 * @property {Readonly<Record<string, { readonly integrity: string }>>} files the files in `manifest.json`
 * @property {Readonly<Record<string, string>>} colours custom properties of the element
 */

const entity = (character) => `&#${character.codePointAt(0)};`;
const escaped = (value) => value.replace(/[&<>"]/g, entity);

const written = (attributes, escape = escaped) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** The `div` is for Markdown and WordPress: they know it as a block, and keep what is in it together. */
const wrapped = ({ tag, attributes, text }) => `<div><${tag}${written(attributes)}>${text}</${tag}></div>`;

/** Browsers run a file only if it has this fingerprint. */
const fingerprint = ({ files }, file) =>
  files[file] ? ` integrity="${files[file].integrity}" crossorigin="anonymous"` : '';

const sheet = (choice) =>
  `<link rel="stylesheet" href="${escaped(choice.folder)}fallback.css"${fingerprint(choice, 'fallback.css')} />`;

/** The file in the language of the element, if there is one: `red-flag-check.es.js`. */
function inLanguage(file, { attributes: { lang = '' }, files }) {
  const translated = file.replace(/\.js$/, `.${lang.split('-')[0].toLowerCase()}.js`);
  return files[translated] ? translated : file;
}

const script = (choice, file = inLanguage(`${choice.tag}.js`, choice), kind = 'type="module"') =>
  `<script ${kind} src="${escaped(choice.folder)}${file}"${fingerprint(choice, file)}></script>`;

export const html = (choice) => [sheet(choice), script(choice), wrapped(choice)].join('\n');

/**
 * WordPress previews a block in a frame without an origin, where browsers load no module and no file with `integrity`.
 * Optimisers rewrite and move scripts; these attributes ask them not to.
 */
export const classic = (choice) => {
  const plainFiles = { ...choice, files: {} };
  const marks = 'defer nowprocket data-cfasync="false" data-no-optimize="1"';
  const file = inLanguage('back-care-elements-classic.js', choice);
  return [sheet(plainFiles), script(plainFiles, file, marks), wrapped(choice)].join('\n');
};

/** A single line without a character that Markdown, MDX or Liquid would take for its own. */
export const markdown = (choice) =>
  `<div>${sheet(choice)}${wrapped(choice)
    .slice('<div>'.length, -'</div>'.length)
    .replace(/[{}*_`[\]~]/g, entity)}${script(choice)}</div>`;

/** For systems whose editors keep a `div` but no tag of ours. The script makes the element from it. */
export const plain = ({ tag, attributes, text, ...choice }) => {
  const data = Object.entries(attributes).map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value]);
  return `<div data-care-element="${tag}"${written(Object.fromEntries(data))}>${text}</div>\n${script(
    { ...choice, tag },
    inLanguage('back-care-elements-classic.js', { ...choice, attributes }),
    'defer',
  )}`;
};

/** The words alone, for a page that gets no script and no style sheet of ours. */
export const words = ({ attributes: { lang }, openText }) => `<div${written({ lang })}>${openText}</div>`;

/** A shortcode of the WordPress plugin. The language comes from the site. */
export const wordpress = ({ tag, attributes: { lang: _lang, ...attributes } }) =>
  `[${tag}${written(attributes, (value) => value.replace(/[&<>"[\]]/g, entity))}]`;

const bare = ({ tag, attributes }) => `<${tag}${written(attributes)}></${tag}>`;

export const react = (choice) => `import 'back-care-elements/${choice.tag}/define';

export const BackCare = () => (
  ${bare(choice)}
);`;

export const vue = (choice) => `<script setup>
import 'back-care-elements/${choice.tag}/define';
</script>

<template>
  ${bare(choice)}
</template>`;

/** The folders of ready pages that name a country. The others, such as `en`, name a language alone. */
export const countryFolders = [
  'ar-GB',
  'ar-US',
  'en-GB',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-CH',
  'fr-FR',
];

/** The ready page of an element within `frames/`, and what its address must say because the page itself does not. */
function framePage({ tag, attributes, colours }) {
  const { region, lang, exercise, scheme, ...others } = attributes;
  const [language] = lang.split('-');
  const general = countryFolders.some((name) => name.startsWith(`${language}-`)) ? language : 'en';
  const folder = region && countryFolders.includes(lang) ? lang : general;
  const asked = {
    ...(folder === general && { region, lang: lang === general ? '' : lang }),
    ...others,
    theme: scheme,
    accent: colours['--care-accent'],
  };
  const query = String(new URLSearchParams(Object.entries(asked).filter(([, value]) => value)));
  return `${folder}/${exercise ? `${tag}/${exercise}` : tag}.html${query && `?${query}`}`;
}

/** For builders that ask for the address of a page, and make the frame themselves. */
export const frameAddress = (choice) => `${choice.folder}frames/${framePage(choice)}`;

/**
 * A frame of the ready page, and the script that gives it the height of its text. The script has no fingerprint: the files are
 * often on another site, and browsers refuse such a script unless that site sends a header.
 */
export const iframe = (choice) => {
  const title = escaped(choice.title);
  return `<iframe src="${escaped(frameAddress(choice))}" title="${title}" width="100%" height="900" data-care-frame></iframe>
<script src="${escaped(choice.folder)}frames/host.js" defer></script>`;
};

/** For the site's style sheet; empty if no colour was chosen. A frame has the colour in its address. */
export const css = ({ tag, colours }) => {
  const lines = Object.entries(colours).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `${tag} {\n${lines.join('\n')}\n}` : '';
};
