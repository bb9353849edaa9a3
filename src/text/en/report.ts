import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type OfTarget, type Words } from '../values.ts';
import { capital, countable, counted, inWords, seconds, sides, times } from './counted.ts';

const targetHint = ({ personal, sided }: OfTarget): string =>
  sided
    ? `The lines are ${personal ? 'your' : 'the'} targets, one for each side.`
    : `The band is ${personal ? 'your' : 'the'} target.`;

/** Of one there is no mean. */
const meanOf = (count: Count): string => (count.value === 1 ? 'one hold' : `the mean of ${count.digits}`);

export const summary = {
  ask: ({ question }: Words<'question'>) => `You tell me: ${question}`,
  askTitle: 'You tell me',
  askHint: 'A camera cannot see this.',
  answers: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
  answerKeys: { yes: '1', unsure: '2', no: '3' },
  youSaid: 'You said',
  youTold: ({ told }: Words<'told'>) => `you said: ${told}`,
  takeBack: 'Take this answer back',
  thanks: 'Thank you',
  setTitle: ({ set }: Words<'set'>) => `Set ${set}`,
  setTitleOf: ({ set, exercise }: Words<'set' | 'exercise'>) => `Set ${set}: ${exercise}`,
  wentWell: 'What went well',
  workOn: 'To work on',
  counted: 'Counted',
  /** Fewer than were asked for. */
  countedOf: ({ count, asked }: Words<'count' | 'asked'>) => `${count} of ${asked}`,
  rounds: 'Rounds',
  rejected: 'Not counted yet',
  duration: 'Time',
  range: 'Range',
  reps: 'Repetition by repetition',
  repsHint: (target: OfTarget) => `The height is how far you moved. ${targetHint(target)}`,
  holds: 'Hold by hold',
  holdsHint: (target: OfTarget) => `The height is how long you held. ${targetHint(target)}`,
  /** What left and right are the names of. */
  sidesAre: {
    leg: 'Left and right: the leg that moves.',
    arm: 'Left and right: the arm that moves.',
    standing: 'Left and right: the leg you stand on.',
  },
  /** Of two arms that move together one height is drawn. */
  lesserArm: 'Of two arms it is the one that went less far.',
  hollowHint: 'Hollow bars were not counted.',
  barsLabel: ({ of, count, rejected }: Counts<'count' | 'rejected'> & { of: Countable }) =>
    `${counted(of, count)} counted${rejected.value > 0 ? `, ${rejected.digits} not counted` : ''}. The table below has the figures.`,
  targetBand: 'target',
  tooFar: 'further than the target',
  /** Of two limbs that moved together and differ. */
  rangeOfSides: ({ left, right }: Words<'left' | 'right'>) => `left ${left}, right ${right}`,
  leftRight: 'Left and right',
  leftRightSame: 'On the whole, no difference that a camera could tell.',
  /** More than the error, and less than is worth a word. */
  leftRightOrdinary: ({ deg }: Counts<'deg'>) => `About ${deg.digits} degrees apart: an ordinary difference.`,
  leftRightOrdinaryByWay: ({ percent }: Words<'percent'>) =>
    `About ${percent} % of the way apart: an ordinary difference.`,
  leftRightDiffer: ({ side, deg, band }: OfSide & Counts<'deg'> & Words<'band'>) =>
    `Your ${sides[side]} side moves further, by about ${deg.digits} degrees, give or take ${band}.`,
  leftRightDifferByWay: ({ side, percent, band }: OfSide & Words<'percent' | 'band'>) =>
    `Your ${sides[side]} side goes further, by about ${percent} % of the way, give or take ${band}.`,
  /** What the figures of the two sides are. */
  leftRightOf: ({ left, right, leftOut }: Counts<'left' | 'right' | 'leftOut'>) =>
    `The middle of ${left.digits} on the left and ${right.digits} on the right${leftOut.value > 0 ? '; those with something to change, or that I did not see well, are left out' : ''}.`,
  leftRightFew: ({ left, right }: Counts<'left' | 'right'>) =>
    `Too few to compare the sides: that takes three good ones on each that I saw well. There were ${left.digits} on the left and ${right.digits} on the right.`,
  /** Some of a side fell clearly short of its others. */
  leftRightShort: ({ side, count }: OfSide & Counts<'count'>) =>
    `${capital(inWords(count))} on the ${sides[side]} fell clearly short of the rest.`,
  leftRightNone: 'I have only seen one side.',
  leftRightHold: ({ left, right }: Counts<'left' | 'right'>) =>
    left.value === 1 && right.value === 1
      ? 'How long you held: one hold on the left and one on the right.'
      : `How long you held: ${meanOf(left)} on the left and ${meanOf(right)} on the right.`,
  faults: 'What I noticed',
  /** How often and when a fault was noticed. */
  noticedAt: ({ count, when }: Counts<'count'> & Words<'when'>) => `${times(count)}: ${when}`,
  atOfSide: ({ time, side }: OfSide & Words<'time'>) => `${time} ${sides[side]}`,
  atOfLimb: ({ time, limb }: Words<'time' | 'limb'>) => `${time} ${limb}`,
  /** A finding in one repetition that is about another limb than the one that moves. */
  findingOfLimb: ({ what, limb }: Words<'what' | 'limb'>) => `${what} (${limb})`,
  /** Names what was seen by its cue, where an exercise from outside brings no name for it. */
  findingOfCue: ({ cue }: Words<'cue'>) => `what the cue “${cue}” is for`,
  /** What helps with something that was noticed. */
  helps: ({ cue }: Words<'cue'>) => `What helps: ${cue}`,
  heldOf: ({ held, askedHold }: Words<'held'> & Counts<'askedHold'>) => `held ${held} of ${seconds(askedHold)}`,
  heldShort: ({ asked }: Counts<'asked'>) => `Held for less than ${seconds(asked)}`,
  /** A hold that was too short: when, and how long it was. */
  heldAt: ({ when, held }: Words<'when' | 'held'>) => `${when} (${held} s)`,
  /** In place of how long it was held. */
  holdNotReached: 'not far enough for the hold to count',
  holdNotReachedAt: ({ when }: Words<'when'>) => `${when} (not far enough for the hold to count)`,
  hurried: ({ within }: Counts<'within'>) => `On the way out in less than ${seconds(within)}`,
  fewer: ({ of, asked }: Counts<'asked'> & { of: Countable }) => `Fewer than the ${counted(of, asked)} asked for`,
  fewerDone: ({ done }: Counts<'done'>) => `${done.digits} this time`,
  faultsNone: 'Nothing to change. Go on like this.',
  /** Where the person has not said that all was as hoped. */
  faultsNoneSeen: 'I saw nothing to change.',
  faultsNothingSeen: 'There was nothing of this exercise to look at yet.',
  unjudged: 'What I could not judge',
  unjudgedNone: 'You were in the picture all the time.',
  unjudgedFaults:
    'Whether this happened I could not tell: the limb was hidden, its movement not seen as a whole, or too near the limit.',
  unjudgedIn: ({ count, which, all }: Counts<'count'> & Words<'which'> & { all: boolean }) =>
    all ? 'in any repetition' : `in ${countable('repetitions', count)} ${which}`,
  /** Somebody moved without taking the start position: what of the body was not in it. */
  notInStart: ({ parts }: Words<'parts'>) => `Not in the start position: ${parts}`,
  notInStartAny: 'Not in the start position',
  parts: {
    trunk: 'back',
    hip: 'hips',
    knee: 'knees',
    elbow: 'elbows',
    shoulder: 'upper arms',
    arm: 'arms',
    extension: 'arms',
    elbowUp: 'elbows',
    rotation: 'hands',
    neckBend: 'head',
    twist: 'shoulders',
    kneeRise: 'knees',
    footLift: 'feet',
  },
  unseenAt: ({ when, seconds }: Words<'when'> & Counts<'seconds'>) => `${when} (${seconds.digits} s in all)`,
  unjudgedAxis: ({ count }: Counts<'count'>) =>
    `The set from start to end. Hatched: ${count.digits} ${pick(count, { one: 'time', other: 'times' })} when I could not judge.`,
  axisReps: 'lines: repetitions',
  neverSeen: 'What a camera cannot see in this exercise',
  table: 'All figures',
  /** What the range is of, in a physio's words. */
  rangeInDegrees: ({ motion }: Words<'motion'>) => `Range: ${motion}. How far it moved, then from where to where.`,
  rangeByWay: ({ motion }: Words<'motion'>) => `Range: ${motion}, as a share of the way from rest to the target.`,
  /** Beside figures that have a ± (`npm run bench -- --angles` counts them). */
  whatBandsAre:
    'Each figure may be off by its ±: in films whose truth is known, at least nine in ten were off by less.',
  motions: {
    hip: 'hip flexion (0° is straight, less is extension)',
    leg: 'hip flexion (0° is straight, less is extension)',
    knee: 'knee flexion (0° is straight)',
    elbow: 'elbow flexion (0° is straight)',
    shoulder: 'shoulder elevation (0° is the arm at the side)',
    armOut: 'shoulder abduction (0° is the arm at the side)',
    armForward: 'shoulder flexion (0° is the arm at the side)',
    extension: 'shoulder extension (0° is the arm at the side)',
    neckBend: 'neck side bend (0° is upright)',
    rotation: 'shoulder external rotation',
    cross: 'upper arm across the chest',
    twist: 'trunk rotation',
    kneeRise: 'height of the knee',
    stand: 'rise from the chair',
    footLift: 'lift of the foot',
  },
  number: 'No.',
  side: 'Side',
  at: 'At',
  holdColumn: 'Hold',
  tempoColumn: 'Way out, about',
  noteColumn: 'Note',
  notCounted: 'not counted',
  notes: {
    'arm-not-seen': 'arm not seen',
    'other-leg-not-seen': 'other leg not seen',
    'side-guessed': 'side guessed, one limb covered the other',
    'view-oblique': 'seen at an angle',
    'start-not-seen': 'the limb was hidden at the start',
    'end-not-seen': 'the limb was hidden at the end',
    'by-hand': 'counted by hand',
  },
  nothingCounted: 'Nothing was counted in this set.',
  nothingCountedHint: 'That can be the light, the distance or the angle. The start check helps with all three.',
  otherMovement: ({ pose }: Words<'pose'>) =>
    `I saw somebody, but not yet in the start position (${pose}). Perhaps it was another exercise.`,
  nearlyStarted: ({ pose, cue }: Words<'pose' | 'cue'>) =>
    `I saw somebody nearly in the start position (${pose}). What helps: ${cue}.`,
  noAttempt: 'I saw somebody in the start position, but no try of this exercise. Perhaps it was another one.',
  notStill: 'I saw somebody in the start position, but not still. I begin once you are still for a moment.',
  nobody: 'I saw nobody in this recording.',
  nobodyHint: 'Choose another one, or film again with all of you in the picture, from head to feet.',
  score: 'Form',
  scoreOf: ({ value }: Words<'value'>) => `${value} of 100`,
  scoreHint: 'The mean of these parts, each from 0 to 100, by their weight. A summary, not a measurement.',
  scoreWeight: ({ percent }: Words<'percent'>) => `Weight: ${percent} %.`,
  noScoreWhy: {
    few: 'There was too little to say something about your form.',
    oblique: 'I saw most of them at an angle. A figure from there would not be fair.',
    guided: 'A camera cannot see what this exercise is for. I lead you by the clock; you tell me how it felt.',
  },
  scoreParts: {
    range: 'Range',
    control: 'Control',
    symmetry: 'Symmetry',
    tempo: 'Tempo',
    hold: 'Hold',
  },
  /** What each part is the mean over. `count`: repetitions of which it could be told; `short`: tries that fell short. */
  scoreLines: {
    range: ({ count, short }: Counts<'count' | 'short'>) =>
      `How much of the way to the target you went: the mean over ${count.digits} that counted${short.value > 0 ? ` and ${short.digits} that fell short` : ''}.`,
    control: ({ count }: Counts<'count' | 'short'>) =>
      `What share of the ${count.digits} that I saw well enough kept good form.`,
    symmetry: ({ differs }: { differs: boolean }) =>
      differs ? 'How alike left and right are.' : 'On the whole, no clear difference between left and right.',
    tempo: ({ count }: Counts<'count' | 'short'>) =>
      `What share of the ${count.digits} whose pace I could tell was not hurried.`,
    hold: ({ count }: Counts<'count' | 'short'>) =>
      `How much of the hold time you stayed, to the tenth of a second: the mean over ${count.digits}.`,
  },
  /** Parts of the score that are left out. */
  scoreLeftOut: ({ parts }: Words<'parts'>) => `${parts}: too few could be told.`,
  next: 'What comes next',
  again: 'Practise again',
  done: 'Done',
  toHistory: 'To the history',
  disclaimer: 'I count; your physio judges. This is not a diagnosis.',
  seenBy: ({ engine, source }: Words<'engine' | 'source'>) => `Seen by ${engine}, from ${source}.`,
  /** Another engine took over in the middle of the set. */
  seenFrom: ({ engine, at }: Words<'engine' | 'at'>) => `From ${at} on by ${engine}.`,
  seenRecorded: ({ source }: Words<'source'>) => `From the movements in ${source}.`,
  sourceCamera: 'the camera',
  sourcePhone: 'the camera of your phone',
  interrupted: 'This session was cut short. Everything counted until then is here.',
  /** Sets that can no longer be read. */
  unreadable: {
    name: 'A set that I cannot read',
    exercise:
      'I cannot judge this set again: its exercise was stored in a form that I no longer read. The set is kept.',
    set: 'I cannot judge this set again: part of what was stored of it is damaged. The set is kept.',
    partsLeftOut: ({ count }: Counts<'count'>) =>
      `${count.digits} ${pick(count, { one: 'part', other: 'parts' })} of what was stored of this set cannot be read. The figures are from the rest; everything is kept.`,
  },
} as const;

/**
 * The same of what was seen only: something that no camera sees was not as hoped, or the person has not said yet. What is
 * missing here claims nothing about the whole.
 */
export const wentWellSeen = {
  'all-clean': ({ count }: Counts<'count'>) => `I saw nothing to change in all ${count.digits}.`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `You did ${count.digits} of ${asked.digits}, and I saw nothing to change in them.`,
  'mostly-clean': ({ nothingFound, count }: Counts<'nothingFound' | 'count'>) => {
    if (count.value === 1) return 'I saw nothing to change in the one you did.';
    const among =
      nothingFound.value === count.value ? `any of the ${count.digits}` : `${nothingFound.digits} of ${count.digits}`;
    return `I saw nothing to change in ${among}.`;
  },
} as const;

/** One true thing that went well, from the numbers of the set. */
export const wentWell = {
  'all-clean': ({ count }: Counts<'count'>) => `All ${count.digits} were just as they should be.`,
  /** Every one was as it should be, but there were fewer than asked for. */
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `You did ${count.digits} of ${asked.digits}, and each was just as it should be.`,
  'full-range': ({ count }: Counts<'count'>) => `All ${count.digits} went the whole way.`,
  'mostly-clean': ({ clean, count }: Counts<'clean' | 'count'>) =>
    count.value === 1
      ? 'The one you did was just as it should be.'
      : `${clean.digits} of ${count.digits} ${pick(clean, { one: 'was just as it', other: 'were just as they' })} should be.`,
  /** `perhaps`: so many more came so near that the camera cannot tell. `tooFar`: so many went further than was asked. */
  'reached-target': ({ reached, perhaps, tooFar, count }: Counts<'reached' | 'perhaps' | 'tooFar' | 'count'>) =>
    `${perhaps.value > 0 ? 'At least ' : ''}${reached.digits} of ${count.digits} went the whole way${tooFar.value > 0 ? ' and no further' : ''}.`,
  'guided-rounds': ({ count, asked }: Counts<'count' | 'asked'>) =>
    count.value < asked.value
      ? `You did ${count.digits} of ${counted('rounds', asked)}, by the clock.`
      : `You did ${counted('rounds', count)}, by the clock.`,
  holds: ({ count, held }: Counts<'count' | 'held'>) =>
    count.value === 1 ? `You held for ${seconds(held)}.` : `You held ${times(count)}, the longest ${seconds(held)}.`,
  /** No hold was as long as it was asked to be. */
  'held-in-part': ({ count, held, askedHold }: Counts<'count' | 'held' | 'askedHold'>) =>
    count.value === 1
      ? `You held ${held.digits} of ${seconds(askedHold)}.`
      : `You held ${times(count)}, the longest ${held.digits} of ${seconds(askedHold)}.`,
  'kept-going': ({ count }: Counts<'count'>) => `You did ${counted('repetitions', count)}. Every one of them helps.`,
} as const;

/** What to work on where something asked for is missing, from the numbers of the set. */
export const missing = {
  'hold-short': ({ count, short, askedHold }: Counts<'count' | 'short' | 'askedHold'>) =>
    count.value === 1
      ? `Stay a little longer: ${seconds(askedHold)} were asked for.`
      : `Stay a little longer: ${short.digits} of ${count.digits} ${pick(short, { one: 'was', other: 'were' })} under the ${seconds(askedHold)} asked for.`,
  /** The sides that were short are asked for different times. */
  'hold-short-own': ({ count, short }: Counts<'count' | 'short'>) =>
    `Stay a little longer: ${short.digits} of ${count.digits} were shorter than asked for.`,
  /** Much is missing of some of them. */
  'hold-far': ({ askedHold }: Counts<'askedHold'>) =>
    `Try a little more each time: ${seconds(askedHold)} ${pick(askedHold, { one: 'is', other: 'are' })} the aim.`,
  'hold-far-own': 'Try to hold a little more each time.',
  'dose-short': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${count.digits} of ${asked.digits} this time. Do as many as feel good, and a few more when they do.`,
} as const;
