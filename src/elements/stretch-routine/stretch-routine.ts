import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/stretch-routine.js';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { WordsFor } from '../../content/locale.js';
import { routinePresets, routines } from '../../content/exercise/routines.js';
import { reviewNote, safetyNet, sourceList, uniqueSources } from '../../core/parts/sources.template.js';
import { asText, listOf, oneOf } from '../../core/contract/attributes.js';
import type { AdviceSetting } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareRoutineEvent } from '../../core/contract/events.js';
import type { Feeling } from '../../core/exercise/feedback.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import {
  exerciseIds,
  findExercise,
  type ShownExercise,
  notedExercises,
  withSiteExercises,
} from '../../core/exercise/site-exercises.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { handout } from './handout.template.js';
import { helpOptions } from './help.template.js';
import { overview } from './overview.template.js';
import { RoutineFigures } from './routine-figures.js';
import { RoutineGuide } from './routine-guide.js';
import { planRoutine, secondsOf, secondsOfExercise, type RoutinePhase } from './routine-plan.js';
import { announce, describe } from './routine-words.js';
import { session } from './session.template.js';
import { stretchRoutineStyles } from './stretch-routine.styles.js';
import { summary } from './summary.template.js';

/**
 * Several exercises as one session that leads through them hands free: what to do, for how long, what comes next, and
 * between exercises whether the pain is worse. It prints as a sheet to hand over. Nothing is stored or sent, and it never
 * says that all is well.
 *
 * @example
 * ```html
 * <stretch-routine preset="first-days" region="GB" clinic-name="Hill Road Clinic" clinic-phone="01632 960123"></stretch-routine>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands last; is not printed.
 * @csspart base - The frame around everything.
 * @csspart overview - What stands before the start.
 * @csspart emergency - The emergency signs, folded.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`, and `card-same-day`.
 * @csspart call - A link that calls a number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart stop - When to stop.
 * @csspart cautions - What to know before the start.
 * @csspart exercises - The list of exercises.
 * @csspart exercise - One exercise of the list.
 * @csspart figure - One drawing.
 * @csspart session - The guided run.
 * @csspart figures - The picture of the guided run.
 * @csspart time - The seconds that are left; a tap on it pauses.
 * @csspart check - The answers to the question between exercises.
 * @csspart controls - Pause, skip, repeat and end.
 * @csspart summary - What stands after the end.
 * @csspart feedback - The question at the end of how it was.
 * @csspart results - What was done and what was not.
 * @csspart handout - The printed sheet.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart sources - The list of sources.
 * @csspart review - Who checked the text, and when.
 * @fires {CareRoutineEvent} care-routine - The visitor started, finished or stopped the routine; says nothing of how it felt. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs, notes, exercises or contacts of the site's own content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class StretchRoutine extends SiteElement<'stretch-routine'> {
  static override styles = [SiteElement.styles, figureTokens, figureStyles, stretchRoutineStyles];

  static override properties: PropertyDeclarations = { preset: {}, exercises: {} };

  /** `gentle-start`, `first-days` or `build-up`. Default `gentle-start`. */
  declare preset: string | null | undefined;
  /** Ids of exercises in the order in which to do them, such as `cat-cow,childs-pose`, instead of a preset. Default: none. */
  declare exercises: string | null | undefined;

  protected override readonly site = new SiteContentLoader(this, () => import('./site-content.check.js'));
  readonly #guide = new RoutineGuide(this, {
    say: (phase) => announce(phase, this.#run.ids, this.words, this.place.values, this.#find),
    find: (id) => this.#find(id),
    words: () => this.words,
    language: () => this.localization.words.locale,
    report: (action) => this.dispatchEvent(new CareRoutineEvent(this.#run.routine, action)),
  });
  readonly #figures = new RoutineFigures(this);
  /** What was started last; the attributes may have changed since. */
  #run: { readonly routine: string; readonly ids: readonly ExerciseId[] } = { routine: '', ids: [] };
  #feeling: Feeling | undefined;

  constructor() {
    super('stretch-routine', english);
  }

  protected override get words(): WordsFor<'stretch-routine'>['stretch-routine'] {
    return withSiteExercises(super.words, this.site.content);
  }

  protected override get setting(): AdviceSetting {
    return { ...super.setting, advice: this.words.advice };
  }

  readonly #find = (id: ExerciseId): ShownExercise => findExercise(id, this.site.content);

  #exerciseOf({ place }: RoutinePhase): ShownExercise {
    return this.#find(this.#run.ids[place]!);
  }

  get #own(): readonly ExerciseId[] {
    return listOf(this, 'exercises', this.exercises, exerciseIds(this.site.content));
  }

  /** Whether some of the exercises may be the site's own and have not arrived yet. */
  get #waits(): boolean {
    const known: readonly string[] = exerciseIds({});
    const ids = asText(this.exercises).split(/[\s,]+/);
    return this.site.pending && ids.some((id) => id && !known.includes(id));
  }

  get #ids(): readonly ExerciseId[] {
    const own = this.#own;
    return own.length ? own : routines[this.#preset].exercises;
  }

  get #preset(): (typeof routinePresets)[number] {
    return oneOf(this, 'preset', this.preset, routinePresets, 'gentle-start');
  }

  get #routine(): (typeof routinePresets)[number] | 'own' {
    return this.#own.length ? 'own' : this.#preset;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.warnOfNames('notes', 'exercise', notedExercises(this.site.content), exerciseIds(this.site.content));
    const gone = this.#run.ids.some((id) => !exerciseIds(this.site.content).includes(id));
    if (gone || (this.hasUpdated && (changed.has('preset') || changed.has('exercises')))) {
      this.#guide.reset();
      this.#feeling = undefined;
      this.#run = { routine: '', ids: [] };
    }
    const { phase, status } = this.#guide.session;
    this.#figures.update(phase ? this.#exerciseOf(phase) : undefined, phase, status === 'paused');
  }

  /** A button that goes away with what it was for leaves the focus to what takes its place. */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    if (before && !before.getClientRects().length) this.#focus();
  }

  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.routine-pause, .routine-end, .routine-begin')?.focus();
  }

  protected override renderContent(): TemplateResult {
    if (this.#waits) return emergencyStrip(this.setting);
    const { words, common, level, setting } = this;
    const { review } = this.localization.words;
    const { phase } = this.#guide.session;
    const ended = this.#guide.results.length > 0;
    const ids = this.#ids;
    const own = ids.map((id) => this.#find(id).sources);
    const chosen = this.#routine === 'own' ? [] : routines[this.#preset].sources;
    const locale = this.localization.dateLocale;
    return html`
      <slot name="heading">${heading(level, words.headings[this.#routine], 'care-heading')}</slot>
      <div class="care-no-print">
        ${phase ? this.#renderSession(phase) : ended ? this.#renderSummary() : this.#renderOverview()}
        ${politeMessage(this.#guide.announcement)}
        ${phase || (ended && this.#feeling !== 'worse') ? emergencyStrip(setting) : nothing}
        ${heading(level + 1, common.safetyNetTitle, 'care-subheading')} ${safetyNet(common, this.place)}
        ${sourceList(uniqueSources(chosen, ...own), common)} ${reviewNote(review, common, locale)}
      </div>
      ${handout({ words, setting, level, ids, find: this.#find, notesOn: this.#notesOn, review, locale })}
      <div class="care-no-print"><slot name="footer"></slot></div>
    `;
  }

  #renderOverview(): TemplateResult {
    const { words, setting, level } = this;
    const ids = this.#ids;
    return overview({
      words,
      setting,
      level,
      ids,
      find: this.#find,
      intro: words.intros[this.#routine],
      timeOf: (id) => this.#minutes(secondsOfExercise(id, this.#find)),
      total: this.#minutes(secondsOf(planRoutine(ids, this.#find))),
      notesOn: this.#notesOn,
      help: helpOptions(this.words, this.#guide),
      onStart: this.#start,
    });
  }

  #renderSession(phase: RoutinePhase): TemplateResult {
    const { words, level } = this;
    const { ids } = this.#run;
    const id = ids[phase.place]!;
    const next = ids[phase.place + 1];
    const { action, detail } = describe(phase, id, words, this.place.values, this.#find);
    return session({
      words,
      level,
      guide: this.#guide,
      phase,
      count: ids.length,
      name: words.exercises[id].name,
      action,
      detail,
      next: next && words.exercises[next].name,
      picture: this.#figures.picture(this.#exerciseOf(phase), phase, words, this.place.values),
      help: helpOptions(this.words, this.#guide),
      values: this.place.values,
      onPainWorse: this.#stopForPain,
    });
  }

  #renderSummary(): TemplateResult {
    const { words, setting, level } = this;
    return summary({
      words,
      setting,
      level,
      results: this.#guide.results,
      finished: this.#guide.session.status === 'finished',
      feeling: this.#feeling,
      onFeeling: (feeling) => {
        this.#feeling = feeling;
        this.requestUpdate();
      },
      onAgain: this.#start,
      onBack: () => {
        this.#guide.reset();
        this.requestUpdate();
      },
    });
  }

  #minutes(seconds: number): string {
    const format = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
    const minutes = Math.max(1, Math.round(seconds / 60));
    return new Intl.NumberFormat(this.localization.words.locale, format).format(minutes);
  }

  readonly #notesOn = (id: ExerciseId): readonly string[] => {
    const { origin, site } = this;
    const notes = site.content.notes ?? [];
    return [
      ...(this.#find(id).added ? [`${origin}.`] : []),
      ...notes.filter(({ exercise }) => exercise === id).map(({ text }) => `${origin}: ${text}`),
    ];
  };

  /** The run takes the place of what was longer, so it is brought into sight. */
  readonly #start = (): void => {
    this.#feeling = undefined;
    this.#run = { routine: this.#routine, ids: this.#ids };
    this.#guide.start(this.#run.ids);
    void this.updateComplete.then(() => {
      this.#focus();
      this.renderRoot.querySelector('.routine-session')?.scrollIntoView({ block: 'start' });
    });
  };

  readonly #stopForPain = (): void => {
    this.#feeling = 'worse';
    this.#guide.stop();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-routine': StretchRoutine;
  }
}
