import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const history = {
  title: 'History',
  lead: 'Kept on this computer only.',
  empty: 'Here you will find every session, with its repetitions and what I noticed.',
  emptyAction: 'Choose a first exercise',
  remove: 'Delete',
  removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Delete ${what}, ${when}`,
  counted: ({ of, count }: Counts<'count'> & { of: Countable }) => counted(of, count),
  /** Fewer than were asked for. */
  countedOf: ({ of, count, asked }: Counts<'count' | 'asked'> & { of: Countable }) =>
    `${count.digits} of ${counted(of, asked)}`,
  sets: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'set', other: 'sets' })}`,
  interrupted: 'cut short',
  running: 'going on now',
  unreadable: 'A session that I cannot read',
  unreadableHint: 'It is kept as it is.',
  noDate: 'Without a date',
  loading: 'Looking up your sessions',
  more: 'Show older sessions',
  loadingMore: 'Looking up older sessions',
  shown: ({ count }: Counts<'count'>) =>
    `${count.digits} ${pick(count, { one: 'session is', other: 'sessions are' })} shown.`,
  /** Shown while the sessions that an older app wrote are being added to the list. */
  bringingIn: ({ done, total }: Words<'done' | 'total'>) =>
    `Older sessions are being put in this list: ${done} of ${total}. Nothing waits for it.`,
  erase: 'Erase everything',
  eraseAsk: 'Erase all sessions on this computer?',
  eraseHint:
    'Repetitions, figures, movement traces, your own ranges, what you told me and the files of others that you kept go for good. This cannot be undone.',
  eraseYes: 'Erase everything',
  eraseNo: 'Keep them',
  today: 'Today',
  yesterday: 'Yesterday',
  missing: 'This session is no longer here.',
  missingHint: 'It may have been deleted in another window.',
} as const;

export const settings = {
  title: 'Settings',
  voice: 'Voice and sound',
  muted: 'Sound off',
  mutedHint: 'Everything said is also on the screen.',
  rate: 'How fast I speak',
  rateValue: ({ words }: Counts<'words'>) => `${words.digits} words a minute`,
  whichVoice: 'Voice',
  anyVoice: 'As the computer chooses',
  tryVoice: 'Try it',
  noVoice: 'This device has no voice for me. What I would say stands on the screen, with a sound.',
  language: 'Language',
  /** Never shown in English: the language in use is a translation. */
  translated: {
    notReviewed: 'A clinician has not yet reviewed this translation.',
    correct: ({ folder }: Words<'folder'>) =>
      `Is a sentence not right or not clear? Note it, with a better one, for the person who set this up: the sentences are in ${folder}, and CONTRIBUTING.md says how to send a correction.`,
  },
  look: 'Look',
  figure: 'Show the figure beside my picture',
  figureHint: 'It does the exercise with you, in the first two repetitions of a set.',
  theme: 'Light or dark',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  camera: 'Camera',
  seeing: 'Seeing',
  model: 'How closely I look',
  models: {
    lite: 'Quick: for slow computers',
    full: 'Usual',
    heavy: 'Closest: for fast computers',
  },
  adapt: 'Change by itself to keep up',
  adaptHint: 'Steps down under 15 pictures a second. Steps up where there is room to spare, never during a set.',
  engine: 'Engine',
  engines: {
    auto: 'Whichever works best',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe (second engine)',
    movenet: 'MoveNet (17 points, no depth)',
  },
  engineAbsent: 'This copy of Plumbline was built without it.',
  now: ({ engine }: Words<'engine'>) => `Running now: ${engine}`,
  data: 'Your data',
  dataHint: 'Sessions are stored in this browser, on this computer.',
} as const;

export const about = {
  title: 'About Plumbline',
  whatTitle: 'What it does',
  what: 'Plumbline watches exercises through a camera, counts them, and says what would make the next one better. It is an instrument for you and your physio.',
  cannotTitle: 'What a camera cannot know',
  cannot: [
    'Pain, effort and breath. Only you can tell.',
    'Deep muscles, and the curve of your low back.',
    'The arm or leg that another one covers.',
    'Exact degrees. "About 90, give or take 10" is honest; of a raised arm, of a turn and of the neck I know less.',
    'Whether the chair, the shoes and the floor are safe.',
  ],
  judgeTitle: 'I count; your physio judges',
  judge:
    'This is not a diagnosis and not medical advice. If something feels new or worse, stop and ask a person. Numbness between the legs, trouble with passing water, chest pain, or sudden weakness: call for help now.',
  privacyTitle: 'Privacy',
  privacy: [
    'Pictures are looked at in this browser and let go. They are never stored. They are sent only where you choose that: in a live session, and from a slow phone that you make the camera, to your own computer.',
    'What is kept: counts, angles, times, the movement of 33 points of the body, and what you tell me. No picture. It is kept in this browser only.',
    'No account, no tracking, no other server. It works without the internet.',
    'You can delete one session or erase everything, at any time, on the history page.',
  ],
  keysTitle: 'Keys',
  keys: [
    ['Space', 'Pause, go on'],
    ['Esc or S', 'Stop'],
    ['M', 'Sound on, off'],
    ['Enter', 'Start, next set'],
    ['Both hands on your head', 'Pause, go on; keep them there: stop'],
    ['Arrow keys', 'From exercise to exercise'],
  ] as readonly (readonly [string, string])[],
} as const;
