import type { Counts, Words } from '../values.ts';

/** What was done, on paper: a session, and a month. */
export const paper = {
  lead: 'This is how it is printed: on one page, where it fits.',
  ofSession: 'On paper',
  ofMonth: 'A month on paper',
  name: 'Name on the paper',
  nameHint: 'It is printed, and not kept.',
  nameLine: 'Name:',
  month: 'Month',
  columns: {
    set: 'Exercise',
    done: 'Done',
    far: 'How far',
    noticed: 'Noticed',
    unjudged: 'Not judged',
    days: 'Days',
    sets: 'Sets',
    change: 'First and last day of the month',
  },
  ofSide: ({ side, figure }: Words<'side' | 'figure'>) => `${side}: ${figure}`,
  rejected: ({ count }: Counts<'count'>) => `not counted: ${count.digits}`,
  duration: ({ time }: Words<'time'>) => `time: ${time}`,
  told: 'Told on that day',
  toldAt: ({ time, what }: Words<'time' | 'what'>) => `${time}: ${what}`,
  exercised: ({ count }: Counts<'count'>) => `Days with exercise: ${count.digits}`,
  /** Pain after exercising against before it, in a month. */
  across: {
    'within-error': ({ from, to }: Words<'from' | 'to'>) =>
      `${from} on average before exercising and ${to} after. The difference is not larger than the measurement error.`,
    less: ({ from, to }: Words<'from' | 'to'>) =>
      `${from} on average before exercising and ${to} after. That is less, by more than the measurement error.`,
    more: ({ from, to }: Words<'from' | 'to'>) =>
      `${from} on average before exercising and ${to} after. That is more, by more than the measurement error. Tell your physio.`,
  },
  nothing: 'Nothing is kept of this month.',
} as const;
