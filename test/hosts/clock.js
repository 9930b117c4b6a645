/** Clocks that a test can move: `hostClock.passed` advances elapsed time, `hostClock.set` changes the wall clock. */
window.hostClock = { passed: 0, set: 0 };
const steady = performance.now.bind(performance);
const wall = Date.now.bind(Date);
performance.now = () => steady() + window.hostClock.passed;
Date.now = () => wall() + window.hostClock.passed + window.hostClock.set;
