import { css } from 'lit';

/** The chart with its scales. */
export const chartStyles = css`
  .diary-chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    margin: 0 0 1em;
  }
  .diary-chart figcaption,
  .diary-dates {
    grid-column: 2;
  }
  .diary-chart figcaption {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .diary-scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.75em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .diary-plot {
    inline-size: 100%;
    block-size: 13em;
    overflow: visible;
  }
  .diary-plot path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke: var(--_accent-text);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .diary-plot .diary-points {
    stroke-width: 7;
  }
  .diary-plot .diary-grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .diary-dates {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.5em;
    font-size: 0.875em;
  }
  .diary-dates > :last-child {
    text-align: end;
  }

  @media (forced-colors: active) {
    .diary-plot path {
      stroke: CanvasText;
    }
    .diary-plot .diary-grid {
      stroke: GrayText;
    }
  }
`;
