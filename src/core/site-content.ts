import type { ReactiveElement } from 'lit';
import { asText } from './attributes.js';
import { CareErrorEvent } from './events.js';
import type { SiteContent } from './site-content/site-content.schema.js';

export type { SiteContent } from './site-content/site-content.schema.js';

type Host = ReactiveElement & { readonly src: string | null | undefined; readonly content: unknown };

/** More than this a file of texts never needs. */
const mostCharacters = 1_000_000;

/** The module that checks what an element uses of a site's content. */
interface Checker<Content> {
  readonly check: (value: unknown) => Content;
}

/**
 * Takes the content that an element is given: the object in `content`, else the file that `src` names. It looks only at the
 * parts that the element uses: a mistake in another part is told by the elements that use that one. Whatever is wrong with
 * one of its own parts, the built-in content stays, the console says once what it was, and the element fires `care-error`.
 */
export class SiteContentLoader<Content extends SiteContent = SiteContent> {
  /** The checked content, with no other parts than those that were checked; empty until it has arrived. */
  content: Partial<Content> = {};
  readonly #host: Host;
  readonly #loadChecker: () => Promise<Checker<Content>>;
  /** What was taken last: an object or an address. */
  #given: unknown = '';
  #request: AbortController | undefined;

  constructor(host: Host, loadChecker: () => Promise<Checker<Content>>) {
    this.#host = host;
    this.#loadChecker = loadChecker;
  }

  /** Whether there is content that has not arrived yet. */
  get pending(): boolean {
    return Boolean(this.#request);
  }

  /** Takes what the element is given now; called before each rendering. */
  refresh(): void {
    const given: unknown = this.#host.content ?? asText(this.#host.src);
    if (Object.is(given, this.#given)) return;
    this.#given = given;
    this.content = {};
    this.#request?.abort();
    this.#request = undefined;
    if (given !== '') void this.#take(given, (this.#request = new AbortController()));
  }

  async #take(given: unknown, request: AbortController): Promise<void> {
    try {
      const value = Object.is(given, this.#host.content) ? given : await this.#load(given as string, request.signal);
      const { check } = await this.#loadChecker();
      if (request.signal.aborted) return;
      this.content = check(value);
    } catch (error) {
      if (request.signal.aborted) return;
      this.#fail(given, error instanceof Error ? error.message : asText(error));
    }
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  async #load(address: string, signal: AbortSignal): Promise<unknown> {
    const response = await fetch(new URL(address, this.#host.ownerDocument.baseURI), {
      signal,
      credentials: 'same-origin',
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const text = await response.text();
    if (text.length > mostCharacters) throw new Error(`the file has more than ${mostCharacters} characters`);
    return JSON.parse(text);
  }

  #fail(given: unknown, reason: string): void {
    const what = Object.is(given, this.#host.content) ? 'content' : `src="${asText(given)}"`;
    console.warn(
      `<${this.#host.localName}> ${what} could not be used: ${reason}. Accepted: JSON as site-content.schema.json describes. ` +
        `The built-in content stays.`,
    );
    this.#host.dispatchEvent(new CareErrorEvent(reason));
  }
}
