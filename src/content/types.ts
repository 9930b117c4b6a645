/**
 * The shapes of everything the elements say. Facts that hold in every language (ids, sources, doses, urgency) stand in
 * `src/content/*.ts`; words stand in `src/content/<locale>/`. Types make every locale name every item.
 */

/** How soon to get help. Everything that shows urgency (colour, icon, heading prefix, spoken text) is derived from this one value. */
export type Urgency = 'emergency-now' | 'same-day' | 'within-days';

/** An urgency that is no emergency. */
export type LesserUrgency = Exclude<Urgency, 'emergency-now'>;

/** What today's evidence says of the strategy in the article. */
export type EvidenceVerdict = 'supports' | 'qualifies' | 'contradicts' | 'not-supported';

/**
 * How far the supporting text was checked when the content was written: `seen` at its address, `copy` (only a copy or
 * quotation was seen), `partial` (only the abstract or the beginning was seen), `knowledge` (general knowledge, not seen).
 */
export type SourceCheck = 'seen' | 'copy' | 'partial' | 'knowledge';

/** A publication that a statement rests on. Its id is the name of its constant in `sources.ts`. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As printed by the publisher; absent where the page has no date. */
  readonly year?: string;
  /** Absent where the source has no public address. */
  readonly url?: string;
  /** `seen` where nothing is said. */
  readonly check?: SourceCheck;
}

/** A telephone line of a region. */
export interface PhoneLine {
  /** The number as people write it, or absent where the line's number differs from place to place. */
  readonly number?: string;
  /** What the line is called, in the region's own name for it; absent for the emergency services. */
  readonly name?: string;
  /** Where or when it works, in English; absent when it always does. */
  readonly note?: string;
}

/** Whom to call in an emergency in a region, and what its services are called. */
export interface Region {
  /** ISO 3166-1 alpha-2 code, or `ZZ` for an unknown region. */
  readonly code: string;
  /** First is the number to call; the others also work. Empty in `ZZ`, which must never name a number. */
  readonly emergency: readonly PhoneLine[];
  /** What the emergency department is called in the middle of an English sentence: “A&E”, “the emergency room (ER)”. */
  readonly emergencyDepartment: string;
  /** Who sees people first, with the article: “a GP”, “a doctor”. */
  readonly doctor: string;
  /** Which English wording fits: `US` for “belly, poop, physical therapist”; absent for “tummy, poo, physio”. */
  readonly wording?: 'US';
  /** The generic name of paracetamol in running English text, where it is another. */
  readonly paracetamol?: 'acetaminophen';
}

/** What pain relievers are called in a region, and what may be said of them there. */
export interface RegionMedicines {
  /** Local names, with brands in brackets. */
  readonly paracetamol: string;
  readonly ibuprofen: string;
  readonly naproxen: string;
  /**
   * How naproxen is sold: in shops, in pharmacies, with a prescription, or for back pain with a prescription and else in
   * pharmacies for period pain. `null` where we are not sure enough to say.
   */
  readonly naproxenSold: 'shop' | 'pharmacy' | 'prescription' | 'period-pain' | null;
  /** Another pain reliever that is on sale: at most “ask a pharmacist”, never promoted. */
  readonly alsoSold?: string;
  /** `label`: the pack's directions may be shown; `follow-pack`: only “follow the pack”. */
  readonly doses: 'label' | 'follow-pack';
}

/** The values in what the label of a medicine says for adults; its sentences are the words of a locale. */
export type LabelValues = {
  /** What one tablet or caplet holds. */
  readonly strength: string;
  /** How many at a time. */
  readonly tablets: number;
  /** How many at a time at most, where the label names a range. */
  readonly upTo?: number;
  /** How often in 24 hours, where the label says so. */
  readonly times?: number;
  /** The hours between two doses, `toHours` where the label names a range or labels differ. */
  readonly hours: number;
  readonly toHours?: number;
  /** The most in 24 hours: how many, and what they hold together. */
  readonly most: number;
  readonly amount: string;
  /** After how many days the label says to ask a doctor. */
  readonly days?: number;
};

/** What the label of a medicine says, without its words. */
export interface MedicineLabel {
  readonly values: LabelValues;
  /** How far we saw the directions themselves. */
  readonly check: SourceCheck;
  readonly sources: readonly Source[];
}

/** What else is known of a region. */
export interface RegionDetails {
  readonly name: string;
  /** Lines that only inform, drive or schedule: they give no medical advice and are never named as the place to get it. */
  readonly information: readonly PhoneLine[];
  /** Lines that are never shown: they wait for a local person to check them. */
  readonly unconfirmed?: readonly PhoneLine[];
  /** Lines of which we are only fairly sure, by number, or by name where they have none. */
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

/** When a tip matters: in the first hours, in the first days, in the weeks after. */
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
  /** What the line about the evidence rests on. */
  readonly evidenceSources: readonly Source[];
}

export type SignGroup = 'about-you' | 'nerves' | 'injury' | 'infection' | 'chest-tummy' | 'illness' | 'pattern';

/**
 * When a sign counts as present: `yes` when the question is answered yes; `any-item` when one of the items applies;
 * `yes-and-any-item` when the question is answered yes and one of the items applies.
 */
export type SignLogic = 'yes' | 'any-item' | 'yes-and-any-item';

/** A warning sign, without its words. */
export interface WarningSign<Id extends string = string> {
  readonly id: Id;
  readonly group: SignGroup;
  readonly urgency: Urgency;
  /** An emergency for which an ambulance is called, and nobody waits or drives. */
  readonly ambulance?: true;
  readonly logic: SignLogic;
  /** Ids of the things to tick within the sign; empty for `logic: 'yes'`. */
  readonly items: readonly string[];
  /** A question that a person may prefer to skip. */
  readonly sensitive?: true;
  readonly sources: readonly Source[];
}

export type ExercisePosition = 'supine' | 'prone' | 'hands-and-knees' | 'seated' | 'standing';

/** How much of an exercise: holds, repetitions, how often. */
export interface Dose {
  /** Seconds to hold: fewest, most, and what the timer starts with. All 0 for an exercise without a hold. */
  readonly hold: { readonly min: number; readonly max: number; readonly default: number };
  readonly repetitions: { readonly min: number; readonly max: number; readonly default: number };
  /** What one count of repetitions covers. `leg` and `side` are done once for each side. */
  readonly per: 'set' | 'leg' | 'side' | 'day';
  /** Minutes to go on for, for an exercise that is not counted in repetitions. */
  readonly minutes?: { readonly min: number; readonly max: number; readonly default: number };
}

/** An exercise, without its words. */
export interface Exercise<Id extends string = string> {
  readonly id: Id;
  readonly position: ExercisePosition;
  readonly dose: Dose;
  readonly sources: readonly Source[];
}

/** The words of a strategy. Texts may hold place-holders in braces; see `vocabulary` in `<locale>/common.ts`. */
export interface StrategyWords<Tips extends string = string> {
  readonly title: string;
  /** One sentence that says what to do. */
  readonly summary: string;
  /** One plain line on what the evidence says, also where it goes against the article. */
  readonly evidence: string;
  readonly tips: Readonly<Record<Tips, string>>;
}

/** The words of a warning sign. */
export interface SignWords {
  /** “You have …”: the sign as a sentence of at most fifteen words that stands in a list; `hint` holds the rest. */
  readonly statement: string;
  /** The sign as a question that is answered yes, no or not sure. */
  readonly question: string;
  /** More to know before answering. */
  readonly hint?: string;
  /** What to tick within the question, by item id. */
  readonly items?: Readonly<Record<string, string>>;
  /** Why it matters, without naming a diagnosis as the result. */
  readonly reason: string;
}

/** The words of an exercise. */
export interface ExerciseWords {
  readonly name: string;
  readonly otherNames?: string;
  /** What it is good for, in one sentence. */
  readonly purpose: string;
  /** How to get into the starting position. */
  readonly start: string;
  readonly steps: readonly string[];
  /** How often, as a sentence. */
  readonly frequency: string;
  /** What to take care of, beside the cautions that hold for every exercise. */
  readonly cautions: readonly string[];
  /** For whom it is not; empty where there is nobody. */
  readonly notFor: readonly string[];
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** What the picture shows, by pose label, for people who cannot see it. */
  readonly poses: Readonly<Record<string, string>>;
}

/** Who checked the words of a locale, and how they came to be. */
export interface ReviewState {
  /** Name and profession of the clinician who signed this text off; `null` until somebody has. */
  readonly reviewedBy: string | null;
  /** ISO date on which the text was last held against its sources. */
  readonly checkedOn: string;
  readonly translation: 'original' | 'machine' | 'reviewed';
}

/** A line of a list, or one that has a list of its own under it. */
export type ListLine = string | { readonly first: string; readonly others: readonly string[] };
