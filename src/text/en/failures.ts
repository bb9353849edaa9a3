import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted, sessions } from './counted.ts';

export const notices = {
  title: 'Messages',
  dismiss: 'Close',
  timeLeft: 'Time left',
  undo: 'Undo',
  deleted: 'Session deleted.',
  erased: 'Everything is erased.',
  rangesUnreadable: ({ count }: Counts<'count'>) =>
    `I cannot read your own range in ${count.digits} ${pick(count, { one: 'exercise', other: 'exercises' })}. Until you find it again, I take the usual one.`,
  /** What was done to make the list of sessions right. */
  tidied: {
    added: ({ count }: Counts<'count'>) => `I put ${sessions(count)} from before in your history.`,
    corrected: ({ count }: Counts<'count'>) =>
      `${sessions(count)} in your history did not agree with what is stored. I wrote ${pick(count, { one: 'its line', other: 'their lines' })} anew.`,
    removed: ({ count }: Counts<'count'>) =>
      `I took ${count.digits} ${pick(count, { one: 'line', other: 'lines' })} without a session out of your history.`,
    nothingLost: 'Nothing was lost.',
  },
  recovered: ({ of, count }: Counts<'count'> & { of: Countable }) =>
    `Your last session was cut short. ${counted(of, count)} ${pick(count, { one: 'is', other: 'are' })} safe.`,
  openIt: 'Open it',
  otherCamera: ({ camera }: Words<'camera'>) => `The camera you chose is not there. I use another one: ${camera}.`,
  offline: 'No internet. Plumbline does not need it.',
  /** A newer version of the app lies on this device and waits. */
  update: 'A new version of Plumbline is ready.',
  useUpdate: 'Load it now',
  copyDetails: 'Copy the details',
  copied: 'The details are copied. Nothing of your movement and no name is in them.',
  notCopied: 'This browser does not let me copy. Show this screen to the person who set this up.',
  /** Why another engine watches now than before. */
  engine: {
    smaller: ({ engine }: Words<'engine'>) => `To keep up I look a little less closely: ${engine}.`,
    larger: ({ engine }: Words<'engine'>) => `There is room to spare. I look more closely: ${engine}.`,
    restarted: ({ engine }: Words<'engine'>) => `I see again, with ${engine}. Your repetitions are kept.`,
    'second-engine': ({ engine }: Words<'engine'>) => `The first engine does not run here. I see with ${engine}.`,
  },
  retry: 'Try again',
  bestEngine: 'Use what works best here',
  chooseFile: 'Choose another file',
  useRecording: 'Use a recording',
} as const;

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'file-elsewhere': {
    happened: 'That recording lies on another site.',
    safe: 'I asked nothing of that site.',
    act: 'Save the recording on this computer, and choose it here.',
  },
  'code-late': {
    happened: 'A part of Plumbline has not come yet.',
    safe: 'Everything saved is still there.',
    act: 'When it comes, I go on by myself. If it stays so, load the page again.',
  },
  'store-full': {
    happened: 'There is no room left to save.',
    safe: 'Counting goes on, and what was saved before is still there.',
    act: 'Delete old sessions, or free some space.',
  },
  'store-refused': {
    happened: 'This browser does not let me save.',
    safe: 'Counting goes on.',
    act: 'Leave private browsing, or allow this page to store data.',
  },
  'store-newer': {
    happened: 'Your sessions were saved by a newer Plumbline.',
    safe: 'They are untouched.',
    act: 'Close the other windows and load this page again.',
  },
  'store-late': {
    happened: 'I cannot reach your record yet.',
    safe: 'What you do now I keep in mind, and I write it down as soon as I can.',
    act: 'Leave this page open until then. It may help to close other windows of Plumbline.',
  },
  'store-blocked': {
    happened: 'An older window of Plumbline keeps your record closed.',
    safe: 'What you do now I keep in mind, and I write it down as soon as I can.',
    act: 'Close the other windows of Plumbline. I go on by myself.',
  },
  'store-erased': {
    happened: 'This session was erased, here or in another window.',
    safe: 'It stays erased, and no more of it is kept.',
    act: 'The next session that you begin is kept again.',
  },
  'store-unreadable': {
    happened: 'I cannot read this session.',
    safe: 'It is kept as it is, and all others are there.',
    act: 'Open another one. If you do not need it, delete it in the history.',
  },
  unexpected: {
    happened: 'Something stopped that I did not expect.',
    safe: 'Everything saved is still there.',
    act: 'Load the page again. If it stays so, tell the person who set this up.',
  },
} as const;
