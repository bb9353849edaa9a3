import type { Countable } from '../../core/exercise/exercise.ts';
import type { Count, Counts, OfSide, Words } from '../values.ts';
import {
  capital,
  counted,
  feminineInWords,
  inWords,
  ofSide,
  secondsInWords,
  seconds as secondsOf,
  sides,
} from './counted.ts';

/** The page before a set. */
export const check = {
  lines: {
    person: 'Veo a una persona',
    'whole-body': 'Todo dentro de la imagen',
    distance: 'Buena distancia',
    light: 'Luz suficiente',
    'start-pose': 'En la posición inicial',
  },
  views: { side: 'De lado a la cámara', front: 'De frente a la cámara', back: 'De espaldas a la cámara' },
  lineStates: { ok: 'listo', 'not-yet': 'todavía no', unknown: 'estoy mirando' },
  /** A line of the list for a screen reader; the page shows a sign in place of the state. */
  line: ({ line, state }: Words<'line' | 'state'>) => `${line}: ${state}`,
  hold: 'No se mueva',
  /** Said while the start pose is held; the number stands on the picture. */
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `${capital(secondsInWords(seconds))} más`,
  opening: 'Abriendo la cámara',
  openingFile: 'Abriendo la grabación',
  model: 'Preparándome para ver el movimiento',
  startNow: 'Empezar ahora',
  leave: 'Salir',
  /** What to change before a set, by the id in `StartCheckLine.fix`; shown and spoken. */
  fixes: {
    'no-person': 'Entre en la imagen',
    'body-cut-off': 'Aléjese un poco',
    'feet-out-of-frame': 'Ponga los pies dentro de la imagen',
    'head-out-of-frame': 'Ponga la cabeza dentro de la imagen',
    'too-far': 'Acérquese un poco',
    'too-close': 'Aléjese un poco',
    'not-side-on': 'Póngase de lado a la cámara',
    'not-facing': 'Póngase de frente a la cámara',
    'not-back-on': 'Dé la espalda a la cámara',
    'limb-hidden': 'Déjeme ver sus brazos y piernas',
    'only-black': 'Solo veo negro: ¿está tapada la cámara?',
    'too-dark': 'Encienda una luz',
    'two-people': 'Veo a dos personas. Solo una, por favor',
    'no-depth': 'Necesito profundidad: elija otro motor',
    gap: 'Quédese donde yo le vea',
    'start-pose': 'Tome la posición inicial',
    /** One thing is missing of it: a measure lies under or over what the start position asks for. */
    'knee-over': 'Doble un poco más las rodillas',
    'knee-under': 'Estire un poco las rodillas',
    'elbow-over': 'Doble un poco más los codos',
    'elbow-under': 'Estire un poco los codos',
    'shoulder-over': 'Baje un poco los codos',
    'shoulder-under': 'Suba un poco los codos',
    'arm-over': 'Baje un poco los brazos',
    'arm-under': 'Suba un poco los brazos',
    'elbow-up-over': 'Baje un poco los codos',
    'rotation-over': 'Gire un poco las manos hacia dentro',
    'rotation-under': 'Gire un poco las manos hacia fuera',
  },
} as const;

/** The page during a set. */
export const practise = {
  set: ({ set, sets }: Words<'set' | 'sets'>) => `Serie ${set} de ${sets}`,
  /** Readable from the mat: the count is large, the words around it are small. */
  countOf: ({ count, target }: Words<'count' | 'target'>) => `${count} de ${target}`,
  secondsOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `${seconds} de ${target}\u00a0s`,
  secondsOnly: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  holdOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `Mantenga ${seconds} de ${target}\u00a0s`,
  pause: 'Pausar',
  resume: 'Seguir',
  stop: 'Parar',
  mute: 'Sin sonido',
  unmute: 'Con sonido',
  breath: { out: 'Suelte el aire', in: 'Tome aire' },
  paused: 'En pausa',
  pausedHint: 'No se cuenta nada hasta que usted siga. Si vuelve atrás otra vez, sale de la serie.',
  pausedSign: 'Para seguir sin teclas, póngase de frente a mí con las dos manos en la cabeza.',
  /** For somebody who is not near the keys; from the side, the head hides the hands. */
  sign: {
    facing: 'Para pausar sin teclas, mantenga las dos manos en la cabeza.',
    turned: 'Para pausar sin teclas, gire hacia mí y mantenga las dos manos en la cabeza.',
    floor: 'Para pausar sin teclas, levántese, póngase de frente a mí y mantenga las dos manos en la cabeza.',
    none: 'Para pausar, pulse Espacio: sus brazos son parte de este ejercicio, así que no busco señales en ellos.',
  },
  countLabel: ({ count, target, left, right }: Words<'count' | 'target' | 'left' | 'right'>) =>
    `${count} de ${target}. Izquierda ${left}, derecha ${right}.`,
  countLabelBoth: ({ count, target }: Words<'count' | 'target'>) => `${count} de ${target}.`,
  keys: { pause: 'Espacio', stop: 'Esc', mute: 'M', next: 'Enter' },
  picture: 'La imagen de la cámara con su movimiento dibujado encima',
  rest: 'Descanso',
  restLead: ({ of, count }: { of: Countable; count: Count }) => `${counted(of, count)}. Respire y descanse.`,
  next: 'Siguiente serie ahora',
  finish: 'Terminar aquí',
  /** In the large words while somebody moves and nothing else is to be said: the side, or which repetition comes next. */
  movingSide: ({ side }: OfSide) => `Lado ${ofSide(side, 'o')}`,
  movingBoth: ({ number }: Words<'number'>) => `Ahora: la número ${number}`,
  /** The same while the pose is held. */
  holding: 'Mantenga',
  holdingSide: ({ side }: OfSide) => `Mantenga, ${sides[side]}`,
  /** Where sentences cannot be heard. */
  noVoice: 'Aquí no hay voz: por favor, lea.',
} as const;

/** What is spoken during a set. */
export const voice = {
  breath: { out: 'Y suelte el aire', in: 'Y tome aire' },
  guideWorkAny: 'Y empiece',
  guideRestAny: 'Suelte y respire',
  guideRest: ({ round, rounds, seconds }: Words<'round' | 'rounds'> & Counts<'seconds'>) =>
    `Suelte durante ${secondsInWords(seconds)}. ${round} de ${rounds}`,
  begin: 'Empiece cuando quiera',
  /** A count carries its side, or a word of its own, so that nobody takes it for a second of a hold. */
  countSide: ({ side, count }: OfSide & Counts<'count'>) => `${capital(sides[side])}, ${inWords(count)}`,
  count: ({ count }: Counts<'count'>) => `${count.value === 1 ? 'Va' : 'Van'} ${feminineInWords(count)}`,
  oneMore: ({ counted: said }: Words<'counted'>) => `${said}. Una más`,
  setDone: ({ counted: said }: Words<'counted'>) => `${said}. Muy bien`,
  /** Some of it was held for less than was asked. */
  setEnded: ({ counted: said }: Words<'counted'>) => `${said}. La serie ha terminado`,
  /** A long hold has begun to count. */
  holdBegun: ({ seconds }: Counts<'seconds'>) => `Mantenga la posición durante ${secondsInWords(seconds)}`,
  halfHold: 'La mitad, y mantenga',
  /** Between the beginning, the half and the end of a long hold. */
  holdOn: 'Quédese ahí y siga respirando',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `Mantenga, ${inWords(seconds)}`,
  wayBackAny: 'Y vuelva',
  /** What comes next, to somebody who rests between two repetitions. */
  goOn: 'Otra vez, cuando quiera',
  goOnSide: ({ side }: OfSide) => `Ahora el lado ${ofSide(side, 'o')}`,
  goOnLeg: ({ side }: OfSide) => `Ahora apóyese en la pierna ${ofSide(side, 'a')}`,
  /** Said once after many reminders, before the voice falls silent. */
  waits: 'Espero hasta que usted quiera',
  rest: ({ seconds }: Counts<'seconds'>) => `Descanse ${secondsOf(seconds)}`,
  /** After the last set of a visit. */
  finished: {
    floor: 'Eso fue todo. Levántese despacio; el resumen está en la pantalla',
    upright: 'Eso fue todo. El resumen está en la pantalla',
    test: 'Eso fue todo. La pantalla dice más',
    range: 'Eso fue todo',
    rangeFloor: 'Eso fue todo. Levántese despacio',
  },
  restNearlyOver: 'Siguiente serie en diez segundos',
  nextSet: 'Tome la posición inicial para la siguiente serie',
  paused: 'En pausa',
  pausedBySign: 'En pausa. Deje las manos ahí para parar, o bájelas y súbalas otra vez para seguir',
  stoppedBySign: 'Terminado. Todo está guardado',
  /** Where nothing has happened for minutes. */
  pausedByItself: 'No pasa nada, así que hice una pausa. Todo está guardado. Pulse la barra espaciadora para seguir',
  pausedByItselfSign:
    'No pasa nada, así que hice una pausa. Todo está guardado. Para seguir, pulse la barra espaciadora, o mantenga las dos manos en la cabeza',
  pausedUnseen:
    'Hice una pausa, y todo está guardado. Cuando pueda ver de nuevo, pulse la barra espaciadora para seguir',
  leftByItself: 'Nadie empieza, así que apago la cámara. Todo está guardado',
  resumed: 'Seguimos',
  cameraLost: 'Perdí la cámara. Sus repeticiones están a salvo. La pantalla dice qué ayuda',
  cameraStill:
    'La cámara no me da imagen, así que hice una pausa. Sus repeticiones están a salvo. Sigo automáticamente cuando vuelva',
  phoneGone: 'Perdí su teléfono. Sus repeticiones están a salvo. Sigo automáticamente cuando esté',
  phoneAsleep:
    'La página de su teléfono no está en la pantalla. Sus repeticiones están a salvo. Ábrala allí y sigo automáticamente',
  phoneBlind: 'Su teléfono no ve nada ahora. Sus repeticiones están a salvo. La pantalla dice qué ayuda',
  modelLate:
    'Tardo mucho en ver, así que hice una pausa. Sus repeticiones están a salvo. Sigo automáticamente cuando pueda',
  otherCamera: 'La cámara que eligió no está. Uso otra',
  tooSlow: 'Veo demasiado despacio para contar. Sus repeticiones están a salvo. La pantalla dice qué ayuda',
  cameraBack: 'Le veo otra vez',
  sample: 'Alcance la pared de delante',
} as const;
