import { ownData } from '../../content/own-data.js';
import { exercises, type ExerciseId } from '../../content/exercise/exercises.js';
import type { Movement } from '../../content/exercise/movement.types.js';
import { movements } from '../../content/exercise/movements.js';
import type { AllExerciseWords } from '../../content/words/stretch-card.js';
import type { Exercise, ExerciseWords, Source } from '../../content/types.js';
import { ownOnly } from '../../json/own.js';
import type { SiteContent } from '../site-content/site-content-loader.js';

/** The part of a site's content that holds its exercises. */
type SiteExercises = Pick<SiteContent, 'exercises'>;
type SiteExercise = NonNullable<SiteExercises['exercises']>[number];

/** An exercise as it is shown: built in, or added by the site. */
export interface ShownExercise extends Exercise<ExerciseId> {
  /** How it is drawn; absent if the site added it without poses. */
  readonly movement: Movement | undefined;
  /** The site's picture, shown instead of a drawing. */
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
  /** Whether the site added it. */
  readonly added?: true;
}

const builtIn: ReadonlyMap<ExerciseId, ShownExercise> = new Map(
  exercises.map((exercise: Exercise<ExerciseId>) => [
    exercise.id,
    ownOnly({ ...exercise, movement: movements[exercise.id] }),
  ]),
);

const isBuiltIn = (id: string): boolean => builtIn.has(id as ExerciseId);

/** The exercises that a site adds, without repeated ids. No exercise can replace a built-in one. */
function added(site: SiteExercises): readonly SiteExercise[] {
  const { exercises: all = [] } = ownOnly(site);
  return all.filter(({ id }, index) => !isBuiltIn(id) && all.findIndex((each) => each.id === id) === index);
}

/** Whether some of these ids may belong to exercises of site content that is still loading. */
export const mayArrive = ({ pending }: { readonly pending: boolean }, ids: readonly string[]): boolean =>
  pending && !ids.every(isBuiltIn);

/** The ids of the exercises that the site has notes on. */
export const notedExercises = ({ notes = [] }: Pick<SiteContent, 'notes'>): readonly string[] =>
  notes.map(({ exercise }) => exercise);

/** The site's notes on an exercise. */
export const notesOn = ({ notes = [] }: Pick<SiteContent, 'notes'>, id: ExerciseId): readonly string[] =>
  notes.filter(({ exercise }) => exercise === id).map(({ text }) => text);

/** The poses of a site's exercise are a list, so they get labels. */
const labelOf = (index: number): string => `pose-${index + 1}`;

function movementOf({ figure }: SiteExercise): Movement | undefined {
  if (!figure) return undefined;
  const { poses, props = [], anchor, loop, towel, seconds, frame } = figure;
  const path = poses.map((_, index) => labelOf(index));
  // Movement between two poses needs every number in both, so defaults fill what is absent.
  const whole = poses.map(
    ({ at: [x, clearance, thigh = 0], trunk, head, hand, foot, farHand = hand, farFoot = foot }) => ({
      at: [x, clearance, thigh],
      trunk,
      head,
      hand,
      foot,
      farHand,
      farFoot,
    }),
  );
  // The schema has checked the lengths of the lists, but their types do not show it; an absent anchor is `undefined`.
  return ownData({
    anchor,
    path,
    seconds,
    frame,
    props,
    poses: Object.fromEntries(whole.map((pose, index) => [labelOf(index), pose])),
    ...(loop && { loop }),
    ...(towel && { towel }),
  } as unknown as Movement);
}

/** A drawing is identified by its movement object, so each exercise is converted only once. */
const shownOnce = new WeakMap<SiteExercise, ShownExercise>();

function shown(exercise: SiteExercise): ShownExercise {
  const before = shownOnce.get(exercise);
  if (before) return before;
  const { id, dose, image, sources = [] } = exercise;
  const made: ShownExercise = ownOnly({
    id: id as ExerciseId,
    position: 'standing',
    dose: dose as Exercise['dose'],
    sources: sources.map(({ title, url }): Source => ({ title, publisher: '', check: 'seen', ...(url && { url }) })),
    movement: movementOf(exercise),
    image,
    added: true,
  });
  shownOnce.set(exercise, made);
  return made;
}

/** The exercises on a page with a site's list, so that they are put together once for each list. */
const allWith = new WeakMap<readonly SiteExercise[], ReadonlyMap<ExerciseId, ShownExercise>>();

/** All exercises, built in and added by the site, by id. */
export function exercisesWith(site: SiteExercises): ReadonlyMap<ExerciseId, ShownExercise> {
  const { exercises: list } = ownOnly(site);
  if (!list) return builtIn;
  const all =
    allWith.get(list) ??
    new Map([...builtIn, ...added(site).map((each) => [each.id as ExerciseId, shown(each)] as const)]);
  allWith.set(list, all);
  return all;
}

/** The exercise with an id that {@link exercisesWith} holds. */
export const findExercise = (id: ExerciseId, site: SiteExercises = {}): ShownExercise => exercisesWith(site).get(id)!;

function wordsOf(exercise: SiteExercise): ExerciseWords {
  const { name, purpose = '', start, steps, frequency = '', figure, image } = exercise;
  const { cautions = [], notFor = [], easier = [], harder = [] } = ownOnly(exercise);
  const alts = figure?.poses.map(({ alt }, index) => [labelOf(index), alt] as const) ?? [];
  return {
    name,
    purpose,
    start,
    steps,
    frequency,
    cautions,
    notFor,
    easier,
    harder,
    poses: Object.fromEntries(image ? [] : alts),
  };
}

/** Adds the words of the site's exercises to the words of an element. */
export function withSiteExercises<Words extends { readonly exercises: AllExerciseWords }>(
  words: Words,
  site: SiteExercises,
): Words {
  const siteWords = added(site).map((exercise) => [exercise.id, wordsOf(exercise)] as const);
  return siteWords.length ? { ...words, exercises: { ...words.exercises, ...Object.fromEntries(siteWords) } } : words;
}
