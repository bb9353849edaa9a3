import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginAttempt, stepAttempt } from '../../../src/core/repetition/attempt.ts';
import { bitOf } from '../../../src/core/body/landmark-set.ts';
import type { Levels } from '../../../src/core/repetition/levels.ts';
import type { Measures } from '../../../src/core/measure/measures.ts';
import { median } from '../../../src/core/maths/numbers.ts';
import { peakValue, shapeOf, type RepShape } from '../../../src/core/repetition/rep-shape.ts';
import { someMeasures } from '../some-measures.ts';

const LEVELS: Levels = {
  countDeg: 30,
  targetDeg: 70,
  mostDeg: Infinity,
  edgeDeg: 3,
  attemptDeg: 12,
  leaveDeg: 3,
  backDeg: 22,
  aboveMs: 80,
};

interface Movement {
  readonly easing: 'cosine' | 'linear';
  readonly tempoMs: number;
  readonly holdMs: number;
  readonly fps: number;
  /** The hold is not still: this much up and down. */
  readonly waverDeg?: number;
  readonly peakDeg?: number;
}
const RESTS_UNTIL_MS = 1000;

/** How far the limb is out at a moment: it rests for a second, goes out, holds, comes back. */
function outDeg({ easing, tempoMs, holdMs, waverDeg = 0, peakDeg = 80 }: Movement, timeMs: number): number {
  const sinceMs = timeMs - RESTS_UNTIL_MS;
  const shareMs = sinceMs < tempoMs + holdMs ? sinceMs : 2 * tempoMs + holdMs - sinceMs;
  const share = Math.min(1, Math.max(0, shareMs / tempoMs));
  const waver = share === 1 ? waverDeg * Math.sin(timeMs / 90) : 0;
  return peakDeg * (easing === 'linear' ? share : (1 - Math.cos(Math.PI * share)) / 2) + waver;
}

function shape(
  movement: Movement,
  measuresAt: (timeMs: number) => Measures = (timeMs) => someMeasures(timeMs),
): RepShape {
  const frameMs = 1000 / movement.fps;
  const endMs = RESTS_UNTIL_MS + 2 * movement.tempoMs + movement.holdMs;
  const times = Array.from({ length: Math.floor(endMs / frameMs) }, (_, i) => i * frameMs);
  // The judge opens an attempt when the limb leaves its rest.
  const from = times.findIndex((timeMs) => outDeg(movement, timeMs) > LEVELS.leaveDeg);
  const [first = 0, ...rest] = times.slice(from);
  const attempt = rest.reduce(
    (before, now) => {
      const deg = outDeg(movement, now);
      return stepAttempt(before, LEVELS, measuresAt(now), deg, { slips: false, inPose: deg >= LEVELS.targetDeg })[0];
    },
    beginAttempt(measuresAt(first), outDeg(movement, first)),
  );
  return shapeOf(attempt);
}

const CASES = (['cosine', 'linear'] as const).flatMap((easing) =>
  [400, 800, 1300, 3000].flatMap((tempoMs) => [15, 30].map((fps) => ({ easing, tempoMs, holdMs: 900, fps }))),
);

describe('the shape of a repetition', () => {
  it.each(CASES)('peaks when the limb arrives, $easing, $tempoMs ms out, $fps frames a second', (movement) => {
    const { peakMs } = shape(movement);
    expect(Math.abs(peakMs - RESTS_UNTIL_MS - movement.tempoMs)).toBeLessThanOrEqual(0.06 * movement.tempoMs + 40);
  });

  it.each(CASES)('starts when the limb sets off, $easing, $tempoMs ms out, $fps frames a second', (movement) => {
    const { startMs } = shape(movement);
    // A limb that sets off at full speed is taken for one that sets off softly, a little earlier.
    const slackMs = (movement.easing === 'linear' ? 0.25 : 0.05) * movement.tempoMs + 40;
    expect(Math.abs(startMs - RESTS_UNTIL_MS)).toBeLessThanOrEqual(slackMs);
  });

  it('peaks at the arrival, not late in a hold that wavers', () => {
    const { peakMs } = shape({ easing: 'cosine', tempoMs: 1300, holdMs: 3000, fps: 25, waverDeg: 4 });
    expect(Math.abs(peakMs - RESTS_UNTIL_MS - 1300)).toBeLessThanOrEqual(150);
  });

  it('holds for the time above the target', () => {
    const { holdMs } = shape({ easing: 'linear', tempoMs: 1000, holdMs: 2000, fps: 50 });
    // From 70 of 80 degrees up, on the way out and on the way back: an eighth of each.
    expect(Math.abs(holdMs - 2250)).toBeLessThanOrEqual(60);
  });

  it('does not hold where the target is not reached', () => {
    expect(shape({ easing: 'cosine', tempoMs: 1000, holdMs: 2000, fps: 25, peakDeg: 60 }).holdMs).toBe(0);
  });

  it('puts start, peak and end in order, whatever the speed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cosine' as const, 'linear' as const),
        fc.integer({ min: 250, max: 6000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 10, max: 60 }),
        (easing, tempoMs, holdMs, fps) => {
          const { startMs, peakMs, endMs } = shape({ easing, tempoMs, holdMs, fps });
          expect(startMs).toBeGreaterThanOrEqual(0);
          expect(startMs).toBeLessThan(peakMs);
          expect(peakMs).toBeLessThanOrEqual(endMs);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a measure at the peak', () => {
  const held = (measuresAt: (timeMs: number) => Measures): RepShape =>
    shape({ easing: 'cosine', tempoMs: 1000, holdMs: 1000, fps: 25 }, measuresAt);

  it('is the middle of what was seen there: one wild frame does not move it', () => {
    const wild = held((timeMs) => someMeasures(timeMs, { left: { knee: timeMs === 2400 ? 130 : 168 } }));
    expect(peakValue(wild, 'knee', 'left')).toBe(168);
  });

  it('is unknown where the limb was hidden for most of the time', () => {
    const guessed = bitOf('leftAnkle');
    const hidden = held((timeMs) => someMeasures(timeMs, { left: { knee: 168 }, guessed, unsure: guessed }));
    expect(peakValue(hidden, 'knee', 'left')).toBeNull();
    expect(peakValue(hidden, 'knee', 'right')).not.toBeNull();
  });

  it('is unknown where the limb was seen, but not for sure', () => {
    const unsure = bitOf('leftAnkle');
    expect(
      peakValue(
        held((timeMs) => someMeasures(timeMs, { unsure })),
        'knee',
        'left',
      ),
    ).toBeNull();
  });

  it('is unknown where the track leaps about: that is noise', () => {
    const leaping = held((timeMs) => someMeasures(timeMs, { left: { arm: timeMs % 80 ? 60 : 160 } }));
    expect(peakValue(leaping, 'arm', 'left')).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle value, or between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
