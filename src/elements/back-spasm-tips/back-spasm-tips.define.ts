import { define } from '../../core/contract/define.js';
import { BackSpasmTips } from './back-spasm-tips.js';

define('back-spasm-tips', BackSpasmTips);
