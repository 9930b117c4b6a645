/**
 * Visits every element in a test DOM as a site's unit test would, and prints what happened as JSON.
 *
 *     node test/doms/visit.mjs jsdom
 */
import { readdirSync } from 'node:fs';
import { install } from './install.mjs';

const [name] = process.argv.slice(2);
const problems = [];
const note = (where) => (error) => problems.push(`${where}: ${error?.stack ?? error}`);
process.on('unhandledRejection', note('unhandled rejection'));
process.on('uncaughtException', note('uncaught exception'));
for (const kind of ['warn', 'error']) {
  console[kind] = (...parts) => {
    // jsdom says this of any page that prints.
    if (!/Not implemented: window.print/.test(String(parts[0]))) problems.push(`console.${kind}: ${parts.join(' ')}`);
  };
}

await install(name);
addEventListener('error', ({ message, error }) => note('error event')(error ?? message));

/** What a promise brings, or an error if it never ends. */
const within = (promise, what) =>
  Promise.race([
    promise,
    new Promise((_resolve, reject) => setTimeout(() => reject(new Error(`${what} never ended`)), 20_000).unref()),
  ]);

const attempt = async (where, action) => {
  try {
    return await action();
  } catch (error) {
    note(where)(error);
    return undefined;
  }
};

const seen = {};
const tags = readdirSync(new URL('../../src/elements', import.meta.url)).sort();

for (const door of ['index', 'define', 'fallback', 'questionnaire', 'triage/index', 'autoload']) {
  await attempt(`import of ${door}`, () => import(`../../dist/${door}.js`));
}

async function mount(tag, attributes = {}) {
  const element = document.createElement(tag);
  element.append('Call 999.');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.body.append(element);
  await within(element.updateComplete, `updateComplete of <${tag}>`);
  return element;
}

for (const tag of tags) {
  await attempt(`<${tag}>`, async () => {
    const element = await mount(tag, { region: 'GB' });
    const { shadowRoot } = element;
    // jsdom 26 gets `<style>` elements: they are no text.
    for (const style of shadowRoot?.querySelectorAll('style') ?? []) style.remove();
    seen[tag] = shadowRoot?.textContent?.replace(/\s+/g, ' ').length ?? 0;
    if (shadowRoot?.querySelector('slot:not([name])')) seen[tag] = 'the text inside the tag';
    element.remove();
    document.body.append(element);
    await within(element.updateComplete, `updateComplete of <${tag}>, moved`);
    element.remove();
  });
}

/** Sets a field as `userEvent` does: the state, then the events. */
function choose(field) {
  if (field.type === 'radio' || field.type === 'checkbox') field.checked = true;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** linkedom's `TreeWalker` cannot be moved, so no Lit element renders there, and there is nothing to press. */
if (name !== 'linkedom') {
  await attempt('a tick in the check', async () => {
    const check = await mount('red-flag-check', { region: 'GB' });
    choose(check.shadowRoot.querySelector('input[type=checkbox]'));
    await within(check.updateComplete, 'the check after a tick');
    seen.urgency = check.urgency;
    check.remove();
  });

  await attempt('the steps of the check', async () => {
    const check = await mount('red-flag-check', { region: 'GB', mode: 'steps' });
    for (const button of check.shadowRoot.querySelectorAll('button')) button.click();
    await within(check.updateComplete, 'the steps after a press');
    check.remove();
  });

  await attempt('the heat timer', async () => {
    const timer = await mount('heat-cold-timer', { region: 'GB', mode: 'heat' });
    const actions = [];
    document.addEventListener('care-heat-cold', ({ action }) => actions.push(action));
    for (const button of ['.heat-controls button', '[part=timer] .care-button']) {
      timer.shadowRoot.querySelector(button).click();
      await within(timer.updateComplete, 'the timer after a press');
    }
    seen.timer = actions.join();
    timer.remove();
  });

  for (const [tag, attributes, event] of [
    ['stretch-card', { exercise: 'cat-cow' }, 'care-exercise'],
    ['stretch-routine', { preset: 'first-days' }, 'care-routine'],
  ]) {
    await attempt(`a session of <${tag}>`, async () => {
      const element = await mount(tag, { region: 'GB', ...attributes });
      const actions = [];
      element.addEventListener(event, ({ action }) => actions.push(action));
      element.shadowRoot.querySelector('.care-button-primary').click();
      await within(element.updateComplete, `<${tag}> after a press`);
      seen[event] = actions.join();
      element.remove();
    });
  }

  await attempt('a diary entry', async () => {
    const diary = await mount('pain-diary', { region: 'GB' });
    choose(diary.shadowRoot.querySelector('input[name=pain][value="4"]'));
    diary.shadowRoot.querySelector('[type=submit]').click();
    await within(diary.updateComplete, 'the diary after an entry');
    seen.entries = diary.entries.length;
    seen.pain = diary.entries[0]?.pain;
    diary.shadowRoot.querySelector('.diary-change').click();
    await within(diary.updateComplete, 'the diary with an entry to change');
    diary.remove();
  });

  await attempt('a plan', async () => {
    const plan = await mount('back-care-plan', { region: 'GB', open: 'warning-signs' });
    seen.pieces = plan.shadowRoot.querySelectorAll('[part=piece]').length;
    for (const box of plan.shadowRoot.querySelectorAll('input[type=checkbox]')) choose(box);
    await within(plan.updateComplete, 'the plan after ticks');
    plan.remove();
  });

  await attempt('a link to a strategy', async () => {
    const tips = await mount('back-spasm-tips', { region: 'GB' });
    if (globalThis.location) location.hash = '#heat-and-cold';
    dispatchEvent(new Event('hashchange'));
    await within(tips.updateComplete, 'the tips after a link');
    seen.linked = tips.shadowRoot.querySelector('#heat-and-cold')?.hasAttribute('open');
    for (const button of tips.shadowRoot.querySelectorAll('button')) button.click();
    await within(tips.updateComplete, 'the tips after a press');
    for (const link of tips.shadowRoot.querySelectorAll('.care-page-link, a[href^="#"]')) link.click();
    tips.remove();
  });

  await attempt('content of a site', async () => {
    const help = document.createElement('seek-help');
    help.content = { contacts: [{ name: 'Pool desk', number: '01632 960199', urgency: 'within-days' }] };
    document.body.append(help);
    await within(help.updateComplete, 'the help with content');
    // The checker is another module: it arrives some turns later.
    const shown = () => help.shadowRoot.textContent.includes('Pool desk');
    const deadline = Date.now() + 20_000;
    while (!shown() && Date.now() < deadline) await new Promise((resolve) => setImmediate(resolve));
    seen.content = shown();
    help.remove();
  });
}

// Rejections are reported after the microtasks of a turn.
await new Promise((resolve) => setImmediate(resolve));
process.stdout.write(JSON.stringify({ problems, seen }, undefined, 1));
process.exit(0);
