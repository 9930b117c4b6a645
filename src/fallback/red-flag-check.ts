import { english } from '../content/en/red-flag-check.js';
import { combinationRuleSources, warningSigns } from '../content/warning-signs.js';
import { uniqueSources } from '../core/about.js';
import { fill } from '../core/place.js';
import { listedPairs, listSigns, urgencies } from '../elements/red-flag-check/listed-signs.js';
import { markup, type Markup } from './markup.js';
import { card, ending, list, title, viewOf, type FallbackOptions } from './shared.js';

/** All warning signs by urgency, to read. */
export function redFlagCheck(options: FallbackOptions): Markup {
  const view = viewOf<'red-flag-check'>(english, options);
  const { content, setting, level } = view;
  const words = content['red-flag-check'];
  const { values } = setting.place;
  const signs = listSigns(words, {});
  const together = () => {
    const pairs = [...listedPairs].map(([first, others]) => [
      fill(words.togetherWith, { first: fill(words.combined[first], values) }),
      list(others.map((id) => fill(words.combined[id], values))),
    ]);
    return [markup`\n<p class="care-text"><strong>${fill(words.together, values)}</strong></p>\n`, list(pairs)];
  };
  return markup`${title(level, words.heading, 'care-heading')}
<p class="care-text">${words.introList}</p>
<p class="care-text care-small">${words.under18} ${words.mind}</p>
${urgencies.map((urgency) => {
  const lines = signs
    .filter((sign) => sign.urgency === urgency)
    .map(({ statement, hint }) => [
      fill(statement, values),
      hint && markup` <span class="care-small check-hint">${fill(hint, values)}</span>`,
    ]);
  return [card(urgency, level + 1, [list(lines), urgency === 'emergency-now' && together()], setting), markup`\n`];
})}
${ending(view, uniqueSources(...warningSigns.map(({ sources }) => sources), combinationRuleSources))}`;
}
