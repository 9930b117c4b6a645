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

type Check = RegExp | readonly [Check] | { readonly [key: string]: Check };

const text = /\S/;
/** What the file may hold: a pattern for a text, a list, or an object. A key with a question mark may be absent. */
const file: Check = {
  'tips?': [{ strategy: text, text, 'source?': { title: text, 'url?': /^https?:\/\/\S+$/ } }],
  'signs?': [{ id: /^[a-z][a-z0-9-]*$/, urgency: /^(emergency-now|same-day|within-days)$/, 'statement?': text }],
  'notes?': [{ exercise: text, text }],
};

/** Copies what the check names and nothing else, so that no other key of the file gets any further. */
function read(value: unknown, check: Check, path: string): unknown {
  const wrong = (what: string) => new TypeError(`${path || 'the file'} must be ${what}`);
  if (check instanceof RegExp) {
    if (typeof value === 'string' && value.length <= 2000 && check.test(value)) return value;
    throw wrong(`a text like ${check.source}, not empty and 2000 characters at most`);
  }
  if (check instanceof Array) {
    if (!Array.isArray(value) || value.length > 200) throw wrong('a list of 200 at most');
    return value.map((item, index) => read(item, check[0], `${path}[${index}]`));
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw wrong('an object');
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(check)) {
    const key = name.replace('?', '');
    const given: unknown = Object.hasOwn(value, key) ? value[key as never] : undefined;
    if (given !== undefined || key === name) copy[key] = read(given, inner, path ? `${path}.${key}` : key);
  }
  return copy;
}

/** Checks a site's content; throws a `TypeError` that names the place in the file. */
export const parseSiteContent = (value: unknown): SiteContent => read(value, file, '') as SiteContent;

/**
 * Loads the file that an element's `src` names. Whatever is wrong with it, the built-in content stays, the console says
 * once what it was, and the element fires `care-error`.
 */
export class SiteContentLoader implements ReactiveController {
  /** The checked content; empty until it has arrived. */
  content: SiteContent = {};
  readonly #host: ReactiveElement & { readonly src: string | null | undefined };
  #address = '';

  constructor(host: ReactiveElement & { readonly src: string | null | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = asText(this.#host.src);
    if (address === this.#address) return;
    this.#address = address;
    this.content = {};
    if (address) void this.#load(address);
  }

  async #load(address: string): Promise<void> {
    let content: SiteContent | undefined;
    let reason = '';
    try {
      const response = await fetch(new URL(address, this.#host.ownerDocument.baseURI));
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      content = parseSiteContent(await response.json());
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    // Another address may have been set meanwhile: then this answer is of no use.
    if (address !== this.#address) return;
    if (content) {
      this.content = content;
      this.#host.requestUpdate();
      return;
    }
    console.warn(
      `<${this.#host.localName}> src="${address}" could not be used: ${reason}. Accepted: a JSON file as the README describes. The built-in content stays.`,
    );
    this.#host.dispatchEvent(new CareErrorEvent(reason));
  }
}
