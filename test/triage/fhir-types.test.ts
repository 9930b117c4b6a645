import { expect } from '@open-wc/testing';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import type { Questionnaire as R4BQuestionnaire, QuestionnaireResponse as R4BResponse } from 'fhir/r4b.js';
import { signWords } from '../../src/content/en/warning-signs.js';
import { questionnaireFor } from '../../src/questionnaire.js';
import { questionnaireResponse } from '../../src/triage/fhir.js';

describe('FHIR types', () => {
  it('fit those of @types/fhir without a cast', () => {
    // The compiler checks these lines.
    const form: Questionnaire = questionnaireFor({ region: 'GB' });
    const options = { words: signWords, version: '1', language: 'en', authored: new Date(0), complete: true };
    const response: QuestionnaireResponse = questionnaireResponse({ 'both-legs': { value: 'yes' } }, options);
    expect(response.questionnaire?.split('|')[0]).to.equal(form.url);
  });
  it('fit those of R4B too', () => {
    const form: R4BQuestionnaire = questionnaireFor({ region: 'GB' });
    const options = { words: signWords, version: '1', language: 'en', authored: new Date(0), complete: true };
    const response: R4BResponse = questionnaireResponse({ 'both-legs': { value: 'no' } }, options);
    expect(response.questionnaire?.split('|')[0]).to.equal(form.url);
  });
});
