import { english } from '../../content/en/pain-diary.js';
import { loinc725143 } from '../../content/sources/index.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { emergencyStrip, heading } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools } from '../../fallback/reserve.js';

/** The form to fill in on paper. Filling it in on screen needs the script. */
export function painDiary(options: FallbackOptions): Markup {
  const view = viewOf<'pain-diary'>(english, options);
  const { content, context, level } = view;
  const words = content['pain-diary'];
  const field = (name: string, className: string) =>
    markup`<div class="diary-field"><span class="diary-label">${name}</span><span class="diary-input ${className}"></span></div>\n`;
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${words.intro}</p>
${emergencyStrip(context)}
<p class="care-text">${words.onlyRecords}</p>
<div class="diary-form">${heading(level + 1, words.newEntry, 'care-subheading')}
<div class="care-choices"><span class="care-legend">${words.pain}</span>
<p class="diary-numbers">${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => markup`<span class="diary-number"><span>${number}</span></span> `)}</p>
<p class="diary-ends"><span>0: ${words.least}</span> <span>10: ${words.most}</span></p></div>
${field(words.when, 'diary-time')}<details class="care-disclosure"><summary>${words.more}</summary>
${[words.stopped, words.helped, words.note].map((name) => field(name, 'diary-text'))}</details>
${reserveTools(reserve('care-button', words.save))}</div>
<div class="care-tools diary-news"></div>
<div class="care-text">${reserve('', words.keep.notKept)}</div>${reserveTools(reserve('care-button', words.keep.keep))}
<div class="care-subheading">${reserve('', words.entries)}</div><div class="care-text">${reserve('', words.none)}</div>
<div class="care-choice">${reserve('', words.files)}</div>
${ending(view, [loinc725143])}`;
}
