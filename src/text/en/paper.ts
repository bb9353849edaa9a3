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
  nothing: 'Nothing is kept of this month.',
} as const;
