import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const app = {
  name: 'Plumbline',
  skip: 'Skip to the page',
  menu: 'Main',
  pageTitle: ({ page }: Words<'page'>) => `${page} · Plumbline`,
} as const;

export const pages = {
  start: 'Today',
  exercises: 'Exercises',
  between: 'Rest',
  plan: 'Your plan',
  newPlan: 'A new plan for you',
  prescribe: 'Write a plan',
  handout: 'A plan on paper',
  programmes: 'Programmes',
  standing: 'Done standing',
  exercise: 'Get ready',
  test: 'Test',
  check: 'Start check',
  practise: 'Practise',
  summary: 'Summary',
  range: 'Your own range',
  progress: 'Progress',
  history: 'History',
  session: 'Session',
  sessionReport: 'A session on paper',
  monthReport: 'A month on paper',
  keeping: 'Your data',
  exchange: 'Hand over',
  settings: 'Settings',
  about: 'About',
  before: 'Before you begin',
  after: 'Afterwards',
  flags: 'Warning signs',
  function: 'How you are',
  learning: 'Lessons',
  lesson: 'Lesson',
  author: 'Your own exercises',
  physio: 'For the physio',
  'physio-patient': 'Patient',
  live: 'Exercise together',
  phone: 'Your phone as the camera',
  eye: 'This phone as the camera',
  'physio-session': 'Session for the physio',
} as const;

export const sides = {
  left: 'Left',
  right: 'Right',
  both: 'Both',
  leftShort: 'L',
  rightShort: 'R',
} as const;

export const units = {
  withBand: ({ value, band }: Words<'value' | 'band'>) => `${value}° ±${band}`,
  /** From where to where a joint moved. */
  degrees: ({ from, to }: Words<'from' | 'to'>) => `${from}° to ${to}°`,
  /** Where degrees cannot be seen: how much of the way to the target. */
  ofTarget: ({ percent, band }: Words<'percent' | 'band'>) => `${percent} % of the way ±${band}`,
  wholeWay: 'the whole way',
  /** Where the error is as wide as the way itself, there is no share to tell. */
  partOfWay: 'less than the whole way',
  /** Less than a number, and from one number to another. */
  under: ({ value }: Words<'value'>) => `under ${value}`,
  fromTo: ({ from, to }: Words<'from' | 'to'>) => `${from}–${to}`,
  seconds: ({ seconds }: Words<'seconds'>) => `${seconds} s`,
  megabytes: ({ loaded, total }: Words<'loaded' | 'total'>) => `${loaded} of ${total} MB`,
  /** A time in a set or a recording. */
  clock: ({ minutes, seconds }: Words<'minutes' | 'seconds'>) => `${minutes}:${seconds}`,
  span: ({ from, to }: Words<'from' | 'to'>) => `${from} – ${to}`,
  dayAndTime: ({ day, time }: Words<'day' | 'time'>) => `${day}, ${time}`,
  /** Stands where there is no number. */
  none: '–',
} as const;

export const start = {
  title: 'What shall we practise today?',
  lead: 'I watch through the camera, count aloud, and say one thing at a time. Nothing leaves this computer unless you choose it.',
  /** The same where nothing is spoken. */
  leadShown:
    'I watch through the camera, and show the count and one thing at a time in large words. Nothing leaves this computer unless you choose it.',
  /** Those of the exercises that need a narrow strip of the room only. */
  standing: 'What can be done standing',
  standingLead:
    'A body that lies fills the whole picture. To stand, a narrow strip of the room is enough: two to three metres long, and as wide as your arms reach.',
  narrow: 'Only a narrow place is free? See what can be done standing.',
  groups: {
    floor: 'On the floor: back, middle and hips',
    arms: 'Shoulders and arms',
    stretches: 'Gentle stretches',
    legs: 'Legs, balance and turning',
    record: 'Your posture',
  },
  positions: {
    'hands-and-knees': 'On hands and knees',
    supine: 'On your back',
    chair: 'On a chair',
    wall: 'At a wall',
    standing: 'Standing',
    upright: 'Standing or sitting',
  },
  dose: ({ sets, reps, holdSeconds, each }: Counts<'sets' | 'reps' | 'holdSeconds'> & { each: boolean }) =>
    [
      `${sets.digits} ${pick(sets, { one: 'set', other: 'sets' })} of ${counted('repetitions', reps)}${each ? ' each side' : ''}`,
      ...(holdSeconds.value > 0 ? [`hold\u00a0${holdSeconds.digits}\u00a0s`] : []),
    ].join(', '),
  doseHolds: ({ holds, holdSeconds, each }: Counts<'holds' | 'holdSeconds'> & { each: boolean }) =>
    `${counted('holds', holds)} of ${holdSeconds.digits}\u00a0s${each ? ' each side' : ''}`,
  doseGuided: ({ rounds, seconds }: Counts<'rounds' | 'seconds'>) =>
    `${rounds.digits} times ${seconds.digits}\u00a0s, by the clock`,
  doseScreen: 'Once every four weeks',
  /** A plan that asks for one side alone. */
  sideAlone: { left: 'only with the left side', right: 'only with the right side' },
  /** An exercise that was cut short. */
  carryOn: {
    title: 'That was cut short.',
    with: ({ exercise, how }: Words<'exercise' | 'how'>) => `Carry on with ${exercise}, ${how}`,
    done: ({ done, target }: Words<'done' | 'target'>) => `${done} of ${target} done`,
    what: ({ left, set }: Words<'left' | 'set'>) =>
      `What you did is in your history. Carrying on begins a new session, with the ${left} that are left of set ${set}.`,
  },
  lastTime: 'Last time:',
  /** The last session: when it was, which exercise, and how much of it. */
  last: ({ day, what, how }: Words<'day' | 'what' | 'how'>) => `${day}, ${what}, ${how}`,
  openLast: 'See the summary',
  none: 'There are no exercises in this build yet. Put one in the exercises folder and it will stand here.',
} as const;

export const source = {
  title: 'What I look at',
  camera: 'The camera',
  cameraAny: 'The first camera I find',
  cameraUnnamed: ({ number }: Words<'number'>) => `Camera ${number}`,
  cameraChoose: 'Which camera',
  cameraHint:
    'Your browser asks for permission once. The picture is looked at and let go; it is never stored, and nobody else sees it unless you choose that in a live session.',
  recording: 'A recording',
  recordingHint: 'A video (MP4, WebM) or a saved movement trace. It stays on this computer.',
  drop: 'Drop a file here, or',
  browse: 'Choose a file',
  chosen: ({ file }: Words<'file'>) => `Using ${file}`,
  usePhone: 'Use my phone’s camera',
  phone: 'Your phone',
  phoneHint:
    'The phone looks, and this computer counts and speaks. Only lines come here, or, from a slow phone, the picture, which is looked at and let go.',
  phoneOpen: 'The phone, and what it sees',
  backToCamera: 'Use the camera instead',
  insteadOfCamera: ({ file }: Words<'file'>) => `I will look at ${file}, not at the camera.`,
} as const;

/** What stands between parts in a row: whole sentences, notes in one line, short facts. */
export const between = { sentences: ' ', notes: '; ', facts: ' · ', parts: ', ' } as const;
