import type { KeepWords } from '../words/keep.js';

export const keepWords: KeepWords = {
  keep: 'Keep on this device',
  delete: 'Delete from this device',
  kept: 'This is kept in this browser, on this device only. Other people who use it can see it.',
  notKept: 'This is not kept. It is gone when you close the page.',
  problems: {
    denied: 'This browser does not let the page keep anything now. What you see stays until you close the page.',
    full: 'There is no room left to keep your last change. What you see stays until you close the page.',
    cleared:
      'What was kept here has been deleted, in another window or by the browser. What you see stays until you close the page. You can keep it again.',
    damaged:
      'Some of what was kept here could not be read. We put that part aside on this device. The rest is here, and what you add is kept.',
    newer:
      'A newer version of this page kept something here that this one cannot read. We left it as it is. What you add now is gone when you close the page.',
    'not-deleted':
      'The browser did not let us delete it. You can delete the data of this website in the settings of your browser.',
  },
};
