import { english } from '../../content/en/red-flag-check.js';
import { combinationRuleSources, warningSigns } from '../../content/advice/warning-signs.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { listedPairs, listSigns } from './listed-signs.js';
import { markup, Markup } from '../../fallback/markup.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { careCard, heading, list } from '../../fallback/leaves.js';
import { ending, reserve, reserveTools, viewOf, type FallbackOptions } from '../../fallback/shared.js';

/** All warning signs by urgency, to read. */
export function redFlagCheck(options: FallbackOptions): Markup {
  const view = viewOf<'red-flag-check'>(english, options);
  const { content, level } = view;
  const words = content['red-flag-check'];
  const setting = { ...view.setting, advice: words.advice };
  const { values } = setting.place;
  const ticks = options.mode !== 'list';
  const signs = listSigns(words, {});
  const together = () => {
    const pairs = [...listedPairs].map(([first, others]) => [
      fill(words.togetherWith, { first: fill(words.combined[first], values) }),
      list(others.map((id) => fill(words.combined[id], values))),
    ]);
    return [markup`\n<p class="care-text"><strong>${fill(words.together, values)}</strong></p>\n`, list(pairs)];
  };
  return markup`${heading(level, words.heading, 'care-heading')}
<p class="care-text">${words.introList}</p>
<p class="care-text care-small">${words.under18} ${words.mind} ${ticks && reserve('', words.privacy)}</p>
${urgencies.map((urgency) => {
  const lines = signs
    .filter((sign) => sign.urgency === urgency)
    .map(
      ({ statement, hint }) =>
        markup`<li${ticks && new Markup(' class="care-choice"')}>${ticks && markup`<span class="care-box"></span>`}<span>${fill(statement, values)}
${hint && markup`<span class="care-small check-hint">${fill(hint, values)}</span>`}</span></li>\n`,
    );
  return [
    careCard(
      urgency,
      level + 1,
      [
        markup`<ul class="${ticks ? 'care-choices' : 'care-list'}">${lines}</ul>`,
        urgency === 'emergency-now' ? together() : null,
      ],
      setting,
    ),
    markup`\n`,
  ];
})}
${ticks && markup`<div class="check-live"><div class="care-text">${reserve('', words.noneTicked)}</div></div>`}
${reserveTools(reserve('care-button', setting.words.print, printIcon))}
${ending(view, uniqueSources(...warningSigns.map(({ sources }) => sources), combinationRuleSources))}`;
}
