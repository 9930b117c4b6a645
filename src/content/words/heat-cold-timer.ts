import type { Pack } from '../advice/heat-and-cold.js';
import type { AdviceWords } from './advice.js';

/** Lines for each pack. */
type PackLines = Readonly<Record<Pack, readonly string[]>>;

export interface HeatColdWords {
  readonly advice: AdviceWords;
  /** By mode; `choose` if the visitor chooses the pack. */
  readonly headings: Readonly<Record<Pack | 'alternate' | 'choose', string>>;
  readonly intro: string;
  readonly evidence: string;
  readonly proof: PackLines;
  /** Shown with both packs: about taking turns, and which pack to take. */
  readonly either: readonly string[];
  /** Title of who should not use a pack, and who should ask first. */
  readonly cautions: string;
  readonly notFor: string;
  readonly notForAny: readonly string[];
  readonly notForPack: Readonly<Record<Pack, string>>;
  readonly notForOne: PackLines;
  /** The question before the start; who should not use a pack follows as a list. */
  readonly startCheck: string;
  readonly none: string;
  readonly oneIsTrue: string;
  /** Shown above the choices after that answer. */
  readonly refused: string;
  readonly askFirst: string;
  readonly ask: readonly string[];
  /** Title of all that `howTo` and `always` head. */
  readonly safely: string;
  readonly howTo: Readonly<Record<Pack, string>>;
  readonly steps: PackLines;
  readonly always: string;
  readonly rules: readonly string[];
  readonly stopIf: string;
  readonly stop: readonly string[];
  readonly skin: string;
  readonly skinSteps: readonly string[];
  /** Continues the same-day heading’s “if:”. */
  readonly skinToday: readonly string[];
  readonly timer: string;
  readonly which: string;
  readonly packs: Readonly<Record<Pack, string>>;
  readonly swap: string;
  readonly howLong: string;
  readonly help: string;
  readonly begin: string;
  readonly pageOpen: string;
  readonly on: Readonly<Record<Pack, string>>;
  readonly keep: string;
  readonly left: string;
  /** Spoken while the pack is on. */
  readonly timeLeft: Readonly<Record<'half' | 'lastMinute', string>>;
  readonly tookOff: string;
  readonly notRight: string;
  readonly check: string;
  readonly question: string;
  readonly goOn: string;
  readonly yes: string;
  readonly no: string;
  readonly off: string;
  readonly stopped: string;
  readonly wrong: string;
  readonly wait: string;
  readonly why: string;
  readonly enough: string;
  readonly noteTime: string;
  readonly next: string;
  readonly elsewhere: string;
  readonly again: string;
  readonly timeAway: string;
  readonly voice: string;
  readonly sound: string;
  readonly vibration: string;
  readonly screenOn: string;
  readonly unavailable: string;
}
