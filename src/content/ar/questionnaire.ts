import type { QuestionnaireWords } from '../words/questionnaire.js';

/** The Arabic words of the check as a form, in addition to the words of `<red-flag-check>`. */
export const questionnaireWords: QuestionnaireWords = {
  emergency:
    'إذا كانت هذه حالة طوارئ محتملة، فاتصل على {emergencyNumber} أو اذهب إلى {emergencyDepartment} الآن. لا تكمل هذا النموذج أولًا: فهو لا يطلب المساعدة لك.',
};
