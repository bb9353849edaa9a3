import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cueForRejected,
  cueForRep,
  cueForSafety,
  cueForSlip,
  cueForView,
  dueCue,
  NO_CUES,
  type CueState,
} from '../../../src/core/coach/cues.ts';
import type { Cue, RejectedRep, Rep } from '../../../src/core/record/set-events.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const raise = exerciseOf('shoulder-abduction-raise');

const someRep = (index: number, change: Partial<Rep> = {}): Rep => ({
  index,
  side: 'left',
  startMs: 0,
  peakMs: 2000,
  endMs: 4000,
  holdMs: 3000,
  angles: {},
  faults: [],
  unjudged: [],
  notes: [],
  ...change,
});
const tooSmall: RejectedRep = { side: 'right', startMs: 0, endMs: 4000, reason: 'range-too-small', angles: {} };

/** What is said when nothing else happens: the cue and when. */
function said(state: CueState, fromMs: number, { moving = false } = {}): Cue | null {
  for (let now = fromMs; now <= fromMs + 10_000; now += 40) {
    const [, cue] = dueCue(state, now, moving);
    if (cue) return cue;
  }
  return null;
}

/** Repetitions one after the other, every `everyMs`, and each thing said by its repetition's number. */
function saidOf(
  exercise: Exercise,
  faultsOf: (index: number) => readonly string[],
  { reps = 24, everyMs = 9000, tempoMs = 2000 } = {},
) {
  let state = NO_CUES;
  const heard: { readonly number: number; readonly id: string }[] = [];
  for (let index = 0; index < reps; index++) {
    const startMs = index * everyMs;
    const rep = someRep(index, {
      startMs,
      peakMs: startMs + tempoMs,
      endMs: startMs + 2 * tempoMs,
      faults: faultsOf(index),
    });
    state = cueForRep(state, exercise, rep);
    for (let now = rep.endMs; now < rep.endMs + everyMs - 2 * tempoMs; now += 100) {
      const [next, cue] = dueCue(state, now, false);
      state = next;
      if (cue) heard.push({ number: index + 1, id: cue.id });
    }
  }
  return heard;
}

describe('what is said of a repetition', () => {
  it('is its fault, one to three seconds after it', () => {
    const cue = said(cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low'] })), 4000);
    expect(cue).toMatchObject({ id: 'leg-low', kind: 'form', side: 'left' });
    expect(cue?.timeMs).toBeGreaterThanOrEqual(5000);
    expect(cue?.timeMs).toBeLessThanOrEqual(7000);
  });

  it('waits while the next one runs, but not longer than three seconds', () => {
    const cue = said(cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low'] })), 4000, { moving: true });
    expect(cue?.timeMs).toBe(7000);
  });

  it('is one thing at a time: safety before form, then the first of the rules', () => {
    expect(said(cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low', 'head-drops'] })), 4000)?.id).toBe(
      'leg-low',
    );
    const arched = someRep(0, { faults: ['head-drops', 'low-back-arch'] });
    expect(said(cueForRep(NO_CUES, birdDog, arched), 4000)?.id).toBe('low-back-arch');
  });

  it('is said at once where it is about safety, also while the next one runs', () => {
    const arched = cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['low-back-arch'] }));
    expect(said(arched, 4000, { moving: true })).toMatchObject({ kind: 'safety', timeMs: 4000 });
  });

  it('is nothing where there is nothing to say', () => {
    expect(said(cueForRep(NO_CUES, birdDog, someRep(0)), 4000)).toBeNull();
  });

  it('is said once', () => {
    const [after] = dueCue(cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low'] })), 5000, false);
    expect(said(after, 5040)).toBeNull();
  });
});

describe('saying less and less', () => {
  const birdDogs = { ...birdDog, dose: { ...birdDog.dose, reps: 12 } };

  it('comes after each of the first three, then every second, then every fourth, and never in the last two', () => {
    // Every fault there is each time, so that only the schedule decides.
    const ids = birdDog.faults.filter(({ kind }) => kind === 'form').map(({ id }) => id);
    const heard = saidOf(birdDogs, () => ids);
    expect(heard.map(({ number }) => number)).toEqual([1, 2, 3, 4, 6, 8, 12, 16, 20]);
  });

  it('stays with one thing until it has been said three times', () => {
    const heard = saidOf(birdDogs, (index) => (index === 0 ? ['head-drops'] : ['leg-low', 'head-drops']), { reps: 9 });
    expect(heard.map(({ id }) => id)).toEqual([
      'head-drops',
      'head-drops',
      'head-drops',
      'leg-low',
      'leg-low',
      'leg-low',
    ]);
  });

  it('after the first three leaves a single slip to the person, and speaks of the second in a row on that side', () => {
    const slipsAt = (...indices: number[]) =>
      saidOf(birdDogs, (index) => (indices.includes(index) ? ['leg-low'] : []), { reps: 8 }).filter(
        ({ id }) => id === 'leg-low',
      );
    expect(slipsAt(3)).toEqual([]);
    expect(slipsAt(3, 5)).toEqual([]);
    expect(slipsAt(2, 3)).toEqual([
      { number: 3, id: 'leg-low' },
      { number: 4, id: 'leg-low' },
    ]);
  });

  it('is silent in the last two repetitions that were planned, whatever is wrong but safety', () => {
    const short = { ...raise, dose: { ...raise.dose, reps: 3 } };
    expect(saidOf(short, () => ['elbow-bends'], { reps: 3 }).map(({ number }) => number)).toEqual([1]);
    const arched = { ...birdDog, dose: { ...birdDog.dose, reps: 1 } };
    expect(saidOf(arched, () => ['low-back-arch'], { reps: 2 }).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('does not say the same again within eight seconds', () => {
    const heard = saidOf(birdDogs, () => ['leg-low'], { reps: 3, everyMs: 5000, tempoMs: 1500 });
    expect(heard.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('does not correct anything else within eight seconds either', () => {
    const heard = saidOf(birdDogs, (index) => [index === 1 ? 'head-drops' : 'leg-low'], {
      reps: 3,
      everyMs: 5000,
      tempoMs: 1500,
    });
    expect(heard).toEqual([
      { number: 1, id: 'leg-low' },
      { number: 3, id: 'leg-low' },
    ]);
  });

  it('does not say the same more than three times a set', () => {
    const heard = saidOf(birdDogs, () => ['leg-low'], { reps: 20 });
    expect(heard.map(({ id }) => id)).toEqual(['leg-low', 'leg-low', 'leg-low']);
  });
});

describe('praise', () => {
  it('is given when what was cued before is better now', () => {
    const heard = saidOf(birdDog, (index) => (index === 0 ? ['leg-low'] : []), { reps: 3 });
    expect(heard).toEqual([
      { number: 1, id: 'leg-low' },
      { number: 2, id: 'praise-better' },
    ]);
  });

  it('is given now and then for clean repetitions, not for each', () => {
    const heard = saidOf(birdDog, () => [], { reps: 8 });
    expect(heard).toEqual([
      { number: 4, id: 'praise-quiet' },
      { number: 8, id: 'praise-steady' },
    ]);
  });

  it('says "better" only of a side that was spoken to and is better now', () => {
    const sides = ['left', 'right'] as const;
    let state = NO_CUES;
    const heard: string[] = [];
    for (const [index, faults] of [['leg-low'], [], []].entries()) {
      const startMs = index * 10_000;
      const side = sides[index % 2] ?? null;
      const times = { startMs, peakMs: startMs + 2000, endMs: startMs + 4000 };
      state = cueForRep(state, birdDog, someRep(index, { ...times, side, faults }));
      const cue = said(state, startMs + 4000);
      if (cue) heard.push(`${index + 1} ${cue.id}`);
      state = dueCue(state, startMs + 5000, false)[0];
    }
    expect(heard).toEqual(['1 leg-low', '3 praise-better']);
  });

  it('is never given for a repetition with a fault', () => {
    const heard = saidOf(birdDog, (index) => (index % 2 ? ['leg-low'] : ['head-drops']), { reps: 12 });
    expect(heard.filter(({ id }) => id.startsWith('praise'))).toEqual([]);
  });

  it('is not "steady" for a first clean repetition after a rejected one', () => {
    let state = NO_CUES;
    for (let index = 0; index < 3; index++) state = cueForRep(state, birdDog, someRep(index));
    state = dueCue(cueForRejected(state, birdDog, tooSmall), 5000, false)[0];
    expect(said(cueForRep(state, birdDog, someRep(3)), 4000)).toBeNull();
  });
});

describe('a hold that was asked for', () => {
  const heard = (holdsMs: readonly number[]): readonly string[] => {
    let state = NO_CUES;
    return holdsMs.flatMap((holdMs, index) => {
      const startMs = index * 12_000;
      const rep = someRep(index, { startMs, peakMs: startMs + 2000, endMs: startMs + 6000, holdMs });
      state = cueForRep(state, birdDog, rep);
      const cue = said(state, rep.endMs);
      if (cue) state = dueCue(state, cue.timeMs, false)[0];
      return cue ? [cue.id] : [];
    });
  };

  it('is spoken of where two in a row were shorter, and not for a single one', () => {
    expect(heard([1000, 1000])).toEqual(['hold-short']);
    expect(heard([1000, 3000, 1000])).toEqual([]);
    expect(heard([2900, 2900])).toEqual([]);
  });

  it('does not put aside a fault that still waits to be said', () => {
    let state = cueForRep(NO_CUES, birdDog, someRep(0, { holdMs: 1000, faults: ['leg-low'] }));
    state = cueForRep(state, birdDog, someRep(1, { holdMs: 1000, endMs: 4500 }));
    expect(said(state, 5000)?.id).toBe('leg-low');
  });

  it('is never praised where it was not held', () => {
    expect(heard([3000, 3000, 3000, 3000])).toEqual(['praise-quiet']);
    expect(heard([3000, 3000, 3000, 1000])).toEqual([]);
  });

  it('is not spoken of where nothing is to be held', () => {
    expect(saidOf(raise, () => [], { reps: 3 })).toEqual([]);
  });
});

describe('the pace', () => {
  it('is mentioned after two brisk repetitions in a row, though it is no fault', () => {
    expect(saidOf(birdDog, () => [], { reps: 3, tempoMs: 550 })[0]).toEqual({ number: 2, id: 'too-fast' });
  });

  it('may be brisker for the arms', () => {
    expect(saidOf(raise, () => [], { reps: 3, tempoMs: 550 })).toEqual([]);
    expect(saidOf(raise, () => [], { reps: 3, tempoMs: 450 })[0]).toEqual({ number: 2, id: 'too-fast' });
  });

  it('is not mentioned where every other repetition is slow', () => {
    let state = NO_CUES;
    for (const [index, peakMs] of [500, 2000, 500].entries())
      state = cueForRep(state, birdDog, someRep(index, { peakMs }));
    expect(said(state, 4000)).toBeNull();
  });
});

describe('a rejected repetition', () => {
  it('says why, one to three seconds after it, for its sound was heard at once', () => {
    expect(said(cueForRejected(NO_CUES, birdDog, tooSmall), 4000)).toEqual({
      id: 'range-too-small',
      kind: 'reject',
      side: 'right',
      timeMs: 5000,
    });
  });

  it('keeps to the spacing too', () => {
    const [after] = dueCue(cueForRejected(NO_CUES, birdDog, tooSmall), 5000, false);
    expect(said(cueForRejected(after, birdDog, { ...tooSmall, endMs: 9000 }), 9000)).toBeNull();
    expect(said(cueForRejected(after, birdDog, { ...tooSmall, endMs: 13_001 }), 13_001)?.id).toBe('range-too-small');
  });

  it('weighs more than form, and safety more than both', () => {
    const form = cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low'] }));
    const rejected = cueForRejected(form, birdDog, tooSmall);
    expect(said(rejected, 4000)?.id).toBe('range-too-small');
    expect(said(cueForRep(rejected, birdDog, someRep(1, { faults: ['leg-low'] })), 4000)?.id).toBe('range-too-small');
    expect(said(cueForSafety(rejected, 'low-back-arch', 'left', 4000), 4000)?.id).toBe('low-back-arch');
    const unsafe = cueForSafety(NO_CUES, 'low-back-arch', 'left', 4000);
    expect(said(cueForRejected(unsafe, birdDog, tooSmall), 4000)?.id).toBe('low-back-arch');
  });
});

describe('when the camera cannot judge', () => {
  it('that is said at once, instead of anything that waited', () => {
    const waiting = cueForRep(NO_CUES, birdDog, someRep(0, { faults: ['leg-low'] }));
    expect(said(cueForView(waiting, 'feet-out-of-frame', 4200), 4200, { moving: true })).toEqual({
      id: 'feet-out-of-frame',
      kind: 'view',
      side: null,
      timeMs: 4200,
    });
  });
});

describe('whatever happens in a set', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const happening = fc.record({
    afterMs: fc.integer({ min: 300, max: 9000 }),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant('rep' as const) },
      { weight: 2, arbitrary: fc.constantFrom('rejected' as const, 'slip' as const) },
      { weight: 1, arbitrary: fc.constantFrom('view' as const, 'safety' as const) },
    ),
    side,
    faults: fc.subarray(birdDog.faults.map(({ id }) => id)),
    tempoMs: fc.integer({ min: 300, max: 3000 }),
    slip: fc.constantFrom('hold-further', 'hold-less', 'hold-elbow-low'),
    reason: fc.constantFrom('range-too-small' as const, 'no-return' as const),
    moving: fc.boolean(),
  });
  type Happening = Parameters<Parameters<typeof happening.map>[0]>[0];

  interface Run {
    readonly cues: readonly Cue[];
    readonly reps: readonly Rep[];
    /** When somebody was moving, asked of each moment. */
    readonly moving: ReadonlyMap<number, boolean>;
  }

  function run(happenings: readonly Happening[]): Run {
    let state = NO_CUES;
    let now = 0;
    const cues: Cue[] = [];
    const reps: Rep[] = [];
    const moving = new Map<number, boolean>();
    for (const each of happenings) {
      for (const untilMs = now + each.afterMs; now < untilMs; now += 100) {
        const [next, cue] = dueCue(state, now, each.moving);
        state = next;
        moving.set(now, each.moving);
        if (cue) cues.push(cue);
      }
      const times = { startMs: now - 2 * each.tempoMs, peakMs: now - each.tempoMs, endMs: now };
      if (each.what === 'rep') {
        const rep = someRep(reps.length, { ...times, side: each.side, faults: each.faults });
        reps.push(rep);
        state = cueForRep(state, birdDog, rep);
      }
      const rejected: RejectedRep = { ...tooSmall, ...times, reason: each.reason };
      if (each.what === 'rejected') state = cueForRejected(state, birdDog, rejected);
      if (each.what === 'slip') state = cueForSlip(state, each.slip, each.side, now);
      if (each.what === 'view') state = cueForView(state, 'not-side-on', now);
      if (each.what === 'safety') state = cueForSafety(state, 'low-back-arch', each.side, now);
    }
    return { cues, reps, moving };
  }

  const holds = (check: (run: Run) => void): void =>
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => check(run(happenings))),
      { numRuns: 150, seed: 1 },
    );
  const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
    list.flatMap((one, i) => (i > 0 ? [[list[i - 1] as T, one] as const] : []));

  it('no cue comes again within eight seconds, nor more than three times', () => {
    holds(({ cues }) => {
      for (const id of new Set(cues.map((cue) => cue.id))) {
        const same = cues.filter((cue) => cue.id === id);
        expect(same.length).toBeLessThanOrEqual(3);
        for (const [one, next] of pairs(same)) expect(next.timeMs - one.timeMs).toBeGreaterThanOrEqual(8000);
      }
    });
  });

  it('two corrections are eight seconds apart', () => {
    holds(({ cues }) => {
      const corrections = cues.filter(({ kind }) => kind === 'form' || kind === 'hold');
      for (const [one, next] of pairs(corrections)) expect(next.timeMs - one.timeMs).toBeGreaterThanOrEqual(8000);
    });
  });

  it('one thing is said at a time', () => {
    holds(({ cues }) => {
      for (const [one, next] of pairs(cues)) expect(next.timeMs).toBeGreaterThan(one.timeMs);
    });
  });

  it('while somebody moves only what cannot wait is said, or what has waited three seconds', () => {
    holds(({ cues, reps, moving }) => {
      for (const { kind, timeMs } of cues) {
        if (kind !== 'form' && kind !== 'praise') continue;
        // It is about the last one, or about the one before, which may still have waited.
        const lastTwo = reps.filter(({ endMs }) => endMs <= timeMs).slice(-2);
        const waitedMs = Math.max(0, ...lastTwo.map(({ endMs }) => timeMs - endMs));
        expect(waitedMs).toBeGreaterThanOrEqual(moving.get(timeMs) ? 3000 : 1000);
      }
    });
  });

  it('praise is true: the repetition before it had no fault', () => {
    holds(({ cues, reps }) => {
      for (const { timeMs } of cues.filter(({ kind }) => kind === 'praise'))
        expect(reps.filter(({ endMs }) => endMs <= timeMs).at(-1)?.faults).toEqual([]);
    });
  });

  it('nothing of form or praise is said of the last two repetitions that were planned', () => {
    holds(({ cues, reps }) => {
      const planned = 2 * birdDog.dose.reps;
      for (const { kind, timeMs } of cues) {
        // What the repetition before them brought may still be waiting.
        const number = reps.filter(({ endMs }) => endMs <= timeMs - 3100).length;
        if (number === planned || number === planned - 1) expect(['form', 'praise']).not.toContain(kind);
      }
    });
  });

  it('the same happenings give the same cues', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
        expect(run(happenings).cues).toEqual(run(happenings).cues);
      }),
      { numRuns: 10, seed: 1 },
    );
  });
});

describe('what waits to be said gives way', () => {
  const formOf = (state: CueState): CueState => cueForRep(state, birdDog, someRep(0, { faults: ['leg-low'] }));
  const waiting = (state: CueState): string | undefined => state.pending?.cue.kind;
  const hold = cueForSlip(NO_CUES, 'hold-further', 'left', 4000);
  const view = cueForView(NO_CUES, 'no-person', 4000);

  it('to what weighs as much or more: form, a hold that slips, why something did not count, the view, safety', () => {
    expect(waiting(formOf(NO_CUES))).toBe('form');
    expect(waiting(cueForSlip(formOf(NO_CUES), 'hold-further', 'left', 4000))).toBe('hold');
    expect(waiting(cueForRejected(hold, birdDog, tooSmall))).toBe('reject');
    expect(waiting(cueForSafety(view, 'low-back-arch', 'left', 4000))).toBe('safety');
  });

  it('to nothing that weighs less', () => {
    expect(waiting(formOf(hold))).toBe('hold');
    expect(waiting(cueForSlip(cueForRejected(NO_CUES, birdDog, tooSmall), 'hold-further', 'left', 4000))).toBe(
      'reject',
    );
    expect(waiting(cueForRejected(view, birdDog, tooSmall))).toBe('view');
  });
});
