import { define } from '../../core/define.js';
// The elements that stand inside the steps; one that is not registered leaves a line of text in its place.
import '../red-flag-check/red-flag-check.define.js';
import '../stretch-routine/stretch-routine.define.js';
import '../daily-habits/daily-habits.define.js';
import '../back-spasm-tips/back-spasm-tips.define.js';
import { BackCarePlan } from './back-care-plan.js';

define('back-care-plan', BackCarePlan);
