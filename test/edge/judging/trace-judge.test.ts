import { describe, expect, it } from 'vitest';
import { withBands } from '../../../src/care/review/band-change.ts';
import { judgeTrace, readTrace } from '../../../src/care/review/judge-trace.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { createTraceJudge } from '../../../src/edge/judging/trace-judge.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { makeTrack } from '../../fixtures/make-track.ts';

const poses = makeTrack('bird-dog', { reps: 4 }).map(roundPose);

describe('the worker that judges traces', () => {
  it('judges a trace as this thread would, and reads its angles', async () => {
    const judge = createTraceJudge();
    await judge.keep('set', poses);
    expect(await judge.read('set', birdDog)).toEqual(readTrace(birdDog, poses));
    const other = withBands(birdDog, { countDeg: 175, targetDeg: 176 });
    expect(await judge.judge('set', other)).toEqual(judgeTrace(other, poses));
  });

  it('knows only what it was given, and forgets it when it is told to', async () => {
    const judge = createTraceJudge();
    expect(await judge.judge('set', birdDog)).toBeNull();
    await judge.keep('set', poses);
    await judge.forget();
    expect(await judge.read('set', birdDog)).toBeNull();
  });

  it('leaves the poses of the page as they are', async () => {
    const judge = createTraceJudge();
    const before = structuredClone(poses.slice(0, 3));
    await judge.keep('set', poses);
    expect(poses.slice(0, 3)).toEqual(before);
    for (const id of ['a', 'b', 'c']) await judge.keep(id, poses);
    for (const id of ['a', 'b', 'c', 'a']) expect((await judge.read(id, birdDog))?.summary.counted.total).toBe(4);
  });
});
