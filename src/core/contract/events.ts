/**
 * The events that the elements fire. `care-error` and `care-ready` do not bubble. All others bubble and cross shadow
 * boundaries, so that a site can count them; they carry ids of strategies, exercises and steps, never a health answer.
 */

/** The element cannot use the site's content and shows the built-in content. Does not bubble. */
export class CareErrorEvent extends Event {
  /** What went wrong, in English, for the page's author. */
  readonly reason: string;

  constructor(reason: string) {
    super('care-error');
    this.reason = reason;
  }
}

/** The element rendered for the first time. Does not bubble. */
export class CareReadyEvent extends Event {
  constructor() {
    super('care-ready');
  }
}

/** A visitor opened a strategy. Bubbles. */
export class CareStrategyOpenEvent extends Event {
  /** The strategy's id, such as `heat-and-cold`. */
  readonly strategy: string;

  constructor(strategy: string) {
    super('care-strategy-open', { bubbles: true, composed: true });
    this.strategy = strategy;
  }
}

/** A visitor started, cleared or finished the warning-sign check. Bubbles; carries no answer. */
export class CareCheckEvent extends Event {
  /** `started` at the first answer, `cleared`, or `finished` at the end of the step-by-step mode. */
  readonly action: 'started' | 'cleared' | 'finished';

  constructor(action: 'started' | 'cleared' | 'finished') {
    super('care-check', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** A visitor started, finished or stopped the guided timer of an exercise. Bubbles; carries no health answer. */
export class CareExerciseEvent extends Event {
  /** The exercise's id, such as `cat-cow`. */
  readonly exercise: string;
  /** `started`, `finished` at the end, or `stopped` early. */
  readonly action: 'started' | 'finished' | 'stopped';

  constructor(exercise: string, action: 'started' | 'finished' | 'stopped') {
    super('care-exercise', { bubbles: true, composed: true });
    this.exercise = exercise;
    this.action = action;
  }
}

/** A visitor started, finished or stopped a guided routine. Bubbles; carries no health answer. */
export class CareRoutineEvent extends Event {
  /** The preset's name, such as `gentle-start`; `own` if the site chose the exercises. */
  readonly routine: string;
  /** `started`, `finished` at the end, or `stopped` early. */
  readonly action: 'started' | 'finished' | 'stopped';

  constructor(routine: string, action: 'started' | 'finished' | 'stopped') {
    super('care-routine', { bubbles: true, composed: true });
    this.routine = routine;
    this.action = action;
  }
}

/** A visitor followed a telephone link or the link to the booking page. Bubbles; does not reveal the urgency. */
export class CareContactEvent extends Event {
  /** `phone` for a number, `booking` for the booking page. */
  readonly way: 'phone' | 'booking';

  constructor(way: 'phone' | 'booking') {
    super('care-contact', { bubbles: true, composed: true });
    this.way = way;
  }
}

/** A visitor started, finished or stopped a heat or cold timer. Bubbles; carries no answer about the skin. */
export class CareHeatColdEvent extends Event {
  /** Which pack was used. */
  readonly mode: 'heat' | 'cold';
  /** `started`, `finished` at the end, or `stopped` early. */
  readonly action: 'started' | 'finished' | 'stopped';

  constructor(mode: 'heat' | 'cold', action: 'started' | 'finished' | 'stopped') {
    super('care-heat-cold', { bubbles: true, composed: true });
    this.mode = mode;
    this.action = action;
  }
}

/** A visitor turned the reminder to move on or off, or it was due. Bubbles; does not reveal whether they moved. */
export class CareReminderEvent extends Event {
  /** `started` when the visitor turned it on, `due` when it is time to move, `stopped` when the visitor turned it off. */
  readonly action: 'started' | 'due' | 'stopped';

  constructor(action: 'started' | 'due' | 'stopped') {
    super('care-reminder', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** A visitor used the pain diary. Bubbles; carries nothing from the entries. */
export class CareDiaryEvent extends Event {
  /** `added`, `changed`, `deleted` or `undone` for an entry, `cleared` for all entries, `saved` or `loaded` for a file. */
  readonly action: 'added' | 'changed' | 'deleted' | 'cleared' | 'undone' | 'saved' | 'loaded';

  constructor(action: CareDiaryEvent['action']) {
    super('care-diary', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** A visitor opened a step of a plan. Bubbles; does not reveal which steps are done. */
export class CarePlanStepEvent extends Event {
  /** The step's id, such as `warning-signs`. */
  readonly step: string;

  constructor(step: string) {
    super('care-plan-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  /** Events that bubble: a page may listen on the document or the window. */
  interface GlobalEventHandlersEventMap {
    'care-strategy-open': CareStrategyOpenEvent;
    'care-check': CareCheckEvent;
    'care-exercise': CareExerciseEvent;
    'care-routine': CareRoutineEvent;
    'care-contact': CareContactEvent;
    'care-heat-cold': CareHeatColdEvent;
    'care-plan-step': CarePlanStepEvent;
    'care-reminder': CareReminderEvent;
    'care-diary': CareDiaryEvent;
  }
  interface HTMLElementEventMap {
    'care-error': CareErrorEvent;
    'care-ready': CareReadyEvent;
  }
}
