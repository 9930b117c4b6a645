import type { DiaryWords } from '../../content/words/pain-diary.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { DayCell } from '../../diary/cells.js';
import { readDiaryFile } from '../../diary/file.js';
import type { UnreadPart } from '../../diary/file.types.js';
import { columnNames, type Tell } from './diary-files.js';
import type { DiaryLog } from './diary-log.js';

/** In bytes: far more than a lifetime of entries, and small enough to read at once. */
const largestFile = 20_000_000;

/** Decodes a text file: UTF-8, UTF-16 from Excel, or Windows-1252 from spreadsheets in Western Europe and America. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Loads a file that the visitor has chosen into the diary, and asks where the file leaves its dates open. */
export class DiaryLoader {
  /** What could not be read in the file that was loaded last. */
  unread: readonly UnreadPart[] = [];
  /** A date of which the visitor must say whether its day or its month comes first. */
  unclear: DayCell | undefined = undefined;
  readonly #log: DiaryLog;
  readonly #words: () => DiaryWords;
  readonly #tell: Tell;
  readonly #focus: (selector: string) => void;
  #text = '';

  /** @param focus moves the focus after the next update */
  constructor(log: DiaryLog, words: () => DiaryWords, tell: Tell, focus: (selector: string) => void) {
    this.#log = log;
    this.#words = words;
    this.#tell = tell;
    this.#focus = focus;
  }

  readonly load = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.unread = [];
    this.unclear = undefined;
    const tooLarge = file.size > largestFile;
    // Reading fails if the file has been moved or deleted since.
    const text = tooLarge ? '' : await textOf(file).catch(() => '');
    // Without this, choosing the same file again fires no event.
    input.value = '';
    if (tooLarge) this.#tell(this.#words().news.tooLarge);
    else this.#read(text);
  };

  /** Reads the file with the order of day and month that the visitor chose; `undefined` cancels. */
  readonly answer = (dayFirst: boolean | undefined): void => {
    this.unclear = undefined;
    if (dayFirst === undefined) this.#tell('');
    else this.#read(this.#text, dayFirst);
    this.#focus('.diary-news [aria-live=polite]');
  };

  #read(text: string, dayFirst?: boolean): void {
    const words = this.#words();
    const { news, unread: unreadText, whichDay } = words;
    const now = Date.now();
    const names = columnNames(words);
    const file = readDiaryFile(text, { now, names, ...(dayFirst !== undefined && { dayFirst }) });
    this.unclear = file.unclear;
    this.#text = file.unclear ? text : '';
    if (file.unclear) {
      this.#tell(whichDay);
      this.#focus('.diary-which-day');
    } else if (!file.entries.length) this.#tell(news.notOurs);
    else {
      this.unread = file.unread;
      const loaded = fill(news.loaded, { count: this.#log.load(file.entries, now) });
      const { length } = file.unread;
      this.#tell(length ? `${loaded} ${fill(unreadText, { count: length })}` : loaded, 'loaded');
    }
  }
}
