/**
 * Replaces the page's clock, so that a minute of a guided timer passes in an instant. The timer reads the clock
 * whenever the page becomes visible, as after a while in a background tab; this class moves it that way.
 */
export class PageTime {
  #now = 5000;

  constructor() {
    Object.defineProperty(performance, 'now', { configurable: true, writable: true, value: () => this.#now });
  }

  pass(seconds: number): void {
    this.#now += seconds * 1000;
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

afterEach(() => {
  // The browser's own method is on the prototype.
  Reflect.deleteProperty(performance, 'now');
});
