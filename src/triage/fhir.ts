/**
 * The check as FHIR R4: the Questionnaire, and the answers as a QuestionnaireResponse. Plain objects, ready for
 * `JSON.stringify`; nothing is sent. The codes are local, because we know no reliable standard code for a red-flag
 * screen.
 */
import type { SignGroup, SignWords, WarningSign } from '../content/types.js';
import { warningSigns, type SignId } from '../content/advice/warning-signs.js';
import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from './fhir.types.js';
import { answerTo, type Answers } from './triage.js';

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

/** R4 can mark an option that excludes the others only with this extension. */
const exclusiveUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';

/** The words of a form, without those of the signs. The words of `<red-flag-check>` include them all. */
export interface AnswerLabels {
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  /** The option for none of the items, below a question that has items but can be answered yes without them. */
  readonly noneOfThese: string;
  /** Asks for the items: “Tick any that fit you”. */
  readonly tickAny: string;
}

/** What the Questionnaire needs in addition to the words of the signs. */
export interface QuestionnaireOptions {
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly title: string;
  /** The headings of the groups. */
  readonly groups: Readonly<Record<SignGroup, string>>;
  readonly labels: AnswerLabels;
}

/**
 * What the QuestionnaireResponse needs in addition to the answers. Without `groups` or `labels`, their texts are
 * omitted.
 */
export interface QuestionnaireResponseOptions {
  readonly words: Readonly<Record<SignId, SignWords>>;
  /** The version of the Questionnaire that was answered. */
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** When the answers were given. Omitted if FHIR cannot represent it: an invalid date, or a year outside 0 to 9999. */
  readonly authored: Date;
  /** Whether the person reached the result; an early result counts too. */
  readonly complete: boolean;
  readonly groups?: Readonly<Record<SignGroup, string>>;
  readonly labels?: AnswerLabels;
}

/** The built-in signs, in content order. */
export const signs: readonly WarningSign<SignId>[] = warningSigns;

/** Groups with signs that can kill within minutes come first. */
const groupOrder = Object.keys({
  'chest-tummy': true,
  nerves: true,
  injury: true,
  infection: true,
  'about-you': true,
  illness: true,
  pattern: true,
} satisfies Record<SignGroup, true>) as readonly SignGroup[];

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

/**
 * Whether a sign's question can be answered yes without any item. For “any of these?”, “none of these” would contradict
 * the yes.
 */
export function allowsNone(sign: WarningSign): boolean {
  return sign.logic === 'yes-and-any-item';
}

/**
 * The check as a FHIR R4 Questionnaire: a group for each {@link SignGroup}, with a question for each sign. A question
 * with items has a child question that asks for them after a yes.
 *
 * @param words the words of every sign, with place-holders filled in
 */
export function questionnaire(
  words: Readonly<Record<SignId, SignWords>>,
  { version, language, title, groups, labels }: QuestionnaireOptions,
): Questionnaire {
  const itemsQuestion = (sign: WarningSign<SignId>): QuestionnaireItem => ({
    linkId: itemsLinkId(sign.id),
    text: labels.tickAny,
    type: 'choice',
    enableWhen: [{ question: sign.id, operator: '=', answerCoding: answerCoding('yes', undefined) }],
    repeats: true,
    answerOption: [
      ...sign.items.map((item) => ({ valueCoding: itemCoding(sign.id, item, words[sign.id]) })),
      ...(allowsNone(sign)
        ? [{ extension: [{ url: exclusiveUrl, valueBoolean: true }], valueCoding: answerCoding('none', labels) }]
        : []),
    ],
  });
  const question = (sign: WarningSign<SignId>): QuestionnaireItem => ({
    linkId: sign.id,
    text: words[sign.id].question,
    type: 'choice',
    required: false,
    answerOption: (['yes', 'no', 'unsure'] as const).map((code) => ({ valueCoding: answerCoding(code, labels) })),
    ...(sign.items.length > 0 ? { item: [itemsQuestion(sign)] } : {}),
  });
  return {
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl,
    version,
    name: 'RedFlagCheck',
    title,
    status: 'draft',
    subjectType: ['Patient'],
    item: groupOrder.map((group) => ({
      linkId: `group-${group}`,
      text: groups[group],
      type: 'group',
      item: signs.filter((sign) => sign.group === group).map(question),
    })),
  };
}

/**
 * The answers as a FHIR R4 QuestionnaireResponse to {@link questionnaire}. Signs that were skipped or not asked are
 * absent. A sign answered yes without `items` has no child, because its whole statement was ticked. Malformed answers
 * are ignored, as in {@link answerTo}, and never make it throw. `words` must contain every sign.
 */
export function questionnaireResponse(answers: Answers, options: QuestionnaireResponseOptions): QuestionnaireResponse {
  const { words, version, language, complete, groups, labels } = options;
  const ticked = (sign: WarningSign<SignId>, items: readonly string[]): readonly QuestionnaireResponseAnswer[] => {
    if (items.length === 0) return allowsNone(sign) ? [{ valueCoding: answerCoding('none', labels) }] : [];
    return items.map((item) => ({ valueCoding: itemCoding(sign.id, item, words[sign.id]) }));
  };
  const answered = (sign: WarningSign<SignId>): QuestionnaireResponseItem | undefined => {
    const answer = answerTo(answers, sign.id);
    if (answer === undefined || answer.value === 'skipped') return undefined;
    const children = answer.items !== undefined ? ticked(sign, answer.items) : [];
    const child = {
      linkId: itemsLinkId(sign.id),
      ...(labels === undefined ? {} : { text: labels.tickAny }),
      answer: children,
    };
    return {
      linkId: sign.id,
      text: words[sign.id].question,
      answer: [{ valueCoding: answerCoding(answer.value, labels), ...(children.length > 0 ? { item: [child] } : {}) }],
    };
  };
  const item = groupOrder.flatMap((group): readonly QuestionnaireResponseItem[] => {
    const inGroup = signs.filter((sign) => sign.group === group).flatMap((sign) => answered(sign) ?? []);
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
