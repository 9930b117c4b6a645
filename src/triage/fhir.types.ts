/** The parts of FHIR R4 that the check writes. The lists can be changed, as in the types of `@types/fhir`, which they fit. */

/** A FHIR R4 Coding, reduced to the properties used here. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A FHIR R4 Extension, reduced to the properties used here. */
export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: { readonly coding: Coding[] };
}

/** A FHIR R4 Questionnaire.item.answerOption, reduced to the properties used here. */
export interface QuestionnaireAnswerOption {
  readonly extension?: Extension[];
  readonly valueCoding: Coding;
}

/** A FHIR R4 Questionnaire.item.enableWhen, reduced to the properties used here. */
export interface QuestionnaireEnableWhen {
  readonly question: string;
  readonly operator: '=' | 'exists';
  readonly answerCoding?: Coding;
  readonly answerBoolean?: boolean;
}

/** A FHIR R4 Questionnaire.item, reduced to the properties used here. */
export interface QuestionnaireItem {
  readonly extension?: Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly type: 'group' | 'choice' | 'display';
  readonly enableWhen?: QuestionnaireEnableWhen[];
  readonly enableBehavior?: 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly answerOption?: QuestionnaireAnswerOption[];
  readonly item?: QuestionnaireItem[];
}

/** A FHIR R4 Questionnaire, reduced to the properties used here. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: 'urn:back-care-elements:red-flag-check';
  readonly version: string;
  readonly name: 'RedFlagCheck';
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: 'Patient'[];
  readonly item: QuestionnaireItem[];
}

/** A FHIR R4 QuestionnaireResponse.item.answer, reduced to the properties used here. */
export interface QuestionnaireResponseAnswer {
  readonly valueCoding: Coding;
  readonly item?: QuestionnaireResponseItem[];
}

/** A FHIR R4 QuestionnaireResponse.item, reduced to the properties used here. */
export interface QuestionnaireResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: QuestionnaireResponseAnswer[];
  readonly item?: QuestionnaireResponseItem[];
}

/**
 * A FHIR R4 QuestionnaireResponse, reduced to the properties used here. It has no subject; the system that stores it
 * adds one.
 */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored?: string;
  readonly item?: QuestionnaireResponseItem[];
}
