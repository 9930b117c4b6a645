import type { Plural } from '../types.js';
import type { RoutinePreset } from '../exercise/routines.js';
import type { StretchWords } from './stretch-card.js';

/** The words of the session. Those of each exercise come from `<stretch-card>`. */
export interface RoutineWords extends Pick<
  StretchWords,
  | 'advice'
  | 'exercises'
  | 'figureAlt'
  | 'howTo'
  | 'hold'
  | 'repetitions'
  | 'minutes'
  | 'careful'
  | 'before'
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
  | 'countedSeconds'
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
  readonly whatYouDo: string;
  /** The heading of the reasons to leave an exercise out. */
  readonly leaveOut: string;
  /** One reason, and the names of the exercises. */
  readonly leaveOutLine: string;
  /** A number of minutes, such as “2 minutes”. */
  readonly countedMinutes: Plural;
  /** The duration of one exercise; `{time}` is a text such as “2 minutes”. */
  readonly about: string;
  readonly inAll: string;
  readonly help: string;
  readonly vibration: string;
  readonly begin: string;
  readonly printHandout: string;
  /** Accessible name of the region of the guided session. */
  readonly session: string;
  readonly exerciseOf: string;
  /** The phase before an exercise. */
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
  /** Printed on the handout, which has no folded emergency signs. */
  readonly emergencyLine: string;
}
