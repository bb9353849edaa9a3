import type { OfSide, Words } from '../values.ts';
import { sides } from './counted.ts';

/** What has changed over time, and whether that is more than the measurement error. */
export const progress = {
  title: 'Progress',
  lead: 'What has changed, and whether it is more than the measurement error.',
  all: 'All sessions',
  loading: 'Looking up what is kept on this computer',
  growing: 'Older sessions are still being brought in. What they add stands here a little later.',
  notRead: 'I could not read this part. It is kept as it is.',
  unreadable: ({ count }: Words<'count'>) => `Entries that I cannot read, kept as they are and left out here: ${count}`,
  undated: ({ count }: Words<'count'>) =>
    `Entries with a date that cannot be right, such as one after today, left out here: ${count}`,
  recordings: ({ count }: Words<'count'>) =>
    `Sets from a recording, left out here because I do not know the day they were done: ${count}`,
  empty:
    'Your progress will stand here: the days with exercise from the first one on, then how far you move, pain before and after, tests, and what you can do.',
  emptyAction: 'Go to today',
  table: 'The figures as a table',
  day: 'Day',
  /** What a plot is of, for those who do not see it. */
  plot: ({ what, from, to }: Words<'what' | 'from' | 'to'>) => `Plot of ${what}, from ${from} to ${to}`,

  calendar: {
    title: 'Days with exercise',
    lately: ({ count, of }: Words<'count' | 'of'>) => `Days with exercise in the last ${of} days: ${count}`,
    exercised: 'exercised',
    today: 'today',
    earlier: 'Show earlier months',
  },

  ranges: {
    title: 'How far you move',
    lead: 'The middle of three clean repetitions or more. The field around a line, and the fine strokes, are its measurement error.',
    empty: 'After a day with three clean repetitions of an exercise, how far each side went stands here.',
    joints: {
      shoulder: 'Shoulder',
      elbow: 'Elbow',
      hip: 'Hip',
      knee: 'Knee',
      neck: 'Neck',
      trunk: 'Trunk',
      legs: 'Legs',
    },
    what: ({ joint, exercise }: Words<'joint' | 'exercise'>) => `${joint}: ${exercise}`,
    otherTarget: ({ count }: Words<'count'>) =>
      `Days towards another target, which cannot be compared and are left out: ${count}`,
    axis: {
      deg: ({ value }: Words<'value'>) => `${value}°`,
      way: ({ value }: Words<'value'>) => `${value} %`,
    },
    change: {
      first: 'One day so far. With the next one I can compare.',
      'within-error': ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Since ${day}, from ${from} to ${to}. That is not more than the measurement error of the two together (${error}): no change that I can be sure of.`,
      once: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Since ${day}, from ${from} to ${to}. That is more than the measurement error of the two together (${error}), on one day. If the next day shows it too, it is a change.`,
      more: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Further than on ${day}: from ${from} to ${to}. That is more than the measurement error of the two together (${error}), on two days running.`,
      less: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Less far than on ${day}: from ${from} to ${to}. That is more than the measurement error of the two together (${error}), on two days running.`,
    },
    ofSide: ({ side, sentence }: OfSide & Words<'sentence'>) => `${side === 'left' ? 'Left' : 'Right'}: ${sentence}`,
    degrees: ({ value }: Words<'value'>) => `±${value}°`,
    percent: ({ value }: Words<'value'>) => `±${value} %`,
  },

  apart: {
    title: 'Left against right',
    what: ({ exercise }: Words<'exercise'>) => `left against right, ${exercise}`,
    ahead: ({ side }: OfSide) => `${sides[side]} further`,
    ordinary: 'ordinary difference',
    on: ({ day, sentence }: Words<'day' | 'sentence'>) => `${day}: ${sentence}`,
  },

  pain: {
    title: 'Pain before and after',
    empty: 'When you tell me how strong the pain is before and after exercising, it stands here day by day.',
    before: 'before',
    after: 'after',
    weeksNone: 'To compare, I need three answers in each of two weeks. One week alone goes up and down.',
    weeks: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `Before exercising, ${from} on average in the first week and ${to} in the latest. The difference is not larger than the measurement error: no change that I can be sure of.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `Before exercising, ${from} on average in the first week and ${to} in the latest. That is less, by more than the measurement error.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `Before exercising, ${from} on average in the first week and ${to} in the latest. That is more, by more than the measurement error. Tell your physio.`,
    },
    across: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `In the last four weeks, ${from} on average before exercising and ${to} after. The difference is not larger than the measurement error.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `In the last four weeks, ${from} on average before exercising and ${to} after. That is less, by more than the measurement error.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `In the last four weeks, ${from} on average before exercising and ${to} after. That is more, by more than the measurement error. Tell your physio.`,
    },
  },

  tests: {
    title: 'Timed tests',
    empty: 'After a timed test its result stands here, beside those of people of your age.',
    action: 'See the exercises and tests',
    free: 'by the protocol',
    hands: 'with the hands',
    norms: {
      'slower-than': 'average or faster',
      adults: 'usual',
      'middle-half': 'middle half',
      'mean-hold': 'average',
    },
    seconds: 'Seconds',
    stands: 'Stands',
  },

  functioning: {
    title: 'What you can do',
    empty: 'When you name three activities of your own, how well they go stands here, every two weeks.',
    action: 'Tell how your activities go',
    mean: 'Mean of the activities, 0 to 10',
    same: 'these activities',
    other: 'other activities',
  },
} as const;
