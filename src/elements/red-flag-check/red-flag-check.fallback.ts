import { english } from '../../content/en/red-flag-check.js';
import { checkSources } from '../../content/advice/warning-signs.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { fallbackWriter, markup, type Markup } from '../../fallback/markup.js';
import { list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools, roomyLine } from '../../fallback/reserve.js';
import { listSigns, type ListedSign } from './listed-signs.js';
import { aboutMarkLeaf, urgencyCardLeaf, signTextLeaf } from './sign-list.leaf.js';

const aboutMark = aboutMarkLeaf(fallbackWriter);
const urgencyCard = urgencyCardLeaf(fallbackWriter);
const signText = signTextLeaf(fallbackWriter);

/** All warning signs to read, by urgency. */
export function redFlagCheck(options: FallbackOptions): Markup {
  const view = viewOf<'red-flag-check'>(english, options);
  const { content, level } = view;
  const words = content['red-flag-check'];
  const context = { ...view.context, advice: words.advice };
  const ticks = options.mode !== 'list';
  const signs = listSigns(words, {});
  const text = (sign: ListedSign) => markup`<span>${signText({ words, context }, sign, true)}</span>`;
  const box = (sign: ListedSign) => markup`<li class="care-choice"><span class="care-box"></span>${text(sign)}</li>\n`;
  const rows = (some: readonly ListedSign[]) =>
    ticks ? markup`<ul class="care-choices">${some.map(box)}</ul>` : list(some.map(text));
  const about = aboutMark(words, words.togetherList);
  const together = markup`<p class="care-text">${ticks ? roomyLine(about, words.together) : about}</p>`;
  const cards = urgencies.map((urgency) => {
    const some = signs.filter((sign) => sign.urgency === urgency);
    return [urgency === 'same-day' && together, urgencyCard({ words, context, level }, urgency, some, rows)];
  });
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${ticks ? roomyLine(words.introList, words.intro) : words.introList}</p>
${ticks && markup`<p class="care-text care-small">${reserve('', words.privacy)}</p>`}
${cards}
${ticks && markup`<div class="check-live"><div class="care-text">${reserve('', words.noneTicked)}</div></div>`}
${reserveTools(reserve('care-button', context.words.print, printIcon))}
${ending(view, checkSources)}`;
}
