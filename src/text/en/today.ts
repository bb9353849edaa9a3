import { pick, type Counts, type Words } from '../values.ts';

/** The first page: today's session through the plan. */
export const today = {
  title: 'Today',
  unnamed: 'Your plan',
  /** The key that does what the large button says. */
  key: 'Enter',
  noPlanTitle: 'A few exercises, every morning',
  noPlan:
    'I lead you from one exercise to the next, count aloud, and say one thing at a time. Begin with one of four programmes; you can change it at any time. Nothing leaves this computer unless you choose it.',
  /** The same where nothing is spoken. */
  noPlanShown:
    'I lead you from one exercise to the next, and show the count and one thing at a time in large words. Begin with one of four programmes; you can change it at any time. Nothing leaves this computer unless you choose it.',
  choose: 'Choose a programme',
  allExercises: 'All exercises',
  begin: 'Begin',
  /** What today's session is made of. */
  session: ({ exercises, minutes }: Counts<'exercises' | 'minutes'>) =>
    `${exercises.digits} ${pick(exercises, { one: 'exercise', other: 'exercises' })}, about ${minutes.digits} ${pick(minutes, { one: 'minute', other: 'minutes' })}`,
  listTitle: 'One after the other',
  changePlan: 'Look at the plan or change it',
  goOn: ({ exercise }: Words<'exercise'>) => `Go on with ${exercise}`,
  goOnLead: ({ number, of }: Words<'number' | 'of'>) =>
    `You stopped before the end: exercise ${number} of ${of} comes next. What you did is kept.`,
  anew: 'Begin from the first',
  restTitle: 'No exercises are planned for today',
  nextDay: ({ day }: Words<'day'>) => `The next day of your plan is ${day}.`,
  doAllTheSame: 'Do them today all the same',
  doneTitle: 'Done for today',
  done: ({ done, exercises }: Counts<'done' | 'exercises'>) =>
    `You did ${done.digits} of ${exercises.digits} ${pick(exercises, { one: 'exercise', other: 'exercises' })}.`,
  onceMore: 'Once more',
  /** What became of an exercise; nothing is said of one that waits. */
  status: {
    done: 'done',
    skipped: 'left out',
    swapped: 'an easier one instead',
    stopped: 'a part of it done',
  },
  how: 'How it went',
  howOf: ({ exercise }: Words<'exercise'>) => `How it went: ${exercise}`,
  /** A plan that this app cannot read. */
  unreadable:
    'A plan is stored here that this app cannot read: a newer Plumbline may have written it. It stays as it is until you choose another one.',
  unknownExercises: ({ names }: Words<'names'>) =>
    `This app does not have ${names}. It stays in your plan, and is left out when you begin.`,
  /** Of exercises that somebody made, and a plan asks for, the name is only where the exercise is. */
  unknownOwn: ({ count }: Counts<'count'>) =>
    `${pick(count, { one: 'An exercise of your plan was made by somebody, and this device does not have it.', other: `${count.digits} exercises of your plan were made by somebody, and this device does not have them.` })} Ask whoever gave you the plan for it once more, as a file. Until then this is left out when you begin.`,
  nothingKnown: 'This app has none of the exercises of your plan.',
  /** A step of the programme that is offered. */
  up: {
    title: 'The last two times went well',
    what: 'All repetitions, with an effort of 5 or less and no more pain. If you like, go one step further.',
    yes: 'One step further',
  },
  down: {
    title: 'An easier step may suit you better now',
    because: {
      pain: 'Twice the pain was more afterwards than it should be.',
      effort: 'Last time it was very hard.',
      form: 'Last time many repetitions needed a word from me.',
      away: 'You were away for more than a week.',
    },
    yes: 'One step easier',
  },
  stay: 'Stay as it is',
  /** A short lesson that is offered; its title is one of those below. */
  lesson: ({ title }: Words<'title'>) => `A short lesson for today: ${title}`,
  lessons: {
    posture: 'Sitting and posture',
    lifting: 'Lifting and bending',
    pain: 'Pain, and how much to do',
    sides: 'Left and right, and risks',
    moving: 'Moving through the day',
    sleep: 'Lying and sleeping',
  },
  programmes: {
    'low-back': 'Low back',
    'core-control': 'Core control',
    'shoulders-arms': 'Shoulders and arms',
    'daily-mobility': 'Daily mobility',
  },
} as const;
