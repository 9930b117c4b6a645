import { english } from '../../content/en/red-flag-check.js';
import { checkSources } from '../../content/advice/warning-signs.js';
import { urgencyHeading } from '../../core/care-card/contacts.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { hintParts, inGroups, listSigns, type ListedSign } from './listed-signs.js';
import { markup, Markup } from '../../fallback/markup.js';
import { emergencyIcon, printIcon } from '../../core/parts/icon-outlines.js';
import { cardHeading, careCard, heading, list, waitForAmbulance } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools, roomyLine } from '../../fallback/reserve.js';

/** All warning signs to read, by urgency. */
export function redFlagCheck(options: FallbackOptions): Markup {
  const view = viewOf<'red-flag-check'>(english, options);
  const { content, level } = view;
  const words = content['red-flag-check'];
  const context = { ...view.context, advice: words.advice };
  const { values } = context.regionText;
  const ticks = options.mode !== 'list';
  const signs = listSigns(words, {});
  const mark = markup`<span class="check-mark" role="img" aria-label="${words.markName}">${words.mark}</span>`;
  const lines = (some: readonly ListedSign[]) =>
    markup`<ul class="${ticks ? 'care-choices' : 'care-list'}">${some.map(
      ({ statement, hint, paired, urgency }) =>
        markup`<li${ticks && new Markup(' class="care-choice"')}>${ticks && markup`<span class="care-box"></span>`}<span>${fill(statement, values)}${paired && ['\u00a0', mark]}${hint && urgency !== 'emergency-now' && markup` <span class="care-small check-origin">${fill(hint, values)}</span>`}</span></li>\n`,
    )}</ul>`;
  const groups = (some: readonly ListedSign[]) =>
    inGroups(some).map(
      ([group, inGroup]) =>
        markup`${group && heading(level + 2, fill(words.groups[group], values), 'check-group')}\n${lines(inGroup)}`,
    );
  const meanings = (some: readonly ListedSign[]) => {
    const hints = some.flatMap(({ hint }) => (hint ? [hintParts(fill(hint, values))] : []));
    return markup`<details class="care-disclosure"><summary>${words.meanings}</summary>\n${list(
      hints.map(([term, explanation]) => markup`<strong>${term}</strong>${explanation}`),
    )}</details>`;
  };
  const emergencies = (some: readonly ListedSign[]) => [
    groups(some.filter(({ ambulance }) => ambulance)),
    waitForAmbulance(context),
    cardHeading(level + 1, emergencyIcon, context.words.emergencyPrefix, urgencyHeading('emergency-now', context)),
    groups(some.filter(({ ambulance }) => !ambulance)),
    meanings(some),
  ];
  const [before, after] = words.togetherList.split(words.mark);
  const together = markup`<p class="care-text">${ticks ? roomyLine(markup`${before}${mark}${after}`, words.together) : markup`${before}${mark}${after}`}</p>`;
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${ticks ? roomyLine(words.introList, words.intro) : words.introList}</p>
${ticks && markup`<p class="care-text care-small">${reserve('', words.privacy)}</p>`}
${urgencies.map((urgency) => {
  const some = signs.filter((sign) => sign.urgency === urgency);
  if (urgency === 'emergency-now')
    return careCard(urgency, level + 1, emergencies(some), context, ambulanceHeading(context));
  const body = markup`<details class="care-disclosure check-lower"><summary>${fill(words.showSigns, { count: some.length })}</summary>
${groups(some)}</details>`;
  return [urgency === 'same-day' && together, careCard(urgency, level + 1, body, context), markup`\n`];
})}
${ticks && markup`<div class="check-live"><div class="care-text">${reserve('', words.noneTicked)}</div></div>`}
${reserveTools(reserve('care-button', context.words.print, printIcon))}
${ending(view, checkSources)}`;
}
