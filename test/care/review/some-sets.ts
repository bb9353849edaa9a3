/** Sets with their poses, as they are stored. */
import type { Correction } from '../../../src/care/review/correction.ts';
import { readTrace } from '../../../src/care/review/judge-trace.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import type { SetRecord } from '../../../src/core/report/session.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';

/** What a set of these poses stores. */
export function storedSet(
  poses: readonly Pose[],
  exercise: Exercise = birdDog,
  change: Partial<SetRecord> = {},
): SetRecord {
  const { events, summary } = readTrace(exercise, poses);
  return {
    id: 'set',
    sessionId: 'session',
    exercise,
    startedAtEpochMs: 1_760_000_000_000,
    endedAtEpochMs: 1_760_000_060_000,
    status: 'finished',
    engine: { name: 'litert', model: 'full', accelerator: 'wasm' },
    source: { kind: 'camera', label: '' },
    events,
    summary,
    ...change,
  };
}

export const posesIn = (name: string): readonly Pose[] => posesOf(name).map(roundPose);

/** A correction, later than all before it. */
let made = 0;
type Said<C> = C extends Correction ? Omit<C, 'id' | 'setId' | 'reason' | 'author' | 'atEpochMs'> : never;
export const said = (what: Said<Correction>, change: Partial<Correction> = {}): Correction =>
  ({
    id: `correction ${(made += 1)}`,
    setId: 'set',
    reason: 'seen on the video',
    author: 'A. Physio',
    atEpochMs: 1_760_000_100_000 + made,
    ...what,
    ...change,
  }) as Correction;
