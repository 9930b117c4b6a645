/**
 * Writes the content of each element as plain HTML, `dist/fallback/<locale>/<tag>.html`, and the style sheet that makes it
 * look like the element until the script runs, `dist/cdn/fallback.css`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercises } from '../dist/content/exercise/exercises.js';
import { fallback, fallbackTags } from '../dist/fallback.js';
import { tokens } from '../dist/core/theme/tokens.styles.js';
import { typography } from '../dist/core/theme/typography.styles.js';
import { controls } from '../dist/core/theme/controls.styles.js';
import { careCardStyles } from '../dist/core/care-card/care-card.styles.js';
import { roomyLineStyles } from '../dist/core/parts/roomy-line.styles.js';
import { reminderStyles } from '../dist/core/reminder/reminder.styles.js';
import { figureStyles } from '../dist/figure/figure.styles.js';
import { picturedStepsStyles } from '../dist/figure/pictured-steps.styles.js';
import { figureTokens } from '../dist/core/theme/tokens.styles.js';

/** The region for each folder. `en` has no region, so it shows no telephone numbers. */
const locales = { en: undefined, 'en-GB': 'GB', 'en-US': 'US' };

for (const [locale, region] of Object.entries(locales)) {
  const folder = join('dist/fallback', locale);
  mkdirSync(join(folder, 'stretch-card'), { recursive: true });
  const options = region ? { region } : {};
  for (const tag of fallbackTags) writeFileSync(join(folder, `${tag}.html`), fallback(tag, options) + '\n');
  for (const { id } of exercises) {
    writeFileSync(
      join(folder, 'stretch-card', `${id}.html`),
      fallback('stretch-card', { ...options, exercise: id }) + '\n',
    );
  }
}

const shared = [
  tokens,
  typography,
  controls,
  careCardStyles,
  figureTokens,
  figureStyles,
  picturedStepsStyles,
  reminderStyles,
  roomyLineStyles,
];
/** Rewrites the rules for use outside a shadow root: `:host` becomes the tag itself. Parts do not exist there. */
const outside = ({ cssText }) =>
  cssText
    .replace(/[^{}]*::part\([^{}]*\{[^}]*\}/g, '')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replace(/:host\b/g, '&')
    .replace(/\.care-base (?=[*:])/g, '& ');
/** A tag until it is defined, and a plain mount until the element is in it. Browsers without `:has()` read the first alone. */
const scope = (tags) => {
  const all = `:is(${tags.join(', ')})`;
  const mounts = `:is(${tags.map((tag) => `[data-care-element=${tag}]`).join(', ')})`;
  return `:is(${all}:not(:defined), ${mounts}:not(:has(> ${all})))`;
};
const inside = shared.map(outside).join('\n');
const frame = inside.match(/\.care-base \{[^}]*\}/)[0].replace('.care-base', '&');
/** The styles of an element apply to it, and to the plan, which contains other elements. */
const elementStyles = await Promise.all(
  fallbackTags
    .filter((tag) => existsSync(`dist/elements/${tag}/${tag}.styles.js`))
    .map(async (tag) => {
      const [styles] = Object.values(await import(`../dist/elements/${tag}/${tag}.styles.js`));
      return `${scope([...new Set([tag, 'back-care-plan'])])} {\n${outside(styles)}\n}`;
    }),
);
/** Rules for what only the fallback has: reserved room for controls that appear when the script runs. */
const room = `
  /* Themes style plain tags; the elements inherit. */
  :is(p, ul, ol, li, h2, h3, h4, h5, h6) { font-family: inherit; line-height: inherit; letter-spacing: inherit; }
  .care-choices { list-style: none; }
  .care-legend { display: block; margin-block-end: 0.25em; font-weight: 600; }
  /* HTML allows a heading in a summary, but not in a span in it. So the summary itself makes room for the arrow. */
  summary:is(.tips-title, .plan-title) { display: block; position: relative; padding-inline-start: calc(0.9em + min(0.5em, 2.5cqi)); }
  summary:is(.tips-title, .plan-title)::before { position: absolute; inset-inline-start: 0; inset-block-start: 0.75em; }
  @media print {
    & { padding: 0; border: 0; }
    .care-reserve, .care-tools, .tips-phases, .stretch-guide, .reminder, .care-icon { display: none; }
    details::details-content { content-visibility: visible; block-size: auto; }
  }
  @media (scripting: none) {
    .care-reserve, .care-icon,
    :is(div, .care-choice):has(.care-reserve):not(:has(:not(div, .care-choice, .care-box, .care-reserve, .care-reserve *))) { display: none !important; }
    .care-choice { gap: 0; min-block-size: 0; padding-inline: 0; }
    .care-choice > .care-box { inline-size: 0; block-size: 0; }
  }
  .care-box { flex: none; inline-size: 1.5em; block-size: 1.5em; }
`;
// The frame is first: here it is on the tag itself, where what `:host` sets for text must win over what it inherits.
const css = [`${scope(fallbackTags)} {\n${frame}\n${inside}\n${room}\n}`, ...elementStyles].join('\n');
const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');

/** The text with each `light-dark(a, b)` replaced by `a`. Colours may contain commas and brackets themselves. */
function lightOnly(text) {
  const start = text.indexOf('light-dark(');
  if (start < 0) return text;
  let depth = 0;
  let comma = 0;
  let end = start + 'light-dark'.length;
  for (; end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ',' && depth === 1) comma ||= end;
    if (text[end] === ')' && --depth === 0) break;
  }
  return text.slice(0, start) + text.slice(start + 'light-dark('.length, comma) + lightOnly(text.slice(end + 1));
}

/**
 * Bundlers that lower `light-dark()` for older browsers rely on a `color-scheme` in the same sheet, and the page's own is
 * elsewhere: all colours would be lost. They leave it alone in `@supports`. Other browsers get the light colours.
 */
const bundled = plain.replace(/\{([^{}]*light-dark[^{}]*)\}/g, (_rule, body) => {
  const both = body.split(';').filter((declaration) => declaration.includes('light-dark('));
  return `{${lightOnly(body)} @supports (color: light-dark(red, blue)) {${both.join(';')}; } }`;
});
mkdirSync('dist/cdn', { recursive: true });
// PurgeCSS removes rules with `:not(:defined)`, unless it is asked to leave them.
writeFileSync('dist/cdn/fallback.css', `/*! purgecss start ignore */\n${bundled}\n/*! purgecss end ignore */\n`);
