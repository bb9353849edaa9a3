import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const history = {
  title: 'Historial',
  lead: 'Se guarda solo en este equipo.',
  empty: 'Aquí encontrará cada sesión, con sus repeticiones y lo que observé.',
  emptyAction: 'Elegir un primer ejercicio',
  remove: 'Eliminar',
  removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Eliminar: ${what}, ${when}`,
  counted: ({ of, count }: Counts<'count'> & { of: Countable }) => counted(of, count),
  /** Fewer than were asked for. */
  countedOf: ({ of, count, asked }: Counts<'count' | 'asked'> & { of: Countable }) =>
    `${count.digits} de ${counted(of, asked)}`,
  sets: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'serie', other: 'series' })}`,
  interrupted: 'interrumpida',
  running: 'en curso ahora',
  unreadable: 'Una sesión que no puedo leer',
  unreadableHint: 'Se conserva tal como está.',
  noDate: 'Sin fecha',
  loading: 'Busco sus sesiones',
  more: 'Mostrar sesiones más antiguas',
  loadingMore: 'Busco sesiones más antiguas',
  shown: ({ count }: Counts<'count'>) =>
    pick(count, {
      one: `Se muestra ${count.digits} sesión.`,
      other: `Se muestran ${count.digits} sesiones.`,
    }),
  /** Shown while the sessions that an older app wrote are being added to the list. */
  bringingIn: ({ done, total }: Words<'done' | 'total'>) =>
    `Se añaden a esta lista las sesiones más antiguas: ${done} de ${total}. No hace falta esperar.`,
  erase: 'Borrar todo',
  eraseAsk: '¿Borrar todas las sesiones de este equipo?',
  eraseHint:
    'Las repeticiones, las cifras, los registros de movimiento, sus propias amplitudes, lo que usted me contó y lo que guardó de archivos de otras personas desaparecen para siempre. Esto no se puede deshacer.',
  eraseYes: 'Borrar todo',
  eraseNo: 'Conservarlas',
  today: 'Hoy',
  yesterday: 'Ayer',
  missing: 'Esta sesión ya no está aquí.',
  missingHint: 'Puede que se eliminara en otra ventana.',
} as const;

export const settings = {
  title: 'Ajustes',
  voice: 'Voz y sonido',
  muted: 'Sin sonido',
  mutedHint: 'Todo lo que digo está también en la pantalla.',
  rate: 'A qué velocidad hablo',
  rateValue: ({ words }: Counts<'words'>) =>
    `${words.digits} ${pick(words, { one: 'palabra', other: 'palabras' })} por minuto`,
  whichVoice: 'Voz',
  anyVoice: 'La que elija el equipo',
  tryVoice: 'Probarla',
  noVoice: 'Este equipo no tiene voz para mí. Lo que yo diría está en la pantalla, con un sonido.',
  language: 'Idioma',
  /** Never shown in English: the language in use is a translation. */
  translated: {
    notReviewed: 'Ningún profesional clínico ha revisado todavía esta traducción.',
    correct: ({ folder }: Words<'folder'>) =>
      `¿Hay una frase que no está bien o no se entiende? Anótela, con otra mejor, para la persona que instaló esto: las frases están en ${folder}, y CONTRIBUTING.md dice cómo enviar una corrección.`,
  },
  look: 'Aspecto',
  figure: 'Mostrar la figura junto a mi imagen',
  figureHint: 'Hace el ejercicio con usted en las dos primeras repeticiones de una serie.',
  theme: 'Claro u oscuro',
  themes: { system: 'Como el equipo', light: 'Claro', dark: 'Oscuro' },
  camera: 'Cámara',
  seeing: 'Visión',
  model: 'Con cuánto detalle miro',
  models: {
    lite: 'Rápido: para equipos lentos',
    full: 'El habitual',
    heavy: 'El más detallado: para equipos rápidos',
  },
  adapt: 'Cambiar automáticamente para seguir el ritmo',
  adaptHint:
    'Baja un paso con menos de 15 imágenes por segundo. Sube un paso cuando hay margen de sobra, nunca durante una serie.',
  engine: 'Motor',
  engines: {
    auto: 'El que mejor funcione',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe (segundo motor)',
    movenet: 'MoveNet (17 puntos, sin profundidad)',
  },
  engineAbsent: 'Esta copia de Plumbline se hizo sin él.',
  now: ({ engine }: Words<'engine'>) => `En marcha ahora: ${engine}`,
  data: 'Sus datos',
  dataHint: 'Las sesiones se guardan en este navegador, en este equipo.',
} as const;

export const about = {
  title: 'Acerca de Plumbline',
  whatTitle: 'Qué hace',
  what: 'Plumbline mira los ejercicios por una cámara, los cuenta y dice qué haría mejor el siguiente. Es un instrumento para usted y su fisioterapeuta.',
  cannotTitle: 'Lo que una cámara no puede saber',
  cannot: [
    'El dolor, el esfuerzo y la respiración. Solo usted puede decirlo.',
    'Los músculos profundos y la curva de la zona lumbar.',
    'El brazo o la pierna que otro tapa.',
    'Los grados exactos. «Alrededor de 90, más o menos 10» es honesto; de un brazo elevado, de un giro y del cuello sé menos.',
    'Si la silla, los zapatos y el suelo son seguros.',
  ],
  judgeTitle: 'Yo cuento; su fisioterapeuta valora',
  judge:
    'Esto no es un diagnóstico ni un consejo médico. Si siente algo nuevo o peor, pare y pregunte a una persona. Adormecimiento entre las piernas, dificultad para orinar, dolor en el pecho o debilidad repentina: llame ahora mismo para pedir ayuda.',
  privacyTitle: 'Privacidad',
  privacy: [
    'Las imágenes se miran en este navegador y se dejan ir. Nunca se guardan. Solo se envían donde usted lo elige: en una sesión en directo, y de un teléfono lento que usted haga cámara, a su propio equipo.',
    'Qué se conserva: recuentos, ángulos, tiempos, el movimiento de 33 puntos del cuerpo y lo que usted me cuenta. Ninguna imagen. Se conserva solo en este navegador.',
    'Sin cuenta, sin seguimiento, sin otro servidor. Funciona sin internet.',
    'Puede eliminar una sesión o borrar todo, en cualquier momento, en la página del historial.',
  ],
  keysTitle: 'Teclas',
  keys: [
    ['Espacio', 'Pausar, seguir'],
    ['Esc o S', 'Parar'],
    ['M', 'Con sonido, sin sonido'],
    ['Enter', 'Empezar, serie siguiente'],
    ['Las dos manos en la cabeza', 'Pausar, seguir; si las deja ahí: parar'],
    ['Teclas de flecha', 'De un ejercicio a otro'],
  ] as readonly (readonly [string, string])[],
} as const;
