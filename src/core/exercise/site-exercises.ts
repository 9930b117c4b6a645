import { exercises, type ExerciseId } from '../../content/exercise/exercises.js';
import type { Movement } from '../../content/exercise/movement.types.js';
import { movements } from '../../content/exercise/movements.js';
import type { AllExerciseWords } from '../../content/words/stretch-card.js';
import type { Exercise, ExerciseWords, Source } from '../../content/types.js';
import { ownOnly } from '../../json/own.js';
import type { SiteContent } from '../site-content/site-content-loader.js';

/** The part of a site's own content that holds its exercises. */
type SiteExercises = Pick<SiteContent, 'exercises'>;
type SiteExercise = NonNullable<SiteExercises['exercises']>[number];

/** An exercise as it is shown: the library's own, or one that the site has added. */
export interface ShownExercise extends Exercise<ExerciseId> {
  /** How it is drawn; absent for one of the site's own without poses. */
  readonly movement: Movement | undefined;
  /** The site's own picture, which goes before a drawing. */
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
  /** Whether the site, not the library, brought it. */
  readonly added?: true;
}

const builtIn: ReadonlyMap<string, ShownExercise> = new Map(
  exercises.map((exercise: Exercise<ExerciseId>) => [exercise.id, { ...exercise, movement: movements[exercise.id] }]),
);

/** The exercises that a site adds. One with the id of another is left out: nothing built in can be replaced. */
function added(site: SiteExercises): readonly SiteExercise[] {
  const { exercises: own = [] } = ownOnly(site);
  return own.filter(({ id }, index) => !builtIn.has(id) && own.findIndex((each) => each.id === id) === index);
}

/** Whether some of these ids may be of exercises that the site adds, whose content has not arrived yet. */
export const mayArrive = ({ pending }: { readonly pending: boolean }, ids: readonly string[]): boolean =>
  pending && ids.some((id) => !builtIn.has(id));

/** The ids that the site's notes are for. */
export const notedExercises = ({ notes = [] }: Pick<SiteContent, 'notes'>): readonly string[] =>
  notes.map(({ exercise }) => exercise);

/** The site's notes on an exercise. */
export const notesOn = ({ notes = [] }: Pick<SiteContent, 'notes'>, id: ExerciseId): readonly string[] =>
  notes.filter(({ exercise }) => exercise === id).map(({ text }) => text);

/** Labels for poses that have none. */
const labelOf = (index: number): string => `pose-${index + 1}`;

function movementOf({ figure }: SiteExercise): Movement | undefined {
  if (!figure) return undefined;
  const { poses, props = [], anchor, loop, towel, seconds, frame } = figure;
  const path = poses.map((_, index) => labelOf(index));
  // Between two poses every number of the one needs its fellow in the other.
  const whole = poses.map(
    ({ at: [x, clearance, thigh = 0], trunk, head, hand, foot, farHand = hand, farFoot = foot }) => ({
      at: [x, clearance, thigh],
      ...{ trunk, head, hand, foot, farHand, farFoot },
    }),
  );
  // The lengths of the lists were checked, which their types do not say; an anchor that is absent is undefined.
  return {
    ...{ anchor, path, seconds, frame, props },
    poses: Object.fromEntries(whole.map((pose, index) => [labelOf(index), pose])),
    ...(loop && { loop }),
    ...(towel && { towel }),
  } as unknown as Movement;
}

/** What is drawn is told by its movement, so each is made only once. */
const shownOnce = new WeakMap<SiteExercise, ShownExercise>();

function shown(exercise: SiteExercise): ShownExercise {
  const before = shownOnce.get(exercise);
  if (before) return before;
  const { id, dose, image, sources = [] } = exercise;
  const made: ShownExercise = {
    id: id as ExerciseId,
    position: 'standing',
    dose: dose as Exercise['dose'],
    sources: sources.map(({ title, url }): Source => ({ title, publisher: '', check: 'seen', ...(url && { url }) })),
    movement: movementOf(exercise),
    image,
    added: true,
  };
  shownOnce.set(exercise, made);
  return made;
}

/** All exercises that can be asked for, by id. One that the site adds goes on as if it were built in. */
export const exercisesWith = (site: SiteExercises): ReadonlyMap<ExerciseId, ShownExercise> =>
  new Map([...builtIn, ...added(site).map((each) => [each.id, shown(each)] as const)]) as ReadonlyMap<
    ExerciseId,
    ShownExercise
  >;

/** The exercise with one of those ids. */
export const findExercise = (id: ExerciseId, site: SiteExercises = {}): ShownExercise => exercisesWith(site).get(id)!;

function wordsOf(exercise: SiteExercise): ExerciseWords {
  const { name, purpose = '', start, steps, frequency = '', figure, image } = exercise;
  const { cautions = [], notFor = [], easier = [], harder = [] } = ownOnly(exercise);
  const alts = figure?.poses.map(({ alt }, index) => [labelOf(index), alt] as const) ?? [];
  return {
    ...{ name, purpose, start, steps, frequency, cautions, notFor, easier, harder },
    poses: Object.fromEntries(image ? [] : alts),
  };
}

/** The words of an element with those of the exercises that the site adds. */
export function withSiteExercises<Words extends { readonly exercises: AllExerciseWords }>(
  words: Words,
  site: SiteExercises,
): Words {
  const own = added(site).map((exercise) => [exercise.id, wordsOf(exercise)] as const);
  return own.length ? { ...words, exercises: { ...words.exercises, ...Object.fromEntries(own) } } : words;
}
