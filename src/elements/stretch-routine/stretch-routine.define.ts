import { define } from '../../core/contract/define.js';
import { StretchRoutine } from './stretch-routine.js';

define('stretch-routine', StretchRoutine);
