import { define } from '../../core/contract/define.js';
import { SeekHelp } from './seek-help.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './seek-help.js';

define('seek-help', SeekHelp);
