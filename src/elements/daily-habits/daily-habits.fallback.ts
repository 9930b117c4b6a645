import { english } from '../../content/en/daily-habits.js';
import { habitIds, habits } from '../../content/advice/habits.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { emergencyStrip } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { longestToday, reserve, reserveTools } from '../../fallback/reserve.js';

/**
 * The habits to read. Ticks and the date need the script. No `ul` around disclosures: editors tear such items apart.
 */
export function dailyHabits(
  options: FallbackOptions & {
    /** For `daily-habits`: ids of its habits in order, separated by spaces or commas. */
    readonly habits?: string;
  },
): Markup {
  const view = viewOf<'daily-habits'>(english, options);
  const { content, context } = view;
  const words = content['daily-habits'];
  const shown = chosenOf(options.habits, habitIds).map((id) => habits.find((habit) => habit.id === id)!);
  return markup`${mainHeading(view, words.heading)}
${emergencyStrip(context)}
<p class="care-text">${words.intro}</p>
<p class="care-text">${words.general}</p>
<div class="care-choices habits-list">${reserve('care-legend', longestToday(words.today, view))}
<div class="habits-items" role="list">
${shown.map(
  ({ id }) =>
    markup`<div class="habits-item" role="listitem"><div class="care-choice"><span class="care-box"></span><span>${words.habits[id].name}</span></div>
<details class="care-disclosure"><summary class="care-no-print" aria-label="${words.how}: ${words.habits[id].name}">${words.how}</summary>
<p class="care-text care-small">${fill(words.habits[id].text, context.regionText.values)}</p></details></div>\n`,
)}</div></div>
<p class="care-text care-small">${words.fresh}</p>
<div><div class="care-text">${reserve('', words.keep.notKept)}</div>
${reserveTools(reserve('care-button', words.keep.keep))}</div>
${ending(view, uniqueSources(...shown.map(({ sources }) => sources)))}`;
}
