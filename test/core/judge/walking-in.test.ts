import { describe, expect, it } from 'vitest';
import { walkInAndOut } from '../../../scripts/bench/counting/walker.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf, truthOf } from '../../fixtures/poses/read-fixture.ts';
import { countedOf } from '../judge-track.ts';

const ROTATION = 'seated-trunk-rotation';

/** The recordings of turns of the trunk in which something is to be counted. */
const recordings = fixtureNames().filter((name) => name.startsWith(`${ROTATION}.`) && truthOf(name).reps.length > 0);

describe('somebody who walks in, turns to the camera and sits', () => {
  it.each(recordings)('faces where they have come to face, and not half way from where they came: %s', (name) => {
    const exercise = findExercise(ROTATION);
    if (!exercise) throw new Error(`expected ${ROTATION}`);
    const sides = truthOf(name).reps.map(({ side }) => side);
    expect(countedOf(analyzePoses(exercise, walkInAndOut(posesOf(name))))).toBe(sides.join(' '));
  });
});
