import { english } from '../../content/en/seek-help.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { seekHelpSources } from '../../content/advice/seek-help.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import type { ListLine } from '../../content/types.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { careCard, contact, contactRow, emergencyCard, heading, list } from '../../fallback/leaves.js';
import { ending, reserve, reserveTools, viewOf, type FallbackOptions } from '../../fallback/shared.js';

/** Who to contact and how soon, to read and to print. */
export function seekHelp(
  options: FallbackOptions & {
    /** For `seek-help`: the clinic's opening hours. */
    readonly openingHours?: string;
  },
): Markup {
  const view = viewOf<'seek-help'>(english, options);
  const { content, level } = view;
  const words = content['seek-help'];
  const context = { ...view.context, advice: words.advice };
  const { clinic, regionText } = context;
  const { openingHours: hours } = options;
  const local = (text: string) => fill(text, regionText.values);
  const lines = (texts: readonly string[]) => list(texts.map(local));
  const line = (each: ListLine): Markup | string =>
    typeof each === 'string' ? local(each) : markup`${local(each.first)} ${list(each.others.map(local))}`;
  const columns = (given: readonly ListLine[]) => list(given.map(line), 'care-list care-columns');
  const subtitle = (text: string) => heading(level + 1, text, 'care-subheading');
  const poisonLine = poisonLineIn(regionText.region.code);
  return markup`${heading(level, words.heading, 'care-heading')}
<p class="care-text">${words.intro}</p>
${emergencyCard(level + 1, context, [markup`<details class="care-disclosure"><summary>${local(words.together)}</summary>\n${columns(words.togetherSigns)}</details>`, markup`<p class="care-text">${local(words.pregnant)}</p>`])}
<section>${subtitle(words.overdoseTitle)}
<p class="care-text">${fill(words.overdose, { ...regionText.values, ...overdoseValues(regionText, words.getHelpForOverdose) })}</p>
${poisonLine && contactRow([{ number: poisonLine.number, label: fill(context.words.call, poisonLine) }])}</section>
${careCard('same-day', level + 1, columns(Object.values(words.sameDay)), context)}
${careCard('within-days', level + 1, columns(Object.values(words.withinDays)), context)}
${
  (clinic.phone || clinic.bookingUrl || hours) &&
  markup`<section class="seek-clinic">${subtitle(clinic.name ? fill(words.clinicNamed, { name: clinic.name }) : words.clinic)}
${contact('within-days', context)}
${hours && markup`<div class="seek-hours"><strong>${words.hours}</strong><br>${hours}</div>`}
<p class="care-text">${local(words.notForEmergencies)}</p></section>`
}
<div class="seek-advice"><section>${subtitle(words.sayTitle)}
${lines(words.say)}</section>
<section>${subtitle(words.expectTitle)}
${lines(words.expect)}</section></div>
${ending(view, seekHelpSources, reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}
