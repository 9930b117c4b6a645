import type { ReactiveController, ReactiveElement } from 'lit';
import { hostOf } from '../contract/host-of.js';
import { listen, parentOf, windowOf } from '../contract/document-members.js';

/** The parts of a colour as browsers compute it. Newer notations do not match. */
const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** Brightness from 0 to 255, as people see it. */
const brightness = (red: number, green: number, blue: number): number => 0.3 * red + 0.59 * green + 0.11 * blue;

/** Below this, dark text on it is hard to read, and a white box glares. */
const darkBelow = 80;

/** The element's own colours. A site that sets one has chosen it for a light element. */
const ownColours = ['surface', 'surface-raised', 'text', 'text-muted', 'border'].map((name) => `--care-${name}`);

/** Whether the page's colour behind an element is dark; `false` for a picture or a half-transparent colour. */
function isOnDarkColour(element: Element, view: Window): boolean {
  const around = parentOf(element) ?? hostOf(element);
  // Some test environments have no computed styles.
  if (!around || !view.getComputedStyle) return false;
  const { backgroundColor, backgroundImage } = view.getComputedStyle(around);
  const [, red, green, blue, alpha = '1'] = rgb.exec(backgroundColor) ?? [];
  if (backgroundImage !== 'none' || red === undefined) return false;
  if (alpha === '0') return isOnDarkColour(around, view);
  return alpha === '1' && brightness(Number(red), Number(green), Number(blue)) < darkBelow;
}

/**
 * Gives an element its dark colours where the page is dark, but has no dark `color-scheme` that the element could inherit.
 *
 * - The page has a dark background.
 * - Chromium's “dark theme for all sites” inverts dark text and light backgrounds of pages without a dark scheme, each by
 *   itself: black on a bright button becomes white on it. It leaves alone what has a dark scheme.
 */
export class DarkPage implements ReactiveController {
  readonly #host: ReactiveElement & { readonly isPiece: boolean };
  #unlisten: (() => void) | undefined;
  #isOnDarkColour = false;
  /** The value of `scheme` at the last check. */
  #scheme: string | null | undefined;

  /** @param host an element; the pieces of a plan take the plan's colours */
  constructor(host: ReactiveElement & { readonly isPiece: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Some test environments have no media queries.
    const dark = windowOf(this.#host).matchMedia?.('(prefers-color-scheme: dark)');
    if (dark) this.#unlisten = listen(dark, 'change', this.#lookAround);
    // Before the element renders, the browser has no new styles to work out for this.
    this.#lookAround();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }

  hostUpdated(): void {
    // Other updates keep the class, which no template writes.
    if (this.#scheme !== this.#host.getAttribute('scheme')) this.#check();
  }

  readonly #lookAround = (): void => {
    this.#isOnDarkColour = !this.#host.isPiece && isOnDarkColour(this.#host, windowOf(this.#host));
    if (this.#host.hasUpdated) this.#check();
  };

  #check(): void {
    const view = windowOf(this.#host);
    const base = this.#host.renderRoot.querySelector('.care-base');
    this.#scheme = this.#host.getAttribute('scheme');
    base?.classList.remove('care-dark');
    const isDarkPreferred = view.matchMedia?.('(prefers-color-scheme: dark)').matches;
    if (!base || !(this.#isOnDarkColour || isDarkPreferred)) return;
    const style = view.getComputedStyle(base);
    const { colorScheme, columnRuleColor } = style;
    // The rule's colour, which is never drawn, is black in a dark scheme, be it the page's or a forced one.
    const isForced = !/dark/.test(colorScheme) && columnRuleColor === 'rgb(0, 0, 0)';
    const isUnsaid = colorScheme === 'normal' && ownColours.every((name) => !style.getPropertyValue(name));
    base.classList.toggle('care-dark', isForced || (this.#isOnDarkColour && isUnsaid));
  }
}
