import { english } from '../../content/en/stretch-routine.js';
import { exercises, type ExerciseId } from '../../content/exercise/exercises.js';
import { movements } from '../../content/exercise/movements.js';
import { routines, type RoutinePreset } from '../../content/exercise/routines.js';
import type { Exercise } from '../../content/types.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { clockIcon, playIcon, printIcon } from '../../core/parts/icon-outlines.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { endPose } from '../../core/exercise/still-poses.js';
import { planRoutine, secondsOf, secondsOfExercise } from './routine-plan.js';
import { inMinutes } from './routine-words.js';
import { drawPose } from '../../figure/figure.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { picture } from '../../fallback/picture.js';
import { emergencyStrip, heading, icon, list } from '../../fallback/leaves.js';
import { ending, reserve, viewOf, type FallbackOptions } from '../../fallback/shared.js';

export interface RoutineFallbackOptions extends FallbackOptions {
  /** For `stretch-routine`: the `preset` attribute. Default `gentle-start`. */
  readonly preset?: string;
  /** Ids of its exercises in order, separated by commas or spaces. They replace the preset. */
  readonly exercises?: string;
}

/** A routine to read: cautions, and how to do each exercise. The guided session needs the script. */
export function stretchRoutine(options: RoutineFallbackOptions): Markup {
  const view = viewOf<'stretch-routine'>(english, options);
  const { content, context, level } = view;
  const words = content['stretch-routine'];
  const local = (text: string) => fill(text, context.regionText.values);
  const preset: RoutinePreset =
    options.preset && Object.hasOwn(routines, options.preset) ? (options.preset as RoutinePreset) : 'gentle-start';
  const find = (id: string) => exercises.find((each) => each.id === id) as Exercise<ExerciseId> | undefined;
  const listed = [...new Set((options.exercises ?? '').split(/[\s,]+/))].flatMap((id) => find(id) ?? []);
  const chosen = listed.length ? listed : routines[preset].exercises.map((id) => find(id)!);
  const name = listed.length ? 'own' : preset;
  const sources = uniqueSources(
    listed.length ? [] : routines[preset].sources,
    ...exercises.filter(({ id }) => chosen.some((each) => each.id === id)).map((each) => each.sources),
  );
  const minutes = (seconds: number) => inMinutes(seconds, content.locale);
  const total = secondsOf(planRoutine(chosen.map(({ id }) => id)));
  const section = (name: string, lines: readonly string[]) =>
    markup`<div>${heading(level + 1, name, 'care-subheading')}\n${list(lines.map(local))}</div>\n`;
  const item = ({ id, dose }: Exercise<ExerciseId>) => {
    const exerciseWords = words.exercises[id];
    return markup`<li class="routine-item">
<div class="routine-item-picture">${heldPosition(id, (pose) => fill(words.figureAlt, { poses: local(exerciseWords.poses[pose] ?? '') }))}</div>
<div class="routine-item-words">${heading(level + 2, exerciseWords.name, 'routine-item-name')}
<p class="care-text care-small">${describeDose(dose, words)} ${fill(words.about, { time: minutes(secondsOfExercise(id)) })}.</p></div>
<div class="routine-item-more">${exerciseWords.notFor.length ? markup`<p class="routine-not-for">${words.notFor}:</p>\n${list(exerciseWords.notFor.map(local))}\n` : null}<details class="care-disclosure"><summary>${words.howTo}</summary>
<p class="care-text">${local(exerciseWords.start)}</p>
<ol class="care-list">
${exerciseWords.steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>
${exerciseWords.cautions.length ? markup`<p class="routine-not-for">${words.careful}:</p>\n${list(exerciseWords.cautions.map(local))}` : null}
</details></div>
</li>\n`;
  };
  return markup`${heading(level, words.headings[name], 'care-heading')}
<p class="care-text">${words.intros[name]}</p>
<p class="routine-total">${icon(clockIcon)}${fill(words.inAll, { time: minutes(total) })}</p>
${emergencyStrip(context)}
<div class="routine-safety">${section(words.stopIf, words.stop)}${section(words.before, words.cautions)}</div>
${heading(level + 1, words.whatYouDo, 'care-subheading')}
<ol class="routine-list">
${chosen.map(item)}</ol>
<div class="routine-start"><div class="care-choices">${reserve('care-legend', words.help)}
<div class="routine-help">${[words.voice, words.sound, words.vibration].map((label) => markup`<span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span>`)}</div></div>
<div class="care-tools">${reserve('care-button routine-begin', words.begin, playIcon)}${reserve('care-button', words.printHandout, printIcon)}</div></div>
${ending(view, sources)}`;
}

/** The picture of the held position. */
function heldPosition(id: ExerciseId, describe: (label: string) => string): Markup {
  const movement = movements[id];
  const label = endPose(movement);
  return picture(drawPose(movement, label), describe(label), 2);
}
