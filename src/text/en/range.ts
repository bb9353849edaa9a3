import type { OfSide, Words } from '../values.ts';
import { capital, sides } from './counted.ts';

/** Targets that are this person's own. */
export const personal = {
  title: 'Your own figures',
  own: ({ limb, day, value, band }: Words<'limb' | 'day' | 'value' | 'band'>) =>
    `Your own range, ${limb}, found on ${day}: about ${value}, give or take ${band}.`,
  /** A range whose degrees cannot be seen. */
  ownWay: ({ limb, day }: Words<'limb' | 'day'>) =>
    `Your own range, ${limb}, found on ${day}. I cannot see its degrees; it is your whole way.`,
  limbs: {
    arm: ({ side }: OfSide) => `${sides[side]} arm`,
    shoulder: ({ side }: OfSide) => `${sides[side]} upper arm`,
    elbow: ({ side }: OfSide) => `${sides[side]} elbow`,
    neckBend: ({ side }: OfSide) => `head to the ${sides[side]}`,
    twist: ({ side }: OfSide) => `turn to the ${sides[side]}`,
  },
  plan: ({ parts }: Words<'parts'>) => `Your plan, and not the usual figures, says ${parts}.`,
  parts: {
    dose: 'how much you do',
    range: 'how far you go',
    tempo: 'how fast you go',
    tolerance: 'what is accepted',
    faults: 'what is left out',
  },
  yourTarget: 'your target',
  /** The target of one side, in the key of a drawing where each side has its own. */
  targetOfSide: ({ side, target }: Words<'side' | 'target'>) => `${side}: ${target}`,
  target: ({ targets }: Words<'targets'>) => `Your target: ${targets}`,
  targetSide: ({ side, value }: OfSide & Words<'value'>) => `${sides[side]} about ${value}°`,
  targetBoth: ({ value }: Words<'value'>) => `about ${value}°`,
} as const;

/** The check that finds how far somebody moves without help. */
export const range = {
  title: 'Your own range',
  lead: 'Three slow repetitions show how far you go by yourself. Then I count and aim by that, not by what is usual.',
  sides: 'Three on each side.',
  near: 'From the side I find it for the arm that is near me. Turn round for the other one.',
  find: 'Find your range',
  findAgain: 'Find it again',
  finding: 'Finding your range',
  begin: 'Three slow ones, as far as feels good',
  remove: 'Remove',
  removed: 'Your own range is removed. The usual figures are used.',
  counts: ({ count, target }: Words<'count' | 'target'>) => `Counted from about ${count}, the target about ${target}.`,
  found: ({ limb, value, band }: Words<'limb' | 'value' | 'band'>) =>
    `${capital(limb)}: about ${value}, give or take ${band}.`,
  foundWay: ({ limb }: Words<'limb'>) => `${capital(limb)}: found. I cannot see its degrees; it is your whole way.`,
  from: ({ peaks }: Words<'peaks'>) => `The middle of ${peaks}.`,
  notFound: ({ limb, reason }: Words<'limb' | 'reason'>) => `${capital(limb)}: no figure this time. ${reason}`,
  none: ({ reason }: Words<'reason'>) => `No figure this time. ${reason}`,
  reasons: {
    few: 'I saw fewer than three repetitions of it.',
    far: 'That side was away from me. Turn round, and I can see it.',
    oblique: 'I saw most of them at an angle.',
    fast: 'They were too quick to show how far you go. Count two out, two back.',
    scattered: 'They differed too much for one figure.',
  },
  ask: 'Shall I use it from now on?',
  askVoice: 'Shall I use it? Press Enter for yes, Escape for no.',
  usual: 'That is as far as this exercise asks for. Its usual figures stay.',
  accept: 'Use it',
  decline: 'Do not use it',
  again: 'Try again',
  back: 'Back to the exercise',
  kept: 'It is kept in this browser only, and you can remove it on the page of the exercise.',
} as const;
