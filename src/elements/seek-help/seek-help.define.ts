import { define } from '../../core/contract/define.js';
import { SeekHelp } from './seek-help.js';

define('seek-help', SeekHelp);
