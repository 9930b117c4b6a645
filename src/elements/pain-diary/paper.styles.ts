import { css } from 'lit';

/** The printed sheet, to take to an appointment. */
export const paperStyles = css`
  .diary-sheet {
    display: none;
  }

  @media print {
    .diary-sheet {
      display: block;
    }
    .diary-sheet > p {
      margin: 0 0 0.5em;
    }
    .diary-person {
      display: flex;
      gap: 1em;
      padding-block-start: 1em;
    }
    .diary-person > span {
      flex: 1;
      border-block-end: 1px solid;
    }
    .diary-chart,
    .diary-table tr {
      break-inside: avoid;
    }
    .diary-table :is(th, td) {
      padding-block: 0.2em;
    }
    .diary-table [scope='row'] {
      white-space: nowrap;
    }
    .diary-asked {
      display: inline;
    }
  }
`;
