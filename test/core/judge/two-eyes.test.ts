import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withBeside } from '../../../src/core/body/at-once.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import { analyzePoses, type Analysis } from '../../../src/core/report/analyze.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { setEvents } from '../../../src/schema/session.ts';
import { parseTrace, traceOf } from '../../../src/schema/trace.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { disagreements } from '../../fixtures/poses/against-truth.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { exerciseIn, filmsOfTwo, posesFrom, posesOfBoth, truthOfTwo } from '../../fixtures/two-eyes/read-two-eyes.ts';
import type { Truth } from '../../fixtures/poses/truth.ts';
import { exerciseOf, openSet } from '../judge-track.ts';

const nobody = (pose: Pose): Pose => ({ ...pose, points: null, world: null });

const recorded = fixtureNames().flatMap((fixture) =>
  EXERCISES.filter(({ id }) => fixture.startsWith(`${id}.`)).map((exercise) => ({ fixture, exercise })),
);

describe('a second camera that shows nothing to judge', () => {
  it.each(recorded)('changes nothing in $fixture, to the letter', ({ fixture, exercise }) => {
    const alone = analyzePoses(exercise, posesOf(fixture));
    const beside = posesOf(fixture).map((pose): Pose => ({ ...pose, beside: nobody(pose) }));
    expect(analyzePoses(exercise, beside).events).toEqual(alone.events);
  });

  it('changes nothing where it stands where the exercise cannot be judged', () => {
    const poses = posesOf('bird-dog.made-faults');
    const elsewhere = posesOf('bird-dog.made-wrong-view');
    const exercise = exerciseOf('bird-dog');
    expect(analyzePoses(exercise, withBeside(poses, elsewhere)).events).toEqual(analyzePoses(exercise, poses).events);
  });
});

const judged = new Map<string, Analysis>();
/** What is made of a film by one camera, or by both with one of them first. */
function judge(name: string, by: 'first' | 'second' | 'both' | 'both, the second first'): Analysis {
  const key = `${name} ${by}`;
  const known = judged.get(key);
  if (known) return known;
  const poses =
    by === 'both'
      ? posesOfBoth(name)
      : by === 'both, the second first'
        ? posesOfBoth(name, 'second')
        : posesFrom(name, by);
  const analysis = analyzePoses(exerciseIn(name), poses);
  judged.set(key, analysis);
  return analysis;
}

/**
 * What is known not to be seen, neither by the camera that stands where the exercise asks for it alone: a bend of both elbows by 62 whose
 * forearms hang towards the floor, and a small try of the right leg.
 */
const UNSEEN: Readonly<Record<string, { readonly faults?: readonly string[]; readonly rejected?: 'none' }>> = {
  'shoulder-abduction-raise.made-faults': { faults: ['elbow-bends'] },
  'bird-dog.made-faults-2': { rejected: 'none' },
};

/** What was done, as far as the exercise has a rule for it, and as far as it is seen. */
function truthFor(name: string, { faults: rules }: Pick<CountedExercise, 'faults'>): Truth {
  const truth = truthOfTwo(name);
  const { faults: unseen = [], rejected } = UNSEEN[name] ?? {};
  const seen = rules.map(({ id }) => id).filter((id) => !unseen.includes(id));
  return {
    ...truth,
    faults: (truth.faults ?? []).filter(({ id }) => seen.includes(id)),
    rejected: rejected ? [] : truth.rejected,
  };
}

/** How much was left open: rules of repetitions that could not be judged. */
const open = ({ reps }: Analysis): number => reps.reduce((sum, { unjudged }) => sum + unjudged.length, 0);

describe.each(filmsOfTwo())('two cameras at once: %s', (name) => {
  const exercise = exerciseIn(name);

  it.each(['both', 'both, the second first'] as const)('judge what was done, by %s', (by) => {
    expect(disagreements(exercise, judge(name, by), truthFor(name, exercise))).toEqual([]);
  });

  it('leave no more open than either of them alone, of as many repetitions', () => {
    const both = judge(name, 'both');
    for (const by of ['first', 'second'] as const) {
      const alone = judge(name, by);
      if (alone.reps.length >= both.reps.length) expect(open(both)).toBeLessThanOrEqual(open(alone));
    }
  });

  it('say which of them saw it', () => {
    const both = judge(name, 'both');
    const swapped = judge(name, 'both, the second first');
    expect(both.reps.length).toBeGreaterThan(0);
    // The same camera counts it, whichever is called the first.
    expect(both.reps.map(({ eye = 'first' }) => eye)).toEqual(
      swapped.reps.map(({ eye }) => (eye === 'second' ? 'first' : 'second')),
    );
  });
});

describe('what one camera leaves open or gets wrong', () => {
  it('is counted where the first one stands where the exercise cannot be judged', () => {
    for (const name of ['sit-to-stand.made-faults', 'shoulder-abduction-raise.made-faults']) {
      expect(judge(name, 'first').reps).toEqual([]);
      expect(judge(name, 'both').reps).toHaveLength(truthOfTwo(name).reps.length);
    }
  });

  it('is named after the limb that moved, which the camera on the other side takes for its own', () => {
    const sides = (by: 'first' | 'both'): readonly (string | null)[] =>
      judge('bird-dog.made-faults', by).reps.map(({ side }) => side);
    expect(sides('first')).toEqual(['left', 'left', 'left', 'right', 'left', 'right']);
    expect(sides('both')).toEqual(['left', 'right', 'left', 'right', 'left', 'right']);
  });

  it('is judged: a bent knee of the far leg, by the camera that has it near', () => {
    const [alone] = judge('bird-dog.made-faults-2', 'second').reps;
    const [both] = judge('bird-dog.made-faults-2', 'both').reps;
    expect(alone?.unjudged).toContain('knee-bent');
    expect(both?.unjudged).not.toContain('knee-bent');
    expect(both?.faults).not.toContain('knee-bent');
    expect([both?.eye, ...(both?.judgedBeside ?? [])]).toContain('second');
  });

  it('is found along the plane in which it lies: a lean, from the side alone', () => {
    const name = 'seated-march.made-faults';
    expect(judge(name, 'first').faults).toEqual([]);
    const [fault] = judge(name, 'both').faults;
    expect(fault).toMatchObject({ id: 'trunk-leans', eye: 'second' });
    expect(judge(name, 'both, the second first').faults[0]?.eye).toBeUndefined();
  });

  it('has the angle of the far arm from the camera that has it near, and says so', () => {
    const [rep] = judge('bird-dog.made-faults', 'both').reps;
    expect(rep?.angles.arm).toMatchObject({ eye: 'second', bandDeg: 10 });
    expect(judge('bird-dog.made-faults', 'first').reps[0]?.angles.arm?.bandDeg).toBeGreaterThan(10);
  });
});

describe('what the display shows of two cameras', () => {
  it('is how far the limb has come as the camera sees it that follows it, of a far leg too', () => {
    const name = 'bird-dog.made-faults';
    const far = judge(name, 'both').reps[3];
    const at = (poses: readonly Pose[]) =>
      snapshotOf(
        openSet(
          exerciseIn(name),
          poses.filter(({ timeMs }) => timeMs <= (far?.peakMs ?? 0)),
        ).state,
      );
    expect(far).toMatchObject({ side: 'right', eye: 'second' });
    const { focus, progress, phase } = at(posesOfBoth(name));
    expect(focus?.joint).toEqual(['rightShoulder', 'rightHip', 'rightKnee']);
    expect(phase).toBe('peak');
    expect(progress).toBeGreaterThan(1);
  });
});

describe('the record of a set of two cameras', () => {
  it('is judged again from its trace to the letter', () => {
    const name = 'bird-dog.made-faults-2';
    const poses = posesOfBoth(name).map(roundPose);
    const stored = parseTrace(JSON.parse(JSON.stringify(traceOf(poses))));
    const again = stored.ok ? analyzePoses(exerciseIn(name), stored.value) : null;
    expect(again?.events).toEqual(analyzePoses(exerciseIn(name), poses).events);
    expect(again?.reps.some(({ eye }) => eye === 'second')).toBe(true);
  });

  it('is read back by the schema of events with all that it says', () => {
    for (const film of filmsOfTwo()) {
      const { events } = judge(film, 'both');
      expect(v.parse(setEvents, JSON.parse(JSON.stringify(events)))).toEqual(events);
    }
  });
});

describe('a second camera that goes away', () => {
  const name = 'bird-dog.made-faults';
  const goneAfter = (ms: number): readonly Pose[] =>
    posesOfBoth(name).map((pose): Pose => {
      const { beside, ...alone } = pose;
      return beside && pose.timeMs < ms ? { ...alone, beside } : alone;
    });

  it('leaves the judgement as it is with one from then on', () => {
    const { reps } = analyzePoses(exerciseIn(name), goneAfter(10_000));
    const alone = judge(name, 'first').reps;
    const of = (all: Analysis['reps']) => all.map(({ side, eye, faults }) => ({ side, eye, faults }));
    expect(of(reps.slice(3))).toEqual(of(alone.slice(3)));
    expect(reps.slice(0, 3).map(({ eye }) => eye)).toEqual([undefined, 'second', undefined]);
  });

  it('costs nothing of a repetition that it was following', () => {
    for (const ms of [5000, 5600, 6000, 6400])
      expect(analyzePoses(exerciseIn(name), goneAfter(ms)).reps).toHaveLength(truthOfTwo(name).reps.length);
  });

  it('takes the lead where the first one goes dark, whenever that is, and nothing is lost of what both can judge', () => {
    for (const ms of [2500, 5600, 9000, 12_000]) {
      const dark = posesOfBoth(name).map((pose): Pose => (pose.timeMs < ms ? pose : nobody(pose)));
      const { reps, unjudged } = analyzePoses(exerciseIn(name), dark);
      expect(reps).toHaveLength(truthOfTwo(name).reps.length);
      expect(reps.at(-1)?.eye).toBe('second');
      expect(unjudged).toEqual([]);
    }
  });

  it('gives the lead back where it had it', () => {
    const film = 'sit-to-stand.made-faults';
    const poses = posesOfBoth(film).map((pose): Pose => {
      const { beside, ...alone } = pose;
      return beside && pose.timeMs < 4500 ? { ...alone, beside } : alone;
    });
    const { reps, unjudged } = analyzePoses(exerciseIn(film), poses);
    expect(reps).toHaveLength(1);
    expect(unjudged.map(({ reason }) => reason)).toEqual(['not-side-on']);
  });
});
