import { define } from '../../core/contract/define.js';
import { DailyHabits } from './daily-habits.js';

define('daily-habits', DailyHabits);
