import { define } from '../../core/contract/define.js';
import { RedFlagCheck } from './red-flag-check.js';

define('red-flag-check', RedFlagCheck);
