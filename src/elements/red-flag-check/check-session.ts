import type { ReactiveElement } from 'lit';
import { warningSigns, type SignId } from '../../content/advice/warning-signs.js';
import type { Urgency } from '../../content/types.js';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import { CareCheckEvent } from '../../core/contract/events.js';
import { focusAfterUpdate } from '../../core/element/focus-after-update.js';
import { liveText } from '../../core/parts/live-text.js';
import { nextSign, previousSign } from '../../triage/steps.js';
import { highest, type Answer, type Answers, type TriageResult } from '../../triage/triage.js';
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
  /** Derives the result from the answers. */
  readonly triage: (answers: Answers) => TriageResult;
}

/** One visitor's check: the answers, their result, the question on screen and the announcements. */
export class CheckSession {
  /** The error text when the question on screen has no answer; otherwise empty. */
  error = '';
  /** Whether “none of these” is ticked in the question on screen. */
  noneOfThese = false;
  readonly #host: ReactiveElement;
  readonly #context: CheckContext;
  #answers: Answers = {};
  #result: TriageResult;
  /** Ids of the site's signs that are ticked. */
  #siteTicks: ReadonlySet<string> = new Set();
  /** The question on screen in the step-by-step mode, `null` for the result, `undefined` before the first. */
  #current: SignId | null | undefined;
  /** The urgency whose action was announced, `null` for “no sign”; `undefined` while nothing is announced. */
  #spoken: Urgency | null | undefined;
  #isRepeated = false;

  constructor(host: ReactiveElement, context: CheckContext) {
    this.#host = host;
    this.#context = context;
    this.#result = context.triage(this.#answers);
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

  /** The question to show in the step-by-step mode; `null` for the result. */
  get question(): SignId | null {
    return this.#current === undefined ? nextSign({}) : this.#current;
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
    this.toFirstQuestion();
    this.#host.dispatchEvent(new CareCheckEvent('cleared'));
    this.#host.requestUpdate();
    focusAfterUpdate(this.#host, 'input[data-sign], .check-question');
  };

  /** Goes to the first question and keeps the answers. */
  toFirstQuestion(): void {
    this.#current = undefined;
    this.noneOfThese = false;
    this.#silence();
  }

  readonly tick = (id: string, ticked: boolean): void => {
    const sign = warningSigns.find((each) => each.id === id);
    if (sign) this.answer(sign.id, ticked ? { value: 'yes' } : undefined);
    else this.#tickSiteSign(id, ticked);
    // An answer that only implies this sign is removed with it, or it would still count unseen. An answer that counts
    // by itself stays.
    const stem = this.#answers['pregnant-with-warning-signs'];
    if (id === 'pregnant' && !ticked && stem?.items?.length === 0)
      this.answer('pregnant-with-warning-signs', undefined);
  };

  answer(id: SignId, answer: Answer | undefined, noneOfThese = false): void {
    this.#change(answer?.value === 'yes', () => {
      const { [id]: _before, ...others } = this.#answers;
      this.#answer(answer ? { ...others, [id]: answer } : others);
      this.noneOfThese = noneOfThese;
      this.error = '';
    });
  }

  /** Goes to the next question; shows an error if this one is not answered. */
  next(id: SignId): void {
    const answer = this.#answers[id];
    const { logic } = warningSigns.find((sign) => sign.id === id) as (typeof warningSigns)[number];
    const open = answer?.value === 'yes' && logic === 'yes-and-any-item' && !answer.items?.length && !this.noneOfThese;
    if (!answer || open) {
      this.error = liveText(this.#context.words().answerFirst, this.error);
      this.#host.requestUpdate();
    } else this.#goTo(this.urgency === 'emergency-now' ? null : nextSign(this.#answers));
  }

  readonly back = (): void => this.#goTo(previousSign(this.#answers, this.question));

  #answer(answers: Answers): void {
    this.#answers = answers;
    this.#result = this.#context.triage(answers);
  }

  #tickSiteSign(id: string, ticked: boolean): void {
    this.#change(ticked, () => {
      const others = [...this.#siteTicks].filter((each) => each !== id);
      this.#siteTicks = new Set(ticked ? [...others, id] : others);
    });
  }

  /**
   * Applies a change, and announces the action after each added sign and each change of urgency. Between two questions,
   * only an emergency is announced; the result announces the rest.
   */
  #change(added: boolean, change: () => void): void {
    const before = this.urgency;
    if (!this.isStarted) this.#host.dispatchEvent(new CareCheckEvent('started'));
    change();
    this.#host.requestUpdate();
    const { urgency } = this;
    if (!added && urgency === before) return;
    if (urgency === 'emergency-now' || this.#context.mode() !== 'steps' || this.question === null) this.#speakAction();
    else this.#spoken = undefined;
  }

  /** Announces the action for what is ticked now, again if it is the same. */
  #speakAction(): void {
    const before = this.#spokenText;
    this.#spoken = this.urgency;
    this.#isRepeated = false;
    this.#isRepeated = this.#spokenText === before;
  }

  /** The announced action in the current words and region, which may change while it is on the page. */
  get #spokenText(): string {
    if (this.#spoken === undefined) return '';
    const text = this.#spoken ? this.#context.spokenAction(this.#spoken, this.#result.ambulance) : this.nothingFound;
    return this.#isRepeated ? liveText(text, text) : text;
  }

  #silence(): void {
    this.error = '';
    this.#spoken = undefined;
  }

  #goTo(sign: SignId | null): void {
    this.#current = sign;
    const answer = sign && this.#answers[sign];
    this.noneOfThese = Boolean(answer && answer.value === 'yes' && answer.items?.length === 0);
    this.#silence();
    if (sign === null) {
      this.#speakAction();
      this.#host.dispatchEvent(new CareCheckEvent('finished'));
    }
    this.#host.requestUpdate();
    focusAfterUpdate(this.#host, '.check-question, .check-result');
  }
}
