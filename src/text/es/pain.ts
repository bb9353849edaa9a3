import type { Words } from '../values.ts';

/** Where it hurts: left and right are the person's own. */
export const places = {
  middle: {
    head: 'Cabeza',
    throat: 'Parte delantera del cuello',
    neck: 'Nuca',
    chest: 'Pecho',
    'upper-back': 'Parte alta de la espalda',
    belly: 'Vientre',
    'low-back': 'Zona lumbar',
    tailbone: 'Cóccix',
    groin: 'Ingle',
  },
  sided: {
    shoulder: { left: 'Hombro izquierdo', right: 'Hombro derecho' },
    'shoulder-blade': { left: 'Omóplato izquierdo', right: 'Omóplato derecho' },
    'upper-arm': { left: 'Parte alta del brazo izquierdo', right: 'Parte alta del brazo derecho' },
    elbow: { left: 'Codo izquierdo', right: 'Codo derecho' },
    forearm: { left: 'Antebrazo izquierdo', right: 'Antebrazo derecho' },
    hand: { left: 'Mano izquierda', right: 'Mano derecha' },
    hip: { left: 'Cadera izquierda', right: 'Cadera derecha' },
    bottom: { left: 'Nalga izquierda', right: 'Nalga derecha' },
    thigh: { left: 'Parte delantera del muslo izquierdo', right: 'Parte delantera del muslo derecho' },
    'back-of-thigh': { left: 'Parte de atrás del muslo izquierdo', right: 'Parte de atrás del muslo derecho' },
    knee: { left: 'Rodilla izquierda', right: 'Rodilla derecha' },
    shin: { left: 'Espinilla izquierda', right: 'Espinilla derecha' },
    calf: { left: 'Pantorrilla izquierda', right: 'Pantorrilla derecha' },
    foot: { left: 'Pie izquierdo', right: 'Pie derecho' },
  },
  front: 'Por delante',
  back: 'Por detrás',
  yourLeft: 'Su izquierda',
  yourRight: 'Su derecha',
  picture: 'Dónde le duele, en un dibujo',
  hint: 'Toque cada lugar. Con el teclado: flechas para ir de un lugar a otro, Espacio para marcar.',
  asList: 'Los mismos lugares en una lista',
  marked: ({ places: marked }: Words<'places'>) => `Marcado: ${marked}`,
  none: 'No hay ningún lugar marcado.',
} as const;

export const pain = {
  /** The headings of the pages, and of the parts of a morning. */
  beforeTitle: 'Antes de empezar',
  afterTitle: '¿Cómo fue?',
  flagsTitle: 'Señales de alarma',
  functionTitle: 'Lo que puede hacer',
  scale: {
    /** An answer, spoken: "3 of 10". */
    answer: ({ value }: Words<'value'>) => `${value} de 10`,
    pain: { lowest: 'Ningún dolor', highest: 'El peor que puedo imaginar' },
    effort: { lowest: 'Ningún esfuerzo', highest: 'Todo lo que puedo dar' },
    function: { lowest: 'No puedo hacerlo', highest: 'Puedo hacerlo como antes' },
    /** Each answer on the scale of effort in words of our own, from 0 to 10. */
    effortWords: [
      'Ningún esfuerzo',
      'Casi ninguno',
      'Ligero',
      'En su punto, tirando a ligero',
      'En su punto',
      'En su punto, tirando a fuerte',
      'Mucho',
      'Muchísimo',
      'Demasiado para todos los días',
      'Casi todo lo que puedo dar',
      'Todo lo que puedo dar',
    ],
    keys: 'Las teclas del 0 al 9 responden; 1 y después 0 es 10.',
    /** The ends of a scale, spoken after its question. */
    spoken: {
      pain: '0 es ningún dolor, 10 es el peor que pueda imaginar.',
      effort: '0 es ningún esfuerzo, 10 es todo lo que puede dar.',
    },
  },
  ask: {
    pain: '¿Cuánto dolor tiene ahora?',
    worst: '¿Y el peor dolor de las últimas 24 horas?',
    places: '¿Dónde le duele?',
    effort: '¿Cuánto esfuerzo le costó, en conjunto?',
    note: 'Unas palabras para su fisioterapeuta',
    flags: '¿Le pasa algo de esto?',
  },
  noteHint: 'Si quiere. Se guarda en este equipo, con las respuestas de hoy, y no se envía a ninguna parte.',
  noteLeft: ({ left }: Words<'left'>) => `Caracteres que quedan: ${left}`,
  next: 'Seguir',
  back: 'Atrás',
  finish: 'Listo',
  leaveOut: 'Omitir las preguntas',
  loading: 'Un momento',
  dontSay: 'Prefiero no decirlo',
  end: 'Terminar por hoy',
  toStart: 'A la primera página',
  worried: 'Algo me preocupa',
  step: ({ step, of }: Words<'step' | 'of'>) => `Pregunta ${step} de ${of}`,
  not: {
    title: 'Lo que Plumbline no es',
    lines: [
      'No soy médico ni fisioterapeuta. Cuento y describo el movimiento; lo que digo no es un diagnóstico.',
      'No veo el dolor, el esfuerzo ni la respiración. Lo que usted siente va antes que lo que yo cuento.',
      'El plan de su fisioterapeuta va antes que el mío.',
      'No puedo pedir ayuda por teléfono. En una emergencia, llame al número de emergencias de su país.',
    ],
    read: 'Lo he leído',
  },
  flags: {
    why: {
      first: 'Unas preguntas por seguridad, antes de la primera vez y después una vez al mes.',
      month: 'Una vez al mes hago unas preguntas por seguridad.',
      'not-looked-at': 'La última vez respondió que sí a una de estas, por eso pregunto de nuevo.',
      'new-pain': 'Hay dolor en un lugar nuevo, por eso hago unas preguntas por seguridad.',
      jump: 'El dolor es bastante mayor que la última vez, por eso hago unas preguntas por seguridad.',
      asked: 'Están aquí en cualquier momento: repáselas y marque lo que le pase.',
    },
    hint: 'Marque lo que le pase. Si no le pasa nada de esto, dígalo abajo.',
    questions: {
      'cauda-equina':
        '¿Adormecimiento nuevo entre las piernas o alrededor del ano? ¿Dificultad para expulsar o retener la orina o las heces? ¿Un cambio en la sensibilidad sexual? ¿Las dos piernas débiles o adormecidas?',
      fracture:
        '¿Una caída o un golpe antes de esto? ¿Huesos débiles? ¿Pastillas de corticoides (esteroides) durante mucho tiempo?',
      cancer:
        '¿Ha tenido cáncer alguna vez? ¿Pierde peso sin proponérselo? ¿Un dolor que nunca cede, tampoco por la noche?',
      infection: '¿Fiebre, escalofríos, malestar general o una infección reciente?',
      cord: '¿Manos torpes, inestabilidad al caminar o sensación de descargas eléctricas al doblar el cuello?',
      'neck-artery':
        '¿Dolor de cuello o de cabeza nuevo e intenso, con alguna de estas cosas: visión doble, dificultad para pronunciar las palabras, dificultad para tragar, una caída repentina, la cara adormecida, mareo, inestabilidad?',
      'heart-lungs': '¿Dolor en el pecho, falta de aire en reposo o un desmayo?',
      'calf-clot': '¿Una pantorrilla hinchada, caliente o dolorida?',
      nerve: '¿Un pie o una mano que pierde fuerza?',
    },
    /** Beside a question with yes that is no emergency. */
    known: 'Un médico o fisioterapeuta ya lo ha examinado y dice que puedo hacer ejercicio',
    none: 'Nada de esto',
    some: 'Sí, me pasa',
    again: 'Volver a repasar las señales de alerta',
    clear: 'Bien. Nada de esto le impide hacer ejercicio hoy.',
    knownClear: 'Bien. Ya lo han examinado, así que puede hacer ejercicio como le indicaron.',
  },
  /** What ends a day, and what to do then. */
  ends: {
    emergency: {
      title: 'Pare aquí. Esto es para el número de emergencias, ahora.',
      act: 'Por favor, llame ahora al número de emergencias de su país, o deje que alguien le lleve a un servicio de urgencias. Puede no ser nada grave, pero no debe esperar.',
    },
    urgent: {
      title: 'Pare aquí. Por favor, haga que una persona lo examine hoy.',
      act: 'Por favor, llame ahora a su médico y diga lo que marcó aquí. Puede no ser nada grave.',
    },
    'same-day': {
      title: 'Pare aquí. Por favor, haga que una persona lo examine hoy.',
      act: 'Llame a su médico o fisioterapeuta y diga lo que marcó aquí. Puede no ser nada grave.',
    },
    soon: {
      title: 'Pare aquí. Por favor, haga que un médico lo examine pronto.',
      act: 'Pida una cita para los próximos días y diga lo que marcó aquí. Puede no ser nada grave.',
    },
    spreads: {
      title: 'Es suficiente por hoy.',
      act: 'El dolor se ha extendido más hacia abajo por un brazo o una pierna. Por favor, dígaselo a su fisioterapeuta antes de volver a hacer ejercicio.',
    },
    'three-more-again': {
      title: 'Es suficiente por hoy.',
      act: 'Por segunda vez hoy, el dolor está 3 puntos o más por encima del que tenía al empezar. Descanse y, por favor, dígaselo a su fisioterapeuta.',
    },
    'eight-and-two-more': {
      title: 'Es suficiente por hoy.',
      act: 'El dolor es de 8 o más, y mayor que al empezar. Descanse y, por favor, dígaselo a su fisioterapeuta.',
    },
    'start-by-plan-only': {
      title: 'Hoy descanse de los ejercicios.',
      act: 'Con un dolor de 7 o más al empezar, solo es adecuado lo que su fisioterapeuta ha previsto para un día así. Caminar y moverse con suavidad está bien si se siente bien al hacerlo. Por favor, dígaselo a su fisioterapeuta.',
    },
  },
  /** What the ladder says while a day goes on. */
  ladder: {
    'go-on': 'Siga como hasta ahora.',
    'offer-easier': 'Son 2 puntos más que al empezar. Ahora puede convenirle un ejercicio más fácil.',
    'stop-exercise': 'Es bastante más que al empezar. Pare este ejercicio y descanse; después pruebe uno más fácil.',
  },
  /** After a morning: pain now against its start. */
  change: {
    same: ({ now }: Words<'now'>) => `Dolor ${now} ahora, igual que al empezar.`,
    withinError: ({ start, now }: Words<'start' | 'now'>) =>
      `Dolor ${start} al empezar, ${now} ahora. La diferencia no es mayor que la imprecisión de la medida.`,
    less: ({ start, now }: Words<'start' | 'now'>) =>
      `Dolor ${start} al empezar, ${now} ahora. Es menos, y la diferencia es mayor que la imprecisión de la medida.`,
    more: ({ start, now }: Words<'start' | 'now'>) =>
      `Dolor ${start} al empezar, ${now} ahora. Es más, y la diferencia es mayor que la imprecisión de la medida.`,
  },
  sore: 'Puede doler y ser seguro: hasta 5, si mañana por la mañana se ha calmado.',
  rest: 'Ahora descanse. Si mañana por la mañana no se ha calmado, por favor, dígaselo a su fisioterapeuta.',
  thanks: 'Se guarda en este equipo.',
  half: 'El dolor lleva más de un día 2 puntos o más por encima de lo habitual al empezar: hoy, la mitad de las repeticiones.',
  told: {
    title: 'Lo que usted me contó',
    /** The heading of what is told after the last question. */
    end: 'Gracias',
    empty: 'Aquí encontrará lo que me cuente antes y después de hacer ejercicio.',
    when: { before: 'antes', between: 'entre ejercicios', after: 'después' },
    pain: ({ value }: Words<'value'>) => `dolor ${value}`,
    worst: ({ value }: Words<'value'>) => `el peor ${value}`,
    effort: ({ value }: Words<'value'>) => `esfuerzo ${value}`,
    flags: 'señales de alarma: algo marcado',
    flagsClear: 'señales de alarma: ninguna',
    nothing: 'sin respuestas',
    remove: 'Eliminar',
    removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Eliminar ${what}, ${when}`,
    removed: 'Se eliminó la anotación.',
    unreadable: 'Algunas anotaciones no se pueden leer. Se conservan tal como están.',
    entry: 'la anotación',
    more: 'Mostrar anotaciones más antiguas',
    tellNow: 'Contar cómo está ahora',
    notMeant: 'Si indicó algo que no quería decir, puede eliminarlo aquí:',
  },
} as const;

/** The Patient-Specific Functional Scale. */
export const functioning = {
  lead: 'Nombre tres cosas que ahora le cuestan y diga cada dos semanas qué tal le van. Eso muestra lo que a usted le importa.',
  /** An example in each empty field. */
  nameLabel: ({ number }: Words<'number'>) => `Actividad ${number}`,
  examples: 'Por ejemplo: ponerse los calcetines, llevar la compra, una hora ante el escritorio.',
  ask: ({ activity }: Words<'activity'>) => `¿Qué tal le va esto ahora: ${activity}?`,
  askUnnamed: '¿Qué tal le va esto ahora?',
  save: 'Guardar estas respuestas',
  saved: 'Guardado en este equipo.',
  incomplete: 'Nombre tres actividades distintas y responda a cada una; entonces puedo guardarlas.',
  others: 'Elegir otras actividades',
  othersHint:
    'Las respuestas sobre otras actividades no se pueden comparar con las anteriores; aquellas se quedan aquí.',
  due: 'Han pasado dos semanas: ¿qué tal le van ahora sus actividades?',
  notDue: 'Cada dos semanas es suficiente; puede responder antes.',
  earlierTitle: 'Sus respuestas hasta ahora',
  mean: ({ score }: Words<'score'>) => `${score} de 10 de media`,
  activity: ({ activity, score }: Words<'activity' | 'score'>) => `${activity}: ${score}`,
  entry: 'las respuestas sobre sus actividades',
  changeTitle: 'Qué ha cambiado',
  first: 'Estas son las primeras respuestas sobre estas actividades. Dentro de dos semanas habrá con qué comparar.',
  against: {
    better: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos mejor de media. Un cambio pequeño, y mayor que la imprecisión de la medida.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos mejor de media. Un cambio mediano, y mayor que la imprecisión de la medida.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos mejor de media. Un cambio grande, y mayor que la imprecisión de la medida.`,
    },
    worse: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos menos de media. Un cambio pequeño, y mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos menos de media. Un cambio mediano, y mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Desde el ${day}: ${by} puntos menos de media. Un cambio grande, y mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
    },
    withinError: ({ day, by, from }: Words<'day' | 'by' | 'from'>) =>
      `Desde el ${day}: una diferencia de ${by} puntos de media. No es mayor que la imprecisión de la medida; lo sería a partir de ${from} puntos.`,
  },
} as const;
