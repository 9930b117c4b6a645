/**
 * The check as FHIR R4: the Questionnaire, and the answers as a QuestionnaireResponse. Plain objects, ready for
 * `JSON.stringify`; nothing is sent. Codes are local ones, because no sure code for a red-flag screen is known.
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

/** The Questionnaire's canonical address. A name, not a web page. */
export const questionnaireUrl = 'urn:back-care-elements:red-flag-check';

/** The system of the answers `yes`, `no`, `unsure` and `none`. */
export const answerSystem = 'urn:back-care-elements:answers';

/** The system of a sign's items: one each, because two signs can name an item alike and mean something else. */
export function itemSystem(id: SignId): string {
  return `${questionnaireUrl}:${id}`;
}

/** R4 knows an option that rules the others out only by this extension. */
const exclusiveUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';

/** The words of a form beside those of the signs. The words of `<red-flag-check>` hold them all. */
export interface AnswerLabels {
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  /** Below a question whose yes leaves open whether one of its items applies. */
  readonly noneOfThese: string;
  /** Asks for the items: “Tick any that fit you”. */
  readonly tickAny: string;
}

/** What the Questionnaire needs beside the words of the signs. */
export interface QuestionnaireOptions {
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly title: string;
  /** The headings of the groups. */
  readonly groups: Readonly<Record<SignGroup, string>>;
  readonly labels: AnswerLabels;
}

/** What the QuestionnaireResponse needs beside the answers. Without `groups` and `labels` those texts are left out. */
export interface QuestionnaireResponseOptions {
  readonly words: Readonly<Record<SignId, SignWords>>;
  /** The version of the Questionnaire that was answered. */
  readonly version: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** When the answers were given. A date that FHIR cannot write (invalid, or not of the years 0 to 9999) is left out. */
  readonly authored: Date;
  /** Whether the person came to the end; a result that came early counts as the end too. */
  readonly complete: boolean;
  readonly groups?: Readonly<Record<SignGroup, string>>;
  readonly labels?: AnswerLabels;
}

/** The signs in their order. */
export const signs: readonly WarningSign<SignId>[] = warningSigns;

/** What kills in minutes stands first. */
const groupOrder = Object.keys({
  'chest-tummy': true,
  nerves: true,
  injury: true,
  infection: true,
  'about-you': true,
  illness: true,
  pattern: true,
} satisfies Record<SignGroup, true>) as readonly SignGroup[];

/** Exact optional types want a display that is not known left out, not `undefined`. */
function coding(system: string, code: string, display: string | undefined): Coding {
  return display === undefined ? { system, code } : { system, code, display };
}

function answerCoding(code: 'yes' | 'no' | 'unsure' | 'none', labels: AnswerLabels | undefined): Coding {
  return coding(answerSystem, code, labels?.[code === 'none' ? 'noneOfThese' : code]);
}

function itemCoding(id: SignId, item: string, words: SignWords): Coding {
  return coding(itemSystem(id), item, words.items?.[item]);
}

/** The link id of the question for a sign's items. */
export function itemsLinkId(id: SignId): string {
  return `${id}.items`;
}

/** “None of these” makes sense only below a question that can be answered yes without it: “any of these?” cannot. */
export function allowsNone(sign: WarningSign): boolean {
  return sign.logic === 'yes-and-any-item';
}

/**
 * The check as a FHIR R4 Questionnaire: a group for each {@link SignGroup}, in it a question for each sign, and below a
 * question with items one that asks for them once it was answered yes.
 *
 * @param words the words of every sign, place-holders already filled in
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
 * absent. A sign answered yes without `items` has no child: its whole statement was ticked. Never throws on answers that
 * {@link answerTo} can read past; `words` must hold every sign.
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
    // FHIR has no empty arrays.
    ...(item.length > 0 ? { item } : {}),
  };
}

/** A date as a FHIR dateTime. In UTC, so that it does not tell where in the world somebody is. */
function dateTime(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}
