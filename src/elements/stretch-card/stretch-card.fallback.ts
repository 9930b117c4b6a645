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
import { emergencyStrip, fold, heading, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools } from '../../fallback/reserve.js';

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
  const lines = (texts: readonly string[]) => list(texts.map(local));
  const section = (name: string, texts: readonly string[]) =>
    texts.length ? markup`<div>${heading(level + 1, name, 'care-subheading')}\n${lines(texts)}</div>\n` : null;
  const { easier, harder, otherNames } = exerciseWords;
  return markup`${mainHeading(view, exerciseWords.name)}
<p class="care-text">${local(exerciseWords.purpose)}</p>
${emergencyStrip(context)}
${section(words.notFor, exerciseWords.notFor)}${fold(words.before, lines([...words.cautions, ...exerciseWords.cautions]))}
<div class="stretch-layout">
<div class="stretch-picture"><div class="stretch-figures">${pictures(id, (label) => fill(words.figureAlt, { poses: local(exerciseWords.poses[label] ?? '') }))}</div>
${reserve('care-button', words.showMovement, playIcon)}</div>
<div class="stretch-session"><div class="stretch-guide"><div class="care-tools stretch-controls">${reserve('care-button', words.begin, playIcon)}</div>
<div class="stretch-options">${[words.voice, words.sound].map((label) => markup`<span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span>`)}</div></div>
<p class="care-text stretch-dose">${describeDose(dose, words)} ${local(exerciseWords.frequency)}</p>
</div>
<div class="stretch-more">${fold(words.stopIf, lines(words.stop))}
${fold(
  words.howTo,
  markup`<p class="care-text">${local(exerciseWords.start)}</p>
<ol class="care-list">
${exerciseWords.steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>
${otherNames && markup`<p class="care-text care-small">${fill(words.alsoCalled, { names: otherNames })}.</p>`}`,
)}
${easier.length + harder.length > 0 && fold(words.variations, [section(words.easier, easier), section(words.harder, harder)])}</div>
</div>
${ending(view, sources, reserveTools(reserve('care-button', context.words.print, printIcon)))}`;
}

/** One picture for each key position. */
function pictures(id: ExerciseId, describe: (label: string) => string): readonly Markup[] {
  const movement = movements[id];
  return stillPoses(movement).map((label) => picture(drawPose(movement, label), describe(label), 3));
}
