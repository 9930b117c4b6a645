import { css } from 'lit';

/** Styles of a card and its contacts. `data-urgency` chooses the colour. */
export const careCardStyles = css`
  .care-card {
    --_urgency: var(--_text);
    margin-block: 0 1em;
    border: 2px solid var(--_urgency);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  [data-urgency='emergency-now'] {
    --_urgency: var(--_emergency);
  }
  [data-urgency='same-day'] {
    --_urgency: var(--_urgent);
  }
  [data-urgency='within-days'] {
    --_urgency: var(--_non-urgent);
  }
  .care-card-heading {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    margin: 0;
    padding: 0.6em 0.75em;
    background: var(--_fill);
    color: var(--_on-urgency);
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .care-card-heading .care-icon {
    margin-block-start: 0.05em;
  }
  .care-card-inside {
    padding: 0.75em min(0.75em, 3.75cqi);
  }
  .care-card-inside > :last-child {
    margin-block-end: 0;
  }

  .care-strip > .care-card-inside {
    display: flow-root;
    padding-block: 0.5em;
  }
  .care-strip .care-calls {
    margin: 0;
  }
  /* The number floats beside the folded signs: one line where both fit. */
  @container (inline-size >= 16em) {
    .care-strip > .care-card-inside > .care-calls {
      float: inline-start;
      margin-inline-end: 0.75em;
    }
    .care-strip > .care-card-inside > details > :not(summary) {
      clear: both;
    }
    /* Below the number rather than with a word in two pieces. */
    .care-strip > .care-card-inside > details > summary {
      min-inline-size: min-content;
      overflow-wrap: break-word;
    }
  }
  .care-strip-link {
    display: flex;
    align-items: center;
    gap: min(0.5em, 2.5cqi);
    font-weight: 600;
  }

  @container (inline-size >= 46em) {
    .care-columns {
      columns: 2;
      column-gap: 2em;
      max-inline-size: 78em;
    }
    .care-columns > li {
      break-inside: avoid;
    }
    .care-columns > li:first-child {
      margin-block-start: 0;
    }
  }

  .care-calls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block: 0 0.75em;
  }
  .care-call {
    text-align: start;
    border-color: var(--_urgency, var(--_emergency));
    background: var(--_fill);
    color: var(--_on-urgency);
    font-variant-numeric: tabular-nums;
  }
  .care-call:hover {
    background: var(--_fill);
    box-shadow: inset 0 0 0 2px currentColor;
  }

  .care-card-heading,
  .care-call {
    --_fill: var(--_urgency, var(--_emergency));
  }
  /* White or black, whichever has more contrast, as on the accent in tokens.styles.ts. */
  @supports (color: color(from red xyz-d65 x y z)) {
    .care-card-heading,
    .care-call {
      --_on-urgency: color(
        from var(--darkreader-bg--_fill, var(--_fill)) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.95)
          clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.089)
      );
      --darkreader-text--_on-urgency: var(--_on-urgency) !important;
    }
  }

  @media (forced-colors: active) {
    .care-card-heading {
      border-block-end: 2px solid CanvasText;
    }
    .care-call {
      border-color: LinkText;
    }
  }

  @media print {
    .care-strip > .care-card-inside > .care-calls {
      float: none;
    }
    /* A card may be longer than a page. Kept whole, it would begin on a new one and leave the page before it half empty. */
    .care-card {
      break-inside: auto;
    }
    .care-card-heading {
      background: none;
      color: inherit;
      border-block-end: 2px solid var(--_urgency);
      break-after: avoid;
    }
    .care-calls > a {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 700;
    }
    .care-calls > a[href^='http']::after {
      content: '(' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;
