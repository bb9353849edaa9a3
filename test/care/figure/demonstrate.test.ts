import { describe, expect, it } from 'vitest';
import { changed, mirrored, UPRIGHT } from '../../../src/care/figure/angles.ts';
import { demonstrate } from '../../../src/care/figure/demonstrate.ts';
import { lowest } from '../../../src/care/figure/ground.ts';
import { beyondLimits } from '../../../src/care/figure/joint-limits.ts';
import { measured } from '../../../src/care/figure/measured.ts';
import { seatHeightM, shownExercise, skeletonOn } from '../../../src/care/figure/shown-exercise.ts';
import { defineExercise, isCounted, type CountedExercise, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { demonstrated } from '../../fixtures/demonstrated.ts';
import skeletonExercise from '../../../scripts/new-exercise/skeleton.ts';

const library = EXERCISES.map((exercise) => ({ id: exercise.id, exercise }));
const counted = EXERCISES.filter(isCounted).map((exercise) => ({ id: exercise.id, exercise }));

function exerciseOf(id: string): CountedExercise {
  const exercise = findExercise(id);
  if (!exercise || !isCounted(exercise)) throw new Error(`expected ${id} in the library, counted`);
  return exercise;
}

describe('a demonstration of an exercise', () => {
  it.each(counted)('is counted by the judge, on the right sides, without a fault: $id', ({ exercise }) => {
    const { reps, rejected, faults } = analyzePoses(exercise, demonstrated(exercise, { times: 2 }));
    // Where the standing leg is what is exercised, the side is that of the standing leg.
    const [first, second] = exercise.movement.reports ? ['right', 'left'] : ['left', 'right'];
    const sides = exercise.sides === 'each' ? [first, second, first, second] : [null, null];
    expect(reps.map(({ side }) => side)).toEqual(sides);
    expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
  });

  const eachSide = counted
    .filter(({ exercise }) => exercise.sides === 'each')
    .flatMap(({ id, exercise }) => (['left', 'right'] as const).map((side) => ({ id, side, exercise })));

  it.each(eachSide)('of one side alone is counted for that side: $id, $side', ({ exercise, side }) => {
    const { reps, rejected, faults } = analyzePoses(exercise, demonstrated(exercise, { times: 2, side }));
    expect(reps.map((rep) => rep.side)).toEqual([side, side]);
    expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
  });

  it.each(['pelvic-tilt', 'transverse-abdominal'])('that is led by the clock shows no fault: %s', (id) => {
    const exercise = findExercise(id);
    if (!exercise) throw new Error(`expected ${id}`);
    expect(analyzePoses(exercise, demonstrated(exercise, { times: 2 })).faults).toEqual([]);
  });

  it('of the posture screen stands before the camera and then side-on', () => {
    const screen = findExercise('posture-screen');
    if (!screen) throw new Error('expected the posture screen');
    expect(analyzePoses(screen, demonstrated(screen)).summary.screen?.views).toEqual(['front', 'side-left']);
  });

  it.each(library)('bends no joint further than anybody can: $id', ({ exercise }) => {
    const { rest, ways } = shownExercise(exercise);
    for (const { left, right, ...axial } of [rest, ...ways.map(({ end }) => end)])
      expect([axial, left, right].flatMap(beyondLimits)).toEqual([]);
  });

  it.each(library)('goes through no floor: $id', ({ exercise }) => {
    const shown = shownExercise(exercise);
    for (const way of shown.ways)
      for (let share = 0; share <= 1; share += 0.05)
        expect(lowest(skeletonOn(shown, way, share)), `at ${share}`).toBeGreaterThan(-0.03);
  });

  const ofEachSide = library.filter(({ exercise }) => shownExercise(exercise).ways.length > 1);

  it.each(ofEachSide)('is the same on the right as in a looking-glass on the left: $id', ({ exercise }) => {
    const [left, right] = shownExercise(exercise).ways;
    if (!left || !right) throw new Error('expected a way of each side');
    const glass = changed(UPRIGHT, mirrored(left.end));
    for (const side of ['left', 'right'] as const)
      for (const [name, value] of Object.entries(right.end[side]))
        expect(glass[side], `${side} ${name}`).toHaveProperty(name, expect.closeTo(value, 0));
  });

  it('begins and ends at rest, and holds as long as is prescribed', () => {
    const { durationMs, momentAt } = demonstrate(exerciseOf('bird-dog'));
    expect(momentAt(0)).toMatchObject({ share: 0, phase: 'rest' });
    expect(momentAt(durationMs)).toMatchObject({ share: 0, phase: 'rest' });
    const held = Array.from({ length: Math.ceil(durationMs / 100) }, (_, i) => momentAt(100 * i)).filter(
      ({ phase }) => phase === 'hold',
    );
    // Three seconds on each side.
    expect(held.length).toBe(60);
    expect(held.every(({ share }) => share === 1)).toBe(true);
  });

  it('goes out and back at the pace that a plan sets', () => {
    const exercise = exerciseOf('elbow-curl');
    const slow = demonstrate({ ...exercise, dose: { ...exercise.dose, paceMs: 4000 } });
    expect(slow.durationMs - demonstrate(exercise).durationMs).toBe(4000);
  });

  it('cuts long holds short for those who only watch', () => {
    const stretch = exerciseOf('cross-body-stretch');
    const [whole, cut] = [demonstrate(stretch), demonstrate(stretch, { holdUpToMs: 2000 })];
    expect(whole.durationMs - cut.durationMs).toBe(2 * 28_000);
  });

  it('is the same whenever it is asked for', () => {
    const { skeletonAt } = demonstrate(exerciseOf('sit-to-stand'));
    expect(skeletonAt(2700)).toEqual(demonstrate({ ...exerciseOf('sit-to-stand') }).skeletonAt(2700));
  });
});

describe('what a demonstration shows', () => {
  it('reaches the target, no less and no more', () => {
    const exercise = exerciseOf('shoulder-abduction-raise');
    const shown = shownExercise(exercise);
    const [way] = shown.ways;
    expect(
      measured(exercise, skeletonOn(shown, way ?? null, 1), { measure: 'arm', side: 'left', rest: null }),
    ).toBeCloseTo(90, 0);
  });

  it("goes as far as one person's plan asks for, on each side", () => {
    const birdDog = exerciseOf('bird-dog');
    const { movement, dose } = birdDog;
    const short = { movement: { ...movement, targetDeg: 140 }, dose, faults: [] };
    const personal = { plan: ['range'] as const, own: [] };
    const exercise = { ...birdDog, personal, bySide: { left: short } };
    const shown = shownExercise(exercise);
    const reached = shown.ways.map((way) =>
      measured(exercise, skeletonOn(shown, way, 1), {
        measure: 'hip',
        side: way.lane === 'left' ? 'left' : 'right',
        rest: null,
      }),
    );
    expect(reached.map(Math.round)).toEqual([140, 160]);
  });

  it('lets hands and feet lie where they lie while the hips rise', () => {
    const shown = shownExercise(exerciseOf('bridge'));
    const way = shown.ways[0] ?? null;
    const [rest, up] = [skeletonOn(shown, way, 0), skeletonOn(shown, way, 1)];
    expect(up.pelvis.at[1] - rest.pelvis.at[1]).toBeGreaterThan(0.15);
    for (const side of ['left', 'right'] as const) {
      expect(up[side].ankle).toEqual(rest[side].ankle.map((value) => expect.closeTo(value, 2)));
      expect(up[side].wrist).toEqual(rest[side].wrist.map((value) => expect.closeTo(value, 1)));
    }
  });

  it('leans forwards to rise from a chair, and stands tall', () => {
    const shown = shownExercise(exerciseOf('sit-to-stand'));
    const way = shown.ways[0] ?? null;
    const ahead = (share: number): number => {
      const { chest, pelvis } = skeletonOn(shown, way, share);
      return chest.at[2] - pelvis.at[2];
    };
    expect(ahead(0.5)).toBeGreaterThan(0.1);
    expect(ahead(1)).toBeLessThan(0.02);
    expect(seatHeightM(shown)).toBeCloseTo(0.43, 1);
  });
});

describe('an exercise from outside', () => {
  it('is demonstrated without a word about its picture: a knee straightened on a chair', () => {
    const shown = shownExercise(skeletonExercise);
    expect(shown.isSeated).toBe(true);
    const { reps, rejected, faults } = analyzePoses(skeletonExercise, demonstrated(skeletonExercise, { times: 2 }));
    expect(reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right']);
    expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
  });

  it('slides the heel along the floor where a knee is bent on the back', () => {
    const { figure: _itsOwn, asks: _itsQuestions, ...march } = exerciseOf('march-on-back');
    const slide = defineExercise({
      ...march,
      id: 'heel-slide',
      notSeen: ['low-back-on-floor'],
      startPose: [
        { measure: 'trunk', min: -30, max: 30 },
        { measure: 'knee', min: 150, max: 180 },
      ],
      movement: {
        measure: 'knee',
        direction: 'closes',
        countAt: { kind: 'angle', deg: 110 },
        targetDeg: 90,
        restDeg: 150,
        changedDeg: 12,
        attempt: [],
      },
      faults: [],
    } as const satisfies Exercise);
    const shown = shownExercise(slide);
    for (const way of shown.ways) {
      const { left, right } = skeletonOn(shown, way, 1);
      for (const { ankle } of [left, right]) expect(ankle[1]).toBeLessThan(0.16);
    }
    expect(analyzePoses(slide, demonstrated(slide)).reps.map(({ side }) => side)).toEqual(['left', 'right']);
  });
});
