import { css } from 'lit';
import { handoutStyles } from './handout.styles.js';
import { overviewStyles } from './overview.styles.js';
import { sessionStyles } from './session.styles.js';
import { summaryStyles } from './summary.styles.js';

export const stretchRoutineStyles = css`
  ${overviewStyles}
  ${summaryStyles}
  ${sessionStyles}
  ${handoutStyles}
`;
