/** All that a language must bring. A new language is one folder that fills this in; the compiler names what is missing. */
import type { ExerciseId } from './exercises.js';
import type { RoutinePreset } from './routines.js';
import type { Phase, EvidenceVerdict, ExerciseWords, ReviewState, SignWords, StrategyWords, Urgency } from './types.js';
import type { strategies } from './strategies.js';
import type { CombinedSignId, SignId } from './warning-signs.js';

type Strategies = (typeof strategies)[number];
export type AllStrategyWords = {
  readonly [Strategy in Strategies as Strategy['id']]: StrategyWords<Strategy['tips'][number]['id']>;
};
export type AllSignWords = Readonly<Record<SignId, SignWords>>;
export type AllExerciseWords = Readonly<Record<ExerciseId, ExerciseWords>>;

/** Words that differ between British and American readers of one language, by place-holder. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Words that every element uses. */
export interface CommonWords {
  readonly vocabulary: Readonly<Record<'GB' | 'US', Vocabulary>>;
  /** Stands for the number where the region is not known. */
  readonly unknownEmergencyNumber: string;
  /** What to do after too much of a medicine, in the middle of a sentence. */
  readonly overdose: string;
  /** The same where there is a line for it. */
  readonly overdoseWithLine: string;
  /** What is spoken before a card's heading, by urgency. */
  readonly urgencyPrefix: Readonly<Record<Urgency, string>>;
  /** A card's heading, by urgency; it ends in “if:” and a list follows. */
  readonly urgencyHeading: Readonly<Record<Urgency, string>>;
  /** The same-day heading where a line for urgent advice is known. */
  readonly sameDayHeadingWithLine: string;
  /** The action alone, without “if”, by urgency. */
  readonly urgencyAction: Readonly<Record<Urgency, string>>;
  readonly sameDayActionWithLine: string;
  readonly call: string;
  readonly callNamed: string;
  readonly otherNumbers: string;
  readonly orOther: string;
  readonly book: string;
  readonly doNotDrive: string;
  /** The emergency signs in few lines, which go on from the heading’s “if:”. A test holds that none is left out. */
  readonly emergencySummary: readonly string[];
  readonly emergencySummaryTitle: string;
  readonly safetyNetTitle: string;
  readonly safetyNet: readonly string[];
  readonly sources: string;
  readonly sourceCheck: Readonly<Record<'copy' | 'partial' | 'knowledge', string>>;
  readonly print: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly checkedOn: string;
  readonly machineTranslated: string;
  readonly general: string;
  readonly siteContent: string;
  readonly siteContentNamed: string;
}

export interface TipsWords {
  readonly heading: string;
  readonly intro: string;
  readonly phaseQuestion: string;
  readonly phases: Readonly<Record<Phase | 'all', string>>;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly evidence: string;
  readonly verdicts: Readonly<Record<EvidenceVerdict, string>>;
  readonly backToTop: string;
  readonly related: string;
  readonly strategies: AllStrategyWords;
  readonly shown: string;
}

export interface CheckWords {
  readonly heading: string;
  readonly intro: string;
  readonly introList: string;
  readonly introSteps: string;
  readonly together: string;
  readonly togetherWith: string;
  readonly noneTicked: string;
  readonly noneFound: string;
  readonly notAllAnswered: string;
  readonly selfCare: string;
  readonly whatYouTicked: string;
  readonly clear: string;
  readonly under18: string;
  readonly mind: string;
  readonly privacy: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  readonly skip: string;
  readonly next: string;
  readonly back: string;
  readonly tickAny: string;
  readonly noneOfThese: string;
  readonly answerFirst: string;
  readonly why: string;
  readonly result: string;
  readonly unansweredEmergency: string;
  readonly startAgain: string;
  readonly signs: AllSignWords;
  readonly combined: Readonly<Record<CombinedSignId, string>>;
}

export interface StretchWords {
  readonly exercises: AllExerciseWords;
  readonly figureAlt: string;
  readonly showMovement: string;
  readonly stopMovement: string;
  readonly howTo: string;
  readonly howMuch: string;
  readonly hold: string;
  readonly repetitions: Readonly<Record<'set' | 'leg' | 'side', string>>;
  readonly minutes: string;
  readonly careful: string;
  readonly cautions: readonly string[];
  readonly notFor: string;
  readonly stopIf: string;
  readonly stop: readonly string[];
  readonly easier: string;
  readonly harder: string;
  readonly alsoCalled: string;
  readonly timer: string;
  readonly begin: string;
  readonly pause: string;
  readonly resume: string;
  readonly skip: string;
  readonly end: string;
  readonly again: string;
  readonly phases: Readonly<Record<'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch' | 'walk', string>>;
  readonly secondsLeft: string;
  readonly repetitionOf: string;
  readonly sides: readonly [string, string];
  readonly legs: readonly [string, string];
  readonly paused: string;
  readonly timeAway: string;
  readonly voice: string;
  readonly sound: string;
  readonly screenOn: string;
  readonly unavailable: string;
  readonly howWasIt: string;
  readonly feelings: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly feelingAdvice: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly done: string;
}

/** The words for one exercise are those of `<stretch-card>`; a routine adds what leads from one to the next. */
export interface RoutineWords extends Pick<
  StretchWords,
  | 'exercises'
  | 'figureAlt'
  | 'howTo'
  | 'hold'
  | 'repetitions'
  | 'minutes'
  | 'careful'
  | 'cautions'
  | 'notFor'
  | 'stopIf'
  | 'stop'
  | 'pause'
  | 'resume'
  | 'end'
  | 'again'
  | 'phases'
  | 'secondsLeft'
  | 'repetitionOf'
  | 'sides'
  | 'legs'
  | 'paused'
  | 'timeAway'
  | 'voice'
  | 'sound'
  | 'screenOn'
  | 'unavailable'
  | 'howWasIt'
  | 'feelings'
  | 'feelingAdvice'
> {
  readonly headings: Readonly<Record<RoutinePreset | 'own', string>>;
  readonly intros: Readonly<Record<RoutinePreset | 'own', string>>;
  readonly before: string;
  readonly whatYouDo: string;
  /** The time of one exercise; `{time}` is such as “2 minutes”. */
  readonly about: string;
  readonly inAll: string;
  readonly help: string;
  readonly vibration: string;
  readonly begin: string;
  readonly printHandout: string;
  /** Name of the region that holds the guided run. */
  readonly session: string;
  readonly exerciseOf: string;
  /** Names the phase before an exercise. */
  readonly getReady: string;
  readonly next: string;
  readonly last: string;
  readonly check: string;
  readonly checkHint: string;
  readonly goOn: string;
  readonly stopNow: string;
  readonly skip: string;
  readonly repeat: string;
  readonly howToPause: string;
  readonly finished: string;
  readonly stopped: string;
  readonly outcome: Readonly<Record<'done' | 'skipped' | 'left', string>>;
  readonly backToList: string;
  /** Stands on the handout, since the folded emergency signs do not. */
  readonly emergencyLine: string;
}

/** Everything in one language. */
export interface LocaleContent {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: ReviewState;
  readonly common: CommonWords;
  readonly 'back-spasm-tips': TipsWords;
  readonly 'red-flag-check': CheckWords;
  readonly 'stretch-card': StretchWords;
  readonly 'stretch-routine': RoutineWords;
}

/** The tags that have words of their own. */
export type ElementWithWords = 'back-spasm-tips' | 'red-flag-check' | 'stretch-card' | 'stretch-routine';

/** What one element needs of a language. */
export type WordsFor<Tag extends ElementWithWords> = Pick<
  LocaleContent,
  'locale' | 'direction' | 'review' | 'common' | Tag
>;
