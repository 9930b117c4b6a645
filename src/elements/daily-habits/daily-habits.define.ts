import { define } from '../../core/contract/define.js';
import { DailyHabits } from './daily-habits.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './daily-habits.js';

define('daily-habits', DailyHabits);
