import { css } from 'lit';

export const heatColdTimerStyles = css`
  .heat-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
    margin-block: 0.75em;
  }
  .heat-guide {
    margin-block-end: 1em;
    padding: 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .heat-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .heat-time {
    font-size: 4em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .heat-guide[data-stage='check'] {
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
