import { define } from '../../core/define.js';
import { SeekHelp } from './seek-help.js';

define('seek-help', SeekHelp);
