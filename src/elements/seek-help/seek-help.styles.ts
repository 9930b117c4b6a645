import { css } from 'lit';

export const seekHelpStyles = css`
  .seek-clinic {
    --_urgency: var(--_non-urgent);
    margin-block-end: 1em;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .seek-clinic > :last-child {
    margin-block-end: 0;
  }
  /* A slot may stand between them. */
  .care-card-inside > details ~ .care-text {
    margin-block-start: 0.5em;
  }
  .seek-hours {
    margin-block-end: 0.75em;
    white-space: pre-line;
  }

  @container (inline-size >= 46em) {
    .seek-advice {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
  }

  @media print {
    .seek-clinic {
      background: none;
      break-inside: avoid;
    }
  }
`;
