import { nextFrame } from '@open-wc/testing';

/**
 * Puts something else in the place of a browser's feature: `standIn(window, 'AudioContext', Broken)`; without a value the
 * feature is absent. The browser's own comes back after the test.
 */
const restorers: (() => void)[] = [];

export function standIn(owner: object, name: string, ...values: readonly [unknown?]): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  restorers.push(() => {
    Reflect.deleteProperty(owner, name);
    if (before) Object.defineProperty(owner, name, before);
  });
  Reflect.deleteProperty(owner, name);
  if (values.length > 0 || name in owner) {
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: values[0] });
  }
}

/** Collects the rejections that nobody handles while `action` runs, and keeps them from the test framework. */
export async function unhandledRejections(action: () => unknown): Promise<readonly unknown[]> {
  const heard: unknown[] = [];
  const listen = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    heard.push(event.reason);
  };
  addEventListener('unhandledrejection', listen, { capture: true });
  try {
    await action();
    // The browser tells of them once the running task is over, and before it draws again.
    for (let frame = 0; frame < 2; frame++) await nextFrame();
  } finally {
    removeEventListener('unhandledrejection', listen, { capture: true });
  }
  return heard;
}

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
