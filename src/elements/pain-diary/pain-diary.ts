import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/pain-diary.js';
import { loinc725143 } from '../../content/sources/index.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareElement } from '../../core/element/care-element.js';
import { wallTime } from '../../diary/chart.js';
import { cleanText, isEntry, timeOf, wallOf, type DiaryEntry } from '../../diary/diary.js';
import { CareDiaryEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { keepOnDevice } from '../../core/storage/keep-on-device.template.js';
import { chart } from './chart.template.js';
import { loadDiary, saveDiary } from './diary-files.js';
import { DiaryLog } from './diary-log.js';
import { entriesTable, fewRows } from './entries.template.js';
import { emptyDraft, entryForm, fillForm, readForm, type Draft, type Missing } from './entry-form.template.js';
import { files } from './files.template.js';
import { painDiaryStyles } from './pain-diary.styles.js';

/**
 * A diary of pain from 0 to 10, what it stopped, what helped, and a note: as a chart and as a table, to print and to save
 * as a file. It only records: no advice, no alarm and no all-clear follows from an entry. Nothing is kept on the device
 * before the visitor asks for it, and nothing leaves the page.
 *
 * @example
 * ```html
 * <pain-diary region="GB" clinic-name="Hill Road Clinic"></pain-diary>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands last; is not printed.
 * @csspart base - The frame around everything.
 * @csspart emergency - The emergency signs, folded.
 * @csspart call - A link that calls a number.
 * @csspart form - The form for one entry.
 * @csspart pain - The numbers from 0 to 10.
 * @csspart keep - Whether the diary is kept on the device, and the button for it.
 * @csspart chart - The chart with its scales.
 * @csspart table - The entries as a table.
 * @csspart files - Saving and loading files.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart sources - The list of sources.
 * @csspart review - Who checked the text, and when.
 * @fires {CareDiaryEvent} care-diary - The visitor changed, saved or loaded the diary; says nothing of what is in it. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class PainDiary extends CareElement<'pain-diary'> {
  static override styles = [CareElement.styles, painDiaryStyles];

  readonly #log = new DiaryLog(this);
  #news = '';
  #missing: Missing | undefined;
  /** The entry that is being changed, and what the form held before. */
  #editing: { readonly entry: DiaryEntry; readonly draft: Draft } | undefined;
  /** Whether the visitor chose the date and time: until then it is now. */
  #timeChosen = false;
  #rows = fewRows;
  #printing = false;
  /** Where the focus goes with the next update. */
  #goal = '';

  constructor() {
    super('pain-diary', english);
  }

  /** The entries, the latest first. Read only: changes to the list reach nothing. */
  get entries(): readonly DiaryEntry[] {
    return this.#log.entries;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Paper gets every row. The browser does not wait, so it is rendered at once. */
  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#showTime();
  }

  /**
   * Rows keep their places and take other entries: the focus stays with the entry that it was on. Where nothing is left of
   * what is to have the focus, it goes to the list's heading.
   */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    const id = focused?.dataset['entry'];
    const goal = this.#goal || (focused && (id ? `[class="${focused.className}"][data-entry="${id}"]` : ':focus'));
    this.#goal = '';
    this.#rows = Math.max(this.#rows, this.entries.findIndex((entry) => entry.id === id) + 1);
    super.update(changed);
    const next = goal && (this.#find(goal) ?? this.#find('.diary-entries'));
    // To give it once more would scroll the page.
    if (next && next !== focused) next.focus();
  }

  protected override renderContent(): TemplateResult {
    const { words, level, setting, clinic, entries } = this;
    const { storage, canUndo } = this.#log;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <div class="diary-sheet">
        <p>${clinic.name} ${clinic.phone}</p>
        <p class="diary-person"><span>${words.name}:</span><span>${words.birth}:</span></p>
        <p>${this.fill(words.emergencyLine)}</p>
      </div>
      <div class="care-no-print">
        <p class="care-text">${words.intro}</p>
        ${emergencyStrip(setting)}
        <p class="care-text">${words.onlyRecords}</p>
      </div>
      ${entryForm({
        words,
        level,
        editing: this.#editing !== undefined,
        missing: this.#missing,
        onSubmit: this.#submit,
        onInput: this.#input,
        onCancel: this.#endEditing,
      })}
      <div class="care-tools diary-news care-no-print">
        <p class="care-text" role="status" aria-live="polite" tabindex="-1">${this.#news}</p>
        ${canUndo ? html`<button type="button" class="care-button diary-undo" @click=${this.#undo}>${words.undo}</button>` : nothing}
      </div>
      ${keepOnDevice(storage, words.keep)} ${heading(level + 1, words.entries, 'care-subheading diary-entries', true)}
      ${entries.length ? this.#renderEntries() : html`<p class="care-text">${words.none}</p>`}
      <div class="care-no-print">
        ${files({
          words,
          empty: !entries.length,
          onSave: (kind) => saveDiary(kind, entries, words, this.#tell),
          onLoad: (event) => void loadDiary(event, this.#log, words, this.#tell),
        })}
        ${this.renderEnd([loinc725143])}
      </div>
    `;
  }

  #renderEntries(): TemplateResult {
    const { words, common, entries } = this;
    return html`${chart(entries, words, (time, as) => this.#dates(as === 'date', as === 'time').format(time))}
      ${entriesTable({
        words,
        entries,
        rows: this.#printing ? Infinity : this.#rows,
        date: this.#dateWriter(),
        onChange: this.#edit,
        onDelete: this.#delete,
        onShowAll: this.#showAll,
      })}
      <div class="care-tools care-no-print">
        ${printButton(common.print)}
        <button type="button" class="care-button diary-clear" @click=${this.#clear}>${words.deleteAll}</button>
      </div>`;
  }

  /** The clock's time of an entry is read as if it were UTC, so it is written so too. */
  #dates(withDate = true, withTime = true): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.localization.dateLocale, {
      ...(withDate && { dateStyle: 'medium' }),
      ...(withTime && { timeStyle: 'short' }),
      timeZone: 'UTC',
    });
  }

  #dateWriter(): (entry: Pick<DiaryEntry, 'at'>) => string {
    const dates = this.#dates();
    return ({ at }) => dates.format(wallTime(at));
  }

  /** Tells the visitor, with the date of an entry and how many there are, and the page where something was done. */
  readonly #tell = (text: string, action?: CareDiaryEvent['action'], entry?: Pick<DiaryEntry, 'at'>): void => {
    const date = entry ? this.#dateWriter()(entry) : '';
    const news = this.fill(text, { count: this.entries.length, date });
    // The same text once more would not be spoken.
    this.#news = news === this.#news ? `${news}\u00a0` : news;
    this.requestUpdate();
    if (action) this.dispatchEvent(new CareDiaryEvent(action));
  };

  #find<Type extends HTMLElement>(selector: string): Type | null {
    return this.renderRoot.querySelector<Type>(selector);
  }

  /** Puts the focus where the visitor can go on, once that is rendered. */
  #focus(selector: string): void {
    this.#goal = selector;
    this.requestUpdate();
  }

  get #form(): HTMLFormElement {
    return this.#find<HTMLFormElement>('form')!;
  }

  #showTime(): void {
    if (!this.#timeChosen) this.#find<HTMLInputElement>('[name=when]')!.value = wallOf(new Date());
  }

  readonly #input = (event: Event): void => {
    this.#timeChosen ||= (event.target as HTMLInputElement).name === 'when';
    this.#showTime();
    if (!this.#missing) return;
    this.#missing = undefined;
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#showTime();
    const { when, pain, ...texts } = readForm(this.#form);
    const entry = this.#editing?.entry;
    // Unchanged, it keeps the time zone that it was written in; now is now, also in the hour that comes twice in autumn.
    const at =
      entry && wallTimeOf(entry) === when
        ? entry.at
        : timeOf(when, this.#timeChosen ? undefined : () => -new Date().getTimezoneOffset());
    if (!at || !pain) {
      this.#missing = at ? 'pain' : 'when';
      this.#focus(`[name=${this.#missing}]`);
      return;
    }
    const fields = {
      at,
      pain: Number(pain),
      stopped: cleanText(texts.stopped),
      helped: cleanText(texts.helped),
      note: cleanText(texts.note),
    };
    this.#log.put(fields, entry?.id);
    const action = entry ? 'changed' : 'added';
    this.#tell(this.words.news[action], action, { at });
    if (entry) this.#endEditing();
    else this.#fill(emptyDraft);
  };

  #fill(draft: Draft): void {
    this.#missing = undefined;
    this.#timeChosen = Boolean(draft.when);
    fillForm(this.#form, draft);
    this.#showTime();
  }

  readonly #edit = (entry: DiaryEntry): void => {
    // What is being written is not thrown away for another entry: it is saved or left first.
    if (this.#editing) {
      this.#focus('form [tabindex]');
      return;
    }
    const draft = { ...readForm(this.#form), ...(!this.#timeChosen && { when: '' }) };
    this.#editing = { entry, draft };
    const { pain, stopped, helped, note } = entry;
    this.#fill({ when: wallTimeOf(entry), pain: `${pain}`, stopped, helped, note });
    this.#focus('form [tabindex]');
  };

  /** What was written before an entry was changed comes back into the form. */
  readonly #endEditing = (): void => {
    if (!this.#editing) return;
    const { entry, draft } = this.#editing;
    this.#editing = undefined;
    this.#fill(draft);
    this.#focus(`.diary-change[data-entry="${entry.id}"]`);
  };

  readonly #delete = (entry: DiaryEntry): void => {
    if (this.#editing?.entry.id === entry.id) this.#endEditing();
    this.#log.delete([entry]);
    this.#tell(this.words.news.deleted, 'deleted', entry);
    this.#focus('.diary-undo');
  };

  readonly #clear = (): void => {
    this.#endEditing();
    this.#log.delete(this.entries);
    this.#tell(this.words.news.cleared, 'cleared');
    this.#focus('.diary-undo');
  };

  readonly #undo = (): void => {
    const { back, undone } = this.words.news;
    const [record, more] = this.#log.undo();
    const entry = record && !more && isEntry(record) ? record : undefined;
    this.#tell(entry ? back : undone, 'undone', entry);
    this.#focus(this.#log.canUndo ? '.diary-undo' : '.diary-news [role=status]');
  };

  /** The button goes: the first of the rows that it brought gets the focus. */
  readonly #showAll = (): void => {
    const next = this.entries[this.#rows];
    this.#rows = Infinity;
    this.#focus(`.diary-change[data-entry="${next?.id}"]`);
  };
}

const wallTimeOf = ({ at }: DiaryEntry): string => at.slice(0, 16);

declare global {
  interface HTMLElementTagNameMap {
    'pain-diary': PainDiary;
  }
}
