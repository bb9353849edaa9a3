import { describe, expect, it } from 'vitest';
import { NO_MEMORY, remember, toDoBeforeSet, toDoInSet, type SetMoment } from '../../../src/app/run/to-do-now.ts';
import { freshTestView } from '../../../src/app/run/test-view.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { snapshotOf, type Snapshot } from '../../../src/core/judge/snapshot.ts';
import { startSet } from '../../../src/core/judge/step.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import tummy from '../../../src/exercises/transverse-abdominal.ts';

const atRest: Snapshot = { ...snapshotOf(startSet(birdDog)), inPosition: true, phase: 'rest' };
const moment = (change: Partial<Snapshot> = {}, more: Partial<SetMoment> = {}): SetMoment => ({
  events: [],
  snapshot: { ...atRest, ...change },
  guide: null,
  screen: null,
  test: null,
  waitsForBeep: false,
  ...more,
});
const counted = (side: 'left' | 'right'): SetEvent => ({
  kind: 'rep-counted',
  timeMs: 0,
  rep: {
    ...{ index: 0, side, startMs: 0, peakMs: 1, endMs: 2, holdMs: 0, angles: {} },
    ...{ faults: [], unjudged: [], notes: [] },
  },
});
const after = (...events: readonly SetEvent[]) => remember(NO_MEMORY, moment({}, { events }));

describe('what a person in a set is expected to do', () => {
  it('is to begin, and then the side that is behind, else the other one', () => {
    expect(toDoInSet(birdDog, NO_MEMORY, moment())).toEqual({ kind: 'begin' });
    const sideAfter = (...sides: readonly ('left' | 'right')[]) =>
      toDoInSet(birdDog, after(...sides.map(counted)), moment());
    expect(sideAfter('left')).toMatchObject({ kind: 'go-on', side: 'right' });
    expect(sideAfter('left', 'right')).toMatchObject({ side: 'left' });
    expect(sideAfter('left', 'left', 'right')).toMatchObject({ side: 'right' });
    expect(toDoInSet(stance, after(counted('left')), moment())).toMatchObject({ side: 'right', leg: true });
  });

  it('is to be seen, before anything else, and then to take the start pose', () => {
    const hidden = moment({ unmeasurable: 'too-dark', inPosition: false });
    expect(toDoInSet(birdDog, NO_MEMORY, hidden)).toEqual({ kind: 'change', message: 'view', id: 'too-dark' });
    const away = toDoInSet(birdDog, NO_MEMORY, moment({ inPosition: false }));
    expect(away).toEqual({ kind: 'change', message: 'fix', id: 'start-pose' });
  });

  it('is to come back to the posture, where they have got up or lain down', () => {
    const up = toDoInSet(birdDog, NO_MEMORY, moment({ inPosition: false, isInOtherPosture: true }));
    expect(up).toEqual({ kind: 'change', message: 'view', id: 'other-posture' });
  });

  it('is to mend what is missing of the start pose, once that is known; in a posture record too', () => {
    const lacking = { inPosition: false, startPoseLacks: 'knee-over' };
    const mend = { kind: 'change', message: 'fix', id: 'knee-over', isPrecise: true };
    expect(toDoInSet(birdDog, NO_MEMORY, moment(lacking))).toEqual(mend);
    const record = { view: 'front', taken: 0, stillMs: 0 } as const;
    expect(toDoInSet(birdDog, NO_MEMORY, moment(lacking, { screen: record }))).toEqual(mend);
    expect(toDoInSet(birdDog, NO_MEMORY, moment({ inPosition: false }, { screen: record }))).toMatchObject({
      kind: 'stand',
    });
    expect(toDoInSet(birdDog, NO_MEMORY, moment({ ...lacking, unmeasurable: 'too-dark' }))).toMatchObject({
      id: 'too-dark',
    });
  });

  it('is nothing while they move or hold, and the way back once the hold is over or nothing moves any more', () => {
    const held = (change: Partial<Snapshot>) => {
      const now = moment({ phase: 'peak', holdAskedMs: 3000, progress: 1, ...change });
      return toDoInSet(birdDog, remember(NO_MEMORY, moment({ phase: 'peak', progress: 1 })), now);
    };
    expect(held({ holdMs: 1000, timeMs: 1000 })).toBeNull();
    expect(held({ holdMs: 3000, timeMs: 3000 })).toEqual({ kind: 'come-back', stopped: false });
    expect(held({ holdMs: 0, timeMs: 4000 })).toEqual({ kind: 'come-back', stopped: true });
  });

  it('is nothing while the limb that moves cannot be seen, and for as long after it as for any other', () => {
    const at = (timeMs: number, progress: number | null) =>
      moment({ phase: 'moving', holdAskedMs: 0, timeMs, progress });
    const hidden = [at(0, 0.5), at(3000, null), at(6000, null)].reduce(remember, NO_MEMORY);
    expect(toDoInSet(birdDog, hidden, at(6000, null))).toBeNull();
    const back = [at(7000, 0.5), at(10_000, 0.5)].reduce(remember, hidden);
    expect(toDoInSet(birdDog, back, at(10_000, 0.5))).toBeNull();
    expect(toDoInSet(birdDog, back, at(11_000, 0.5))).toEqual({ kind: 'come-back', stopped: true });
  });

  it('is to mend a hold that slipped, until it is resumed', () => {
    const slipped = { kind: 'hold-slipped', timeMs: 0, side: 'left', what: 'hold-less' } as const;
    const now = moment({ phase: 'peak', holdAskedMs: 30_000, holdMs: 5000 });
    expect(toDoInSet(stance, after(slipped), now)).toEqual({ kind: 'change', message: 'hold', id: 'hold-less' });
    expect(toDoInSet(stance, after(slipped, { kind: 'hold-resumed', timeMs: 1, side: 'left' }), now)).toBeNull();
  });

  it('is nothing where the clock and the breath lead', () => {
    const guide = { phase: 'work', round: 1, sinceMs: 0, breath: null } as const;
    expect(toDoInSet(tummy, NO_MEMORY, moment({}, { guide }))).toBeNull();
  });

  it('is nothing while the clock of a test runs, or only its beep is waited for', () => {
    const test = { ...freshTestView('five-times-sit-to-stand'), phase: 'ready' } as const;
    expect(toDoInSet(birdDog, NO_MEMORY, moment({}, { test }))).toMatchObject({ kind: 'test', phase: 'ready' });
    expect(toDoInSet(birdDog, NO_MEMORY, moment({}, { test, waitsForBeep: true }))).toBeNull();
    expect(toDoInSet(birdDog, NO_MEMORY, moment({}, { test: { ...test, phase: 'running' } }))).toBeNull();
  });

  it('is before a set the first thing to change, then to hold still', () => {
    const line = { id: 'light', state: 'not-yet', fix: 'too-dark' } as const;
    const check = { lines: [line], startInSeconds: null, inPosition: false, near: null };
    expect(toDoBeforeSet({ ...check, lines: [] })).toBeNull();
    expect(toDoBeforeSet(check)).toEqual({ kind: 'change', message: 'fix', id: 'too-dark' });
    const pose = { id: 'start-pose', state: 'not-yet', fix: 'knee-over' } as const;
    expect(toDoBeforeSet({ ...check, lines: [pose] })).toMatchObject({ id: 'knee-over', isPrecise: true });
    const ready = { ...check, lines: [{ ...line, state: 'ok', fix: null } as const], startInSeconds: 2 };
    expect(toDoBeforeSet(ready)).toEqual({ kind: 'hold-still', seconds: 2 });
  });
});
