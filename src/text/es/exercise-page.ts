import type { Words } from '../values.ts';

/** The page of an exercise before it begins. */
export const exercise = {
  how: 'Cómo se hace',
  place: 'Dónde poner el portátil',
  /** Where the laptop stands, part by part: the side, the height, the distance, how to be turned, what has to be seen. */
  placing: {
    sentence: ({ at, height, distance, turned, downTo }: Words<'at' | 'height' | 'distance' | 'turned' | 'downTo'>) =>
      `${at}, ${height}, a una distancia de ${distance}. ${turned} Necesito ver su cuerpo de la cabeza a ${downTo}.`,
    at: { side: 'A su lado', front: 'Delante de usted', back: 'Detrás de usted' },
    height: { low: 'sobre una silla o una mesa baja', chest: 'a la altura del pecho' },
    turned: { side: 'Póngase de lado a la cámara.', front: 'Mire a la cámara.', back: 'Dé la espalda a la cámara.' },
    downTo: { feet: 'los pies', hips: 'las caderas' },
    distance: ({ from, to }: Words<'from' | 'to'>) => `${from} a ${to} metros`,
    above: 'Desde arriba',
    level: 'A la altura del suelo',
  },
  care: 'Cuídese',
  careText:
    'Puede doler y ser seguro: eso está bien. Antes de empezar, dé a su dolor un número de 0 a 10. Pare si sube tres puntos, o si se extiende hacia abajo por un brazo o una pierna, y dígaselo a su fisioterapeuta. No deje de respirar.',
  floorCare: 'Haga esto en el suelo solo si puede bajar y levantarse sin ayuda.',
  mayHappen: 'Qué puede ocurrir, y qué ayuda',
  whenNot: 'Cuándo no, o de otra manera',
  /** For every exercise; for those on the back; and whom to ask. */
  firstAsk:
    'Pregunte primero a su fisioterapeuta o a su médico: en las 12 semanas después de una operación o de un hueso roto, cuando un brazo o una pierna ha perdido fuerza hace poco, y con una enfermedad del corazón que no está estable.',
  longOnBack: 'Desde la semana 21 del embarazo: no mucho tiempo boca arriba.',
  whomToAsk:
    'Si tiene dudas, omítalo hoy, y pregunte a su fisioterapeuta. Si no tiene fisioterapeuta, pregunte a su médico.',
  notSeen: 'Lo que aquí no puedo ver',
  begin: 'Empezar',
  back: 'Todos los ejercicios',
  /** Shown in place of a page that an address names and the app does not have. */
  unknown: 'No conozco nada con ese nombre.',
  drawing: ({ name }: Words<'name'>) => `Dibujo: ${name}, la posición inicial y el movimiento`,
  move: 'Mostrar el movimiento',
  demonstration: {
    pause: 'Parar la figura',
    slow: 'Despacio',
    mirror: 'Como en un espejo',
    start: 'Inicio',
    end: 'Punto más lejano',
    right: 'Así',
    wrong: 'Así no',
    show: ({ finding }: Words<'finding'>) => `Mostrar: ${finding}`,
    see: 'Mostrar',
    drawing: ({ name, finding }: Words<'name' | 'finding'>) => `Dibujo: ${name}, con esto: ${finding}`,
  },
} as const;
