import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzePoses, type Analysis } from '../../src/core/report/analyze.ts';
import { isCounted, type Exercise } from '../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { complaints, disagreements } from '../fixtures/poses/against-truth.ts';
import { mirrorPose, mirrorReport } from '../fixtures/poses/mirror.ts';
import { fixtureNames, posesOf, traceFileOf, truthOf } from '../fixtures/poses/read-fixture.ts';

const fixturesOf = (exercise: Exercise): readonly string[] =>
  fixtureNames().filter((name) => name.startsWith(`${exercise.id}.`));
const isClean = (fixture: string): boolean => fixture.endsWith('.clean');

const judged = new Map<string, Analysis>();
function judge(exercise: Exercise, fixture: string): Analysis {
  const key = `${exercise.id} ${fixture}`;
  const analysis = judged.get(key) ?? analyzePoses(exercise, posesOf(fixture));
  judged.set(key, analysis);
  return analysis;
}

/**
 * A judgement without the times of its faults: of a fault on both sides only one span is reported. Written to text and
 * read again, like the judgement that it is compared with.
 */
function withoutFaultTimes(analysis: Analysis): unknown {
  const untimed = (faults: Analysis['faults']) => faults.map(({ id, side }) => ({ id, side }));
  // What happens on both sides at one moment stands in the order of the sides.
  const { faults, summary, events: _inOrder, ...others } = analysis;
  const report = { ...others, faults: untimed(faults), summary: { ...summary, faults: untimed(summary.faults) } };
  return JSON.parse(JSON.stringify(report)) as unknown;
}

/** A track of another exercise, seen from a view in which this exercise cannot be judged. */
function wrongViewFor(exercise: Exercise): string | undefined {
  return fixtureNames()
    .filter(isClean)
    .find((fixture) => !judge(exercise, fixture).view.measurable);
}

describe('the library', () => {
  it('has exercises, each with an id and rules of its own', () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(3);
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
    for (const { faults } of EXERCISES) expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('is plain data: an exercise comes back whole from a file', () => {
    for (const exercise of EXERCISES) expect(JSON.parse(JSON.stringify(exercise))).toEqual(exercise);
  });

  it('names the source of every figure that a fault rests on', () => {
    for (const { source } of EXERCISES.flatMap(({ faults }) => faults)) expect(source.length).toBeGreaterThan(10);
  });

  it('has no fixture of an exercise that is not there', () => {
    const ids = ['any', ...EXERCISES.map(({ id }) => id)];
    expect(fixtureNames().filter((name) => !ids.includes(name.split('.')[0] ?? ''))).toEqual([]);
  });
});

/**
 * There is a fixture for everything that can be judged, wherever the mannequin can do the exercise
 * (`scripts/mannequin`).
 */
describe.each(EXERCISES.filter(({ id }) => existsSync(`scripts/mannequin/moves/${id}.ts`)))('$id', (exercise) => {
  const truths = fixturesOf(exercise).map(truthOf);

  it('has fixtures of each fault, of what is rejected, and of the wrong view', () => {
    const shown = new Set(truths.flatMap(({ faults }) => faults ?? []).map(({ id }) => id));
    expect(exercise.faults.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    if (isCounted(exercise)) expect(truths.some(({ rejected }) => rejected.length > 0)).toBe(true);
    expect(fixturesOf(exercise)).toContain(`${exercise.id}.made-wrong-view`);
  });
});

describe.each(EXERCISES.map((exercise) => ({ id: exercise.id, exercise })))('$id', ({ id, exercise }) => {
  const fixtures = fixturesOf(exercise);
  const wrongView = wrongViewFor(exercise);

  it('has a track to be tested on', () => {
    const missing = traceFileOf(`${id}.clean`);
    expect(fixtures.length, `add ${missing} (its folder's README says how)`).toBeGreaterThan(0);
  });

  for (const fixture of fixtures) {
    it(`is judged by the truth: ${fixture}`, () => {
      expect(disagreements(exercise, judge(exercise, fixture), truthOf(fixture))).toEqual([]);
    });

    it(`takes left for right and nothing else in a looking-glass: ${fixture}`, () => {
      const mirrored = analyzePoses(exercise, posesOf(fixture).map(mirrorPose));
      expect(withoutFaultTimes(mirrorReport(mirrored))).toEqual(withoutFaultTimes(judge(exercise, fixture)));
    });
  }

  for (const fixture of fixtures.filter(isClean)) {
    it(`is silent on what is done well: ${fixture}`, () => {
      expect(complaints(judge(exercise, fixture))).toEqual([]);
    });
  }

  it('does not count somebody who gets into position', () => {
    const { reps, rejected, faults } = judge(exercise, 'any.getting-into-position');
    expect({ reps, rejected, faults }).toEqual({ reps: [], rejected: [], faults: [] });
  });

  for (const fixture of fixtureNames().filter((name) => name.startsWith('any.'))) {
    if (truthOf(fixture).but?.includes(id)) continue;
    it(`neither counts nor tells of what is none of its repetitions: ${fixture}`, () => {
      const { reps, rejected, faults } = judge(exercise, fixture);
      expect({ reps, rejected, faults }).toEqual({ reps: [], rejected: [], faults: [] });
    });
  }

  if (wrongView) {
    it(`counts nothing in the wrong view and says why: ${wrongView}`, () => {
      const { reps, rejected, faults, score, view, unjudged, cues } = judge(exercise, wrongView);
      expect({ reps, rejected, faults, score }).toEqual({ reps: [], rejected: [], faults: [], score: null });
      // Who is up in an exercise on the floor, or down in an upright one, is asked for the posture before the view.
      const done = EXERCISES.find((one) => wrongView.startsWith(`${one.id}.`));
      const isElsewhere = (done?.posture === 'upright') !== (exercise.posture === 'upright');
      const turned = exercise.view === 'side' ? 'not-side-on' : 'not-facing';
      const reason = isElsewhere ? 'other-posture' : turned;
      expect(view.measurable).toBe(false);
      expect(view.reasons).toContain(turned);
      expect(unjudged.map((span) => span.reason)).toContain(reason);
      expect(cues.map((cue) => cue.id)).toContain(reason);
    });
  }
});
