import type { ExerciseId } from '../../content/exercise/exercises.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/stretch-card.js';
import type { WordsFor } from '../../content/locale.js';
import type { ExerciseWords } from '../../content/types.js';
import { missingAssistance } from '../../core/session/assistance.template.js';
import { asText, oneOf } from '../../core/contract/attributes.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { CareExerciseEvent } from '../../core/contract/events.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { feedback } from '../../core/exercise/feedback.template.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { listItems } from '../../core/parts/list-items.js';
import { list } from '../../core/parts/list.template.js';
import { printTools } from '../../core/parts/print-button.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
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
import { figureStyles } from '../../figure/figure.styles.js';
import { CardFigures } from './card-figures.js';
import { CardGuide } from './card-guide.js';
import { stretchCardStyles } from './stretch-card.styles.js';
import { timer } from './timer.template.js';

/**
 * One exercise: its purpose, who should not do it, pictures, and a guided timer that announces when to move, hold and
 * rest. Cautions, steps, easier and harder variations are folded.
 *
 * @summary Shows one exercise with pictures, steps, cautions and a guided timer.
 *
 * @example
 * ```html
 * <stretch-card exercise="pelvic-tilt" region="US"></stretch-card>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - A care card; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart figures - The picture area.
 * @csspart figure - One drawing.
 * @csspart not-for - Who should not do it.
 * @csspart cautions - What to check before the start, folded.
 * @csspart dose - How many repetitions, and how often.
 * @csspart stop - When to stop. Folded, but open while the timer runs.
 * @csspart how-to - How to do it, folded.
 * @csspart steps - How to do it, step by step.
 * @csspart variations - Easier and harder variations, folded.
 * @csspart easier - Easier variations.
 * @csspart harder - Harder variations.
 * @csspart timer - The guided timer.
 * @csspart feedback - The question after the end: how it felt.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareExerciseEvent} care-exercise - The visitor started, finished or stopped the timer. Does not include how it felt. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs, notes, exercises or contacts in the site's content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class StretchCard extends SiteElement<'stretch-card'> {
  static override styles = [SiteElement.styles, figureTokens, figureStyles, stretchCardStyles];

  static override properties: PropertyDeclarations = { exercise: { noAccessor: true } };

  /**
   * Id of the exercise, such as `cat-cow`. An id from the site's content reads back once that content has loaded.
   * Default `cat-cow`.
   */
  get exercise(): ExerciseId {
    // While the site's content is loading, an unknown id is not an error yet.
    if (this.#waits) return 'cat-cow';
    const known = [...exercisesWith(this.site.content).keys()];
    return oneOf(this, 'exercise', this.given('exercise'), known, 'cat-cow');
  }

  set exercise(value: string | null | undefined) {
    this.give('exercise', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('notes', 'exercises', 'contacts'));
  readonly #guide = new CardGuide(this, {
    words: () => this.words,
    language: () => this.localization.dateLocale,
    fill: (text) => this.fill(text),
    report: (exercise, action) => this.dispatchEvent(new CareExerciseEvent(exercise, action)),
  });
  readonly #figures = new CardFigures(this);
  /** The exercise on show; `undefined` while the site's content, which may define it, is loading. */
  #exercise: ShownExercise | undefined;
  /** The words, including those of the site's exercises. */
  #words: WordsFor<'stretch-card'>['stretch-card'] | undefined;

  constructor() {
    super('stretch-card', english);
    new PrintExpansion(this);
  }

  protected override get words(): WordsFor<'stretch-card'>['stretch-card'] {
    return this.#words ?? super.words;
  }

  protected override get context(): AdviceContext {
    return { ...super.context, advice: this.words.advice };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = this.site;
    const exercises = exercisesWith(content);
    this.warnOfNames('notes', 'exercise', notedExercises(content), [...exercises.keys()]);
    this.#words = withSiteExercises(super.words, content);
    const before = this.#exercise;
    this.#exercise = this.#waits ? undefined : exercises.get(this.exercise);
    if (this.#exercise?.id !== before?.id) {
      this.#guide.reset();
      this.#figures.reset();
    }
    const { phase, status } = this.#guide.session;
    if (this.#exercise) this.#figures.update(this.#exercise, phase, status === 'paused');
  }

  /** Whether the exercise may be defined in the site's content, which is loading. */
  get #waits(): boolean {
    const asked = asText(this.given('exercise'));
    return asked !== '' && mayArrive(this.site, [asked]);
  }

  protected override renderContent(): TemplateResult {
    const exercise = this.#exercise;
    if (!exercise) return emergencyStrip(this.context);
    const { words, level } = this;
    const exerciseWords = words.exercises[exercise.id];
    return html`
      <slot name="heading">${heading(level, exerciseWords.name, 'care-heading')}</slot>
      <p class="care-text">
        ${this.fill(exerciseWords.purpose)}
        ${exercise.added ? html`<span class="care-small">${this.origin}.</span>` : nothing}
      </p>
      ${emergencyStrip(this.context)} ${this.#list('not-for', words.notFor, exerciseWords.notFor)}
      ${fold(words.before, this.#lines([...words.cautions, ...exerciseWords.cautions]), 'cautions')}
      <div class="stretch-layout">
        <div class="stretch-picture">
          ${this.#figures.pictures(exercise, this.#guide.session.phase, words, this.regionText.values)}
        </div>
        <div class="stretch-session">
          ${this.#renderTimer(exercise, exerciseWords)} ${this.#renderDose(exercise, exerciseWords)}
        </div>
        <div class="stretch-more">
          ${fold(words.stopIf, this.#lines(words.stop), 'stop', this.#guide.session.isActive)}
          ${fold(words.howTo, this.#renderSteps(exerciseWords), 'how-to')} ${this.#renderVariations(exerciseWords)}
        </div>
      </div>
      ${this.renderEnd(exercise.sources, printTools(this.common))}
    `;
  }

  #lines(lines: readonly string[]): TemplateResult {
    return list(lines.map((line) => this.fill(line)));
  }

  #list(part: string, title: string, lines: readonly string[]): TemplateResult | typeof nothing {
    if (!lines.length) return nothing;
    return html`<div part=${part}>${heading(this.level + 1, title, 'care-subheading')} ${this.#lines(lines)}</div>`;
  }

  #renderDose({ id, dose }: ShownExercise, { frequency }: ExerciseWords): TemplateResult {
    const notes = notesOn(this.site.content, id);
    return html`<p class="care-text stretch-dose" part="dose">
        ${describeDose(dose, this.words)} ${this.fill(frequency)}
      </p>
      ${notes.map((text) => html`<p class="care-text"><strong>${this.origin}:</strong> ${text}</p>`)}`;
  }

  #renderSteps({ start, steps, otherNames: names }: ExerciseWords): TemplateResult {
    return html`
      <p class="care-text">${this.fill(start)}</p>
      <ol class="care-list" part="steps">
        ${listItems(steps.map((line) => this.fill(line)))}
      </ol>
      ${names ? html`<p class="care-text care-small">${this.fill(this.words.alsoCalled, { names })}.</p>` : nothing}
    `;
  }

  #renderVariations({ easier, harder }: ExerciseWords): TemplateResult | typeof nothing {
    const { words } = this;
    if (!easier.length && !harder.length) return nothing;
    const content = [this.#list('easier', words.easier, easier), this.#list('harder', words.harder, harder)];
    return fold(words.variations, content, 'variations');
  }

  #renderTimer(exercise: ShownExercise, { name }: ExerciseWords): TemplateResult {
    const { words, level } = this;
    const { help, announcement, asks, feeling, setFeeling } = this.#guide;
    return html`<section class="care-no-print stretch-guide" aria-label=${this.fill(words.timer, { exercise: name })}>
      ${timer(words, this.localization.words.locale, this.#guide, exercise)} ${politeMessage(announcement)}
      ${missingAssistance(help.assistance.missing, words)}
      ${asks ? feedback({ words, level, context: this.context, feeling, onFeeling: setFeeling }) : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
