import { define } from '../../core/contract/define.js';
import { BackSpasmTips } from './back-spasm-tips.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './back-spasm-tips.js';

define('back-spasm-tips', BackSpasmTips);
