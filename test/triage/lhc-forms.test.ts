/** The ready-made Questionnaire in a real renderer, LHC-Forms of the National Library of Medicine. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { english } from '../../src/content/en/red-flag-check.js';
import { fill } from '../../src/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../src/core/region/region.js';
import { fillTexts } from '../../src/elements/red-flag-check/fill-texts.js';
import { questionnaireFor } from '../../src/questionnaire.js';
import { questionnaireResponse } from '../../src/triage/fhir.js';
import { answersFromResponse } from '../../src/triage/fhir-answers.js';
import { triage, type Answer, type Answers } from '../../src/triage/triage.js';
import { waitUntil } from '../support/wait.js';

interface LhcForms {
  readonly Util: {
    convertFHIRQuestionnaireToLForms(form: unknown, version: 'R4'): object;
    mergeFHIRDataIntoLForms(type: 'QuestionnaireResponse', response: unknown, form: object, version: 'R4'): object;
    addFormToPage(form: object, container: Element): Promise<void>;
    getFormFHIRData(type: 'QuestionnaireResponse', version: 'R4', container: Element): unknown;
  };
}
const lhcForms = (): LhcForms | undefined => (window as { LForms?: LhcForms }).LForms;

function loadScript(path: string): Promise<Event> {
  const script = document.createElement('script');
  script.src = new URL(`/node_modules/lforms/dist/lforms/${path}`, location.href).href;
  const loaded = new Promise<Event>((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${path} did not load.`)));
  });
  document.head.append(script);
  return loaded;
}

const form = questionnaireFor({ region: 'GB' });
/** LHC-Forms takes an answer only with the display of the form, so the response needs the same region's words. */
const words = fillTexts(english['red-flag-check'], (text) =>
  fill(text, regionTextOf(findRegion('GB'), english.common).values),
);

/** Answers that the Questionnaire can hold: an implied pregnancy is not asked for. */
const answersArbitrary: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      warningSigns.map((sign) => {
        const plain = fc.constantFrom<Answer>({ value: 'yes' }, { value: 'no' }, { value: 'unsure' });
        const items: readonly string[] = sign.items;
        const minLength = items.length === 0 || sign.logic === 'yes-and-any-item' ? 0 : 1;
        const some = fc.subarray([...items], { minLength });
        return [
          sign.id,
          items.length
            ? fc.oneof(
                plain,
                some.map((each): Answer => ({ value: 'yes', items: each })),
              )
            : plain,
        ];
      }),
    ) as Record<SignId, fc.Arbitrary<Answer>>,
    { requiredKeys: [] },
  )
  .map(({ pregnant, ...answers }) =>
    pregnant && answers['pregnant-with-warning-signs']?.value !== 'yes' ? { ...answers, pregnant } : answers,
  );

/** The ids of the questions in sight. LHC-Forms begins an element's id with the question's. */
const shownQuestions = (container: Element): Set<string> =>
  new Set([...container.querySelectorAll('[id^="label-"]')].map(({ id }) => id.slice(6).split('/')[0]!));

describe('LHC-Forms', () => {
  let container: HTMLElement;

  before(async function () {
    this.timeout(180_000);
    await loadScript('webcomponent/assets/lib/zone.min.js');
    await loadScript('webcomponent/lhc-forms.js');
    await loadScript('fhir/R4/lformsFHIR.min.js');
    await waitUntil(() => lhcForms() !== undefined);
  });

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
  });

  afterEach(() => container.remove());

  async function show(answers: Answers): Promise<unknown> {
    const { Util } = lhcForms()!;
    const options = { words: words.signs, version: form.version, language: 'en', authored: new Date(), complete: true };
    const response = questionnaireResponse(answers, { ...options, groups: words.groups, labels: words });
    const blank = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
    await Util.addFormToPage(Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, blank, 'R4'), container);
    return Util.getFormFHIRData('QuestionnaireResponse', 'R4', container);
  }

  it('shows every sign with radio buttons, and the emergency advice first', async function () {
    this.timeout(180_000);
    await show({});
    const shown = shownQuestions(container);
    expect(warningSigns.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).to.deep.equal([]);
    expect(container.querySelectorAll('input[type=radio]').length).to.equal(3 * warningSigns.length);
    const text = container.textContent ?? '';
    expect(text.indexOf('call 999 or go to A&E now')).to.be.within(
      0,
      text.indexOf(words.signs['chest-pain'].statement),
    );
  });

  it('shows the same questions about items, and gives back the same answers, for 10 random sets', async function () {
    this.timeout(280_000);
    let yes = 0;
    // Each engine has sets of its own: 30 in all.
    for (const answers of fc.sample(answersArbitrary, 10)) {
      const set = JSON.stringify(answers);
      const given = answersFromResponse(await show(answers));
      expect(given, set).to.deep.equal(answers);
      expect(triage(given), set).to.deep.equal(triage(answers));
      const enabled = warningSigns.filter(({ id, items }) => items.length && answers[id]?.value === 'yes');
      const shown = [...shownQuestions(container)].filter((id) => id.endsWith('.items'));
      expect(shown.sort(), set).to.deep.equal(enabled.map(({ id }) => `${id}.items`).sort());
      yes += enabled.length;
    }
    expect(yes).to.be.greaterThan(0);
  });
});
