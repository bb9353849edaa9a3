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
  'file-elsewhere': {
    happened: 'Esa grabación está en otro sitio de internet.',
    safe: 'No pedí nada a ese sitio.',
    act: 'Guarde la grabación en este equipo y elíjala aquí.',
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
