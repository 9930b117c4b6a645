import { define } from '../../core/contract/define.js';
import { HeatColdTimer } from './heat-cold-timer.js';

define('heat-cold-timer', HeatColdTimer);
