import { css } from 'lit';

export const stretchCardStyles = css`
  .stretch-layout {
    display: grid;
    gap: 1em 1.5em;
    margin-block-end: 1em;
  }
  .stretch-figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.5em;
    padding: 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .stretch-picture > .care-button {
    margin-block-start: 0.5em;
  }
  .stretch-guide {
    padding: 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .stretch-phase {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    text-align: center;
  }
  .stretch-time {
    margin: 0;
    font-size: 4em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .stretch-count {
    min-block-size: 1.5em;
    max-inline-size: none;
    text-align: center;
  }
  .stretch-controls {
    justify-content: center;
    margin-block-end: 0.25em;
  }
  .stretch-controls .care-button {
    flex: 1 1 auto;
  }
  .stretch-options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .stretch-timer[data-phase='hold'] .stretch-time {
    color: var(--_accent-text);
  }

  .stretch-dose {
    margin-block: 0.75em 0;
  }

  @container (inline-size >= 46em) {
    .stretch-layout {
      grid-template: 'picture session' auto 'more more' auto / minmax(0, 1fr) minmax(0, 1fr);
    }
    /* The button is on the line of the start button, which follows it. */
    .stretch-picture {
      grid-area: picture;
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
      gap: 0.5em;
    }
    .stretch-picture > .care-button {
      align-self: flex-start;
      margin: 0;
    }
    .stretch-session {
      grid-area: session;
    }
    .stretch-more {
      grid-area: more;
    }
  }

  @media print {
    .stretch-layout {
      display: block;
    }
    .stretch-figures {
      grid-template-columns: 1fr 1fr;
      background: none;
    }
    .care-list > li {
      break-inside: avoid;
    }
  }
`;
