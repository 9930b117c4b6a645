/**
 * The shapes of everything the elements say. Facts that hold in every language (ids, sources, doses, urgency) are in
 * `advice/`, `exercise/` and `region/`, words in `<locale>/`. Types make every locale name every item.
 */
import type { RegionCode } from './region/emergency-numbers.js';

/**
 * How soon to get help. Everything that shows urgency (colour, icon, heading prefix, spoken text) is derived from this
 * one value.
 */
export type Urgency = 'emergency-now' | 'same-day' | 'within-days';

/** An urgency that is no emergency. */
export type LesserUrgency = Exclude<Urgency, 'emergency-now'>;

/** How today's evidence relates to the article's strategy. */
export type EvidenceVerdict = 'supports' | 'qualifies' | 'contradicts' | 'not-supported';

/**
 * How far the supporting text was checked when the content was written: `seen` at its address, `copy` (only a copy or
 * quotation was seen), `partial` (only the abstract or the beginning was seen), `knowledge` (general knowledge, not
 * seen).
 */
type SourceCheck = 'seen' | 'copy' | 'partial' | 'knowledge';

/** A publication that supports a statement. Its id is the name of its constant in `sources/`. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** BCP 47 tag of the language of the title; `en` if absent. */
  readonly language?: string;
  /** As printed by the publisher; absent if the page has no date. */
  readonly year?: string;
  /** Absent if the source has no public address. */
  readonly url?: string;
  /** `seen` if absent. */
  readonly check?: SourceCheck;
}

/** The words about a telephone line. */
export interface LineNames {
  /** The line's local name; absent for the emergency services. */
  readonly name?: string;
  /** Where or when it works; absent if it works everywhere at all times. */
  readonly note?: string;
}

/** The number of a telephone line, without its words. */
export interface LineNumber {
  /** The number as people write it; absent if it differs within the region. */
  readonly number?: string;
}

/** A telephone line of a region, with the words of a language. */
export interface PhoneLine extends LineNumber, LineNames {}

/** A region, without its words. */
export interface Region {
  /** ISO 3166-1 alpha-2 code, or `ZZ` for an unknown region. */
  readonly code: RegionCode;
  /** The number to call first, then others that also work. Empty in `ZZ`, which must never name a number. */
  readonly emergency: readonly Required<LineNumber>[];
}

/** What the guide may state about pain relievers in a region. */
export interface MedicineFacts {
  /**
   * How naproxen is sold: in shops, in pharmacies, with a prescription, or in pharmacies for period pain only (for back
   * pain with a prescription). `null` if not sure enough to state.
   */
  readonly naproxenSold: 'shop' | 'pharmacy' | 'prescription' | 'period-pain' | null;
  /** Another pain reliever that people take there. The guide only warns about it, and never promotes it. */
  readonly another?: {
    /** `nsaid` is a medicine like ibuprofen. */
    readonly kind: 'metamizole' | 'nsaid';
    readonly sold: 'without-prescription' | 'prescription';
  };
  /** How codeine is sold; `part`: without a prescription in part of the region. `null` if not sure enough to state. */
  readonly codeineSold: 'pharmacy' | 'part' | 'prescription' | null;
  /** Brands of a kind of product there, by the kind's id in `medicines.ts`. */
  readonly brands?: Readonly<Record<string, string>>;
  /** `label`: the pack's directions may be shown; `follow-pack`: only “follow the pack”. */
  readonly doses: 'label' | 'follow-pack';
}

/** The pain relievers of a region, with their names in a language. */
export interface RegionMedicines extends MedicineFacts {
  /** Local names, with brands in brackets. */
  readonly paracetamol: string;
  readonly ibuprofen: string;
  readonly naproxen: string;
  readonly another?: NonNullable<MedicineFacts['another']> & { readonly name: string };
}

/** The values on a medicine's label for adults; the sentences are in the locale. */
type LabelValues = {
  /** The dose in one tablet or caplet. */
  readonly strength: string;
  /** Tablets per dose. */
  readonly tablets: number;
  /** The most tablets per dose, if the label names a range. */
  readonly upTo?: number;
  /** Doses in 24 hours, if the label names them. */
  readonly times?: number;
  /** Hours between two doses; `toHours` if the label names a range or labels differ. */
  readonly hours: number;
  readonly toHours?: number;
  /** The most in 24 hours: tablets, and their total dose. */
  readonly most: number;
  readonly amount: string;
  /** Days after which the label says to ask a doctor. */
  readonly days?: number;
};

/** A medicine's label, without its words. */
export interface MedicineLabel {
  readonly values: LabelValues;
  /** How far the directions were checked. */
  readonly check: SourceCheck;
  readonly sources: readonly Source[];
}

/** Further facts about a region. */
export interface RegionDetails {
  readonly name: string;
  /** Lines that inform, book or send transport. They give no medical advice and are never offered for it. */
  readonly information: readonly PhoneLine[];
  /** Lines that are not shown until a local person has checked them. */
  readonly unconfirmed?: readonly PhoneLine[];
  /** Lines that are only fairly sure, by number, or by name if they have none. */
  readonly fairlySure?: readonly string[];
  readonly medicines: RegionMedicines & {
    /** How naproxen is sold, in English; `null` where unknown. */
    readonly naproxenAccess: string | null;
  };
  readonly temperatureUnit: 'C' | 'F';
  readonly fluidUnit: 'ml' | 'cups';
  readonly sources: readonly Source[];
}

export type StrategyId =
  | 'rest-and-activity'
  | 'heat-and-cold'
  | 'stretch-and-strengthen'
  | 'pain-relievers'
  | 'professional-help'
  | 'posture-and-ergonomics'
  | 'hydration-and-diet';

/** When a tip matters: the first hours, the first days, or the weeks after. */
export type Phase = 'right-now' | 'first-days' | 'next-weeks';

/** One tip of a strategy, without its words. */
export interface Tip {
  /** `1.1` to `7.6`, as in the clinical reference. */
  readonly id: string;
  readonly phases: readonly Phase[];
  readonly sources: readonly Source[];
}

/** One of the seven strategies, without its words. */
export interface Strategy {
  readonly id: StrategyId;
  readonly verdict: EvidenceVerdict;
  readonly tips: readonly Tip[];
  /** The sources of the evidence line. */
  readonly evidenceSources: readonly Source[];
}

/** What a person notices, or a fact about them. A group has at most six signs and is one screen of the steps. */
export type SignGroup =
  | 'chest'
  | 'tummy'
  | 'accident-legs'
  | 'bladder-numbness'
  | 'fever'
  | 'age-mood'
  | 'bones'
  | 'illness-medicine'
  | 'where'
  | 'pattern';

/**
 * When a sign counts as present: `yes` when the question is answered yes; `any-item` when one of the items applies;
 * `yes-and-any-item` when the question is answered yes and one of the items applies.
 */
type SignLogic = 'yes' | 'any-item' | 'yes-and-any-item';

/** A warning sign, without its words. */
export interface WarningSign<Id extends string = string> {
  readonly id: Id;
  readonly group: SignGroup;
  readonly urgency: Urgency;
  /** An emergency that needs an ambulance: nobody waits or drives. */
  readonly ambulance?: true;
  readonly logic: SignLogic;
  /** Ids of the tick boxes within the sign; empty for `logic: 'yes'`. */
  readonly items: readonly string[];
  /** A question that a person may prefer to skip. */
  readonly sensitive?: true;
}

type ExercisePosition = 'supine' | 'prone' | 'hands-and-knees' | 'seated' | 'standing';

/** The dose of an exercise: hold, repetitions, minutes. */
export interface Dose {
  /** Seconds to hold: least, most, and the timer's default. All 0 for an exercise without a hold. */
  readonly hold: { readonly min: number; readonly max: number; readonly default: number };
  readonly repetitions: { readonly min: number; readonly max: number; readonly default: number };
  /** What one set of repetitions covers. `leg` and `side` are repeated for the other side. */
  readonly per: 'set' | 'leg' | 'side' | 'day';
  /** Minutes, for an exercise that is not counted in repetitions. */
  readonly minutes?: { readonly min: number; readonly max: number; readonly default: number };
}

/** An exercise, without its words. */
export interface Exercise<Id extends string = string> {
  readonly id: Id;
  readonly position: ExercisePosition;
  readonly dose: Dose;
  readonly sources: readonly Source[];
}

/** The words of a strategy. Texts may contain place-holders in braces; see `vocabulary` in `<locale>/common.ts`. */
export interface StrategyWords<Tips extends string = string> {
  readonly title: string;
  /** What to do, in one sentence. */
  readonly summary: string;
  /** The evidence in one plain line, even if it contradicts the article. */
  readonly evidence: string;
  readonly tips: Readonly<Record<Tips, string>>;
}

/** The words of a warning sign. */
export interface SignWords {
  /** The sign as a sentence of at most fifteen words (“You have …”); `hint` holds the rest. */
  readonly statement: string;
  /** The part of the statement that a form asks for first, where “none of these” may answer the items. */
  readonly stem?: string;
  /** An explanation that helps to answer. Begins with the words that it explains: “Aneurysm: …”. */
  readonly hint?: string;
  /** The items of the sign, by item id. */
  readonly items?: Readonly<Record<string, string>>;
  /** Why the sign matters, without naming a diagnosis. */
  readonly reason: string;
}

/** A number with its noun, for each plural of the language. `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words of an exercise. */
export interface ExerciseWords {
  readonly name: string;
  readonly otherNames?: string;
  /** The purpose, in one sentence. */
  readonly purpose: string;
  /** How to get into the starting position. */
  readonly start: string;
  readonly steps: readonly string[];
  /** Its own short words for two phases, spoken in the first repetition. A phase of three seconds hears them out. */
  readonly cues?: Readonly<Partial<Record<'move' | 'release', string>>>;
  /** How often, as a sentence. */
  readonly frequency: string;
  /** Cautions in addition to those for every exercise. */
  readonly cautions: readonly string[];
  /** Who should not do it; may be empty. */
  readonly notFor: readonly string[];
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** Text alternatives of the pictures, by pose label. */
  readonly poses: Readonly<Record<string, string>>;
}

/** Who reviewed the words of a locale, and whether they are a translation. */
export interface ReviewState {
  /** Name and profession of the clinician who approved the text; `null` until one has. */
  readonly reviewedBy: string | null;
  /** ISO date on which the text was last compared with its sources. */
  readonly checkedOn: string;
  readonly translation: 'original' | 'machine' | 'reviewed';
}
