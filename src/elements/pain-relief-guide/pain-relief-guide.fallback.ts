import { english } from '../../content/en/pain-relief-guide.js';
import { medicineIds } from '../../content/advice/medicines.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { callLabel } from '../../core/region/call-label.js';
import { emergencyContacts } from '../../core/care-card/emergency-contacts.js';
import { emergencyIcon, printIcon } from '../../core/parts/icon-outlines.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { guideText, type Lines } from './guide-text.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { cardHeading, contactRow, emergencyStrip, fold, heading, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools } from '../../fallback/reserve.js';

export interface PainReliefFallbackOptions extends FallbackOptions {
  /** For `pain-relief-guide`: ids of its medicines in order, separated by spaces or commas. */
  readonly medicines?: string;
}

/** The whole guide to read. The products to tick are a plain list. */
export function painReliefGuide(options: PainReliefFallbackOptions): Markup {
  const view = viewOf<'pain-relief-guide'>(english, options);
  const { content, context, level } = view;
  const words = content['pain-relief-guide'];
  const { regionText } = context;
  const line = poisonLineIn(regionText.region.code, words.getHelpForOverdose.lines);
  const guide = guideText(words, regionText, chosenOf(options.medicines, medicineIds));
  const local = (text: string) => fill(text, regionText.values);
  const columns = (lines: readonly string[]) => list(lines, 'care-list care-columns');
  const titled = ({ title: text, lines }: Lines) =>
    markup`<p class="care-text"><strong>${text}</strong></p>\n${columns(lines)}\n`;
  const folded = ({ title: text, lines }: Lines) => fold(text, columns(lines));
  const subtitle = (text: string) => heading(level + 1, text, 'care-subheading');
  const products = markup`<div class="care-choices">${reserve('care-legend', words.productsLegend)}
<ul class="care-choices relief-products">${guide.products.map(({ name, hint }) => markup`<li class="care-choice"><span class="care-box"></span><span>${name} <span class="care-small relief-hint">${hint}</span></span></li>\n`)}</ul></div>
<p class="care-text">${words.productsLimit}</p>`;
  return markup`${mainHeading(view, words.heading)}
<p class="care-text"><strong>${words.scope[0]}</strong> ${words.scope.slice(1).join(' ')}</p>
${emergencyStrip(context)}
${subtitle(words.mayTitle)}
${guide.never.map((lines) => markup`<div>${titled(lines)}</div>\n`)}
<p class="care-text"><strong>${words.anyTitle}</strong></p>
${guide.askFirst.map(folded)}
<div>${subtitle(guide.combine.title)}
${columns(guide.combine.lines)}</div>
${fold(words.productsTitle, products, 'products-fold')}
<section class="care-card" data-urgency="emergency-now">
${cardHeading(level + 1, emergencyIcon, context.words.emergencyPrefix, words.tooMuch)}
<div class="care-card-inside">
${contactRow([...(line ? [{ number: line.number, label: callLabel(line.name, line.number, context.words) }] : []), ...emergencyContacts(context).calls])}
<p class="care-text"><strong>${guide.tooMuch}</strong></p>
</div></section>
${subtitle(words.howTitle)}
${guide.medicines.map(({ name, about, label }) =>
  fold(
    name,
    markup`${about.map((each) => markup`<p class="care-text">${each}</p>\n`)}
${label && markup`<div><p class="care-text"><strong>${label.title}</strong></p>\n${list(label.lines)}\n${label.note && markup`<p class="care-text care-small">${label.note}</p>`}</div>`}`,
    'medicine',
  ),
)}
${folded({ title: words.useTitle, lines: guide.use })}
${guide.stop.length > 0 && fold(local(words.stopFold), guide.stop.map(titled))}
${folded({ title: words.evidenceTitle, lines: words.evidence.map(local) })}
${folded(guide.strong)}
${fold(words.gelTitle, markup`<p class="care-text">${guide.gel.join(' ')}</p>`)}
${ending(view, guide.sources, reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}
