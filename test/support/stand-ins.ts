import { nextFrame } from '@open-wc/testing';

const restorers: (() => void)[] = [];

/**
 * Replaces a browser feature until the end of the test: `standIn(window, 'AudioContext', Broken)`. Without a value, the
 * feature is absent.
 */
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

/** Collects the unhandled rejections while `action` runs, and hides them from the test framework. */
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
    // The browser reports them after the current task and before it draws again.
    for (let frame = 0; frame < 2; frame++) await nextFrame();
  } finally {
    removeEventListener('unhandledrejection', listen, { capture: true });
  }
  return heard;
}

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
