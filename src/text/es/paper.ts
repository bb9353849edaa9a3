import type { Counts, Words } from '../values.ts';

/** What was done, on paper: a session, and a month. */
export const paper = {
  lead: 'Así se imprime: en una sola página, si cabe.',
  ofSession: 'En papel',
  ofMonth: 'Un mes en papel',
  name: 'Nombre en el papel',
  nameHint: 'Se imprime y no se guarda.',
  nameLine: 'Nombre:',
  month: 'Mes',
  columns: {
    set: 'Ejercicio',
    done: 'Hecho',
    far: 'Hasta dónde',
    noticed: 'Observado',
    unjudged: 'Sin evaluar',
    days: 'Días',
    sets: 'Series',
    change: 'Primer y último día del mes',
  },
  ofSide: ({ side, figure }: Words<'side' | 'figure'>) => `${side}: ${figure}`,
  rejected: ({ count }: Counts<'count'>) => `no contadas: ${count.digits}`,
  duration: ({ time }: Words<'time'>) => `tiempo: ${time}`,
  told: 'Lo que dijo ese día',
  toldAt: ({ time, what }: Words<'time' | 'what'>) => `${time}: ${what}`,
  exercised: ({ count }: Counts<'count'>) => `Días con ejercicio: ${count.digits}`,
  /** Pain after exercising against before it, in a month. */
  across: {
    'within-error': ({ from, to }: Words<'from' | 'to'>) =>
      `${from} de media antes de hacer ejercicio y ${to} después. La diferencia no es mayor que la imprecisión de la medida.`,
    less: ({ from, to }: Words<'from' | 'to'>) =>
      `${from} de media antes de hacer ejercicio y ${to} después. Es menos, y la diferencia es mayor que la imprecisión de la medida.`,
    more: ({ from, to }: Words<'from' | 'to'>) =>
      `${from} de media antes de hacer ejercicio y ${to} después. Es más, y la diferencia es mayor que la imprecisión de la medida. Dígaselo a su fisioterapeuta.`,
  },
  nothing: 'De este mes no hay nada guardado.',
} as const;
