import { css } from 'lit';

/** The summary after the session. */
export const summaryStyles = css`
  .routine-end {
    margin-block-end: 0.75em;
  }
  .routine-results {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_border);
  }
  .routine-results > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_border);
  }
  .routine-outcome {
    font-weight: 600;
  }
  .routine-results > li:not([data-outcome='done']) {
    color: var(--_text-muted);
  }
`;
