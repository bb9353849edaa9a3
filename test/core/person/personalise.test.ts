import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { isCounted, type CountedExercise, type OwnFigure } from '../../../src/core/exercise/exercise.ts';
import { forSide } from '../../../src/core/exercise/for-side.ts';
import { applyPlan, type PlanOverride } from '../../../src/core/person/personalise.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { runSet } from '../judge-track.ts';

const counted = (id: string): CountedExercise => {
  const exercise = findExercise(id);
  if (!exercise || !isCounted(exercise)) throw new Error(`expected ${id} in the library, counted`);
  return exercise;
};
const planned = (id: string, plan: PlanOverride, own: readonly OwnFigure[] = []): CountedExercise => {
  const exercise = applyPlan(counted(id), plan, own);
  if (!isCounted(exercise)) throw new Error('expected a counted exercise');
  return exercise;
};
const flexion = counted('shoulder-flexion-raise');
const figure = (change: Partial<OwnFigure>): OwnFigure => ({
  measure: 'arm',
  side: 'left',
  valueDeg: 100,
  bandDeg: 10,
  peaksDeg: [99, 100, 101],
  foundAtEpochMs: 1,
  ...change,
});

describe("a person's plan", () => {
  it('counts raises to 95 degrees for somebody whose own range is 100, and none without it', () => {
    const poses = posesOf('shoulder-flexion-raise.too-small');
    expect(analyzePoses(flexion, poses).reps).toEqual([]);
    const { reps, rejected } = analyzePoses(applyPlan(flexion, { ownRangeDeg: 100 }), poses);
    expect(reps).toHaveLength(3);
    expect(rejected).toEqual([]);
  });

  it('never makes an exercise harder than its table', () => {
    expect(applyPlan(flexion, { ownRangeDeg: 178 })).toMatchObject({
      movement: { countAt: { deg: 110 }, targetDeg: 150 },
    });
  });

  it('aims short of the own range, and for a bend above it, where it counts too', () => {
    expect(applyPlan(flexion, { ownRangeDeg: 120 })).toMatchObject({
      movement: { countAt: { deg: 90 }, targetDeg: 110 },
    });
    expect(planned('elbow-curl', { ownRangeDeg: 60 }).movement).toMatchObject({ targetDeg: 70, countAt: { deg: 70 } });
    expect(planned('elbow-curl', { ownRangeDeg: 85 }).movement).toMatchObject({ targetDeg: 95, countAt: { deg: 95 } });
  });

  it('sets targets, doses and what is not judged, and leaves the rest', () => {
    const plan = applyPlan(counted('dead-bug-heel-tap'), { reps: 4, targetDeg: 130, without: ['knee-extends'] });
    expect(plan).toMatchObject({ dose: { reps: 4, sets: 2 }, movement: { targetDeg: 130, countAt: { deg: 125 } } });
    expect(plan.faults.map(({ id }) => id)).not.toContain('knee-extends');
    expect(plan.faults.map(({ id }) => id)).toContain('head-lifts');
  });

  it('is told in the exercise that is kept with the set, and an exercise without one says nothing', () => {
    const plan: PlanOverride = { reps: 4, left: { targetDeg: 120 }, tolerance: { 'trunk-leans': 5 }, tooFastMs: 700 };
    expect(applyPlan(flexion, plan).personal?.plan).toEqual(['dose', 'range', 'tempo', 'tolerance']);
    expect(applyPlan(flexion, {}).personal).toBeUndefined();
  });

  it('gives exercises that the schema takes, whatever it sets', () => {
    const plans: readonly [string, PlanOverride][] = [
      ['shoulder-flexion-raise', { ownRangeDeg: 38, left: { targetDeg: 120, countDeg: 90 } }],
      ['overhead-press', { ownDeg: { shoulder: 110 }, right: { ownRangeDeg: 130, tolerance: { asymmetry: 10 } } }],
      ['bird-dog', { holdMs: 5000, left: { holdMs: 1000, ownDeg: { arm: 120 } }, paceMs: 3000, tooFastMs: 900 }],
      ['transverse-abdominal', { reps: 5, holdMs: 8000, tolerance: { 'legs-move': 4 } }],
    ];
    for (const [id, plan] of plans) {
      const exercise = applyPlan(findExercise(id) ?? flexion, plan);
      expect(parseExercise(JSON.parse(JSON.stringify(exercise)))).toEqual({ ok: true, value: exercise });
    }
  });
});

describe('tempo in a plan', () => {
  const brisk = makeTrack('shoulder-abduction-raise', { reps: 3, tempoMs: 900 });

  it('calls too fast what the plan calls too fast', () => {
    const raise = counted('shoulder-abduction-raise');
    const faults = (plan: PlanOverride) => analyzePoses(applyPlan(raise, plan), brisk).faults.map(({ id }) => id);
    expect(faults({})).toEqual([]);
    expect(faults({ tooFastMs: 1500 })).toEqual(['too-fast', 'too-fast', 'too-fast']);
  });

  it('adds the fault where the table has none', () => {
    expect(planned('wall-slide', { tooFastMs: 800 }).faults.at(-1)).toMatchObject({
      id: 'too-fast',
      test: { kind: 'tempo', underMs: 800 },
    });
    expect(planned('sit-to-stand', { tooFastBackMs: 1500 }).faults).toContainEqual(
      expect.objectContaining({ test: expect.objectContaining({ kind: 'return-tempo', underMs: 1500 }) as unknown }),
    );
  });

  it('brings the pace cue earlier where a slower pace is asked for', () => {
    const poses = makeTrack('shoulder-abduction-raise', { reps: 4, tempoMs: 1000 });
    const cues = (plan: PlanOverride) =>
      analyzePoses(applyPlan(counted('shoulder-abduction-raise'), plan), poses).cues.map(({ id }) => id);
    expect(cues({})).not.toContain('too-fast');
    expect(cues({ paceMs: 5000 })).toContain('too-fast');
  });
});

describe('tolerance in a plan', () => {
  const leaning = makeTrack('shoulder-abduction-raise', {
    reps: 2,
    atPeak: (stance) => ({ ...stance, trunkLeanDeg: 16 }),
  });
  const faultsWith = (tolerance: Record<string, number>) =>
    analyzePoses(applyPlan(counted('shoulder-abduction-raise'), { tolerance }), leaning).faults.map(({ id }) => id);

  it('accepts so much more before it is a fault, and no more', () => {
    expect(faultsWith({})).toEqual(['trunk-leans', 'trunk-leans']);
    expect(faultsWith({ 'trunk-leans': 2 })).toEqual(['trunk-leans', 'trunk-leans']);
    expect(faultsWith({ 'trunk-leans': 10 })).toEqual([]);
  });

  it('moves every kind of figure outwards', () => {
    const { faults } = planned('bird-dog', { tolerance: { 'leg-low': 5, 'low-back-arch': 5 } });
    expect(faults.find(({ id }) => id === 'leg-low')?.test).toMatchObject({ under: 145 });
    expect(faults.find(({ id }) => id === 'low-back-arch')?.test).toMatchObject({ over: 200 });
    const raise = planned('shoulder-abduction-raise', { tolerance: { asymmetry: 10, 'shoulder-hikes': 5 } });
    expect(raise.faults.find(({ id }) => id === 'asymmetry')?.test).toMatchObject({ over: 30 });
    expect(raise.faults.find(({ id }) => id === 'shoulder-hikes')?.test).toMatchObject({ bands: [{ over: 20 }, {}] });
    expect(planned('bridge', { tolerance: { 'hips-drop': 3 } }).faults).toContainEqual(
      expect.objectContaining({ test: { kind: 'sags', by: 15 } }),
    );
  });
});

describe('figures of one side', () => {
  // A leg that goes to 140: enough to count (120), short of the target (160) and low (under 150).
  const low = makeTrack('bird-dog', { reps: 4, peakDeg: 140, holdMs: 2500 });

  it('judge that side and not the other: target, fault and hold', () => {
    const plan: PlanOverride = { left: { targetDeg: 130, holdMs: 1000, tolerance: { 'leg-low': 20 } } };
    const { reps } = analyzePoses(planned('bird-dog', plan), low);
    expect(reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right']);
    for (const { side, faults, holdMs } of reps) {
      expect(faults).toEqual(side === 'left' ? [] : ['leg-low']);
      if (side === 'left') expect(holdMs).toBeGreaterThan(1500);
      else expect(holdMs).toBe(0);
    }
  });

  it('count what is enough for that side alone', () => {
    const short = makeTrack('bird-dog', { reps: 4, peakDeg: 115 });
    expect(analyzePoses(counted('bird-dog'), short).reps).toEqual([]);
    const { reps } = analyzePoses(planned('bird-dog', { right: { countDeg: 105, targetDeg: 110 } }), short);
    expect(reps.map(({ side }) => side)).toEqual(['right', 'right']);
  });

  it('tell the hold by what that side is asked for', () => {
    const { events } = runSet(planned('bird-dog', { targetDeg: 130, left: { holdMs: 1500 } }), low);
    const told = events.flatMap((event) => (event.kind === 'hold-told' ? [event.targetMs] : []));
    expect(new Set(told)).toEqual(new Set([1500, 3000]));
  });

  it('enter the score: who reaches the own target on both sides has the whole range', () => {
    const table = analyzePoses(counted('bird-dog'), low).score?.parts.range ?? 0;
    const own = analyzePoses(planned('bird-dog', { left: { targetDeg: 135 }, right: { targetDeg: 135 } }), low);
    expect(own.score?.parts.range).toBe(100);
    expect(table).toBeLessThan(100);
  });

  it('are named after the standing leg where the other one is lifted', () => {
    const clean = posesOf('single-leg-stance.clean');
    const { reps } = analyzePoses(planned('single-leg-stance', { right: { targetDeg: 60 } }), clean);
    expect(reps.map(({ side }) => side)).toEqual(['left']);
  });

  it('stand over what the plan says of both', () => {
    const exercise = planned('shoulder-flexion-raise', { ownRangeDeg: 100, left: { ownRangeDeg: 120 } });
    expect(forSide(exercise, 'left').movement.countAt).toEqual({ kind: 'angle', deg: 90 });
    expect(forSide(exercise, 'right').movement.countAt).toEqual({ kind: 'angle', deg: 75 });
  });
});

describe('an own range that was found', () => {
  it('gives its side bands of its own, and leaves the other one by the table', () => {
    const exercise = planned('shoulder-flexion-raise', {}, [figure({})]);
    expect(forSide(exercise, 'left').movement).toMatchObject({ countAt: { deg: 75 }, targetDeg: 90 });
    expect(forSide(exercise, 'right').movement).toMatchObject({ countAt: { deg: 110 }, targetDeg: 150 });
    expect(exercise.personal).toEqual({ plan: [], own: [figure({})] });
  });

  it('counts for the arm that is seen', () => {
    const poses = posesOf('shoulder-flexion-raise.too-small');
    const { view } = analyzePoses(flexion, poses);
    const seen = view.name === 'side-left' ? 'left' : 'right';
    const other = seen === 'left' ? 'right' : 'left';
    expect(analyzePoses(planned(flexion.id, {}, [figure({ side: seen })]), poses).reps).toHaveLength(3);
    expect(analyzePoses(planned(flexion.id, {}, [figure({ side: other })]), poses).reps).toEqual([]);
  });

  it('gives way to a plan', () => {
    const exercise = planned('shoulder-flexion-raise', { left: { targetDeg: 130 } }, [figure({})]);
    expect(forSide(exercise, 'left').movement.targetDeg).toBe(130);
  });

  it('moves what is required beside the counted angle, and the fault that follows it, of the partner limb too', () => {
    const press = planned('overhead-press', {}, [figure({ measure: 'shoulder', side: 'right', valueDeg: 120 })]);
    expect(forSide(press, 'right').movement.requires).toMatchObject([{ measure: 'shoulder', min: 90 }]);
    expect(forSide(press, 'left').movement.requires).toMatchObject([{ measure: 'shoulder', min: 145 }]);
    // The right leg moves with the left arm.
    const dog = planned('bird-dog', {}, [figure({ measure: 'arm', side: 'left', valueDeg: 130 })]);
    const armLow = (side: 'left' | 'right') => forSide(dog, side).faults.find(({ id }) => id === 'arm-low')?.test;
    expect(armLow('right')).toMatchObject({ under: 110 });
    expect(armLow('left')).toMatchObject({ under: 145 });
  });

  it('does not ask for evenness where one side reaches less far', () => {
    const uneven = makeTrack('shoulder-abduction-raise', {
      reps: 3,
      peakDeg: 110,
      atPeak: (stance) => ({ ...stance, left: { ...stance.left, shoulderDeg: 84 } }),
    });
    const raise = counted('shoulder-abduction-raise');
    const ids = (plan: PlanOverride) =>
      new Set(analyzePoses(applyPlan(raise, plan), uneven).faults.map(({ id }) => id));
    expect(ids({})).toContain('asymmetry');
    expect(ids({ left: { targetDeg: 80 }, right: { targetDeg: 110 } })).not.toContain('asymmetry');
  });
});
