import type { Words } from '../values.ts';

/** What was said and done in a live session, as it stands in the record of the session. */
export const liveRecord = {
  title: 'Said and done live',
  roles: { patient: 'patient', physio: 'physio' },
  who: ({ name, role }: Words<'name' | 'role'>) => `${name} (${role})`,
  elsewhere: 'another place',
  otherExercise: 'another exercise',
  notReadable: 'not known here',
  shares: {
    numbers: 'count and findings',
    skeleton: 'the person as lines',
    video: 'the picture',
    sound: 'the sound',
  },
  deeds: {
    joined: 'came in',
    admitted: 'let the other one in',
    refused: 'did not let the other one in',
    sharesNothing: 'shows nothing from here on',
    shared: ({ what }: Words<'what'>) => `shows from here on: ${what}`,
    took: ({ what }: Words<'what'>) => `takes from here on: ${what}`,
    tookNothing: 'takes neither picture nor sound from here on',
    'cue-sent': ({ words }: Words<'words'>) => `said: ${words}`,
    'cue-heard': ({ words }: Words<'words'>) => `heard: ${words}`,
    'pause-asked': 'asked for a pause',
    'resume-asked': 'asked to go on',
    'next-asked': 'asked for the next exercise',
    'target-asked': ({ exercise, what }: Words<'exercise' | 'what'>) => `asked for a target of ${exercise}: ${what}`,
    'target-taken': ({ exercise, what }: Words<'exercise' | 'what'>) => `took over the target of ${exercise}: ${what}`,
    'target-declined': ({ exercise, what }: Words<'exercise' | 'what'>) =>
      `left the target of ${exercise} as it was, not: ${what}`,
    pointed: ({ joint }: Words<'joint'>) => `pointed at: ${joint}`,
    showed: ({ exercise }: Words<'exercise'>) => `had the movement shown: ${exercise}`,
    ended: 'ended the live session',
  },
} as const;
