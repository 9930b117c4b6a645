import { define } from '../../core/contract/define.js';
import { RedFlagCheck } from './red-flag-check.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './red-flag-check.js';

define('red-flag-check', RedFlagCheck);
