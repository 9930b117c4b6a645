/** What a site's own unit tests do with the elements, with no mock: the same file runs in Vitest and in Jest. */
import { define, SeekHelp } from 'back-care-elements';
import 'back-care-elements/define';
import { fallback, fallbackTags } from 'back-care-elements/fallback';
import { questionnaireFor } from 'back-care-elements/questionnaire';
import { triage } from 'back-care-elements/triage';

const problems = [];
for (const kind of ['warn', 'error']) console[kind] = (...words) => problems.push(`${kind}: ${words.join(' ')}`);
addEventListener('error', ({ message }) => problems.push(message));
addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));

/** Puts an element into the page, with the text inside its tag as the server prints it. */
async function show(tag, attributes = {}) {
  document.body.innerHTML = `<${tag} region="GB">${fallback(tag, { region: 'GB' })}</${tag}>`;
  const element = document.body.firstElementChild;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

/** Answers a field as a visitor does. */
function choose(field) {
  field.checked = true;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

afterEach(() => {
  document.body.innerHTML = '';
  expect(problems.splice(0)).toEqual([]);
});

// <care-settings> has no shadow root: it holds the settings of the page.
for (const tag of fallbackTags) {
  it(`<${tag}> renders`, async () => {
    const { shadowRoot } = await show(tag);
    // jsdom 26 has no constructable style sheets, so Lit writes `<style>` there: it is no text.
    for (const style of shadowRoot.querySelectorAll('style')) style.remove();
    expect(shadowRoot.textContent.length).toBeGreaterThan(3000);
  });
}

it('a tick gives an urgency and an event', async () => {
  const check = await show('red-flag-check');
  const heard = [];
  document.addEventListener('care-check', ({ action }) => heard.push(action), { once: true });
  choose(check.shadowRoot.querySelector('input[data-sign]'));
  await check.updateComplete;
  expect(check.urgency).toBe('emergency-now');
  expect(heard).toHaveLength(1);
});

it('the heat timer starts', async () => {
  const timer = await show('heat-cold-timer', { mode: 'heat' });
  for (const button of ['.heat-controls button', '[part=timer] .care-button']) {
    timer.shadowRoot.querySelector(button).click();
    await timer.updateComplete;
  }
  expect(timer.shadowRoot.querySelector('[data-stage=on]')).not.toBe(null);
});

it('the diary takes an entry', async () => {
  const diary = await show('pain-diary');
  choose(diary.shadowRoot.querySelector('input[name=pain][value="4"]'));
  diary.shadowRoot.querySelector('[type=submit]').click();
  await diary.updateComplete;
  expect(diary.entries.map(({ pain }) => pain)).toEqual([4]);
});

it('the content of a site arrives', async () => {
  const help = await show('seek-help');
  help.content = { contacts: [{ name: 'Pool desk', number: '01632 960199', urgency: 'within-days' }] };
  // Its checker is another module, which arrives some turns later. If it never does, the runner's time limit fails the test.
  while (!help.shadowRoot.textContent.includes('Pool desk')) await new Promise((resolve) => setTimeout(resolve));
});

it('an element renders under a name of the site', async () => {
  define('clinic-help', class extends SeekHelp {});
  document.body.innerHTML = '<clinic-help region="GB"><p>Call 999.</p></clinic-help>';
  const help = document.body.firstElementChild;
  await help.updateComplete;
  expect(help.shadowRoot.querySelector('[href="tel:999"]')).not.toBe(null);
});

it('what needs no page works too', () => {
  expect(fallback('red-flag-check', { region: 'GB' })).toContain('tel:999');
  expect(questionnaireFor({ region: 'GB' }).resourceType).toBe('Questionnaire');
  expect(triage({}).urgency).toBe(null);
});
