import type { ReactiveController, ReactiveElement } from 'lit';
import { ownData } from '../../content/own-data.js';
import { asText } from '../contract/attributes.js';
import { CareErrorEvent } from '../contract/events.js';
import type { Checker } from './schema/checker.js';
import type { SiteContent } from './schema/site-content.schema.js';
import { isFirst } from '../contract/warn.js';
import { ownOnly } from '../../json/own.js';

export type { SiteContent } from './schema/site-content.schema.js';

type Host = ReactiveElement & { readonly src: string | null; readonly content: unknown };

/** Limit for the length of a file: no file of texts needs more. */
const mostCharacters = 1_000_000;
/** What a framework writes into the attribute when the element is not defined yet. The object itself is lost. */
const lostObject = '[object Object]';
/** How to hand over an object all the same. */
const waysIn =
  'the page wrote an object into the attribute, where it became “[object Object]”. ' +
  'Set the property when the element is there (element.content = object), write JSON text into the attribute, or use src';

function readText(text: string): unknown {
  if (text === lostObject) throw new Error(waysIn);
  return JSON.parse(text);
}

/** Limit for the paths in a warning. */
const mostPaths = 5;

/** Content without parts. It has no prototype, so that the page's `Object.prototype` cannot add parts. */
const nothingGiven = (): SiteContent => Object.create(null) as SiteContent;

const noContent: SiteContent = Object.freeze(nothingGiven());

/** Content that has arrived and was checked. */
interface Arrived {
  /** Where it came from: an object or an address. */
  readonly given: unknown;
  readonly content: SiteContent;
  /** The whole object, unchecked; `undefined` if there is none. */
  readonly file: object | undefined;
}

/** Pending requests, by address: elements that load the same file at the same time share a request. */
const requests = new Map<string, Promise<unknown>>();

function load(address: URL): Promise<unknown> {
  const { href } = address;
  const request = requests.get(href) ?? read(address).finally(() => requests.delete(href));
  requests.set(href, request);
  return request;
}

async function read(address: URL): Promise<unknown> {
  const response = await fetch(address, ownOnly({ credentials: 'same-origin' }));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > mostCharacters) throw new Error(`the file has more than ${mostCharacters} characters`);
  return JSON.parse(text);
}

/**
 * Loads and checks the site's content of an element: the object in `content`, otherwise the file at `src`. It checks only
 * the parts that the element uses. If one of them has a mistake, the built-in content stays, the console shows one warning,
 * and the element fires `care-error`.
 */
export class SiteContentLoader implements ReactiveController {
  readonly #host: Host;
  readonly #loadChecker: () => Promise<Checker>;
  /** The object or address of the latest request; empty if there was none. */
  #asked: unknown = '';
  /** Identifies the latest request, because an earlier one may finish after it. */
  #request: object | undefined;
  #arrived: Arrived | undefined;

  constructor(host: Host, loadChecker: () => Promise<Checker>) {
    this.#host = host;
    this.#loadChecker = loadChecker;
    host.addController(this);
  }

  /** The checked parts of the content; empty until they arrive. */
  get content(): SiteContent {
    return this.#current?.content ?? noContent;
  }

  /** The whole content, unchecked. An element passes it on to the elements inside it. */
  get file(): object | undefined {
    return this.#current?.file;
  }

  /** Whether content is loading. */
  get pending(): boolean {
    return this.#given !== '' && !this.#current;
  }

  /**
   * The content that has arrived, unless `content` or `src` has changed since. That check is needed because an element reads
   * this in `willUpdate`, before `hostUpdate` requests the new content.
   */
  get #current(): Arrived | undefined {
    return Object.is(this.#given, this.#arrived?.given) ? this.#arrived : undefined;
  }

  get #given(): unknown {
    const { content, src } = this.#host;
    return (content === '' ? undefined : content) ?? src ?? '';
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
    const unknownKeys = new Set<string>();
    const refuse = (error: unknown): unknown => reasons.add(error instanceof Error ? error.message : asText(error));
    let file: object | undefined;
    try {
      let value = isContent ? given : await load(new URL(given as string, host.baseURI));
      const isText = isContent && typeof value === 'string';
      const fileOf = (each: unknown): object | undefined => (each && typeof each === 'object' ? each : undefined);
      file = fileOf(value);
      const { checkSigns, check } = await this.#loadChecker();
      // Not before the checker has loaded: a mistake that is found during an update would not update the element.
      if (isText) file = fileOf((value = readText((value as string).trim())));
      for (const each of [checkSigns, check]) {
        try {
          Object.assign(content, ownData(each(value, (path) => unknownKeys.add(path))));
        } catch (error) {
          refuse(error);
        }
      }
    } catch (error) {
      refuse(error);
    }
    if (request !== this.#request) return;
    this.#arrived = { given, content, file };
    // Several elements may use the same content: warn once about it, not once for each element.
    const about = file ?? request;
    const warn = (message: string): void => {
      if (!isFirst(about, message)) return;
      console.warn(`<${host.localName}> ${isContent ? 'content' : `src="${asText(given)}"`} ${message}`);
    };
    const accepted = 'Accepted: JSON that matches site-content.schema.json.';
    for (const reason of reasons) {
      warn(`could not be used: ${reason}. The built-in content stays. ${accepted}`);
      host.dispatchEvent(new CareErrorEvent(reason));
    }
    const paths = [...unknownKeys].filter((path) => isFirst(about, path)).map((path) => path.slice(0, 99));
    if (paths.length) {
      warn(`contains unknown keys: ${paths.slice(0, mostPaths).join(', ')}. The rest is used. ${accepted}`);
    }
    host.requestUpdate();
  }
}
