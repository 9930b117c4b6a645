import { english } from '../../content/en/stretch-card.js';
import { exercises, type ExerciseId } from '../../content/exercise/exercises.js';
import { movements } from '../../content/exercise/movements.js';
import type { Exercise } from '../../content/types.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { stillPoses } from '../../core/exercise/still-poses.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { drawPose } from '../../figure/figure.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { playIcon, printIcon } from '../../core/parts/icon-outlines.js';
import { picture } from '../../fallback/picture.js';
import { emergencyStrip, heading, list } from '../../fallback/leaves.js';
import { ending, reserve, reserveTools, viewOf, type FallbackOptions } from '../../fallback/shared.js';

/** One exercise with its pictures, to read and to print. */
export function stretchCard(
  options: FallbackOptions & {
    /** For `stretch-card`: the id of its exercise. */
    readonly exercise?: string;
  },
): Markup {
  const view = viewOf<'stretch-card'>(english, options);
  const { content, context, level } = view;
  const words = content['stretch-card'];
  const id: ExerciseId = exercises.find((each) => each.id === options.exercise)?.id ?? 'cat-cow';
  const { dose, sources }: Exercise = exercises.find((each) => each.id === id) as Exercise;
  const exerciseWords = words.exercises[id];
  const local = (text: string) => fill(text, context.regionText.values);
  const section = (name: string, lines: readonly string[]) =>
    lines.length
      ? markup`<div>${heading(level + 1, name, 'care-subheading')}\n${list(lines.map(local))}</div>\n`
      : null;
  return markup`${heading(level, exerciseWords.name, 'care-heading')}
<p class="care-text">${local(exerciseWords.purpose)}
${exerciseWords.otherNames && markup`<span class="care-small">${fill(words.alsoCalled, { names: exerciseWords.otherNames })}.</span>`}</p>
${emergencyStrip(context)}
<div class="stretch-main">
<div class="stretch-picture"><div class="stretch-figures">${pictures(id, (label) => fill(words.figureAlt, { poses: local(exerciseWords.poses[label] ?? '') }))}</div>
${reserve('care-button', words.showMovement, playIcon)}</div>
<div class="stretch-steps">${heading(level + 1, words.howTo, 'care-subheading')}
<p class="care-text">${local(exerciseWords.start)}</p>
<ol class="care-list">
${exerciseWords.steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>
${heading(level + 1, words.howMuch, 'care-subheading')}
<p class="care-text">${describeDose(dose, words)} ${local(exerciseWords.frequency)}</p>
${section(words.stopIf, words.stop)}${section(words.notFor, exerciseWords.notFor)}${section(words.careful, [...words.cautions, ...exerciseWords.cautions])}</div>
<div class="stretch-session"><div class="stretch-guide"><div class="care-tools stretch-controls">${reserve('care-button', words.begin, playIcon)}</div>
<div class="stretch-options">${[words.voice, words.sound].map((label) => markup`<span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span>`)}</div></div></div>
<div class="stretch-more">${section(words.easier, exerciseWords.easier)}${section(words.harder, exerciseWords.harder)}</div>
</div>
${ending(view, sources, reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}

/** One picture for each key position. */
function pictures(id: ExerciseId, describe: (label: string) => string): readonly Markup[] {
  const movement = movements[id];
  return stillPoses(movement).map((label) => picture(drawPose(movement, label), describe(label), 3));
}
