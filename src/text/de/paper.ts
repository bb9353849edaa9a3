import type { Counts, Words } from '../values.ts';

/** What was done, on paper: a session, and a month. */
export const paper = {
  lead: 'So wird es gedruckt: auf eine Seite, wenn es passt.',
  ofSession: 'Auf Papier',
  ofMonth: 'Ein Monat auf Papier',
  name: 'Name auf dem Papier',
  nameHint: 'Er wird gedruckt und nicht gespeichert.',
  nameLine: 'Name der Person:',
  month: 'Monat',
  columns: {
    set: 'Übung',
    done: 'Gemacht',
    far: 'Wie weit',
    noticed: 'Aufgefallen',
    unjudged: 'Nicht beurteilt',
    days: 'Tage',
    sets: 'Sätze',
    change: 'Erster und letzter Tag des Monats',
  },
  ofSide: ({ side, figure }: Words<'side' | 'figure'>) => `${side}: ${figure}`,
  rejected: ({ count }: Counts<'count'>) => `nicht gezählt: ${count.digits}`,
  duration: ({ time }: Words<'time'>) => `Zeit: ${time}`,
  told: 'An diesem Tag angegeben',
  toldAt: ({ time, what }: Words<'time' | 'what'>) => `${time}: ${what}`,
  exercised: ({ count }: Counts<'count'>) => `Tage mit Übungen: ${count.digits}`,
  /** Pain after exercising against before it, in a month. */
  across: {
    'within-error': ({ from, to }: Words<'from' | 'to'>) =>
      `Vor dem Üben im Durchschnitt ${from}, danach ${to}. Der Unterschied ist nicht größer als die Messungenauigkeit.`,
    less: ({ from, to }: Words<'from' | 'to'>) =>
      `Vor dem Üben im Durchschnitt ${from}, danach ${to}. Das ist weniger, um mehr als die Messungenauigkeit.`,
    more: ({ from, to }: Words<'from' | 'to'>) =>
      `Vor dem Üben im Durchschnitt ${from}, danach ${to}. Das ist mehr, um mehr als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
  },
  nothing: 'Von diesem Monat ist nichts gespeichert.',
} as const;
