/**
 * Stands in for the time that a page measures, so that a minute of a guided timer passes in an instant. The timer reads the
 * time anew whenever the page is shown again; that is what moves it here, as after a while in a background tab.
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
  // The browser's own is on the prototype.
  Reflect.deleteProperty(performance, 'now');
});
