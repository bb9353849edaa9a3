import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type OfTarget, type Words } from '../values.ts';
import { capital, countable, counted, feminineInWords, ofSide, seconds, sides, times } from './counted.ts';

const targetHint = ({ personal, sided }: OfTarget): string =>
  sided
    ? `Las líneas son ${personal ? 'sus' : 'los'} objetivos, uno para cada lado.`
    : `La banda es ${personal ? 'su' : 'el'} objetivo.`;

/** Of one there is no mean. */
const meanOf = (count: Count): string => (count.value === 1 ? 'una sola vez' : `la media de ${count.digits}`);

const degrees = (count: Count): string => `${count.digits} ${pick(count, { one: 'grado', other: 'grados' })}`;

/** The same of one and of several: "La única fue …", "Las 8 fueron …". */
const all = (count: Count, one: string, other: string): string =>
  count.value === 1 ? `La única ${one}` : `Las ${count.digits} ${other}`;

export const summary = {
  ask: ({ question }: Words<'question'>) => `Dígame usted: ${question}`,
  askTitle: 'Dígame usted',
  askHint: 'Una cámara no puede ver esto.',
  answers: { yes: 'Sí', unsure: 'No lo sé', no: 'No' },
  answerKeys: { yes: '1', unsure: '2', no: '3' },
  youSaid: 'Usted dijo',
  youTold: ({ told }: Words<'told'>) => `usted dijo: ${told}`,
  takeBack: 'Retirar esta respuesta',
  thanks: 'Gracias',
  setTitle: ({ set }: Words<'set'>) => `Serie ${set}`,
  setTitleOf: ({ set, exercise }: Words<'set' | 'exercise'>) => `Serie ${set}: ${exercise}`,
  wentWell: 'Lo que fue bien',
  workOn: 'En qué trabajar',
  counted: 'Contadas',
  /** Fewer than were asked for. */
  countedOf: ({ count, asked }: Words<'count' | 'asked'>) => `${count} de ${asked}`,
  rounds: 'Rondas',
  rejected: 'Todavía sin contar',
  duration: 'Tiempo',
  range: 'Amplitud',
  reps: 'Repetición por repetición',
  repsHint: (target: OfTarget) => `La altura es cuánto se movió usted. ${targetHint(target)}`,
  holds: 'Posición por posición',
  holdsHint: (target: OfTarget) => `La altura es cuánto tiempo mantuvo la posición. ${targetHint(target)}`,
  /** What left and right are the names of. */
  sidesAre: {
    leg: 'Izquierda y derecha: la pierna que se mueve.',
    arm: 'Izquierda y derecha: el brazo que se mueve.',
    standing: 'Izquierda y derecha: la pierna en la que se apoya.',
  },
  /** Of two arms that move together one height is drawn. */
  lesserArm: 'De los dos brazos, es el que llegó menos lejos.',
  hollowHint: 'Las barras huecas no se contaron.',
  barsLabel: ({ of, count, rejected }: Counts<'count' | 'rejected'> & { of: Countable }) =>
    `${counted(of, count)} ${pick(count, { one: 'contada', other: 'contadas' })}${rejected.value > 0 ? `, ${rejected.digits} sin contar` : ''}. La tabla de abajo tiene las cifras.`,
  targetBand: 'objetivo',
  tooFar: 'más allá del objetivo',
  /** Of two limbs that moved together and differ. */
  rangeOfSides: ({ left, right }: Words<'left' | 'right'>) => `izquierda ${left}, derecha ${right}`,
  leftRight: 'Izquierda y derecha',
  leftRightSame: 'En conjunto, ninguna diferencia que una cámara pueda apreciar.',
  /** More than the error, and less than is worth a word. */
  leftRightOrdinary: ({ deg }: Counts<'deg'>) =>
    `Alrededor de ${degrees(deg)} entre un lado y otro: una diferencia habitual.`,
  leftRightOrdinaryByWay: ({ percent }: Words<'percent'>) =>
    `Alrededor del ${percent}\u00a0% del recorrido entre un lado y otro: una diferencia habitual.`,
  leftRightDiffer: ({ side, deg, band }: OfSide & Counts<'deg'> & Words<'band'>) =>
    `Su lado ${ofSide(side, 'o')} se mueve más: alrededor de ${degrees(deg)}, más o menos ${band}.`,
  leftRightDifferByWay: ({ side, percent, band }: OfSide & Words<'percent' | 'band'>) =>
    `Su lado ${ofSide(side, 'o')} llega más lejos: alrededor del ${percent}\u00a0% del recorrido, más o menos ${band}.`,
  /** What the figures of the two sides are. */
  leftRightOf: ({ left, right, leftOut }: Counts<'left' | 'right' | 'leftOut'>) =>
    `El valor central de ${left.digits} a la izquierda y ${right.digits} a la derecha${leftOut.value > 0 ? '; no se incluyen las que tienen algo que cambiar o que no vi bien' : ''}.`,
  leftRightFew: ({ left, right }: Counts<'left' | 'right'>) =>
    `Son muy pocas para comparar los lados: hacen falta tres buenas por cada lado que yo viera bien. Hubo ${left.digits} a la izquierda y ${right.digits} a la derecha.`,
  /** Some of a side fell clearly short of its others. */
  leftRightShort: ({ side, count }: OfSide & Counts<'count'>) =>
    `${capital(feminineInWords(count))} a la ${sides[side]} se ${pick(count, { one: 'quedó', other: 'quedaron' })} claramente por debajo del resto.`,
  leftRightNone: 'Solo vi un lado.',
  leftRightHold: ({ left, right }: Counts<'left' | 'right'>) =>
    `Cuánto tiempo mantuvo la posición: a la izquierda, ${meanOf(left)}; a la derecha, ${meanOf(right)}.`,
  faults: 'Lo que observé',
  /** How often and when a fault was noticed. */
  noticedAt: ({ count, when }: Counts<'count'> & Words<'when'>) => `${times(count)}: ${when}`,
  atOfSide: ({ time, side }: OfSide & Words<'time'>) => `${time} ${sides[side]}`,
  atOfLimb: ({ time, limb }: Words<'time' | 'limb'>) => `${time} ${limb}`,
  /** A finding in one repetition that is about another limb than the one that moves. */
  findingOfLimb: ({ what, limb }: Words<'what' | 'limb'>) => `${what} (${limb})`,
  /** Names what was seen by its cue, where an exercise from outside brings no name for it. */
  findingOfCue: ({ cue }: Words<'cue'>) => `aquello para lo que sirve la indicación «${cue}»`,
  /** What helps with something that was noticed. */
  helps: ({ cue }: Words<'cue'>) => `Qué ayuda: ${cue}`,
  heldOf: ({ held, askedHold }: Words<'held'> & Counts<'askedHold'>) =>
    `tiempo mantenido: ${held} de ${seconds(askedHold)}`,
  heldShort: ({ asked }: Counts<'asked'>) => `Posición mantenida menos de ${seconds(asked)}`,
  /** A hold that was too short: when, and how long it was. */
  heldAt: ({ when, held }: Words<'when' | 'held'>) => `${when} (${held}\u00a0s)`,
  /** In place of how long it was held. */
  holdNotReached: 'recorrido corto para que cuente la posición',
  holdNotReachedAt: ({ when }: Words<'when'>) => `${when} (recorrido corto para que cuente la posición)`,
  hurried: ({ within }: Counts<'within'>) => `Ida en menos de ${seconds(within)}`,
  fewer: ({ of, asked }: Counts<'asked'> & { of: Countable }) => `Menos de lo previsto: ${counted(of, asked)}`,
  fewerDone: ({ done }: Counts<'done'>) => `${done.digits} esta vez`,
  faultsNone: 'Nada que cambiar. Siga así.',
  /** Where the person has not said that all was as hoped. */
  faultsNoneSeen: 'No vi nada que cambiar.',
  faultsNothingSeen: 'Todavía no había nada de este ejercicio que mirar.',
  unjudged: 'Lo que no pude valorar',
  unjudgedNone: 'Estuvo en la imagen todo el tiempo.',
  unjudgedFaults:
    'No pude saber si ocurrió: el brazo o la pierna no se veía, su movimiento no se vio entero, o estaba demasiado cerca del límite.',
  unjudgedIn: ({ count, which, all: isAll }: Counts<'count'> & Words<'which'> & { all: boolean }) =>
    isAll
      ? 'en todas las repeticiones'
      : `en ${pick(count, { one: 'la', other: 'las' })} ${countable('repetitions', count)} ${which}`,
  /** Somebody moved without taking the start position: what of the body was not in it. */
  notInStart: ({ parts }: Words<'parts'>) => `Fuera de la posición inicial: ${parts}`,
  notInStartAny: 'Fuera de la posición inicial',
  parts: {
    trunk: 'espalda',
    hip: 'caderas',
    knee: 'rodillas',
    elbow: 'codos',
    shoulder: 'parte alta de los brazos',
    arm: 'brazos',
    extension: 'brazos',
    elbowUp: 'codos',
    rotation: 'manos',
    neckBend: 'cabeza',
    twist: 'hombros',
    kneeRise: 'rodillas',
    footLift: 'pies',
  },
  unseenAt: ({ when, seconds: inAll }: Words<'when'> & Counts<'seconds'>) =>
    `${when} (${inAll.digits}\u00a0s en total)`,
  unjudgedAxis: ({ count }: Counts<'count'>) =>
    `La serie de principio a fin. Rayado: ${count.digits} ${pick(count, { one: 'momento', other: 'momentos' })} en que no pude valorar.`,
  axisReps: 'líneas: repeticiones',
  neverSeen: 'Lo que una cámara no puede ver en este ejercicio',
  table: 'Todas las cifras',
  /** What the range is of, in a physio's words. */
  rangeInDegrees: ({ motion }: Words<'motion'>) =>
    `Amplitud: ${motion}. Cuánto se movió, y después desde dónde hasta dónde.`,
  rangeByWay: ({ motion }: Words<'motion'>) =>
    `Amplitud: ${motion}, como parte del recorrido desde el reposo hasta el objetivo.`,
  /** Beside figures that have a ± (`npm run bench -- --angles` counts them). */
  whatBandsAre:
    'Cada cifra puede desviarse en su ±: en películas cuyos valores verdaderos se conocen, al menos nueve de cada diez se desviaron menos.',
  motions: {
    hip: 'flexión de cadera (0° es recta, menos es extensión)',
    leg: 'flexión de cadera (0° es recta, menos es extensión)',
    knee: 'flexión de rodilla (0° es recta)',
    elbow: 'flexión de codo (0° es recto)',
    shoulder: 'elevación del hombro (0° es el brazo junto al costado)',
    armOut: 'abducción del hombro (0° es el brazo junto al costado)',
    armForward: 'flexión del hombro (0° es el brazo junto al costado)',
    extension: 'extensión del hombro (0° es el brazo junto al costado)',
    neckBend: 'inclinación lateral del cuello (0° es erguido)',
    rotation: 'rotación externa del hombro',
    cross: 'brazo cruzado por delante del pecho',
    twist: 'rotación del tronco',
    kneeRise: 'altura de la rodilla',
    stand: 'subida desde la silla',
    footLift: 'elevación del pie',
  },
  number: 'N.º',
  side: 'Lado',
  at: 'Cuándo',
  holdColumn: 'Mantenido',
  tempoColumn: 'Ida, aprox.',
  noteColumn: 'Nota',
  notCounted: 'sin contar',
  notes: {
    'arm-not-seen': 'brazo no visto',
    'other-leg-not-seen': 'la otra pierna no se vio',
    'side-guessed': 'lado supuesto, un lado tapaba al otro',
    'view-oblique': 'visto en ángulo',
    'start-not-seen': 'brazo o pierna sin verse al principio',
    'end-not-seen': 'brazo o pierna sin verse al final',
    'by-hand': 'contada a mano',
  },
  nothingCounted: 'En esta serie no se contó nada.',
  nothingCountedHint: 'Puede ser la luz, la distancia o el ángulo. La comprobación inicial ayuda con las tres cosas.',
  otherMovement: ({ pose }: Words<'pose'>) =>
    `Vi a una persona, pero todavía no en la posición inicial («${pose}»). Quizá era otro ejercicio.`,
  nearlyStarted: ({ pose, cue }: Words<'pose' | 'cue'>) =>
    `Vi a una persona casi en la posición inicial («${pose}»). Qué ayuda: ${cue}.`,
  noAttempt: 'Vi a una persona en la posición inicial, pero ningún intento de este ejercicio. Quizá era otro.',
  notStill:
    'Vi a una persona en la posición inicial, pero en movimiento. Empiezo en cuanto usted esté un momento sin moverse.',
  nobody: 'No vi a nadie en esta grabación.',
  nobodyHint: 'Elija otra, o grabe de nuevo con todo su cuerpo en la imagen, de la cabeza a los pies.',
  score: 'Ejecución',
  scoreOf: ({ value }: Words<'value'>) => `${value} de 100`,
  scoreHint: 'La media de estas partes, cada una de 0 a 100, según su peso. Un resumen, no una medida.',
  scoreWeight: ({ percent }: Words<'percent'>) => `Peso: ${percent}\u00a0%.`,
  noScoreWhy: {
    few: 'Hubo demasiado poco para decir algo de su ejecución.',
    oblique: 'La mayoría las vi en ángulo. Una cifra desde ahí no sería justa.',
    guided:
      'Una cámara no puede ver aquello para lo que sirve este ejercicio. Le guío con el reloj; usted me dice qué sintió.',
  },
  scoreParts: {
    range: 'Amplitud',
    control: 'Control del movimiento',
    symmetry: 'Simetría',
    tempo: 'Ritmo',
    hold: 'Tiempo mantenido',
  },
  /** What each part is the mean over. `count`: repetitions of which it could be told; `short`: tries that fell short. */
  scoreLines: {
    range: ({ count, short }: Counts<'count' | 'short'>) =>
      `Qué parte del recorrido hasta el objetivo hizo: la media de ${count.digits} que ${pick(count, { one: 'contó', other: 'contaron' })}${short.value > 0 ? ` y ${short.digits} que se ${pick(short, { one: 'quedó corta', other: 'quedaron cortas' })}` : ''}.`,
    control: ({ count }: Counts<'count' | 'short'>) =>
      `Qué parte de las ${count.digits} que vi lo bastante bien tuvo una buena ejecución.`,
    symmetry: ({ differs }: { differs: boolean }) =>
      differs
        ? 'Cuánto se parecen la izquierda y la derecha.'
        : 'En conjunto, ninguna diferencia clara entre izquierda y derecha.',
    tempo: ({ count }: Counts<'count' | 'short'>) =>
      `Qué parte de las ${count.digits} cuyo ritmo pude apreciar fue sin prisa.`,
    hold: ({ count }: Counts<'count' | 'short'>) =>
      `Qué parte del tiempo pedido mantuvo la posición, a la décima de segundo: la media de ${count.digits}.`,
  },
  /** Parts of the score that are left out. */
  scoreLeftOut: ({ parts }: Words<'parts'>) => `${parts}: se pudieron apreciar demasiado pocas.`,
  next: 'Qué viene ahora',
  again: 'Practicar de nuevo',
  done: 'Listo',
  toHistory: 'Al historial',
  disclaimer: 'Yo cuento; su fisioterapeuta valora. Esto no es un diagnóstico.',
  seenBy: ({ engine, source }: Words<'engine' | 'source'>) => `Motor: ${engine}. Imagen: ${source}.`,
  /** Another engine took over in the middle of the set. */
  seenFrom: ({ engine, at }: Words<'engine' | 'at'>) => `Desde ${at}, motor: ${engine}.`,
  seenRecorded: ({ source }: Words<'source'>) => `Según los movimientos de ${source}.`,
  sourceCamera: 'la cámara',
  sourcePhone: 'la cámara de su teléfono',
  interrupted: 'Esta sesión quedó interrumpida. Todo lo contado hasta entonces está aquí.',
  /** Sets that can no longer be read. */
  unreadable: {
    name: 'Una serie que no puedo leer',
    exercise:
      'No puedo valorar otra vez esta serie: su ejercicio se guardó en una forma que ya no leo. La serie se conserva.',
    set: 'No puedo valorar otra vez esta serie: parte de lo que se guardó de ella está dañada. La serie se conserva.',
    partsLeftOut: ({ count }: Counts<'count'>) =>
      `${count.digits} ${pick(count, { one: 'parte', other: 'partes' })} de lo que se guardó de esta serie no se ${pick(count, { one: 'puede', other: 'pueden' })} leer. Las cifras son del resto; todo se conserva.`,
  },
} as const;

/**
 * The same of what was seen only: something that no camera sees was not as hoped, or the person has not said yet. What is
 * missing here claims nothing about the whole.
 */
export const wentWellSeen = {
  'all-clean': ({ count }: Counts<'count'>) =>
    count.value === 1
      ? 'No vi nada que cambiar en la que hizo.'
      : `No vi nada que cambiar en ninguna de las ${count.digits}.`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `Hizo ${count.digits} de ${asked.digits}, y no vi nada que cambiar en ${pick(count, { one: 'ella', other: 'ellas' })}.`,
  'mostly-clean': ({ nothingFound, count }: Counts<'nothingFound' | 'count'>) => {
    if (count.value === 1) return 'No vi nada que cambiar en la que hizo.';
    const among =
      nothingFound.value === count.value
        ? `ninguna de las ${count.digits}`
        : `${nothingFound.digits} de ${count.digits}`;
    return `No vi nada que cambiar en ${among}.`;
  },
} as const;

/** One true thing that went well, from the numbers of the set. */
export const wentWell = {
  'all-clean': ({ count }: Counts<'count'>) =>
    `${all(count, 'fue justo como debe ser', 'fueron justo como deben ser')}.`,
  /** Every one was as it should be, but there were fewer than asked for. */
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `Hizo ${count.digits} de ${asked.digits}, y cada una fue justo como debe ser.`,
  'full-range': ({ count }: Counts<'count'>) =>
    `${all(count, 'hizo el recorrido completo', 'hicieron el recorrido completo')}.`,
  'mostly-clean': ({ clean, count }: Counts<'clean' | 'count'>) =>
    count.value === 1
      ? 'La que hizo fue justo como debe ser.'
      : `${clean.digits} de ${count.digits} ${pick(clean, { one: 'fue justo como debe ser', other: 'fueron justo como deben ser' })}.`,
  /** `perhaps`: so many more came so near that the camera cannot tell. `tooFar`: so many went further than was asked. */
  'reached-target': ({ reached, perhaps, tooFar, count }: Counts<'reached' | 'perhaps' | 'tooFar' | 'count'>) =>
    `${perhaps.value > 0 ? 'Al menos ' : ''}${reached.digits} de ${count.digits} ${pick(reached, { one: 'hizo', other: 'hicieron' })} el recorrido completo${tooFar.value > 0 ? ' y no más' : ''}.`,
  'guided-rounds': ({ count, asked }: Counts<'count' | 'asked'>) =>
    count.value < asked.value
      ? `Hizo ${count.digits} de ${counted('rounds', asked)}, según el reloj.`
      : `Hizo ${counted('rounds', count)}, según el reloj.`,
  holds: ({ count, held }: Counts<'count' | 'held'>) =>
    count.value === 1
      ? `Mantuvo la posición ${seconds(held)}.`
      : `Mantuvo la posición ${times(count)}; la vez más larga, ${seconds(held)}.`,
  /** No hold was as long as it was asked to be. */
  'held-in-part': ({ count, held, askedHold }: Counts<'count' | 'held' | 'askedHold'>) =>
    count.value === 1
      ? `Mantuvo la posición ${held.digits} de ${seconds(askedHold)}.`
      : `Mantuvo la posición ${times(count)}; la vez más larga, ${held.digits} de ${seconds(askedHold)}.`,
  'kept-going': ({ count }: Counts<'count'>) => `Hizo ${counted('repetitions', count)}. Cada una ayuda.`,
} as const;

/** What to work on where something asked for is missing, from the numbers of the set. */
export const missing = {
  'hold-short': ({ count, short, askedHold }: Counts<'count' | 'short' | 'askedHold'>) =>
    count.value === 1
      ? `Quédese un poco más: se ${pick(askedHold, { one: 'pedía', other: 'pedían' })} ${seconds(askedHold)}.`
      : `Quédese un poco más: ${short.digits} de ${count.digits} no ${pick(short, { one: 'llegó', other: 'llegaron' })} a lo que se pedía, ${seconds(askedHold)}.`,
  /** The sides that were short are asked for different times. */
  'hold-short-own': ({ count, short }: Counts<'count' | 'short'>) =>
    `Quédese un poco más: ${short.digits} de ${count.digits} ${pick(short, { one: 'fue más corta', other: 'fueron más cortas' })} de lo que se pedía.`,
  /** Much is missing of some of them. */
  'hold-far': ({ askedHold }: Counts<'askedHold'>) =>
    `Intente un poco más cada vez: el objetivo ${pick(askedHold, { one: 'es', other: 'son' })} ${seconds(askedHold)}.`,
  'hold-far-own': 'Intente mantener la posición un poco más cada vez.',
  'dose-short': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${count.digits} de ${asked.digits} esta vez. Haga tantas como le resulten cómodas, y algunas más cuando sea así.`,
} as const;
