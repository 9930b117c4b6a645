export { checkSigns } from '../../core/site-content/signs.check.js';
