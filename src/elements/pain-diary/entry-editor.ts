import type { ReactiveElement } from 'lit';
import type { Handover } from '../../core/element/succession.js';
import { cleanText, longestText, timeOf, localTimeAt, type DiaryEntry } from '../../diary/diary.js';
import { offsetOf } from '../../diary/zones.js';
import type { EntryFields } from './diary-log.js';
import { emptyDraft, fillForm, readForm, textNames, type Draft, type Missing } from './entry-form.template.js';

export interface EntryEditorOptions {
  /** Saves a new entry, or new fields of the entry `changed`. */
  readonly save: (fields: EntryFields, changed: DiaryEntry | undefined) => void;
  /** Moves the focus after the next update. */
  readonly focus: (selector: string) => void;
}

const formHeading = 'form [tabindex]';

const localTimeOf = ({ at }: DiaryEntry): string => at.slice(0, 16);

/** The entry that is being changed, and the draft that was in the form before. */
interface Editing {
  readonly entry: DiaryEntry;
  readonly draft: Draft;
}

/** Edits one entry in the diary's form: a new one, or an existing one. */
export class EntryEditor implements Handover<readonly [Draft, Editing | undefined]> {
  /** The field that must be filled in, or shortened, before the entry can be saved. */
  missing: Missing | undefined = undefined;
  readonly #host: ReactiveElement;
  readonly #options: EntryEditorOptions;
  #editing: Editing | undefined;
  /** Whether the visitor chose the date and time; until then the form shows the current time. */
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

  /** Writes the current time into the form, unless the visitor chose another one. */
  showTime(): void {
    if (!this.#timeChosen) this.#form.querySelector<HTMLInputElement>('[name=when]')!.value = localTimeAt(new Date());
  }

  readonly input = (event: Event): void => {
    this.#timeChosen ||= (event.target as HTMLInputElement).name === 'when';
    this.showTime();
    if (!this.missing) return;
    this.missing = undefined;
    this.#host.requestUpdate();
  };

  /**
   * Saves the form, on a click on its button or its `submit`, which the click prevents: a frame without `allow-forms`
   * submits no form, and fires no `submit`.
   */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.showTime();
    const { when, pain, ...texts } = readForm(this.#form);
    const { entry } = this;
    const at = this.#timeIn(when);
    const tooLong = textNames.find((name) => texts[name].replaceAll('\r', '').trim().length > longestText);
    if (!at || !pain || tooLong) {
      this.missing = !at ? 'when' : !pain ? 'pain' : tooLong;
      // A text that is too long may be in the closed fold.
      if (tooLong) this.#form.querySelector('details')!.open = true;
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
   * An unchanged time keeps its original UTC offset, and so does the time of an entry from another zone, as after a
   * flight. A time that nobody chose is now, and takes the current offset, so that the repeated hour in autumn is
   * unambiguous.
   */
  #timeIn(when: string): string | undefined {
    const { entry } = this;
    if (entry && localTimeOf(entry) === when) return entry.at;
    if (entry) {
      const offset = offsetOf(entry.at) / 60_000;
      if (offset !== -new Date(entry.at).getTimezoneOffset()) return timeOf(when, () => offset);
    }
    return timeOf(when, this.#timeChosen ? undefined : () => -new Date().getTimezoneOffset());
  }

  #fill(draft: Draft): void {
    this.missing = undefined;
    this.#timeChosen = Boolean(draft.when);
    fillForm(this.#form, draft);
    this.showTime();
  }

  /** What is in the form, without the time if the visitor did not choose it. */
  get #draft(): Draft {
    return { ...readForm(this.#form), ...(!this.#timeChosen && { when: '' }) };
  }

  handOver(): readonly [Draft, Editing | undefined] | undefined {
    // An element that could not render has no form.
    if (!this.#host.renderRoot.querySelector('form')) return undefined;
    const draft = this.#draft;
    return Object.values(draft).some(Boolean) ? [draft, this.#editing] : undefined;
  }

  takeOver([draft, editing]: readonly [Draft, Editing | undefined]): void {
    this.#editing = editing;
    void this.#host.updateComplete.then(() => {
      if (this.#host.renderRoot.querySelector('form')) this.#fill(draft);
    });
  }

  /** Opens an entry in the form. Ignored while another one is open: the visitor must save or cancel that first. */
  readonly edit = (entry: DiaryEntry): void => {
    if (!this.#editing) {
      this.#editing = { entry, draft: this.#draft };
      const { pain, stopped, helped, note } = entry;
      this.#fill({ when: localTimeOf(entry), pain: `${pain}`, stopped, helped, note });
    }
    this.#options.focus(formHeading);
  };

  /** Stops changing an entry, and restores the draft that was in the form before. */
  readonly end = (): void => {
    if (!this.#editing) return;
    const { entry, draft } = this.#editing;
    this.#editing = undefined;
    this.#fill(draft);
    this.#options.focus(`.diary-change[data-entry="${entry.id}"]`);
  };
}
