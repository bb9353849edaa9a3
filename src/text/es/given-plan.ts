import { pick, type Counts, type Words } from '../values.ts';
import { counted, seconds as secondsOf } from './counted.ts';

/** A plan that somebody was given: what it would change, and whether they take it. */
export const givenPlan = {
  opening: 'Estoy abriendo el plan.',
  lead: 'No cambia nada hasta que usted lo acepte.',
  care: 'Acéptelo solo si viene de su fisioterapeuta, o de alguien en quien confía: yo no puedo saber quién lo hizo.',
  fromPhysio: 'En él pone que lo hizo un fisioterapeuta. Con un plan así, mucho dolor al empezar no detiene el día.',
  refusedTitle: 'Este plan no se puede abrir',
  changesTitle: 'Qué cambiaría',
  same: 'Pide lo mismo que su plan de ahora.',
  first: 'Todavía no tiene ningún plan: todo sería nuevo.',
  take: 'Aceptar este plan',
  keep: 'Quedarme con el mío',
  notNow: 'Ahora no',
  undoHint: 'Si lo acepta, después puede deshacerlo.',
  midway:
    'Lo que ha hecho hoy queda guardado, pero la sesión de hoy no ha terminado: con este plan empieza de nuevo. Si lo deshace, puede seguir donde está ahora.',
  nameAndDose: ({ exercise, dose }: Words<'exercise' | 'dose'>) => `${exercise}, ${dose}`,
  added: ({ exercise }: Words<'exercise'>) => `Nuevo: ${exercise}`,
  removed: ({ exercise }: Words<'exercise'>) => `Ya no: ${exercise}`,
  order: ({ exercises }: Words<'exercises'>) => `En otro orden: ${exercises}`,
  item: ({ exercise, changes }: Words<'exercise' | 'changes'>) => `${exercise}: ${changes}`,
  days: ({ to, from }: Words<'to' | 'from'>) => `Días: ${to} (hasta ahora: ${from})`,
  everyDay: 'todos los días',
  note: ({ note }: Words<'note'>) => `Unas palabras sobre el plan: ${note}`,
  noteGone: 'Las palabras sobre el plan ya no están.',
  stepsGone: 'El plan ya no aumenta paso a paso.',
  stepsCome: 'El plan aumenta paso a paso, solo cuando usted quiera.',
  unusual: ({ changes }: Words<'changes'>) => `No como de costumbre: ${changes}`,
  now: ({ to, from }: Words<'to' | 'from'>) => `${to} (hasta ahora: ${from})`,
  amounts: {
    sets: ({ sets }: Counts<'sets'>) => `${sets.digits} ${pick(sets, { one: 'serie', other: 'series' })}`,
    reps: ({ reps }: Counts<'reps'>) => counted('repetitions', reps),
    holdMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} cada vez`,
    restMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} de descanso entre series`,
    paceMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} para la ida`,
  },
  bothSides: 'con los dos lados',
  itemNote: ({ note }: Words<'note'>) => `unas palabras sobre él: ${note}`,
  itemNoteGone: 'las palabras sobre él ya no están',
  progress: ({ most }: Words<'most'>) => `aumenta paso a paso, solo cuando usted quiera, hasta ${most}`,
  progressGone: 'ya no aumenta paso a paso',
  otherwise: {
    range: 'hasta dónde se le pide llegar es distinto',
    tempo: 'lo rápido que puede ir es distinto',
    tolerance: 'con cuánta exactitud miro es distinto',
    faults: 'sobre qué le digo algo es distinto',
    anything: 'la cantidad es distinta',
  },
  notOpened: {
    'no-plan':
      'En esta dirección no hay un plan completo: puede que una parte se cortara por el camino. Su plan está como estaba. Abra la dirección otra vez desde donde la recibió, o pida el plan como archivo.',
    newer:
      'Este plan se hizo con un Plumbline más nuevo. Su plan está como estaba. Vuelva a cargar esta página para obtenerlo y abra después la dirección otra vez.',
    'nothing-known': 'Esta aplicación no tiene ninguno de los ejercicios de este plan. Su plan está como estaba.',
    'too-large':
      'Esta dirección es más larga que cualquier plan. Su plan está como estaba. Pida el plan como archivo a quien se la envió.',
  },
} as const;
