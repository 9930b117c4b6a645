/** Registers all elements. */
import './elements/back-spasm-tips/back-spasm-tips.define.js';
import './elements/red-flag-check/red-flag-check.define.js';
import './elements/stretch-card/stretch-card.define.js';
import './elements/stretch-routine/stretch-routine.define.js';
import './elements/pain-diary/pain-diary.define.js';
