/**
 * Opens the pages of this folder, models of real websites, in an iframe of the same origin, and reads how an element looks
 * there.
 */
import { expect } from '@open-wc/testing';
import { fallback, fallbackTags } from '../../src/fallback.js';
import type { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { waitUntil } from '../support/wait.js';

/** The elements that show something. */
export const tags = fallbackTags;

export type CareHost = BackSpasmTips | RedFlagCheck | StretchCard;

type HostWindow = Window &
  typeof globalThis & {
    /** See host-log.js. */
    hostLog: Record<'warnings' | 'errors' | 'violations', string[]>;
    litHtmlVersions?: string[];
  };

export interface HostOptions {
  width?: number;
  height?: number;
  /** See tools/browsers/exact-files.mjs. */
  csp?: 'strict' | 'no-connect';
  /** Replaces `<!-- fallback -->` by each element's fallback, as a server would. */
  filled?: boolean;
  /** A query for the page's own scripts to read. */
  query?: string;
  /** Disables the page's scripts. */
  scriptOff?: boolean;
}

export class HostPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get log(): HostWindow['hostLog'] {
    return this.window.hostLog;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** The matching elements, after each has rendered. */
  async ready<E extends CareHost = CareHost>(selector: string = tags.join()): Promise<E[]> {
    const found = () => [...this.document.querySelectorAll<E>(selector)];
    await waitUntil(
      () => found().length > 0 && found().every((each) => each.shadowRoot?.querySelector('.care-base')),
      `${selector} did not render`,
    );
    await Promise.all(found().map((each) => each.updateComplete));
    return found();
  }

  /** Adds a script and resolves when it has run. */
  async addScript(attributes: Readonly<Record<string, string>>, text = ''): Promise<void> {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.textContent = text;
    const done = new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${script.src} did not load`));
    });
    this.document.head.append(script);
    if (script.src) await done;
  }

  /** Expects no error in the page and no console message. */
  expectQuiet(): void {
    expect(this.log.errors, 'errors').to.deep.equal([]);
    expect(this.log.warnings, 'warnings').to.deep.equal([]);
    expect(this.log.violations, 'policy violations').to.deep.equal([]);
  }
}

let opened: HTMLIFrameElement[] = [];

/** The source of a host page, with each element's fallback inside its tag. */
export async function filledPage(name: string): Promise<string> {
  const page = await (await fetch(`/test/hosts/${name}.html`)).text();
  return page.replace(/<([a-z]+-[a-z-]+)([^>]*)>\s*<!-- fallback -->/g, (start, tag: string, attributes: string) => {
    const given: Record<string, string> = {};
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
      given[name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())] = value;
    return start.replace('<!-- fallback -->', () => fallback(tag, given));
  });
}

/** Opens a host page until the end of the test. */
export async function openHost(name: string, options: HostOptions = {}): Promise<HostPage> {
  const { width = 800, height = 600, csp, query, filled, scriptOff } = options;
  const frame = document.createElement('iframe');
  frame.title = name;
  // A frame inherits the preferred colours of the page around it. With both schemes allowed, it sees the visitor's.
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;border:0;width:${width}px;height:${height}px;color-scheme:light dark`;
  if (scriptOff) frame.setAttribute('sandbox', 'allow-same-origin');
  if (filled) frame.srcdoc = await filledPage(name);
  else {
    const file = name.includes('.') ? name : `${name}.html`;
    frame.src = `/test/hosts/${file}?${new URLSearchParams({ ...(csp && { csp }), ...(query && { query }) })}`;
  }
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  const page = new HostPage(frame);
  // A form may hide the document's own `querySelector`.
  if (!Document.prototype.querySelector.call(page.document, 'h1, header, [data-page]'))
    throw new Error(`/test/hosts/${name}.html is not there`);
  return page;
}

afterEach(() => {
  for (const frame of opened) frame.remove();
  opened = [];
});

/** An element of a tag, inside another element's shadow root. */
export function inside<E extends Element = HTMLElement>(host: Element, selector: string): E {
  const found = host.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

export const allInside = <E extends Element = HTMLElement>(host: Element, selector: string): E[] => [
  ...(host.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element, pseudo);
}

const LOOK = [
  ...['display', 'color', 'backgroundColor', 'fontSize', 'fontFamily', 'fontWeight', 'fontStyle', 'fontVariantCaps'],
  ...['lineHeight', 'letterSpacing', 'wordSpacing', 'textAlign', 'textTransform', 'textIndent', 'textShadow'],
  ...['whiteSpace', 'cursor', 'direction', 'visibility', 'listStyleType', 'boxSizing'],
  ...['borderTopWidth', 'borderTopStyle', 'borderTopColor', 'borderTopLeftRadius', 'paddingTop', 'paddingLeft'],
  ...['marginTop', 'marginBottom', 'width', 'height'],
] as const;

/** The computed look of every part of an element, one line per part. Equal lists mean that a page changed nothing. */
export function look(host: Element): string[] {
  return allInside(host, '*').map((part, index) => {
    const style = styleOf(part) as unknown as Record<string, string>;
    const values = LOOK.map((property) => `${property}: ${style[property]}`);
    return `${index} ${part.localName}.${part.getAttribute('class') ?? ''} ${values.join('; ')}`;
  });
}

/** The first few differences, for a readable message. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  if (before.length !== after.length) return [`${before.length} parts there, ${after.length} here`];
  return before
    .flatMap((line, index) => {
      const here = (after[index] as string).split('; ');
      const changed = line.split('; ').flatMap((each, at) => (each === here[at] ? [] : [`${each} → ${here[at]}`]));
      return changed.length ? [`${line.split(' ')[1]}: ${changed.join(', ')}`] : [];
    })
    .slice(0, 8);
}

/** Parts that are wider than the element, or cut off their content. */
export function overflows(host: Element): string[] {
  const base = inside(host, '.care-base').getBoundingClientRect();
  return allInside(host, '.care-base *')
    .filter((part) => part instanceof (part.ownerDocument.defaultView as HostWindow).HTMLElement)
    .filter((part) => !part.closest('.care-visually-hidden') && styleOf(part).display !== 'contents')
    .filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (left < base.left - 1 || right > base.right + 1);
    })
    .map(
      (part) => `${part.localName}.${part.className} ${Math.round(part.getBoundingClientRect().right - base.right)}px`,
    );
}

const painted = new Map<string, readonly [number, number, number]>();

/** Red, green and blue from 0 to 255 of any CSS colour. */
export function rgb(colour: string): readonly [number, number, number] {
  const known = painted.get(colour);
  if (known) return known;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  painted.set(colour, [red, green, blue]);
  return [red, green, blue];
}

/** Contrast of two colours as WCAG 2 defines it. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [first, second]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = rgb(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** Ticks a sign of the warning-sign check, as a visitor would. */
export async function tick(check: RedFlagCheck, sign: string): Promise<void> {
  inside(check, `[data-sign="${sign}"]`).click();
  await check.updateComplete;
}

/** A button by its label. */
export function button(host: Element, words: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(host, 'button').find((each) => each.textContent.trim() === words);
  if (!found) throw new Error(`<${host.localName}> has no button “${words}”`);
  return found;
}

/** Uses everything in an element that a visitor might press. */
export async function useEverything(page: HostPage): Promise<void> {
  for (const host of await page.ready()) {
    for (const label of allInside<HTMLInputElement>(host, 'input')) {
      label.click();
      await host.updateComplete;
    }
    const words = allInside(host, 'button').map((each) => each.textContent.trim());
    for (const each of words.filter((label) => !/print|keep on this device|\((csv|json|fhir)\)/i.test(label))) {
      const still = allInside(host, 'button').find((one) => one.textContent.trim() === each);
      still?.click();
      await host.updateComplete;
    }
    for (const details of allInside<HTMLDetailsElement>(host, 'details')) details.open = !details.open;
    await host.updateComplete;
  }
}
