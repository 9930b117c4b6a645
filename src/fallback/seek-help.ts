import { english } from '../content/en/seek-help.js';
import { poisonLineIn } from '../content/poison-lines.js';
import { seekHelpSources } from '../content/seek-help.js';
import { printIcon } from '../core/icons.js';
import { overdoseValues } from '../core/overdose.js';
import type { SignLine } from '../content/words/seek-help.js';
import { fill } from '../core/place.js';
import { markup, type Markup } from './markup.js';
import {
  card,
  contact,
  contactRow,
  emergencyCard,
  ending,
  list,
  reserve,
  reserveTools,
  title,
  viewOf,
  type FallbackOptions,
} from './shared.js';

/** Who to contact and how soon, to read and to print. */
export function seekHelp(options: FallbackOptions & { readonly openingHours?: string }): Markup {
  const view = viewOf<'seek-help'>(english, options);
  const { content, level } = view;
  const words = content['seek-help'];
  const setting = { ...view.setting, advice: words.advice };
  const { clinic, place } = setting;
  const { openingHours: hours } = options;
  const local = (text: string) => fill(text, place.values);
  const lines = (texts: readonly string[]) => list(texts.map(local));
  const columns = (texts: readonly string[]) => list(texts.map(local), 'care-list care-columns');
  const signs = (signLines: readonly SignLine[]) =>
    columns(signLines.map((signLine) => Object.values(signLine).join(words.or)));
  const subtitle = (text: string) => title(level + 1, text, 'care-subheading');
  const line = poisonLineIn(place.region.code);
  return markup`${title(level, words.heading, 'care-heading')}
<p class="care-text">${words.intro}</p>
${emergencyCard(level + 1, setting, [markup`<p class="care-text"><strong>${local(words.together)}</strong></p>\n`, columns(words.togetherSigns), markup`<p class="care-text">${local(words.pregnant)}</p>`])}
<section>${subtitle(words.overdoseTitle)}
<p class="care-text">${fill(words.overdose, { ...place.values, ...overdoseValues(place, words.getHelpForOverdose) })}</p>
${line && contactRow([{ number: line.number, label: fill(setting.words.call, line) }])}</section>
${card('same-day', level + 1, signs(words.sameDay), setting)}
${card('within-days', level + 1, signs(words.withinDays), setting)}
${
  (clinic.phone || clinic.bookingUrl || hours) &&
  markup`<section class="seek-clinic">${subtitle(clinic.name ? fill(words.clinicNamed, { name: clinic.name }) : words.clinic)}
${contact('within-days', setting)}
${hours && markup`<div class="seek-hours"><strong>${words.hours}</strong><br>${hours}</div>`}
<p class="care-text">${local(words.notForEmergencies)}</p></section>`
}
<div class="seek-advice"><section>${subtitle(words.sayTitle)}
${lines(words.say)}</section>
<section>${subtitle(words.expectTitle)}
${lines(words.expect)}</section></div>
${ending(view, seekHelpSources, reserveTools(reserve('care-button', setting.words.print, printIcon)))}`;
}
