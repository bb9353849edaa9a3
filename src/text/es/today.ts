import { pick, type Counts, type Words } from '../values.ts';

/** The first page: today's session through the plan. */
export const today = {
  title: 'Hoy',
  unnamed: 'Su plan',
  /** The key that does what the large button says. */
  key: 'Enter',
  noPlanTitle: 'Unos pocos ejercicios, cada mañana',
  noPlan:
    'Le llevo de un ejercicio al siguiente, cuento en voz alta y digo una sola cosa cada vez. Empiece con uno de los cuatro programas; puede cambiarlo en cualquier momento. Nada sale de este equipo si usted no lo elige.',
  noPlanShown:
    'Le llevo de un ejercicio al siguiente y muestro en letras grandes la cuenta y una sola cosa cada vez. Empiece con uno de los cuatro programas; puede cambiarlo en cualquier momento. Nada sale de este equipo si usted no lo elige.',
  choose: 'Elegir un programa',
  allExercises: 'Todos los ejercicios',
  begin: 'Empezar',
  /** What today's session is made of. */
  session: ({ exercises, minutes }: Counts<'exercises' | 'minutes'>) =>
    `${exercises.digits} ${pick(exercises, { one: 'ejercicio', other: 'ejercicios' })}, alrededor de ${minutes.digits} ${pick(minutes, { one: 'minuto', other: 'minutos' })}`,
  listTitle: 'Uno tras otro',
  changePlan: 'Ver o cambiar el plan',
  goOn: ({ exercise }: Words<'exercise'>) => `Seguir con «${exercise}»`,
  goOnLead: ({ number, of }: Words<'number' | 'of'>) =>
    `Lo dejó antes del final: ahora viene el ejercicio ${number} de ${of}. Lo que hizo está guardado.`,
  anew: 'Empezar desde el primero',
  restTitle: 'Hoy no hay ejercicios previstos',
  nextDay: ({ day }: Words<'day'>) => `El próximo día de su plan es el ${day}.`,
  doAllTheSame: 'Hacerlos hoy de todos modos',
  doneTitle: 'Listo por hoy',
  done: ({ done, exercises }: Counts<'done' | 'exercises'>) =>
    `Hizo ${done.digits} de ${exercises.digits} ${pick(exercises, { one: 'ejercicio', other: 'ejercicios' })}.`,
  onceMore: 'Una vez más',
  /** What became of an exercise; nothing is said of one that waits. */
  status: {
    done: 'hecho',
    skipped: 'omitido',
    swapped: 'uno más fácil en su lugar',
    stopped: 'hecho en parte',
  },
  how: 'Cómo fue',
  howOf: ({ exercise }: Words<'exercise'>) => `Cómo fue: ${exercise}`,
  /** A plan that this app cannot read. */
  unreadable:
    'Aquí hay guardado un plan que esta aplicación no puede leer: puede haberlo escrito un Plumbline más nuevo. Se queda como está hasta que usted elija otro.',
  unknownExercises: ({ names }: Words<'names'>) =>
    `Esta aplicación no tiene lo siguiente: ${names}. Se queda en su plan y se omite al empezar.`,
  unknownOwn: ({ count }: Counts<'count'>) =>
    `${pick(count, { one: 'Un ejercicio de su plan lo hizo alguien, y este dispositivo no lo tiene.', other: `${count.digits} ejercicios de su plan los hizo alguien, y este dispositivo no los tiene.` })} Pida el plan otra vez, como archivo, a quien se lo dio. Hasta entonces eso se omite al empezar.`,
  nothingKnown: 'Esta aplicación no tiene ninguno de los ejercicios de su plan.',
  /** A step of the programme that is offered. */
  up: {
    title: 'Las dos últimas veces fueron bien',
    what: 'Todas las repeticiones, con un esfuerzo de 5 o menos y sin más dolor. Si quiere, dé un paso más.',
    yes: 'Un paso más',
  },
  down: {
    title: 'Ahora puede convenirle un paso más fácil',
    because: {
      pain: 'Dos veces el dolor fue después mayor de lo que debería.',
      effort: 'La última vez fue muy duro.',
      form: 'La última vez muchas repeticiones necesitaron una indicación mía.',
      away: 'Pasó más de una semana sin practicar.',
    },
    yes: 'Un paso más fácil',
  },
  stay: 'Dejarlo como está',
  /** A short lesson that is offered; its title is one of those below. */
  lesson: ({ title }: Words<'title'>) => `Una lección breve para hoy: ${title}`,
  lessons: {
    posture: 'Sentarse y la postura',
    lifting: 'Levantar peso y agacharse',
    pain: 'El dolor, y cuánto hacer',
    sides: 'Izquierda y derecha, y los riesgos',
    moving: 'Moverse durante el día',
    sleep: 'Acostarse y dormir',
  },
  programmes: {
    'low-back': 'Zona lumbar',
    'core-control': 'Control del centro del cuerpo',
    'shoulders-arms': 'Hombros y brazos',
    'daily-mobility': 'Movilidad diaria',
  },
} as const;
