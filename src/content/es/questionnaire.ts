import type { QuestionnaireWords } from '../words/questionnaire.js';

/** The Spanish of the check as a form, in addition to the words of `<red-flag-check>`. */
export const questionnaireWords: QuestionnaireWords = {
  emergency:
    'Si puede ser una emergencia, llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora. No termine antes este formulario: no pide ayuda por usted.',
};
