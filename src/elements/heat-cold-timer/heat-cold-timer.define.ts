import { define } from '../../core/define.js';
import { HeatColdTimer } from './heat-cold-timer.js';

define('heat-cold-timer', HeatColdTimer);
