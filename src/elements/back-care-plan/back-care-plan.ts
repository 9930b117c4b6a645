import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/back-care-plan.js';
import { planSources, planSteps, type PlanPhase, type PlanStep, type PlanStepId } from '../../content/advice/plan.js';
import { asText, oneOf } from '../../core/contract/attributes.js';
import { openAtFirst } from '../../core/contract/open-at-first.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { DayMarks } from '../../core/storage/day-marks.js';
import { CareErrorEvent, CarePlanStepEvent } from '../../core/contract/events.js';
import { fullDate } from '../../core/localization/full-date.js';
import { heading } from '../../core/parts/heading.template.js';
import { keepOnDevice } from '../../core/storage/keep-on-device.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { roomyLineStyles } from '../../core/parts/roomy-line.styles.js';
import { roomyLine } from '../../core/parts/roomy-line.template.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { Succession } from '../../core/element/succession.js';
import { backCarePlanStyles } from './back-care-plan.styles.js';
import { phaseChoice, phases } from './phase-choice.template.js';
import { PlanPieces, type PieceView } from './plan-pieces.js';
import { planStep } from './step.template.js';

/** The mark that is kept beyond the day: the visitor chose the plan for the next weeks. */
const nextWeeks = 'next-weeks';

/**
 * The other elements as one plan: the warning signs first, then what fits the first days or the next weeks. Each step
 * opens one element and passes the plan's settings on to it. A visitor can tick a step as done for today. The ticks
 * live in the page, and on the device only after the visitor presses “Keep on this device”.
 *
 * @summary Combines the other elements into one plan with steps for the first days and the next weeks.
 *
 * @example
 * ```html
 * <back-care-plan region="GB" phase="first-days" clinic-name="Hill Road Clinic" clinic-phone="01632 960123"></back-care-plan>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the first paragraph.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart phases - The choice of the first days or the next weeks.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart summary - The line that opens a step.
 * @csspart piece - The element inside a step.
 * @csspart keep - The button that keeps the ticks on this device, and its state.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CarePlanStepEvent} care-plan-step - A visitor opened a step; `step` is its id. Bubbles.
 * @fires {CareErrorEvent} care-error - The plan or an element in its steps could not use the site's content; `reason` says why. Fires once for each reason. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class BackCarePlan extends SiteElement<'back-care-plan'> {
  static override styles = [SiteElement.styles, roomyLineStyles, backCarePlanStyles];

  static override properties: PropertyDeclarations = {
    phase: { noAccessor: true },
    openAtFirst: { attribute: 'open-at-first', noAccessor: true },
    open: { noAccessor: true },
    openingHours: { attribute: 'opening-hours', noAccessor: true },
  };

  /** The plan to show: `first-days` or `next-weeks`. Default `first-days`. The visitor can change it. */
  get phase(): PlanPhase {
    return oneOf(this, 'phase', this.given('phase'), phases, 'first-days');
  }

  set phase(value: string | null | undefined) {
    this.give('phase', value);
  }

  /** Ids of the steps that are open at first, such as `warning-signs`, separated by spaces or commas. Default: none. */
  get openAtFirst(): readonly PlanStepId[] {
    return openAtFirst(
      this,
      this.given('openAtFirst'),
      this.given('open'),
      planSteps.map(({ id }) => id),
    );
  }

  set openAtFirst(value: string | readonly string[] | null | undefined) {
    this.give('openAtFirst', value);
  }

  /** The earlier name of `open-at-first`. Some tools take the value of an attribute of this name away. */
  get open(): readonly PlanStepId[] {
    return this.openAtFirst;
  }

  set open(value: string | readonly string[] | null | undefined) {
    this.give('open', value);
  }

  /** The clinic's opening hours, for `<seek-help>` in its step; line breaks are kept. Default: none. */
  get openingHours(): string | null {
    return asText(this.given('openingHours')) || null;
  }

  set openingHours(value: string | null | undefined) {
    this.give('openingHours', value);
  }

  /** Loads the site's content once, for the plan and all elements in its steps. */
  protected override readonly site = new SiteContentLoader(this, () => loadChecker());
  #isNewDay = false;
  /** Whether the phase has changed since the first render; only then is it announced. */
  #phaseChanged = false;
  #keptPhase: boolean | undefined;
  readonly #opened = new Set<string>();
  /** The reasons reported so far: several elements may report the same one. */
  readonly #reasons = new Set<string>();
  readonly #pieces = new PlanPieces({
    onOpen: (id) => this.#opened.add(id),
    onReveal: (id) => {
      this.#opened.add(id);
      this.requestUpdate();
    },
    onError: ({ reason }) => {
      if (!this.#reasons.has(reason)) this.dispatchEvent(new CareErrorEvent(reason));
    },
    // Only a shadow root's counts: that of a canvas in another document lacks our elements.
    registry: () =>
      this.customElementRegistry === this.ownerDocument.customElementRegistry ? null : this.customElementRegistry,
  });
  #shownPhase: PlanPhase = 'first-days';
  readonly #marks = new DayMarks(this, 'back-care-plan', () => (this.#isNewDay = true));

  constructor() {
    super('back-care-plan', english);
    new Succession(this, this.#pieces);
    // Print the emergency signs and the list of steps; print a step's element only if the step is open.
    new PrintExpansion(this, ':not(.plan-details)');
    this.addEventListener('care-error', ({ reason }) => this.#reasons.add(reason));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const kept = this.#marks.always(nextWeeks);
    if (kept !== this.#keptPhase && kept !== undefined) this.phase = kept ? nextWeeks : 'first-days';
    this.#keptPhase = kept;
    this.#shownPhase = this.phase;
    if (this.hasUpdated && changed.has('phase')) this.#phaseChanged = true;
    if (changed.has('src') || changed.has('content')) this.#reasons.clear();
    if (changed.has('open') || changed.has('openAtFirst')) for (const id of this.openAtFirst) this.#opened.add(id);
  }

  /** The heading level of the steps and of the elements inside them. */
  get #innerLevel(): number {
    return Math.min(this.level + 1, 5);
  }

  /** What to announce: a new day, or which steps are on show now. */
  #newsOf(today: string): string {
    const { words } = this;
    const now = this.#shownPhase;
    if (this.#isNewDay) return `${words.newDay} ${today}`;
    if (!this.#phaseChanged) return '';
    const count = planSteps.filter((step: PlanStep) => step.phases.includes(now)).length;
    return this.fill(words.shown, { count, phase: words.phases[now] });
  }

  protected override renderContent(): TemplateResult {
    const { words, localization } = this;
    const now = this.#shownPhase;
    const pieces = this.#pieceView;
    const today = this.fill(words.today, { date: fullDate(localization.dateLocale, this.#marks.date) });
    const longest = this.fill(words.today, { date: fullDate(localization.dateLocale) });
    return html`
      <slot name="heading">${heading(this.level, words.heading, 'care-heading')}</slot>
      ${emergencyStrip(this.context)}
      <slot name="intro"><p class="care-text">${words.intro}</p></slot>
      ${phaseChoice(words, now, this.#choose)} ${politeMessage(this.#newsOf(today))}
      ${heading(this.#innerLevel, roomyLine(today, longest), 'care-subheading')}
      <p class="care-text">${words.advice[now]}</p>
      <p class="care-visually-hidden">${words.howToOpen}</p>
      <p class="plan-ticks" aria-hidden="true">${words.ticked}</p>
      <ol class="plan-steps" part="steps">
        ${planSteps
          .filter((step: PlanStep<PlanStepId>) => step.phases.includes(now) || this.#pieces.has(step.id))
          .map((step: PlanStep<PlanStepId>) =>
            planStep({
              step,
              words,
              fill: (text, values) => this.fill(text, values),
              level: this.#innerLevel,
              isHidden: !step.phases.includes(now) && !this.#pieces.revealed.has(step.id),
              isDone: this.#marks.has(step.id),
              isOpen: this.#opened.has(step.id),
              onDone: (done) => this.#marks.set(step.id, done),
              onToggle: this.#toggled,
              piece: this.#pieces.show(step, pieces),
            }),
          )}
      </ol>
      <p class="care-text care-small care-no-print">${words.fresh}</p>
      ${keepOnDevice(this.#marks.storage, words.keep)} ${this.renderEnd(planSources, nothing, this.#innerLevel)}
    `;
  }

  get #pieceView(): PieceView {
    return {
      phase: this.#shownPhase,
      absent: this.words.absent,
      attributes: {
        region: this.regionText.region.code,
        'heading-level': this.#innerLevel,
        'clinic-name': this.clinicName,
        'clinic-phone': this.clinic.phone,
        'booking-url': this.clinic.bookingUrl,
      },
      openingHours: this.openingHours,
      content: this.site.file,
    };
  }

  readonly #choose = (phase: PlanPhase): void => {
    this.#isNewDay = false;
    this.#pieces.revealed.clear();
    this.phase = phase;
    this.#marks.setAlways(nextWeeks, phase === nextWeeks);
  };

  readonly #toggled = (event: Event): void => {
    const { id, open } = event.currentTarget as HTMLDetailsElement;
    if (open === this.#opened.has(id)) return;
    if (open) {
      this.#opened.add(id);
      this.dispatchEvent(new CarePlanStepEvent(id));
    } else this.#opened.delete(id);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'back-care-plan': BackCarePlan;
  }
}
