import type { ReactiveElement } from 'lit';
import { asText } from './attributes.js';
import { CareErrorEvent } from './events.js';
import type { SiteContent } from './site-content.schema.js';

export type { SiteContent } from './site-content.schema.js';

type Host = ReactiveElement & { readonly src: string | null | undefined; readonly content: unknown };

/** More than this a file of texts never needs. */
const mostCharacters = 1_000_000;

/**
 * Takes the content that an element is given: the object in `content`, else the file that `src` names. Whatever is wrong
 * with it, the built-in content stays, the console says once what it was, and the element fires `care-error`.
 */
export class SiteContentLoader {
  /** The checked content; empty until it has arrived. */
  content: SiteContent = {};
  readonly #host: Host;
  /** What was taken last: an object or an address. */
  #given: unknown = '';
  #request: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
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
      const { checkSiteContent } = await import('./site-content.schema.js');
      if (request.signal.aborted) return;
      this.content = checkSiteContent(value);
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
