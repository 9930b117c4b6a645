import type { PositionWords } from '../content/words/position.js';
import type { ReminderWords } from '../content/words/reminder.js';
import type { Drawing } from '../figure/figure.js';
import { Markup, markup } from './markup.js';
import { picture } from './picture.js';
import { fold, heading, list } from './leaves.js';
import { reserve } from './reserve.js';

/** The same content as the elements' template of this name. `local` fills the region's names into a text. */
export function picturedSteps(
  { name, steps = [], ways = [], tips = [] }: PositionWords,
  pictures: readonly (readonly [drawing: Drawing, label: string])[],
  level: number,
  local: (text: string) => string,
): Markup {
  const [first, ...others] = pictures.map(
    ([drawing, label]) => markup`<div class="figure-frame">${picture(drawing, label, 2)}</div>`,
  );
  const tag = new Markup(steps.length ? 'ol' : 'ul');
  const pictured = (line: string, index: number): Markup =>
    markup`<li>${others[index - 1]}<p class="care-text">${local(line)}</p></li>\n`;
  const lines = [...steps, ...ways];
  // No section: Firefox's reader view takes several in a row for the article, and drops what is around them.
  return markup`<div class="figure-position">${first}
${fold(heading(level, name, 'care-subheading'), [
  others.length
    ? markup`<${tag} class="figure-steps" role="list">
${lines.map(pictured)}</${tag}>`
    : lines.length
      ? markup`<ol class="care-list">${lines.map((line) => markup`<li>${local(line)}</li>\n`)}</ol>`
      : null,
  tips.length ? list(tips.map(local)) : null,
])}</div>
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
  return markup`<div class="reminder">${choice(words.turnOn)}
<div class="care-choice">${reserve('', words.title)}</div>
<div class="reminder-due"></div></div>`;
}
