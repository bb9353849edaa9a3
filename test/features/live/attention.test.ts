import { describe, expect, it } from 'vitest';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { createFeed } from '../../../src/app/feed.ts';
import { NO_COUNTS } from '../../../src/core/record/rep-counts.ts';
import { byAttention, reasonFor, REASONS, type Reason } from '../../../src/features/live/attention.ts';
import {
  FIRST_CONSENT,
  NO_MEDIA_SHOWN,
  type WatchedMeeting,
  type WatchedSet,
} from '../../../src/features/live/live-state.ts';
import { exerciseShown } from '../../../src/features/live/watched.ts';

const set: WatchedSet = {
  ...{ setId: 's', exercise: birdDog, counted: NO_COUNTS, rejected: [], faults: [], problem: null, isOver: false },
};
const running = { kind: 'running', exerciseId: birdDog.id } as const;
const someone = (id: string, change: Partial<WatchedMeeting> = {}): WatchedMeeting => ({
  ...{ id, role: 'physio', seat: 'host', invite: null, byHand: null, status: { kind: 'up', code: '1' }, isLate: false },
  ...{ peer: null, phase: 'admitted', trouble: null, endedBy: null, media: NO_MEDIA_SHOWN, consent: FIRST_CONSENT },
  ...{ today: [], stage: running, set, heard: [], notes: [], feed: createFeed() },
  ...change,
});
const check = { kind: 'check', exerciseId: birdDog.id, view: null, problems: [], lack: null } as const;

/** Somebody for each reason. */
const SOMEONE: Readonly<Record<Reason, readonly WatchedMeeting[]>> = {
  'no-connection': [someone('cut', { status: { kind: 'down', sinceMs: 0 }, set: { ...set, problem: 'too-far' } })],
  'no-camera': [someone('away', { stage: { kind: 'camera-away', exerciseId: birdDog.id } })],
  'not-seen': [
    someone('far', { stage: { ...check, problems: ['too-far'] } }),
    someone('lacking', { stage: { ...check, lack: { missing: ['knee'], what: 'knee-over' } } }),
    someone('hidden', { set: { ...set, problem: 'limb-hidden', faults: [{ id: 'x', times: 1 }] } }),
  ],
  found: [
    someone('fault', { set: { ...set, faults: [{ id: 'x', times: 1 }] } }),
    someone('rejected', { set: { ...set, rejected: [{ reason: 'range-too-small', side: null }] } }),
  ],
  exercises: [someone('well'), someone('no numbers', { set: null })],
  'no-set': [
    someone('elsewhere', { stage: { kind: 'elsewhere' } }),
    someone('ready', { stage: check }),
    someone('paused', { stage: { kind: 'paused', exerciseId: birdDog.id }, set: { ...set, problem: 'too-far' } }),
  ],
  waits: [someone('apart', { phase: 'apart' }), someone('met', { phase: 'met' })],
  over: [
    someone('over', { phase: 'over', status: { kind: 'down', sinceMs: 0 } }),
    someone('refused', { phase: 'refused' }),
  ],
};

describe('who needs attention', () => {
  it.each(REASONS)('is told why: %s', (reason) => {
    expect(SOMEONE[reason].map(reasonFor)).toEqual(SOMEONE[reason].map(() => reason));
  });

  it('stands in the order of the reasons, and who is alike in that in which they came', () => {
    const all = REASONS.flatMap((reason) => SOMEONE[reason]);
    const shuffled = REASONS.toReversed().flatMap((reason) => SOMEONE[reason]);
    expect(byAttention(shuffled).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });
});

describe('the exercise that can be spoken of', () => {
  it('is the one that somebody is at, else the first of their day, and none where counts are not shared', () => {
    const easier = { ...birdDog, id: 'easier' };
    expect(exerciseShown(someone('at'), [])).toBe(birdDog);
    const away = someone('away', { stage: { kind: 'elsewhere' }, set: null, today: [easier, birdDog] });
    expect(exerciseShown(away, [birdDog])).toBe(easier);
    expect(exerciseShown({ ...away, consent: { ...FIRST_CONSENT, numbers: false } }, [])).toBeNull();
    expect(exerciseShown({ ...away, today: [] }, [birdDog])).toBeNull();
  });
});
