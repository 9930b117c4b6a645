import { define } from '../../core/define.js';
import { StretchRoutine } from './stretch-routine.js';

define('stretch-routine', StretchRoutine);
