import type { ReactiveController, ReactiveElement } from 'lit';
import type { Urgency } from '../content/types.js';
import { asText } from './attributes.js';
import { CareErrorEvent } from './events.js';

/** What a site's own content file may hold. Everything in it is added; nothing built in can be taken away or made less urgent. */
export interface SiteContent {
  /** More tips for a strategy, by the strategy's id. */
  readonly tips?: readonly {
    readonly strategy: string;
    readonly text: string;
    readonly source?: { readonly title: string; readonly url?: string };
  }[];
  /** More warning signs; the id of a built-in sign makes that one more urgent. */
  readonly signs?: readonly { readonly id: string; readonly urgency: Urgency; readonly statement?: string }[];
  /** Notes of the clinic on an exercise, by the exercise's id. */
  readonly notes?: readonly { readonly exercise: string; readonly text: string }[];
}

type Check = RegExp | { readonly [key: string]: Check };

const text = /\S/;
/** What each list holds: a pattern for a text, or a nested object. A key with a question mark may be absent. */
const lists: Readonly<Record<keyof SiteContent, Check>> = {
  tips: { strategy: text, text, 'source?': { title: text, 'url?': /^https?:\/\/\S+$/ } },
  signs: { id: /^[a-z][a-z0-9-]*$/, urgency: /^(emergency-now|same-day|within-days)$/, 'statement?': text },
  notes: { exercise: text, text },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies what the check names and nothing else, so that no other key of the file gets any further. */
function read(value: unknown, check: Check, path: string): unknown {
  if (check instanceof RegExp) {
    if (typeof value === 'string' && value.length > 2000)
      throw new TypeError(`${path} must be 2000 characters at most`);
    if (typeof value === 'string' && check.test(value)) return value;
    throw new TypeError(`${path} must be a text${check === text ? ' that is not empty' : ` like ${check.source}`}`);
  }
  if (!isObject(value)) throw new TypeError(`${path} must be an object`);
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(check)) {
    const key = name.replace('?', '');
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given !== undefined || key === name) copy[key] = read(given, inner, `${path}.${key}`);
  }
  return copy;
}

/** Checks a site's content; throws a `TypeError` that names the place in the file. */
export function parseSiteContent(value: unknown): SiteContent {
  if (!isObject(value)) throw new TypeError('the file must hold an object');
  const content: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(lists)) {
    const list = Object.hasOwn(value, name) ? value[name] : undefined;
    if (list === undefined) continue;
    if (!Array.isArray(list) || list.length > 200) throw new TypeError(`${name} must be a list of 200 at most`);
    content[name] = list.map((item, index) => read(item, check, `${name}[${index}]`));
  }
  return content;
}

/**
 * Loads the file that an element's `src` names. Whatever is wrong with it, the built-in content stays, the console says
 * once what it was, and the element fires `care-error`.
 */
export class SiteContentLoader implements ReactiveController {
  /** The checked content; empty until it has arrived. */
  content: SiteContent = {};
  readonly #host: ReactiveElement & { readonly src: string | null | undefined };
  #address = '';
  #request: AbortController | undefined;

  constructor(host: ReactiveElement & { readonly src: string | null | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = asText(this.#host.src);
    if (address === this.#address) return;
    this.#address = address;
    this.content = {};
    this.#request?.abort();
    this.#request = undefined;
    if (address) void this.#load(address, (this.#request = new AbortController()));
  }

  async #load(address: string, request: AbortController): Promise<void> {
    try {
      const response = await fetch(new URL(address, this.#host.ownerDocument.baseURI), {
        signal: request.signal,
        credentials: 'same-origin',
      });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const content = parseSiteContent(await response.json());
      if (request.signal.aborted) return;
      this.content = content;
      this.#host.requestUpdate();
    } catch (error) {
      if (!request.signal.aborted) this.#fail(address, error instanceof Error ? error.message : String(error));
    }
  }

  #fail(address: string, reason: string): void {
    console.warn(
      `<${this.#host.localName}> src="${address}" could not be used: ${reason}. Accepted: a JSON file as the README describes. ` +
        `The built-in content stays.`,
    );
    this.#host.dispatchEvent(new CareErrorEvent(reason));
  }
}
