import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/pain-diary.js';
import { loinc725143 } from '../../content/sources/index.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareElement } from '../../core/element/care-element.js';
import { Succession } from '../../core/element/succession.js';
import { isEntry, type DiaryEntry } from '../../diary/diary.js';
import { CareDiaryEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { liveText } from '../../core/parts/live-text.js';
import { Printing } from '../../core/parts/printing.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { keepOnDevice } from '../../core/storage/keep-on-device.template.js';
import { chart } from './chart.template.js';
import { saveDiary } from './diary-files.js';
import { DiaryLoader } from './diary-loader.js';
import { DiaryLog } from './diary-log.js';
import { entriesTable, fewRows } from './entries.template.js';
import { dayOrTime, EntryDates } from './entry-dates.js';
import { EntryEditor } from './entry-editor.js';
import { entryForm } from './entry-form.template.js';
import { files } from './files.template.js';
import { painDiaryStyles } from './pain-diary.styles.js';

/**
 * A diary of pain from 0 to 10, what it stopped, what helped, and a note: as a chart and as a table, to print and to
 * save as a file. It only records: an entry never leads to advice, an alarm or an all-clear. It keeps nothing on the
 * device until the visitor asks for it, and nothing leaves the page.
 *
 * @summary Records pain in a diary that the visitor can print and save as a file.
 *
 * @example
 * ```html
 * <pain-diary region="GB" clinic-name="Hill Road Clinic"></pain-diary>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else; not printed.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart form - The form for one entry.
 * @csspart pain - The numbers from 0 to 10.
 * @csspart more - The fold of what else a visitor can write down.
 * @csspart keep - The button that keeps the diary on this device, and its state.
 * @csspart chart - The chart with its scales.
 * @csspart table - The entries as a table.
 * @csspart files - Saving and loading files.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareDiaryEvent} care-diary - The visitor changed, saved or loaded the diary. Does not include its content. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class PainDiary extends CareElement<'pain-diary'> {
  static override styles = [CareElement.styles, painDiaryStyles];

  readonly #log = new DiaryLog(this);
  readonly #editor = new EntryEditor(this, {
    save: (fields, changed) => {
      this.#log.put(fields, changed?.id);
      const action = changed ? 'changed' : 'added';
      this.#tell(this.words.news[action], action, fields);
    },
    focus: (selector) => this.#focus(selector),
  });
  readonly #loader = new DiaryLoader(
    this.#log,
    () => this.words,
    (news, action) => this.#tell(news, action),
    (selector) => this.#focus(selector),
  );
  readonly #dates = new EntryDates();
  #news = '';
  #rows = fewRows;
  /** Prints every row. The browser does not wait, so this renders synchronously. */
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  /** Selector of the element that gets the focus after the next update. */
  #focusNext = '';

  constructor() {
    super('pain-diary', english);
    new Succession(this, this.#editor);
  }

  /** The entries, the latest first. Frozen: the list cannot be changed. */
  get entries(): readonly DiaryEntry[] {
    return this.#log.entries;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#editor.showTime();
    // The first date takes a browser longest to write: an idle moment is better for it than the press that adds an entry.
    // WebKit has no such moments, and a page may put something of that name on every object.
    if (Object.hasOwn(globalThis, 'requestIdleCallback'))
      requestIdleCallback(() => dayOrTime(this.localization.dateLocale));
  }

  /** Keeps the focus on its entry, which may get a lower row. If it is gone, the focus goes to the heading of the list. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    const id = focused?.dataset['entry'];
    const asked = this.#focusNext;
    const selector = asked || (focused && (id ? `[class="${focused.className}"][data-entry="${id}"]` : ':focus'));
    this.#focusNext = '';
    this.#rows = Math.max(this.#rows, this.entries.findIndex((entry) => entry.id === id) + 1);
    super.update(changed);
    const target = selector && (this.#find(selector) ?? this.#find('.diary-entries'));
    // Focusing it again would scroll the page.
    if (target && target !== focused) target.focus();
    // An entry that comes or goes moves the page under the focus.
    if (asked && target) target.scrollIntoView?.({ block: 'nearest' });
  }

  protected override renderContent(): TemplateResult {
    const { words, level, context, clinic, entries } = this;
    const { storage, canUndo } = this.#log;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <div class="diary-sheet">
        <p><bdi>${clinic.name}</bdi> <bdi dir="ltr">${clinic.phone}</bdi></p>
        <p class="diary-person"><span>${words.name}:</span><span>${words.birth}:</span></p>
        <p>${this.fill(words.emergencyLine)}</p>
      </div>
      <div class="care-no-print">
        <p class="care-text">${words.intro}</p>
        ${emergencyStrip(context)}
        <p class="care-text">${words.onlyRecords}</p>
      </div>
      ${entryForm({
        words,
        level,
        editing: this.#editor.entry !== undefined,
        missing: this.#editor.missing,
        onSubmit: this.#editor.submit,
        onInput: this.#editor.input,
        onCancel: this.#editor.end,
      })}
      <div class="care-tools diary-news care-no-print">
        <p class="care-text" aria-live="polite" aria-atomic="true" tabindex="-1">${this.#news}</p>
        ${canUndo ? html`<button type="button" class="care-button diary-undo" @click=${this.#undo}>${words.undo}</button>` : nothing}
      </div>
      ${keepOnDevice(storage, words.keep)} ${heading(level + 1, words.entries, 'care-subheading diary-entries', true)}
      ${entries.length ? this.#renderEntries() : html`<p class="care-text">${words.none}</p>`}
      <div class="care-no-print">
        ${files({
          words,
          empty: !entries.length,
          onSave: (kind) => saveDiary(kind, entries, words, this.#tell),
          loader: this.#loader,
          dayText: (day) => dayOrTime(this.localization.dateLocale, 'date').format(Date.parse(day)),
        })}
        ${this.renderEnd([loinc725143])}
      </div>
    `;
  }

  #renderEntries(): TemplateResult {
    const { words, common, entries, localization } = this;
    return html`${chart(entries, words, (time, as) => dayOrTime(localization.dateLocale, as).format(time))}
      ${entriesTable({
        words,
        entries,
        rows: this.#printing.active ? Infinity : this.#rows,
        date: this.#date,
        onChange: this.#editor.edit,
        onDelete: this.#delete,
        onShowAll: this.#showAll,
      })}
      <div class="care-tools care-no-print">
        ${printButton(common)}
        <button type="button" class="care-button diary-clear" @click=${this.#clear}>${words.deleteAll}</button>
      </div>`;
  }

  /** Writes the moment of an entry. */
  get #date(): (entry: Pick<DiaryEntry, 'at'>) => string {
    return this.#dates.writer(this.localization.dateLocale, this.entries);
  }

  /**
   * Announces a text to the visitor, with the place-holders `date` and `count` filled in, and reports an action to the
   * page.
   */
  readonly #tell = (text: string, action?: CareDiaryEvent['action'], entry?: Pick<DiaryEntry, 'at'>): void => {
    const date = entry ? this.#date(entry) : '';
    const news = this.fill(text, { count: this.entries.length, date });
    this.#news = liveText(news, this.#news);
    this.requestUpdate();
    if (action) this.dispatchEvent(new CareDiaryEvent(action));
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Moves the focus after the next update. */
  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  readonly #delete = (entry: DiaryEntry): void => {
    if (this.#editor.entry?.id === entry.id) this.#editor.end();
    this.#log.delete([entry]);
    this.#tell(this.words.news.deleted, 'deleted', entry);
    this.#focus('.diary-undo');
  };

  readonly #clear = (): void => {
    this.#editor.end();
    this.#log.delete(this.entries);
    this.#tell(this.words.news.cleared, 'cleared');
    this.#focus('.diary-undo');
  };

  readonly #undo = (): void => {
    const { back, undone } = this.words.news;
    const [record, more] = this.#log.undo();
    const entry = record && !more && isEntry(record) ? record : undefined;
    this.#tell(entry ? back : undone, 'undone', entry);
    this.#focus(this.#log.canUndo ? '.diary-undo' : '.diary-news [aria-live=polite]');
  };

  /** The button disappears, so the focus goes to the first row that it added. */
  readonly #showAll = (): void => {
    const next = this.entries[this.#rows];
    this.#rows = Infinity;
    this.#focus(`.diary-change[data-entry="${next?.id}"]`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-diary': PainDiary;
  }
}
