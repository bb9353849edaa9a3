import { describe, expect, it } from 'vitest';
import { authorExercise, type Proposal } from '../../../src/care/author/author.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';
import { demonstrated } from '../../fixtures/demonstrated.ts';

const COUNTED = EXERCISES.filter(isCounted).filter(({ mode }) => mode === 'repetitions');

function authoredOf(id: string): Proposal {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id}`);
  const authored = authorExercise(demonstrated(exercise, { times: 2 }), { id: 'shown' }, EXERCISES);
  if (!authored.ok) throw new Error(`${id}: ${JSON.stringify(authored.mistake)}`);
  return authored.value;
}

describe.each(COUNTED.map(({ id, sides }) => [id, sides] as const))('%s, shown by the figure', (id, sides) => {
  const proposal = authoredOf(id);

  it('gives an exercise that the schema takes', () => {
    expect(parseExercise(JSON.parse(JSON.stringify(proposal.exercise)))).toMatchObject({ ok: true });
  });

  it('has its sides, and its repetitions in their order', () => {
    expect(proposal.exercise.sides).toBe(sides);
    expect(proposal.shown.map(({ mover }) => mover)).toEqual(
      sides === 'both' ? ['both', 'both'] : ['left', 'right', 'left', 'right'],
    );
  });

  it('counts exactly what was shown', () => {
    expect(proposal.check).toMatchObject({ isExact: true, counted: proposal.shown.length });
  });

  it('is the exercise of the library that was shown, and no other', () => {
    expect(proposal.check.sameAs).toContain(id);
    expect(proposal.check.confusions).toEqual([]);
  });

  it('can be shown by the figure, who is counted then', () => {
    const { exercise } = proposal;
    expect(analyzePoses(exercise, demonstrated(exercise)).reps.length).toBe(sides === 'both' ? 1 : 2);
  });
});
