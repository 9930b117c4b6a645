import { define } from '../../core/contract/define.js';
// The elements inside the steps. A step whose element is not registered shows a line of text instead.
import '../back-spasm-tips/back-spasm-tips.define.js';
import '../daily-habits/daily-habits.define.js';
import '../heat-cold-timer/heat-cold-timer.define.js';
import '../pain-diary/pain-diary.define.js';
import '../pain-relief-guide/pain-relief-guide.define.js';
import '../posture-guide/posture-guide.define.js';
import '../red-flag-check/red-flag-check.define.js';
import '../rest-positions/rest-positions.define.js';
import '../seek-help/seek-help.define.js';
import '../stretch-routine/stretch-routine.define.js';
import { BackCarePlan } from './back-care-plan.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './back-care-plan.js';

define('back-care-plan', BackCarePlan);
