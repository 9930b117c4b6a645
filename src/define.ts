// Written by scripts/write-lists.mjs. Do not edit.
/** Registers all elements. */
import './elements/back-care-plan/back-care-plan.define.js';
import './elements/back-spasm-tips/back-spasm-tips.define.js';
import './elements/care-settings/care-settings.define.js';
import './elements/daily-habits/daily-habits.define.js';
import './elements/heat-cold-timer/heat-cold-timer.define.js';
import './elements/pain-diary/pain-diary.define.js';
import './elements/pain-relief-guide/pain-relief-guide.define.js';
import './elements/posture-guide/posture-guide.define.js';
import './elements/red-flag-check/red-flag-check.define.js';
import './elements/rest-positions/rest-positions.define.js';
import './elements/seek-help/seek-help.define.js';
import './elements/stretch-card/stretch-card.define.js';
import './elements/stretch-routine/stretch-routine.define.js';
