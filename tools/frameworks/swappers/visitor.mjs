/** What a visitor does on a page, and what of it is there later. All run in the page. */

export async function visit() {
  const find = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
  const settle = (tag) => document.querySelector(tag).updateComplete;
  const choosePain = (value) => {
    find('pain-diary', `[name=pain][value="${value}"]`).checked = true;
  };

  find('red-flag-check', 'input[data-sign]').click();
  find('daily-habits', 'input[type=checkbox]').click();

  choosePain(4);
  find('pain-diary', '[type=submit]').click();
  await settle('pain-diary');
  choosePain(6);
  find('pain-diary', '[name=note]').value = 'After a long drive';

  find('heat-cold-timer', '.heat-controls button').click();
  await settle('heat-cold-timer');
  find('heat-cold-timer', '[part=timer] .care-button').click();

  find('back-care-plan', '#warning-signs summary').click();
  find('back-care-plan', 'red-flag-check').shadowRoot.querySelector('input[data-sign]').click();
}

export async function lookFor() {
  const elements = [...document.querySelectorAll('main > *')].filter((each) => each.updateComplete);
  for (const each of elements) await each.updateComplete;
  const inside = (tag) => document.querySelector(tag).shadowRoot;
  const check = inside('back-care-plan').querySelector('red-flag-check');
  await check.updateComplete;
  return {
    'ticked signs': inside('red-flag-check').querySelectorAll('input[data-sign]:checked').length === 1,
    'ticked habits': inside('daily-habits').querySelector('input[type=checkbox]').checked,
    'added entry': document.querySelector('pain-diary').entries.length === 1,
    'half-written entry':
      inside('pain-diary').querySelector('[name=note]').value === 'After a long drive' &&
      inside('pain-diary').querySelector('[name=pain][value="6"]').checked,
    'running timer': inside('heat-cold-timer').querySelector('[data-stage=on]') !== null,
    'ticks in the plan': check.shadowRoot.querySelectorAll('input[data-sign]:checked').length === 1,
    'open step': inside('back-care-plan').querySelector('#warning-signs').open,
  };
}

/** The elements that still show the region or the telephone number of the page before. */
export function findStale(phone) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const numbers = (element) => inside(element.shadowRoot).map((each) => each.getAttribute('href'));
  return [...document.querySelectorAll('main > *')]
    .filter((each) => each.updateComplete)
    .filter((each) => {
      const shown = numbers(each);
      const isNew = shown.includes('tel:911') && !shown.includes('tel:999');
      const callsClinic = ['red-flag-check', 'seek-help', 'back-care-plan'].includes(each.localName);
      const isOld = callsClinic && !shown.includes(`tel:${phone.replace(/ /g, '')}`);
      return !isNew || isOld || each.region !== 'US' || each.clinicPhone !== phone;
    })
    .map(({ localName }) => `<${localName}> is still as on the page before`);
}
