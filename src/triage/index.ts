/** The public door of `back-care-elements/triage`: what answers about warning signs lead to, and FHIR in and out. */
export { answersFromResponse } from './fhir-answers.js';
export {
  questionnaire,
  questionnaireResponse,
  questionnaireUrl,
  type AnswerLabels,
  type QuestionnaireOptions,
  type QuestionnaireResponseOptions,
} from './fhir.js';
export type {
  Coding,
  Extension,
  Questionnaire,
  QuestionnaireAnswerOption,
  QuestionnaireEnableWhen,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from './fhir.types.js';
export { nextSign, previousSign, progress, type Progress } from './steps.js';
export {
  answerTo,
  compareUrgency,
  highest,
  impliedAnswers,
  isAnswered,
  isPresent,
  triage,
  urgencyOf,
  type Answer,
  type Answers,
  type AnswerValue,
  type TriageResult,
} from './triage.js';
