/** The words of the check as a form, in addition to those of `<red-flag-check>`. */
export interface QuestionnaireWords {
  readonly emergency: string;
}
