import { define } from '../../core/contract/define.js';
import { StretchRoutine } from './stretch-routine.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './stretch-routine.js';

define('stretch-routine', StretchRoutine);
