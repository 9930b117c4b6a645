import { css } from 'lit';

export const dailyHabitsStyles = css`
  .habits-list {
    margin-block-end: 0.75em;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .habits-list > :is(legend, .care-legend) {
    float: inline-start;
    inline-size: 100%;
    padding-inline: 0.5em;
  }
  .habits-items {
    clear: both;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .habits-item {
    position: relative;
    break-inside: avoid;
  }
  .habits-item > .care-choice {
    align-items: center;
    min-block-size: max(44px, 2.75em);
    margin-inline-end: 4.5em;
    padding-block: 0;
    font-weight: 600;
  }
  /* Beside the name, in the room that its margin leaves. */
  .habits-item > .care-disclosure > summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline-end: 0.5em;
    font-weight: 400;
  }
  /* Aligns the text with the name above it. */
  .habits-item .care-small {
    margin-block: 0 0.75em;
    padding-inline: 3.1429em 0.5714em;
  }

  @container (inline-size < 18em) {
    .habits-item > .care-choice {
      margin-inline-end: 0;
    }
    .habits-item > .care-disclosure > summary {
      position: static;
      padding-inline-start: 2.75em;
    }
  }
  @container (inline-size < 12em) {
    .habits-item > .care-disclosure > summary {
      padding-inline-start: 0;
    }
  }
`;
