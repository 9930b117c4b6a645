import { define } from '../../core/contract/define.js';
import { HeatColdTimer } from './heat-cold-timer.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './heat-cold-timer.js';

define('heat-cold-timer', HeatColdTimer);
