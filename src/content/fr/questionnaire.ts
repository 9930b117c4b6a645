import type { QuestionnaireWords } from '../words/questionnaire.js';

/** The French of the check as a form, in addition to the words of `<red-flag-check>`. */
export const questionnaireWords: QuestionnaireWords = {
  emergency:
    'Si c’est peut-être une urgence, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant. Ne finissez pas ce formulaire avant : il n’appelle pas les secours.',
};
