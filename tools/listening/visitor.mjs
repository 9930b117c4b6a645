/** A visitor who hears and does not see: presses real keys and writes down what is spoken. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What the browser says of itself while it loads a page; it differs from run to run. */
const NOISE = /^(Finished loading.*|Loading\. .*|Page has .*|document web\.?|blank)$/;

const isIn = (text, heard) => heard.some((line) => line.text.includes(text));

export class Visitor {
  #desk;
  #base;
  #read = 0;
  #lines = [];
  /** Seconds from the last key to the first words after it that contain a text, by text. */
  delays = new Map();
  #pressedAt = 0;

  constructor(desk, base) {
    this.#desk = desk;
    this.#base = base;
  }

  /** The transcript: what was done, then what was heard. Without times, which differ from run to run. */
  get transcript() {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  /** Opens a page, and waits until nothing more is spoken of it. What the browser says first is not kept. */
  async open(query, lettersASecond) {
    writeFileSync(this.#desk.pace, String(lettersASecond));
    await this.#desk.page.goto(`${this.#base}?${query}`, { timeout: 120_000 });
    await this.#desk.page.bringToFront();
    await wait(2500);
    this.#clickMargin();
    // Orca may still be reading the page on its own, and a browser's first page takes a while to reach it.
    for (let attempt = 0; attempt < 30; attempt += 1) {
      // Orca sometimes loses Chromium's first page; it finds it when it is loaded again.
      if (attempt % 4 === 3) {
        await this.#desk.page.reload({ timeout: 120_000 });
        await wait(2500);
        this.#clickMargin();
      }
      this.#key('ctrl+Home');
      await this.#untilHeard(1.5);
      if (isIn('Hill Road Clinic', this.#news()) && (await this.#orcaHasKeys())) return;
    }
    throw new Error('Orca does not read the page.');
  }

  /** Whether Orca goes to a heading by its key: it may have read Chromium's first page, and still leave the keys to the page. */
  async #orcaHasKeys() {
    this.#key('h');
    await this.#untilHeard(1.5);
    if (!isIn('heading level', this.#news())) return false;
    this.#key('ctrl+Home');
    await this.#untilHeard(1.5);
    this.#news();
    return true;
  }

  /** Writes a heading into the transcript. */
  note(text) {
    this.#lines.push('', `## ${text}`);
  }

  /** Presses a key `times` times, and hears each out. */
  async press(key, note = '', times = 1) {
    for (let press = 0; press < times; press += 1) {
      this.#key(key);
      await this.#untilHeard();
      this.#write(`${key}${note && ` (${note})`}`);
    }
  }

  /** Presses a key until `text` is spoken, without hearing the rest out. */
  async pressUntil(key, text, note = '', most = 15) {
    for (let attempt = 1; attempt <= most; attempt += 1) {
      this.#key(key);
      await this.#untilHas(text);
      const heard = this.#news();
      if (isIn(text, heard) || attempt === most) {
        const found = isIn(text, heard) ? '' : ', not found';
        this.#write(`${key}${note && ` (${note})`} until “${text}”${found}`, heard);
        return;
      }
    }
  }

  /** Reads on from here with Orca's own command, for at most `seconds`. */
  async readOn(seconds) {
    this.#key('KP_Add');
    await wait(1500);
    await this.#untilQuiet(3, seconds);
    this.#write('KP_Add (read on)');
    this.#key('Control_L');
    await wait(600);
    this.#news();
  }

  /** Presses nothing for some seconds. */
  async listen(seconds, note = '') {
    await wait(seconds * 1000);
    await this.#untilQuiet(0.4, 6);
    this.#write(`listen for ${seconds} s${note && ` (${note})`}`);
  }

  /** Moves the page's clock forward. */
  async pass(seconds, listen = 4) {
    await this.#desk.page.evaluate((time) => window.passTime(time), seconds);
    await wait(listen * 1000);
    await this.#untilQuiet();
    this.#write(`${seconds} s pass`);
  }

  /** Moves the focus from the browser's address bar into the page: a click on its margin, where nothing is. */
  #clickMargin() {
    const click = ['getactivewindow', 'mousemove', '--window', '%1', '3', '700', 'click', '1'];
    spawnSync('xdotool', click, { env: this.#desk.env });
  }

  #key(key) {
    this.#pressedAt = Date.now() / 1000;
    spawnSync('xdotool', ['key', '--clearmodifiers', key], { env: this.#desk.env });
  }

  #events() {
    const lines = readFileSync(this.#desk.log, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  }

  /** What was spoken since the last call. */
  #news() {
    const events = this.#events();
    const news = events.slice(this.#read);
    this.#read = events.length;
    return news;
  }

  /** Until something is spoken, which takes a moment on a busy machine, and it ends. */
  async #untilHeard(gap) {
    const before = this.#events().length;
    for (let tenths = 0; tenths < 40 && this.#events().length === before; tenths += 1) await wait(100);
    await this.#untilQuiet(gap);
  }

  /** Until `text` is spoken, or something else is and it ends: at once may come something else, such as a session's next words. */
  async #untilHas(text) {
    const start = Date.now();
    while (Date.now() - start < 4000) {
      await wait(100);
      const heard = this.#events().slice(this.#read);
      if (isIn(text, heard)) break;
      const isOver = heard.at(-1)?.event === 'end' && Date.now() / 1000 - heard.at(-1).at > 0.6;
      if (isOver && Date.now() - start > 1500) break;
    }
    await this.#untilQuiet(0.6);
  }

  async #untilQuiet(gap = 1, most = 25) {
    const end = Date.now() + most * 1000;
    while (Date.now() < end) {
      const last = this.#events().at(-1);
      if (!last || (last.event !== 'begin' && Date.now() / 1000 - last.at > gap)) return;
      await wait(100);
    }
  }

  #write(done, heard = this.#news()) {
    this.#lines.push('', `>> ${done}`);
    const before = this.#lines.length;
    for (const { event, text, at } of heard) {
      const words = text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\d{1,2}:\d\d/g, '(time)')
        .replace(/(?:\w+day,? )?\d{1,2} [A-Z][a-z]+ 20\d\d/g, '(date)');
      if (event === 'begin' && words && !NOISE.test(words)) {
        this.#lines.push(`   ${words}`);
        this.delays.set(words, at - this.#pressedAt);
      }
      // What a key cut short was not heard to its end.
      if (event === 'cut' && this.#lines.length > before) this.#lines.push('   (cut)');
    }
    if (this.#lines.length === before) this.#lines.push('   (silence)');
  }
}
