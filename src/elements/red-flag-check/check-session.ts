import type { ReactiveElement } from 'lit';
import { warningSigns, type SignId } from '../../content/advice/warning-signs.js';
import type { SignGroup, Urgency } from '../../content/types.js';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import { CareCheckEvent } from '../../core/contract/events.js';
import { focusAfterUpdate } from '../../core/element/focus-after-update.js';
import type { Handover } from '../../core/element/succession.js';
import { ownOnly } from '../../json/own.js';
import { liveText } from '../../core/parts/live-text.js';
import { openStep, previousStep, stepOf } from '../../triage/steps.js';
import { highest, triage, type Answers, type AnswerValue, type TriageResult } from '../../triage/triage.js';
import type { ListedSign } from './listed-signs.js';

export const checkModes = ['checklist', 'list', 'steps'] as const;
export type CheckMode = (typeof checkModes)[number];

/** What a session needs from its element. */
export interface CheckContext {
  readonly mode: () => CheckMode;
  readonly words: () => CheckWords;
  /** The built-in signs and those of the site. */
  readonly signs: () => readonly ListedSign[];
  /** The action for an urgency in one line, for screen readers. */
  readonly spokenAction: (urgency: Urgency, ambulance: boolean) => string;
}

const firstStep = openStep({});

/** The answers, the ids of the site's signs that are ticked, and the step on screen. */
type CheckAnswers = readonly [Answers, ReadonlySet<string>, SignGroup | null | undefined];

/** One visitor's check: the answers, their result, the step on screen and the announcements. */
export class CheckSession implements Handover<CheckAnswers> {
  /** The error text when nothing is chosen on screen; otherwise empty. */
  error = '';
  readonly #host: ReactiveElement;
  readonly #context: CheckContext;
  #answers: Answers = ownOnly({});
  #result = triage(this.#answers);
  /** Ids of the site's signs that are ticked. */
  #siteTicks: ReadonlySet<string> = new Set();
  /** The step on screen in the step-by-step mode, `null` for the result, `undefined` before the first. */
  #current: SignGroup | null | undefined;
  /** The urgency whose action was announced, `null` for “no sign”; `undefined` while nothing is announced. */
  #spoken: Urgency | null | undefined;
  /** What was announced before it. */
  #before = '';

  constructor(host: ReactiveElement, context: CheckContext) {
    this.#host = host;
    this.#context = context;
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** The result of the answers. Derived when they change, so that it is also current between two renders. */
  get result(): TriageResult {
    return this.#result;
  }

  /** Ids of the signs that are present, built-in ones and the site's. */
  get ticked(): ReadonlySet<string> {
    return new Set([...this.#result.signs, ...this.#siteTicks]);
  }

  /** How soon to get help; `null` without a sign, which is never an all-clear. */
  get urgency(): Urgency | null {
    if (this.#context.mode() === 'list') return null;
    const { ticked } = this;
    const raised = this.#context.signs().filter(({ id }) => ticked.has(id));
    return highest(this.#result.urgency, ...raised.map(({ urgency }) => urgency));
  }

  /** The step to show in the step-by-step mode; `null` for the result. */
  get step(): SignGroup | null {
    return this.#current === undefined ? firstStep : this.#current;
  }

  /** Whether “none of these” is chosen in a step. */
  isNone(group: SignGroup): boolean {
    return this.#signsOf(group).every((id) => this.#answers[id]?.value === 'no');
  }

  /** Text for the assertive live region. */
  get alert(): string {
    return this.#spoken === 'emergency-now' ? this.#spokenText : '';
  }

  /** Text for the polite live region. */
  get status(): string {
    return this.#spoken === 'emergency-now' ? '' : this.#spokenText;
  }

  get isStarted(): boolean {
    return Object.keys(this.#answers).length + this.#siteTicks.size > 0;
  }

  handOver(): CheckAnswers | undefined {
    return this.isStarted ? [this.#answers, this.#siteTicks, this.#current] : undefined;
  }

  takeOver([answers, siteTicks, step]: CheckAnswers): void {
    this.#answer(answers);
    this.#siteTicks = siteTicks;
    this.#current = step;
  }

  /** The text that replaces the action when no sign is present. */
  get nothingFound(): string {
    const words = this.#context.words();
    if (this.#context.mode() !== 'steps') return words.noneTicked;
    return this.#result.unanswered.length ? words.notAllAnswered : words.noneFound;
  }

  /** Clears every answer. */
  readonly clear = (): void => {
    this.#answer({});
    this.#siteTicks = new Set();
    // In the steps, the focus goes to the heading of the first one. In a list nothing else says that it is empty again.
    if (this.#context.mode() === 'steps') this.toFirstStep();
    else this.#speakAction();
    this.#host.dispatchEvent(new CareCheckEvent('cleared'));
    this.#host.requestUpdate();
    focusAfterUpdate(this.#host, 'input[data-sign], .check-question');
  };

  /** Goes to the first step and keeps the answers. */
  toFirstStep(): void {
    this.#current = undefined;
    this.#silence();
  }

  readonly tick = (id: string, ticked: boolean): void => {
    const sign = warningSigns.find((each) => each.id === id);
    if (sign) this.#set([sign.id], ticked ? 'yes' : undefined);
    else this.#tickSiteSign(id, ticked);
  };

  /** Chooses “none of these” in a step, or takes it back. */
  chooseNone(group: SignGroup, none: boolean): void {
    this.#set(this.#signsOf(group), none ? 'no' : undefined);
  }

  /** Goes to the next step: what is not ticked there is a no. Shows an error if nothing is chosen. */
  next(group: SignGroup): void {
    const signs = this.#signsOf(group);
    const others = signs.filter((id) => !this.ticked.has(id));
    if (others.length === signs.length && !this.isNone(group)) {
      this.error = liveText(this.#context.words().answerFirst, this.error);
      this.#host.requestUpdate();
      focusAfterUpdate(this.#host, '[part~="items"] input:enabled');
      return;
    }
    this.#answer(this.#with(others, 'no'));
    this.#goToNext();
  }

  /** Goes to the next step: what is not ticked in this one stays unknown. */
  skip(group: SignGroup): void {
    this.#set(
      this.#signsOf(group).filter((id) => !this.ticked.has(id)),
      'skipped',
    );
    this.#goToNext();
  }

  readonly back = (): void => this.#goTo(previousStep(this.#answers, this.step));

  #signsOf(group: SignGroup): readonly SignId[] {
    return stepOf(group)?.signs ?? [];
  }

  /** The answers, with some signs answered the same; without them for `undefined`. */
  #with(ids: readonly SignId[], value: AnswerValue | undefined): Answers {
    const given = ids.map((id): [SignId, Answers[SignId]] => [id, value && { value }]);
    const all = { ...this.#answers, ...Object.fromEntries(given) };
    return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer));
  }

  #set(ids: readonly SignId[], value: AnswerValue | undefined): void {
    this.#change(value === 'yes', () => {
      this.#answer(this.#with(ids, value));
      this.error = '';
    });
  }

  #answer(answers: Answers): void {
    this.#answers = ownOnly(answers);
    this.#result = triage(answers);
  }

  #tickSiteSign(id: string, ticked: boolean): void {
    this.#change(ticked, () => {
      const others = [...this.#siteTicks].filter((each) => each !== id);
      this.#siteTicks = new Set(ticked ? [...others, id] : others);
    });
  }

  /**
   * Applies a change, and announces the action after each added sign and each change of urgency. Between two steps, only
   * an emergency is announced; the result announces the rest.
   */
  #change(added: boolean, change: () => void): void {
    const before = this.urgency;
    if (!this.isStarted) this.#host.dispatchEvent(new CareCheckEvent('started'));
    change();
    this.#host.requestUpdate();
    const { urgency } = this;
    if (!added && urgency === before) return;
    if (urgency === 'emergency-now' || this.#context.mode() !== 'steps' || this.step === null) this.#speakAction();
    else this.#spoken = undefined;
  }

  /** Announces the action for what is ticked now, again if it is the same. */
  #speakAction(): void {
    this.#before = this.#spokenText;
    this.#spoken = this.urgency;
  }

  /** The announced action in the current words and region, which may change while it is on the page. */
  get #spokenText(): string {
    if (this.#spoken === undefined) return '';
    const text = this.#spoken ? this.#context.spokenAction(this.#spoken, this.#result.ambulance) : this.nothingFound;
    return liveText(text, this.#before);
  }

  #silence(): void {
    this.error = '';
    this.#spoken = undefined;
  }

  #goToNext(): void {
    this.#goTo(this.urgency === 'emergency-now' ? null : openStep(this.#answers));
  }

  #goTo(step: SignGroup | null): void {
    this.#current = step;
    this.#silence();
    if (step === null) {
      this.#speakAction();
      this.#host.dispatchEvent(new CareCheckEvent('finished'));
    }
    this.#host.requestUpdate();
    focusAfterUpdate(this.#host, '.check-question, .check-result');
  }
}
