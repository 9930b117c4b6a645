import { css } from 'lit';

export const backCarePlanStyles = css`
  .plan-phases {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  /* Above the column of boxes, as wide as one unless the word is wider. */
  .plan-ticks {
    margin: 0;
    inline-size: fit-content;
    min-inline-size: max(44px, 2.75em);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
    overflow-wrap: normal;
  }
  .plan-steps {
    margin: 0 0 1em;
    padding: 0;
    border-block-end: 1px solid var(--_border);
    list-style: none;
  }
  /* The tick is beside the summary, so that the content below has the full width. */
  .plan-step {
    position: relative;
    border-block-start: 1px solid var(--_border);
  }
  .plan-step > details:not([open]) {
    break-inside: avoid;
  }
  .plan-tick {
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-start: 0;
    justify-content: center;
    inline-size: max(44px, 2.75em);
  }
  .plan-step > details > summary {
    align-items: flex-start;
    padding-block: 0.75em;
    margin-inline-start: max(48px, 3em);
    font-weight: 400;
  }
  .plan-step > details > summary::before {
    margin-block-start: 0.5em;
  }
  .plan-step > details > summary:hover {
    background: var(--_surface-raised);
  }
  /* The tick is above the summary where there is no room beside it. */
  @container (inline-size < 12em) {
    .plan-tick {
      position: static;
    }
    .plan-step > details > summary {
      margin-inline-start: 0;
      padding-block-start: 0.25em;
    }
  }
  .plan-title {
    flex: 1;
  }
  .plan-title > .care-subheading {
    margin-block: 0 0.15em;
  }
  .plan-piece {
    display: block;
    padding-block: 0.5em 1em;
    /* The plan already applies the font size; a relative size would apply twice. */
    --care-font-size: 1em;
  }
  .plan-piece::part(base) {
    padding: 0;
    border: 0;
  }
`;
