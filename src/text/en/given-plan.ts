import { pick, type Counts, type Words } from '../values.ts';
import { counted, seconds as secondsOf } from './counted.ts';

/** A plan that somebody was given: what it would change, and whether they take it. */
export const givenPlan = {
  opening: 'I am opening the plan.',
  lead: 'Nothing changes until you take it.',
  care: 'Take it only if it comes from your physio, or from somebody you trust: I cannot tell who made it.',
  fromPhysio:
    'It says that a physio made it. With a plan from a physio, much pain at the start does not stop your day.',
  refusedTitle: 'This plan cannot be opened',
  changesTitle: 'What would change',
  same: 'It asks for the same as your plan does now.',
  first: 'You have no plan yet: all of it would be new.',
  take: 'Take this plan',
  keep: 'Keep mine',
  notNow: 'Not now',
  undoHint: 'If you take it, you can undo that afterwards.',
  midway:
    'What you have done today is kept, but today’s session is not finished: with this plan it begins anew. If you undo that, you can go on where you are.',
  nameAndDose: ({ exercise, dose }: Words<'exercise' | 'dose'>) => `${exercise}, ${dose}`,
  added: ({ exercise }: Words<'exercise'>) => `New: ${exercise}`,
  removed: ({ exercise }: Words<'exercise'>) => `No longer: ${exercise}`,
  order: ({ exercises }: Words<'exercises'>) => `In another order: ${exercises}`,
  item: ({ exercise, changes }: Words<'exercise' | 'changes'>) => `${exercise}: ${changes}`,
  days: ({ to, from }: Words<'to' | 'from'>) => `Days: ${to} (until now: ${from})`,
  everyDay: 'every day',
  note: ({ note }: Words<'note'>) => `A word about the plan: ${note}`,
  noteGone: 'The word about the plan is no longer there.',
  stepsGone: 'The plan no longer gets harder in steps.',
  stepsCome: 'The plan gets harder in steps, only when you want it to.',
  unusual: ({ changes }: Words<'changes'>) => `Not as usual: ${changes}`,
  /** Of one exercise: an amount as it would be, and as it is. */
  now: ({ to, from }: Words<'to' | 'from'>) => `${to} (until now: ${from})`,
  amounts: {
    sets: ({ sets }: Counts<'sets'>) => `${sets.digits} ${pick(sets, { one: 'set', other: 'sets' })}`,
    reps: ({ reps }: Counts<'reps'>) => counted('repetitions', reps),
    holdMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} each time`,
    restMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} of rest between sets`,
    paceMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} for the way there`,
  },
  bothSides: 'with both sides',
  itemNote: ({ note }: Words<'note'>) => `a word about it: ${note}`,
  itemNoteGone: 'the word about it is no longer there',
  progress: ({ most }: Words<'most'>) => `gets harder in steps, only when you want it to, up to ${most}`,
  progressGone: 'it no longer gets harder in steps',
  /** Figures for whoever wrote the plan: only that they differ is said. */
  otherwise: {
    range: 'how far you are asked to go is another',
    tempo: 'how fast you may go is another',
    tolerance: 'how exactly I look is another',
    faults: 'what I say a word about is another',
    anything: 'how much of it is another',
  },
  /** The plan of an address. */
  notOpened: {
    'no-plan':
      'This address holds no whole plan: a part of it may have been cut off on the way. Your plan is as it was. Open the address once more from where you got it, or ask for the plan as a file.',
    newer:
      'This plan was made by a newer Plumbline. Your plan is as it was. Load this page again to get the newer one, then open the address once more.',
    'nothing-known': 'This app has none of the exercises of this plan. Your plan is as it was.',
    'too-large':
      'This address is longer than any plan. Your plan is as it was. Ask whoever sent it for the plan as a file.',
  },
} as const;
