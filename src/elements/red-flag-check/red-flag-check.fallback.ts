import { english } from '../../content/en/red-flag-check.js';
import { combinationRuleSources, warningSigns } from '../../content/advice/warning-signs.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { listedPairs, listSigns, type ListedSign } from './listed-signs.js';
import { markup, Markup } from '../../fallback/markup.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { careCard, heading, list, otherEmergencies } from '../../fallback/leaves.js';
import { ending, reserve, reserveTools, viewOf, type FallbackOptions } from '../../fallback/shared.js';

/** All warning signs to read, by urgency. */
export function redFlagCheck(options: FallbackOptions): Markup {
  const view = viewOf<'red-flag-check'>(english, options);
  const { content, level } = view;
  const words = content['red-flag-check'];
  const context = { ...view.context, advice: words.advice };
  const { values } = context.regionText;
  const ticks = options.mode !== 'list';
  const signs = listSigns(words, {});
  const together = () => {
    const pairs = [...listedPairs].map(([first, others]) => [
      fill(words.togetherWith, { first: fill(words.combined[first], values) }),
      list(others.map((id) => fill(words.combined[id], values))),
    ]);
    return markup`<details class="care-disclosure"><summary>${fill(words.together, values)}</summary>\n${list(pairs)}</details>`;
  };
  const lines = (some: readonly ListedSign[]) =>
    markup`<ul class="${ticks ? 'care-choices' : 'care-list'}">${some.map(
      ({ statement, hint }) =>
        markup`<li${ticks && new Markup(' class="care-choice"')}>${ticks && markup`<span class="care-box"></span>`}<span>${fill(statement, values)}
${hint && markup`<span class="care-small check-hint">${fill(hint, values)}</span>`}</span></li>\n`,
    )}</ul>`;
  return markup`${heading(level, words.heading, 'care-heading')}
<p class="care-text">${words.introList}</p>
<p class="care-text care-small">${words.under18} ${words.mind} ${ticks && reserve('', words.privacy)}</p>
${urgencies.map((urgency) => {
  const some = signs.filter((sign) => sign.urgency === urgency);
  const first = urgency === 'emergency-now' && ambulanceHeading(context);
  const body = first
    ? [
        lines(some.filter(({ ambulance }) => ambulance)),
        otherEmergencies(context),
        lines(some.filter(({ ambulance }) => !ambulance)),
        together(),
      ]
    : lines(some);
  return [careCard(urgency, level + 1, body, context, first || undefined), markup`\n`];
})}
${ticks && markup`<div class="check-live"><div class="care-text">${reserve('', words.noneTicked)}</div></div>`}
${reserveTools(reserve('care-button', context.words.print, printIcon))}
${ending(view, uniqueSources(...warningSigns.map(({ sources }) => sources), combinationRuleSources))}`;
}
