import { css } from 'lit';

/** Positions side by side, and the pictures of each step under the first. */
export const picturedStepsStyles = css`
  .figure-positions,
  .figure-steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8em, 40%)), 1fr));
    gap: 0.5em 0.75em;
    align-items: start;
  }
  .figure-positions {
    margin-block: 0.75em;
  }
  .figure-steps {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
  }
  .figure-frame {
    padding: 0.25em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  /* All first pictures have one shape, so that the names below them line up. */
  .figure-position > .figure-frame > .care-figure {
    aspect-ratio: 8 / 5;
  }
  /* A tap on the picture opens the disclosure below it. */
  .figure-position {
    position: relative;
  }
  .figure-position > .care-disclosure > summary::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    aspect-ratio: 8 / 5;
  }
  .figure-position summary > .care-subheading {
    margin: 0;
    font-size: 1em;
  }
  .figure-steps p {
    margin: 0;
  }
  ol.figure-steps p::before {
    content: counter(list-item) '. ';
    font-weight: 700;
  }

  @media print {
    .figure-positions {
      grid-template-columns: 1fr 1fr;
    }
    .figure-frame {
      background: none;
    }
    .figure-position {
      break-inside: avoid;
    }
  }
`;
