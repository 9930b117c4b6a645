export { checkSigns } from '../../core/site-content/schema/signs.check.js';
