import type { ReactiveController, ReactiveElement } from 'lit';
import { asText } from '../contract/attributes.js';
import { CareErrorEvent } from '../contract/events.js';
import type { Checker } from './schema/checker.js';
import type { SiteContent } from './schema/site-content.schema.js';
import { isNews } from '../contract/warn.js';

export type { SiteContent } from './schema/site-content.schema.js';

type Host = ReactiveElement & { readonly src: string | null; readonly content: unknown };

/** More than this a file of texts never needs. */
const mostCharacters = 1_000_000;
/** No warning lists more paths than this. */
const mostPaths = 5;

/** Without a prototype: a part that the site does not give is absent, whatever the page puts on `Object.prototype`. */
const nothingGiven = (): SiteContent => Object.create(null) as SiteContent;

const noContent: SiteContent = Object.freeze(nothingGiven());

/** Content that has arrived. */
interface Arrived {
  /** What it was taken from: an object or an address. */
  readonly given: unknown;
  readonly content: SiteContent;
  readonly file: object | undefined;
}

/** Files on their way, by their address: elements that ask for the same one at the same time share it. */
const requests = new Map<string, Promise<unknown>>();

function load(address: URL): Promise<unknown> {
  const { href } = address;
  const request = requests.get(href) ?? read(address).finally(() => requests.delete(href));
  requests.set(href, request);
  return request;
}

async function read(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > mostCharacters) throw new Error(`the file has more than ${mostCharacters} characters`);
  return JSON.parse(text);
}

/**
 * Takes the content that an element is given: the object in `content`, else the file that `src` names. It looks only at the
 * parts that the element uses: a mistake in another part is told by the elements that use that one. Whatever is wrong with
 * one of its own parts, the built-in content stays, the console says once what it was, and the element fires `care-error`.
 */
export class SiteContentLoader implements ReactiveController {
  readonly #host: Host;
  readonly #loadChecker: () => Promise<Checker>;
  /** What was asked for last: an object or an address; empty for nothing. */
  #asked: unknown = '';
  /** Identifies the latest request: an earlier one may arrive after it. */
  #request: object | undefined;
  #arrived: Arrived | undefined;

  constructor(host: Host, loadChecker: () => Promise<Checker>) {
    this.#host = host;
    this.#loadChecker = loadChecker;
    host.addController(this);
  }

  /** The checked content, with no other parts than those that were checked; empty until it has arrived. */
  get content(): SiteContent {
    return this.#current?.content ?? noContent;
  }

  /** What the content was taken from, unchecked, for elements inside. */
  get file(): object | undefined {
    return this.#current?.file;
  }

  /** Whether there is content that has not arrived yet. */
  get pending(): boolean {
    return this.#given !== '' && !this.#current;
  }

  /**
   * What has arrived, if it belongs to what the element is given now: an element reads it in `willUpdate`, before
   * `hostUpdate` asks for something new.
   */
  get #current(): Arrived | undefined {
    return Object.is(this.#given, this.#arrived?.given) ? this.#arrived : undefined;
  }

  get #given(): unknown {
    return this.#host.content ?? this.#host.src ?? '';
  }

  hostUpdate(): void {
    const given = this.#given;
    if (Object.is(given, this.#asked)) return;
    this.#asked = given;
    this.#arrived = undefined;
    this.#request = {};
    if (given !== '') void this.#take(given, this.#request);
  }

  async #take(given: unknown, request: object): Promise<void> {
    const host = this.#host;
    const isContent = Object.is(given, host.content);
    const content = nothingGiven();
    const reasons = new Set<string>();
    const stray = new Set<string>();
    const refuse = (error: unknown): unknown => reasons.add(error instanceof Error ? error.message : asText(error));
    let file: object | undefined;
    try {
      const value = isContent ? given : await load(new URL(given as string, host.ownerDocument.baseURI));
      if (value && typeof value === 'object') file = value;
      const { checkSigns, check } = await this.#loadChecker();
      for (const each of [checkSigns, check]) {
        try {
          Object.assign(
            content,
            each(value, (path) => stray.add(path)),
          );
        } catch (error) {
          refuse(error);
        }
      }
    } catch (error) {
      refuse(error);
    }
    if (request !== this.#request) return;
    this.#arrived = { given, content, file };
    // Several elements may look at one file: what is wrong with it is said once.
    const about = file ?? request;
    const say = (message: string): void => {
      if (!isNews(about, message)) return;
      console.warn(`<${host.localName}> ${isContent ? 'content' : `src="${asText(given)}"`} ${message}`);
    };
    const schema = 'Accepted: JSON as site-content.schema.json describes. The';
    for (const reason of reasons) {
      say(`could not be used: ${reason}. ${schema} built-in content stays.`);
      host.dispatchEvent(new CareErrorEvent(reason));
    }
    const paths = [...stray].filter((path) => isNews(about, path)).map((path) => path.slice(0, 99));
    if (paths.length) {
      say(`has names that nothing reads: ${paths.slice(0, mostPaths).join(', ')}. ${schema} rest is used.`);
    }
    host.requestUpdate();
  }
}
