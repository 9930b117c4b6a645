import { english } from '../content/en/seek-help.js';
import { seekHelpSources } from '../content/seek-help.js';
import { phoneIcon, printIcon } from '../core/icons.js';
import { fill, telephoneAddress } from '../core/place.js';
import { markup, type Markup } from './markup.js';
import {
  card,
  contact,
  emergencyCard,
  ending,
  icon,
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
  const { content, setting, level } = view;
  const words = content['seek-help'];
  const { clinic, place } = setting;
  const { openingHours: hours } = options;
  const local = (text: string) => fill(text, place.values);
  const lines = (texts: readonly string[]) => list(texts.map(local));
  const signs = (texts: readonly string[]) => list(texts.map(local), 'care-list care-columns');
  const subtitle = (text: string) => title(level + 1, text, 'care-subheading');
  const { poison } = place.region;
  return markup`${title(level, words.heading, 'care-heading')}
<p class="care-text">${words.intro}</p>
${emergencyCard(level + 1, setting, [markup`<p class="care-text"><strong>${local(words.together)}</strong></p>\n`, signs(words.togetherSigns), markup`<p class="care-text">${local(words.pregnant)}</p>`])}
<section>${subtitle(words.overdoseTitle)}
<p class="care-text">${local(words.overdose)}</p>
${
  poison?.number &&
  markup`<div class="care-contact"><a class="care-button care-call" href="${telephoneAddress(poison.number)}">${icon(phoneIcon)}${fill(setting.words.call, { number: poison.number })}</a></div>`
}</section>
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
