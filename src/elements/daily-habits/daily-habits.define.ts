import { define } from '../../core/define.js';
import { DailyHabits } from './daily-habits.js';

define('daily-habits', DailyHabits);
