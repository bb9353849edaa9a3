import { describe, expect, it } from 'vitest';
import { isLackOfShimmer, isTooUnsteady, STEADY, stepUnsteady } from '../../../src/core/judge/unsteady.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { stepSet, startSet } from '../../../src/core/judge/step.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import neckSideBend from '../../../src/exercises/neck-side-bend.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { shaken } from '../../fixtures/shaken.ts';

const SEEDS = [21, 22, 23, 24, 25];
const bends = (share: number, seed: number) => shaken(posesOf('neck-side-bend.clean'), share, seed);

describe('a track that shimmers by more than a bend of the neck is large', () => {
  it.each(SEEDS)('stops the set and says so, and gives no other reason (seed %i)', (seed) => {
    const { rejected, unjudged } = analyzePoses(neckSideBend, bends(0.03, seed));
    expect(rejected).toEqual([]);
    expect(unjudged.map(({ reason }) => reason)).toContain('too-unsteady');
    expect(unjudged.map(({ reason }) => reason)).not.toContain('no-attempt');
  });

  it('says so while the set runs, once', () => {
    let state = startSet(neckSideBend);
    const events: SetEvent[] = [];
    for (const pose of bends(0.02, 21)) {
      const [next, more] = stepSet(state, pose);
      state = next;
      events.push(...more);
    }
    const began = events.filter((event) => event.kind === 'unmeasurable-began' && event.reason === 'too-unsteady');
    expect(began).toHaveLength(1);
    const cues = events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue.id] : []));
    expect(cues).toContain('too-unsteady');
  });

  it('is judged as ever where the same shimmer is little beside the movement', () => {
    const { reps, unjudged } = analyzePoses(elbowCurl, shaken(posesOf('elbow-curl.clean'), 0.01, 21));
    expect(reps.length).toBeGreaterThan(0);
    expect(unjudged.map(({ reason }) => reason)).not.toContain('too-unsteady');
  });

  it('is judged as ever where it is steady', () => {
    const { reps, unjudged } = analyzePoses(neckSideBend, posesOf('neck-side-bend.clean'));
    expect(reps.length).toBeGreaterThan(0);
    expect(unjudged).toEqual([]);
  });
});

describe('what is too unsteady', () => {
  it('follows from the size of the movement that is asked for', () => {
    expect(isTooUnsteady(neckSideBend, null, { noiseDeg: 2 })).toBe(true);
    expect(isTooUnsteady(birdDog, null, { noiseDeg: 2 })).toBe(false);
    expect(isTooUnsteady(neckSideBend, null, { noiseDeg: 0.4 })).toBe(false);
  });

  it('is told of a start pose only where its bands are narrower than the shimmer', () => {
    expect(isLackOfShimmer(neckSideBend, { missing: ['neckBend'] }, 2)).toBe(true);
    expect(isLackOfShimmer(neckSideBend, { missing: ['neckBend', 'trunk'] }, 2)).toBe(false);
    expect(isLackOfShimmer(birdDog, { missing: ['knee'] }, 2)).toBe(false);
  });

  it('is over once the track has been steady for a second', () => {
    const stopped = { ...STEADY, sinceMs: 0 };
    const once = stepUnsteady(stopped, true, 5000);
    expect(once).toEqual({ sinceMs: 0, steadySinceMs: 5000 });
    expect(stepUnsteady(once, false, 5500)).toEqual(stopped);
    expect(stepUnsteady(once, true, 6000)).toEqual(STEADY);
  });
});
