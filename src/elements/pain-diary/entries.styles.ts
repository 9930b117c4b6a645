import { css } from 'lit';

/** The entries as a table. */
export const entriesStyles = css`
  .diary-table {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  .diary-table :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .diary-table th {
    overflow-wrap: break-word;
  }
  .diary-table thead th {
    font-weight: 700;
    vertical-align: bottom;
  }
  .diary-table .diary-value {
    font-size: 1.125em;
    font-weight: 700;
    text-align: center;
  }
  .diary-said {
    margin: 0 0 0.25em;
    white-space: pre-line;
  }
  .diary-asked {
    display: block;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .diary-table .care-tools {
    gap: 0.25em;
    margin: 0;
  }
  .diary-table .care-button {
    padding-inline: 0.35em;
  }

  @container (inline-size < 16em) {
    .diary-table th {
      overflow-wrap: anywhere;
    }
  }
  @container (inline-size < 30em) {
    .diary-table :is(th, td) {
      padding-inline: 0 0.35em;
    }
  }
`;
