import { someChairResult } from '../../../test/fixtures/some-test-result.ts';
import { limbAngleName } from '../../../src/core/exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep, RepAngle, SetEvent } from '../../../src/core/record/set-events.ts';
import type { Session, SetRecord } from '../../../src/core/report/session.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';

const FIRST_EPOCH_MS = Date.UTC(2020, 0, 1, 7);
/** Two sessions a day, so that 5,000 are nearly seven years. */
const APART_MS = 12 * 3_600_000;
const SETS = 2;
const REPS = 12;
const REP_MS = 5000;

const COUNTED = EXERCISES.filter(isCounted);
/** One session in this many is a test or a posture screen instead of practice. */
const TEST_EVERY = 20;
const SCREEN_EVERY = 50;
const GUIDED_EVERY = 7;

/**
 * The session with number `index` of somebody who has practised for a long time; 0 is the oldest. The same number
 * always gives the same session. It is as large as a real one, except for the poses, which no list reads.
 */
export function someSession(index: number): Session {
  const startedAtEpochMs = FIRST_EPOCH_MS + index * APART_MS;
  const id = idOf(index);
  const sets = setsOf(index).map(({ exercise, events }, number) =>
    finished(`${id}-${number}`, id, startedAtEpochMs + number * 180_000, exercise, events),
  );
  return {
    id,
    startedAtEpochMs,
    endedAtEpochMs: startedAtEpochMs + sets.length * 180_000,
    timeZone: 'Europe/Vienna',
    status: 'finished',
    sets,
  };
}

/** An id whose place among the keys is random, as that of real ids is. */
const idOf = (index: number): string =>
  `${(Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-${index}`;

interface Done {
  readonly exercise: Exercise;
  readonly events: readonly SetEvent[];
}

function setsOf(index: number): readonly Done[] {
  if (index % TEST_EVERY === 0) return [chairTest(index)];
  if (index % SCREEN_EVERY === 1) return [screen()];
  if (index % GUIDED_EVERY === 2) return [guided()];
  const exercise = COUNTED[index % COUNTED.length];
  if (!exercise) throw new Error('expected an exercise that is counted');
  return Array.from({ length: SETS }, () => ({ exercise, events: practice(exercise, index) }));
}

function finished(
  id: string,
  sessionId: string,
  startedAtEpochMs: number,
  exercise: Exercise,
  events: readonly SetEvent[],
): SetRecord {
  const durationMs = Math.max(0, ...events.map(({ timeMs }) => timeMs));
  return {
    id,
    sessionId,
    exercise,
    startedAtEpochMs,
    endedAtEpochMs: startedAtEpochMs + durationMs,
    status: 'finished',
    engine: { name: 'litert', model: 'full', accelerator: 'wasm-threads' },
    source: { kind: 'camera', label: 'front camera' },
    events,
    summary: summarise(exercise, events, durationMs),
  };
}

/** Repetitions with all their events, and a fault in every fourth. */
function practice(exercise: CountedExercise, index: number): readonly SetEvent[] {
  const [fault] = exercise.faults;
  const told = Array.from({ length: REPS }, (_, number): readonly SetEvent[] => {
    const hasFault = fault !== undefined && (number + index) % 4 === 0;
    const rep = repOf(exercise, number, hasFault ? [fault.id] : []);
    const { side, startMs, peakMs, endMs, holdMs } = rep;
    return [
      { kind: 'rep-began', timeMs: startMs, side },
      { kind: 'peak-reached', timeMs: peakMs, side },
      { kind: 'hold-told', timeMs: peakMs + 500, heldMs: 500, targetMs: exercise.dose.holdMs },
      { kind: 'hold-told', timeMs: peakMs + 1000, heldMs: holdMs, targetMs: exercise.dose.holdMs },
      ...(hasFault
        ? ([
            { kind: 'fault-found', timeMs: endMs, fault: { id: fault.id, side, startMs: peakMs, endMs } },
            { kind: 'cue-due', timeMs: endMs, cue: { id: fault.id, kind: fault.kind, side, timeMs: endMs } },
          ] as const)
        : []),
      { kind: 'rep-counted', timeMs: endMs, rep },
    ];
  });
  return [{ kind: 'position-taken', timeMs: 0, view: 'side-left' }, ...told.flat()];
}

function repOf({ sides, movement }: CountedExercise, index: number, faults: readonly string[]): Rep {
  const startMs = 1000 + index * REP_MS;
  const angle: RepAngle = { startDeg: movement.restDeg, peakDeg: movement.targetDeg + (index % 3), bandDeg: 8 };
  const each = sides === 'each';
  return {
    index,
    side: each ? (index % 2 === 0 ? 'left' : 'right') : null,
    startMs,
    peakMs: startMs + 1600,
    endMs: startMs + 4200,
    holdMs: 1000,
    angles: each
      ? { [movement.measure]: angle }
      : { [limbAngleName('left', movement.measure)]: angle, [limbAngleName('right', movement.measure)]: angle },
    faults,
    unjudged: [],
    notes: [],
  };
}

const named = (id: string): Exercise => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return exercise;
};

function chairTest(index: number): Done {
  const timeMs = 11_000 + (index % 17) * 100;
  const endMs = 4000 + timeMs;
  const result = someChairResult({ timeMs, endMs });
  return {
    exercise: named('sit-to-stand'),
    events: [
      { kind: 'test-told', timeMs: 100, test: result.test, phase: 'running', leg: null },
      ...Array.from({ length: 5 }, (_, stand): SetEvent => ({
        kind: 'test-counted',
        timeMs: 6000 + stand * 2000,
        count: stand + 1,
      })),
      { kind: 'test-ended', timeMs: endMs, result },
    ],
  };
}

function screen(): Done {
  const exercise = named('posture-screen');
  if (exercise.mode !== 'screen') throw new Error('expected a screen');
  return {
    exercise,
    events: exercise.screen.map(({ view, figures }, step): SetEvent => ({
      kind: 'screen-taken',
      timeMs: 8000 * (step + 1),
      view: view === 'front' ? 'front' : 'side-left',
      figures: figures.map(({ id, plus, bandDeg }) => ({ id, valueDeg: 5, towards: plus, bandDeg, reason: null })),
    })),
  };
}

function guided(): Done {
  const rounds = 10;
  const told = Array.from({ length: rounds }, (_, index): readonly SetEvent[] => [
    { kind: 'guide-told', timeMs: index * 9000, phase: 'work', round: index + 1, rounds, lastsMs: 5000 },
    { kind: 'breath-told', timeMs: index * 9000, breath: 'out', lastsMs: 3000 },
    { kind: 'breath-told', timeMs: index * 9000 + 3000, breath: 'in', lastsMs: 2000 },
    { kind: 'guide-told', timeMs: index * 9000 + 5000, phase: 'rest', round: index + 1, rounds, lastsMs: 4000 },
  ]);
  return { exercise: named('transverse-abdominal'), events: told.flat() };
}
