import { css } from 'lit';

/** Positions, and the pictures in them, side by side where there is room. */
export const picturedStepsStyles = css`
  .figure-positions,
  .figure-steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19em, 40%)), 1fr));
    gap: 1em 1.5em;
  }
  .figure-steps {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
  }
  .figure-whole-row {
    grid-column: 1 / -1;
  }
  .figure-frame {
    margin-block-end: 0.5em;
    padding: 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
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
