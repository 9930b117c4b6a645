import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/red-flag-check.js';
import type { SignGroup, Urgency } from '../../content/types.js';
import { checkSources } from '../../content/advice/warning-signs.js';
import { oneOf } from '../../core/contract/attributes.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, againIcon } from '../../core/parts/icons.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { assertiveMessage, politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { Succession } from '../../core/element/succession.js';
import { questionnaireResponse } from '../../triage/fhir.js';
import type { QuestionnaireResponse } from '../../triage/fhir.types.js';
import { previousStep, progress } from '../../triage/steps.js';
import { signs as builtInSigns } from '../../triage/triage.js';
import { checkModes, CheckSession, type CheckMode } from './check-session.js';
import { checklist, siteChecklist } from './checklist.template.js';
import { fillTexts } from './fill-texts.js';
import { inStep, isSensitive, listSigns, raisedSigns, type ListedSign } from './listed-signs.js';
import { LowerCards } from './lower-cards.js';
import { redFlagCheckStyles } from './red-flag-check.styles.js';
import { actionBox, spokenAction } from './result.template.js';
import { step } from './steps.template.js';
import { stepsResult } from './steps-result.template.js';

const builtInIds: readonly string[] = builtInSigns.map(({ id }) => id);

/**
 * Warning signs of back pain that need help now, today or soon. It never gives an all-clear and never names a
 * diagnosis. It stores and sends nothing.
 *
 * `mode="checklist"` shows all signs in three care cards, each with a tick box; `list` shows them without tick boxes,
 * for sites that must not evaluate answers; `steps` shows one group of signs a screen. In the EU and the UK, take advice on
 * the rules for medical devices before you turn on `steps`.
 *
 * @summary Lists or asks about warning signs of back pain, and shows how soon to get help.
 *
 * @example
 * ```html
 * <red-flag-check region="GB" clinic-phone="01632 960123"></red-flag-check>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the first paragraph.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - A care card; also `card-emergency-now`, `card-same-day`, `card-within-days`.
 * @csspart signs - The signs of one group.
 * @csspart sign - One sign, or “None of these”.
 * @csspart items - The tick boxes of the step-by-step mode.
 * @csspart meanings - The folded explanations of some signs.
 * @csspart lower - The signs of a card that is no emergency. They fold while an emergency sign is ticked.
 * @csspart together - Explains the mark of signs that are an emergency together.
 * @csspart step - One screen of the step-by-step mode.
 * @csspart result - The frame in which the action for the ticked signs appears.
 * @csspart action - The action for the ticked signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart emergency - The folded list of emergency signs in the step-by-step mode.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareCheckEvent} care-check - The visitor began, cleared or finished the check. Does not include the answers. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs or contacts in the site's content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class RedFlagCheck extends SiteElement<'red-flag-check'> {
  static override styles = [SiteElement.styles, redFlagCheckStyles];

  static override properties: PropertyDeclarations = { mode: { noAccessor: true } };

  /** `checklist`, `list` or `steps`. Default `checklist`. */
  get mode(): CheckMode {
    return oneOf(this, 'mode', this.given('mode'), checkModes, 'checklist');
  }

  set mode(value: string | null | undefined) {
    this.give('mode', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('contacts'));
  readonly #session: CheckSession;
  readonly #lowerCards = new LowerCards();
  #signs: readonly ListedSign[] = [];
  /** The signs that the site raises to an emergency, as lines of the emergency card. */
  #raised: readonly string[] = [];

  constructor() {
    super('red-flag-check', english);
    new PrintExpansion(this);
    this.#session = new CheckSession(this, {
      mode: () => this.mode,
      words: () => this.words,
      signs: () => this.#signs,
      spokenAction: (urgency, ambulance) => spokenAction(urgency, ambulance, this.words, this.context),
    });
    new Succession(this, this.#session);
  }

  protected override get context(): AdviceContext {
    return { ...super.context, advice: this.words.advice, emergencySigns: this.#raised };
  }

  protected override get signIds(): readonly string[] {
    return builtInIds;
  }

  /** How soon to get help, by the current ticks or answers; `null` without a sign, which is never an all-clear. */
  get urgency(): Urgency | null {
    return this.#session.urgency;
  }

  /** The answers as a FHIR R4 QuestionnaireResponse, created on each read; never stored or sent. */
  get response(): QuestionnaireResponse {
    return questionnaireResponse(this.#session.answers, {
      words: fillTexts(this.words.signs, (text) => this.fill(text)),
      version: RedFlagCheck.version,
      authored: new Date(),
      complete: this.mode === 'steps' && this.#session.step === null,
      language: this.localization.words.locale,
      labels: this.words,
      groups: fillTexts(this.words.groups, (text) => this.fill(text)),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('mode')) this.#session.toFirstStep();
    this.#signs = listSigns(this.words, this.site.content);
    this.#raised = raisedSigns(this.#signs).map(({ statement, group }) => (group ? this.fill(statement) : statement));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#lowerCards.follow(this.renderRoot, this.urgency === 'emergency-now');
  }

  protected override renderContent(): TemplateResult {
    const { words, level, mode } = this;
    const intro = { checklist: words.intro, list: words.introList, steps: words.introSteps }[mode];
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <slot name="intro"><p class="care-text">${intro}</p></slot>
      ${mode === 'steps' ? this.#renderSteps() : this.#renderLists(mode === 'checklist')}
      ${assertiveMessage(this.#session.alert)} ${politeMessage(this.#session.status)} ${this.renderEnd(checkSources)}
    `;
  }

  #renderLists(withTicks: boolean): TemplateResult {
    const { words, context, level } = this;
    const { urgency, ticked, result, tick, nothingFound } = this.#session;
    const signs = this.#signs;
    return html`
      ${withTicks ? html`<p class="care-text care-small">${words.privacy}</p>` : nothing}
      ${checklist({ words, context, level, signs, marked: true, ticked: withTicks ? ticked : null, onTick: tick })}
      ${
        withTicks
          ? actionBox(
              { words, context, urgency, ambulance: result.ambulance, underAge: result.underAge, withNotes: false },
              html`<p class="care-text">${nothingFound}</p>`,
            )
          : nothing
      }
      <div class="care-tools care-no-print">${this.#renderToolButtons(words.clear)}</div>
    `;
  }

  #renderSteps(): TemplateResult {
    const { step } = this.#session;
    return step ? this.#renderStep(step) : this.#renderResult();
  }

  #renderStep(group: SignGroup): TemplateResult {
    const { words, context, level } = this;
    const session = this.#session;
    const { result, ticked, tick, error } = session;
    const emergency = session.urgency === 'emergency-now' ? session.urgency : null;
    return html`
      ${emergencyStrip(context)}
      ${step({
        words,
        context,
        level,
        title: this.fill(words.groups[group]),
        signs: inStep(this.#signs, group),
        marked: false,
        ticked,
        none: session.isNone(group),
        progress: progress(group),
        canGoBack: previousStep(session.answers, group) !== null,
        canSkip: isSensitive(group),
        result: actionBox(
          { words, context, urgency: emergency, ambulance: result.ambulance, underAge: false, withNotes: true },
          nothing,
        ),
        error,
        onTick: tick,
        onNone: (none) => session.chooseNone(group, none),
        onNext: () => session.next(group),
        onSkip: () => session.skip(group),
        onBack: session.back,
      })}
      <div class="care-tools care-no-print">${this.#renderToolButtons(words.startAgain)}</div>
    `;
  }

  /** The result of the steps. The site's signs have no step, so they appear as tick boxes below it. */
  #renderResult(): TemplateResult {
    const { words, context, level } = this;
    const { urgency, result, nothingFound, ticked, tick, back } = this.#session;
    const signs = this.#signs;
    return html`${stepsResult({ words, context, level, urgency, nothingFound, result, signs })}
      ${siteChecklist({ words, context, level, signs, marked: false, ticked, onTick: tick })}
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${back}>${words.back}</button>
        ${this.#renderToolButtons(words.startAgain)}
      </div>`;
  }

  #renderToolButtons(label: string): TemplateResult {
    return html`
      <button type="button" class="care-button" ?hidden=${!this.#session.isStarted} @click=${this.clear}>
        ${icon(againIcon)}${label}
      </button>
      ${printButton(this.common)}
    `;
  }

  /** Clears every answer. */
  readonly clear = (): void => this.#session.clear();
}

declare global {
  interface HTMLElementTagNameMap {
    'red-flag-check': RedFlagCheck;
  }
}
