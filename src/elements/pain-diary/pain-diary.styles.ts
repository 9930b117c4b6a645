import { css } from 'lit';
import { chartStyles } from './chart.styles.js';
import { entriesStyles } from './entries.styles.js';
import { entryFormStyles } from './entry-form.styles.js';
import { paperStyles } from './paper.styles.js';

// What is printed comes last, since it overrides the others.
export const painDiaryStyles = css`
  ${entryFormStyles}
  ${chartStyles}
  ${entriesStyles}
  ${paperStyles}
`;
