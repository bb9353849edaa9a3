import { describe, expect, it } from 'vitest';
import { cueForRejected, cueForRep, cueForView, dueCue, NO_CUES, type CueState } from '../../src/core/cues.ts';
import type { Cue, RejectedRep, Rep } from '../../src/core/events.ts';
import type { Exercise } from '../../src/core/exercise.ts';
import { exerciseOf } from './judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const raise = exerciseOf('shoulder-abduction-raise');

const someRep = (index: number, change: Partial<Rep> = {}): Rep => ({
  index,
  side: 'left',
  startMs: 0,
  peakMs: 2000,
  endMs: 4000,
  holdMs: 500,
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
    // A different fault every time, so that only the schedule decides.
    const ids = birdDog.faults.filter(({ kind }) => kind === 'form').map(({ id }) => id);
    const heard = saidOf(birdDogs, (index) => [ids[index % ids.length] ?? '']);
    expect(heard.map(({ number }) => number)).toEqual([1, 2, 3, 4, 6, 8, 12, 16, 20]);
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
    expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(['praise-steady']));
    expect(heard.length).toBeLessThanOrEqual(2);
  });

  it('is never given for a repetition with a fault', () => {
    const heard = saidOf(birdDog, (index) => (index % 2 ? ['leg-low'] : ['head-drops']), { reps: 12 });
    expect(heard.filter(({ id }) => id.startsWith('praise'))).toEqual([]);
  });

  it('is not "steady" for a first clean repetition after a rejected one', () => {
    let state = NO_CUES;
    for (let index = 0; index < 3; index++) state = cueForRep(state, birdDog, someRep(index));
    state = dueCue(cueForRejected(state, tooSmall), 4000, false)[0];
    expect(said(cueForRep(state, birdDog, someRep(3)), 4000)).toBeNull();
  });
});

describe('the pace', () => {
  it('is mentioned after two brisk repetitions in a row, though it is no fault', () => {
    expect(saidOf(birdDog, () => [], { reps: 3, tempoMs: 900 })[0]).toEqual({ number: 2, id: 'too-fast' });
  });

  it('may be brisker for the arms', () => {
    expect(saidOf(raise, () => [], { reps: 3, tempoMs: 900 })).toEqual([]);
    expect(saidOf(raise, () => [], { reps: 3, tempoMs: 700 })[0]).toEqual({ number: 2, id: 'too-fast' });
  });

  it('is not mentioned where every other repetition is slow', () => {
    let state = NO_CUES;
    for (const [index, peakMs] of [900, 2000, 900].entries())
      state = cueForRep(state, birdDog, someRep(index, { peakMs }));
    expect(said(state, 4000)).toBeNull();
  });
});

describe('a rejected repetition', () => {
  it('says why, at once', () => {
    expect(said(cueForRejected(NO_CUES, tooSmall), 4000)).toEqual({
      id: 'range-too-small',
      kind: 'reject',
      side: 'right',
      timeMs: 4000,
    });
  });

  it('keeps to the spacing too', () => {
    const [after] = dueCue(cueForRejected(NO_CUES, tooSmall), 4000, false);
    expect(said(cueForRejected(after, { ...tooSmall, endMs: 9000 }), 9000)).toBeNull();
    expect(said(cueForRejected(after, { ...tooSmall, endMs: 12_001 }), 12_001)?.id).toBe('range-too-small');
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
