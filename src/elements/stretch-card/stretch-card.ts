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
import { heading } from '../../core/parts/heading.template.js';
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
 * One exercise: its purpose, pictures, steps, dose and cautions, when to stop, and a guided timer that announces when
 * to move, hold and rest.
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
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart figures - The picture area.
 * @csspart figure - One drawing.
 * @csspart steps - How to do it, step by step.
 * @csspart dose - How many repetitions, and how often.
 * @csspart stop - When to stop.
 * @csspart cautions - Cautions.
 * @csspart not-for - Who should not do it.
 * @csspart easier - Easier variations.
 * @csspart harder - Harder variations.
 * @csspart timer - The guided timer.
 * @csspart feedback - The question after the end: how it felt.
 * @csspart safety-net - What to watch for afterwards.
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
    const asked = asText(this.given('exercise'));
    const known = [...exercisesWith(this.site.content).keys()];
    // While the site's content is loading, an unknown id is not an error yet.
    if (!asked || mayArrive(this.site, [asked])) return 'cat-cow';
    return oneOf(this, 'exercise', asked, known, 'cat-cow');
  }

  set exercise(value: string | null | undefined) {
    this.give('exercise', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('notes', 'exercises', 'contacts'));
  readonly #guide = new CardGuide(this, {
    words: () => this.words,
    language: () => this.localization.words.locale,
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
    const asked = asText(this.given('exercise'));
    this.#exercise = asked && mayArrive(this.site, [asked]) ? undefined : exercises.get(this.exercise);
    if (this.#exercise?.id !== before?.id) {
      this.#guide.reset();
      this.#figures.reset();
    }
    const { phase, status } = this.#guide.session;
    if (this.#exercise) this.#figures.update(this.#exercise, phase, status === 'paused');
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
        ${
          exerciseWords.otherNames
            ? html`<span class="care-small">${this.fill(words.alsoCalled, { names: exerciseWords.otherNames })}.</span>`
            : nothing
        }
      </p>
      ${emergencyStrip(this.context)}
      <div class="stretch-main">
        <div class="stretch-picture">
          ${this.#figures.pictures(exercise, words, this.regionText.values, this.#guide.active)}
        </div>
        <div class="stretch-steps">
          ${this.#renderSteps(exercise, exerciseWords)} ${this.#renderCare(exerciseWords)}
        </div>
        <div class="stretch-session">${this.#renderTimer(exercise, exerciseWords)}</div>
        <div class="stretch-more">${this.#renderVariations(exerciseWords)}</div>
      </div>
      ${this.renderEnd(exercise.sources, printTools(this.common.print))}
    `;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #renderSteps({ id, dose }: ShownExercise, exerciseWords: ExerciseWords): TemplateResult {
    const { words, origin } = this;
    const notes = notesOn(this.site.content, id);
    return html`
      ${this.#title(words.howTo)}
      <p class="care-text">${this.fill(exerciseWords.start)}</p>
      <ol class="care-list" part="steps">
        ${exerciseWords.steps.map((line) => html`<li>${this.fill(line)}</li>`)}
      </ol>
      ${notes.map((text) => html`<p class="care-text"><strong>${origin}:</strong> ${text}</p>`)}
      ${this.#title(words.howMuch)}
      <p class="care-text" part="dose">${describeDose(dose, words)} ${this.fill(exerciseWords.frequency)}</p>
    `;
  }

  /** Comes before the timer, so that everyone passes the cautions before the start. When to stop comes first. */
  #renderCare(exerciseWords: ExerciseWords): TemplateResult[] {
    const { words } = this;
    return this.#sections([
      ['stop', words.stopIf, words.stop],
      ['not-for', words.notFor, exerciseWords.notFor],
      ['cautions', words.careful, [...words.cautions, ...exerciseWords.cautions]],
    ]);
  }

  #renderVariations({ easier, harder }: ExerciseWords): TemplateResult[] {
    return this.#sections([
      ['easier', this.words.easier, easier],
      ['harder', this.words.harder, harder],
    ]);
  }

  #sections(sections: readonly (readonly [part: string, title: string, lines: readonly string[]])[]): TemplateResult[] {
    return sections
      .filter(([, , lines]) => lines.length)
      .map(
        ([part, title, lines]) =>
          html`<div part=${part}>${this.#title(title)} ${list(lines.map((line) => this.fill(line)))}</div>`,
      );
  }

  #renderTimer(exercise: ShownExercise, { name }: ExerciseWords): TemplateResult {
    const { words, level, regionText } = this;
    const { session, help, announcement, asks, feeling, setFeeling } = this.#guide;
    const { phase } = session;
    return html`<section class="care-no-print stretch-guide" aria-label=${this.fill(words.timer, { exercise: name })}>
      ${phase ? this.#figures.due(exercise, phase, words, regionText.values) : nothing}
      ${timer(words, this.#guide, exercise)} ${politeMessage(announcement)}
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
