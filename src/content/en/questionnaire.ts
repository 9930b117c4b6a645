import type { QuestionnaireWords } from '../words/questionnaire.js';

/** The English of the check as a form, in addition to the words of `<red-flag-check>`. */
export const questionnaireWords: QuestionnaireWords = {
  emergency:
    'If this may be an emergency, call {emergencyNumber} or go to {emergencyDepartment} now. Do not finish this form first: it does not call for help.',
};
