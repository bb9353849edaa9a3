import { pick, type Counts, type Words } from '../values.ts';

/** Choosing a programme, and the page of the plan. */
export const plan = {
  chooseTitle: 'Choose a programme',
  chooseLead:
    'Each begins gently and gets harder in steps, only when you want it to. Your physio’s plan comes before mine. With new or strong pain, ask a doctor or physio first.',
  what: {
    'low-back': 'For a stiff or sore low back: on the floor, on the back, and a little turning on a chair.',
    'core-control': 'A steady middle while arms and legs move: on the floor.',
    'shoulders-arms': 'Reaching, lifting and carrying: standing, and at a wall.',
    'daily-mobility': 'For getting up, steps and kerbs: with a chair and a worktop, nothing on the floor.',
  },
  take: ({ name }: Words<'name'>) => `Take ${name}`,
  taken: 'This is your plan now.',
  backToToday: 'Back to today',
  stage: ({ number, of, weeks }: Words<'number' | 'of' | 'weeks'>) =>
    `Step ${number} of ${of}, made for weeks ${weeks}`,
  firstStep: ({ session }: Words<'session'>) => `It begins with ${session}.`,
  easierStep: 'One step easier',
  harderStep: 'One step further',
  byRules: 'Where an exercise has steps, it gets harder only when you want it to.',
  daysTitle: 'On which days',
  daysHint: 'Without a day it is there every day.',
  exercisesTitle: 'The exercises',
  reminderTitle: 'A reminder in your calendar',
  reminderHint:
    'A small file that your calendar can open: it then reminds you on the days of your plan. Nothing is sent anywhere.',
  reminderTime: 'At what time',
  /** At its field, where the calendar file was asked for without one. */
  timeMissing: 'Put in a time first, with hours and minutes.',
  saveReminder: 'Save the calendar file',
  /** What stands in the calendar. */
  reminder: ({ name }: Words<'name'>) => `Plumbline: ${name}`,
  reminderText: ({ session }: Words<'session'>) => `${session}. Open Plumbline on your laptop and press Begin.`,
  fileTitle: 'The plan as a file',
  fileHint: 'To keep it, or to take it to another computer. A plan from your physio can be opened here.',
  saveFile: 'Save the plan',
  onPaper: 'Print it',
  write: 'Write a plan for somebody',
  openFile: 'Open a plan',
  fileLabel: 'A plan file',
  another: 'Choose another programme',
  leave: 'Leave this plan',
  /** Instead of an undo: a third plan came in between. */
  notRestored: 'Your plan was changed again since then, so I left it as it is.',
  left: 'You have no plan any more.',
  changed: 'The plan was changed.',
  opened: ({ name }: Words<'name'>) => `${name} is your plan now.`,
  /** A plan file that was not taken: your plan is as it was. */
  notTaken: {
    'no-plan': 'This file holds no plan. Nothing was changed.',
    newer:
      'This plan was made by a newer Plumbline. Load this page again to get it, then open the file once more. Nothing was changed.',
    'nothing-known': 'This app has none of the exercises of this plan. Nothing was changed.',
    'too-large': 'This file is larger than any plan. Nothing was changed. Ask whoever made it for the plan alone.',
  },
  odd: ({ number, exercise, where }: Words<'number' | 'exercise' | 'where'>) =>
    `In this plan something of exercise ${number}, ${exercise}, makes no sense here (${where}). Nothing was changed. Ask whoever made the plan.`,
} as const;

/** Between two exercises of a morning, and what is said in it. */
export const morning = {
  /** Under the name of an exercise while it is practised. */
  place: ({ number, of }: Words<'number' | 'of'>) => `Exercise ${number} of ${of}`,
  lastWords: { upright: 'That was all of it', floor: 'That was all of it. Stay down, or come up slowly' },
  next: 'Next',
  rest: 'Rest',
  waiting: 'Take your time',
  start: 'Go on now',
  wait: 'Wait for me',
  skip: 'Leave it out',
  easier: 'Take an easier one',
  easierWay: ({ exercise }: Words<'exercise'>) => `Easier: ${exercise}`,
  stop: 'Enough for today',
  ask: { pain: 'Pain now?', effort: 'How hard was that?' },
  askHint: 'If you like: press a number, or tap it. I do not wait for it.',
  placeTitle: 'Where the laptop stands',
  spokenRest: ({ seconds }: Counts<'seconds'>) =>
    `Rest: ${seconds.digits} ${pick(seconds, { one: 'second', other: 'seconds' })}.`,
  spokenWait: 'I wait until you press Enter.',
  spokenNext: ({ exercise, place }: Words<'exercise' | 'place'>) =>
    `Next: ${exercise}. Where the laptop stands: ${place}`,
  spokenSoon: 'Ten more seconds',
  /** An easier way of the same exercise. */
  easierWays: {
    'transverse-abdominal': 'Only half as long. Lying on your side or sitting is fine too.',
    'pelvic-tilt': 'Half as often, and smaller.',
    'march-on-back': 'Half as often. Slide the heel along the floor if that is easier.',
    'dead-bug-heel-tap': 'Half as often, one leg after the other.',
    'bird-dog': 'Half as often, and only as far as it is steady.',
    bridge: 'Half as often, and half as high.',
    'shoulder-abduction-raise': 'Half as often, and lower.',
    'shoulder-flexion-raise': 'Half as often, and lower.',
    'overhead-press': 'Half as often, without a weight.',
    'elbow-curl': 'Half as often, without a weight.',
    'shoulder-external-rotation': 'Half as often, without a band.',
    'wall-slide': 'Half as often, and lower.',
    'cross-body-stretch': 'Half as long.',
    'overhead-triceps-stretch': 'Half as long.',
    'chest-opener': 'Half as long.',
    'neck-side-bend': 'Half as long.',
    'seated-trunk-rotation': 'Half as often, and smaller.',
    'seated-march': 'Half as often. Hold on to the chair.',
    'sit-to-stand': 'Half as often. Put a cushion on the seat, and use your hands.',
    'single-leg-stance': 'Half as long, with a fingertip on the worktop.',
  },
  easierWayAny: 'Half of it.',
} as const;
