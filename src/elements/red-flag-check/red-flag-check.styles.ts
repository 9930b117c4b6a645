import { css } from 'lit';

export const redFlagCheckStyles = css`
  .care-choice + .care-choice {
    border-block-start: 1px solid var(--_border);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .care-choice:has(:checked) {
    background: var(--_surface-raised);
    font-weight: 600;
  }
  .check-origin {
    display: block;
    font-weight: 400;
  }
  .check-group {
    margin: 0.75em 0 0.25em;
    font-family: var(--_heading-font-family);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .care-card-inside > .check-group:first-child,
  .care-card-heading + .check-group {
    margin-block-start: 0;
  }
  /* The padding of the body, in the heading's larger text. */
  .care-card-inside > .care-card-heading {
    margin: 0 max(-0.66em, -3.75cqi) 0.5em;
  }
  .check-on-paper {
    display: none;
  }

  .check-live {
    margin-block-end: 1em;
  }
  .check-action {
    margin: 0;
  }
  /* While a sign is ticked, the action sticks to the bottom of a window that is tall enough. It must not cover the
     focused control (WCAG 2.4.11): its height is limited, and the page scrolls focused controls clear of it. */
  @media (min-height: 34em) {
    @container (inline-size >= 17em) {
      .check-live[data-found]:not(.check-result ~ *) {
        position: sticky;
        inset-block-end: 0.5em;
        z-index: 1;
        max-block-size: 50vh;
        overflow: auto;
        box-shadow: 0 0 0 0.5em var(--_surface);
      }
      :is(a, button, summary, input) {
        scroll-margin-block: 1em calc(50vh + 1.5em);
      }
      .check-live :is(a, button) {
        scroll-margin-block: 0.5em;
      }
    }
  }

  .check-progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block: 0 0.75em;
  }
  .check-progress progress {
    flex: 1;
    min-inline-size: 8em;
    accent-color: var(--_mark);
  }
  .check-question {
    outline-offset: 4px;
  }
  .check-error {
    margin: 0;
    font-weight: 700;
  }
  .check-error:not(:empty) {
    margin-block-end: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_emergency);
    background: var(--_surface-raised);
  }

  @media print {
    .check-on-paper {
      display: inline;
    }
    .check-live[data-found]:not(.check-result ~ *) {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .check-action,
    .care-choice {
      break-inside: avoid;
    }
    .care-choice {
      min-block-size: 0;
      padding-block: 0.15em;
    }
  }
`;
