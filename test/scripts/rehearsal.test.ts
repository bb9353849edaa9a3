import { describe, expect, it } from 'vitest';
import { rehearse, speechLog, type Rehearsal } from '../../scripts/analyze/rehearsal.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { targetOf, type Exercise } from '../../src/core/exercise/exercise.ts';
import { findTest } from '../../src/core/assess/timed-tests.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { LONGEST_SILENCE_MS } from '../../src/app/run/prompt.ts';
import { demonstrated, inTurn } from '../fixtures/demonstrated.ts';
import { fixtureNames, posesOf } from '../fixtures/poses/read-fixture.ts';
import { nobody } from '../fixtures/some-pose.ts';

/** Of each exercise two sets are enough: all that is said between sets is said between them. */
const withTwoSets = (exercise: Exercise): Exercise => ({
  ...exercise,
  dose: { ...exercise.dose, sets: Math.min(2, exercise.dose.sets) },
});
const library = EXERCISES.map((exercise) => ({ id: exercise.id, exercise: withTwoSets(exercise) }));
const exerciseOf = (id: string): Exercise => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id} in the library`);
  return withTwoSets(exercise);
};
const play = (exercise: Exercise, poses: readonly Pose[]): Promise<Rehearsal> =>
  rehearse({ exercise, rangeCheck: false, test: null }, poses);
const said = ({ heard }: Rehearsal): readonly string[] =>
  heard.filter(({ kind }) => kind === 'said').map(({ what }) => what);
const logOf = ({ heard }: Rehearsal): string => speechLog(heard).join('\n');

/** A silence in which something was expected of the person: until when it lasted, and how long. */
interface Silence {
  readonly untilMs: number;
  readonly forMs: number;
  readonly expected: string;
}

/** The longest silence in which something was expected; what comes after the voice has said that it waits is none. */
function longestSilence({ heard, expectations }: Rehearsal): Silence {
  const sentences = heard.filter(({ kind }) => kind === 'said');
  let longest: Silence = { untilMs: 0, forMs: 0, expected: '' };
  let sinceMs: number | null = null;
  let lastMs = -Infinity;
  let waitsFor: string | null = null;
  for (const { timeMs, expected } of expectations) {
    if (expected !== waitsFor) waitsFor = null;
    if (expected === null && timeMs - lastMs >= 1000) sinceMs = null;
    if (expected !== null) [sinceMs, lastMs] = [sinceMs ?? timeMs, timeMs];
    const last = sentences.findLast(({ fromMs }) => fromMs <= timeMs);
    if (last?.what === 'I wait until you are ready') waitsFor = expected;
    if (expected === null || sinceMs === null || waitsFor !== null) continue;
    const forMs = timeMs - Math.max(sinceMs, last?.toMs ?? 0);
    if (forMs > longest.forMs) longest = { untilMs: timeMs, forMs, expected };
  }
  return longest;
}

/** Whoever hears the log alone is never left alone, and sees what is heard. */
function expectWellLed(rehearsal: Rehearsal): void {
  const silence = longestSilence(rehearsal);
  expect(silence.forMs, `${JSON.stringify(silence)}\n${logOf(rehearsal)}`).toBeLessThanOrEqual(LONGEST_SILENCE_MS);
  for (const { kind, what, shown, fromMs } of rehearsal.heard)
    if (kind === 'said') expect(shown, `on the screen at ${fromMs} ms\n${logOf(rehearsal)}`).toBe(what);
}

/** A whole visit: into the start pose, all sets with their rests, and still for a moment at the end. */
function visitOf(exercise: Exercise): readonly Pose[] {
  const set = demonstrated(exercise, { times: exercise.mode === 'screen' ? 1 : exercise.dose.reps });
  const first = set.slice(0, 1);
  const sets = Array.from({ length: exercise.dose.sets }, (_, i) =>
    i === 0 ? [set] : [exercise.dose.restMs, 5000, set],
  );
  return inTurn(first, 5000, ...sets.flat(), 5000);
}

/** The rehearsal of a whole visit; each is made once. */
const rehearsals = new Map<string, Promise<Rehearsal>>();
function visited(exercise: Exercise): Promise<Rehearsal> {
  const made = rehearsals.get(exercise.id) ?? play(exercise, visitOf(exercise));
  rehearsals.set(exercise.id, made);
  return made;
}

describe('a visit that is heard and not seen', () => {
  it.each(library)('leads through all sets of $id', async ({ exercise }) => {
    const rehearsal = await visited(exercise);
    expectWellLed(rehearsal);
  });

  it.each(fixtureNames())('leads somebody who does %s', async (name) => {
    const exercise = exerciseOf(findExercise(name.split('.')[0] ?? '')?.id ?? 'bird-dog');
    expectWellLed(await play(exercise, posesOf(name)));
  });
});

/** Nobody in the picture, for so many ms. */
const away = (forMs: number): readonly Pose[] => Array.from({ length: forMs / 50 }, (_, i) => nobody(50 * i));

describe('somebody who', () => {
  const bridge = exerciseOf('bridge');
  const one = demonstrated(bridge, { times: 1 });
  const gaps = (rehearsal: Rehearsal, what: string): readonly number[] => {
    const times = rehearsal.heard.filter((heard) => heard.what === what);
    return times.slice(1).map(({ fromMs }, i) => fromMs - (times[i]?.toMs ?? 0));
  };

  it('is not in the picture hears it within three seconds, again with growing pauses, and then that the voice waits', async () => {
    const rehearsal = await play(bridge, inTurn(away(120_000)));
    expectWellLed(rehearsal);
    const [first] = rehearsal.heard;
    expect(first).toMatchObject({ what: 'Come into the picture' });
    expect(first?.fromMs).toBeLessThanOrEqual(3000);
    const pauses = gaps(rehearsal, 'Come into the picture');
    expect(pauses.length).toBeGreaterThan(3);
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(said(rehearsal).at(-1)).toBe('I wait until you are ready');
    expect(said(rehearsal).filter((what) => what === 'I wait until you are ready')).toHaveLength(1);
  });

  it('does nothing after the start is asked to begin, and not more than a person would', async () => {
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 60_000));
    expectWellLed(rehearsal);
    const asked = said(rehearsal).filter((what) => what === 'Begin when you are ready');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(9);
  });

  it('stops after one repetition hears what comes next', async () => {
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, one, 30_000));
    expectWellLed(rehearsal);
    expect(said(rehearsal)).toContain('And again, when you are ready');
    const dog = exerciseOf('bird-dog');
    const left = demonstrated(dog, { times: 1 }).filter(({ timeMs }) => timeMs < 9900);
    const sided = await play(dog, inTurn(left.slice(0, 1), 4000, left, 30_000));
    expectWellLed(sided);
    expect(said(sided)).toContain('Now the right side');
  });

  it('stays up after the hold is told the way back, again and again', async () => {
    const up = one.filter(({ timeMs }) => timeMs < 6000);
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, up, 30_000));
    expectWellLed(rehearsal);
    expect(said(rehearsal).filter((what) => what === 'And down').length).toBeGreaterThan(2);
  });

  it('stops half-way up is not left there', async () => {
    const half = one.filter(({ timeMs }) => timeMs < 2800);
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, half, 30_000));
    expectWellLed(rehearsal);
    const [told] = rehearsal.heard.filter(({ what }) => what === 'And down');
    expect((told?.fromMs ?? Infinity) - 6800, logOf(rehearsal)).toBeLessThan(LONGEST_SILENCE_MS);
  });

  it('walks off in a set is asked back, and told where to lie when back', async () => {
    const standing = demonstrated(exerciseOf('shoulder-flexion-raise'), { times: 1 }).slice(0, 1);
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, one, away(30_000), standing, 20_000));
    expectWellLed(rehearsal);
    expect(said(rehearsal)).toEqual(
      expect.arrayContaining(['I cannot see you. Come into the picture', 'Lie down when you are ready']),
    );
  });

  it('gets up in a set, comes to the camera and rests is told once what to do, and never to turn', async () => {
    const standing = demonstrated(exerciseOf('shoulder-flexion-raise'), { times: 1 }).slice(0, 1);
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, one, standing, 40_000));
    expectWellLed(rehearsal);
    expect(said(rehearsal).slice(-2)).toEqual(['Lie down when you are ready', 'I wait until you are ready']);
    expect(said(rehearsal).filter((what) => what === 'Lie down when you are ready')).toHaveLength(1);
    expect(said(rehearsal)).not.toContain('Turn your side to the camera');
  });

  it('is away in a set for minutes hears that it is paused and how to go on', async () => {
    const rehearsal = await play(bridge, inTurn(one.slice(0, 1), 4000, one, away(240_000)));
    expectWellLed(rehearsal);
    expect(said(rehearsal).slice(-2)).toEqual([
      'I wait until you are ready',
      'Nothing happens, so I have paused. All is saved. To go on, press the space bar, or hold both hands on your head',
    ]);
  });

  it('does not come hears that the camera is switched off', async () => {
    const rehearsal = await play(bridge, inTurn(away(240_000)));
    expect(said(rehearsal).slice(-2)).toEqual([
      'I wait until you are ready',
      'Nobody begins, so I switch the camera off. All is saved',
    ]);
  });

  it('cannot get into the start pose is led there', async () => {
    const standing = demonstrated(exerciseOf('shoulder-flexion-raise'), { times: 1 }).slice(0, 1);
    const rehearsal = await play(bridge, inTurn(standing, 40_000));
    expectWellLed(rehearsal);
    expect(said(rehearsal)[0]).toBe('Lie back, feet on the floor');
    expect(rehearsal.heard[0]?.fromMs).toBeLessThanOrEqual(3000);
  });

  it('rests a minute between two sets hears how long, and when it is nearly over', async () => {
    const rehearsal = await visited(bridge);
    expect(said(rehearsal)).toEqual(
      expect.arrayContaining([
        'Rest for 60 seconds',
        'Next set in ten seconds',
        'Take the start position for the next set',
      ]),
    );
    expect(said(rehearsal).at(-1)).toBe('That was all of it. Come up slowly; the summary is on the screen');
  });

  it.each(['five-times-sit-to-stand', 'thirty-second-chair-stand', 'single-leg-stance'])(
    'is tested in %s and does nothing is told what to do',
    async (id) => {
      const test = findTest(id);
      if (!test) throw new Error(`expected ${id}`);
      const exercise = exerciseOf(test.exerciseId);
      const still = demonstrated(exercise, { times: 1 }).slice(0, 1);
      const rehearsal = await rehearse(
        { exercise, rangeCheck: false, test: { test, startMs: null } },
        inTurn(still, 60_000),
      );
      expectWellLed(rehearsal);
      expect(said(rehearsal).length).toBeGreaterThan(3);
      // On one leg the tone tells of a lifted foot; in a chair test it is the beep.
      if (test.kind === 'stance') expect(rehearsal.heard.filter(({ what }) => what === 'go')).toEqual([]);
    },
  );
});

describe('the words of a visit', () => {
  it.each(library.filter(({ exercise }) => exercise.mode === 'repetitions' || exercise.mode === 'holds'))(
    'tell counts from seconds in $id: each carries its side or its word, and no number stands alone',
    async ({ exercise }) => {
      const sentences = said(await visited(exercise));
      expect(sentences.filter((what) => /^\S+$/.test(what) && what !== 'And')).toEqual([]);
      const counts = sentences.filter((what) => /^(Left, |Right, |That is )/.test(what));
      expect(counts).toHaveLength(exercise.dose.sets * targetOf(exercise));
      expect(counts.every((what) => what.startsWith('That is') === (exercise.sides === 'both'))).toBe(true);
      const holds = sentences.filter((what) => /^Hold, (one|two|three)$/.test(what));
      expect(holds.length > 0).toBe(exercise.dose.holdMs >= 3000);
    },
  );
});
