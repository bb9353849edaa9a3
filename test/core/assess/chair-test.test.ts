import { describe, expect, it } from 'vitest';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { runTest } from '../../../src/core/assess/run-test.ts';
import { finishTest, FROM_BEEP, phaseOf, signalTest, startTest, stepTest } from '../../../src/core/assess/step-test.ts';
import { errorMsOf, type ChairResult, type ChairTestId } from '../../../src/core/record/test-result.ts';
import { asTest, findTest, type TimedTest } from '../../../src/core/assess/timed-tests.ts';
import sitToStand from '../../../src/exercises/sit-to-stand.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';
import { bodyTrack, chairMoments, SEATED, type ChairOptions, type UprightBody } from '../../fixtures/upright-body.ts';

const CHAIR: CountedExercise = sitToStand;
const START_MS = 2000;

const testOf = (id: ChairTestId): TimedTest => {
  const test = findTest(id);
  if (!test) throw new Error(`expected a test ${id}`);
  return test;
};

const judge = (id: ChairTestId, poses: readonly Pose[], startMs: number | null = null): ChairResult => {
  const { result } = runTest(testOf(id), CHAIR, poses, startMs);
  if (result.test === 'single-leg-stance') throw new Error('expected a chair test');
  return result;
};

const five = (options: Partial<ChairOptions> = {}, track: Parameters<typeof bodyTrack>[1] = {}): ChairResult =>
  judge('five-times-sit-to-stand', bodyTrack(chairMoments({ stands: 5, ...options }), track));
const thirty = (options: Partial<ChairOptions>): ChairResult =>
  judge('thirty-second-chair-stand', bodyTrack(chairMoments({ stands: 20, ...options })));

/** One stand of the track above: up, tall, down, seated. */
const CYCLE_MS = 2 * 900 + 200 + 200;
/** From the first lean to the fifth seat contact. */
const FIVE_MS = 5 * CYCLE_MS - 200;

describe('five times sit-to-stand', () => {
  it('takes the time from the first movement to the fifth seat contact where no beep was heard, within the error that it states', () => {
    const result = five();
    expect(result).toMatchObject({ outcome: 'done', clock: 'movement', stands: 5, notTall: 0, notSeated: 0 });
    expect(Math.abs((result.timeMs ?? 0) - FIVE_MS)).toBeLessThanOrEqual(errorMsOf(result.error!));
    expect(errorMsOf(result.error!)).toBeLessThanOrEqual(400);
  });

  it('takes it from the beep where its moment is known', () => {
    const poses = bodyTrack(chairMoments({ stands: 5 }));
    const result = judge('five-times-sit-to-stand', poses, START_MS - 400);
    expect(result).toMatchObject({ outcome: 'done', clock: 'beep', startMs: START_MS - 400 });
    expect(Math.abs((result.timeMs ?? 0) - FIVE_MS - 400)).toBeLessThanOrEqual(errorMsOf(result.error!));
  });

  it.each([10, 15, 30, 60])(
    'finds the same time at %d frames a second, with an error that grows with the frame',
    (fps) => {
      const result = five({}, { fps });
      expect(result.stands).toBe(5);
      expect(Math.abs((result.timeMs ?? 0) - FIVE_MS)).toBeLessThanOrEqual(errorMsOf(result.error!));
      expect(result.error!.framesMs).toBe(Math.round(2000 / fps));
    },
  );

  it('keeps the time on a track that shimmers', () => {
    const result = five({}, { noisePx: 2 });
    expect(result).toMatchObject({ outcome: 'done', stands: 5 });
    expect(Math.abs((result.timeMs ?? 0) - FIVE_MS)).toBeLessThanOrEqual(errorMsOf(result.error!));
  });

  it('does not stop before the fifth seat contact, nor count what comes after it', () => {
    const standing = judge('five-times-sit-to-stand', bodyTrack(chairMoments({ stands: 5 })).slice(0, -60));
    expect(standing).toMatchObject({ outcome: 'stopped', timeMs: null });
    expect(five({ stands: 7 })).toMatchObject({ outcome: 'done', stands: 5 });
  });

  it('does not count a rise that stays short of full height, by the own height once that is known', () => {
    const short = (body: UprightBody, index: number): UprightBody =>
      index === 2 ? { ...body, kneeDeg: 148, leanDeg: 8 } : body;
    expect(five({ stands: 6, top: short })).toMatchObject({ outcome: 'done', stands: 5, notTall: 1 });
    // 160 is past 155, which holds until the own height (178) is known, and short of it by more than 12.
    const bent = (body: UprightBody, index: number): UprightBody => (index > 0 ? { ...body, kneeDeg: 160 } : body);
    expect(five({ stands: 5, top: bent })).toMatchObject({ outcome: 'stopped', stands: 1, notTall: 4 });
  });

  it('does not count coming up again without a seat contact', () => {
    const dip: UprightBody = { ...SEATED, kneeDeg: 110 };
    const tall: UprightBody = { ...SEATED, kneeDeg: 178 };
    const poses = bodyTrack([
      [0, SEATED],
      [2000, SEATED],
      [2900, tall],
      [3100, tall],
      [3900, dip],
      [4700, tall],
      [4900, tall],
      [5800, SEATED],
      [7500, SEATED],
    ]);
    expect(judge('five-times-sit-to-stand', poses)).toMatchObject({ stands: 1, notSeated: 1, outcome: 'stopped' });
  });

  it('says that hands pushed off at the thighs or the seat, and goes on', () => {
    const pushing = (body: UprightBody, index: number): UprightBody =>
      index === 1 || index === 3 ? { ...body, hands: 'thighs' } : body;
    expect(five({ rising: pushing })).toMatchObject({ outcome: 'done', hands: 'used', handRises: 2 });
    const onSeat = (body: UprightBody): UprightBody => ({ ...body, hands: 'seat' });
    expect(five({ rising: onSeat })).toMatchObject({ outcome: 'done', hands: 'used', handRises: 5 });
    expect(five()).toMatchObject({ hands: 'free', handRises: 0 });
  });

  it('does not take crossed arms that come near the thighs in a deep lean for a push', () => {
    const deep = (body: UprightBody): UprightBody => (body.leanDeg > 0 ? { ...body, leanDeg: 50 } : body);
    expect(five({ rising: deep })).toMatchObject({ outcome: 'done', hands: 'free' });
  });

  it('says where it cannot see the hands', () => {
    const seated: UprightBody = { ...SEATED, guessed: ['leftWrist', 'rightWrist'] };
    expect(five({ seated })).toMatchObject({ outcome: 'done', hands: 'not-seen' });
  });

  it('is void where the view is lost for longer than 0.3 s, and says why', () => {
    expect(five({}, { noFrame: [[6000, 6200]] })).toMatchObject({ outcome: 'done' });
    expect(five({}, { noFrame: [[6000, 6400]] })).toMatchObject({ outcome: 'void', reason: 'gap', timeMs: null });
    const gone = bodyTrack(chairMoments({ stands: 5 })).map((pose) =>
      pose.timeMs >= 6000 && pose.timeMs < 6500 ? { ...pose, points: null, world: null } : pose,
    );
    expect(judge('five-times-sit-to-stand', gone)).toMatchObject({ outcome: 'void', reason: 'no-person' });
  });

  it('is the same from the other side, in a looking-glass', () => {
    const poses = bodyTrack(chairMoments({ stands: 5 }));
    const here = judge('five-times-sit-to-stand', poses);
    const there = judge('five-times-sit-to-stand', poses.map(mirrorPose));
    expect(there).toEqual(here);
  });

  it('finds nothing in somebody who only sits, and says nothing of the hands', () => {
    const still = judge('five-times-sit-to-stand', bodyTrack(chairMoments({ stands: 0, endMs: 5000 })));
    expect(still).toMatchObject({ outcome: 'stopped', stands: 0, startMs: null, timeMs: null, hands: null });
  });
});

describe('30-second chair stand', () => {
  it('counts the full stands of 30 seconds and stops by itself', () => {
    const result = thirty({});
    // From the first lean on, every 2.2 s: the 14th stand is full after 13 * 2.2 + 0.9 = 29.5 s.
    expect(result).toMatchObject({ outcome: 'done', stands: 14, lastByHalf: false, timeMs: null });
    expect((result.endMs ?? 0) - (result.startMs ?? 0)).toBe(30_000);
  });

  it('counts more than half-way up at the end, and not less', () => {
    // The 12th rise begins after 11 * 2.66 = 29.26 s; at 30 s it is 0.74 s old, of 0.9.
    expect(thirty({ seatedMs: 660 })).toMatchObject({ stands: 12, lastByHalf: true });
    // With 2.71 s a stand it is 0.19 s old.
    expect(thirty({ seatedMs: 710 })).toMatchObject({ stands: 11, lastByHalf: false });
  });

  it('says where a rise could have been told otherwise', () => {
    const close = (body: UprightBody, index: number): UprightBody =>
      index === 3 ? { ...body, kneeDeg: 164, leanDeg: 3 } : body;
    expect(thirty({ top: close }).closeCalls).toBeGreaterThan(0);
    expect(thirty({}).closeCalls).toBe(0);
  });

  it('is not done where the recording ends before the time is up', () => {
    const poses = bodyTrack(chairMoments({ stands: 5 }));
    expect(judge('thirty-second-chair-stand', poses)).toMatchObject({ outcome: 'stopped', stands: 5 });
  });
});

describe('a chair test that the app leads', () => {
  const test = testOf('five-times-sit-to-stand');
  const exercise = asTest(CHAIR, test);
  const track = bodyTrack(chairMoments({ stands: 6, seatedMs: 1200 }));

  const lead = (beepMs: number) => {
    let state = startTest(test, exercise, FROM_BEEP);
    const phases: string[] = [];
    const kinds: string[] = [];
    for (const pose of track) {
      const [next, events] = stepTest(state, pose);
      state = next;
      for (const event of events) {
        kinds.push(event.kind);
        if (event.kind === 'test-told') phases.push(event.phase);
      }
      if (phaseOf(state) === 'ready' && pose.timeMs >= beepMs && phases.at(-1) === 'ready')
        [state] = signalTest(state, pose.timeMs);
    }
    const closing = finishTest(state, track.at(-1)?.timeMs ?? 0);
    return { state, phases, kinds, closing };
  };

  it('has one practice stand first, then waits for the beep, then counts five', () => {
    // The practice stand is over at 4 s; the first of the test begins at 5.2 s.
    const { phases, kinds, closing } = lead(4600);
    expect(phases).toEqual(['practise', 'ready']);
    expect(kinds.filter((kind) => kind === 'test-counted')).toHaveLength(5);
    expect(kinds.at(-1)).toBe('test-ended');
    expect(closing).toEqual([]);
  });

  it('takes who leaves the seat before the beep for not ready yet', () => {
    // Up at 5.2 s; the beep comes while the hips are leaving.
    const { phases } = lead(5450);
    expect(phases.slice(0, 3)).toEqual(['practise', 'ready', 'ready']);
  });

  it('is stopped without a time where somebody ends it', () => {
    let state = startTest(test, exercise, FROM_BEEP);
    for (const pose of track.slice(0, 120)) [state] = stepTest(state, pose);
    const [ended] = finishTest(state, 4800);
    expect(ended).toMatchObject({ kind: 'test-ended', result: { outcome: 'stopped', stands: 0, timeMs: null } });
  });
});

describe('while a test runs', () => {
  it('nothing is said of form, and nothing is praised', () => {
    const hasty = bodyTrack(chairMoments({ stands: 5, riseMs: 500 }));
    const { events } = runTest(testOf('five-times-sit-to-stand'), CHAIR, hasty);
    const kinds = new Set(events.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['test-counted', 'test-ended', 'test-told']);
  });
});
