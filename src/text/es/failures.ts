import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted, sessions } from './counted.ts';

export const notices = {
  title: 'Mensajes',
  dismiss: 'Cerrar',
  timeLeft: 'Tiempo restante',
  undo: 'Deshacer',
  deleted: 'Se eliminó la sesión.',
  erased: 'Se borró todo.',
  rangesUnreadable: ({ count }: Counts<'count'>) =>
    `No puedo leer su propia amplitud en ${count.digits} ${pick(count, { one: 'ejercicio', other: 'ejercicios' })}. Hasta que vuelva a medirla, uso la habitual.`,
  /** What was done to make the list of sessions right. */
  tidied: {
    added: ({ count }: Counts<'count'>) => `Añadí a su historial ${sessions(count)} de antes.`,
    corrected: ({ count }: Counts<'count'>) =>
      `${sessions(count)} de su historial no ${pick(count, { one: 'coincidía', other: 'coincidían' })} con lo guardado. Volví a escribir ${pick(count, { one: 'su línea', other: 'sus líneas' })}.`,
    removed: ({ count }: Counts<'count'>) =>
      `Quité de su historial ${count.digits} ${pick(count, { one: 'línea', other: 'líneas' })} sin sesión.`,
    nothingLost: 'No se perdió nada.',
  },
  recovered: ({ of, count }: Counts<'count'> & { of: Countable }) =>
    `Su última sesión quedó interrumpida. ${counted(of, count)} ${pick(count, { one: 'está', other: 'están' })} a salvo.`,
  openIt: 'Abrirla',
  otherCamera: ({ camera }: Words<'camera'>) => `La cámara que eligió no está. Uso otra: ${camera}.`,
  offline: 'No hay internet. Plumbline no lo necesita.',
  /** A newer version of the app lies on this device and waits. */
  update: 'Hay una versión nueva de Plumbline.',
  useUpdate: 'Cargarla ahora',
  copyDetails: 'Copiar los detalles',
  copied: 'Los detalles están copiados. No contienen nada de sus movimientos ni ningún nombre.',
  notCopied: 'Este navegador no me deja copiar. Muestre esta pantalla a la persona que instaló esto.',
  /** Why another engine watches now than before. */
  engine: {
    smaller: ({ engine }: Words<'engine'>) => `Para seguir el ritmo, miro con un poco menos de detalle: ${engine}.`,
    larger: ({ engine }: Words<'engine'>) => `Hay margen de sobra. Miro con más detalle: ${engine}.`,
    restarted: ({ engine }: Words<'engine'>) => `Vuelvo a ver. Motor: ${engine}. Sus repeticiones se conservan.`,
    'second-engine': ({ engine }: Words<'engine'>) => `El primer motor no funciona aquí. Uso otro: ${engine}.`,
  },
  retry: 'Intentar de nuevo',
  bestEngine: 'Usar lo que mejor funcione aquí',
  chooseFile: 'Elegir otro archivo',
  useRecording: 'Usar una grabación',
} as const;

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'camera-denied': {
    happened: 'No tengo permiso para usar la cámara.',
    safe: 'No se grabó nada.',
    act: 'Haga clic en el símbolo de la cámara, junto a la dirección, permita su uso e inténtelo de nuevo. O use una grabación.',
  },
  'camera-missing': {
    happened: 'No encuentro ninguna cámara.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Conecte una e inténtelo de nuevo. O use una grabación.',
  },
  'camera-busy': {
    happened: 'Otro programa está usando la cámara.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Cierre el otro programa, por ejemplo una videollamada, e inténtelo de nuevo.',
  },
  'camera-lost': {
    happened: 'La cámara ya no está.',
    safe: 'Sus repeticiones se conservan.',
    act: 'Conéctela otra vez y sigo automáticamente. O inténtelo de nuevo.',
  },
  'camera-unsupported': {
    happened: 'Este navegador no me da ninguna cámara aquí.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Abra la página en localhost o por https, en un navegador actual. O use una grabación.',
  },
  'camera-asked': {
    happened: 'El navegador pregunta si puedo usar la cámara.',
    safe: 'No se grabó nada.',
    act: 'Permita su uso junto a la dirección y empiezo automáticamente. O use una grabación.',
  },
  'camera-late': {
    happened: 'La cámara tarda en abrirse.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Cuando se abra, sigo automáticamente. Si el navegador pide permiso para la cámara, acéptelo. O use una grabación.',
  },
  'camera-still': {
    happened: 'La cámara no me da imagen.',
    safe: 'Lo contado está a salvo.',
    act: 'Lo intento otra vez automáticamente. Si sigue así, desconecte la cámara y vuelva a conectarla.',
  },
  'file-late': {
    happened: 'La grabación tarda en abrirse.',
    safe: 'El archivo no se modificó.',
    act: 'Cuando se abra, sigo automáticamente. O elija otra.',
  },
  'file-empty': {
    happened: 'Ese archivo está vacío.',
    safe: 'El archivo no se modificó.',
    act: 'Elija otro, o grabe de nuevo.',
  },
  'file-elsewhere': {
    happened: 'Esa grabación está en otro sitio de internet.',
    safe: 'No pedí nada a ese sitio.',
    act: 'Guarde la grabación en este equipo y elíjala aquí.',
  },
  'file-unreadable': {
    happened: 'No puedo leer ese archivo.',
    safe: 'El archivo no se modificó.',
    act: 'Elija un video MP4 o WebM, o un registro de movimiento.',
  },
  'video-no-track': {
    happened: 'En ese archivo no hay imagen.',
    safe: 'El archivo no se modificó.',
    act: 'Puede estar cortado, o tener solo sonido. Elija otro.',
  },
  'video-codec': {
    happened: 'Este navegador no puede reproducir ese tipo de video.',
    safe: 'El archivo no se modificó.',
    act: 'Los teléfonos suelen grabar en HEVC. Guárdelo como H.264 («más compatible») e inténtelo de nuevo.',
  },
  'video-truncated': {
    happened: 'El video termina demasiado pronto.',
    safe: 'Todo lo anterior se evaluó y se conserva.',
    act: 'Copie el archivo de nuevo si necesita el resto.',
  },
  'trace-invalid': {
    happened: 'No conozco ese registro de movimiento.',
    safe: 'El archivo no se modificó.',
    act: 'Elija un archivo guardado por Plumbline.',
  },
  'model-missing': {
    happened: 'No está una parte que necesito para ver.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo, con la red conectada. Si sigue así, dígaselo a la persona que instaló esto: npm start vuelve a poner el archivo.',
  },
  'model-damaged': {
    happened: 'Una parte que necesito para ver está dañada.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo. Si sigue así, dígaselo a la persona que instaló esto: npm start reemplaza el archivo.',
  },
  'engine-failed': {
    happened: 'No pude empezar a ver en este navegador.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo. Si sigue así, abra Plumbline en un Chrome o Edge actual, o en otro equipo.',
  },
  'engine-absent': {
    happened: 'Esta copia de Plumbline se hizo sin ese motor.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Use lo que mejor funcione aquí, o elija otro motor en los ajustes.',
  },
  'engine-slow': {
    happened: 'Aquí veo demasiado despacio para contar.',
    safe: 'Lo contado está a salvo.',
    act: 'Cierre otros programas e inténtelo de nuevo. Lo que más ayuda es un navegador o un equipo más nuevo.',
  },
  'model-late': {
    happened: 'Tardo mucho en ver.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Sigo automáticamente en cuanto pueda. Si sigue así, inténtelo de nuevo.',
  },
  'code-late': {
    happened: 'Una parte de Plumbline no ha llegado todavía.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Cuando llegue, sigo automáticamente. Si sigue así, vuelva a cargar la página.',
  },
  'store-full': {
    happened: 'No queda espacio para guardar.',
    safe: 'Sigo contando, y lo que se guardó antes sigue ahí.',
    act: 'Elimine sesiones antiguas, o libere espacio.',
  },
  'store-refused': {
    happened: 'Este navegador no me deja guardar.',
    safe: 'Sigo contando.',
    act: 'Salga de la navegación privada, o permita que esta página guarde datos.',
  },
  'store-newer': {
    happened: 'Sus sesiones las guardó un Plumbline más nuevo.',
    safe: 'Están intactas.',
    act: 'Cierre las otras ventanas y vuelva a cargar esta página.',
  },
  'store-late': {
    happened: 'Todavía no puedo llegar a su registro.',
    safe: 'Lo que hace ahora lo tengo en la memoria, y lo escribo en cuanto pueda.',
    act: 'Deje esta página abierta hasta entonces. Puede ayudar cerrar otras ventanas de Plumbline.',
  },
  'store-blocked': {
    happened: 'Una ventana más antigua de Plumbline mantiene cerrado su registro.',
    safe: 'Lo que hace ahora lo tengo en la memoria, y lo escribo en cuanto pueda.',
    act: 'Cierre las otras ventanas de Plumbline. Sigo automáticamente.',
  },
  'store-erased': {
    happened: 'Esta sesión se borró, aquí o en otra ventana.',
    safe: 'Sigue borrada, y ya no se guarda nada más de ella.',
    act: 'La próxima sesión que empiece se guarda de nuevo.',
  },
  'store-unreadable': {
    happened: 'No puedo leer esta sesión.',
    safe: 'Se conserva tal como está, y todas las demás están ahí.',
    act: 'Abra otra. Si no la necesita, elimínela en el historial.',
  },
  unexpected: {
    happened: 'Algo que yo no esperaba se detuvo.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Vuelva a cargar la página. Si sigue así, dígaselo a la persona que instaló esto.',
  },
} as const;
