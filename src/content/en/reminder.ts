import type { ReminderWords } from '../words/reminder.js';

export const reminder: ReminderWords = {
  title: 'Remind me to move',
  about:
    'This works only while this page is open and your device is awake. It stops when you close the page. You will see a note here. Turn on a sound or a voice to hear it too. How often is up to you.',
  turnOn: 'Remind me',
  every: 'How often, in minutes',
  minutes: '{minutes}',
  left: 'Minutes to go: {minutes}',
  due: 'Time to get up and move a little. Reminder {count}.',
  moved: 'I have moved: count from now',
  voice: 'Voice',
  sound: 'Sound',
  unavailable: 'This browser cannot do that here. You will still see the note. It has no: {features}.',
};
