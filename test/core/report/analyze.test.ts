import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { countedOf, DONE, exerciseOf, judgeTrack, runSet } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');

describe('the judgement of a recording', () => {
  it('is that of the same set live, frame by frame', () => {
    const poses = posesOf('bird-dog.faults');
    const { events, counted } = runSet(birdDog, poses);
    const { reps, faults, cues } = analyzePoses(birdDog, poses);
    expect(events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep] : []))).toEqual(reps);
    expect(events.flatMap((event) => (event.kind === 'fault-found' ? [event.fault] : []))).toEqual(faults);
    expect(events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue] : []))).toEqual(cues);
    expect(counted.total).toBe(reps.length);
  });

  it('says in how much of it somebody was seen', () => {
    const poses = makeTrack('bird-dog', { reps: 1, dropouts: [{ fromMs: 0, toMs: 1200, kind: 'nobody' }] });
    const share = poses.filter(({ points }) => points).length / poses.length;
    expect(analyzePoses(birdDog, poses).tracking.coverage).toBeCloseTo(share, 3);
  });

  it('says from where the person was seen, and whether that will do', () => {
    expect(judgeTrack('bird-dog').view).toEqual({ name: 'side-right', measurable: true, reasons: [] });
    const facing = analyzePoses(birdDog, makeTrack('shoulder-abduction-raise'));
    expect(facing.view).toEqual({ name: 'front', measurable: false, reasons: ['not-side-on'] });
    expect(facing.score).toBeNull();
  });

  it('of a video without a person says so', () => {
    const { view, tracking, reps, unjudged } = analyzePoses(
      birdDog,
      Array.from({ length: 100 }, (_, i) => nobody(40 * i)),
    );
    expect({ reps, coverage: tracking.coverage }).toEqual({ reps: [], coverage: 0 });
    expect(view).toMatchObject({ name: 'unknown', measurable: false });
    expect(view.reasons).toContain('no-person');
    expect(unjudged).toEqual([{ startMs: 0, endMs: 3960, reason: 'no-person' }]);
  });

  it('of nothing is nothing', () => {
    const { reps, view, tracking, summary } = analyzePoses(birdDog, []);
    expect(reps).toEqual([]);
    expect(view.measurable).toBe(false);
    expect(tracking.coverage).toBe(0);
    expect(summary.durationMs).toBe(0);
  });

  it('counts none of one exercise where another is done', () => {
    for (const done of DONE) {
      for (const other of DONE.filter((id) => id !== done)) {
        const { reps, rejected, faults } = analyzePoses(exerciseOf(other), posesOf(`${done}.clean`));
        expect({ done, other, reps, rejected, faults }).toEqual({ done, other, reps: [], rejected: [], faults: [] });
      }
    }
  });

  it('does not need frames at an even pace', () => {
    const poses = posesOf('march-on-back.clean');
    const uneven = poses.filter((_, i) => i % 5 !== 1 && i % 7 !== 3);
    expect(countedOf(analyzePoses(exerciseOf('march-on-back'), uneven))).toBe(
      countedOf(analyzePoses(exerciseOf('march-on-back'), poses)),
    );
  });
});
