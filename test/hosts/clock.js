/** Clocks that a test can put forward: `hostClock.passed` is time that went by, `hostClock.set` is somebody setting the clock. */
window.hostClock = { passed: 0, set: 0 };
const steady = performance.now.bind(performance);
const wall = Date.now.bind(Date);
performance.now = () => steady() + window.hostClock.passed;
Date.now = () => wall() + window.hostClock.passed + window.hostClock.set;
