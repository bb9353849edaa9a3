import { describe, expect, it } from 'vitest';
import {
  beginAttempt,
  hasComeBack,
  hasCounted,
  heldBetween,
  stepAttempt,
  type Attempt,
  type AttemptEnd,
} from '../../../src/core/repetition/attempt.ts';
import type { Levels } from '../../../src/core/repetition/levels.ts';
import { someMeasures } from '../some-measures.ts';

/** A movement of 60 degrees: it counts from 40, is an attempt from 12, is back below 25. */
const LEVELS: Levels = {
  countDeg: 40,
  targetDeg: 60,
  mostDeg: Infinity,
  edgeDeg: 3,
  attemptDeg: 12,
  leaveDeg: 3,
  backDeg: 25,
  aboveMs: 80,
};
const FRAME_MS = 40;

interface Run {
  readonly attempt: Attempt;
  readonly end: AttemptEnd | null;
  readonly endMs: number;
}

/** Moves a limb from moment to moment (ms, degrees from rest) in straight lines, until the attempt ends. */
function move(path: readonly (readonly [number, number])[], { slips = false, frameMs = FRAME_MS } = {}): Run {
  const [[startMs, startDeg] = [0, 0]] = path;
  const lastMs = path.at(-1)?.[0] ?? 0;
  let attempt = beginAttempt(someMeasures(startMs), startDeg);
  for (let now = startMs + frameMs; now <= lastMs; now += frameMs) {
    const i = path.findIndex(([atMs]) => atMs >= now);
    const [toMs, to] = path[i] ?? [0, 0];
    const [fromMs, from] = path[i - 1] ?? [0, 0];
    const deg = from + ((to - from) * (now - fromMs)) / (toMs - fromMs);
    const [next, end] = stepAttempt(attempt, LEVELS, someMeasures(now), deg, {
      slips,
      inPose: deg >= LEVELS.targetDeg,
    });
    attempt = next;
    if (end) return { attempt, end, endMs: now };
  }
  return { attempt, end: null, endMs: lastMs };
}

describe('an attempt', () => {
  it('runs while the limb is out, and ends as returned when it is back at rest', () => {
    const out = [
      [0, 4],
      [1000, 70],
      [2000, 70],
    ] as const;
    expect(move(out).end).toBeNull();
    const back = move([...out, [3000, 0]]);
    expect(back.end).toBe('returned');
    expect(hasCounted(back.attempt)).toBe(true);
    expect(back.endMs).toBeGreaterThan(2800);
  });

  it('remembers its furthest point', () => {
    expect(
      move([
        [0, 4],
        [1000, 70],
        [2000, 50],
      ]).attempt.peakDeg,
    ).toBeCloseTo(70, 0);
  });

  it('keeps its frames, newest first', () => {
    const { attempt } = move([
      [0, 4],
      [120, 16],
    ]);
    const times: number[] = [];
    for (let at: Attempt['trail'] | null = attempt.trail; at; at = at.before) times.push(at.measures.timeMs);
    expect(times).toEqual([120, 80, 40, 0]);
  });

  it('does not count for a single frame past the level: a leap of the model is no repetition', () => {
    const leap = move([
      [0, 4],
      [400, 30],
      [440, 75],
      [480, 30],
      [520, 30],
    ]);
    expect(leap.attempt.peakDeg).toBeGreaterThan(70);
    expect(hasCounted(leap.attempt)).toBe(false);
  });

  it('counts once it has been past the level for a moment', () => {
    expect(
      hasCounted(
        move([
          [0, 4],
          [400, 38],
          [480, 45],
          [640, 45],
        ]).attempt,
      ),
    ).toBe(true);
  });

  it('does not count for several short leaps between which the limb is back: they are no stay past the level', () => {
    const leaps = move([
      [0, 4],
      [40, 75],
      [80, 75],
      [120, 3],
      [160, 3],
      [200, 75],
      [240, 75],
      [280, 3],
    ]);
    expect(leaps.end).toBeNull();
    expect(hasCounted(leaps.attempt)).toBe(false);
  });

  it('ends without a word when the limb crept a little and is back', () => {
    const { end, attempt } = move([
      [0, 4],
      [400, 9],
      [800, 1],
    ]);
    expect(end).toBe('returned');
    expect(attempt.peakDeg).toBeLessThan(LEVELS.attemptDeg);
  });

  it('ends as turned when the limb comes half-way back and goes out again: the first one did not return', () => {
    const { end } = move([
      [0, 4],
      [1000, 70],
      [1600, 27],
      [2200, 60],
    ]);
    expect(end).toBe('turned');
  });

  it('is one hold that slipped, where the exercise is a hold', () => {
    const { end } = move(
      [
        [0, 4],
        [1000, 70],
        [1600, 27],
        [2200, 60],
      ],
      { slips: true },
    );
    expect(end).toBeNull();
  });

  it('goes on through a wavering hold', () => {
    const { end } = move([
      [0, 4],
      [1000, 70],
      [1400, 58],
      [1800, 70],
      [2200, 60],
      [2600, 70],
    ]);
    expect(end).toBeNull();
  });

  it('ends when the limb lingers nearly back', () => {
    const { end, endMs } = move([
      [0, 4],
      [1000, 70],
      [2000, 15],
      [4000, 14],
    ]);
    expect(end).toBe('returned');
    expect(endMs).toBeLessThan(2600);
  });

  it('ends when the limb, nearly back, sets off again', () => {
    const { end, endMs } = move([
      [0, 4],
      [1000, 70],
      [2000, 12],
      [2400, 35],
    ]);
    expect(end).toBe('risen');
    expect(endMs).toBeLessThan(2400);
  });

  it('ends so, too, where it was only just back, and is no longer when it has risen far enough to have set off', () => {
    const { end, endMs } = move([
      [0, 4],
      [1000, 70],
      [2000, 20],
      [2240, 20],
      [2640, 70],
    ]);
    expect(end).toBe('risen');
    expect(endMs).toBeLessThan(2480);
  });

  it('has come back, for somebody who stops the set then, a seventh of a second after the limb was nearly down', () => {
    const down = (forMs: number) =>
      move([
        [0, 4],
        [1000, 70],
        [2000, 20],
        [2000 + forMs, 18],
      ]).attempt;
    expect(hasComeBack(down(20))).toBe(false);
    expect(hasComeBack(down(240))).toBe(true);
  });

  it.each([16, 33, 66, 80])('is back for as long at a picture each %d ms', (frameMs) => {
    const { attempt } = move(
      [
        [0, 4],
        [1000, 46],
        [1200, 46],
        [2200, 4],
        [2400, 4],
      ],
      { frameMs },
    );
    // Below 25, where it is back.
    expect(Math.abs((attempt.backSinceMs ?? 0) - 1700)).toBeLessThanOrEqual(10);
  });

  it('ends alike at 10 and at 60 frames a second', () => {
    const path = [
      [0, 4],
      [1000, 70],
      [1500, 70],
      [2500, 0],
      [3000, 0],
    ] as const;
    const slow = move(path, { frameMs: 100 });
    const fast = move(path, { frameMs: 16 });
    expect([slow.end, fast.end]).toEqual(['returned', 'returned']);
    expect(Math.abs(slow.endMs - fast.endMs)).toBeLessThanOrEqual(100);
  });
});

describe('a limb that is back and rises again', () => {
  /** Back for a fifth of a second, then up by so much in the next frame. */
  const endsBy = (peakDeg: number, backDeg: number, riseDeg: number): boolean => {
    const { end, endMs } = move([
      [0, 4],
      [1000, peakDeg],
      [1960, backDeg],
      [2200, backDeg],
      [2240, backDeg + riseDeg],
    ]);
    return end === 'risen' && endMs === 2240;
  };

  it('has begun the next repetition where it rises by a seventh of the way, and wavers where it rises by less', () => {
    expect(endsBy(70, 12, 8)).toBe(false);
    expect(endsBy(70, 12, 15)).toBe(true);
  });

  it('has not begun another one by less than five degrees, however small the movement was', () => {
    expect(endsBy(16, 3.4, 4)).toBe(false);
    expect(endsBy(16, 3.4, 7)).toBe(true);
  });
});

describe('a limb that comes down and goes up again', () => {
  const turns = (lowDeg: number): boolean =>
    move([
      [0, 4],
      [1000, 70],
      [1500, lowDeg],
      [1700, lowDeg],
      [2300, 65],
    ]).end === 'turned';

  it('has turned where it came below half of its way, and wavered where it did not', () => {
    expect(turns(38)).toBe(false);
    expect(turns(28)).toBe(true);
  });
});

describe('the time that is held', () => {
  it('is that between two frames in the pose, where nothing was missing between them for long', () => {
    const heldMs = (gapMs: number): number =>
      heldBetween({ measures: someMeasures(0), inPose: true }, { measures: someMeasures(gapMs), inPose: true });
    expect(heldMs(400)).toBe(400);
    expect(heldMs(700)).toBe(0);
  });
});

describe('a limb that is past the counting level', () => {
  it('counts from a twelfth of a second on', () => {
    const attempt: Attempt = { ...beginAttempt(someMeasures(0), 50), aboveFrames: 3 };
    expect(hasCounted({ ...attempt, aboveMs: 60 })).toBe(false);
    expect(hasCounted({ ...attempt, aboveMs: 120 })).toBe(true);
  });
});
