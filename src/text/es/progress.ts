import type { OfSide, Words } from '../values.ts';
import { ofSide } from './counted.ts';

/** Español: see the same file of the source. */
export const progress = {
  title: 'Progreso',
  lead: 'Qué ha cambiado, y si es más que la imprecisión de la medida.',
  all: 'Todas las sesiones',
  loading: 'Busco lo que está guardado en este equipo',
  growing: 'Todavía se añaden sesiones más antiguas. Lo que aportan estará aquí un poco más tarde.',
  notRead: 'No pude leer esta parte. Se conserva tal como está.',
  unreadable: ({ count }: Words<'count'>) =>
    `Anotaciones que no puedo leer, que se conservan tal como están y no entran aquí: ${count}`,
  undated: ({ count }: Words<'count'>) =>
    `Anotaciones con una fecha que no puede ser cierta, por ejemplo posterior a hoy, y que no entran aquí: ${count}`,
  recordings: ({ count }: Words<'count'>) =>
    `Series de una grabación, que no entran aquí porque no sé qué día se hicieron: ${count}`,
  empty:
    'Aquí estará su progreso: desde el primero, los días con ejercicio; después, hasta dónde se mueve, el dolor antes y después, las pruebas, y lo que puede hacer.',
  emptyAction: 'Ir a hoy',
  table: 'Las cifras en una tabla',
  day: 'Día',
  /** What a plot is of, for those who do not see it. */
  plot: ({ what, from, to }: Words<'what' | 'from' | 'to'>) => `Gráfico: ${what}, desde el ${from} hasta el ${to}`,

  calendar: {
    title: 'Días con ejercicio',
    lately: ({ count, of }: Words<'count' | 'of'>) => `Días con ejercicio en los últimos ${of} días: ${count}`,
    exercised: 'con ejercicio',
    today: 'hoy',
    earlier: 'Mostrar meses anteriores',
  },

  ranges: {
    title: 'Hasta dónde se mueve',
    lead: 'El valor central de tres buenas repeticiones o más. La franja alrededor de una línea, y los trazos finos, son la imprecisión de la medida.',
    empty: 'Después de un día con tres buenas repeticiones de un ejercicio, aquí estará hasta dónde llegó cada lado.',
    joints: {
      shoulder: 'Hombro',
      elbow: 'Codo',
      hip: 'Cadera',
      knee: 'Rodilla',
      neck: 'Cuello',
      trunk: 'Tronco',
      legs: 'Piernas',
    },
    what: ({ joint, exercise }: Words<'joint' | 'exercise'>) => `${joint}: ${exercise}`,
    otherTarget: ({ count }: Words<'count'>) =>
      `Días con otro objetivo, que no se pueden comparar y no entran aquí: ${count}`,
    axis: {
      deg: ({ value }: Words<'value'>) => `${value}°`,
      way: ({ value }: Words<'value'>) => `${value}\u00a0%`,
    },
    // A reading may be "el recorrido completo", so it stands after no preposition.
    change: {
      first: 'Por ahora, un solo día. Con el próximo puedo comparar.',
      'within-error': ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Desde el ${day}: entonces, ${from}; ahora, ${to}. No es más que la imprecisión de las dos medidas juntas (${error}): ningún cambio que yo pueda dar por seguro.`,
      once: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Desde el ${day}: entonces, ${from}; ahora, ${to}. Es más que la imprecisión de las dos medidas juntas (${error}), en un solo día. Si el próximo día también se ve, es un cambio.`,
      more: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Más lejos que el ${day}: entonces, ${from}; ahora, ${to}. Es más que la imprecisión de las dos medidas juntas (${error}), en dos días seguidos.`,
      less: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Menos lejos que el ${day}: entonces, ${from}; ahora, ${to}. Es más que la imprecisión de las dos medidas juntas (${error}), en dos días seguidos.`,
    },
    ofSide: ({ side, sentence }: OfSide & Words<'sentence'>) =>
      `${side === 'left' ? 'Izquierda' : 'Derecha'}: ${sentence}`,
    degrees: ({ value }: Words<'value'>) => `±${value}°`,
    percent: ({ value }: Words<'value'>) => `±${value}\u00a0%`,
  },

  apart: {
    title: 'Izquierda frente a derecha',
    what: ({ exercise }: Words<'exercise'>) => `izquierda frente a derecha, ${exercise}`,
    ahead: ({ side }: OfSide) => `lado ${ofSide(side, 'o')}, más lejos`,
    ordinary: 'diferencia habitual',
    on: ({ day, sentence }: Words<'day' | 'sentence'>) => `${day}: ${sentence}`,
  },

  pain: {
    title: 'El dolor antes y después',
    empty: 'Cuando me diga cuánto dolor tiene antes y después de hacer ejercicio, estará aquí día por día.',
    before: 'antes',
    after: 'después',
    weeksNone:
      'Para comparar, necesito tres respuestas en cada una de dos semanas. En una sola semana el dolor sube y baja.',
    weeks: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `Antes de hacer ejercicio, ${from} de media en la primera semana y ${to} en la más reciente. La diferencia no es mayor que la imprecisión de la medida: ningún cambio que yo pueda dar por seguro.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `Antes de hacer ejercicio, ${from} de media en la primera semana y ${to} en la más reciente. Es menos, y la diferencia es mayor que la imprecisión de la medida.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `Antes de hacer ejercicio, ${from} de media en la primera semana y ${to} en la más reciente. Es más, y la diferencia es mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
    },
    across: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `En las últimas cuatro semanas, ${from} de media antes de hacer ejercicio y ${to} después. La diferencia no es mayor que la imprecisión de la medida.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `En las últimas cuatro semanas, ${from} de media antes de hacer ejercicio y ${to} después. Es menos, y la diferencia es mayor que la imprecisión de la medida.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `En las últimas cuatro semanas, ${from} de media antes de hacer ejercicio y ${to} después. Es más, y la diferencia es mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
    },
  },

  tests: {
    title: 'Pruebas con tiempo medido',
    empty: 'Después de una prueba, aquí estará su resultado, junto a los de personas de su edad.',
    action: 'Ver los ejercicios y las pruebas',
    free: 'según el protocolo',
    hands: 'con las manos',
    norms: {
      'slower-than': 'en la media o más rápido',
      adults: 'habitual',
      'middle-half': 'mitad central',
      'mean-hold': 'media',
    },
    seconds: 'Segundos',
    stands: 'Levantadas',
  },

  functioning: {
    title: 'Lo que puede hacer',
    empty: 'Cuando nombre tres actividades suyas, aquí estará qué tal le van, cada dos semanas.',
    action: 'Contar qué tal le van sus actividades',
    mean: 'Media de las actividades, de 0 a 10',
    same: 'estas actividades',
    other: 'otras actividades',
  },
} as const;
