import { describe, expect, it } from 'vitest';
import { otherSide } from '../../../src/core/body/landmarks.ts';
import { repsOf, withLimbs, type Stance, type TrackOptions } from '../../fixtures/make-track.ts';
import { countedOf, DONE, judgeTrack } from '../judge-track.ts';

const rejections = ({ rejected }: ReturnType<typeof judgeTrack>): string =>
  rejected.map(({ side, reason }) => `${side ?? 'both'} ${reason}`).join(', ');

describe('a repetition', () => {
  it.each(DONE)('is counted for its side where the limb goes out far enough and comes back: %s', (done) => {
    const analysis = judgeTrack(done, { reps: 4 });
    expect(countedOf(analysis)).toBe(
      done === 'shoulder-abduction-raise' ? 'both both both both' : 'left right left right',
    );
    expect(analysis.rejected).toEqual([]);
  });

  it('carries its angle at rest and at its furthest, with the band of error, wider for the far limb', () => {
    const [left, right] = judgeTrack('bird-dog').reps;
    expect(left?.angles.hip).toMatchObject({ startDeg: 90, peakDeg: 172 });
    expect([left?.angles.hip?.bandDeg, right?.angles.hip?.bandDeg].sort()).toEqual([10, 15]);
    expect([left?.angles.arm?.bandDeg, right?.angles.arm?.bandDeg].sort()).toEqual([10, 25]);
  });

  it('carries the angles of both arms where both move', () => {
    const [rep] = judgeTrack('shoulder-abduction-raise').reps;
    expect(Object.keys(rep?.angles ?? {}).sort()).toEqual(['leftArm', 'rightArm']);
  });

  it('is decided by the better side where both move', () => {
    const stiff: TrackOptions = { atPeak: (stance) => withLimbs(stance, 'left', { shoulderDeg: 40 }) };
    expect(countedOf(judgeTrack('shoulder-abduction-raise', stiff))).toBe('both both both');
  });

  it('knows how long it was held', () => {
    const [short] = judgeTrack('bird-dog', { holdMs: 0, reps: 1 }).reps;
    const [long] = judgeTrack('bird-dog', { holdMs: 4000, reps: 1 }).reps;
    const differenceMs = (long?.holdMs ?? 0) - (short?.holdMs ?? 0);
    expect(Math.abs(differenceMs - 4000)).toBeLessThanOrEqual(150);
  });

  it.each([900, 1300, 2500])('is timed to a tenth of a second, %i ms out', (tempoMs) => {
    for (const done of DONE) {
      const [rep] = judgeTrack(done, { tempoMs, reps: 1 }).reps;
      expect(Math.abs((rep?.peakMs ?? 0) - 900 - tempoMs)).toBeLessThanOrEqual(100);
      expect(Math.abs((rep?.startMs ?? 0) - 900)).toBeLessThanOrEqual(120);
    }
  });
});

describe('the start of a repetition', () => {
  it('is noted where nobody saw it, since its pace is not known then', () => {
    const unseen: TrackOptions = { reps: 2, dropouts: [{ fromMs: 600, toMs: 1250, kind: 'nobody' }] };
    const [first, second] = judgeTrack('shoulder-abduction-raise', unseen).reps;
    expect(first?.notes).toContain('start-not-seen');
    expect(second?.notes).toEqual([]);
  });
});

describe('a repetition that is rejected', () => {
  it('is too small where the limb went a quarter of the way but not far enough', () => {
    expect(rejections(judgeTrack('march-on-back', { peakDeg: 114, reps: 2 }))).toBe(
      'left range-too-small, right range-too-small',
    );
    expect(rejections(judgeTrack('shoulder-abduction-raise', { peakDeg: 50, reps: 1 }))).toBe('both range-too-small');
  });

  it.each([
    ['bird-dog', 98],
    ['march-on-back', 124],
    ['shoulder-abduction-raise', 18],
  ] as const)('is not even mentioned where the limb hardly moved: %s', (done, peakDeg) => {
    const { reps, rejected } = judgeTrack(done, { peakDeg, atPeak: onlyLegs });
    expect({ reps, rejected }).toEqual({ reps: [], rejected: [] });
  });

  it('did not return where the limb comes half-way down and goes up again', () => {
    const analysis = judgeTrack('shoulder-abduction-raise', {
      path: [
        [0, 0],
        [900, 0],
        [2100, 1],
        [2700, 1],
        [3900, 0.45],
        [5100, 1],
        [5700, 1],
        [6900, 0],
        [8000, 0],
      ],
    });
    expect(rejections(analysis)).toBe('both no-return');
    expect(countedOf(analysis)).toBe('both');
  });

  it('used the wrong limbs where both legs come up in the march', () => {
    const { reps, rejected } = judgeTrack('march-on-back', {
      reps: 1,
      atPeak: (stance) => withLimbs(withLimbs(stance, 'left', { hipDeg: 88 }), 'right', { hipDeg: 88 }),
    });
    expect(reps).toEqual([]);
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(new Set(['wrong-limbs']));
  });

  it('was lost from view where nobody is seen at its furthest for more than a second', () => {
    const analysis = judgeTrack('bird-dog', { reps: 2, dropouts: [{ fromMs: 2200, toMs: 3600, kind: 'nobody' }] });
    expect(rejections(analysis)).toBe('left view-lost');
    expect(countedOf(analysis)).toBe('right');
  });

  it('is too small of a far leg too that is seen only while it is up: it went behind the near one again, which lay still', () => {
    const [try_] = repsOf({ reps: 1, sides: ['right'] });
    const [outMs, backMs] = [(try_?.startMs ?? 0) + 500, (try_?.endMs ?? 0) - 500];
    const names = ['rightKnee', 'rightAnkle'] as const;
    const guessed = [{ names, toMs: outMs }, { names, fromMs: backMs }]; // prettier-ignore
    const tried = judgeTrack('march-on-back', { sides: ['right'], peakDeg: 112, reps: 1, guessed });
    expect({ counted: countedOf(tried), rejected: rejections(tried) }).toEqual({
      counted: '',
      rejected: 'right range-too-small',
    });
  });

  it('lacks the arm in bird dog where the near arm stays on the floor', () => {
    // The right side is nearer to the camera: its arm goes with the left leg.
    const { reps, rejected } = judgeTrack('bird-dog', { sides: ['left'], reps: 1, atPeak: onlyLegs });
    expect(reps).toEqual([]);
    expect(rejected.map(({ reason }) => reason)).toEqual(['range-too-small']);
  });
});

/** The arm of the other side stays on the floor. */
const onlyLegs: NonNullable<TrackOptions['atPeak']> = (stance: Stance, side) =>
  stance[otherSide(side)].shoulderDeg > 120 ? withLimbs(stance, otherSide(side), { shoulderDeg: 85 }) : stance;

describe('the far arm in bird dog', () => {
  it('is not missed where it is hidden: the repetition counts, and says so', () => {
    const { reps } = judgeTrack('bird-dog', {
      sides: ['right'],
      reps: 2,
      guessed: [{ names: ['leftElbow', 'leftWrist'] }],
    });
    expect(reps.map(({ side, notes }) => ({ side, notes }))).toEqual(
      Array(2).fill({ side: 'right', notes: ['arm-not-seen'] }),
    );
  });

  it('is confirmed where it is seen: nothing is said', () => {
    expect(judgeTrack('bird-dog', { sides: ['right'] }).reps.map(({ notes }) => notes)).toEqual([[], [], []]);
  });
});

describe('a near leg that is lifted before the far one', () => {
  const marched = (options: TrackOptions) => judgeTrack('march-on-back', { sides: ['left'], ...options }).reps;

  it('counts, and says that the other leg was not seen where the model only guesses it: both may have been lifted', () => {
    const reps = marched({ guessed: [{ names: ['rightKnee', 'rightAnkle'] }] });
    expect(reps.map(({ side, notes }) => ({ side, notes }))).toEqual(
      Array(3).fill({ side: 'left', notes: ['other-leg-not-seen'] }),
    );
  });

  it('says nothing where the other leg is seen to stay', () => {
    expect(marched({}).map(({ notes }) => notes)).toEqual([[], [], []]);
  });
});

describe('the leg of a march that the other leg covers', () => {
  /** The far leg, the right one, is read as far up as the near one that lifts; what lies in the near leg's place is up by this share of it. */
  const swapped = (share: number) =>
    judgeTrack('march-on-back', {
      reps: 3,
      sides: ['right', 'right', 'right'],
      atPeak: (stance) => withLimbs(stance, 'left', { hipDeg: 130 - share * 42 }),
    });

  it('is named by whose turn it is where the picture does not tell, and the repetition says so', () => {
    const { reps } = swapped(0.3);
    // Before the first one it is nobody's turn: it is named after the leg that was seen to go up.
    expect(reps.map(({ side, notes }) => ({ side, notes }))).toEqual([
      { side: 'right', notes: ['side-guessed'] },
      { side: 'left', notes: ['side-guessed'] },
      { side: 'right', notes: ['side-guessed'] },
    ]);
  });

  it.each([0.15, 0.3, 0.5, 0.7])(
    'is kept with the angle of the leg that was seen to go up, whatever it is named: the other is up by %d of it',
    (share) => {
      const { reps } = swapped(share);
      expect(reps).toHaveLength(3);
      for (const { angles } of reps) expect(angles.hip?.peakDeg).toBeLessThanOrEqual(106);
    },
  );

  it('is named by what was seen where the near leg clearly rests: nothing is noted', () => {
    expect(swapped(0).reps.map(({ side, notes }) => ({ side, notes }))).toEqual(
      Array(3).fill({ side: 'right', notes: [] }),
    );
  });
});

describe('what is no attempt', () => {
  it('is talking with the hands: bent elbows and small raises are not worth a word', () => {
    const { reps, rejected } = judgeTrack('shoulder-abduction-raise', {
      peakDeg: 25,
      tempoMs: 500,
      atPeak: (stance) => withLimbs(withLimbs(stance, 'left', { elbowDeg: 70 }), 'right', { elbowDeg: 70 }),
    });
    expect({ reps, rejected }).toEqual({ reps: [], rejected: [] });
  });

  it('is the whole body shifting: hips that open together a little are no leg lifts', () => {
    const { reps, rejected } = judgeTrack('bird-dog', {
      atPeak: (stance) =>
        withLimbs(withLimbs(stance, 'left', { hipDeg: 112, kneeDeg: 110, shoulderDeg: 105 }), 'right', {
          hipDeg: 112,
          kneeDeg: 110,
          shoulderDeg: 105,
        }),
    });
    expect({ reps, rejected }).toEqual({ reps: [], rejected: [] });
  });

  it('is the other limb giving way a little while one moves', () => {
    const analysis = judgeTrack('march-on-back', {
      atPeak: (stance, side) => withLimbs(stance, otherSide(side), { hipDeg: 116 }),
    });
    expect(countedOf(analysis)).toBe('left right left');
    expect(analysis.rejected).toEqual([]);
  });
});
