/**
 * Writes each element's content as plain HTML, `dist/fallback/<locale>/<tag>.html`, and the style sheet that gives it the
 * element's own look until the script has run, `dist/cdn/fallback.css`.
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

/** The folder's name, and the region that its text is for. `en` names no number. */
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
/** `:host` is the tag itself when the same rules stand outside of a shadow root; parts are not there yet. */
const outside = ({ cssText }) =>
  cssText
    .replace(/[^{}]*::part\([^{}]*\{[^}]*\}/g, '')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replace(/:host\b/g, '&')
    .replace(/\.care-base (?=[*:])/g, '& ');
const scope = (tags) => `:is(${tags.join(', ')}):not(:defined)`;
const inside = shared.map(outside).join('\n');
const frame = inside.match(/\.care-base \{[^}]*\}/)[0].replace('.care-base', '&');
/** What one element adds stays with it, and with the plan that holds it. */
const own = await Promise.all(
  fallbackTags
    .filter((tag) => existsSync(`dist/elements/${tag}/${tag}.styles.js`))
    .map(async (tag) => {
      const [styles] = Object.values(await import(`../dist/elements/${tag}/${tag}.styles.js`));
      return `${scope([...new Set([tag, 'back-care-plan'])])} {\n${outside(styles)}\n}`;
    }),
);
/** Rules for what the fallback alone has: room for controls that come with the script. */
const room = `
  .care-choices { list-style: none; }
  .care-legend { display: block; margin-block-end: 0.25em; font-weight: 600; }
  /* A heading may be in a summary, not in a span there: what the element lays out beside the arrow is the summary itself. */
  summary:is(.tips-title, .plan-title) { display: block; position: relative; padding-inline-start: calc(0.9em + min(0.5em, 2.5cqi)); }
  summary:is(.tips-title, .plan-title)::before { position: absolute; inset-inline-start: 0; inset-block-start: 0.75em; }
  @media print {
    & { padding: 0; border: 0; }
    .care-reserve, .care-tools, .tips-phases, .stretch-session, .reminder { display: none; }
    details::details-content { content-visibility: visible; block-size: auto; }
  }
  @media (scripting: none) {
    .care-reserve,
    :is(div, .care-choice):has(.care-reserve):not(:has(:not(div, .care-choice, .care-box, .care-reserve, .care-reserve *))) { display: none !important; }
    .care-choice { gap: 0; min-block-size: 0; padding-inline: 0; }
    .care-choice > .care-box { inline-size: 0; block-size: 0; }
  }
  .care-box { flex: none; inline-size: 1.5em; block-size: 1.5em; }
`;
const css = [`${scope(fallbackTags)} {\n${inside}\n${frame}\n${room}\n}`, ...own].join('\n');
mkdirSync('dist/cdn', { recursive: true });
writeFileSync('dist/cdn/fallback.css', css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' '));
