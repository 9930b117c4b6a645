import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/red-flag-check.js';
import type { AllSignWords } from '../../content/words/red-flag-check.js';
import type { Urgency, WarningSign } from '../../content/types.js';
import { combinationRuleSources, warningSigns, type SignId } from '../../content/advice/warning-signs.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { oneOf } from '../../core/contract/attributes.js';
import type { AdviceSetting } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareCheckEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { heardAnew } from '../../core/parts/live-text.js';
import { icon, againIcon } from '../../core/parts/icons.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { assertiveMessage, politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { questionnaireResponse, type QuestionnaireResponse } from '../../triage/fhir.js';
import { nextSign, previousSign, progress } from '../../triage/steps.js';
import { highest, triage, type Answer, type Answers, type TriageResult } from '../../triage/triage.js';
import { checklist } from './checklist.template.js';
import { listSigns, type ListedSign } from './listed-signs.js';
import { redFlagCheckStyles } from './red-flag-check.styles.js';
import { actionBox, spokenAction } from './result.template.js';
import { step } from './steps.template.js';
import { stepsResult } from './steps-result.template.js';

const allSigns: readonly WarningSign[] = warningSigns;
const modes = ['checklist', 'list', 'steps'] as const;

/**
 * Warning signs of back pain that need help now, today or soon. It never says that all is well and never names a
 * diagnosis. Nothing is stored or sent.
 *
 * `mode="checklist"` shows all signs in three care cards, each with a tick box; `list` shows them without ticks, for sites
 * that must not run an answering tool; `steps` asks one question a screen. Sites in the EU and the UK take advice on
 * medical device rules before they turn on `steps`.
 *
 * @example
 * ```html
 * <red-flag-check region="GB" clinic-phone="01632 960123"></red-flag-check>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot intro - Takes the place of the first paragraph.
 * @slot footer - Stands last.
 * @csspart base - The frame around everything.
 * @csspart card - A care card; also `card-emergency-now`, `card-same-day`, `card-within-days`.
 * @csspart signs - The signs of one card, or the answers to one question.
 * @csspart sign - One sign or answer.
 * @csspart items - What to tick within a question.
 * @csspart together - The signs that are an emergency together.
 * @csspart step - One question of the step-by-step mode.
 * @csspart result - Where the action for what was ticked appears.
 * @csspart action - The action itself.
 * @csspart call - A link that calls a number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart emergency - The emergency signs, folded, in the step-by-step mode.
 * @csspart sources - The list of sources.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart review - Who checked the text, and when.
 * @fires {CareCheckEvent} care-check - The visitor began, cleared or finished the check; says nothing of the answers. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs or contacts of the site's own content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class RedFlagCheck extends SiteElement<'red-flag-check'> {
  static override styles = [SiteElement.styles, redFlagCheckStyles];

  static override properties: PropertyDeclarations = { mode: {} };

  /** `checklist`, `list` or `steps`. Default `checklist`. */
  declare mode: string | null | undefined;

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('contacts'));
  #answers: Answers = {};
  /** Ids of the site's own signs that are ticked. */
  readonly #addedTicks = new Set<string>();
  /** The question on screen in the step-by-step mode, `null` for the result, `undefined` before the first. */
  #current: SignId | null | undefined;
  /** Says that the question on screen needs an answer. */
  #error = '';
  #noneOfThese = false;
  /** What a screen reader is told at once, and what can wait. */
  #alert = '';
  #status = '';

  constructor() {
    super('red-flag-check', english);
    new PrintExpansion(this);
  }

  protected override get setting(): AdviceSetting {
    const raised = this.#signs.filter(
      ({ id, urgency }) =>
        urgency === 'emergency-now' && !allSigns.some((sign) => sign.id === id && sign.urgency === urgency),
    );
    return {
      ...super.setting,
      advice: this.words.advice,
      emergencySigns: raised.map(({ statement, added }) => (added ? statement : this.fill(statement))),
    };
  }

  protected override get signIds(): readonly string[] {
    return allSigns.map(({ id }) => id);
  }

  /** How soon to get help for what is ticked or answered now; `null` where no sign is, which is never an all-clear. */
  get urgency(): Urgency | null {
    if (this.#mode === 'list') return null;
    const raised = this.#signs.filter(({ id, added }) => (added ? this.#addedTicks.has(id) : this.#ticked.has(id)));
    return highest(this.#triage.urgency, ...raised.map(({ urgency }) => urgency));
  }

  /** The answers as a FHIR R4 QuestionnaireResponse, made when it is asked for; nothing is stored or sent. */
  get response(): QuestionnaireResponse {
    return questionnaireResponse(this.#answers, {
      words: this.#filledSigns(),
      version: RedFlagCheck.version,
      authored: new Date(),
      complete: this.#mode === 'steps' && this.#current === null,
      language: this.localization.words.locale,
    });
  }

  /** The words of the signs with the region's names in them. */
  #filledSigns(): AllSignWords {
    const filled = (value: unknown): unknown =>
      typeof value === 'string'
        ? this.fill(value)
        : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, filled(inner)]));
    return filled(this.words.signs) as AllSignWords;
  }

  get #mode(): (typeof modes)[number] {
    return oneOf(this, 'mode', this.mode, modes, 'checklist');
  }

  get #triage(): TriageResult {
    return triage(this.#answers);
  }

  get #signs(): readonly ListedSign[] {
    return listSigns(this.words, this.site.content);
  }

  get #ticked(): ReadonlySet<string> {
    return new Set([...this.#triage.signs, ...this.#addedTicks]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('mode')) {
      this.#current = undefined;
      this.#error = this.#alert = this.#status = '';
      this.#noneOfThese = false;
    }
  }

  protected override renderContent(): TemplateResult {
    const { words, level } = this;
    const mode = this.#mode;
    const intro = { checklist: words.intro, list: words.introList, steps: words.introSteps }[mode];
    const sources = uniqueSources(...warningSigns.map((sign) => sign.sources), combinationRuleSources);
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <slot name="intro"><p class="care-text">${intro}</p></slot>
      ${mode === 'steps' ? this.#renderSteps() : this.#renderLists(mode === 'checklist')}
      ${assertiveMessage(this.#alert)} ${politeMessage(this.#status)} ${this.renderEnd(sources)}
    `;
  }

  #renderLists(withTicks: boolean): TemplateResult {
    const { words, setting, level } = this;
    const { underAge } = this.#triage;
    const ticked = this.#ticked;
    return html`
      <p class="care-text care-small">${words.under18} ${words.mind} ${withTicks ? words.privacy : nothing}</p>
      ${checklist({
        words,
        setting,
        level,
        signs: this.#signs,
        ticked: withTicks ? ticked : null,
        onTick: this.#tick,
      })}
      ${
        withTicks
          ? actionBox(
              { words, setting, urgency: this.urgency, underAge, withNotes: false },
              html`<p class="care-text">${this.#nothingFound}</p>`,
            )
          : nothing
      }
      <div class="care-tools care-no-print">${this.#renderToolButtons(words.clear)}</div>
    `;
  }

  #renderSteps(): TemplateResult {
    const { words, setting, level } = this;
    const current = this.#current === undefined ? nextSign({}) : this.#current;
    const sign = warningSigns.find(({ id }) => id === current);
    const result = this.#triage;
    if (!sign) {
      return html`${stepsResult({ words, setting, level, urgency: this.urgency, nothingFound: this.#nothingFound, result, signs: this.#signs })}
        ${this.#signs.some(({ added }) => added) ? this.#renderAddedSigns() : nothing}
        <div class="care-tools care-no-print">
          <button type="button" class="care-button" @click=${this.#back}>${words.back}</button>
          ${this.#renderToolButtons(words.startAgain)}
        </div>`;
    }
    const id: SignId = sign.id;
    const emergency = this.urgency === 'emergency-now' ? this.urgency : null;
    return html`
      ${emergencyStrip(setting)}
      ${step({
        words,
        place: this.place,
        level,
        sign,
        answer: this.#answers[id],
        progress: progress(this.#answers, id),
        canGoBack: previousSign(this.#answers, id) !== null,
        result: actionBox({ words, setting, urgency: emergency, underAge: false, withNotes: true }, nothing),
        noneOfThese: this.#noneOfThese,
        error: this.#error,
        onAnswer: (answer, none = false) => this.#answer(id, answer, none),
        onNext: () => this.#next(id),
        onBack: this.#back,
      })}
      <div class="care-tools care-no-print">${this.#renderToolButtons(words.startAgain)}</div>
    `;
  }

  /** The site's own signs have no questions: they are there to tick beside the result. */
  #renderAddedSigns(): TemplateResult[] {
    return checklist({
      words: this.words,
      setting: this.setting,
      level: this.level,
      signs: this.#signs.filter(({ added }) => added),
      ticked: this.#ticked,
      onTick: this.#tick,
    });
  }

  get #isStarted(): boolean {
    return Object.keys(this.#answers).length + this.#addedTicks.size > 0;
  }

  #renderToolButtons(label: string): TemplateResult {
    return html`
      <button type="button" class="care-button" ?hidden=${!this.#isStarted} @click=${this.clear}>
        ${icon(againIcon)}${label}
      </button>
      ${printButton(this.common.print)}
    `;
  }

  /** Forgets every answer. */
  readonly clear = (): void => {
    this.#answers = {};
    this.#addedTicks.clear();
    this.#current = undefined;
    this.#error = this.#alert = this.#status = '';
    this.#noneOfThese = false;
    this.dispatchEvent(new CareCheckEvent('cleared'));
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('input[data-sign], .check-question'));
  };

  readonly #tick = (id: string, ticked: boolean): void => {
    const sign = warningSigns.find((each) => each.id === id);
    if (sign) this.#answer(sign.id, ticked ? { value: 'yes' } : undefined);
    else {
      const before = this.urgency;
      this.#tellStart();
      if (ticked) this.#addedTicks.add(id);
      else this.#addedTicks.delete(id);
      this.#announce(before, ticked);
      this.requestUpdate();
    }
    // What only implies this sign must go with it, or it would count on unseen; what counts by itself stays.
    const stem = this.#answers['pregnant-with-warning-signs'];
    if (id === 'pregnant' && !ticked && stem?.items?.length === 0)
      this.#answer('pregnant-with-warning-signs', undefined);
  };

  #answer(id: SignId, answer: Answer | undefined, noneOfThese = false): void {
    const before = this.urgency;
    this.#tellStart();
    const { [id]: _before, ...others } = this.#answers;
    this.#answers = answer ? { ...others, [id]: answer } : others;
    this.#noneOfThese = noneOfThese;
    this.#error = '';
    this.#announce(before, answer?.value === 'yes');
    this.requestUpdate();
  }

  /**
   * Speaks the action for what is ticked now: after each further sign, and where the urgency is another one. Between two
   * questions only an emergency is spoken; the rest comes with the result.
   */
  #announce(before: Urgency | null, added: boolean): void {
    const { urgency } = this;
    if (!added && urgency === before) return;
    if (urgency === 'emergency-now' || this.#mode !== 'steps' || this.#current === null) this.#speakAction();
    else this.#alert = this.#status = '';
  }

  #speakAction(): void {
    const { urgency, words, setting } = this;
    const isEmergency = urgency === 'emergency-now';
    const text = urgency ? spokenAction(urgency, words, setting) : this.#nothingFound;
    this.#alert = isEmergency ? heardAnew(text, this.#alert) : '';
    this.#status = isEmergency ? '' : heardAnew(text, this.#status);
  }

  /** What takes the action's place where no sign is ticked. */
  get #nothingFound(): string {
    const { words } = this;
    if (this.#mode !== 'steps') return words.noneTicked;
    return this.#triage.unanswered.length ? words.notAllAnswered : words.noneFound;
  }

  #tellStart(): void {
    if (!this.#isStarted) this.dispatchEvent(new CareCheckEvent('started'));
  }

  #next(id: SignId): void {
    const answer = this.#answers[id];
    const { logic } = warningSigns.find((sign) => sign.id === id) as (typeof warningSigns)[number];
    const open = answer?.value === 'yes' && logic === 'yes-and-any-item' && !answer.items?.length && !this.#noneOfThese;
    if (!answer || open) {
      this.#error = heardAnew(this.words.answerFirst, this.#error);
      this.requestUpdate();
    } else this.#goTo(this.urgency === 'emergency-now' ? null : nextSign(this.#answers));
  }

  readonly #back = (): void => {
    const current = this.#current === undefined ? nextSign({}) : this.#current;
    this.#goTo(previousSign(this.#answers, current));
  };

  #goTo(sign: SignId | null): void {
    this.#current = sign;
    const answer = sign && this.#answers[sign];
    this.#noneOfThese = Boolean(answer && answer.value === 'yes' && answer.items?.length === 0);
    this.#error = this.#alert = this.#status = '';
    if (sign === null) {
      this.#speakAction();
      this.dispatchEvent(new CareCheckEvent('finished'));
    }
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('.check-question, .check-result'));
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'red-flag-check': RedFlagCheck;
  }
}
