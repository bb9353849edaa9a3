import { describe, expect, it } from 'vitest';
import {
  accountOf,
  doneIn,
  lostSets,
  truthOf,
  type CountedRep,
  type DoneRep,
  type Span,
} from '../../../scripts/soak/owed.ts';
import { PICTURE_MS, type FilmRep } from '../../../scripts/soak/film.ts';

const REPS: readonly FilmRep[] = [
  { side: 'left', startMs: 2000, peakMs: 3300, endMs: 5500 },
  { side: 'right', startMs: 6200, peakMs: 7500, endMs: 9700 },
];
const FILM = { reps: REPS, lengthMs: 11_000 };
const PICTURES = Math.round(FILM.lengthMs / PICTURE_MS);

/** The pictures of the film as they come, over and over; those of which `isMissing` is true do not. */
function played(forMs: number, isMissing: (timeMs: number) => boolean = () => false): [number, number][] {
  const count = Math.floor(forMs / PICTURE_MS);
  return Array.from({ length: count }, (_, index): [number, number] => [
    1000 + index * PICTURE_MS,
    index % PICTURES,
  ]).filter(([timeMs]) => !isMissing(timeMs));
}
const done = (pictures: readonly [number, number][]): readonly DoneRep[] => doneIn({ pictures }, FILM);
const briefly = ({ side, peakMs, isShown }: DoneRep): string =>
  `${side} ${Math.round(peakMs / 100) / 10}${isShown ? '' : ' in part'}`;

describe('what was done before the camera', () => {
  it('is what the pictures of the film show, however often it is played', () => {
    expect(done(played(22_000)).map(briefly)).toEqual(['left 4.3', 'right 8.5', 'left 15.3', 'right 19.5']);
  });

  it('was seen in part where pictures are missing in it, or in the rest before it', () => {
    const gapIn = (fromMs: number, toMs: number) => (timeMs: number) => timeMs > fromMs && timeMs < toMs;
    expect(done(played(11_000, gapIn(4000, 5000))).map(briefly)).toEqual(['left 4.3 in part', 'right 8.5']);
    expect(done(played(11_000, gapIn(6600, 7150))).map(briefly)).toEqual(['left 4.3', 'right 8.5 in part']);
    expect(done(played(11_000, gapIn(4000, 4400))).map(briefly)).toEqual(['left 4.3', 'right 8.5']);
  });

  it('was seen in part where it was black', () => {
    const pictures = played(11_000).map(([timeMs, picture]): [number, number] => [
      timeMs,
      timeMs > 8000 && timeMs < 9000 ? -1 : picture,
    ]);
    expect(done(pictures).map(briefly)).toEqual(['left 4.3', 'right 8.5 in part']);
  });

  it('begins anew where the camera does', () => {
    const again = played(11_000).map(([timeMs, picture]): [number, number] => [timeMs + 7000, picture]);
    expect(done([...played(7000), ...again]).map(briefly)).toEqual([
      'left 4.3',
      'right 8.5 in part',
      'left 11.3',
      'right 15.5',
    ]);
  });
});

const set: Span = { startMs: 0, endMs: 60_000 };
const both = done(played(11_000));
const truth = (counted: readonly CountedRep[], pauses: readonly Span[] = [], from = both): readonly string[] =>
  truthOf(set, { done: from, counted, pauses }).wrong;
const LEFT = { side: 'left', peakMs: 4400 } as const;
const RIGHT = { side: 'right', peakMs: 8400 } as const;

describe('a count', () => {
  it('is right where each repetition that was shown is counted once, on its side', () => {
    expect(truthOf(set, { done: both, counted: [LEFT, RIGHT], pauses: [] })).toEqual({
      owed: 2,
      done: 2,
      counted: 2,
      wrong: [],
    });
  });

  it.each([
    ['one is missing', [LEFT], 'right at 8.5 s not counted'],
    ['one is counted twice', [LEFT, { ...LEFT, peakMs: 5000 }, RIGHT], 'left at 4.3 s counted 2 times'],
    ['one has the other side', [LEFT, { ...RIGHT, side: 'left' as const }], 'right at 8.5 s counted as left'],
    ['nobody did one', [LEFT, RIGHT, { ...LEFT, peakMs: 30_000 }], 'left counted at 30.0 s that nobody did'],
  ])('is wrong where %s', (_what, counted, wrong) => {
    expect(truth(counted)).toEqual([wrong]);
  });

  it('is held against the side that it tells where the film has jumped and two repetitions lie over each other', () => {
    const [left, right] = both;
    if (!left || !right) throw new Error('expected two repetitions');
    const over = {
      ...right,
      isShown: false,
      startMs: left.startMs + 200,
      peakMs: left.peakMs + 200,
      endMs: left.endMs,
    };
    const near = { side: 'right', peakMs: left.peakMs + 50 } as const;
    expect(truth([near], [], [{ ...left, isShown: false }, over])).toEqual([]);
    expect(truth([near], [], [{ ...left, isShown: false }])).toEqual(['left at 4.3 s counted as right']);
  });

  it('that is wrong is told with what was counted, what was done, and where the film jumped', () => {
    const jumping = played(22_000).map(([timeMs, picture]): [number, number] => [
      timeMs,
      picture < 150 ? picture : picture - 100,
    ]);
    const from = done(jumping);
    const lines = accountOf({ startMs: 0, endMs: 12_000 }, { pictures: jumping, done: from, counted: [LEFT] });
    expect(lines[0]).toBe('counted: left 4.4 s');
    expect(lines[1]).toMatch(/^done: left 3\.0 s - 4\.3 s - 6\.5 s in part; left 6\.3 s/);
    expect(lines[2]).toMatch(/^the film: picture 149 at 6\.0 s, then 50 at 6\.0 s/);
  });

  it('owes nothing of what was seen in part, or while the person paused; once it may be counted', () => {
    const inPart = both.map((rep) => ({ ...rep, isShown: rep.side === 'left' }));
    const pause = { startMs: 9000, endMs: 9500 };
    for (const counted of [[LEFT], [LEFT, RIGHT]]) {
      expect(truth(counted, [], inPart)).toEqual([]);
      expect(truth(counted, [pause])).toEqual([]);
    }
    expect(truth([LEFT, RIGHT, { ...RIGHT, peakMs: 9000 }], [pause])).toHaveLength(1);
  });

  it('owes nothing of what was done before the set began, or ends after it', () => {
    expect(truthOf({ startMs: 3000, endMs: 9000 }, { done: both, counted: [], pauses: [] }).wrong).toEqual([]);
  });
});

describe('a set that ran', () => {
  it('is lost where nothing of it is stored, or not its end', () => {
    const stored = [
      { id: 'whole', endMs: 9000 },
      { id: 'open', endMs: Infinity },
    ];
    expect(lostSets(['whole'], stored)).toEqual([]);
    expect(lostSets(['whole', 'open', 'gone'], stored)).toEqual([
      'a set was not stored to its end',
      'a set was not stored',
    ]);
  });
});
