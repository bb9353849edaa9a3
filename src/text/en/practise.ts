import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type Words } from '../values.ts';
import { capital, counted, inWords, sides } from './counted.ts';

/** The page before a set. */
export const check = {
  lines: {
    person: 'I see you',
    'whole-body': 'All in the picture',
    distance: 'A good distance',
    light: 'Bright enough',
    'start-pose': 'In the start position',
  },
  views: { side: 'Side-on to me', front: 'Facing me', back: 'Your back to me' },
  lineStates: { ok: 'done', 'not-yet': 'not yet', unknown: 'looking' },
  /** A line of the list for a screen reader; the page shows the words where it is not yet so, and else a sign in place of the state. */
  line: ({ line, state }: Words<'line' | 'state'>) => `${line}: ${state}`,
  hold: 'Hold still',
  /** Said while the start pose is held; the number stands on the picture. */
  holdSeconds: ({ seconds }: Counts<'seconds'>) =>
    `${capital(inWords(seconds))} more ${pick(seconds, { one: 'second', other: 'seconds' })}`,
  opening: 'Opening the camera',
  openingFile: 'Opening the recording',
  model: 'Getting ready to see movement',
  startNow: 'Start now',
  leave: 'Leave',
  /** What to change before a set, by the id in `StartCheckLine.fix`; shown and spoken. */
  fixes: {
    'no-person': 'Come into the picture',
    'body-cut-off': 'Move back a little',
    'feet-out-of-frame': 'Bring your feet into the picture',
    'head-out-of-frame': 'Bring your head into the picture',
    'too-far': 'Come a little closer',
    'too-close': 'Move back a little',
    'not-side-on': 'Turn your side to the camera',
    'not-facing': 'Turn to face the camera',
    'not-back-on': 'Turn your back to the camera',
    'limb-hidden': 'Let me see your arms and legs',
    'only-black': 'I see only black: is the shutter closed?',
    'too-dark': 'Switch on a light',
    'two-people': 'I see two people. One alone, please',
    'no-depth': 'I need depth: choose another engine',
    gap: 'Stay where I see you',
    'start-pose': 'Take the start position',
    /** One thing is missing of it: a measure lies under or over what the start position asks for. */
    'knee-over': 'Bend the knees a little more',
    'knee-under': 'Straighten the knees a little',
    'elbow-over': 'Bend the elbows a little more',
    'elbow-under': 'Straighten the elbows a little',
    'shoulder-over': 'Lower the elbows a little',
    'shoulder-under': 'Lift the elbows a little',
    'arm-over': 'Lower the arms a little',
    'arm-under': 'Lift the arms a little',
    'elbow-up-over': 'Lower the elbows a little',
    'rotation-over': 'Turn the hands in a little',
    'rotation-under': 'Turn the hands out a little',
  },
} as const;

/** The page during a set. */
export const practise = {
  set: ({ set, sets }: Words<'set' | 'sets'>) => `Set ${set} of ${sets}`,
  /** Readable from the mat: the count is large, the words around it are small. */
  countOf: ({ count, target }: Words<'count' | 'target'>) => `${count} of ${target}`,
  secondsOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `${seconds} of ${target} s`,
  secondsOnly: ({ seconds }: Words<'seconds'>) => `${seconds} s`,
  holdOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `Hold ${seconds} of ${target} s`,
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  mute: 'Sound off',
  unmute: 'Sound on',
  breath: { out: 'Breathe out', in: 'Breathe in' },
  paused: 'Paused',
  pausedHint: 'Nothing is counted until you go on. Going back once more leaves the set.',
  pausedSign: 'To go on without a key, face me with both hands on your head.',
  /** For somebody who is not near the keys; from the side, the head hides the hands. */
  sign: {
    facing: 'To pause without a key, hold both hands on your head.',
    turned: 'To pause without a key, turn to me and hold both hands on your head.',
    floor: 'To pause without a key, come up, face me, and hold both hands on your head.',
    none: 'To pause, press Space: your arms are part of this exercise, so I do not look at them for a sign.',
  },
  countLabel: ({ count, target, left, right }: Words<'count' | 'target' | 'left' | 'right'>) =>
    `${count} of ${target}. Left ${left}, right ${right}.`,
  countLabelBoth: ({ count, target }: Words<'count' | 'target'>) => `${count} of ${target}.`,
  keys: { pause: 'Space', stop: 'Esc', mute: 'M', next: 'Enter' },
  picture: 'The camera picture with your movement drawn over it',
  rest: 'Rest',
  restLead: ({ of, count }: { of: Countable; count: Count }) => `${counted(of, count)}. Breathe, and rest.`,
  next: 'Next set now',
  finish: 'Finish here',
  /** In the large words while somebody moves and nothing else is to be said: the side, or which repetition comes next. */
  movingSide: ({ side }: OfSide) => `${capital(sides[side])} side`,
  movingBoth: ({ number }: Words<'number'>) => `Next: number ${number}`,
  /** The same while the pose is held. */
  holding: 'Hold',
  holdingSide: ({ side }: OfSide) => `Hold, ${sides[side]}`,
  /** Where sentences cannot be heard. */
  noVoice: 'No voice here: please read along.',
} as const;

/** What is spoken during a set. */
export const voice = {
  breath: { out: 'And out', in: 'And in' },
  guideWorkAny: 'And begin',
  guideRestAny: 'Let go and breathe',
  guideRest: ({ round, rounds, seconds }: Words<'round' | 'rounds'> & Counts<'seconds'>) =>
    `Let go for ${inWords(seconds)} seconds. ${round} of ${rounds}`,
  begin: 'Begin when you are ready',
  /** A count carries its side, or a word of its own, so that nobody takes it for a second of a hold. */
  countSide: ({ side, count }: OfSide & Counts<'count'>) => `${capital(sides[side])}, ${inWords(count)}`,
  count: ({ count }: Counts<'count'>) => `That is ${inWords(count)}`,
  oneMore: ({ counted: said }: Words<'counted'>) => `${said}. One more`,
  setDone: ({ counted: said }: Words<'counted'>) => `${said}. Well done`,
  /** Some of it was held for less than was asked. */
  setEnded: ({ counted: said }: Words<'counted'>) => `${said}. The set is done`,
  /** A long hold has begun to count. */
  holdBegun: ({ seconds }: Counts<'seconds'>) => `Hold for ${inWords(seconds)} seconds`,
  halfHold: 'Half way, and hold',
  /** Between the beginning, the half and the end of a long hold. */
  holdOn: 'Stay there, and breathe on',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `Hold, ${inWords(seconds)}`,
  wayBackAny: 'And back',
  /** What comes next, to somebody who rests between two repetitions. */
  goOn: 'And again, when you are ready',
  goOnSide: ({ side }: OfSide) => `Now the ${sides[side]} side`,
  goOnLeg: ({ side }: OfSide) => `Now stand on your ${sides[side]} leg`,
  /** Said once after many reminders, before the voice falls silent. */
  waits: 'I wait until you are ready',
  rest: ({ seconds }: Counts<'seconds'>) => `Rest for ${seconds.digits} seconds`,
  /** After the last set of a visit. */
  finished: {
    floor: 'That was all of it. Come up slowly; the summary is on the screen',
    upright: 'That was all of it. The summary is on the screen',
    test: 'That was all of it. The screen says more',
    range: 'That was all of it',
    rangeFloor: 'That was all of it. Come up slowly',
  },
  restNearlyOver: 'Next set in ten seconds',
  nextSet: 'Take the start position for the next set',
  paused: 'Paused',
  pausedBySign: 'Paused. Keep your hands there to stop, or lower them and lift them again to go on',
  stoppedBySign: 'Stopped. Everything is saved',
  /** Where nothing has happened for minutes. */
  pausedByItself: 'Nothing happens, so I have paused. All is saved. Press the space bar to go on',
  pausedByItselfSign:
    'Nothing happens, so I have paused. All is saved. To go on, press the space bar, or hold both hands on your head',
  pausedUnseen: 'I have paused, and all is saved. When I can see again, press the space bar to go on',
  leftByItself: 'Nobody begins, so I switch the camera off. All is saved',
  resumed: 'Going on',
  cameraLost: 'I lost the camera. Your repetitions are safe. The screen says what helps',
  cameraStill:
    'The camera gives me no picture, so I have paused. Your repetitions are safe. I go on by myself when it is back',
  phoneGone: 'I lost your phone. Your repetitions are safe. I go on by myself when it is there',
  phoneAsleep:
    'The page on your phone is not on its screen. Your repetitions are safe. Open it there, and I go on by myself',
  phoneBlind: 'Your phone sees nothing now. Your repetitions are safe. The screen says what helps',
  modelLate: 'It takes me long to see, so I have paused. Your repetitions are safe. I go on by myself when I can',
  otherCamera: 'The camera you chose is not there. I use another one',
  tooSlow: 'I see too slowly to count. Your repetitions are safe. The screen says what helps',
  cameraBack: 'I see you again',
  sample: 'Reach for the wall ahead',
} as const;
