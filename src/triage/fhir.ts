/**
 * The check as FHIR R4: the Questionnaire, and the answers as a QuestionnaireResponse. Plain objects, ready for
 * `JSON.stringify`; nothing is sent. The codes are local, because we know no reliable standard code for a red-flag
 * screen.
 */
import type { SignGroup, SignWords, WarningSign } from '../content/types.js';
import { signGroups, type SignId } from '../content/advice/warning-signs.js';
import type {
  Coding,
  Questionnaire,
  QuestionnaireEnableWhen,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from './fhir.types.js';
import { steps } from './steps.js';
import { answerTo, pregnancyStem, signById, type Answers } from './triage.js';

/** The canonical URL of the Questionnaire. A name, not a web page. */
export const questionnaireUrl = 'urn:back-care-elements:red-flag-check';

/** The code system of the answers `yes`, `no`, `unsure` and `none`. */
export const answerSystem = 'urn:back-care-elements:answers';

/**
 * The code system of a sign's items: one for each sign, because two signs may use the same item id for different items.
 */
export function itemSystem(id: SignId): string {
  return `${questionnaireUrl}:${id}`;
}

/** The words of a form, without those of the signs. The words of `<red-flag-check>` include them all. */
export interface AnswerLabels {
  /** The answer that the sign is there. */
  readonly yes: string;
  /** The answer that it is not. */
  readonly no: string;
  /** The answer of a person who is not sure. */
  readonly unsure: string;
  /** The option for none of the items, below a question that has items but can be answered yes without them. */
  readonly noneOfThese: string;
  /** Asks for the items: “Tick any that fit you”. */
  readonly tickAny: string;
}

/** What the Questionnaire needs in addition to the words of the signs. */
export interface QuestionnaireOptions {
  /** The version of the Questionnaire. */
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The name of the form, for people. */
  readonly title: string;
  /** What to do in an emergency, which comes first: “In an emergency, call 999.” Omitted if absent. */
  readonly emergency?: string;
  /** The headings of the groups. */
  readonly groups: Readonly<Record<SignGroup, string>>;
  /** The words of the answers. */
  readonly labels: AnswerLabels;
}

/**
 * What the QuestionnaireResponse needs in addition to the answers. Without `groups` or `labels`, their texts are
 * omitted.
 */
export interface QuestionnaireResponseOptions {
  /** The words of every sign, with place-holders filled in. */
  readonly words: Readonly<Record<SignId, SignWords>>;
  /** The version of the Questionnaire that was answered. */
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** When the answers were given. Omitted if FHIR cannot represent it: an invalid date, or a year outside 0 to 9999. */
  readonly authored: Date;
  /** Whether the person reached the result; an early result counts too. */
  readonly complete: boolean;
  /** The headings of the groups. */
  readonly groups?: Readonly<Record<SignGroup, string>>;
  /** The words of the answers. */
  readonly labels?: AnswerLabels;
}

/** R4 can mark an option that excludes the others only with this extension. */
const exclusiveUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';

/** Asks renderers for radio buttons and tick boxes. Without it, some show menus. */
function itemControl(code: 'radio-button' | 'check-box', display: string): Pick<QuestionnaireItem, 'extension'> {
  const system = 'http://hl7.org/fhir/questionnaire-item-control';
  const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
  return { extension: [{ url, valueCodeableConcept: { coding: [{ system, code, display }] } }] };
}

/** The signs of a group, in the order of the steps. */
const signsIn = (group: SignGroup): readonly WarningSign<SignId>[] =>
  steps.flatMap((step) => (step.group === group ? step.signs.flatMap((id) => signById.get(id) ?? []) : []));

/** Omits an unknown `display`: exact optional property types do not allow `undefined`. */
function coding(system: string, code: string, display: string | undefined): Coding {
  return display === undefined ? { system, code } : { system, code, display };
}

function answerCoding(code: 'yes' | 'no' | 'unsure' | 'none', labels: AnswerLabels | undefined): Coding {
  return coding(answerSystem, code, labels?.[code === 'none' ? 'noneOfThese' : code]);
}

function itemCoding(id: SignId, item: string, words: SignWords): Coding {
  return coding(itemSystem(id), item, words.items?.[item]);
}

/** The `linkId` of the question about a sign's items. */
export function itemsLinkId(id: SignId): string {
  return `${id}.items`;
}

/** Whether a yes to a sign's question can be taken back by “none of these”. */
export function allowsNone(sign: WarningSign): boolean {
  return sign.logic === 'yes-and-any-item';
}

/**
 * The check as a FHIR R4 Questionnaire, in the order of the steps: a group for each {@link SignGroup}, and for each sign
 * a question with its whole statement, or with its stem where only some items of it count. Beside it follow its hint as a
 * text and, after a yes, a question about its items. Only these and `pregnant` depend on another answer.
 *
 * @param words the words of every sign, with place-holders filled in
 */
export function questionnaire(
  words: Readonly<Record<SignId, SignWords>>,
  { version, language, title, emergency, groups, labels }: QuestionnaireOptions,
): Questionnaire {
  const isAnswered = (question: SignId, code: 'yes' | 'no' | 'unsure'): QuestionnaireEnableWhen => ({
    question,
    operator: '=',
    answerCoding: answerCoding(code, labels),
  });
  // Not `!=` yes: many renderers read it as false until the question has an answer, and would hide a warning sign.
  const unlessPregnancyStem: Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> = {
    enableWhen: [
      { question: pregnancyStem, operator: 'exists', answerBoolean: false },
      isAnswered(pregnancyStem, 'no'),
      isAnswered(pregnancyStem, 'unsure'),
    ],
    enableBehavior: 'any',
  };
  const text = (linkId: string, shown: string | undefined): QuestionnaireItem[] =>
    shown ? [{ linkId, text: shown, type: 'display' }] : [];
  const itemsQuestion = (sign: WarningSign<SignId>): QuestionnaireItem => ({
    ...itemControl('check-box', 'Check-box'),
    linkId: itemsLinkId(sign.id),
    text: labels.tickAny,
    type: 'choice',
    enableWhen: [isAnswered(sign.id, 'yes')],
    repeats: true,
    answerOption: [
      ...sign.items.map((item) => ({ valueCoding: itemCoding(sign.id, item, words[sign.id]) })),
      ...(allowsNone(sign)
        ? [{ extension: [{ url: exclusiveUrl, valueBoolean: true }], valueCoding: answerCoding('none', labels) }]
        : []),
    ],
  });
  // Some renderers show nothing below a question, so its hint and its items are beside it.
  const questions = (sign: WarningSign<SignId>): QuestionnaireItem[] => {
    const { statement, stem, hint } = words[sign.id];
    const question: QuestionnaireItem = {
      ...itemControl('radio-button', 'Radio Button'),
      linkId: sign.id,
      text: stem ?? statement,
      type: 'choice',
      ...(sign.id === 'pregnant' ? unlessPregnancyStem : {}),
      required: false,
      answerOption: (['yes', 'no', 'unsure'] as const).map((code) => ({ valueCoding: answerCoding(code, labels) })),
    };
    return [question, ...text(`${sign.id}.hint`, hint), ...(sign.items.length > 0 ? [itemsQuestion(sign)] : [])];
  };
  return {
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl,
    version,
    name: 'RedFlagCheck',
    title,
    status: 'draft',
    subjectType: ['Patient'],
    item: [
      ...text('emergency', emergency),
      ...signGroups.map((group): QuestionnaireItem => ({
        linkId: `group-${group}`,
        text: groups[group],
        type: 'group',
        item: [...text(`group-${group}.emergency`, emergency), ...signsIn(group).flatMap(questions)],
      })),
    ],
  };
}

/**
 * The answers as a FHIR R4 QuestionnaireResponse to {@link questionnaire}. Signs that were skipped or not asked are
 * absent, and `pregnant` where another sign's yes implies it. A sign answered yes without `items` has no answer about
 * items, because its whole statement was ticked. Malformed answers are ignored, as in {@link answerTo}, and never make it throw. `words` must contain every sign.
 */
export function questionnaireResponse(answers: Answers, options: QuestionnaireResponseOptions): QuestionnaireResponse {
  const { words, version, language, complete, groups, labels } = options;
  const ticked = (sign: WarningSign<SignId>, items: readonly string[]): QuestionnaireResponseAnswer[] => {
    if (items.length === 0) return allowsNone(sign) ? [{ valueCoding: answerCoding('none', labels) }] : [];
    return items.map((item) => ({ valueCoding: itemCoding(sign.id, item, words[sign.id]) }));
  };
  const answered = (sign: WarningSign<SignId>): QuestionnaireResponseItem[] => {
    const answer = answerTo(answers, sign.id);
    if (answer === undefined || answer.value === 'skipped') return [];
    if (sign.id === 'pregnant' && answerTo(answers, pregnancyStem)?.value === 'yes') return [];
    const { statement, stem } = words[sign.id];
    const given = answer.items !== undefined ? ticked(sign, answer.items) : [];
    const question: QuestionnaireResponseItem = {
      linkId: sign.id,
      text: (given.length > 0 && stem) || statement,
      answer: [{ valueCoding: answerCoding(answer.value, labels) }],
    };
    if (given.length === 0) return [question];
    const tickAny = labels === undefined ? {} : { text: labels.tickAny };
    return [question, { linkId: itemsLinkId(sign.id), ...tickAny, answer: given }];
  };
  const item = signGroups.flatMap((group): QuestionnaireResponseItem[] => {
    const inGroup = signsIn(group).flatMap(answered);
    if (inGroup.length === 0) return [];
    return [{ linkId: `group-${group}`, ...(groups === undefined ? {} : { text: groups[group] }), item: inGroup }];
  });
  const authored = dateTime(options.authored);
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${questionnaireUrl}|${version}`,
    status: complete ? 'completed' : 'in-progress',
    ...(authored === undefined ? {} : { authored }),
    // FHIR does not allow empty arrays.
    ...(item.length > 0 ? { item } : {}),
  };
}

/** A date as a FHIR dateTime, in UTC so that it does not reveal the visitor's time zone. */
function dateTime(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}
