import { pick, type Counts, type Words } from '../values.ts';

/** Choosing a programme, and the page of the plan. */
export const plan = {
  chooseTitle: 'Elija un programa',
  chooseLead:
    'Cada uno empieza con suavidad y aumenta paso a paso, solo cuando usted quiera. El plan de su fisioterapeuta va antes que el mío. Con un dolor nuevo o fuerte, pregunte primero a un médico o fisioterapeuta.',
  what: {
    'low-back': 'Para una zona lumbar rígida o dolorida: en el suelo, boca arriba, y algunos giros en una silla.',
    'core-control': 'El centro del cuerpo firme mientras se mueven brazos y piernas: en el suelo.',
    'shoulders-arms': 'Alcanzar, levantar y llevar cosas: de pie, y junto a una pared.',
    'daily-mobility': 'Para levantarse, escalones y bordillos: con una silla y una encimera, nada en el suelo.',
  },
  take: ({ name }: Words<'name'>) => `Elegir «${name}»`,
  taken: 'Este es ahora su plan.',
  backToToday: 'Volver a hoy',
  stage: ({ number, of, weeks }: Words<'number' | 'of' | 'weeks'>) =>
    `Paso ${number} de ${of}, pensado para las semanas ${weeks}`,
  firstStep: ({ session }: Words<'session'>) => `Empieza con ${session}.`,
  easierStep: 'Un paso más fácil',
  harderStep: 'Un paso más',
  byRules: 'Cuando un ejercicio tiene pasos, aumenta solo cuando usted quiera.',
  daysTitle: 'Qué días',
  daysHint: 'Sin ningún día marcado, está todos los días.',
  exercisesTitle: 'Los ejercicios',
  reminderTitle: 'Un recordatorio en su calendario',
  reminderHint:
    'Un archivo pequeño que su calendario puede abrir: así le avisa los días de su plan. No se envía nada a ninguna parte.',
  reminderTime: 'A qué hora',
  timeMissing: 'Ponga primero una hora, con horas y minutos.',
  saveReminder: 'Guardar el archivo de calendario',
  /** What stands in the calendar. */
  reminder: ({ name }: Words<'name'>) => `Plumbline: ${name}`,
  reminderText: ({ session }: Words<'session'>) => `${session}. Abra Plumbline en su portátil y pulse Empezar.`,
  fileTitle: 'El plan como archivo',
  fileHint: 'Para conservarlo, o para llevarlo a otro equipo. Aquí se puede abrir un plan de su fisioterapeuta.',
  saveFile: 'Guardar el plan',
  onPaper: 'Imprimirlo',
  write: 'Escribir un plan para otra persona',
  openFile: 'Abrir un plan',
  fileLabel: 'Un archivo de plan',
  another: 'Elegir otro programa',
  leave: 'Dejar este plan',
  notRestored: 'Su plan se cambió otra vez desde entonces, así que lo dejé como está.',
  left: 'Ya no tiene ningún plan.',
  changed: 'Se cambió el plan.',
  opened: ({ name }: Words<'name'>) => `«${name}» es ahora su plan.`,
  /** A plan file that was not taken: your plan is as it was. */
  notTaken: {
    'no-plan': 'En este archivo no hay ningún plan. No se cambió nada.',
    newer:
      'Este plan se hizo con un Plumbline más nuevo. Vuelva a cargar esta página para obtenerlo y abra después el archivo otra vez. No se cambió nada.',
    'nothing-known': 'Esta aplicación no tiene ninguno de los ejercicios de este plan. No se cambió nada.',
    'too-large': 'Este archivo es más grande que cualquier plan. No se cambió nada. Pida solo el plan a quien lo hizo.',
  },
  odd: ({ number, exercise, where }: Words<'number' | 'exercise' | 'where'>) =>
    `En este plan, algo del ejercicio ${number}, «${exercise}», no tiene sentido aquí (${where}). No se cambió nada. Pregunte a quien hizo el plan.`,
} as const;

/** Between two exercises of a morning, and what is said in it. */
export const morning = {
  /** Under the name of an exercise while it is practised. */
  place: ({ number, of }: Words<'number' | 'of'>) => `Ejercicio ${number} de ${of}`,
  lastWords: {
    upright: 'Eso fue todo de este ejercicio',
    floor: 'Eso fue todo de este ejercicio. Quédese en el suelo, o levántese despacio',
  },
  next: 'A continuación',
  rest: 'Descanso',
  waiting: 'Tómese su tiempo',
  start: 'Seguir ahora',
  wait: 'Espéreme',
  skip: 'Omitirlo',
  easier: 'Hacer uno más fácil',
  easierWay: ({ exercise }: Words<'exercise'>) => `Más fácil: ${exercise}`,
  stop: 'Es suficiente por hoy',
  ask: { pain: '¿Dolor ahora?', effort: '¿Cuánto esfuerzo le costó?' },
  askHint: 'Si quiere: pulse un número, o tóquelo. No espero por ello.',
  placeTitle: 'Dónde va el portátil',
  spokenRest: ({ seconds }: Counts<'seconds'>) =>
    `Descanso: ${seconds.digits} ${pick(seconds, { one: 'segundo', other: 'segundos' })}.`,
  spokenWait: 'Espero hasta que pulse Enter.',
  spokenNext: ({ exercise, place }: Words<'exercise' | 'place'>) =>
    `A continuación: ${exercise}. Dónde va el portátil: ${place}`,
  spokenSoon: 'Diez segundos más',
  /** An easier way of the same exercise. */
  easierWays: {
    'transverse-abdominal': 'Solo la mitad de tiempo. También está bien acostándose de lado o en una silla.',
    'pelvic-tilt': 'La mitad de veces, y más pequeño.',
    'march-on-back': 'La mitad de veces. Deslice el talón por el suelo si es más fácil.',
    'dead-bug-heel-tap': 'La mitad de veces, una pierna después de la otra.',
    'bird-dog': 'La mitad de veces, y solo hasta donde haya firmeza.',
    bridge: 'La mitad de veces, y la mitad de alto.',
    'shoulder-abduction-raise': 'La mitad de veces, y más bajo.',
    'shoulder-flexion-raise': 'La mitad de veces, y más bajo.',
    'overhead-press': 'La mitad de veces, sin peso.',
    'elbow-curl': 'La mitad de veces, sin peso.',
    'shoulder-external-rotation': 'La mitad de veces, sin banda.',
    'wall-slide': 'La mitad de veces, y más bajo.',
    'cross-body-stretch': 'La mitad de tiempo.',
    'overhead-triceps-stretch': 'La mitad de tiempo.',
    'chest-opener': 'La mitad de tiempo.',
    'neck-side-bend': 'La mitad de tiempo.',
    'seated-trunk-rotation': 'La mitad de veces, y más pequeño.',
    'seated-march': 'La mitad de veces. Agárrese a la silla.',
    'sit-to-stand': 'La mitad de veces. Ponga un cojín en el asiento y use las manos.',
    'single-leg-stance': 'La mitad de tiempo, con la punta de un dedo en la encimera.',
  },
  easierWayAny: 'La mitad.',
} as const;
