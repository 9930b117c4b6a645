/** Makes the style sheet of the fallback from the styles of the elements. */
import { existsSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';
import { tokens } from '../dist/core/theme/tokens.styles.js';
import { typography } from '../dist/core/theme/typography.styles.js';
import { controls } from '../dist/core/theme/controls.styles.js';
import { careCardStyles } from '../dist/core/care-card/care-card.styles.js';
import { roomyLineStyles } from '../dist/core/parts/roomy-line.styles.js';
import { reminderStyles } from '../dist/core/reminder/reminder.styles.js';
import { figureStyles } from '../dist/figure/figure.styles.js';
import { picturedStepsStyles } from '../dist/figure/pictured-steps.styles.js';
import { figureTokens } from '../dist/core/theme/tokens.styles.js';
import { fallbackTags } from '../dist/fallback.js';

const theme = [tokens, figureTokens].map(({ cssText }) => cssText);
const shared = [
  typography,
  controls,
  careCardStyles,
  figureStyles,
  picturedStepsStyles,
  reminderStyles,
  roomyLineStyles,
].map(({ cssText }) => cssText);
/** Rewrites the rules for use outside a shadow root: `:host` becomes the tag itself. Parts do not exist there. */
const outside = (cssText) =>
  cssText
    .replace(/[^{}]*::part\([^{}]*\{[^}]*\}/g, '')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replace(/:host\b/g, '&')
    // The base is where the script sets colours; the text inside the tag has no base.
    .replace(/\.care-base,\s*/g, '')
    .replace(/\.care-base (?=[*:])/g, '& ');
/** A tag until it is defined, and a plain mount until the element is in it. Browsers without `:has()` read the first alone. */
const scope = (tags) => {
  const all = `:is(${tags.join(', ')})`;
  const mounts = `:is(${tags.map((tag) => `[data-care-element=${tag}]`).join(', ')})`;
  return `:is(${all}:not(:defined), ${mounts}:not(:has(> ${all})))`;
};

/** The styles without the rules that fit nothing in the pages, such as those for what appears when the script runs. */
async function used(styles, pages) {
  const content = [{ raw: pages.join(''), extension: 'html' }];
  const results = await new PurgeCSS().purge({ content, css: styles.map((raw) => ({ raw })) });
  return results.map(({ css }) => css).join('\n');
}

/** The styles of an element apply to it, and to the plan, which contains other elements. */
async function elementStyles(tag, pages) {
  const file = `dist/elements/${tag}/${tag}.styles.js`;
  if (!existsSync(file)) return '';
  const [{ cssText }] = Object.values(await import(`../${file}`));
  return `${scope([...new Set([tag, 'back-care-plan'])])} {\n${outside(await used([cssText], pages))}\n}`;
}

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
const forBundlers = (css) =>
  css.replace(/\{([^{}]*light-dark[^{}]*)\}/g, (_rule, body) => {
    const both = body.split(';').filter((declaration) => declaration.includes('light-dark('));
    return `{${lightOnly(body)} @supports (color: light-dark(red, blue)) {${both.join(';')}; } }`;
  });

/** The style sheet for the text inside the tags, until the script has run. `pages`: all of that text. */
export async function fallbackCss(pages) {
  const inside = outside([...theme, await used(shared, pages)].join('\n'));
  const frame = inside.match(/\.care-base \{[^}]*\}/)[0];
  // The frame is first: here it is on the tag itself, where what `:host` sets for text must win over what it inherits.
  const base = `${scope(fallbackTags)} {\n${frame.replace('.care-base', '&')}\n${inside.replace(frame, '')}\n${room}\n}`;
  const elements = await Promise.all(fallbackTags.map((tag) => elementStyles(tag, pages)));
  const plain = [base, ...elements]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
  // PurgeCSS removes rules with `:not(:defined)`, unless it is asked to leave them.
  return `/*! purgecss start ignore */\n${forBundlers(plain)}\n/*! purgecss end ignore */\n`;
}
