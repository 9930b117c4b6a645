import { english } from '../../content/en/seek-help.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { lesserSignIds, seekHelpSources } from '../../content/advice/seek-help.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { fallbackWriter, markup, Markup } from '../../fallback/markup.js';
import { contact, contactRow, fold, heading, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools } from '../../fallback/reserve.js';
import { explainedMarkLeaf, signCardLeaf } from './sign-card.leaf.js';

const explainedMark = explainedMarkLeaf(fallbackWriter);
const signCard = signCardLeaf(fallbackWriter);

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
  const brokenLines = (text: string) =>
    new Markup(
      text
        .split('\n')
        .map((line) => markup`${line}`.text)
        .join('<br>'),
    );
  const local = (text: string) => fill(text, regionText.values);
  const subtitle = (text: string) => heading(level + 1, text, 'care-subheading');
  const poisonLine = poisonLineIn(regionText.region.code, words.getHelpForOverdose.lines);
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${explainedMark(words.intro)}</p>
${signCard(words, context, { urgency: 'emergency-now', level: level + 1, ids: [] })}
${
  (clinic.phone || clinic.bookingUrl || hours) &&
  markup`<section class="seek-clinic">${subtitle(clinic.name ? fill(words.clinicNamed, { name: clinic.name }) : words.clinic)}
${contact('within-days', context)}
${hours && markup`<div class="seek-hours"><strong>${words.hours}</strong><br>${brokenLines(hours)}</div>`}
<p class="care-text">${local(words.notForEmergencies)}</p></section>`
}
${signCard(words, context, { urgency: 'same-day', level: level + 1, ids: lesserSignIds['same-day'] })}
${signCard(words, context, { urgency: 'within-days', level: level + 1, ids: lesserSignIds['within-days'] })}
<section>${subtitle(words.overdoseTitle)}
<p class="care-text">${fill(words.overdose, { ...regionText.values, ...overdoseValues(regionText, words.getHelpForOverdose) })}</p>
${poisonLine && contactRow([{ number: poisonLine.number, label: fill(context.words.call, poisonLine) }])}</section>
<div class="seek-advice"><section>${subtitle(words.sayTitle)}
${list(words.say.map(local))}</section>
${fold(words.expectTitle, list(words.expect.map(local)))}</div>
${ending(view, seekHelpSources, reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}
