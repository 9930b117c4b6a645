/**
 * The paths that a visitor goes through the elements. `query` is the element and its attributes. Reading goes at the pace
 * of a practised listener; whatever counts time goes at the pace of a usual voice.
 */
const READING = 90;
const USUAL = 15;

/** Reads the headings, then the whole element from its own heading on. */
async function readAll(visitor, headings, seconds = 40) {
  visitor.note('by heading');
  await visitor.press('h', '', headings);
  visitor.note('from the top');
  await visitor.press('ctrl+Home');
  await visitor.readOn(seconds);
}

/** The path through an element with drawings: one drawing's steps, then the reminder. */
const drawings = (tag, drawing) => ({
  query: `tag=${tag}`,
  pace: READING,
  async walk(visitor) {
    await readAll(visitor, 6);
    visitor.note('open a drawing’s steps');
    await visitor.press('ctrl+Home');
    await visitor.pressUntil('b', drawing);
    await visitor.press('Return');
    await visitor.press('Down', '', 3);
    visitor.note('the reminder');
    await visitor.pressUntil('x', 'Remind me');
    await visitor.press('space');
    await visitor.press('Down', '', 3);
    await visitor.press('Return', 'I have moved');
  },
});

/** A pack is on in a section that the visitor closes: what comes then is heard, though its words were hidden. */
const closedPack = (query) => ({
  query: `tag=heat-cold-timer&${query}&inside=details`,
  pace: USUAL,
  async walk(visitor) {
    await visitor.pressUntil('b', 'Start');
    await visitor.press('Return');
    await visitor.pressUntil('b', 'None of these');
    await visitor.press('Return', 'the pack is on');
    visitor.note('close the section around it');
    await visitor.press('ctrl+Home');
    await visitor.pressUntil('b', 'For your back');
    await visitor.press('Return');
    visitor.note('time passes');
    await visitor.pass(240, 4);
    await visitor.listen(70);
  },
});

export const paths = {
  'red-flag-check': {
    query: 'tag=red-flag-check',
    pace: READING,
    async walk(visitor) {
      await visitor.press('h', '', 6);
      visitor.note('an emergency sign');
      await visitor.press('ctrl+Home');
      await visitor.pressUntil('x', 'hard to start peeing', '', 25);
      await visitor.press('space', 'tick it');
      await visitor.press('space', 'clear it');
      await visitor.press('space', 'tick it again');
      await visitor.press('x');
      await visitor.press('space', 'tick a second sign');
      visitor.note('where the action is');
      await visitor.pressUntil('k', 'Call 999');
      await visitor.pressUntil('b', 'Clear my choices');
      await visitor.press('Return');
    },
  },
  'red-flag-check-urgent': {
    query: 'tag=red-flag-check',
    pace: USUAL,
    async walk(visitor) {
      await visitor.pressUntil('h', 'Get help today');
      await visitor.press('b', 'the fold');
      await visitor.press('Return');
      await visitor.press('x');
      await visitor.press('space', 'tick the first sign of all');
      await visitor.press('x');
      await visitor.press('space', 'tick a second one');
    },
  },
  'red-flag-check-emergency': {
    query: 'tag=red-flag-check',
    pace: USUAL,
    async walk(visitor) {
      await visitor.press('x');
      await visitor.press('space', 'tick the first sign of all');
      await visitor.listen(6);
    },
  },
  'red-flag-check-steps-emergency': {
    query: 'tag=red-flag-check&mode=steps',
    pace: USUAL,
    async walk(visitor) {
      await visitor.press('x');
      await visitor.press('space', 'tick the first sign of all');
      await visitor.listen(4);
    },
  },
  'red-flag-check-steps': {
    query: 'tag=red-flag-check&mode=steps',
    pace: READING,
    async walk(visitor) {
      await visitor.readOn(40);
      visitor.note('nothing chosen');
      await visitor.pressUntil('b', 'Next');
      await visitor.press('Return', 'nothing is chosen');
      await visitor.listen(2);
      visitor.note('a choice');
      await visitor.pressUntil('x', 'None of these');
      await visitor.press('space');
      await visitor.pressUntil('b', 'Next');
      await visitor.press('Return');
      await visitor.press('Down', '', 4);
      visitor.note('a sign');
      await visitor.press('x');
      await visitor.press('space', 'tick it');
      await visitor.pressUntil('b', 'Back');
      await visitor.press('Return');
    },
  },
  'heat-cold-timer': {
    query: 'tag=heat-cold-timer&minutes=5',
    pace: USUAL,
    async walk(visitor) {
      await visitor.press('h', '', 3);
      await visitor.pressUntil('b', 'Start');
      await visitor.press('Return');
      await visitor.press('Down', '', 3);
      await visitor.press('Up', '', 3);
      await visitor.pressUntil('b', 'None of these');
      await visitor.press('Return', 'heat is on');
      await visitor.listen(6);
      visitor.note('half-way');
      await visitor.pass(150, 10);
      visitor.note('the last minute');
      await visitor.pass(80, 10);
      visitor.note('time is up, nothing is pressed');
      await visitor.listen(60);
      visitor.note('the answer');
      await visitor.press('Tab');
      await visitor.press('Return');
      await visitor.listen(4);
    },
  },
  'heat-cold-timer-closed-heat': closedPack('mode=heat&minutes=5'),
  'heat-cold-timer-closed-cold': closedPack('mode=cold'),
  'stretch-routine': {
    query: 'tag=stretch-routine&preset=first-days',
    pace: USUAL,
    async walk(visitor) {
      await visitor.press('h', '', 4);
      await visitor.pressUntil('b', 'Start');
      await visitor.press('Return');
      await visitor.listen(45);
      visitor.note('the question');
      await visitor.pressUntil('Tab', 'Skip', '', 3);
      await visitor.press('Return');
      await visitor.listen(6);
      await visitor.press('Tab', 'to the answers');
      await visitor.pass(60, 3);
      await visitor.press('Return', 'go on');
      await visitor.listen(30, 'the second exercise');
      visitor.note('the question without an answer');
      await visitor.pressUntil('Tab', 'Skip', '', 3);
      await visitor.press('Return');
      await visitor.listen(30);
      visitor.note('the end');
      await visitor.pressUntil('Tab', 'End', '', 5);
      await visitor.press('Return');
      await visitor.press('Down', '', 4);
    },
  },
  'stretch-card': {
    query: 'tag=stretch-card&exercise=cat-cow',
    pace: USUAL,
    async walk(visitor) {
      await visitor.press('h', '', 4);
      await visitor.pressUntil('b', 'Start');
      await visitor.press('Return');
      await visitor.listen(25);
      visitor.note('pause, go on, end');
      await visitor.press('Return', 'pause');
      await visitor.press('Return', 'go on');
      await visitor.pressUntil('Tab', 'End', '', 5);
      await visitor.press('Return');
      await visitor.press('Tab');
      visitor.note('reading while it runs');
      await visitor.pressUntil('shift+Tab', 'Start', '', 5);
      await visitor.press('Return');
      await visitor.pressUntil('b', 'Stop if');
      await visitor.press('Down', '', 3);
      await visitor.listen(5);
    },
  },
  'pain-diary': {
    query: 'tag=pain-diary',
    pace: READING,
    async walk(visitor) {
      await visitor.press('h', '', 3);
      await visitor.readOn(30);
      visitor.note('nothing chosen');
      await visitor.pressUntil('b', 'Add to my diary');
      await visitor.press('Return', 'no number is chosen');
      visitor.note('a number');
      await visitor.press('ctrl+Home');
      await visitor.press('r', '', 4);
      await visitor.press('space');
      await visitor.pressUntil('b', 'Add to my diary');
      await visitor.press('Return');
      await visitor.press('t');
      await visitor.press('Down', '', 6);
      visitor.note('delete and undo');
      await visitor.pressUntil('b', 'Delete');
      await visitor.press('Return');
      await visitor.press('Return', 'undo');
    },
  },
  'back-spasm-tips': {
    query: 'tag=back-spasm-tips',
    pace: READING,
    async walk(visitor) {
      await visitor.press('h', '', 6);
      visitor.note('open a tip by its heading');
      await visitor.press('Return');
      await visitor.press('Down', '', 3);
      visitor.note('open all');
      await visitor.press('ctrl+Home');
      await visitor.pressUntil('b', 'Open all');
      await visitor.press('Return');
      visitor.note('a phase');
      await visitor.press('ctrl+Home');
      await visitor.press('r', '', 2);
      await visitor.press('space');
      visitor.note('from the top');
      await visitor.press('ctrl+Home');
      await visitor.readOn(40);
    },
  },
  'back-care-plan': {
    query: 'tag=back-care-plan',
    pace: READING,
    async walk(visitor) {
      await readAll(visitor, 8);
      visitor.note('open a step');
      await visitor.press('ctrl+Home');
      await visitor.pressUntil('b', 'Look at the warning signs');
      await visitor.press('Return');
      visitor.note('an emergency sign inside the plan');
      await visitor.pressUntil('x', 'Chest pain');
      await visitor.press('space', 'tick the first sign of all');
      await visitor.listen(4);
      visitor.note('the other plan');
      await visitor.press('ctrl+Home');
      await visitor.press('r', '', 2);
      await visitor.press('space');
    },
  },
  'seek-help': {
    query: 'tag=seek-help',
    pace: READING,
    async walk(visitor) {
      await readAll(visitor, 6);
      visitor.note('open the signs');
      await visitor.press('ctrl+Home');
      await visitor.pressUntil('b', 'you have chest pain');
      await visitor.press('Return');
      await visitor.press('Down', '', 3);
    },
  },
  'pain-relief-guide': {
    query: 'tag=pain-relief-guide',
    pace: READING,
    async walk(visitor) {
      await readAll(visitor, 6);
      visitor.note('answers');
      await visitor.press('ctrl+Home');
      await visitor.pressUntil('b', 'Check yours');
      await visitor.press('Return');
      await visitor.press('x');
      await visitor.press('space', 'tick the first product');
      await visitor.press('x');
      await visitor.press('space', 'tick a second one');
      await visitor.press('space', 'clear it');
    },
  },
  'daily-habits': {
    query: 'tag=daily-habits',
    pace: READING,
    async walk(visitor) {
      await readAll(visitor, 5);
      visitor.note('a habit done');
      await visitor.press('ctrl+Home');
      await visitor.press('x');
      await visitor.press('space');
    },
  },
  'rest-positions': drawings('rest-positions', 'On your side'),
  'posture-guide': drawings('posture-guide', 'Picking up a box'),
};
