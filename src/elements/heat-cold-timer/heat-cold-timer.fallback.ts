import { english } from '../../content/en/heat-cold-timer.js';
import { packs, timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { playIcon, printIcon } from '../../core/parts/icon-outlines.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { lengths } from './pack-plan.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { careCard, emergencyStrip, fold, heading, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveFold, reserveTools } from '../../fallback/reserve.js';

export interface HeatColdFallbackOptions extends FallbackOptions {
  /** For `heat-cold-timer`: how long a pack stays on. */
  readonly minutes?: number;
}

const option = (label: string): Markup =>
  markup`<div><span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span></div>\n`;

/**
 * Heat and cold to read: who should not use it, how to use it, and what to do about the skin. The timer needs the
 * script.
 */
export function heatColdTimer(options: HeatColdFallbackOptions): Markup {
  const view = viewOf<'heat-cold-timer'>(english, options);
  const { content, level } = view;
  const words = content['heat-cold-timer'];
  const context = { ...view.context, advice: words.advice };
  const { mode, minutes = 0 } = options;
  const shown: readonly Pack[] = mode === 'heat' || mode === 'cold' ? [mode] : ['heat', 'cold'];
  const both = shown.length > 1;
  const max = Math.min(...shown.map((pack) => packs[pack].max));
  const minutesOf = (pack: Pack) =>
    Number.isInteger(minutes) && minutes >= 1 && minutes <= max ? minutes : packs[pack].minutes;
  const items = (lines: readonly string[], values = {}) =>
    list(lines.map((line) => fill(line, { ...context.regionText.values, ...values })));
  const section = (name: string, lines: readonly string[], values = {}) =>
    markup`<div>${heading(level + 1, fill(name, context.regionText.values), 'care-subheading')}\n${items(lines, values)}</div>\n`;
  const choice = (legend: string, labels: readonly string[]) =>
    markup`<div class="care-choices heat-choice">${reserve('care-legend', legend)}<div class="heat-row">${labels.map(option)}</div></div>\n`;
  const first = shown[0]!;
  return markup`${mainHeading(view, words.headings[both ? (mode === 'alternate' ? mode : 'choose') : first])}
<p class="care-text">${words.intro}</p>
${emergencyStrip(context)}
${fold(words.cautions, [section(words.notFor, words.notForAny), ...shown.map((pack) => section(words.notForPack[pack], words.notForOne[pack])), section(words.askFirst, words.ask)])}
<div class="heat-guide care-no-print"><div class="care-subheading heat-stage">${reserve('', words.timer)}</div>
${both && [choice(words.which, Object.values(words.packs)), option(words.swap)]}
${choice(words.howLong, lengths(first, minutesOf(first)).map(String))}
${reserveTools(reserve('care-button', words.begin, playIcon))}
<div class="care-text care-small">${reserve('', words.pageOpen)}</div>
${reserveFold(words.help)}</div>
${fold(words.stopIf, items(words.stop))}
${fold(words.skin, [items(words.skinSteps), careCard('same-day', level + 1, items(words.skinToday), context)])}
${fold(words.safely, [
  ...shown.map((pack) => {
    const { max: most, gap, check } = packs[pack];
    return section(words.howTo[pack], words.steps[pack], { minutes: minutesOf(pack), max: most, gap, check });
  }),
  section(words.always, words.rules, { timesADay }),
])}
${fold(words.evidence, items([...shown.flatMap((pack) => words.proof[pack]), ...(both ? words.either : [])]))}
${ending(view, uniqueSources(...shown.map((pack) => packs[pack].sources)), reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}
