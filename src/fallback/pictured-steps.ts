import type { PositionWords } from '../content/words/position.js';
import type { ReminderWords } from '../content/words/reminder.js';
import { fill } from '../core/region/fill-placeholders.js';
import type { Drawing } from '../figure/figure.js';
import { Markup, markup } from './markup.js';
import { picture } from './picture.js';
import { heading, list } from './leaves.js';
import { reserve } from './shared.js';

/** The same content as the elements' template of this name. `local` fills the region's names into a text. */
export function picturedSteps(
  { name, steps = [], ways = [], tips = [] }: PositionWords,
  pictures: readonly (readonly [drawing: Drawing, label: string])[],
  level: number,
  local: (text: string) => string,
): Markup {
  const drawn = pictures.map(
    ([drawing, label]) => markup`<div class="figure-frame">${picture(drawing, label, 2)}</div>`,
  );
  const tag = new Markup(steps.length ? 'ol' : 'ul');
  return markup`<section class="figure-position${drawn.length > 2 && ' figure-whole-row'}">${heading(level, name, 'care-subheading')}
${
  drawn.length > 1
    ? markup`<${tag} class="figure-steps" role="list">
${[...steps, ...ways].map((line, index) => markup`<li>${drawn[index]}<p class="care-text">${local(line)}</p></li>\n`)}</${tag}>`
    : markup`${drawn}
${steps.length > 0 && markup`<ol class="care-list">${steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>`}`
}
${tips.length > 0 && list(tips.map(local))}</section>
`;
}

/** The known ids in a list, or all ids if none is known. Reads the list as the elements do. */
export function chosenOf<Id extends string>(given: string | undefined, known: readonly Id[]): readonly Id[] {
  const chosen = [...new Set((given ?? '').split(/[\s,]+/))].filter((id): id is Id => known.includes(id as Id));
  return chosen.length ? chosen : known;
}

/** Reserves room for the reminder to move, which appears when the script runs. */
export function reminderRoom(words: ReminderWords): Markup {
  const choice = (label: string) =>
    markup`<span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span>`;
  return markup`<div class="reminder"><div class="care-subheading">${reserve('', words.title)}</div>
<div class="care-text">${reserve('', words.about)}</div>
<div class="reminder-choices">${choice(words.turnOn)}<div class="reminder-every">${reserve('', words.every)}${reserve('care-button', fill(words.minutes, { minutes: 30 }))}</div>${[words.sound, words.voice].map(choice)}</div>
<div class="reminder-due"></div></div>`;
}
