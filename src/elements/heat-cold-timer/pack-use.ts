import type { Pack } from '../../content/advice/heat-and-cold.js';

/** The state of one use of a pack: the current one, or the last. */
export interface PackUse {
  pack: Pack;
  /** The pack that was last used for its full time. */
  used: Pack | undefined;
  /** Whether the visitor stopped early. */
  early: boolean;
  /** Whether the visitor reported that the skin is wrong. Never stored, sent or put into an event. */
  wrong: boolean;
  /** End of the skin's rest, in milliseconds since 1970. */
  until: number;
  /** Whether the limit of uses a day makes the rest longer. */
  isEnough: boolean;
  /** Whether the pack may still be on the skin. */
  isOn: boolean;
  /** Whether the question about the skin is unanswered. */
  asks: boolean;
  /** The chosen duration, in seconds. */
  chosen: number;
}

export const noUse = (): PackUse => ({
  pack: 'heat',
  used: undefined,
  early: false,
  wrong: false,
  until: 0,
  isEnough: false,
  isOn: false,
  asks: false,
  chosen: 0,
});
