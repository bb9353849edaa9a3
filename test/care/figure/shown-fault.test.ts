import { describe, expect, it } from 'vitest';
import { demonstrate } from '../../../src/care/figure/demonstrate.ts';
import { lowest } from '../../../src/care/figure/ground.ts';
import { beyondLimits } from '../../../src/care/figure/joint-limits.ts';
import { shownExercise, skeletonOn } from '../../../src/care/figure/shown-exercise.ts';
import { shownFault, type ShownFault } from '../../../src/care/figure/shown-fault.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { isCounted, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { demonstrated } from '../../fixtures/demonstrated.ts';
import skeletonExercise from '../../../scripts/new-exercise/skeleton.ts';

function faultOf(exercise: Exercise, id: string): ShownFault {
  const fault = shownFault(exercise, id);
  if (!fault) throw new Error(`expected ${exercise.id} to have the fault ${id}`);
  return fault;
}

function exerciseOf(id: string): Exercise {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id} in the library`);
  return exercise;
}

const faultsOf = (exercise: Exercise) => exercise.faults.map(({ id: fault }) => ({ id: exercise.id, fault, exercise }));

const counted = EXERCISES.filter(isCounted).flatMap(faultsOf);
const led = EXERCISES.filter(({ mode }) => mode === 'guided').flatMap(faultsOf);
// Holds of half a minute are judged in turn above.
const eachSide = counted
  .filter(({ exercise }) => exercise.sides === 'each' && exercise.mode === 'repetitions')
  .flatMap((one) => (['left', 'right'] as const).map((side) => ({ ...one, side })));

/** What the judge says of each repetition: of what side it was, and which faults it had. */
const judged = (exercise: Exercise, id: string, side?: Side) => {
  const fault = faultOf(exercise, id);
  const { reps, rejected } = analyzePoses(exercise, demonstrated(exercise, { fault, ...(side && { side }) }));
  return { reps: reps.map((rep) => ({ side: rep.side, faults: rep.faults })), rejected };
};

/** One repetition of each side with the fault, after one without where that is what it is told beside. */
const expected = (exercise: Exercise, id: string, sides: readonly (Side | null)[]) => ({
  reps: [...(faultOf(exercise, id).isComparative ? [[]] : []), [id]].flatMap((faults) =>
    sides.map((side) => ({ side, faults })),
  ),
  rejected: [],
});

describe('a fault that is shown', () => {
  it.each(counted)('is told, and no other, in repetitions that count: $id, $fault', ({ exercise, fault }) => {
    // Where the standing leg is what is exercised, the side is that of the standing leg.
    const sides = exercise.movement?.reports ? (['right', 'left'] as const) : (['left', 'right'] as const);
    expect(judged(exercise, fault)).toEqual(expected(exercise, fault, exercise.sides === 'each' ? sides : [null]));
  });

  it.each(eachSide)('is told of one side alone: $id, $fault, $side', ({ exercise, fault, side }) => {
    expect(judged(exercise, fault, side)).toEqual(expected(exercise, fault, [side]));
  });

  it.each(led)('is told, and no other, of an exercise that is led by the clock: $id, $fault', ({ exercise, fault }) => {
    const { faults } = analyzePoses(exercise, demonstrated(exercise, { fault: faultOf(exercise, fault) }));
    expect([...new Set(faults.map(({ id }) => id))]).toEqual([fault]);
  });

  it.each([...counted, ...led])('bends no joint further than anybody can: $id, $fault', ({ exercise, fault }) => {
    const { rest, ways } = faultOf(exercise, fault).shown;
    for (const { left, right, ...axial } of [rest, ...ways.map(({ end }) => end)])
      expect([axial, left, right].flatMap(beyondLimits)).toEqual([]);
  });

  // A foot that is dragged along is half in the mat. The leg of `leg-low` would have to bend at the knee as well, which is another fault:
  // its foot is put on the floor where it is drawn.
  it.each([...counted, ...led])('goes through no floor: $id, $fault', ({ exercise, fault }) => {
    const { shown } = faultOf(exercise, fault);
    const drawn = { feetOnFloor: fault === 'leg-low' };
    for (const way of shown.ways)
      for (let share = 0; share <= 1; share += 0.05)
        expect(lowest(skeletonOn(shown, way, share, drawn)), `at ${share}`).toBeGreaterThan(-0.055);
  });

  it('is made of the rule: a limit that is moved moves what is shown', () => {
    const bridge = exerciseOf('bridge');
    const stricter = {
      ...bridge,
      faults: bridge.faults.map((rule) =>
        rule.id === 'feet-far' && rule.test.kind === 'at-peak' ? { ...rule, test: { ...rule.test, over: 95 } } : rule,
      ),
    };
    const feetM = (exercise: Exercise): number => faultOf(exercise, 'feet-far').shown.anchors.leftFoot?.at[2] ?? 0;
    const clean = shownExercise(bridge).anchors.leftFoot?.at[2] ?? 0;
    expect(Math.abs(feetM(bridge) - clean)).toBeGreaterThan(0.1);
    expect(Math.abs(feetM(stricter) - clean)).toBeLessThan(Math.abs(feetM(bridge) - clean) - 0.03);
  });

  it('of pace changes the pace and nothing else', () => {
    const curl = exerciseOf('elbow-curl');
    const fast = demonstrate(curl, { fault: faultOf(curl, 'too-fast') });
    expect(fast.shown).toBe(shownExercise(curl));
    // 250 ms of the two seconds out.
    expect(demonstrate(curl).durationMs - fast.durationMs).toBe(1750);
  });

  it('comes after a repetition without it where the two are compared', () => {
    const march = exerciseOf('march-on-back');
    const fault = faultOf(march, 'pelvis-rocks');
    const side = 'left';
    const one = demonstrate(march, { side }).durationMs;
    const more = demonstrate(march, { side, times: 2 }).durationMs;
    expect(demonstrate(march, { side, fault }).durationMs).toBe(more);
    expect(more).toBeGreaterThan(one);
  });

  it('is the same whenever it is asked for, and none of an id that no rule has', () => {
    const bridge = exerciseOf('bridge');
    expect(shownFault(bridge, 'hips-drop')).toBe(shownFault(bridge, 'hips-drop'));
    expect(shownFault(bridge, 'arm-low')).toBeNull();
  });

  it.each(faultsOf(skeletonExercise))(
    'needs nothing of an exercise from outside but its rules: $fault',
    ({ fault }) => {
      expect(judged(skeletonExercise, fault)).toEqual(expected(skeletonExercise, fault, ['left', 'right']));
    },
  );
});
