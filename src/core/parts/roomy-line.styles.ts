import { css } from 'lit';

/** A line that keeps room for its longest text. */
export const roomyLineStyles = css`
  /* Both texts lie on one another: the line is as high as the longer one needs. */
  .care-roomy {
    display: grid;
  }
  .care-roomy > * {
    grid-area: 1 / 1;
  }
  .care-reserve {
    visibility: hidden;
  }
  .care-reserve::after {
    content: attr(data-label);
  }
`;
