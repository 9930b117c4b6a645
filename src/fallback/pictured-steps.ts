import type { PositionWords } from '../content/words/position.js';
import type { Drawing } from '../figure/figure.js';
import { Markup, markup } from './markup.js';
import { picture } from './picture.js';
import { fold, heading, list } from './leaves.js';

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
