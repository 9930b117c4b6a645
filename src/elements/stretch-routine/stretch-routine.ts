import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/stretch-routine.js';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { WordsFor } from '../../content/locale.js';
import { routinePresets, type RoutinePreset } from '../../content/exercise/routines.js';
import { pageEnd } from '../../core/parts/page-end.template.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { asText, listOf, oneOf } from '../../core/contract/attributes.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareRoutineEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import {
  exercisesWith,
  mayArrive,
  notedExercises,
  notesOn,
  withSiteExercises,
  type ShownExercise,
} from '../../core/exercise/site-exercises.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { handout } from './handout.template.js';
import { RoutineFigures } from './routine-figures.js';
import { RoutineGuide } from './routine-guide.js';
import { chooseRoutine, noRun, type RoutineChoice } from './routine-choice.js';
import type { RoutinePhase } from './routine-plan.js';
import type { RoutineView } from './routine-view.js';
import { announce } from './routine-words.js';
import { stage } from './stage.template.js';
import { stretchRoutineStyles } from './stretch-routine.styles.js';

/**
 * Several exercises as one hands-free guided session: what to do, for how long, what comes next, and between exercises
 * a question about the pain. It prints as a handout. It stores and sends nothing, and never gives an all-clear.
 *
 * @summary Guides a visitor through several exercises, and prints them as a handout.
 *
 * @example
 * ```html
 * <stretch-routine preset="first-days" region="GB" clinic-name="Hill Road Clinic" clinic-phone="01632 960123"></stretch-routine>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else; not printed.
 * @csspart base - The frame around everything.
 * @csspart overview - Everything shown before the start.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart card - A care card; also `card-emergency-now`.
 * @csspart call - A link that calls a telephone number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart pictures - The small pictures of the exercises, with their names.
 * @csspart not-for - Who should leave out which exercise.
 * @csspart cautions - What to check before the start, folded.
 * @csspart contents - The folded list of exercises.
 * @csspart help - Voice, sounds and vibration, folded before the start.
 * @csspart stop - When to stop. Folded before the start, open in the session.
 * @csspart exercises - The list of exercises.
 * @csspart exercise - One exercise of the list.
 * @csspart figure - One drawing.
 * @csspart session - The guided session.
 * @csspart figures - The picture in the guided session.
 * @csspart time - The seconds left. A tap on it pauses.
 * @csspart check - The answers to the question between exercises.
 * @csspart controls - Pause, skip, repeat and end.
 * @csspart summary - The summary shown after the session.
 * @csspart feedback - The question after the end: how it felt.
 * @csspart results - Each exercise with its outcome: done, skipped or not reached.
 * @csspart handout - The printed sheet.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareRoutineEvent} care-routine - The visitor started, finished or stopped the routine. Does not include how it felt. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs, notes, exercises or contacts in the site's content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class StretchRoutine extends SiteElement<'stretch-routine'> {
  static override styles = [SiteElement.styles, figureTokens, figureStyles, stretchRoutineStyles];

  static override properties: PropertyDeclarations = {
    preset: { noAccessor: true },
    exercises: { noAccessor: true },
  };

  /** `gentle-start`, `first-days` or `build-up`. Default `gentle-start`. */
  get preset(): RoutinePreset {
    return oneOf(this, 'preset', this.given('preset'), routinePresets, 'gentle-start');
  }

  set preset(value: string | null | undefined) {
    this.give('preset', value);
  }

  /**
   * Ids of the exercises in order, separated by spaces or commas: the site's own, `hamstring-supine-towel`,
   * `hamstring-chair`, `hamstring-bed-edge`, `cat-cow`, `childs-pose`, `pelvic-tilt`, `knee-to-chest`, `knee-rolls`,
   * `bridge`, `bird-dog`, `prone-press-up`, `walking`. They replace the preset. Default: none.
   */
  get exercises(): readonly ExerciseId[] {
    // While the site's content is loading, an unknown id is not an error yet.
    if (this.#waits) return [];
    return listOf(this, 'exercises', this.given('exercises'), [...exercisesWith(this.site.content).keys()]);
  }

  set exercises(value: string | readonly string[] | null | undefined) {
    this.give('exercises', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('notes', 'exercises', 'contacts'));
  readonly #guide = new RoutineGuide(this, {
    say: (phase) => announce(phase, this.#run.ids, this.words, this.regionText.values, this.#find),
    find: (id) => this.#find(id),
    words: () => this.words,
    painAdvice: () => this.fill(this.words.feelingAdvice.worse),
    language: () => this.localization.dateLocale,
    report: (action) => this.dispatchEvent(new CareRoutineEvent(this.#run.routine, action)),
  });
  readonly #figures = new RoutineFigures(this);
  /** Every exercise that the page may list: built-in ones and the site's. */
  #exercises = exercisesWith({});
  /** The words, including those of the site's exercises. */
  #words: WordsFor<'stretch-routine'>['stretch-routine'] | undefined;
  /** The routine on show; `undefined` while the site's content, which may define an exercise in it, is loading. */
  #choice: RoutineChoice | undefined;
  /** The routine that was started last; the attributes may have changed since. */
  #run = noRun;

  constructor() {
    super('stretch-routine', english);
  }

  protected override get words(): WordsFor<'stretch-routine'>['stretch-routine'] {
    return this.#words ?? super.words;
  }

  protected override get context(): AdviceContext {
    return { ...super.context, advice: this.words.advice };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = this.site;
    this.#exercises = exercisesWith(content);
    this.#words = withSiteExercises(super.words, content);
    this.warnOfNames('notes', 'exercise', notedExercises(content), [...this.#exercises.keys()]);
    this.#choice = this.#waits ? undefined : chooseRoutine(this.exercises, () => this.preset);
    const gone = this.#run.ids.some((id) => !this.#exercises.has(id));
    if (gone || (this.hasUpdated && (changed.has('preset') || changed.has('exercises')))) {
      this.#guide.reset();
      this.#run = noRun;
    }
    const { phase, status } = this.#guide.session;
    this.#figures.update(phase ? this.#exerciseOf(phase) : undefined, phase, status === 'paused');
  }

  /** Whether a listed exercise may be defined in the site's content, which is loading. */
  get #waits(): boolean {
    const asked = asText(this.given('exercises'));
    return mayArrive(this.site, asked.split(/[\s,]+/).filter(Boolean));
  }

  readonly #find = (id: ExerciseId): ShownExercise => this.#exercises.get(id)!;

  #exerciseOf({ exerciseIndex }: RoutinePhase): ShownExercise {
    return this.#find(this.#run.ids[exerciseIndex]!);
  }

  /**
   * If the focused button disappears, moves the focus to the control that replaces it. A new question takes it from the
   * other controls: its answers come before them, where nobody looks who cannot see them.
   */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot?.activeElement;
    const asked = this.shadowRoot?.querySelector('.routine-question');
    super.update(changed);
    const asks = !asked && this.#guide.session.phase?.kind === 'check' && before?.closest('.routine-controls');
    if (before && (asks || !before.getClientRects().length)) this.#focus();
  }

  #focus(): void {
    this.renderRoot
      .querySelector<HTMLElement>('.routine-question, .routine-pause, .routine-end, .routine-begin')
      ?.focus();
  }

  protected override renderContent(): TemplateResult {
    const choice = this.#choice;
    if (!choice) return emergencyStrip(this.context);
    const { words, common, level, context } = this;
    const { review, locale: language } = this.localization.words;
    const guide = this.#guide;
    const { phase } = guide.session;
    const ended = guide.results.length > 0;
    const { routine, ids, sources } = choice;
    const view: RoutineView = { words, context, level, guide, find: this.#find, notesOn: this.#notesOn };
    return html`
      <slot name="heading">${heading(level, words.headings[routine], 'care-heading')}</slot>
      <div class="care-no-print">
        ${stage({
          ...view,
          choice,
          locale: language,
          phase,
          ids: this.#run.ids,
          picture: (now) => this.#figures.picture(this.#exerciseOf(now), now, words, this.regionText.values),
          onStart: () => this.#start(choice),
          onBack: this.#reset,
        })}
        ${politeMessage(guide.announcement)}
        ${phase || (ended && guide.feeling !== 'worse') ? emergencyStrip(context) : nothing}
        ${pageEnd({ words: common, regionText: this.regionText, level: level + 1, sources: uniqueSources(sources, ...ids.map((id) => this.#find(id).sources)), review }, nothing, context.frame)}
      </div>
      ${handout({ ...view, ids, review })}
      <div class="care-no-print"><slot name="footer"></slot></div>
    `;
  }

  readonly #notesOn = (id: ExerciseId): readonly string[] => {
    const { origin } = this;
    const notes = notesOn(this.site.content, id).map((text) => `${origin}: ${text}`);
    return this.#find(id).added ? [`${origin}.`, ...notes] : notes;
  };

  /** Scrolls the session into view: it replaces a longer overview. */
  #start({ routine, ids }: RoutineChoice): void {
    this.#run = { routine, ids };
    this.#guide.start(ids);
    void this.updateComplete.then(() => {
      this.#focus();
      this.renderRoot.querySelector('.routine-session')?.scrollIntoView?.({ block: 'start' });
    });
  }

  readonly #reset = (): void => {
    this.#guide.reset();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-routine': StretchRoutine;
  }
}
