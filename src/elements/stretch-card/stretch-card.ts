import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import { english } from '../../content/en/stretch-card.js';
import type { WordsFor } from '../../content/locale.js';
import type { Exercise, ExerciseWords } from '../../content/types.js';
import { reviewNote, safetyNet, sourceList } from '../../core/parts/sources.template.js';
import { missingAssistance } from '../../core/session/assistance.template.js';
import { asText, oneOf } from '../../core/contract/attributes.js';
import type { AdviceSetting } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { CareExerciseEvent } from '../../core/contract/events.js';
import { feedback } from '../../core/exercise/feedback.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, printIcon } from '../../core/parts/icons.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import {
  exerciseIds,
  findExercise,
  type ShownExercise,
  notedExercises,
  withSiteExercises,
} from '../../core/exercise/site-exercises.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { CardFigures } from './card-figures.js';
import { CardGuide } from './card-guide.js';
import { stretchCardStyles } from './stretch-card.styles.js';
import { timer } from './timer.template.js';

/**
 * One exercise: what it is for, pictures, steps, how much, what to take care of, when to stop, and a guided timer that
 * says when to move, hold and rest.
 *
 * @example
 * ```html
 * <stretch-card exercise="pelvic-tilt" region="US"></stretch-card>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands last.
 * @csspart base - The frame around everything.
 * @csspart emergency - The emergency signs, folded.
 * @csspart call - A link that calls a number.
 * @csspart figures - The picture area.
 * @csspart figure - One drawing.
 * @csspart steps - How to do it, step by step.
 * @csspart dose - How much and how often.
 * @csspart stop - When to stop.
 * @csspart cautions - What to take care of.
 * @csspart not-for - Who should not do it.
 * @csspart easier - What makes it easier.
 * @csspart harder - What makes it harder.
 * @csspart timer - The guided timer.
 * @csspart feedback - The question at the end of how it was.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart sources - The list of sources.
 * @csspart review - Who checked the text, and when.
 * @fires {CareExerciseEvent} care-exercise - The visitor started, finished or stopped the timer; says nothing of how it felt. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs, notes, exercises or contacts of the site's own content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class StretchCard extends SiteElement<'stretch-card'> {
  static override styles = [SiteElement.styles, figureTokens, figureStyles, stretchCardStyles];

  static override properties: PropertyDeclarations = { exercise: {} };

  /** Id of the exercise, such as `cat-cow`. Default `cat-cow`. */
  declare exercise: string | null | undefined;

  protected override readonly site = new SiteContentLoader(this, () => import('./site-content.check.js'));
  readonly #guide = new CardGuide(this, {
    exercise: () => this.#exercise,
    words: () => this.words,
    language: () => this.localization.words.locale,
    report: (exercise, action) => this.dispatchEvent(new CareExerciseEvent(exercise, action)),
  });
  readonly #figures = new CardFigures(this, (labels) =>
    this.fill(this.words.figureAlt, {
      poses: labels.map((label) => this.fill(this.#said.poses[label] ?? '')).join(' '),
    }),
  );

  #shown: ExerciseId | undefined;

  constructor() {
    super('stretch-card', english);
    new PrintExpansion(this);
  }

  protected override get words(): WordsFor<'stretch-card'>['stretch-card'] {
    return withSiteExercises(super.words, this.site.content);
  }

  protected override get setting(): AdviceSetting {
    return { ...super.setting, advice: this.words.advice };
  }

  get #exercise(): ShownExercise {
    const { content } = this.site;
    return findExercise(oneOf(this, 'exercise', this.exercise, exerciseIds(content), 'cat-cow'), content);
  }

  /** Whether the exercise may be one of the site's own that has not arrived yet. */
  get #waits(): boolean {
    return this.site.pending && !exerciseIds({}).includes((asText(this.exercise) || 'cat-cow') as ExerciseId);
  }

  get #said(): ExerciseWords {
    return this.words.exercises[this.#exercise.id];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.warnOfNames('notes', 'exercise', notedExercises(this.site.content), exerciseIds(this.site.content));
    const id = this.#waits ? undefined : this.#exercise.id;
    if (id !== this.#shown) {
      this.#guide.reset();
      this.#figures.reset();
    }
    this.#shown = id;
    const { phase, status } = this.#guide.session;
    if (id) this.#figures.update(this.#exercise, phase, status === 'paused');
  }

  protected override renderContent(): TemplateResult {
    if (this.#waits) return emergencyStrip(this.setting);
    const { words, level } = this;
    const said = this.#said;
    const exercise = this.#exercise;
    return html`
      <slot name="heading">${heading(level, said.name, 'care-heading')}</slot>
      <p class="care-text">
        ${this.fill(said.purpose)} ${exercise.added ? html`<span class="care-small">${this.origin}.</span>` : nothing}
        ${
          said.otherNames
            ? html`<span class="care-small">${this.fill(words.alsoCalled, { names: said.otherNames })}.</span>`
            : nothing
        }
      </p>
      ${emergencyStrip(this.setting)}
      <div class="stretch-main">
        <div class="stretch-picture">${this.#figures.pictures(exercise, words, this.#guide.active)}</div>
        <div class="stretch-steps">${this.#renderSteps()} ${this.#renderCare()}</div>
        <div class="stretch-session">${this.#renderTimer()}</div>
        <div class="stretch-more">${this.#renderVariations()}</div>
      </div>
      ${heading(level + 1, this.common.safetyNetTitle, 'care-subheading')} ${safetyNet(this.common, this.place)}
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${() => print()}>
          ${icon(printIcon)}${this.common.print}
        </button>
      </div>
      ${exercise.sources.length ? sourceList(exercise.sources, this.common) : nothing}
      ${reviewNote(this.localization.words.review, this.common, this.localization.dateLocale)}
      <slot name="footer"></slot>
    `;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #renderSteps(): TemplateResult {
    const { words, origin } = this;
    const said = this.#said;
    const { dose }: Exercise = this.#exercise;
    const notes = (this.site.content.notes ?? []).filter(({ exercise }) => exercise === this.#exercise.id);
    const amount = dose.minutes
      ? this.fill(words.minutes, dose.minutes)
      : `${this.fill(words.hold, dose.hold)} ${this.fill(words.repetitions[dose.per as 'set' | 'leg' | 'side'], dose.repetitions)}`;
    return html`
      ${this.#title(words.howTo)}
      <p class="care-text">${this.fill(said.start)}</p>
      <ol class="care-list" part="steps">
        ${said.steps.map((line) => html`<li>${this.fill(line)}</li>`)}
      </ol>
      ${notes.map(({ text }) => html`<p class="care-text"><strong>${origin}:</strong> ${text}</p>`)}
      ${this.#title(words.howMuch)}
      <p class="care-text" part="dose">${amount} ${this.fill(said.frequency)}</p>
    `;
  }

  /** Before the timer, so that nobody starts without it. When to stop comes first. */
  #renderCare(): TemplateResult[] {
    const { words } = this;
    const said = this.#said;
    return this.#sections([
      ['stop', words.stopIf, words.stop],
      ['not-for', words.notFor, said.notFor],
      ['cautions', words.careful, [...words.cautions, ...said.cautions]],
    ]);
  }

  #renderVariations(): TemplateResult[] {
    const { easier, harder } = this.#said;
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
          html`<div part=${part}>
            ${this.#title(title)}
            <ul class="care-list">
              ${lines.map((line) => html`<li>${this.fill(line)}</li>`)}
            </ul>
          </div>`,
      );
  }

  #renderTimer(): TemplateResult {
    const { words, level } = this;
    const { session, assistance, announcement, asks, feeling, setFeeling } = this.#guide;
    const { phase } = session;
    return html`<section
      class="care-no-print stretch-guide"
      aria-label=${this.fill(words.timer, { exercise: this.#said.name })}
    >
      ${phase ? this.#figures.due(this.#exercise, phase) : nothing}
      ${timer(words, this.#guide, this.#exercise.dose.per === 'leg')} ${politeMessage(announcement)}
      ${missingAssistance(assistance.missing, words)}
      ${asks ? feedback({ words, level, setting: this.setting, feeling, onFeeling: setFeeling }) : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
