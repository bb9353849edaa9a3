import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import { finishSet, startSet, stepSet } from '../../../src/core/judge/step.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { endOpenSpan } from '../../../src/core/report/summary-of.ts';
import bridge from '../../../src/exercises/bridge.ts';
import { bridgePoses, bridgeScene } from '../../fixtures/bridges.ts';
import { makePose, withLimbs } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { exerciseOf, openSet, runSet } from '../judge-track.ts';

/** Bridges with the heels so far from the bottom that knees and hips lie nearly straight. */
const straight = bridgePoses(bridgeScene(40), 3);
const lastMs = (poses: readonly Pose[]): number => poses.at(-1)?.timeMs ?? 0;
const from = (poses: readonly Pose[], startMs: number): readonly Pose[] =>
  poses.map((pose) => ({ ...pose, timeMs: pose.timeMs + startMs }));
const then = (one: readonly Pose[], other: readonly Pose[]): readonly Pose[] => [
  ...one,
  ...from(other, lastMs(one) + 66),
];
const ofStartPose = (events: readonly SetEvent[]): readonly SetEvent[] =>
  events.filter(({ kind }) => kind.startsWith('start-pose'));

describe('somebody who moves without the start pose standing', () => {
  it('gets a span that names what was missing, and nothing is counted', () => {
    const { reps, rejected, unjudged } = analyzePoses(bridge, straight);
    expect([reps, rejected]).toEqual([[], []]);
    expect(unjudged).toEqual([
      {
        startMs: expect.any(Number) as number,
        endMs: lastMs(straight),
        reason: 'start-pose',
        missing: ['hip', 'knee'],
        what: 'hip-over-and-knee-over',
      },
    ]);
    // They lie still for two seconds first: the span begins with the movement.
    expect(unjudged[0]?.startMs).toBeGreaterThan(1000);
    expect(unjudged[0]?.startMs).toBeLessThan(3500);
  });

  it('is shown after three seconds what is missing, and no longer once the start pose stands', () => {
    let state = startSet(bridge);
    const shown: [number, string | null][] = [];
    for (const pose of then(straight, bridgePoses(bridgeScene(108), 1))) {
      [state] = stepSet(state, pose);
      const { startPoseLacks: lacks, startPoseMissing } = snapshotOf(state);
      expect(startPoseMissing).toEqual(lacks === null ? [] : ['hip', 'knee']);
      if (lacks !== (shown.at(-1)?.[1] ?? null)) shown.push([pose.timeMs, lacks]);
    }
    expect(shown.map(([, lacks]) => lacks)).toEqual(['hip-over-and-knee-over', null]);
    expect(shown[0]?.[0]).toBeGreaterThanOrEqual(3000);
    expect(shown[0]?.[0]).toBeLessThan(3200);
    expect(shown[1]?.[0]).toBeLessThan(lastMs(straight) + 1000);
  });

  it('has one span for each thing that was missing, one after the other', () => {
    const walked = posesOf('sit-to-stand.clean').slice(0, 150);
    const { unjudged } = analyzePoses(bridge, then(walked, straight));
    // From one recording to the other the picture jumps: that is a gap.
    const lacks = unjudged.filter(({ reason }) => reason !== 'gap');
    expect(lacks.map((span) => (span.reason === 'start-pose' ? span.missing : span.reason))).toEqual([
      ['trunk', 'hip'],
      ['hip', 'knee'],
    ]);
    expect(lacks[0]?.endMs).toBeLessThan(lacks[1]?.startMs ?? 0);
  });

  it('is told of the nearest that they came to it, and not of what they passed through', () => {
    const { events } = runSet(exerciseOf('bird-dog'), from(posesOf('dead-bug-heel-tap.straight-legs'), 0));
    expect(ofStartPose(events)[0]).toMatchObject({ kind: 'start-pose-missed', what: 'start-pose' });
  });

  it('who lies still has no span, whatever is missing', () => {
    const [first] = straight;
    if (!first) throw new Error('expected poses');
    const still = Array.from({ length: 200 }, (_, i) => ({ ...first, timeMs: 66 * i }));
    expect(ofStartPose(runSet(bridge, still).events)).toEqual([]);
  });

  it('who takes the start pose within three seconds has none, either', () => {
    const short = straight.filter(({ timeMs }) => timeMs < 4000);
    expect(ofStartPose(runSet(bridge, then(short, bridgePoses(bridgeScene(108), 1))).events)).toEqual([]);
  });

  it('and then leaves the picture: the span ends where the picture is empty', () => {
    const gone = Array.from({ length: 60 }, (_, i) => nobody(66 * i));
    const { unjudged } = analyzePoses(bridge, then(straight, gone));
    expect(unjudged.map(({ reason }) => reason)).toEqual(['start-pose', 'no-person']);
    expect(unjudged[0]?.endMs).toBeLessThanOrEqual(lastMs(straight) + 1000);
  });

  it('is named also where the tab was killed before the set was closed', () => {
    const { events, state } = openSet(bridge, straight);
    const [closed] = finishSet(state, lastMs(straight));
    const [ended] = endOpenSpan(events, 0, lastMs(straight));
    expect(ended?.kind).toBe('start-pose-ended');
    expect(ended).toMatchObject({ ...closed, span: { missing: ['hip', 'knee'], endMs: lastMs(straight) } });
  });

  it('is told that a limb is hidden where that is what is missing', () => {
    const hidden = (timeMs: number): Pose => {
      const pose = makePose('bird-dog', (stance) =>
        withLimbs(stance, 'left', { shoulderDeg: 80 + 25 * Math.sin(timeMs / 500) }),
      );
      const { points } = pose;
      if (!points) throw new Error('expected a person');
      const unseen = (name: 'leftAnkle' | 'rightAnkle') => ({ ...points[name], score: 0.05 });
      return {
        ...pose,
        timeMs,
        points: { ...points, leftAnkle: unseen('leftAnkle'), rightAnkle: unseen('rightAnkle') },
      };
    };
    const events = ofStartPose(
      runSet(
        exerciseOf('bird-dog'),
        Array.from({ length: 200 }, (_, i) => hidden(40 * i)),
      ).events,
    );
    expect(events[0]).toMatchObject({ missing: ['knee'], what: 'knee-hidden' });
  });
});
