import type { ReminderWords } from '../words/reminder.js';

export const reminder: ReminderWords = {
  title: 'Tous les combien, son ou voix',
  about:
    'Cela s’arrête quand vous fermez la page ou quand votre appareil se met en veille. Vous verrez un message ici. Ajoutez un son ou une voix pour l’entendre aussi.',
  turnOn: 'Me rappeler de bouger, seulement tant que cette page est ouverte',
  every: 'Tous les combien, en minutes',
  minutes: '{minutes}',
  left: 'Minutes qui restent : {minutes}',
  due: 'C’est le moment de vous lever et de bouger un peu. Rappel {count}.',
  moved: 'J’ai bougé : compter à partir de maintenant',
  voice: 'Voix',
  sound: 'Son',
  unavailable:
    'Ce navigateur ne peut pas faire cela ici. Vous verrez quand même le message. Il lui manque : {features}.',
};
