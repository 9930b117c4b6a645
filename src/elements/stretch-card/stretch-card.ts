import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/stretch-card.js';
import { exercises, type ExerciseId } from '../../content/exercises.js';
import { movements } from '../../content/movements.js';
import type { Exercise, ExerciseWords } from '../../content/types.js';
import { reviewNote, safetyNet, sourceList } from '../../core/about.js';
import { Assistance } from '../../core/assistance.js';
import { missingAssistance } from '../../core/assistance.template.js';
import { oneOf } from '../../core/attributes.js';
import { emergencyStrip } from '../../core/care-card.js';
import { CareElement } from '../../core/care-element.js';
import { figureTokens } from '../../core/tokens.styles.js';
import { CareExerciseEvent } from '../../core/events.js';
import { planExercise, type ExercisePhase } from '../../core/exercise-plan.js';
import { feedback, type Feeling } from '../../core/feedback.template.js';
import { GuidedSession } from '../../core/guided-session.js';
import { heading } from '../../core/heading.js';
import { icon, playIcon, printIcon, stopIcon } from '../../core/icons.js';
import { motionDuring } from '../../core/phase-motion.js';
import { PrintExpansion } from '../../core/print-expansion.js';
import { describePhase } from '../../core/session-words.js';
import { SiteContentLoader } from '../../core/site-content.js';
import { drawFrame, drawPose } from '../../figure/figure.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { figure, movingFigure } from '../../figure/figure.template.js';
import { FigureMotion, type Motion } from '../../figure/motion.js';
import { stretchCardStyles } from './stretch-card.styles.js';
import { timer } from './timer.template.js';

const exerciseIds = exercises.map(({ id }) => id);

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
 * @fires {CareErrorEvent} care-error - The site's own content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class StretchCard extends CareElement<'stretch-card'> {
  static override styles = [CareElement.styles, figureTokens, figureStyles, stretchCardStyles];

  static override properties: PropertyDeclarations = { exercise: {} };

  /** Id of the exercise, such as `cat-cow`. Default `cat-cow`. */
  declare exercise: string | null | undefined;

  readonly #site = new SiteContentLoader(this);
  readonly #assistance = new Assistance(this);
  readonly #session = new GuidedSession<ExercisePhase>(this, (phase, missed) => this.#reached(phase, missed));
  readonly #motion = new FigureMotion(this);
  #preview = false;
  #voice = false;
  #sound = false;
  #announcement = '';
  #ended = false;
  /** The exercise that the timer was started for. */
  #started: ExerciseId = 'cat-cow';
  #feeling: Feeling | undefined;

  constructor() {
    super('stretch-card', english);
    new PrintExpansion(this);
  }

  get #exercise(): (typeof exercises)[number] {
    const id = oneOf(this, 'exercise', this.exercise, exerciseIds, 'cat-cow');
    return exercises.find((exercise) => exercise.id === id) as (typeof exercises)[number];
  }

  get #said(): ExerciseWords {
    return this.words.exercises[this.#exercise.id];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('exercise')) this.#reset();
    this.#motion.set(this.#dueMotion());
  }

  #reset(): void {
    if (this.#active) this.#stop();
    this.#ended = this.#preview = false;
    this.#feeling = undefined;
  }

  protected override renderContent(): TemplateResult {
    const { words, level } = this;
    const said = this.#said;
    return html`
      <slot name="heading">${heading(level, said.name, 'care-heading')}</slot>
      <p class="care-text">
        ${this.fill(said.purpose)}
        ${
          said.otherNames
            ? html`<span class="care-small">${this.fill(words.alsoCalled, { names: said.otherNames })}.</span>`
            : nothing
        }
      </p>
      ${emergencyStrip(this.setting)}
      <div class="stretch-main">
        <div class="stretch-picture">${this.#renderFigures()}</div>
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
      ${sourceList(this.#exercise.sources, this.common)}
      ${reviewNote(this.localization.words.review, this.common, this.localization.dateLocale)}
      <slot name="footer"></slot>
    `;
  }

  /** The key positions, or while the visitor asks for it the movement itself. */
  #renderFigures(): TemplateResult {
    const { words } = this;
    const movement = movements[this.#exercise.id];
    const stills = movement.stills ?? [movement.path[0]!, movement.path.at(-1)!];
    return html`<div class="stretch-figures" part="figures">
        ${
          this.#preview
            ? movingFigure(drawFrame(movement, 0), this.#describe(stills))
            : stills.map((label) => figure(drawPose(movement, label), this.#describe([label])))
        }
      </div>
      <button
        type="button"
        class="care-button care-no-print"
        ?hidden=${this.#motion.reduced || this.#active}
        @click=${this.#togglePreview}
      >
        ${this.#preview ? [icon(stopIcon), words.stopMovement] : [icon(playIcon), words.showMovement]}
      </button>`;
  }

  /** The figure of the timer: it moves in step; where less motion is wanted, it stands in the position that is due. */
  #renderDue(phase: ExercisePhase): TemplateResult {
    const movement = movements[this.#exercise.id];
    const stills = movement.stills ?? [movement.path[0]!, movement.path.at(-1)!];
    const mirrored = phase.side === 1;
    if (!this.#motion.reduced) return movingFigure(drawFrame(movement, 0, { mirrored }), this.#describe(stills));
    const label = ['move', 'hold', 'walk'].includes(phase.kind) ? stills.at(-1)! : stills[0]!;
    return figure(drawPose(movement, label, { mirrored }), this.#describe([label]));
  }

  #describe(labels: readonly string[]): string {
    return this.fill(this.words.figureAlt, {
      poses: labels.map((label) => this.fill(this.#said.poses[label] ?? '')).join(' '),
    });
  }

  get #active(): boolean {
    return this.#session.status === 'running' || this.#session.status === 'paused';
  }

  readonly #togglePreview = (): void => {
    this.#preview = !this.#preview;
    this.requestUpdate();
  };

  /** What the moving figure does now. */
  #dueMotion(): Motion | undefined {
    const movement = movements[this.#exercise.id];
    const { phase, status } = this.#session;
    if (phase) {
      return {
        movement,
        mirrored: phase.side === 1,
        paused: status === 'paused',
        ...motionDuring(phase, Boolean(movement.loop), movement.seconds),
      };
    }
    return this.#preview
      ? { movement, mirrored: false, paused: false, way: 'loop', seconds: movement.seconds }
      : undefined;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #renderSteps(): TemplateResult {
    const { words, clinic, common } = this;
    const said = this.#said;
    const { dose }: Exercise = this.#exercise;
    const notes = (this.#site.content.notes ?? []).filter(({ exercise }) => exercise === this.#exercise.id);
    const origin = clinic.name ? this.fill(common.siteContentNamed, { name: clinic.name }) : common.siteContent;
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
    const { status, phase, secondsLeft } = this.#session;
    const asks = status === 'finished' || this.#ended;
    return html`<section
      class="care-no-print stretch-guide"
      aria-label=${this.fill(words.timer, { exercise: this.#said.name })}
    >
      ${phase ? this.#renderDue(phase) : nothing}
      ${timer({
        words,
        status,
        phase,
        secondsLeft,
        perLeg: this.#exercise.dose.per === 'leg',
        voice: this.#voice,
        sound: this.#sound,
        onStart: () => this.#start(),
        onPause: () => this.#pause(),
        onResume: () => this.#resume(),
        onSkip: () => this.#skip(),
        onEnd: () => this.#end(),
        onVoice: (on) => this.#setVoice(on),
        onSound: (on) => this.#setSound(on),
      })}
      <p class="care-visually-hidden" role="status">${this.#announcement}</p>
      ${missingAssistance(this.#assistance.missing, words)}
      ${
        asks
          ? feedback({
              words,
              level,
              setting: this.setting,
              feeling: this.#feeling,
              onFeeling: (feeling) => {
                this.#feeling = feeling;
                this.requestUpdate();
              },
            })
          : nothing
      }
    </section>`;
  }

  #start(): void {
    this.#ended = this.#preview = false;
    this.#feeling = undefined;
    if (this.#sound) this.#assistance.tone(440);
    this.#stayAwake(true);
    this.#session.start(planExercise(this.#exercise));
    this.#report('started');
    this.#keepFocus();
  }

  #pause(): void {
    this.#session.pause();
    this.#assistance.quiet();
    this.#stayAwake(false);
    this.#announcement = this.words.paused;
  }

  #resume(): void {
    this.#session.resume();
    this.#stayAwake(true);
    this.#announcement = this.words.resume;
  }

  #skip(): void {
    this.#stayAwake(true);
    this.#session.skip();
  }

  #end(): void {
    this.#stop();
    this.#ended = true;
    this.#keepFocus();
  }

  #stop(): void {
    this.#session.end();
    this.#assistance.quiet();
    this.#stayAwake(false);
    this.#announcement = '';
    this.#report('stopped');
  }

  /** The screen stays on while the timer runs; whether that failed is known a little later. */
  #stayAwake(on: boolean): void {
    void this.#assistance.keepAwake(on).then(() => this.requestUpdate());
  }

  /** The button that was pressed is replaced by others: the focus goes to the first of them. */
  #keepFocus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.stretch-controls button')?.focus(),
    );
  }

  #reached(phase: ExercisePhase | null, missed: number): void {
    const { words } = this;
    const said = phase ? describePhase(phase, words, this.#exercise.dose.per === 'leg') : words.done;
    this.#announcement = missed > 0 ? `${words.timeAway} ${said}` : said;
    if (this.#voice) this.#assistance.speak(said, this.localization.words.locale);
    if (this.#sound) this.#assistance.tone(phase?.kind === 'hold' ? 660 : 440);
    if (phase) return;
    this.#stayAwake(false);
    this.#report('finished');
    // The controls change under a visitor who is in them; nobody else's focus is touched.
    const inControls =
      this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('.stretch-controls');
    this.requestUpdate();
    if (inControls) this.#keepFocus();
  }

  #setVoice(on: boolean): void {
    this.#voice = on;
    if (on) this.#assistance.speak(this.words.voice, this.localization.words.locale);
    else this.#assistance.quiet();
    this.requestUpdate();
  }

  #setSound(on: boolean): void {
    this.#sound = on;
    if (on) this.#assistance.tone(440);
    this.requestUpdate();
  }

  #report(action: CareExerciseEvent['action']): void {
    if (action === 'started') this.#started = this.#exercise.id;
    this.dispatchEvent(new CareExerciseEvent(this.#started, action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
