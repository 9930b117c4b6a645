import { css } from 'lit';

export const backSpasmTipsStyles = css`
  .tips-phases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.875em;
  }
  .tips-pictures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    max-inline-size: 33em;
    box-sizing: border-box;
    gap: 0.5em;
    margin-block-end: 0.5em;
    padding: 0.25em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  /* In one row where they fit, with no word in two pieces. */
  .tips-phase {
    position: relative;
    display: flex;
    flex: 1 1 5em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .tips-phase input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tips-phase span {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(44px, 2.75em);
    padding: 0.25em;
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    font-weight: 600;
    text-align: center;
  }
  .tips-phase input:checked + span {
    border-color: var(--_mark);
    background: var(--_mark);
    color: var(--_on-mark);
  }
  .tips-phase input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .tips-strategies {
    counter-reset: strategy;
    margin-block-end: 1em;
    border-block-end: 1px solid var(--_border);
  }
  .tips-strategy {
    counter-increment: strategy;
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 1em;
  }
  .tips-strategy > summary {
    align-items: flex-start;
    padding-block: 0.75em;
    font-weight: 400;
  }
  .tips-strategy > summary::before {
    margin-block-start: 0.5em;
  }
  .tips-strategy > summary:hover {
    background: var(--_surface-raised);
  }
  .tips-title .care-subheading {
    margin-block-end: 0.15em;
  }
  .tips-title .care-subheading::before {
    content: counter(strategy) '. ';
  }
  .tips-inside {
    padding-inline-start: 1.1em;
    padding-block-end: 0.75em;
  }
  .tips-evidence {
    padding: 0.6em 0.75em;
    border-inline-start: 0.25em solid var(--_mark);
    background: var(--_surface-raised);
  }

  @container (inline-size < 25em) {
    .tips-inside {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .tips-phase input:checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
