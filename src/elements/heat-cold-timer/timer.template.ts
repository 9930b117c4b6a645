import { html, nothing, type TemplateResult } from 'lit';
import { timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { helpKinds } from '../../core/session/assistance-choices.js';
import { assistanceOption, assistanceOptions, missingAssistance } from '../../core/session/assistance.template.js';
import { choices } from '../../core/parts/choice.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, playIcon, stopIcon } from '../../core/parts/icons.template.js';
import { list } from '../../core/parts/list.template.js';
import { assertiveMessage, politeMessage } from '../../core/parts/live-region.template.js';
import { digits } from '../../core/localization/digits.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { clockTime } from '../../core/exercise/describe-phase.js';
import type { PackGuide } from './pack-guide.js';
import { lengths } from './pack-plan.js';
import { ownOnly } from '../../json/own.js';

/** The choices for the next use, and how the visitor changes them. */
export interface NextUse {
  readonly pack: Pack;
  readonly minutes: number;
  readonly swaps: boolean;
  /** Whether the visitor may choose the pack. */
  readonly isOpen: boolean;
  setPack(pack: Pack): void;
  setMinutes(minutes: number): void;
  setSwaps(on: boolean): void;
}

export interface TimerView {
  readonly words: HeatColdWords;
  readonly guide: PackGuide;
  readonly level: number;
  readonly next: NextUse;
  /** The locale in which the time of day is written. */
  readonly locale: string;
  /** Whether the visitor has pressed the start button, and now reads who should not use the pack. */
  readonly isAsking: boolean;
  /** Whether the visitor has answered that the chosen pack is not for them. */
  readonly isRefused: boolean;
  /** What to do then, filled for the region. */
  readonly refused: string;
  readonly onBegin: () => void;
  readonly onRefuse: () => void;
}

const row = (legend: string, answers: readonly TemplateResult[]): TemplateResult =>
  html`<fieldset class="care-choices heat-choice">
    <legend>${legend}</legend>
    <div class="heat-row">${answers}</div>
  </fieldset>`;

const button = (label: unknown, press: () => void, isFirst = false): TemplateResult =>
  html`<button type="button" class="care-button ${isFirst ? 'care-button-primary' : ''}" @click=${press}>
    ${label}
  </button>`;

function ready({ words, guide, next, refused, isRefused, onBegin }: TimerView): TemplateResult {
  const { pack, minutes, swaps, isOpen } = next;
  if (guide.isElsewhere) return html`<p class="care-text">${words.elsewhere}</p>`;
  return html`
    ${isRefused ? html`<p class="care-text"><strong>${refused}</strong></p>` : nothing}
    ${
      isOpen
        ? [
            row(
              words.which,
              choices(
                'pack',
                [
                  ['heat', words.packs.heat],
                  ['cold', words.packs.cold],
                ],
                pack,
                next.setPack,
              ),
            ),
            assistanceOption(words.swap, swaps, next.setSwaps),
          ]
        : nothing
    }
    ${row(
      words.howLong,
      choices(
        'minutes',
        lengths(pack, minutes).map((each) => [each, String(each)]),
        minutes,
        next.setMinutes,
      ),
    )}
    <div class="care-tools heat-controls">${button([icon(playIcon), words.begin], onBegin, true)}</div>
  `;
}

/** The short screen before the start. The clock starts only after it. */
function ask({ words, guide, next, onRefuse }: TimerView): TemplateResult {
  const { pack, minutes } = next;
  return html`<div part="start-check">${list([...words.notForAny, ...words.notForOne[pack]])}</div>
    <div class="care-tools heat-controls">
      ${button(words.none, () => guide.start(pack, minutes))} ${button(words.oneIsTrue, onRefuse)}
    </div>`;
}

const countdown = ({ words, guide }: TimerView): TemplateResult => {
  const time = clockTime(guide.session.secondsLeft);
  return html`<div class="heat-time" role="timer" aria-label=${fill(words.left, { time })}>${time}</div>`;
};

function on(view: TimerView): TemplateResult {
  const { words, guide } = view;
  return html`${countdown(view)}
    <p class="care-text">${words.keep}</p>
    <div class="care-tools heat-controls">
      ${button([icon(stopIcon), words.tookOff], guide.stop, true)} ${button(words.notRight, guide.notFine)}
    </div>`;
}

function question({ words, guide }: TimerView): TemplateResult {
  const isCheck = guide.stage === 'check';
  return html`<p class="care-text">${isCheck ? words.check : html`<strong>${words.question}</strong>`}</p>
    <div class="care-tools heat-controls">
      ${button(isCheck ? words.goOn : words.yes, guide.fine)} ${button(words.no, guide.notFine)}
      ${isCheck ? button(words.tookOff, guide.stop) : nothing}
    </div>`;
}

function wait(view: TimerView): TemplateResult {
  const { words, guide, next } = view;
  return html`${guide.use.isEnough ? nothing : countdown(view)}
    <p class="care-text">
      ${guide.use.isEnough ? fill(words.enough, { timesADay }) : words.why} ${words.noteTime}
      ${next.swaps ? fill(words.next, { pack: words.packs[next.pack] }) : nothing}
    </p>`;
}

/** The heading of the current stage. */
function stageTitle({ words, guide, locale, isAsking }: TimerView): string {
  const { stage } = guide;
  if (isAsking) return words.startCheck;
  const { pack, until, isEnough, early } = guide.use;
  if (stage === 'off') return early ? words.stopped : words.off;
  if (stage === 'check') return words.question;
  if (stage === 'wait') {
    const day = isEnough ? ({ weekday: 'long' } as const) : {};
    const format = new Intl.DateTimeFormat(locale, ownOnly({ ...day, hour: 'numeric', minute: '2-digit', ...digits }));
    return fill(words.wait, { time: format.format(until) });
  }
  return stage === 'ready' ? words.timer : words.on[pack];
}

const stages = { ready, ask, on, check: question, off: question, wait } as const;

/**
 * The display and the controls of the timer. The live regions are outside: the role of the frame changes, so Firefox
 * replaces what is in it without an announcement.
 */
export function timer(view: TimerView): TemplateResult {
  const { words, guide, level, isAsking } = view;
  const stage = isAsking ? 'ask' : guide.stage;
  // One message: Orca speaks a polite one before an alert of the same moment.
  const isUp = stage === 'off' && !guide.use.early;
  return html`<div
      class="heat-guide care-no-print"
      part="timer"
      data-stage=${stage}
      role=${isAsking ? 'group' : nothing}
      aria-label=${isAsking ? words.startCheck : nothing}
    >
      ${heading(level + 1, stageTitle(view), 'care-subheading heat-stage', true)}
      ${guide.use.wrong ? html`<p class="care-text"><strong>${words.wrong}</strong></p>` : nothing}
      ${stages[stage](view)}
      ${stage === 'ready' || stage === 'on' ? html`<p class="care-text care-small">${words.pageOpen}</p>` : nothing}
      <details class="care-disclosure" part="help" ?hidden=${isAsking}>
        <summary>${words.help}</summary>
        <div class="heat-row">${assistanceOptions(helpKinds, words, guide.help)}</div>
        ${missingAssistance(guide.help.assistance.missing, words)}
      </details>
    </div>
    ${assertiveMessage(isUp ? `${guide.alert} ${guide.announcement}` : '')}
    ${politeMessage(isUp ? '' : guide.announcement)}`;
}
