import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const app = {
  name: 'Plumbline',
  skip: 'Ir al contenido de la página',
  menu: 'Menú principal',
  pageTitle: ({ page }: Words<'page'>) => `${page} · Plumbline`,
} as const;

export const pages = {
  start: 'Hoy',
  exercises: 'Ejercicios',
  between: 'Descanso',
  plan: 'Su plan',
  newPlan: 'Un plan nuevo para usted',
  prescribe: 'Escribir un plan',
  handout: 'Un plan en papel',
  programmes: 'Programas',
  standing: 'Ejercicios de pie',
  exercise: 'Prepárese',
  test: 'Prueba',
  check: 'Comprobación inicial',
  practise: 'Practicar',
  summary: 'Resumen',
  range: 'Su propia amplitud',
  progress: 'Progreso',
  history: 'Historial',
  session: 'Sesión',
  sessionReport: 'Una sesión en papel',
  monthReport: 'Un mes en papel',
  keeping: 'Sus datos',
  exchange: 'Entregar',
  settings: 'Ajustes',
  about: 'Información',
  before: 'Antes de empezar',
  after: 'Después',
  flags: 'Señales de alarma',
  function: 'Cómo está usted',
  learning: 'Lecciones',
  lesson: 'Lección',
  author: 'Sus propios ejercicios',
  physio: 'Para fisioterapia',
  'physio-patient': 'Paciente',
  live: 'Ejercitarse juntos',
  phone: 'Su teléfono como cámara',
  eye: 'Este teléfono como cámara',
  'physio-session': 'Sesión para fisioterapia',
} as const;

export const sides = {
  left: 'Izquierda',
  right: 'Derecha',
  both: 'Ambos lados',
  leftShort: 'I',
  rightShort: 'D',
} as const;

export const units = {
  withBand: ({ value, band }: Words<'value' | 'band'>) => `${value}° ±${band}`,
  /** From where to where a joint moved. */
  degrees: ({ from, to }: Words<'from' | 'to'>) => `de ${from}° a ${to}°`,
  /** Where degrees cannot be seen: how much of the way to the target. */
  ofTarget: ({ percent, band }: Words<'percent' | 'band'>) => `${percent}\u00a0% del recorrido ±${band}`,
  wholeWay: 'el recorrido completo',
  /** Where the error is as wide as the way itself, there is no share to tell. */
  partOfWay: 'menos que el recorrido completo',
  /** Less than a number, and from one number to another. */
  under: ({ value }: Words<'value'>) => `menos de ${value}`,
  fromTo: ({ from, to }: Words<'from' | 'to'>) => `${from}–${to}`,
  seconds: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  megabytes: ({ loaded, total }: Words<'loaded' | 'total'>) => `${loaded} de ${total} MB`,
  /** A time in a set or a recording. */
  clock: ({ minutes, seconds }: Words<'minutes' | 'seconds'>) => `${minutes}:${seconds}`,
  span: ({ from, to }: Words<'from' | 'to'>) => `${from} – ${to}`,
  dayAndTime: ({ day, time }: Words<'day' | 'time'>) => `${day}, ${time}`,
  /** Stands where there is no number. */
  none: '–',
} as const;

export const start = {
  title: '¿Qué practicamos hoy?',
  lead: 'Miro por la cámara, cuento en voz alta y digo una sola cosa cada vez. Nada sale de este equipo si usted no lo elige.',
  leadShown:
    'Miro por la cámara y muestro en letras grandes la cuenta y una sola cosa cada vez. Nada sale de este equipo si usted no lo elige.',
  /** Those of the exercises that need a narrow strip of the room only. */
  standing: 'Lo que se puede hacer de pie',
  standingLead:
    'Un cuerpo acostado llena toda la imagen. Para estar de pie basta una franja estrecha de la habitación: de dos a tres metros de largo y tan ancha como sus brazos abiertos.',
  narrow: '¿Solo tiene un lugar estrecho? Vea lo que se puede hacer de pie.',
  groups: {
    floor: 'En el suelo: espalda, centro del cuerpo y caderas',
    arms: 'Hombros y brazos',
    stretches: 'Estiramientos suaves',
    legs: 'Piernas, equilibrio y giros',
    record: 'Su postura',
  },
  positions: {
    'hands-and-knees': 'En cuadrupedia (manos y rodillas)',
    supine: 'Boca arriba',
    chair: 'En una silla',
    wall: 'Junto a una pared',
    standing: 'De pie',
    upright: 'De pie o en una silla',
  },
  dose: ({ sets, reps, holdSeconds, each }: Counts<'sets' | 'reps' | 'holdSeconds'> & { each: boolean }) =>
    [
      `${sets.digits} ${pick(sets, { one: 'serie', other: 'series' })} de ${counted('repetitions', reps)}${each ? ' por cada lado' : ''}`,
      ...(holdSeconds.value > 0 ? [`mantener\u00a0${holdSeconds.digits}\u00a0s`] : []),
    ].join(', '),
  doseHolds: ({ holds, holdSeconds, each }: Counts<'holds' | 'holdSeconds'> & { each: boolean }) =>
    `${counted('holds', holds)} de ${holdSeconds.digits}\u00a0s${each ? ' por cada lado' : ''}`,
  doseGuided: ({ rounds, seconds }: Counts<'rounds' | 'seconds'>) =>
    `${rounds.digits} ${pick(rounds, { one: 'vez', other: 'veces' })} ${seconds.digits}\u00a0s, según el reloj`,
  doseScreen: 'Una vez cada cuatro semanas',
  sideAlone: { left: 'solo con el lado izquierdo', right: 'solo con el lado derecho' },
  /** An exercise that was cut short. */
  carryOn: {
    title: 'Quedó a medias.',
    with: ({ exercise, how }: Words<'exercise' | 'how'>) =>
      `Continuar con «${exercise}», ${how.charAt(0).toLowerCase()}${how.slice(1)}`,
    done: ({ done, target }: Words<'done' | 'target'>) => `${done} de ${target} ya hechas`,
    what: ({ left, set }: Words<'left' | 'set'>) =>
      `Lo que hizo está en su historial. Al continuar empieza una sesión nueva, con ${left === '1' ? 'la que falta' : `las ${left} que faltan`} de la serie ${set}.`,
  },
  lastTime: 'La última vez:',
  /** The last session: when it was, which exercise, and how much of it. */
  last: ({ day, what, how }: Words<'day' | 'what' | 'how'>) => `${day}, ${what}, ${how}`,
  openLast: 'Ver el resumen',
  none: 'Esta versión aún no tiene ejercicios. Ponga uno en la carpeta de ejercicios y aparecerá aquí.',
} as const;

export const source = {
  title: 'Qué miro',
  camera: 'La cámara',
  cameraAny: 'La primera que encuentre',
  cameraUnnamed: ({ number }: Words<'number'>) => `Cámara ${number}`,
  cameraChoose: 'Qué cámara',
  cameraHint:
    'Su navegador pide permiso una vez. La imagen se mira y se deja ir; nunca se guarda, y nadie más la ve si usted no lo elige en una sesión en directo.',
  recording: 'Una grabación',
  recordingHint: 'Un video (MP4, WebM) o un registro de movimiento guardado. Se queda en este equipo.',
  drop: 'Suelte aquí un archivo, o bien',
  browse: 'Elegir un archivo',
  chosen: ({ file }: Words<'file'>) => `Se usa ${file}`,
  usePhone: 'Usar la cámara de mi teléfono',
  phone: 'Su teléfono',
  phoneHint:
    'El teléfono mira; este equipo cuenta y habla. Aquí solo llegan líneas o, de un teléfono lento, la imagen, que se mira y se deja ir.',
  phoneOpen: 'El teléfono y lo que ve',
  backToCamera: 'Usar la cámara en su lugar',
  insteadOfCamera: ({ file }: Words<'file'>) => `Miraré ${file}, no la cámara.`,
} as const;

/** What stands between parts in a row: whole sentences, notes in one line, short facts. */
export const between = { sentences: ' ', notes: '; ', facts: ' · ', parts: ', ' } as const;
