import { english } from '../content/en/stretch-card.js';
import { exercises, type ExerciseId } from '../content/exercises.js';
import { movements } from '../content/movements.js';
import type { Exercise } from '../content/types.js';
import { fill } from '../core/place.js';
import { drawPose } from '../figure/figure.js';
import { markup, type Markup } from './markup.js';
import { emergencyCard, ending, list, title, viewOf, type FallbackOptions } from './shared.js';

/** One exercise with its pictures, to read and to print. */
export function stretchCard(options: FallbackOptions & { readonly exercise?: string }): Markup {
  const view = viewOf<'stretch-card'>(english, options);
  const { content, setting, level } = view;
  const words = content['stretch-card'];
  const id: ExerciseId = exercises.find((each) => each.id === options.exercise)?.id ?? 'cat-cow';
  const { dose, sources }: Exercise = exercises.find((each) => each.id === id) as Exercise;
  const said = words.exercises[id];
  const local = (text: string) => fill(text, setting.place.values);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length ? markup`${title(level + 1, heading, 'care-subheading')}\n${list(lines.map(local))}\n` : null;
  return markup`${title(level, said.name, 'care-heading')}
<p class="care-text">${local(said.purpose)}</p>
${emergencyCard(level + 1, setting)}
<div class="stretch-figures">${pictures(id, (label) => fill(words.figureAlt, { poses: said.poses[label] ?? '' }))}</div>
${title(level + 1, words.howTo, 'care-subheading')}
<p class="care-text">${local(said.start)}</p>
<ol class="care-list">
${said.steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>
${title(level + 1, words.howMuch, 'care-subheading')}
<p class="care-text">${
    dose.minutes
      ? fill(words.minutes, dose.minutes)
      : [
          fill(words.hold, dose.hold),
          ' ',
          fill(words.repetitions[dose.per as 'set' | 'leg' | 'side'], dose.repetitions),
        ]
  } ${local(said.frequency)}</p>
${section(words.stopIf, words.stop)}${section(words.careful, [...words.cautions, ...said.cautions])}${section(words.notFor, said.notFor)}${section(words.easier, said.easier)}${section(words.harder, said.harder)}${ending(view, sources)}`;
}

/** The key positions. */
function pictures(id: ExerciseId, describe: (label: string) => string): readonly Markup[] {
  const movement = movements[id];
  return (movement.stills ?? [movement.path[0]!, movement.path.at(-1)!]).map((label) => {
    const { viewBox, shapes } = drawPose(movement, label);
    const [, , width, height] = viewBox.split(' ');
    const paths = shapes.map(({ role, d, mode, width: line }) =>
      mode === 'fill'
        ? markup`<path class="figure-${role} figure-fill" d="${d}"/>`
        : markup`<path class="figure-${role} figure-stroke" d="${d}" fill="none" stroke="currentColor" stroke-width="${line}"/>`,
    );
    return markup`<svg class="care-figure" viewBox="${viewBox}" width="${Number(width) * 3}" height="${Number(height) * 3}" role="img" aria-label="${describe(label)}">${paths}</svg>`;
  });
}
