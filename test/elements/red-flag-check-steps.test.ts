import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../../src/content/en/red-flag-check.js';
import type { SignGroup } from '../../src/content/types.js';
import { combinationRules, warningSigns } from '../../src/content/advice/warning-signs.js';
import { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { questionnaireUrl } from '../../src/triage/fhir.js';
import { steps } from '../../src/triage/steps.js';
import { click, press } from '../support/commands.js';
import { allText, button, calls, find, findAll, focused, hasButton, heard, isShown, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';
import {
  words,
  emergencies,
  allClear,
  meant,
  checkWith,
  box,
  ticked,
  actions,
  shownUrgency,
  toggle,
  attribute,
  screen,
  none,
  alertText,
  choose,
  walkTo,
  walkThrough,
  common,
} from './harness/red-flag-check.js';

describe('<red-flag-check> steps', () => {
  const start = (attributes: Readonly<Record<string, string>> = {}): Promise<RedFlagCheck> =>
    checkWith({ mode: 'steps', region: 'GB', ...attributes });

  it('show the signs of a group by name before any answer, then “none of these”', async () => {
    const element = await start();
    for (const { group, signs } of steps) {
      expect(screen(element)).to.equal(group);
      const inputs = findAll<HTMLInputElement>(element, '[part="step"] input');
      expect(inputs.map((each) => each.dataset['sign'] ?? each.name)).to.deep.equal([...signs, 'none']);
      expect(inputs.every(({ type, checked }) => type === 'checkbox' && !checked)).to.equal(true);
      for (const [index, id] of signs.entries()) {
        const label = textOf(inputs[index]!.closest('label'));
        expect(label, id).to.include(words.signs[id].statement.replace(/\{.*/, '').trim().slice(0, 25));
        expect(isShown(inputs[index]!), id).to.equal(true);
      }
      await choose(element);
    }
    expect(screen(element)).to.equal(null);
  });

  it('take somebody without a sign through ten screens', async () => {
    const element = await start();
    expect(await walkThrough(element)).to.equal(10);
    expect(element.urgency).to.equal(null);
  });

  it('begin with what kills within minutes, with progress and no back button', async () => {
    const element = await start();
    expect(screen(element)).to.equal('chest');
    expect(textOf(find(element, '.check-progress'))).to.equal('Step 1 of 10');
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(0);
    expect(find<HTMLProgressElement>(element, 'progress').max).to.equal(10);
    expect(hasButton(element, words.back)).to.equal(false);
  });

  it('continue with the pointer, show progress and focus the heading', async () => {
    const element = await start();
    await click(none(element));
    await click(button(element, words.next)!);
    await waitUntil(() => screen(element) === 'tummy');
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(1);
    expect(textOf(find(element, '.check-progress'))).to.equal('Step 2 of 10');
    await waitUntil(() => focused(element)?.matches('.check-question'));
    expect(textOf(focused(element))).to.equal('Step 2 of 10: Tummy and side');
    expect(findAll<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
  });

  it('print at any screen, and restart once something is answered', async () => {
    const element = await start();
    expect(hasButton(element, english.common.print)).to.equal(true);
    expect(hasButton(element, words.startAgain)).to.equal(false);
    await choose(element);
    await choose(element, 'tummy-illness');
    await click(button(element, words.startAgain)!);
    await waitUntil(() => screen(element) === 'chest');
    await waitUntil(() => focused(element)?.matches('.check-question, [data-sign]'));
    expect(findAll(element, 'input:checked')).to.have.length(0);
    expect(element.response.item).to.equal(undefined);
    expect(hasButton(element, words.startAgain)).to.equal(false);
  });

  it('continue by keyboard alone', async () => {
    const element = await start();
    none(element).focus();
    await press('Space');
    await waitUntil(() => none(element).checked);
    await press('Enter');
    await waitUntil(() => screen(element) === 'tummy');
    await waitUntil(() => focused(element)?.matches('.check-question'));
  });

  it('ask for a missing choice, and remove the message after one', async () => {
    const element = await start();
    await click(button(element, words.next)!);
    await waitUntil(() => textOf(find(element, '.check-error')) === words.answerFirst);
    expect(find(element, '.check-error').getAttribute('role')).to.equal('alert');
    expect(screen(element)).to.equal('chest');
    await click(none(element));
    await waitUntil(() => textOf(find(element, '.check-error')) === '');
  });

  it('offer “none of these” only while no sign is ticked, and a sign clears it', async () => {
    const element = await start();
    await walkTo(element, 'fever-or-shivery');
    await click(box(element, 'fever-or-shivery'));
    await waitUntil(() => none(element).disabled);
    await click(box(element, 'fever-or-shivery'));
    await waitUntil(() => !none(element).disabled);
    await click(none(element));
    expect([ticked(element), none(element).checked]).to.deep.equal([[], true]);
    await click(box(element, 'weight-loss'));
    await waitUntil(() => element.urgency === 'same-day');
    expect([ticked(element), none(element).checked]).to.deep.equal([['weight-loss'], false]);
    await click(box(element, 'weight-loss'));
    await waitUntil(() => element.urgency === null);
    expect(none(element).checked).to.equal(false);
    await click(button(element, words.next)!);
    await waitUntil(() => textOf(find(element, '.check-error')) === words.answerFirst);
  });

  it('keep a ticked emergency when “none of these” is pressed', async () => {
    const element = await start();
    await click(box(element, 'chest-pain'));
    await waitUntil(() => element.urgency === 'emergency-now');
    none(element).click();
    await element.updateComplete;
    expect(element.urgency).to.equal('emergency-now');
  });

  it('go back to each screen with its answers, and forward again', async () => {
    const element = await start();
    await choose(element);
    await choose(element, 'tummy-illness');
    await click(button(element, words.back)!);
    await waitUntil(() => screen(element) === 'tummy');
    expect([ticked(element), none(element).checked]).to.deep.equal([['tummy-illness'], false]);
    await click(button(element, words.back)!);
    await waitUntil(() => screen(element) === 'chest');
    expect(none(element).checked).to.equal(true);
    await click(button(element, words.next)!);
    await waitUntil(() => screen(element) === 'accident-legs');
    expect(element.urgency).to.equal('same-day');
  });

  it('accept a changed answer on the way back', async () => {
    const element = await start();
    await choose(element);
    button(element, words.back)!.click();
    await element.updateComplete;
    await choose(element, 'pain-on-breathing-and-clot-risk');
    expect(screen(element)).to.equal(null);
    expect(element.urgency).to.equal('emergency-now');
  });

  it('ask a person under 18 for the emergency signs first, then advise seeing a doctor today', async () => {
    const element = await start();
    expect(await walkThrough(element, 'under-18')).to.equal(10);
    expect(shownUrgency(element)).to.equal('same-day');
    expect(textOf(actions(element)[0]!)).to.include(words.under18);
    expect(allText(element)).not.to.include(words.selfCare);
    expect(allText(element).replace(meant, '')).not.to.match(allClear);
  });

  it('show an emergency at once on the tick, and stop there', async () => {
    const element = await start();
    await walkTo(element, 'trouble-starting-to-pee');
    await click(box(element, 'trouble-starting-to-pee'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    expect(screen(element)).to.equal('bladder-numbness');
    expect(element.urgency).to.equal('emergency-now');
    expect(alertText(element)).to.include('999');
    expect(getComputedStyle(find(element, '[part="result"]')).position, 'in sight').to.equal('sticky');
    await click(button(element, words.next)!);
    await waitUntil(() => screen(element) === null);
    expect(calls(actions(element)[0]!)).to.deep.equal(['tel:999']);
    await waitUntil(() => focused(element)?.matches('.check-result'), 'the focus is on the result');
    const { statement, reason } = words.signs['trouble-starting-to-pee'];
    expect(allText(element)).to.include(`${statement} ${reason}`).and.not.include(words.selfCare);
  });

  it('remove the emergency when the tick is taken back before continuing', async () => {
    const element = await start();
    await walkTo(element, 'trouble-starting-to-pee');
    await click(box(element, 'trouble-starting-to-pee'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    await click(box(element, 'trouble-starting-to-pee'));
    await waitUntil(() => shownUrgency(element) === null);
    expect(element.urgency).to.equal(null);
  });

  it('ask to choose a sign that one is not sure about', async () => {
    const element = await start();
    expect(textOf(find(element, 'slot[name="intro"]')))
      .to.include('not sure')
      .and.include('choose it');
  });

  for (const id of emergencies) {
    const most = 'ambulance' in warningSigns.find((sign) => sign.id === id)! ? 3 : 6;
    it(`name ${id} within ${most} screens, and stop at it`, async () => {
      const element = await start();
      const screens = await walkThrough(element, id);
      expect(screens).to.be.at.most(most);
      expect(shownUrgency(element)).to.equal('emergency-now');
    });
  }

  for (const rule of combinationRules) {
    it(`stop at ${rule.join(' with ')}`, async () => {
      const element = await start();
      await walkThrough(element, ...rule);
      expect(element.urgency).to.equal('emergency-now');
      expect(shownUrgency(element)).to.equal('emergency-now');
      expect(findAll(element, '[part="together"]')).to.have.length(0);
    });
  }

  it('allow skipping only the screen whose signs are mostly sensitive', async () => {
    const element = await start();
    const skippable: (SignGroup | null)[] = [];
    while (screen(element) !== null) {
      if (button(element, words.skip)) skippable.push(screen(element));
      await choose(element);
    }
    expect(skippable).to.deep.equal(['bladder-numbness']);
  });

  it('do not advise self-care while a screen with an emergency sign is skipped', async () => {
    const element = await start();
    await walkTo(element, 'saddle-numbness');
    await click(button(element, words.skip)!);
    await waitUntil(() => screen(element) === 'fever');
    await walkThrough(element);
    expect(element.urgency).to.equal(null);
    expect(allText(element)).to.include(words.unansweredEmergency);
    expect(allText(element)).not.to.include(words.selfCare);
    expect(calls(find(element, '[part~="card-emergency-now"]'))).to.deep.equal(['tel:999']);
    button(element, words.back)!.click();
    await element.updateComplete;
    expect(screen(element)).to.equal(steps.at(-1)!.group);
  });

  it('count what is ticked on a skipped screen', async () => {
    const element = await start();
    await walkTo(element, 'one-leg-numb-or-weak');
    box(element, 'one-leg-numb-or-weak').click();
    await element.updateComplete;
    await click(button(element, words.skip)!);
    await waitUntil(() => screen(element) === 'fever');
    expect(element.urgency).to.equal('same-day');
  });

  it('explain the emergency signs of a screen in one fold, and the others beside them', async () => {
    const element = await start();
    for (const { group, signs } of steps) {
      const explained = signs.filter((id) => words.signs[id].hint);
      const hints = explained.filter((id) => warningSigns.find((sign) => sign.id === id)!.urgency === 'emergency-now');
      const fold = findAll<HTMLDetailsElement>(element, '[part="step"] [part="meanings"]')[0];
      expect(fold?.querySelectorAll('li').length ?? 0, group).to.equal(hints.length);
      expect(fold?.open ?? false, group).to.equal(false);
      await choose(element);
    }
  });

  it('keep the emergency signs reachable on every screen', async () => {
    const element = await start();
    for (;;) {
      const card = find(element, '[data-urgency="emergency-now"]');
      expect(isShown(card), screen(element) ?? 'result').to.equal(true);
      expect(calls(element.shadowRoot!)).to.include('tel:999');
      const text = allText(element);
      for (const line of [...common.ambulanceSummary, ...common.emergencySummary]) {
        expect(text).to.include(line.replace(/\{.*/, '').slice(0, 30));
      }
      if (screen(element) === null) break;
      await choose(element);
    }
  });

  it('open the emergency signs by keyboard', async () => {
    const element = await start();
    const details = find<HTMLDetailsElement>(element, 'details[part="emergency"]');
    details.querySelector('summary')!.focus();
    await press('Enter');
    await waitUntil(() => details.open && isShown(details.querySelector('li')!));
  });

  it('say after no sign at all that this rules nothing out', async () => {
    const element = await start();
    await walkThrough(element);
    expect(element.urgency).to.equal(null);
    expect(shownUrgency(element)).to.equal(null);
    expect(textOf(find(element, '.care-visually-hidden[aria-live="polite"]'))).to.equal(words.noneFound);
    expect(allText(element).replace(meant, '')).not.to.match(allClear);
    expect(textOf(find(element, '[part="safety-net"]'))).to.include('get help at any time');
    expect(element.response.status).to.equal('completed');
  });

  it('restart with no answers and focus the first screen', async () => {
    const element = await start();
    await walkTo(element, 'both-legs');
    await choose(element, 'both-legs');
    await click(button(element, words.startAgain)!);
    await waitUntil(() => screen(element) === 'chest');
    await element.updateComplete;
    expect(element.urgency).to.equal(null);
    expect(element.response.item).to.equal(undefined);
    expect(findAll(element, 'input:checked')).to.have.length(0);
    await waitUntil(() => focused(element)?.matches('.check-question, [data-sign]'), 'the focus is on the screen');
  });

  it('go back from the result to the last screen', async () => {
    const element = await start();
    await walkTo(element, 'both-legs');
    await choose(element, 'both-legs');
    await click(button(element, words.back)!);
    await waitUntil(() => screen(element) === 'accident-legs');
    expect(ticked(element)).to.deep.equal(['both-legs']);
  });

  it('report to the page that they were begun and finished, never the answers', async () => {
    const events = heard('care-check');
    const element = await start();
    await walkTo(element, 'both-legs');
    await choose(element, 'both-legs');
    expect(events.map(({ action }) => action)).to.deep.equal(['started', 'finished']);
  });

  it('keep the screen and the answers when the element moves', async () => {
    const element = await start();
    await walkTo(element, 'infection-risk');
    box(element, 'infection-risk').click();
    await element.updateComplete;
    const page = await fixture(html`<section></section>`);
    page.append(element);
    await element.updateComplete;
    expect(screen(element)).to.equal('fever');
    expect(ticked(element)).to.deep.equal(['infection-risk']);
    expect(element.urgency).to.equal('same-day');
  });

  it('carry their answers into the checklist and back', async () => {
    const element = await start();
    await walkTo(element, 'fever-or-shivery');
    await choose(element, 'fever-or-shivery');
    element.mode = 'checklist';
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['fever-or-shivery']);
    await toggle(element, 'fever-or-shivery');
    expect(element.urgency).to.equal(null);
    await toggle(element, 'weight-loss');
    element.mode = 'steps';
    await element.updateComplete;
    while (screen(element) !== 'fever') {
      expect(none(element).checked || screen(element) === null, 'answered before').to.equal(screen(element) !== null);
      button(element, words.next)!.click();
      await element.updateComplete;
    }
    expect(ticked(element)).to.deep.equal(['weight-loss']);
  });
});

describe('<red-flag-check> response', () => {
  interface Item {
    readonly linkId: string;
    readonly answer?: readonly { readonly valueCoding?: { readonly code?: string }; readonly item?: readonly Item[] }[];
    readonly item?: readonly Item[];
  }
  const answered = (element: RedFlagCheck): Record<string, string> => {
    const groups = (element.response.item ?? []) as readonly Item[];
    return Object.fromEntries(
      groups
        .flatMap(({ item }) => item ?? [])
        .map(({ linkId, answer: given }) => [linkId, given![0]!.valueCoding!.code!]),
    );
  };

  it('is an empty FHIR response before anything is ticked', async () => {
    const { response } = await checkWith();
    expect(response.resourceType).to.equal('QuestionnaireResponse');
    expect(response.questionnaire).to.equal(`${questionnaireUrl}|${RedFlagCheck.version}`);
    expect(response.status).to.equal('in-progress');
    expect(response.item).to.equal(undefined);
    expect(Number.isNaN(Date.parse(response.authored!))).to.equal(false);
  });

  it('contains what is ticked and follows each change', async () => {
    const element = await checkWith();
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    expect(answered(element)).to.deep.equal({ 'chest-pain': 'yes', worried: 'yes' });
    expect(JSON.stringify(element.response)).to.include(`"code":"yes","display":"${words.yes}"`);
    await toggle(element, 'chest-pain');
    expect(answered(element)).to.deep.equal({ worried: 'yes' });
  });

  it('contains the answers of the steps in their groups, without skipped signs', async () => {
    const element = await checkWith({ mode: 'steps', region: 'GB' });
    await walkTo(element, 'saddle-numbness');
    button(element, words.skip)!.click();
    await element.updateComplete;
    await choose(element, 'infection-risk');
    const given = answered(element);
    expect(given['chest-pain']).to.equal('no');
    expect('saddle-numbness' in given).to.equal(false);
    expect(given['infection-risk']).to.equal('yes');
    expect(given['fever-or-shivery']).to.equal('no');
    expect(element.response.status).to.equal('in-progress');
  });

  it('has the words of what was ticked, with the names of groups and answers', async () => {
    const element = await checkWith(attribute('GB'));
    await toggle(element, 'sudden-tummy-and-back-pain');
    expect(element.response.item).to.deep.equal([
      {
        linkId: 'group-tummy',
        text: 'Tummy and side',
        item: [
          {
            linkId: 'sudden-tummy-and-back-pain',
            text: 'Very bad, sudden pain in your tummy or side.',
            answer: [{ valueCoding: { system: 'urn:back-care-elements:answers', code: 'yes', display: 'Yes' } }],
          },
        ],
      },
    ]);
  });

  it('survives JSON, and changing the copy changes nothing', async () => {
    const element = await checkWith();
    await toggle(element, 'worried');
    const { response } = element;
    expect(JSON.parse(JSON.stringify(response))).to.deep.equal(response);
    (response as { item?: unknown }).item = [];
    expect(answered(element)).to.deep.equal({ worried: 'yes' });
  });
});
