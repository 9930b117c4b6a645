import type { ReminderWords } from '../words/reminder.js';

export const reminder: ReminderWords = {
  title: 'How often, sound or voice',
  about:
    'It stops when you close the page or your device sleeps. You will see a note here. Add a sound or a voice to hear it too.',
  turnOn: 'Remind me to move, only while this page is open',
  every: 'How often, in minutes',
  minutes: '{minutes}',
  left: 'Minutes to go: {minutes}',
  due: 'Time to get up and move a little. Reminder {count}.',
  moved: 'I have moved: count from now',
  voice: 'Voice',
  sound: 'Sound',
  unavailable: 'This browser cannot do that here. You will still see the note. It has no: {features}.',
};
