import type { Words } from '../values.ts';

export const keeping = {
  title: 'Sus datos',
  lead: 'Todo lo que guarda Plumbline está en este navegador, en este equipo. No se envía a ninguna parte.',
  link: 'Lo que se guarda, y una copia de seguridad',
  kept: {
    title: 'Lo que se guarda',
    loading: 'Busco lo que se guarda',
    sessions: 'Sesiones, con sus repeticiones y movimientos',
    mornings: 'Días con su plan',
    checkIns: 'Anotaciones de dolor, esfuerzo y señales de alarma',
    scales: 'Anotaciones de lo que usted puede hacer',
    plan: 'Su plan',
    ownRanges: 'Ejercicios con su propia amplitud',
    ownExercises: 'Ejercicios propios',
    writtenPlans: 'Planes que escribe para otras personas',
    settings: 'Sus ajustes',
    isThere: 'sí',
    disk: ({ used, allowed }: Words<'used' | 'allowed'>) =>
      `Junto con el propio Plumbline, esto ocupa unos ${used}. El navegador permite unos ${allowed}.`,
    diskUnknown: 'Este navegador no me dice cuánto espacio ocupa.',
    erase: 'Eliminar algunas sesiones, o borrar todo',
  },
  promise: {
    title: '¿Se conservará?',
    looking: 'Pregunto al navegador',
    given: 'El navegador ha prometido no borrarlo por su cuenta. Solo usted puede hacerlo.',
    open: 'El navegador no ha prometido conservarlo. Si el disco se llena, puede borrarlo todo por su cuenta.',
    ask: 'Pedir al navegador que lo conserve',
    asking: 'He preguntado. Si el navegador le muestra una pregunta, respóndala, por favor.',
    refused:
      'El navegador todavía no lo promete. No se pierde nada por eso. Muchos navegadores lo prometen más adelante, cuando la aplicación está instalada o se usa a menudo. Hasta entonces, haga de vez en cuando una copia de seguridad.',
    unavailable: 'Este navegador no hace aquí esa promesa. Haga de vez en cuando una copia de seguridad.',
  },
  backup: {
    title: 'Una copia de seguridad',
    lead: 'Todo en un archivo: sesiones y movimientos, lo que usted me contó, su plan, los planes que escribe para otras personas, sus propias amplitudes, sus propios ejercicios y sus ajustes. Guarde una copia fuera de este equipo, por ejemplo en una memoria USB.',
    care: 'Quien tenga el archivo puede leerlo. Guárdelo con tanto cuidado como una carta de su médico.',
    never: 'Aquí todavía no se ha hecho ninguna copia.',
    last: ({ day }: Words<'day'>) => `Última copia de seguridad: ${day}.`,
    save: 'Guardar una copia de seguridad',
    working: 'Preparo el archivo',
    cancel: 'Cancelar',
    saved: 'El archivo está listo y lo tiene el navegador. Está donde el navegador guarda todos los archivos.',
    leftOut: ({ count }: Words<'count'>) =>
      `No incluye las anotaciones que no puedo leer o que no están terminadas: ${count}.`,
    withoutPoses: ({ count }: Words<'count'>) =>
      `Los movimientos de las series más antiguas no cabían; sus repeticiones sí están. Series sin movimientos: ${count}.`,
    failed: 'No se hizo ninguna copia. Aquí todo está como estaba.',
  },
  restore: {
    title: 'Recuperar una copia de seguridad',
    lead: 'Primero le muestro lo que se añadiría, y lo más nuevo que ocuparía el lugar de lo que hay aquí. Nada cambia antes de que usted lo diga, y puede deshacerlo mientras esta página esté abierta.',
    choose: 'Elegir un archivo de copia',
    fileLabel: 'Un archivo de copia de seguridad',
    reading: 'Leo el archivo',
    from: ({ day }: Words<'day'>) => `Copia de seguridad: ${day}`,
    comes: 'Esto resultaría aquí',
    renewed: 'Más nuevo que lo de aquí, ocupa su lugar',
    same: 'Ya está aquí, se queda como está',
    settings: 'Ajustes que usted no ha elegido aquí',
    planInPlaceOf: ({ name }: Words<'name'>) => `En lugar de su plan «${name}»`,
    planAgain: 'Su plan, en lugar de uno anterior con el mismo nombre',
    planLeft: 'El plan del archivo: esta aplicación no puede usarlo',
    left: 'se deja fuera',
    nothing: 'Ya está todo aquí. No hay nada que añadir.',
    yes: 'Añadirlo',
    no: 'Dejarlo',
    adding: 'Lo añado',
    done: 'Añadido',
    undone: 'Deshecho. Todo está como estaba antes.',
    failed: 'No se cambió nada. Aquí todo está como estaba.',
    notTaken: {
      'not-a-backup': 'Este archivo no es una copia de seguridad de Plumbline. No se cambió nada. Elija otro.',
      newer:
        'Esta copia se hizo con un Plumbline más nuevo. Vuelva a cargar esta página para obtenerlo y elija después el archivo otra vez. No se cambió nada.',
      'too-large':
        'Este archivo contiene más que cualquier copia de Plumbline, así que me detuve. No se cambió nada. Elija otro.',
      damaged:
        'Esta copia no se puede leer hasta el final: se cortó o cambió por el camino. No se cambió nada. Copie el archivo otra vez, o use otra copia de seguridad.',
    },
  },
  offer: {
    sentence: 'Sus sesiones están guardadas solo en este navegador. Si el disco se llena, puede borrarlas.',
    action: 'Pedirle que las conserve',
  },
  due: {
    sentence: 'Desde hace un mes o más no hay copia de seguridad de sus sesiones.',
    action: 'Ocuparme de ello',
  },
} as const;
