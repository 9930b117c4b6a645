import type { ReminderWords } from '../words/reminder.js';

export const reminder: ReminderWords = {
  title: 'Cada cuánto, sonido o voz',
  about:
    'Se para cuando usted cierra la página o su dispositivo se duerme. Verá una nota aquí. Añada un sonido o una voz para oírlo también.',
  turnOn: 'Recordarme que me mueva, solo mientras esta página está abierta',
  every: 'Cada cuánto, en minutos',
  minutes: '{minutes}',
  left: 'Minutos que quedan: {minutes}',
  due: 'Es hora de levantarse y moverse un poco. Aviso {count}.',
  moved: 'Ya me he movido: contar desde ahora',
  voice: 'Voz',
  sound: 'Sonido',
  unavailable: 'Este navegador no puede hacer eso aquí. Aun así verá la nota. No tiene: {features}.',
};
