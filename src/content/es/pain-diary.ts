import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The Spanish of `<pain-diary>`. */
export const words: WordsFor<'pain-diary'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'pain-diary': {
    keep: keepWords,
    heading: 'Mi diario del dolor',
    intro: 'Anote cómo está su espalda, tantas veces como quiera. Puede llevarlo a una visita.',
    onlyRecords: 'El diario solo anota. No juzga, no envía nada, y no puede decirle si necesita ayuda.',
    newEntry: 'Nueva nota',
    changeEntry: 'Cambiar esta nota',
    when: 'Fecha y hora',
    pain: '¿Cuánto le duele, de 0 a 10?',
    least: 'sin dolor',
    most: 'el peor dolor que pueda imaginar',
    more: 'Qué le impidió, qué le ayudó, un apunte',
    stopped: '¿Qué le impidió hacer?',
    helped: '¿Qué le ayudó?',
    note: 'Algo más',
    save: 'Añadir a mi diario',
    saveChange: 'Guardar el cambio',
    cancel: 'Dejar como estaba',
    choosePain: 'Elija primero un número de 0 a 10.',
    chooseTime: 'Ponga primero una fecha y una hora.',
    tooLong: 'Es demasiado largo: caben 1000 letras. Acórtelo, o ponga el resto en otra nota.',
    undo: 'Deshacer',
    news: {
      added: 'Añadido para el {date}.',
      changed: 'Cambiado para el {date}.',
      deleted: 'La nota del {date} se ha borrado.',
      cleared: 'Se han borrado todas las notas.',
      back: 'La nota del {date} está otra vez como antes.',
      undone: 'Se ha deshecho. Notas en su diario ahora: {count}.',
      saved:
        'Su archivo está hecho. Búsquelo donde su navegador guarda los archivos. ¿No hay archivo ahí? Puede que esta página no tenga permiso para guardar archivos: ábrala en su navegador.',
      tooLarge: 'Este archivo es demasiado grande para un diario. No se cambió nada.',
      notOurs:
        'No podemos leer ninguna nota en este archivo. No se cambió nada. Si es de una hoja de cálculo, guárdelo ahí antes como CSV.',
      loaded: 'Notas nuevas o cambiadas del archivo: {count}.',
    },
    unread: 'Partes que no pudimos leer: {count}. La lista está debajo de “Cargar un archivo”.',
    unreadRow: 'Fila {row}:',
    faults: {
      date: 'no podemos leer la fecha. Escríbala así: 2026-03-29.',
      time: 'no podemos leer la hora. Escríbala así: 14:30.',
      pain: 'el dolor debe ser un número entero de 0 a 10.',
      zone: 'no podemos leer la zona horaria. Escríbala así: UTC+01:00, o déjela vacía.',
      id: 'el código debajo de “Nota” ha cambiado. Déjelo vacío para una nota nueva.',
      takenBack: 'quien escribió esto lo marcó como un error.',
      other: 'esto no es una nota del diario.',
    },
    moreUnread: 'Y {count} más.',
    whichDay: 'Algunas fechas de este archivo pueden ser dos días distintos. ¿Qué día es el correcto para la primera?',
    entries: 'Sus notas',
    none: 'Todavía no hay notas.',
    chart: 'Dolor de 0 (nada) a 10 (el peor)',
    chartOfDay:
      'Gráfico de línea de su dolor, {count} en total, el {first}. La tabla de abajo tiene los mismos números.',
    chartOf:
      'Gráfico de línea de su dolor, {count} en total, del {first} al {last}. La tabla de abajo tiene los mismos números.',
    painShort: 'Dolor',
    wrote: 'Lo que escribió',
    change: 'Cambiar',
    delete: 'Borrar',
    ofEntry: 'la nota del {date}',
    showAll: 'Ver las {count}',
    deleteAll: 'Borrar todas las notas',
    files: 'Guardar o cargar un archivo',
    filesHint:
      'Guarde su diario para llevarlo con usted, o por si pierde este dispositivo. Puede cargar aquí otra vez cada uno de estos archivos. Contienen datos de salud, así que guárdelos bien.',
    saveAs: {
      csv: 'Tabla para una hoja de cálculo (CSV)',
      json: 'Copia del diario (JSON)',
      fhir: 'Para historias clínicas (FHIR)',
    },
    load: 'Cargar un archivo',
    columns: { date: 'Fecha', time: 'Hora', zone: 'Zona horaria', id: 'Nota', changed: 'Último cambio' },
    name: 'Nombre',
    birth: 'Fecha de nacimiento',
    emergencyLine:
      'Si tiene problemas nuevos con la orina o las heces, adormecimiento nuevo en la zona de las nalgas o los genitales, o señales nuevas en las dos piernas, llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora. La página muestra más señales como estas.',
  },
};
