import { css } from 'lit';

/** The guided session. Sizes follow its own width, so that text is as large as possible on a phone on the floor. */
export const sessionStyles = css`
  .routine-session {
    container: routine-session / inline-size;
    margin-block-end: 1em;
    padding: 0.75em min(0.75em, 3cqi);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    scroll-margin-block: 0.5em;
  }
  .routine-progress {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    appearance: none;
    border: 0;
    border-radius: 1em;
    background: var(--_border);
    overflow: clip;
  }
  .routine-progress::-webkit-progress-bar {
    background: var(--_border);
  }
  .routine-progress::-webkit-progress-value {
    background: var(--_mark);
  }
  .routine-progress::-moz-progress-bar {
    background: var(--_mark);
  }
  .routine-regionText {
    margin: 0.5em 0 0;
    color: var(--_text-muted);
    text-align: center;
  }
  .routine-name {
    margin: 0;
    font-family: var(--_heading-font-family);
    font-size: max(1.25em, min(6.5cqi, 2.25em));
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }
  .routine-stage {
    display: grid;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .routine-picture {
    inline-size: min(100%, 75vh);
    margin-inline: auto;
  }
  .routine-now {
    text-align: center;
  }
  .routine-action {
    margin: 0;
    font-size: max(1.5em, min(9.5cqi, 5em));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .routine-time {
    margin: 0;
    font-size: max(3.5em, min(30cqi, 40vh));
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .routine-detail {
    min-block-size: 1.3em;
    margin: 0;
    font-size: max(1.125em, min(5cqi, 2em));
    line-height: 1.3;
    text-wrap: balance;
    /* Keeps “1 of 5” in order when the language and the writing direction do not match. */
    unicode-bidi: plaintext;
  }
  .routine-session:is([data-phase='hold'], [data-phase='walk']) .routine-time {
    color: var(--_accent-text);
  }
  .routine-session[data-status='paused'] :is(.routine-time, .routine-action) {
    color: var(--_text-muted);
  }
  .routine-session[data-phase='check'] .routine-time {
    font-size: max(2.5em, min(15cqi, 20vh));
  }
  .routine-question {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .routine-answer {
    min-block-size: max(88px, 5em);
    border-width: 3px;
    font-size: max(1.25em, min(5cqi, 2em));
  }
  .routine-next {
    margin: 0 0 0.75em;
    font-size: max(1em, min(4.5cqi, 1.5em));
    text-align: center;
  }
  .routine-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .routine-controls .care-button {
    flex: 1 1 4em;
    flex-direction: column;
    gap: 0.15em;
    min-block-size: max(60px, 3.75em);
    padding-inline: 0.5em;
  }
  .routine-controls .routine-pause {
    flex: 1 0 100%;
    flex-direction: row;
    gap: 0.5em;
    min-block-size: max(72px, 3.25em);
    font-size: max(1em, min(1.375em, 8cqi));
  }
  .routine-hint {
    margin-block: 0.5em;
    max-inline-size: none;
    text-align: center;
    text-wrap: balance;
  }
  .routine-session .routine-help {
    justify-content: center;
    margin: 0;
    text-align: center;
  }

  @container routine-session (inline-size >= 40em) {
    .routine-controls .care-button {
      flex-direction: row;
      gap: 0.5em;
    }
    .routine-session:not([data-phase='check']) .routine-stage,
    .routine-stage:has(.routine-picture) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .routine-action {
      font-size: max(1.5em, min(5cqi, 5em));
    }
    .routine-time {
      font-size: max(3.5em, min(20cqi, 40vh));
    }
    .routine-session[data-phase='check'] .routine-time {
      font-size: max(2.5em, min(10cqi, 20vh));
    }
  }

  @media (forced-colors: active) {
    .routine-session {
      border: 2px solid CanvasText;
    }
    .routine-progress {
      border: 1px solid CanvasText;
    }
    .routine-progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .routine-progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
