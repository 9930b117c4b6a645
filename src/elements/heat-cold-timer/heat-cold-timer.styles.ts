import { css } from 'lit';

export const heatColdTimerStyles = css`
  .heat-guide {
    margin-block: 0.5em;
    padding: 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .heat-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .heat-choice {
    margin-block-end: 0.25em;
  }
  /* The legend floats beside its row: as an item of the row, WebKit would give it a line of its own. */
  .heat-choice > :is(legend, .care-legend) {
    float: inline-start;
    margin: 0;
    margin-inline-end: 0.25em;
    padding-block: 0.625em;
  }
  /* With large text, the row goes below its legend instead of a choice out of it. */
  .heat-choice > .heat-row {
    min-inline-size: min-content;
    gap: 0;
  }
  .heat-choice .care-choice {
    align-items: center;
    min-inline-size: 44px;
    gap: 0.3em;
    padding-inline: 0.3em;
  }
  .heat-guide[data-stage='ask'] .care-list {
    margin-block-start: 0.75em;
  }
  .heat-time {
    font-size: 4em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .heat-guide:is([data-stage='ask'], [data-stage='check']) {
    border-color: var(--_urgent);
  }
  .heat-guide[data-stage='off'] {
    border: 4px solid var(--_emergency);
  }
  .heat-guide[data-stage='off'] .heat-stage {
    font-size: 1.75em;
  }

  @media print {
    .care-list > li {
      break-inside: avoid;
    }
  }
`;
