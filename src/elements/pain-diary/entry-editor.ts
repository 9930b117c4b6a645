import type { ReactiveElement } from 'lit';
import { cleanText, timeOf, wallOf, type DiaryEntry } from '../../diary/diary.js';
import type { EntryFields } from './diary-log.js';
import { emptyDraft, fillForm, readForm, type Draft, type Missing } from './entry-form.template.js';

export interface EntryEditorOptions {
  /** Takes a new entry, or the one that was changed in its new version. */
  readonly save: (fields: EntryFields, changed: DiaryEntry | undefined) => void;
  /** Puts the focus where the visitor can go on, once that is rendered. */
  readonly focus: (selector: string) => void;
}

const formHeading = 'form [tabindex]';

const wallTimeOf = ({ at }: DiaryEntry): string => at.slice(0, 16);

/** Writes one entry in the form of the diary: a new one, or one that is changed. */
export class EntryEditor {
  /** What the visitor has to fill in before the entry can be saved. */
  missing: Missing | undefined;
  readonly #host: ReactiveElement;
  readonly #options: EntryEditorOptions;
  /** The entry that is being changed, and what the form held before. */
  #editing: { readonly entry: DiaryEntry; readonly draft: Draft } | undefined;
  /** Whether the visitor chose the date and time: until then it is now. */
  #timeChosen = false;

  constructor(host: ReactiveElement, options: EntryEditorOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The entry that is being changed. */
  get entry(): DiaryEntry | undefined {
    return this.#editing?.entry;
  }

  get #form(): HTMLFormElement {
    return this.#host.renderRoot.querySelector('form')!;
  }

  /** Puts the time of now into the form, unless the visitor chose another one. */
  showTime(): void {
    if (!this.#timeChosen) this.#form.querySelector<HTMLInputElement>('[name=when]')!.value = wallOf(new Date());
  }

  readonly input = (event: Event): void => {
    this.#timeChosen ||= (event.target as HTMLInputElement).name === 'when';
    this.showTime();
    if (!this.missing) return;
    this.missing = undefined;
    this.#host.requestUpdate();
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.showTime();
    const { when, pain, ...texts } = readForm(this.#form);
    const { entry } = this;
    const at = this.#timeIn(when);
    if (!at || !pain) {
      this.missing = at ? 'pain' : 'when';
      this.#options.focus(`[name=${this.missing}]`);
      return;
    }
    const fields = {
      at,
      pain: Number(pain),
      stopped: cleanText(texts.stopped),
      helped: cleanText(texts.helped),
      note: cleanText(texts.note),
    };
    this.#options.save(fields, entry);
    if (entry) this.end();
    else this.#fill(emptyDraft);
  };

  /**
   * An unchanged time keeps its original UTC offset. “Now” takes the current offset, so that the repeated hour in autumn is
   * unambiguous.
   */
  #timeIn(when: string): string | undefined {
    const { entry } = this;
    if (entry && wallTimeOf(entry) === when) return entry.at;
    return timeOf(when, this.#timeChosen ? undefined : () => -new Date().getTimezoneOffset());
  }

  #fill(draft: Draft): void {
    this.missing = undefined;
    this.#timeChosen = Boolean(draft.when);
    fillForm(this.#form, draft);
    this.showTime();
  }

  /** Takes an entry into the form, unless another one is there: that is saved or left first. */
  readonly edit = (entry: DiaryEntry): void => {
    if (!this.#editing) {
      const draft = { ...readForm(this.#form), ...(!this.#timeChosen && { when: '' }) };
      this.#editing = { entry, draft };
      const { pain, stopped, helped, note } = entry;
      this.#fill({ when: wallTimeOf(entry), pain: `${pain}`, stopped, helped, note });
    }
    this.#options.focus(formHeading);
  };

  /** Leaves the entry that was being changed. What was written before comes back into the form. */
  readonly end = (): void => {
    if (!this.#editing) return;
    const { entry, draft } = this.#editing;
    this.#editing = undefined;
    this.#fill(draft);
    this.#options.focus(`.diary-change[data-entry="${entry.id}"]`);
  };
}
