// Written by scripts/write-lists.mjs. Do not edit.
/** What loads and registers each element, by its tag. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'back-care-plan': () => import('../elements/back-care-plan/back-care-plan.define.js'),
  'back-spasm-tips': () => import('../elements/back-spasm-tips/back-spasm-tips.define.js'),
  'care-settings': () => import('../elements/care-settings/care-settings.define.js'),
  'daily-habits': () => import('../elements/daily-habits/daily-habits.define.js'),
  'heat-cold-timer': () => import('../elements/heat-cold-timer/heat-cold-timer.define.js'),
  'pain-diary': () => import('../elements/pain-diary/pain-diary.define.js'),
  'pain-relief-guide': () => import('../elements/pain-relief-guide/pain-relief-guide.define.js'),
  'posture-guide': () => import('../elements/posture-guide/posture-guide.define.js'),
  'red-flag-check': () => import('../elements/red-flag-check/red-flag-check.define.js'),
  'rest-positions': () => import('../elements/rest-positions/rest-positions.define.js'),
  'seek-help': () => import('../elements/seek-help/seek-help.define.js'),
  'stretch-card': () => import('../elements/stretch-card/stretch-card.define.js'),
  'stretch-routine': () => import('../elements/stretch-routine/stretch-routine.define.js'),
};
