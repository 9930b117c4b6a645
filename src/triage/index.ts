/**
 * The public entry point `back-care-elements/triage`: the result of answers about warning signs, and FHIR import and
 * export.
 */
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
export { nextStep, previousStep, progress, stepOf, steps, type Progress, type Step } from './steps.js';
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
