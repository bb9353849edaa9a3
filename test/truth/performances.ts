/**
 * Every exercise of the library in every way that a set can go, done by the mannequin: what was done is known, whatever anybody finds
 * or says afterwards. Seen with perfect eyes, so that what is untrue in a report is not the model's fault.
 */
import { direct } from '../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../scripts/mannequin/ideal.ts';
import type { Move, Repetition } from '../../scripts/mannequin/move.ts';
import type { Scenario } from '../../scripts/mannequin/scenario.ts';
import { allScenarios } from '../../scripts/mannequin/scenarios.ts';
import { changed, SIDES, type AngleChange, type JointAngles } from '../../src/care/figure/angles.ts';
import { measured } from '../../src/care/figure/measured.ts';
import { skeletonOf } from '../../src/care/figure/skeleton.ts';
import type { LandmarkName, Side } from '../../src/core/body/landmarks.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { AboutPerson } from '../../src/core/assess/test-norms.ts';
import { asTest, findTest, type TimedTest } from '../../src/core/assess/timed-tests.ts';
import {
  isCounted,
  type CountedExercise,
  type Exercise,
  type GuidedExercise,
  type OwnFigure,
  type PostureExercise,
} from '../../src/core/exercise/exercise.ts';
import { rangeCheckOf } from '../../src/core/person/own-range.ts';
import { applyPlan } from '../../src/core/person/personalise.ts';
import { briskUnderMs } from '../../src/core/exercise/pace.ts';
import type { RejectReason } from '../../src/core/record/set-events.ts';
import type { Answer, SourceInfo } from '../../src/core/report/session.ts';
import type { TestId, TestResult } from '../../src/core/record/test-result.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { bridgeScene } from '../fixtures/bridges.ts';
import { someChairResult, someStanceResult } from '../fixtures/some-test-result.ts';
import {
  bodyTrack,
  chairMoments,
  SEATED,
  STANDING,
  standsOn,
  type ChairOptions,
  type Moment,
  type UprightBody,
} from '../fixtures/upright-body.ts';

/** A repetition as it was done. */
export interface DoneRep {
  readonly side: Side | null;
  readonly startMs: number;
  readonly endMs: number;
  /** How long the way out took; null where nobody knows. */
  readonly outMs: number | null;
  readonly holdMs: number;
  /** How much of the way of a clean one it went. */
  readonly share: number;
  /** The faults that were put into it. */
  readonly faults: readonly string[];
}

/** What was truly done in a set. */
export interface Done {
  readonly reps: readonly DoneRep[];
  readonly rejected: readonly { readonly side: Side | null; readonly startMs: number; readonly reason: RejectReason }[];
  /** Whether the camera saw all of the person, all of the time, from where it can judge. */
  readonly seen: 'all' | 'partly' | 'never';
  /** Whether it was this exercise at all. */
  readonly isThis: boolean;
}

/** A set as somebody does it. */
export interface Performance {
  /** `bird-dog: holds too short`. */
  readonly name: string;
  readonly exercise: Exercise;
  readonly poses: readonly Pose[];
  /** What was truly done; null where nobody knows. */
  readonly done: Done | null;
  /** What the person answers to what no camera sees; null where the questions stay open. */
  readonly answer: Answer | null;
  /** Whether the tab was killed at the last pose. */
  readonly isCut: boolean;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  /** Results of that test from before, newest first. */
  readonly earlier: readonly TestResult[];
  readonly source: SourceInfo['kind'];
  /** Whether another engine takes over in the middle. */
  readonly changesEngine: boolean;
  /** The exercise whose range is looked for; null where nobody looks for one. */
  readonly rangeOf: CountedExercise | null;
  /** Whom the results of a test are put beside. */
  readonly about: AboutPerson;
  /** Whether `analyze` judges it as well: that takes as long as the set itself. */
  readonly isAnalyzed: boolean;
}

/** The poses of a set, and what was done in it. */
export interface Act {
  readonly poses: readonly Pose[];
  readonly done: Done;
}

/** One turn: a repetition of a side, and what is special about it. */
interface Turn {
  readonly side: Side;
  /** A fault, or a way of the mannequin's that must not be counted; by its id. */
  readonly fault?: string;
  readonly rejected?: string;
  /** How much of the way. */
  readonly share?: number;
  readonly holdMs?: number;
  readonly outMs?: number;
}

const FPS = 10;
/** Few repetitions and short holds, so that hundreds of sets take seconds. The judge knows no usual dose. */
const REPS = 3;
const HOLD_MS = { repetitions: 2000, holds: 5000, guided: 6000, screen: 3000 } as const;
/** What the mannequin holds longer than is asked: the ends of a hold are on the way in and out. */
const LONGER_MS = 700;
/** A hold that counts and is far from what is asked. */
const SHORT_HOLD_MS = { repetitions: 500, holds: 2600 } as const;
/** Somebody comes to rest before the clock of a guided exercise begins. */
const START_MS = 3000;
const TEMPO = { outMs: 1300, holdMs: 500, backMs: 1300, restMs: 700 } as const;

const scenarios = allScenarios();

function sceneOf(exercise: Exercise, name: string): Scenario {
  const found = scenarios.find((one) => one.name === `${exercise.id}.${name}`);
  if (!found) throw new Error(`the mannequin has no ${exercise.id}.${name}`);
  return { ...found, fps: FPS, tempo: TEMPO, entry: false, exit: false };
}

/** The exercise with a dose that is soon done. */
export const short = <E extends Exercise>(exercise: E): E => {
  const { dose, mode } = exercise;
  return { ...exercise, dose: { ...dose, reps: REPS, holdMs: dose.holdMs > 0 ? HOLD_MS[mode] : 0 } };
};

/** A change that goes only a share of the way from rest. */
function partOf(rest: JointAngles, change: AngleChange, share: number): AngleChange {
  const part = (from: object, to: object): object =>
    Object.fromEntries(
      Object.entries(to).map(([name, value]) => {
        const start = (from as Record<string, unknown>)[name];
        if (typeof value !== 'number' || typeof start !== 'number')
          return [name, part(start as object, value as object)];
        return [name, start + share * (value - start)];
      }),
    );
  return part(rest, change);
}

/**
 * A share of the clean way at which a repetition counts and is clearly short of its target; null where the exercise has no such way.
 * The reading with perfect eyes says where that is.
 */
function shortShare(exercise: CountedExercise, { move, body }: Scenario): number | null {
  const { measure, countAt, targetDeg, restDeg, direction } = exercise.movement;
  const rest = move.rest(body);
  const lane = 'left' as const;
  const mover: Side = exercise.movement.reports ? 'right' : 'left';
  const at = (share: number): number =>
    measured(exercise, skeletonOf(body, changed(rest, partOf(rest, move.clean(lane, body).peak, share)), [0, 1, 0]), {
      measure,
      side: mover,
      rest: null,
    });
  const startDeg = at(0);
  const countDeg =
    countAt.kind === 'angle'
      ? countAt.deg
      : countAt.kind === 'by'
        ? startDeg + (direction === 'opens' ? countAt.deg : -countAt.deg)
        : startDeg + countAt.share * (countAt.toDeg - startDeg);
  if (Math.abs(targetDeg - countDeg) < 6 || Number.isNaN(startDeg + restDeg)) return null;
  const wantedDeg = countDeg + 0.45 * (targetDeg - countDeg);
  const found = Array.from({ length: 60 }, (_, i) => 1 - i / 60).find((share) =>
    direction === 'opens' ? at(share) <= wantedDeg : at(share) >= wantedDeg,
  );
  return found ?? null;
}

const holdOf = (exercise: Exercise): number =>
  exercise.dose.holdMs > 0 ? exercise.dose.holdMs + LONGER_MS : TEMPO.holdMs;

/** The person is there for a moment before it begins. */
const BEFORE_MS = 1500;

/** Poses that begin with the first of them, held still for a while: the start check waits for that. */
function afterStanding(poses: readonly Pose[]): readonly Pose[] {
  const [first] = poses;
  const still = first
    ? Array.from({ length: (BEFORE_MS * FPS) / 1000 }, (_, i) => ({ ...first, timeMs: (1000 * i) / FPS }))
    : [];
  return [...still, ...poses.map((pose) => ({ ...pose, timeMs: pose.timeMs + BEFORE_MS }))];
}

/** Does the turns one after the other. */
function perform(exercise: Exercise, turns: readonly Turn[], scene = sceneOf(exercise, 'made-faults')): Act {
  const { move, body } = scene;
  const rest = move.rest(body);
  const variant =
    (turn: Turn) =>
    (_clean: Repetition, side: Side): Repetition => {
      const clean: Repetition = {
        ...move.clean(side, body),
        outMs: TEMPO.outMs,
        backMs: TEMPO.backMs,
        holdMs: turn.holdMs ?? holdOf(exercise),
      };
      const special = turn.fault ? move.faults[turn.fault] : turn.rejected ? move.rejected[turn.rejected] : undefined;
      const way = special?.(clean, side, body) ?? clean;
      // A fault is put into a hold that is long enough; only haste takes its own times.
      const isHasty = (way.outMs ?? TEMPO.outMs) < TEMPO.outMs || (way.backMs ?? TEMPO.backMs) < TEMPO.backMs;
      const held = turn.fault && !isHasty ? { holdMs: Math.max(way.holdMs ?? 0, clean.holdMs ?? 0) } : {};
      return {
        ...way,
        ...held,
        ...(turn.outMs !== undefined && { outMs: turn.outMs }),
        ...(turn.share !== undefined && { peak: partOf(rest, way.peak, turn.share) }),
      };
    };
  const id = (index: number): string => `turn-${index}`;
  const all = Object.fromEntries(turns.map((turn, index) => [id(index), variant(turn)]));
  const acted: Move = { ...move, faults: all, rejected: all };
  const { shot, truth } = direct({
    ...scene,
    name: `${exercise.id}.truth`,
    move: acted,
    turns: turns.map(({ side, rejected }, index) => ({ kind: rejected ? 'rejected' : 'fault', id: id(index), side })),
  });
  const done = turns.filter(({ rejected }) => !rejected);
  return {
    poses: afterStanding(idealPoses(shot).map((pose) => ({ ...pose, light: 0.5 }))),
    done: {
      reps: truth.reps.map(({ side, startMs, endMs, holdMs }, index) => ({
        side,
        startMs: startMs + BEFORE_MS,
        endMs: endMs + BEFORE_MS,
        outMs: done[index]?.outMs ?? TEMPO.outMs,
        holdMs,
        share: done[index]?.share ?? 1,
        faults: [done[index]?.fault].filter((fault) => fault !== undefined),
      })),
      rejected: truth.rejected.map(({ side, startMs, reason }) => ({ side, startMs: startMs + BEFORE_MS, reason })),
      seen: 'all',
      isThis: true,
    },
  };
}

/** So many turns of each side in turn, or of both at once. */
const turnsOf = (
  { sides }: Exercise,
  each: number,
  special: (side: Side, index: number) => Partial<Turn> = () => ({}),
): readonly Turn[] =>
  Array.from({ length: sides === 'each' ? 2 * each : each }, (_, index) => {
    const side = SIDES[index % 2] ?? 'left';
    return { side, ...special(side, index) };
  });

/** Poses with some landmarks only guessed, from a moment on. */
const hidden = (poses: readonly Pose[], isHidden: (name: LandmarkName) => boolean, fromMs: number): readonly Pose[] =>
  poses.map((pose) => {
    const { points } = pose;
    if (!points || pose.timeMs < fromMs) return pose;
    const seen = Object.entries(points).map(([name, point]) => [
      name,
      isHidden(name as LandmarkName) ? { ...point, score: 0.05 } : point,
    ]);
    return { ...pose, points: Object.fromEntries(seen) as typeof points };
  });

const nobody = (pose: Pose): Pose => ({ ...pose, points: null, world: null });

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

type Outcome = readonly [name: string, make: () => Partial<Performance> & Act];

/** The ways that a set of a counted exercise can go. */
function outcomesOf(exercise: CountedExercise): readonly Outcome[] {
  const scene = sceneOf(exercise, 'made-faults');
  const share = exercise.mode === 'repetitions' ? shortShare(exercise, scene) : null;
  const each = exercise.sides === 'each';
  const full = turnsOf(exercise, REPS);
  const clean = once(() => perform(exercise, full));
  const lastMs = (poses: readonly Pose[]): number => poses.at(-1)?.timeMs ?? 0;
  const brisk = 0.5 * briskUnderMs(exercise);
  const { faults, rejected } = scene.move;
  return [
    ['all clean', clean],
    ['half of the dose', () => perform(exercise, turnsOf(exercise, 1))],
    ...(exercise.dose.holdMs > 0
      ? ([
          [
            'holds too short',
            () =>
              perform(
                exercise,
                turnsOf(exercise, REPS, () => ({ holdMs: SHORT_HOLD_MS[exercise.mode] })),
              ),
          ],
          [
            'one hold too short',
            () =>
              perform(
                exercise,
                turnsOf(exercise, REPS, (_side, index) =>
                  index === 1 ? { holdMs: SHORT_HOLD_MS[exercise.mode] } : {},
                ),
              ),
          ],
        ] satisfies Outcome[])
      : []),
    ...(share !== null
      ? ([
          [
            'all short of the target',
            () =>
              perform(
                exercise,
                turnsOf(exercise, REPS, () => ({ share })),
              ),
          ],
          [
            'one short of the target',
            () =>
              perform(
                exercise,
                turnsOf(exercise, REPS, (_side, index) => (index === 1 ? { share } : {})),
              ),
          ],
          ...(each
            ? ([
                [
                  'the right side short of the target',
                  () =>
                    perform(
                      exercise,
                      turnsOf(exercise, REPS, (side) => (side === 'right' ? { share } : {})),
                    ),
                ],
              ] satisfies Outcome[])
            : []),
        ] satisfies Outcome[])
      : []),
    ...(each
      ? ([
          ['one side only', () => perform(exercise, full.map(() => ({ side: 'left' as const })).slice(0, REPS))],
        ] satisfies Outcome[])
      : []),
    ...exercise.faults
      .filter(({ id }) => faults[id] !== undefined)
      .map(({ id }): Outcome => [
        `fault ${id}`,
        () => ({
          ...perform(
            exercise,
            turnsOf(exercise, REPS, (_side, index) => (index === 1 ? { fault: id } : {})),
          ),
          isAnalyzed: true,
        }),
      ]),
    ...Object.keys(rejected).map((id): Outcome => [
      `one not counted (${id})`,
      () => {
        const [first, ...others] = full;
        return perform(exercise, first ? [first, { side: 'right', rejected: id }, ...others.slice(1)] : []);
      },
    ]),
    ...(exercise.mode === 'repetitions'
      ? ([
          [
            'brisk',
            () =>
              perform(
                exercise,
                turnsOf(exercise, REPS, () => ({ outMs: brisk })),
              ),
          ],
        ] satisfies Outcome[])
      : []),
    [
      'cut short',
      () => {
        const { poses, done } = clean();
        const third = done.reps[2];
        const untilMs = third ? (third.startMs + third.endMs) / 2 : Infinity;
        return {
          poses: poses.filter(({ timeMs }) => timeMs <= untilMs),
          done: { ...done, reps: done.reps.filter(({ endMs }) => endMs <= untilMs) },
          isCut: true,
        };
      },
    ],
    [
      'the right side hidden from the middle on',
      () => {
        const { poses, done } = clean();
        const isHidden = (name: LandmarkName): boolean =>
          /^right(Elbow|Wrist|Pinky|Index|Thumb|Knee|Ankle|Heel|Foot)/.test(name);
        return { poses: hidden(poses, isHidden, 0.5 * lastMs(poses)), done: { ...done, seen: 'partly' } };
      },
    ],
    [
      'out of the picture for a while',
      () => {
        const { poses, done } = clean();
        const [fromMs, toMs] = [0.45 * lastMs(poses), 0.6 * lastMs(poses)];
        return {
          poses: poses.map((pose) => (pose.timeMs > fromMs && pose.timeMs < toMs ? nobody(pose) : pose)),
          done: { ...done, seen: 'partly' },
        };
      },
    ],
    [
      'no pictures at the start of every other one',
      () => {
        const { poses, done } = clean();
        const gone = done.reps.filter((_rep, index) => index % 2 === 1).map(({ startMs }) => startMs);
        return {
          poses: poses.filter(({ timeMs }) => !gone.some((fromMs) => timeMs > fromMs - 200 && timeMs < fromMs + 700)),
          done: { ...done, seen: 'partly' },
        };
      },
    ],
    [
      'nobody there',
      () => {
        const { poses, done } = clean();
        return { poses: poses.map(nobody), done: { ...done, reps: [], seen: 'never' } };
      },
    ],
    [
      'nothing done',
      () => {
        const { poses, done } = clean();
        const before = poses.filter(({ timeMs }) => timeMs < (done.reps[0]?.startMs ?? 0));
        const still = Array.from({ length: 6 }, (_, round) =>
          before.map((pose) => ({ ...pose, timeMs: pose.timeMs + round * (lastMs(before) + 1000 / FPS) })),
        );
        return { poses: still.flat(), done: { ...done, reps: [] } };
      },
    ],
    [
      'seen from the wrong side',
      () => {
        const { poses, done } = perform(exercise, full, sceneOf(exercise, 'made-wrong-view'));
        return { poses, done: { ...done, reps: [], seen: 'never' } };
      },
    ],
    [
      'another exercise',
      () => {
        const other = OTHER[exercise.posture];
        const { poses, done } = perform(other, turnsOf(other, REPS));
        return { poses, done: { ...done, reps: [], isThis: false } };
      },
    ],
  ];
}

const find = (id: string): Exercise => {
  const found = EXERCISES.find((one) => one.id === id);
  if (!found) throw new Error(`no exercise ${id}`);
  return short(found);
};
/** What is done in place of an exercise that asks for such a posture: from the floor to standing, and the other way round. */
const OTHER: Readonly<Record<Exercise['posture'], Exercise>> = {
  'hands-and-knees': find('sit-to-stand'),
  supine: find('bird-dog'),
  upright: find('march-on-back'),
};

/** The ways that an exercise can go which is led by the clock. */
function guidedOutcomes(exercise: GuidedExercise): readonly Outcome[] {
  const scene = sceneOf(exercise, 'made-faults');
  const roundMs = exercise.dose.holdMs + exercise.guide.restMs;
  // The person lies and breathes; the clock leads.
  const rounds = (count: number): Act => {
    const { poses, done } = perform(exercise, [{ side: 'left', holdMs: 1000 }], scene);
    const still = poses[0];
    const frames = Math.round(((count * roundMs + START_MS) * FPS) / 1000);
    return {
      poses: still ? Array.from({ length: frames }, (_, i) => ({ ...still, timeMs: (i * 1000) / FPS })) : [],
      done,
    };
  };
  const { faults } = scene.move;
  return [
    ['all rounds', () => rounds(exercise.dose.reps + 1)],
    ['half of the rounds', () => rounds(exercise.dose.reps / 2)],
    ...Object.keys(faults).map((id): Outcome => [
      `fault ${id}`,
      () =>
        perform(
          exercise,
          [1, 2, 3].map(() => ({ side: 'left', fault: id })),
        ),
    ]),
    [
      'nobody there',
      () => {
        const { poses, done } = rounds(1);
        return { poses: poses.map(nobody), done: { ...done, seen: 'never' } };
      },
    ],
  ];
}

/** The ways that the posture screen can go. */
function screenOutcomes(exercise: PostureExercise): readonly Outcome[] {
  const scene = { ...sceneOf(exercise, 'clean-1'), tempo: { outMs: 1500, holdMs: 5500, backMs: 1500, restMs: 1000 } };
  const whole = (side: Side): Act => {
    const { shot } = direct({ ...scene, turns: [{ kind: 'clean', side }] });
    // Before turning, the person stands for as long as beside the camera.
    const [first] = shot.frames;
    const before = first ? Array.from({ length: 6 * FPS }, (_, i) => ({ ...first, timeMs: (i * 1000) / FPS })) : [];
    const frames = [...before, ...shot.frames.map((frame) => ({ ...frame, timeMs: frame.timeMs + 6000 }))];
    return {
      poses: idealPoses({ ...shot, frames }).map((pose) => ({ ...pose, light: 0.5 })),
      done: { reps: [], rejected: [], seen: 'all', isThis: true },
    };
  };
  return [
    ['both views', () => whole('left')],
    ['turned to the other side', () => whole('right')],
    [
      'one view only',
      () => {
        const { poses, done } = whole('left');
        return { poses: poses.filter(({ timeMs }) => timeMs < 6000), done };
      },
    ],
    [
      'nobody there',
      () => {
        const { poses, done } = whole('left');
        return { poses: poses.map(nobody), done: { ...done, seen: 'never' } };
      },
    ],
  ];
}

/** A chair test with so many stands in it, and how they are made. */
const onTheChair = (options: Partial<ChairOptions> & { readonly stands: number }): Act => ({
  poses: bodyTrack(chairMoments(options), { fps: FPS }),
  done: { reps: [], rejected: [], seen: 'all', isThis: true },
});

/** Tries on one leg after the other, the left one first, each held for so long. */
function onOneLeg(heldMs: readonly number[], change: (body: UprightBody) => UprightBody = (body) => body): Act {
  const down = change(STANDING);
  const moments: Moment[] = [[0, down]];
  for (const [index, ms] of heldMs.entries()) {
    const atMs = (moments.at(-1)?.[0] ?? 0) + 1500;
    const up = change(standsOn(SIDES[index % 2] ?? 'left'));
    moments.push([atMs, down], [atMs + 300, up], [atMs + 300 + ms, up], [atMs + 600 + ms, down]);
  }
  moments.push([(moments.at(-1)?.[0] ?? 0) + 1500, down]);
  return { poses: bodyTrack(moments, { fps: FPS }), done: { reps: [], rejected: [], seen: 'all', isThis: true } };
}

const isShortOfTall = (body: UprightBody, index: number): UprightBody =>
  index === 2 ? { ...body, kneeDeg: 148, leanDeg: 8 } : body;
/** So close to full height that another look might tell it differently. */
const isNearlyTall = (body: UprightBody, index: number): UprightBody =>
  index === 1 ? { ...body, kneeDeg: 167 } : body;
const pushing = (body: UprightBody): UprightBody => ({ ...body, hands: 'thighs' });
const hanging = (body: UprightBody): UprightBody => ({ ...body, hands: 'hanging' });
const handless = (body: UprightBody): UprightBody => ({
  ...body,
  guessed: ['leftElbow', 'rightElbow', 'leftWrist', 'rightWrist'],
});

/** Somebody who is lost from sight for a second, in the middle. */
const lostFor = ({ poses, done }: Act, fromMs: number): Act => ({
  poses: poses.map((pose) => (pose.timeMs > fromMs && pose.timeMs < fromMs + 1200 ? nobody(pose) : pose)),
  done: { ...done, seen: 'partly' },
});

/** A stand for practice, a wait that lasts until everything has been said, and then the stands. */
function ledByTheVoice(before: Partial<ChairOptions>): Act {
  const practice = onTheChair({ stands: 1, startMs: 5000, endMs: 25_000 });
  const real = onTheChair({ stands: 5, startMs: 1500, ...before });
  return {
    ...real,
    poses: [...practice.poses, ...real.poses.map((pose) => ({ ...pose, timeMs: pose.timeMs + 25_000 }))],
  };
}

type TestSet = readonly [id: TestId, outcome: string, make: () => Act, more?: Partial<Performance>];

/** The ways that the timed tests can go. */
const TEST_OUTCOMES: readonly TestSet[] = [
  ['five-times-sit-to-stand', 'five stands', () => onTheChair({ stands: 5 })],
  [
    'five-times-sit-to-stand',
    'faster than the last time',
    () => onTheChair({ stands: 5 }),
    { earlier: [someChairResult({ timeMs: 25_000 })] },
  ],
  [
    'five-times-sit-to-stand',
    'slower than the last time',
    () => onTheChair({ stands: 5 }),
    { earlier: [someChairResult({ timeMs: 6000 })] },
  ],
  [
    'five-times-sit-to-stand',
    'as the last time',
    () => onTheChair({ stands: 5 }),
    { earlier: [someChairResult({ timeMs: 10_900 })] },
  ],
  [
    'five-times-sit-to-stand',
    'by somebody young',
    () => onTheChair({ stands: 5 }),
    { about: { ageYears: 25, sex: null } },
  ],
  [
    'five-times-sit-to-stand',
    'by somebody who says nothing',
    () => onTheChair({ stands: 5 }),
    { about: { ageYears: null, sex: null } },
  ],
  ['five-times-sit-to-stand', 'one not tall', () => onTheChair({ stands: 6, top: isShortOfTall })],
  ['five-times-sit-to-stand', 'one nearly not tall', () => onTheChair({ stands: 6, top: isNearlyTall })],
  ['five-times-sit-to-stand', 'with the hands', () => onTheChair({ stands: 5, rising: pushing })],
  ['five-times-sit-to-stand', 'hands not seen', () => onTheChair({ stands: 5, seated: handless(SEATED) })],
  ['five-times-sit-to-stand', 'three stands only', () => onTheChair({ stands: 3 })],
  [
    'five-times-sit-to-stand',
    'three stands, then the tab is killed',
    () => onTheChair({ stands: 3, endMs: 2000 + 3 * 2200 - 100 }),
    { isCut: true },
  ],
  ['five-times-sit-to-stand', 'lost from sight', () => lostFor(onTheChair({ stands: 5 }), 6000)],
  ['five-times-sit-to-stand', 'led by the voice', () => ledByTheVoice({}), { source: 'camera' }],
  ['thirty-second-chair-stand', 'the whole time', () => onTheChair({ stands: 20 })],
  ['thirty-second-chair-stand', 'the whole time, slowly', () => onTheChair({ stands: 20, riseMs: 1100, tallMs: 300 })],
  [
    'thirty-second-chair-stand',
    'half-way up at the end',
    () => onTheChair({ stands: 20, riseMs: 900, tallMs: 230, seatedMs: 220 }),
  ],
  ['thirty-second-chair-stand', 'with the hands', () => onTheChair({ stands: 20, rising: pushing })],
  ['thirty-second-chair-stand', 'one nearly not tall', () => onTheChair({ stands: 20, top: isNearlyTall })],
  [
    'thirty-second-chair-stand',
    'more than the last time',
    () => onTheChair({ stands: 20 }),
    { earlier: [someChairResult({ test: 'thirty-second-chair-stand', stands: 8, timeMs: null })] },
  ],
  [
    'thirty-second-chair-stand',
    'fewer than the last time',
    () => onTheChair({ stands: 20 }),
    { earlier: [someChairResult({ test: 'thirty-second-chair-stand', stands: 18, timeMs: null })] },
  ],
  ['thirty-second-chair-stand', 'ended early', () => onTheChair({ stands: 4 })],
  ['single-leg-stance', 'three tries of each leg', () => onOneLeg([2000, 3000, 2500, 1500, 4000, 1000])],
  ['single-leg-stance', 'one try of one leg', () => onOneLeg([3000])],
  ['single-leg-stance', 'to the end of the clock', () => onOneLeg([46_000, 2000])],
  ['single-leg-stance', 'with open arms', () => onOneLeg([2000, 2000], hanging)],
  ['single-leg-stance', 'arms not seen', () => onOneLeg([2000, 2000], handless)],
  ['single-leg-stance', 'lost from sight', () => lostFor(onOneLeg([4000, 2000]), 3500)],
  [
    'single-leg-stance',
    'after an earlier test',
    () => onOneLeg([2000, 3000]),
    { earlier: [someStanceResult({ left: 9000, right: 7000 })] },
  ],
];

type Special = Partial<Performance> & Pick<Performance, 'exercise'> & Act;

const counted = (id: string): CountedExercise => {
  const found = EXERCISES.filter(isCounted).find((one) => one.id === id);
  if (!found) throw new Error(`no counted exercise ${id}`);
  return found;
};

const range = (side: Side, valueDeg: number): OwnFigure => ({
  measure: 'arm',
  side,
  valueDeg,
  bandDeg: 10,
  peaksDeg: [valueDeg - 2, valueDeg, valueDeg + 1],
  foundAtEpochMs: Date.UTC(2026, 4, 1, 12),
});

/** Sets that say what no other set says: a plan, an own range, a long hold, a long set, an angle, a recording. */
const SPECIAL: readonly (readonly [name: string, make: () => Special])[] = [
  [
    'shoulder-flexion-raise: by an own range, brisk for the pace of a plan',
    () => {
      const own = applyPlan(short(counted('shoulder-flexion-raise')), { paceMs: 3000 }, [
        range('left', 100),
        range('right', 90),
      ]);
      const long = { ...own, dose: { ...own.dose, reps: 2 * REPS } };
      return {
        exercise: long,
        ...perform(
          long,
          turnsOf(long, 2 * REPS, () => ({ outMs: 550 })),
        ),
      };
    },
  ],
  [
    'march-on-back: three of one side, then nothing, in a recording',
    () => {
      const exercise = short(counted('march-on-back'));
      return {
        exercise,
        ...perform(
          exercise,
          [1, 2, 3].map(() => ({ side: 'right' })),
        ),
        source: 'trace',
      };
    },
  ],
  [
    'elbow-curl: nobody there, in a film',
    () => {
      const exercise = short(counted('elbow-curl'));
      const { poses, done } = perform(exercise, turnsOf(exercise, REPS));
      return { exercise, poses: poses.map(nobody), done: { ...done, reps: [], seen: 'never' }, source: 'video' };
    },
  ],
  [
    'elbow-curl: ten clean ones, another engine in the middle',
    () => {
      const exercise = { ...counted('elbow-curl'), dose: { ...counted('elbow-curl').dose, reps: 10 } };
      return { exercise, ...perform(exercise, turnsOf(exercise, 10)), changesEngine: true };
    },
  ],
  [
    'cross-body-stretch: holds that are told at half',
    () => {
      const exercise = {
        ...counted('cross-body-stretch'),
        dose: { ...counted('cross-body-stretch').dose, reps: 1, holdMs: 10_000 },
      };
      return { exercise, ...perform(exercise, turnsOf(exercise, 1)) };
    },
  ],
  ...(['slow', 'fast', 'two only'] as const).map((how): readonly [string, () => Special] => [
    `shoulder-flexion-raise: a range check, ${how}`,
    () => {
      const rangeOf = counted('shoulder-flexion-raise');
      const exercise = rangeCheckOf(rangeOf);
      const turns = turnsOf(exercise, how === 'two only' ? 2 : 3, () => ({ outMs: how === 'fast' ? 500 : 2000 }));
      return { exercise, ...perform(exercise, turns, sceneOf(rangeOf, 'made-faults')), rangeOf };
    },
  ]),
  [
    'posture-screen: a body that stands unevenly',
    () => {
      const exercise = EXERCISES.find(({ mode }) => mode === 'screen');
      if (!exercise) throw new Error('no posture screen');
      const uneven: UprightBody = {
        ...STANDING,
        hands: 'hanging',
        shoulderTiltDeg: 9,
        pelvisTiltDeg: -8,
        leanLeftDeg: 8,
        earAheadDeg: 30,
      };
      const turned: UprightBody = { ...uneven, yawDeg: 90, leanDeg: 12 };
      const poses = bodyTrack(
        [
          [0, uneven],
          [8000, uneven],
          [9500, turned],
          [18_000, turned],
        ],
        { fps: FPS },
      );
      return { exercise, poses, done: { reps: [], rejected: [], seen: 'all', isThis: true } };
    },
  ],
  ...(['camera', 'trace'] as const).map((source): readonly [string, () => Special] => [
    `bridge: heels far from the bottom, by ${source}`,
    () => {
      const exercise = short(counted('bridge'));
      const { poses, done } = perform(exercise, turnsOf(exercise, REPS), { ...bridgeScene(40), fps: FPS });
      return { exercise, poses, done: { ...done, reps: [], isThis: false }, source };
    },
  ]),
  [
    'shoulder-external-rotation: arms raised instead',
    () => {
      const exercise = short(counted('shoulder-external-rotation'));
      const other = short(counted('shoulder-abduction-raise'));
      const { poses, done } = perform(other, turnsOf(other, REPS));
      return { exercise, poses, done: { ...done, reps: [], isThis: false } };
    },
  ],
  [
    'elbow-curl: forearms turned out instead',
    () => {
      const exercise = short(counted('elbow-curl'));
      const other = short(counted('shoulder-external-rotation'));
      const { poses, done } = perform(other, turnsOf(other, REPS));
      return { exercise, poses, done: { ...done, reps: [], isThis: false }, source: 'trace' };
    },
  ],
  [
    'march-on-back: nothing done for minutes',
    () => {
      const exercise = short(counted('march-on-back'));
      const { poses, done } = perform(exercise, turnsOf(exercise, 1));
      const [still] = poses;
      const frames = Array.from({ length: 240 * FPS }, (_, i) =>
        still ? [{ ...still, timeMs: (1000 * i) / FPS }] : [],
      );
      return { exercise, poses: frames.flat(), done: { ...done, reps: [] } };
    },
  ],
  ...(['far', 'short'] as const).map((how): readonly [string, () => Special] => [
    `bird-dog: a plan that asks the sides for different times, held ${how} of them`,
    () => {
      const exercise = applyPlan(short(counted('bird-dog')), { left: { holdMs: 6000 }, right: { holdMs: 6600 } });
      const holdMs = how === 'far' ? 1000 : 4300;
      return {
        exercise,
        ...perform(
          exercise,
          turnsOf(exercise, REPS, () => ({ holdMs })),
        ),
      };
    },
  ]),
  [
    'shoulder-flexion-raise: a plan with one target for both sides',
    () => {
      const exercise = applyPlan(short(counted('shoulder-flexion-raise')), { targetDeg: 120 });
      return { exercise, ...perform(exercise, turnsOf(exercise, REPS)) };
    },
  ],
  [
    'seated-trunk-rotation: a range check, slow',
    () => {
      const rangeOf = counted('seated-trunk-rotation');
      const exercise = rangeCheckOf(rangeOf);
      const turns = turnsOf(exercise, 3, () => ({ outMs: 2000 }));
      return { exercise, ...perform(exercise, turns, sceneOf(rangeOf, 'made-faults')), rangeOf };
    },
  ],
  [
    'seated-trunk-rotation: by an own range',
    () => {
      const usual = short(counted('seated-trunk-rotation'));
      const { measure, targetDeg } = usual.movement;
      const own = SIDES.map((side) => ({ ...range(side, targetDeg), measure }));
      const exercise = applyPlan(usual, {}, own);
      return { exercise, ...perform(exercise, turnsOf(exercise, REPS)) };
    },
  ],
  [
    'dead-bug-heel-tap: one side goes further, and both are far enough for a plan',
    () => {
      const usual = short(counted('dead-bug-heel-tap'));
      const { restDeg, targetDeg } = usual.movement;
      const at = (share: number): number => restDeg + share * (targetDeg - restDeg);
      const exercise = applyPlan(usual, { countDeg: at(0.35), targetDeg: at(0.45) });
      return {
        exercise,
        ...perform(
          exercise,
          turnsOf(exercise, REPS, (side) => (side === 'right' ? { share: 0.6 } : {})),
        ),
      };
    },
  ],
  [
    'posture-screen: an ear and a hip that nobody sees',
    () => {
      const exercise = EXERCISES.find(({ mode }) => mode === 'screen');
      if (!exercise) throw new Error('no posture screen');
      const guessed = ['leftEar', 'rightEar', 'leftHip'] as const;
      const body: UprightBody = { ...STANDING, hands: 'hanging', guessed };
      const poses = bodyTrack(
        [
          [0, body],
          [8000, body],
          [9500, { ...body, yawDeg: 90 }],
          [18_000, { ...body, yawDeg: 90 }],
        ],
        {
          fps: FPS,
        },
      );
      return { exercise, poses, done: { reps: [], rejected: [], seen: 'all', isThis: true } };
    },
  ],
  [
    'shoulder-abduction-raise: seen at an angle',
    () => {
      const exercise = short(counted('shoulder-abduction-raise'));
      const scene = { ...sceneOf(exercise, 'made-faults'), askewDeg: 46 };
      return { exercise, ...perform(exercise, turnsOf(exercise, REPS), scene) };
    },
  ],
];

const ANSWERS: readonly (Answer | null)[] = ['yes', 'no', 'unsure', null];
export const USUAL = {
  isCut: false,
  test: null,
  earlier: [],
  answer: null,
  source: 'camera',
  changesEngine: false,
  rangeOf: null,
  about: { ageYears: 72, sex: 'female' },
  isAnalyzed: false,
} as const;

/** A set that can be made: making all of them takes seconds. */
export interface Planned {
  readonly name: string;
  readonly make: () => Performance;
}

/** All sets: of each exercise and each timed test all that can come of it. */
export const PERFORMANCES: readonly Planned[] = [
  ...EXERCISES.map((one) => short(one)).flatMap((exercise) =>
    waysOf(exercise).flatMap(([outcome, make]): readonly Planned[] => {
      const asks = (exercise.asks ?? []).length > 0 && outcome.startsWith('all ');
      return (asks ? ANSWERS : [null]).map((answer) => {
        const name = `${exercise.id}: ${outcome}${asks ? `, asked: ${answer ?? 'left open'}` : ''}`;
        return { name, make: () => ({ ...USUAL, exercise, ...make(), answer, name }) };
      });
    }),
  ),
  ...TEST_OUTCOMES.map(([id, outcome, make, more]): Planned => {
    const test = findTest(id);
    if (!test) throw new Error(`no test ${id}`);
    const exercise = asTest(counted(test.exerciseId), test);
    const name = `${id}: ${outcome}`;
    return { name, make: () => ({ ...USUAL, exercise, ...make(), test, source: 'video', ...more, name }) };
  }),
  ...SPECIAL.map(([name, make]): Planned => ({ name, make: () => ({ ...USUAL, ...make(), name }) })),
];

function waysOf(exercise: Exercise): readonly Outcome[] {
  switch (exercise.mode) {
    case 'guided':
      return guidedOutcomes(exercise);
    case 'screen':
      return screenOutcomes(exercise);
    default:
      return outcomesOf(exercise);
  }
}
