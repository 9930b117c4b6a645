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
import { notForLines } from './not-for.js';
import { chooseRoutine } from './routine-choice.js';
import { planRoutine, secondsOf, secondsOfExercise } from './routine-plan.js';
import { inMinutes } from './routine-words.js';
import { drawPose } from '../../figure/figure.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { picture } from '../../fallback/picture.js';
import { emergencyStrip, fold, heading, icon, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveFold, reserveTools } from '../../fallback/reserve.js';

const exerciseIds: readonly ExerciseId[] = exercises.map(({ id }) => id);

export interface RoutineFallbackOptions extends FallbackOptions {
  /** For `stretch-routine`: the `preset` attribute. Default `gentle-start`. */
  readonly preset?: string;
  /** Ids of its exercises in order, separated by commas or spaces. They replace the preset. */
  readonly exercises?: string;
}

/**
 * A routine to read: cautions, and how to do each exercise. The guided session needs the script. No `ol` around disclosures:
 * editors tear such items apart.
 */
export function stretchRoutine(options: RoutineFallbackOptions): Markup {
  const view = viewOf<'stretch-routine'>(english, options);
  const { content, context, level } = view;
  const words = content['stretch-routine'];
  const local = (text: string) => fill(text, context.regionText.values);
  const preset: RoutinePreset =
    options.preset && Object.hasOwn(routines, options.preset) ? (options.preset as RoutinePreset) : 'gentle-start';
  const listed = chosenOf(options.exercises, exerciseIds, []);
  const { routine, ids, sources } = chooseRoutine(listed, () => preset);
  const chosen = ids.map((id): Exercise<ExerciseId> => exercises.find((each) => each.id === id)!);
  const minutes = (seconds: number) => inMinutes(seconds, words, content.locale);
  const total = secondsOf(planRoutine(ids));
  const heldPosition = (id: ExerciseId) =>
    held(id, (pose) => fill(words.figureAlt, { poses: local(words.exercises[id].poses[pose] ?? '') }));
  const item = ({ id, dose }: Exercise<ExerciseId>) => {
    const exerciseWords = words.exercises[id];
    const howTo = markup`<p class="care-text">${local(exerciseWords.start)}</p>
<ol class="care-list">
${exerciseWords.steps.map((step) => markup`<li>${local(step)}</li>\n`)}</ol>
${exerciseWords.cautions.length ? markup`<p class="routine-not-for">${words.careful}:</p>\n${list(exerciseWords.cautions.map(local))}` : null}`;
    return markup`<div class="routine-item" role="listitem">
<div class="routine-item-picture">${heldPosition(id)}</div>
<div class="routine-item-words">${heading(level + 1, exerciseWords.name, 'routine-item-name')}
<p class="care-text care-small">${describeDose(dose, words)} ${fill(words.about, { time: minutes(secondsOfExercise(id)) })}.</p></div>
<div class="routine-item-more">${fold(words.howTo, howTo)}</div>
</div>\n`;
  };
  const leaveOut = notForLines(ids, words, context.words.comma);
  return markup`${mainHeading(view, words.headings[routine])}
<p class="care-text">${words.intros[routine]}</p>
${emergencyStrip(context)}
<p class="routine-total">${icon(clockIcon)}${fill(words.inAll, { count: ids.length, time: minutes(total) })}</p>
<ul class="routine-row">
${ids.map((id) => markup`<li><div aria-hidden="true">${heldPosition(id)}</div>\n${words.exercises[id].name}</li>\n`)}</ul>
${leaveOut.length ? markup`<div>${heading(level + 1, words.leaveOut, 'care-subheading')}\n${list(leaveOut.map(local))}</div>\n` : null}${fold(words.before, list(words.cautions.map(local)))}
<div class="routine-start"><div class="care-tools">${reserve('care-button routine-begin', words.begin, playIcon)}</div>
${reserveFold(words.help)}</div>
${fold(words.whatYouDo, markup`<div class="routine-list" role="list">\n${chosen.map(item)}</div>`)}
${fold(words.stopIf, list(words.stop.map(local)))}
${reserveTools(reserve('care-button', words.printHandout, printIcon))}
${ending(view, uniqueSources(sources, ...chosen.map((each) => each.sources)))}`;
}

/** The picture of the held position. */
function held(id: ExerciseId, describe: (label: string) => string): Markup {
  const movement = movements[id];
  const label = endPose(movement);
  return picture(drawPose(movement, label), describe(label), 2);
}
