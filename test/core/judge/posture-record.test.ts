import { describe, expect, it } from 'vitest';
import { analyzePoses, type Analysis } from '../../../src/core/report/analyze.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { changeSince, type PostureValue } from '../../../src/core/record/posture-value.ts';
import postureScreen from '../../../src/exercises/posture-screen.ts';
import { bodyTrack, SEATED, STANDING, type Moment, type UprightBody } from '../../fixtures/upright-body.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';
import { runSet } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';
import { NO_POSTURE_RECORD, stepPostureRecord } from '../../../src/core/judge/posture-record.ts';
import type { ViewState } from '../../../src/core/body/view.ts';

const HANGING: UprightBody = { ...STANDING, hands: 'hanging' };

/** Somebody who stands facing the camera, turns, and stands with a side to it. */
const turning = (
  body: Partial<UprightBody> = {},
  { frontMs = 6000, sideMs = 6000, yawDeg = 90 } = {},
): readonly Moment[] => {
  const front: UprightBody = { ...HANGING, ...body };
  const side: UprightBody = { ...front, yawDeg };
  return [
    [0, front],
    [frontMs, front],
    [frontMs + 1500, side],
    [frontMs + 1500 + sideMs, side],
  ];
};

const judge = (poses: readonly Pose[]): Analysis => analyzePoses(postureScreen, poses);
const screen = (moments: readonly Moment[], options: Parameters<typeof bodyTrack>[1] = {}) =>
  judge(bodyTrack(moments, options)).summary.screen;
const figure = (found: ReturnType<typeof screen>, id: string): PostureValue => {
  const one = found?.figures.find((each) => each.id === id);
  if (!one) throw new Error(`expected a figure ${id}`);
  return one;
};

describe('the posture screen', () => {
  it('takes the levels and the lean from the front, then the ear and the lean from the side', () => {
    const found = screen(turning({ shoulderTiltDeg: 4, pelvisTiltDeg: -6, leanLeftDeg: 3 }));
    expect(found?.views).toEqual(['front', 'side-left']);
    expect(found?.figures.map(({ id }) => id)).toEqual([
      ...['shoulder-level', 'pelvis-level', 'trunk-sideways'],
      ...['ear-ahead', 'trunk-lean'],
    ]);
    expect(figure(found, 'shoulder-level')).toMatchObject({ towards: 'left', reason: null });
    expect(figure(found, 'shoulder-level').valueDeg).toBeCloseTo(4, 0);
    expect(figure(found, 'pelvis-level')).toMatchObject({ towards: 'right' });
    expect(figure(found, 'pelvis-level').valueDeg).toBeCloseTo(6, 0);
    expect(figure(found, 'trunk-sideways')).toMatchObject({ towards: 'left' });
    expect(figure(found, 'trunk-sideways').valueDeg).toBeCloseTo(3, 0);
  });

  it('tells forwards from backwards, whichever side is near', () => {
    for (const yawDeg of [90, -90]) {
      const found = screen(turning({ leanDeg: 6, earAheadDeg: 20 }, { yawDeg }));
      expect(figure(found, 'trunk-lean')).toMatchObject({ towards: 'forwards' });
      expect(figure(found, 'trunk-lean').valueDeg).toBeCloseTo(6, 0);
      expect(figure(found, 'ear-ahead')).toMatchObject({ towards: 'forwards' });
      expect(figure(found, 'ear-ahead').valueDeg).toBeCloseTo(20, 0);
    }
    expect(figure(screen(turning({ leanDeg: -5 })), 'trunk-lean')).toMatchObject({ towards: 'backwards' });
  });

  it('says the same of the other side in a looking-glass', () => {
    const poses = bodyTrack(turning({ shoulderTiltDeg: 5, leanLeftDeg: -4 }));
    const here = judge(poses).summary.screen;
    const there = judge(poses.map(mirrorPose)).summary.screen;
    expect(there?.views).toEqual(['front', 'side-right']);
    expect(figure(there, 'shoulder-level')).toMatchObject({ towards: 'right' });
    expect(figure(there, 'shoulder-level').valueDeg).toBeCloseTo(figure(here, 'shoulder-level').valueDeg ?? NaN, 1);
    expect(figure(there, 'trunk-sideways')).toMatchObject({ towards: 'left' });
    expect(figure(there, 'trunk-lean').towards).toBe(figure(here, 'trunk-lean').towards);
  });

  it('takes the mean over a stillness, so that a track that shimmers reads the same', () => {
    const found = screen(turning({ shoulderTiltDeg: 4 }), { noisePx: 3 });
    expect(Math.abs((figure(found, 'shoulder-level').valueDeg ?? NaN) - 4)).toBeLessThan(1);
  });

  it('hides a figure that it does not see, and says why; the others stand', () => {
    const found = screen(turning({ guessed: ['leftHip'] }));
    expect(figure(found, 'pelvis-level')).toMatchObject({ valueDeg: null, towards: null, reason: 'limb-hidden' });
    expect(figure(found, 'shoulder-level').valueDeg).not.toBeNull();
    const earless = screen(turning({ guessed: ['leftEar', 'rightEar'] }));
    expect(figure(earless, 'ear-ahead')).toMatchObject({ valueDeg: null, reason: 'limb-hidden' });
  });

  it('waits for stillness: who shifts about is not averaged', () => {
    const swaying: Moment[] = [[0, HANGING]];
    for (let turn = 1; turn <= 8; turn += 1) {
      const shift = turn % 2 ? 12 : -12;
      swaying.push([1000 * turn, { ...HANGING, leanLeftDeg: shift }]);
    }
    expect(screen(swaying)).toBeUndefined();
    expect(screen([...swaying, [14_000, { ...HANGING, leanLeftDeg: -12 }]])?.views).toEqual(['front']);
  });

  it('is of somebody who stands with hanging arms, not of one who sits or walks up', () => {
    const seated: UprightBody = { ...SEATED, yawDeg: 0, kneeDeg: 92 };
    expect(
      screen([
        [0, seated],
        [9000, seated],
      ]),
    ).toBeUndefined();
  });

  it('asks for one view after the other, again where it does not come, and says when it is done', () => {
    const { events } = runSet(postureScreen, bodyTrack(turning({}, { frontMs: 20_000 })));
    const told = events.flatMap((event) => (event.kind === 'screen-told' ? [event.view] : []));
    // The side is asked for while the person goes on facing the camera, and once more.
    expect(told).toEqual(['front', 'side', 'side', null]);
    expect(events.filter(({ kind }) => kind === 'screen-taken')).toHaveLength(2);
  });

  it('keeps what it has where it ends early', () => {
    const front = bodyTrack(turning()).filter(({ timeMs }) => timeMs < 6000);
    expect(judge(front).summary.screen).toMatchObject({ views: ['front'], figures: { length: 3 } });
  });

  it('counts nothing, finds no fault, scores nothing, and says nothing of form', () => {
    const { reps, rejected, faults, cues, score } = judge(bodyTrack(turning({ shoulderTiltDeg: 15 })));
    expect({ reps, rejected, faults, cues, score }).toEqual({
      reps: [],
      rejected: [],
      faults: [],
      cues: [],
      score: null,
    });
  });
});

describe('a figure of how somebody stood, beside the last one', () => {
  const level = (valueDeg: number | null, towards: PostureValue['towards'] = 'left'): PostureValue => ({
    id: 'shoulder-level',
    valueDeg,
    towards: valueDeg === null ? null : towards,
    bandDeg: 5,
    reason: valueDeg === null ? 'limb-hidden' : null,
  });

  it('has not changed under the smallest sure change, and is different from there on', () => {
    expect(changeSince(level(6), [level(1.5)], 5)).toMatchObject({ kind: 'no-change' });
    expect(changeSince(level(6.5), [level(1.5)], 5)).toMatchObject({ kind: 'different', byDeg: 5 });
  });

  it('minds on which side it was', () => {
    expect(changeSince(level(3), [level(3, 'right')], 5)).toMatchObject({ kind: 'different', byDeg: 6 });
    expect(changeSince(level(2), [level(2, 'right')], 5)).toMatchObject({ kind: 'no-change' });
  });

  it('is held against the last one that was seen', () => {
    expect(changeSince(level(6), [level(null), level(1), level(6)], 5)).toMatchObject({ kind: 'different' });
    expect(changeSince(level(6), [level(null)], 5)).toEqual({ kind: 'first' });
    expect(changeSince(level(null), [level(6)], 5)).toEqual({ kind: 'hidden' });
  });
});

describe('the stillness that is averaged', () => {
  const view: ViewState = {
    ...{ timeMs: 0, yawDeg: 0, leftDepth: 0, facing: 0.6, name: 'front' },
    ...{ facesDeg: 0, hipsDeg: 0, facesWorldDeg: 0, hipsWorldDeg: 0 },
  };
  const { holdMs } = postureScreen.dose;

  /** When the view from the front is taken, and what was found, of somebody of whom this is seen. */
  function taken(lookAt: (timeMs: number) => Parameters<typeof someMeasures>[1], pauseMs = 0) {
    let state = NO_POSTURE_RECORD;
    for (let i = 0; i < 400; i++) {
      // The pause comes in the middle of the stillness.
      const timeMs = 40 * i + (i > 50 ? pauseMs : 0);
      const level = { shoulderLevel: 2, pelvisLevel: 2, ...lookAt(timeMs) };
      const [next, events] = stepPostureRecord(postureScreen, state, someMeasures(timeMs, level), view, {
        inPose: true,
      });
      state = next;
      const [found] = events.flatMap((event) => (event.kind === 'screen-taken' ? [event] : []));
      if (found) return found;
    }
    throw new Error('expected the view to be taken');
  }
  const steady = taken(() => ({}));

  it('begins a second after the person has come to stand, and lasts as long as the dose says', () => {
    expect(Math.abs(steady.timeMs - 1000 - holdMs)).toBeLessThanOrEqual(80);
  });

  it('goes on where the trunk sways by three degrees, and begins anew where it moves by six', () => {
    const swaying = (deg: number) => taken((timeMs) => ({ trunk: timeMs < 2000 ? 0 : deg })).timeMs - steady.timeMs;
    expect(swaying(3)).toBe(0);
    expect(swaying(6)).toBeGreaterThan(1500);
  });

  it('holds no more than a fifth of a second of a pause between two pictures', () => {
    expect(Math.abs(taken(() => ({}), 1000).timeMs - steady.timeMs - 840)).toBeLessThanOrEqual(80);
  });

  it('hides a figure that was seen for less than half of it', () => {
    const seenFor = (share: number) =>
      taken((timeMs) => ({ shoulderLevel: (timeMs / 400) % 1 < share ? 2 : null })).figures.find(
        ({ id }) => id === 'shoulder-level',
      )?.reason;
    expect(seenFor(0.35)).toBe('limb-hidden');
    expect(seenFor(0.65)).toBeNull();
  });
});
