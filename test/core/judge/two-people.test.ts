import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findExercise } from '../../../src/exercises/index.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import type { OtherPerson, Pose } from '../../../src/core/body/pose.ts';
import { checkStart } from '../../../src/core/judge/start-check.ts';
import { parseTrace } from '../../../src/schema/trace.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { countedOf, exerciseOf, openSet } from '../judge-track.ts';

/** A film of two people, as the app's own engine read it. */
function filmed(name: string): readonly Pose[] {
  const file = new URL(`../../fixtures/people/${name}.trace.json.gz`, import.meta.url);
  const trace = parseTrace(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  if (!trace.ok) throw new Error(`${name}: at ${trace.where} expected ${trace.expected}`);
  return trace.value;
}

const birdDog = exerciseOf('bird-dog');
const raise = exerciseOf('shoulder-abduction-raise');
const reasonsIn = ({ unjudged }: ReturnType<typeof analyzePoses>): readonly string[] => [
  ...new Set(unjudged.map(({ reason }) => reason)),
];
const raised = makeTrack('shoulder-abduction-raise');
const shoulder = raised[0]?.points?.leftShoulder;
const hip = raised[0]?.points?.leftHip;
if (!shoulder || !hip) throw new Error('expected a person');
const trunkPx = hip.yPx - shoulder.yPx;
/** Somebody who stands so many trunk lengths to the right, of this size against the one who is followed. */
const standing = (trunksRight: number, size = 1): OtherPerson => ({
  xPx: hip.xPx + trunksRight * trunkPx,
  yPx: hip.yPx,
  sizePx: 4.4 * size * trunkPx,
  turnRad: 0,
});
const beside = (other: OtherPerson, poses: readonly Pose[] = raised): readonly Pose[] =>
  poses.map((pose) => ({ ...pose, others: [other] }));

describe('who is out of sight', () => {
  const reasonsWith = (other: OtherPerson): readonly string[] =>
    reasonsIn(
      analyzePoses(
        raise,
        raised.map((pose) => (pose.timeMs < 3000 ? pose : { ...pose, points: null, world: null, others: [other] })),
      ),
    );

  it('is covered where somebody else stands where they were, and gone where somebody else stands elsewhere', () => {
    expect(reasonsWith(standing(0))).toEqual(['two-people']);
    expect(reasonsWith(standing(5))).toEqual(['no-person']);
  });
});

describe('somebody who stands over the feet', () => {
  const helped = analyzePoses(birdDog, filmed('bird-dog.helper'));

  it('takes no repetition away, and finds no fault', () => {
    expect(countedOf(helped)).toBe('left right left right');
    expect(helped.faults).toEqual([]);
    expect(helped.rejected).toEqual([]);
  });

  it('is said, and leaves open how well it went', () => {
    expect(helped.cues.map(({ id }) => id)).toContain('two-people');
    expect(reasonsIn(helped)).toContain('two-people');
    for (const rep of helped.reps) expect(rep.unjudged).toContain('arm-low');
  });

  it('is not taken for the one whom they cover: who comes back into view is followed again', () => {
    const covered = analyzePoses(birdDog, filmed('bird-dog.helper-covers'));
    expect(countedOf(covered)).toBe('left right right');
    expect(covered.faults).toEqual([]);
    expect(reasonsIn(covered)).toEqual(['two-people', 'no-person']);
  });
});

describe.each([
  ['passes before the person', 'shoulder-abduction-raise.passed-before', 4],
  ['passes before the person without a head in the picture', 'bird-dog.passed-before', 'left left right'],
  ['passes behind the person, whose legs the model takes for theirs', 'march-on-back.passed-behind', 'left right'],
  ['passes behind the person', 'elbow-curl.passed-behind', 2],
  ['stands before the person', 'sit-to-stand.covered', 2],
  ['has their hands on the person', 'seated-march.helped', 'left left right'],
  ['has their hands on the hips of the person', 'wall-slide.helped', 1],
] as const)('somebody who %s', (_what, film, seen) => {
  const exercise = findExercise(film.split('.')[0] ?? '');
  if (!exercise) throw new Error(`expected the exercise of ${film}`);
  const judged = analyzePoses(exercise, filmed(film));

  it('leaves the repetitions that were seen, and adds none', () => {
    expect(typeof seen === 'number' ? judged.reps.length : countedOf(judged)).toBe(seen);
  });

  it('makes nothing look like a fault', () => {
    expect(judged.faults).toEqual([]);
    expect(judged.rejected.filter(({ reason }) => reason !== 'view-lost')).toEqual([]);
  });

  it('is spoken of', () => {
    expect(judged.cues.map(({ id: cue }) => cue)).toContain('two-people');
    expect(reasonsIn(judged)).toContain('two-people');
  });
});

describe('somebody else who is followed', () => {
  it('is not judged where they never take the start pose: two people are seen', () => {
    const presses = analyzePoses(raise, filmed('shoulder-abduction-raise.beside'));
    expect(presses.reps).toEqual([]);
    expect(reasonsIn(presses)).toEqual(['two-people']);
    expect(presses.cues.map(({ id }) => id)).toContain('two-people');
  });
});

describe('a second person in the picture', () => {
  const alone = analyzePoses(raise, raised);

  it.each([
    ['stands well apart', standing(5)],
    ['is small and far behind', standing(0.5, 0.4)],
  ])('changes nothing where they %s', (_where, other) => {
    const { reps, faults, unjudged } = analyzePoses(raise, beside(other));
    expect({ reps, faults, unjudged }).toEqual({ reps: alone.reps, faults: alone.faults, unjudged: alone.unjudged });
  });

  it('cannot be told apart where the trunk is in their reach: nothing is judged, and it is said', () => {
    const { reps, rejected, cues, unjudged } = analyzePoses(raise, beside(standing(0.8)));
    expect({ reps, rejected }).toEqual({ reps: [], rejected: [] });
    expect(unjudged.map(({ reason }) => reason)).toEqual(['two-people']);
    expect(cues.map(({ id }) => id)).toContain('two-people');
  });

  it('who stands behind and is seen apart takes no repetition away, and leaves open how well it was done', () => {
    const { reps, faults, cues } = analyzePoses(raise, beside(standing(0.7, 0.7)));
    expect(reps.length).toBe(alone.reps.length);
    expect(faults).toEqual([]);
    expect(cues.map(({ id }) => id)).toContain('two-people');
  });

  it('and a third leave it open who is meant, where the one who was followed is out of sight', () => {
    const gone = raised.slice(0, 60).map((pose) => ({ ...pose, points: null, world: null }));
    const two = gone.map((pose) => ({ ...pose, others: [standing(2), standing(-2)] }));
    expect(reasonsIn(analyzePoses(raise, two))).toEqual(['two-people']);
    expect(reasonsIn(analyzePoses(raise, beside(standing(2), gone)))).toEqual(['no-person']);
  });

  it('is the first thing to change before a set', () => {
    const poses = beside(standing(0.8)).slice(0, 30);
    const last = poses.at(-1);
    if (!last) throw new Error('expected a pose');
    const lines = checkStart(openSet(raise, poses).state, last);
    expect(lines.find(({ state }) => state !== 'ok')).toEqual({ id: 'person', state: 'not-yet', fix: 'two-people' });
  });
});

describe('an arm behind a box', () => {
  it('leaves open on which side it reached out, and takes no repetition away', () => {
    const { reps, faults } = analyzePoses(birdDog, filmed('bird-dog.covered-arm'));
    expect(reps.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(faults).toEqual([]);
    for (const rep of reps) expect(rep.unjudged).toContain('same-side');
  });

  it('is asked to be shown before a set', () => {
    const poses = filmed('bird-dog.covered-arm').filter(({ timeMs }) => timeMs < 2000);
    const last = poses.at(-1);
    if (!last) throw new Error('expected a pose');
    const startPose = checkStart(openSet(birdDog, poses).state, last).find(({ id }) => id === 'start-pose');
    expect(startPose).toEqual({ id: 'start-pose', state: 'not-yet', fix: 'shoulder-hidden' });
  });
});
