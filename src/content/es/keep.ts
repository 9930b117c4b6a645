import type { KeepWords } from '../words/keep.js';

export const keepWords: KeepWords = {
  keep: 'Guardar en este dispositivo',
  delete: 'Borrar de este dispositivo',
  kept: 'Esto se guarda en este navegador, solo en este dispositivo. Otras personas que lo usan pueden verlo.',
  notKept: 'Esto no se guarda. Se pierde cuando usted cierra la página.',
  problems: {
    denied:
      'Este navegador no deja que la página guarde nada ahora. Lo que ve se queda hasta que usted cierre la página.',
    full: 'No queda espacio para guardar su último cambio. Lo que ve se queda hasta que usted cierre la página.',
    cleared:
      'Lo que se guardó aquí se ha borrado, en otra ventana o por el navegador. Lo que ve se queda hasta que usted cierre la página. Puede guardarlo otra vez.',
    damaged:
      'Una parte de lo que se guardó aquí no se pudo leer. La dejamos aparte en este dispositivo. El resto está aquí, y lo que usted añada se guarda.',
    newer:
      'Una versión más nueva de esta página guardó aquí algo que esta no puede leer. Lo dejamos como está. Lo que añada ahora se pierde cuando usted cierre la página.',
    'not-deleted':
      'El navegador no nos dejó borrarlo. Puede borrar los datos de este sitio web en los ajustes de su navegador.',
  },
};
