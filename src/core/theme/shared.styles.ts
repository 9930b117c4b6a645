import { careCardStyles } from '../care-card/care-card.styles.js';
import { controls } from './controls.styles.js';
import { tokens } from './tokens.styles.js';
import { typography } from './typography.styles.js';

/** The styles of every element. */
export const sharedStyles = [tokens, typography, controls, careCardStyles];
