import { describe, expect, it } from 'vitest';
import { Announcer } from '../../src/app/run/announcer.ts';
import { pacedPoses } from '../../src/app/run/paced-poses.ts';
import { ScreenMessage } from '../../src/app/run/shown-message.ts';
import { createStore } from '../../src/app/store.ts';
import { Timeline } from '../../src/app/run/timeline.ts';
import type { Cue, Rep, SetEvent } from '../../src/core/record/set-events.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { nobody } from '../fixtures/some-pose.ts';
import { FakeSpeaker, quickClock } from './fakes.ts';

const birdDog = findExercise('bird-dog') as Exercise;
const rep: Rep = {
  index: 0,
  side: 'left',
  startMs: 0,
  peakMs: 1,
  endMs: 2,
  holdMs: 0,
  angles: {},
  faults: [],
  unjudged: [],
  notes: [],
};
const counted = (timeMs: number, side: Rep['side'] = 'left'): SetEvent => ({
  kind: 'rep-counted',
  timeMs,
  rep: { ...rep, side },
});
const held = (timeMs: number, side: Rep['side'] = 'left'): SetEvent => ({
  kind: 'rep-counted',
  timeMs,
  rep: { ...rep, side, holdMs: birdDog.dose.holdMs },
});
const due = (kind: Cue['kind'], id: string, timeMs: number): SetEvent => ({
  kind: 'cue-due',
  timeMs,
  cue: { kind, id, side: null, timeMs },
});
const rejected = (timeMs: number): SetEvent => ({
  kind: 'rep-rejected',
  timeMs,
  rejected: { side: 'left', startMs: 0, endMs: timeMs, reason: 'range-too-small', angles: {} },
});

describe('the store', () => {
  it('is frozen, tells what changed, and says nothing when nothing did', () => {
    const store = createStore({ count: 0 });
    const told: number[] = [];
    const stop = store.subscribe(({ count }) => told.push(count));
    store.set({ count: 1 });
    store.set({ count: 1 });
    stop();
    store.set({ count: 2 });
    expect(told).toEqual([1]);
    expect(Object.isFrozen(store.state)).toBe(true);
  });
});

describe('the voice', () => {
  it('counts aloud, warns of the last one, and says well done at the target', () => {
    const speaker = new FakeSpeaker();
    const announcer = new Announcer(birdDog, speaker, 4);
    announcer.speakOf([held(1), held(2, 'right'), held(3), held(4, 'right')]);
    expect(speaker.said).toEqual(['Left, one', 'Right, one', 'Left, two. One more', 'Right, two. Well done']);
    expect(speaker.sounds).toEqual(['counted', 'counted', 'counted', 'counted']);
  });

  it('praises no set of which a hold was shorter than asked', () => {
    const speaker = new FakeSpeaker();
    const announcer = new Announcer(birdDog, speaker, 2);
    announcer.speakOf([counted(1), held(2, 'right')]);
    expect(speaker.said).toEqual(['Left, one', 'Right, one. The set is done']);
  });

  it('gives a rejected one another sound, and its reason when it is due', () => {
    const speaker = new FakeSpeaker();
    const announcer = new Announcer(birdDog, speaker, 12);
    announcer.speakOf([rejected(1000)]);
    expect([speaker.sounds, speaker.said]).toEqual([['rejected'], []]);
    announcer.speakOf([due('reject', 'range-too-small', 2000)]);
    expect(speaker.said).toEqual(['Leg and arm further and it counts']);
  });

  it('counts with a word of its own where both sides move', () => {
    const speaker = new FakeSpeaker();
    new Announcer(birdDog, speaker, 12).speakOf([counted(1, null), counted(2, null)]);
    expect(speaker.said).toEqual(['That is one', 'That is two']);
  });

  it('says holds at the half and in the last three seconds, and then the way back', () => {
    const speaker = new FakeSpeaker();
    const announcer = new Announcer(birdDog, speaker, 12);
    const held = [4000, 5000, 6000, 7000, 8000];
    announcer.speakOf(held.map((heldMs): SetEvent => ({ kind: 'hold-told', timeMs: heldMs, heldMs, targetMs: 8000 })));
    expect(speaker.said).toEqual(['Half way, and hold', 'Hold, three', 'Hold, two', 'Hold, one', 'And down']);
    expect(speaker.sounds).toEqual(['hold-done']);
  });
});

describe('the message on the screen', () => {
  it('stays to be read, and goes when the next repetition counts', () => {
    const screen = new ScreenMessage(birdDog);
    expect(screen.choose([rejected(1000)], 1000)).toEqual({ kind: 'reject', id: 'range-too-small' });
    expect(screen.choose([], 5000)?.id).toBe('range-too-small');
    expect(screen.choose([counted(6000)], 6000)).toBeNull();
  });

  it('stays where it says what to mend: a count cuts off the voice, which says it again', () => {
    const screen = new ScreenMessage(birdDog);
    screen.choose([due('form', 'leg-low', 1000)], 1000);
    expect(screen.choose([counted(1500)], 1500)).toEqual({ kind: 'form', id: 'leg-low' });
    expect(screen.choose([], 8000)).toBeNull();
  });

  it('goes when a hold that had slipped is resumed', () => {
    const screen = new ScreenMessage(birdDog);
    expect(screen.choose([due('hold', 'hold-elbow-low', 1000)], 1000)?.id).toBe('hold-elbow-low');
    expect(screen.choose([{ kind: 'hold-resumed', timeMs: 2000, side: 'left' }], 2000)).toBeNull();
  });

  it('goes by itself after a while', () => {
    const screen = new ScreenMessage(birdDog);
    screen.choose([due('form', 'leg-low', 1000)], 1000);
    expect(screen.choose([], 9000)).toBeNull();
  });

  it('says what hides the person before anything else', () => {
    const screen = new ScreenMessage(birdDog);
    screen.choose([due('form', 'leg-low', 1000)], 1000);
    const hidden = screen.choose([{ kind: 'unmeasurable-began', timeMs: 1100, reason: 'too-dark' }], 1100);
    expect(hidden).toEqual({ kind: 'view', id: 'too-dark' });
    const span = { startMs: 1100, endMs: 1500, reason: 'too-dark' as const };
    expect(screen.choose([{ kind: 'unmeasurable-ended', timeMs: 1500, span }], 1500)?.id).toBe('leg-low');
  });
});

describe('the pace of a recording', () => {
  it('is the pace at which it was recorded, and a long gap is not sat out', async () => {
    const clock = quickClock();
    const fromMs = clock.nowMs();
    const poses = [0, 40, 80, 60_000].map(nobody);
    const atMs: number[] = [];
    const paced = pacedPoses(
      (async function* () {
        for (const pose of poses) yield await Promise.resolve(pose);
      })(),
      clock,
      new AbortController().signal,
    );
    for await (const pose of paced) atMs.push(clock.nowMs() - fromMs + 0 * pose.timeMs);
    expect(atMs).toEqual([0, 40, 80, 3080]);
  });
});

describe('the timeline', () => {
  it('keeps a source as it is, and rises over a camera that begins anew', () => {
    const clock = quickClock();
    const timeline = new Timeline(clock);
    timeline.reopen();
    expect([100, 133].map((timeMs) => timeline.place(nobody(timeMs)).timeMs)).toEqual([100, 133]);
    clock.advance(5000);
    timeline.reopen();
    const [back, next] = [7, 40].map((timeMs) => timeline.place(nobody(timeMs)).timeMs) as [number, number];
    expect(back).toBe(5133);
    expect(next - back).toBe(33);
  });
});
