import { define } from '../../core/define.js';
import { RedFlagCheck } from './red-flag-check.js';

define('red-flag-check', RedFlagCheck);
