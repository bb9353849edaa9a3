import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NO_HAND_SIGN, stepHandSign, type HandSign } from '../../../src/core/coach/hand-sign.ts';
import { takesHandSign } from '../../../src/core/exercise/takes-hand-sign.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { parseTrace } from '../../../src/schema/trace.ts';
import { ON_HEAD, withHands, type Hand } from '../../fixtures/hands.ts';
import { makePose, makeTrack } from '../../fixtures/make-track.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { runSet } from '../judge-track.ts';

const FILMED = 'test/fixtures/signs/hands-on-head.mannequin.trace.json.gz';
const standing = makePose('shoulder-abduction-raise');
const FRAME_MS = 40;

const both = (hand: Hand) => ({ left: hand, right: hand });

/** What is given, and when, for poses that depend on the time. */
function signsOf(poseAt: (timeMs: number) => Pose, forMs: number): readonly (readonly [HandSign, number])[] {
  let state = NO_HAND_SIGN;
  const signs: [HandSign, number][] = [];
  for (let timeMs = 0; timeMs <= forMs; timeMs += FRAME_MS) {
    const [next, sign] = stepHandSign(state, { ...poseAt(timeMs), timeMs });
    state = next;
    if (sign) signs.push([sign, timeMs]);
  }
  return signs;
}
const held = (hands: Readonly<Record<Side, Hand>>, forMs = 6000) => signsOf(() => withHands(standing, hands), forMs);

describe('both hands on the head', () => {
  it('ask for a pause after a second and a half, and held on to stop, each once', () => {
    expect(held(both(ON_HEAD))).toEqual([
      ['pause', 1520],
      ['stop', 4520],
    ]);
    expect(held(both(ON_HEAD), 1400)).toEqual([]);
  });

  it('ask it on top of the head, behind it, and at the temples alike', () => {
    for (const hand of [ON_HEAD, { out: -0.05, up: 0.25 }, { out: 0, up: 0 }, { out: 0.22, up: 0.05 }])
      expect(held(both(hand))[0]?.[0], JSON.stringify(hand)).toBe('pause');
  });

  it('ask it through a blink of the model, and not over a longer loss', () => {
    const lost = (forMs: number) => (timeMs: number) =>
      timeMs > 800 && timeMs < 800 + forMs ? nobody(timeMs) : withHands(standing, both(ON_HEAD));
    expect(signsOf(lost(240), 2000)).toEqual([['pause', 1520]]);
    expect(signsOf(lost(600), 2000)).toEqual([]);
  });

  it('are recognised in what the pose engine sees of a figure, while they are there', () => {
    const json: unknown = JSON.parse(gunzipSync(readFileSync(FILMED)).toString('utf8'));
    const trace = parseTrace(json);
    if (!trace.ok) throw new Error(`${FILMED}: ${trace.where}: expected ${trace.expected}`);
    let state = NO_HAND_SIGN;
    const signs = trace.value.flatMap((pose) => {
      const [next, sign] = stepHandSign(state, pose);
      state = next;
      return sign ? [{ sign, timeMs: pose.timeMs }] : [];
    });
    expect(signs.map(({ sign }) => sign)).toEqual(['pause', 'stop']);
    // The hands are up from 3.4 to 9.9 s; the figure takes a second to come to rest.
    expect(signs[0]?.timeMs).toBeGreaterThanOrEqual(3400 + 1500);
    expect(signs[0]?.timeMs).toBeLessThanOrEqual(3400 + 3000);
  });

  it('ask it again only after they were lowered', () => {
    const twice = (timeMs: number) =>
      withHands(standing, both(timeMs > 2000 && timeMs < 3000 ? { out: 0.4, up: -1 } : ON_HEAD));
    expect(signsOf(twice, 5000).map(([sign]) => sign)).toEqual(['pause', 'pause']);
  });
});

describe('no sign is', () => {
  const ARMS_DOWN: Hand = { out: 0.4, up: -1 };
  it.each<[string, Readonly<Record<Side, Hand>>]>([
    ['one hand on the head', { left: ON_HEAD, right: ARMS_DOWN }],
    ['hands at the shoulders', both({ out: 0.1, up: -0.4 })],
    ['hands overhead', both({ out: 0.2, up: 0.9 })],
    ['forearms at a wall', both({ out: 0.7, up: 0.1 })],
    ['a hand that is only guessed', { left: ON_HEAD, right: { ...ON_HEAD, score: 0.3 } }],
    ['a hand above the picture', both({ out: 0.1, up: 9 })],
  ])('%s', (_what, hands) => {
    expect(held(hands)).toEqual([]);
  });

  it('hands that move about the head, or a head that moves with them', () => {
    const brushing = (timeMs: number) =>
      withHands(standing, both({ out: 0.1 + 0.15 * Math.sin(timeMs / 120), up: 0.1 }));
    expect(signsOf(brushing, 6000)).toEqual([]);
    const squatting = (timeMs: number) => {
      const shiftM = [0, 0.12 * Math.sin(timeMs / 400)] as const;
      const moved = makePose('shoulder-abduction-raise', (stance) => ({ ...stance, shiftM }));
      return withHands(moved, both(ON_HEAD));
    };
    expect(signsOf(squatting, 6000)).toEqual([]);
  });

  it('anything in any fixture of the exercises in which it is watched', () => {
    const isWatched = (name: string): boolean => {
      const exercise = findExercise(name.split('.')[0] ?? '');
      return exercise === undefined || takesHandSign(exercise);
    };
    const watched = fixtureNames().filter(isWatched);
    expect(watched.length).toBeGreaterThan(20);
    const signs = watched.filter((name) => {
      let state = NO_HAND_SIGN;
      return posesOf(name).some((pose) => {
        const [next, sign] = stepHandSign(state, pose);
        state = next;
        return sign !== null;
      });
    });
    expect(signs).toEqual([]);
  });

  it.each(['overhead-press.made-wrong-view', 'wall-slide.made-wrong-view'])(
    'hands at the head that belong to the exercise: %s',
    (name) => {
      const exercise = findExercise(name.split('.')[0] ?? '');
      if (!exercise) throw new Error(`expected the exercise of ${name}`);
      expect(runSet(exercise, posesOf(name)).events.filter(({ kind }) => kind === 'hands-on-head')).toEqual([]);
    },
  );
});

describe('the sign in a set', () => {
  const poses = makeTrack('shoulder-abduction-raise', { reps: 1 }).map((pose, i) =>
    i < 60 ? withHands(pose, both(ON_HEAD)) : pose,
  );
  const signsIn = (id: string): number => {
    const exercise = findExercise(id);
    if (!exercise) throw new Error(`expected ${id} in the library`);
    return runSet(exercise, poses).events.filter(({ kind }) => kind === 'hands-on-head').length;
  };

  it('is told, so that a replay shows why it was paused', () => {
    expect(signsIn('sit-to-stand')).toBe(1);
  });

  it('is not watched where the arms are part of the exercise', () => {
    expect(EXERCISES.filter((exercise) => !takesHandSign(exercise)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['overhead-press', 'overhead-triceps-stretch', 'wall-slide', 'elbow-curl']),
    );
    expect(signsIn('shoulder-abduction-raise')).toBe(0);
    expect(signsIn('overhead-press')).toBe(0);
  });
});
