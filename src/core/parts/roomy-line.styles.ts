import { css } from 'lit';

/** Styles of a line that reserves room for its longest text. */
export const roomyLineStyles = css`
  /* Both texts share a grid cell, so that the line is as high as the longer text needs. */
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
