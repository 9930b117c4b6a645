import { css } from 'lit';
import { chartStyles } from './chart.styles.js';
import { entriesStyles } from './entries.styles.js';
import { entryFormStyles } from './entry-form.styles.js';
import { paperStyles } from './paper.styles.js';

// The print styles come last, because they override the others.
export const painDiaryStyles = css`
  ${entryFormStyles}
  ${chartStyles}
  ${entriesStyles}
  ${paperStyles}
`;
