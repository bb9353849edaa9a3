import { describe, expect, it } from 'vitest';
import type { UnjudgedSpan } from '../../../src/core/record/set-events.ts';
import type { Answer, SetRecord } from '../../../src/core/report/session.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import deadBug from '../../../src/exercises/dead-bug-heel-tap.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import march from '../../../src/exercises/march-on-back.ts';
import tummy from '../../../src/exercises/transverse-abdominal.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { en } from '../../../src/text/en/words.ts';
import { adviceAfter, spokenAfterAnswer, toldFacts } from '../../../src/text/say/answer.ts';
import { askedLines } from '../../../src/text/say/asked.ts';
import {
  barsHint,
  nothingCounted,
  seenSentence,
  setTitle,
  setWorkOnSentence,
  wentWellSentence,
} from '../../../src/text/say/set.ts';
import { headOfSet } from '../../../src/core/report/head-of.ts';
import { text } from '../../../src/text/text.ts';
import { someSet } from '../../fixtures/some-session.ts';
import { hip, rep, summaryOf } from '../../fixtures/some-summary.ts';
import { fullSet } from '../../ui/every-page/full-set.ts';

const six = summaryOf(
  Array.from({ length: 6 }, () => rep({})),
  { wentWell: 'all-clean' },
);
/** As if its pelvis could be seen to turn: then only what is asked about is out of sight. */
const marched = (answer: Answer | null): SetRecord =>
  fullSet(
    { ...march, notSeen: ['low-back-on-floor'] },
    {},
    { selfReport: answer === null ? [] : [{ question: 'back-quiet', answer, atEpochMs: 1 }] },
  );

describe('what went well in a set that is asked about', () => {
  it('is "just as it should be" only once the person has said so', () => {
    expect(wentWellSentence(marched('yes'), six, 6)).toBe('All 6 were just as they should be.');
    for (const answer of ['no', 'unsure', null] as const)
      expect(wentWellSentence(marched(answer), six, 6), `${answer}`).toBe('I saw nothing to change in all 6.');
    const half = { ...six, wentWell: 'mostly-clean', reps: [...six.reps.slice(1), rep({ faults: ['head-lifts'] })] };
    expect(wentWellSentence(marched('no'), half, 6)).toBe('I saw nothing to change in 5 of 6.');
  });

  it('does not count against a repetition what of it could not be told', () => {
    const unseen = rep({ unjudged: ['head-lifts'] });
    const half = { ...six, wentWell: 'mostly-clean', reps: [...six.reps.slice(2), unseen, unseen] };
    expect(wentWellSentence(marched('no'), half, 6)).toBe('I saw nothing to change in any of the 6.');
    expect(wentWellSentence(marched('yes'), half, 6)).toBe('4 of 6 were just as they should be.');
  });

  it('is said of what was seen only, of an exercise of which something of the form is out of sight', () => {
    expect(wentWellSentence(fullSet(bridge), six, 6)).toBe('I saw nothing to change in all 6.');
    expect(wentWellSentence(fullSet({ ...bridge, notSeen: [] }), six, 6)).toBe('All 6 were just as they should be.');
  });
});

describe('how many went the whole way', () => {
  const went = (...peaksDeg: readonly number[]) =>
    wentWellSentence(
      fullSet(birdDog),
      summaryOf(
        peaksDeg.map((peakDeg) => rep({ angles: hip(90, peakDeg) })),
        { wentWell: 'reached-target' },
      ),
      peaksDeg.length,
    );

  it('is a number where the others were clearly short, and "at least" so many where the camera cannot tell', () => {
    expect(went(165, 140, 140)).toBe('1 of 3 went the whole way.');
    expect(went(165, 152, 140)).toBe('At least 1 of 3 went the whole way.');
  });

  it('leaves out what went further than was asked, and says so', () => {
    const tooFar = rep({ angles: hip(90, 220), faults: ['low-back-arch'] });
    const summary = summaryOf([tooFar, ...[165, 165].map((peakDeg) => rep({ angles: hip(90, peakDeg) }))], {
      wentWell: 'reached-target',
    });
    expect(wentWellSentence(fullSet(birdDog), summary, 3)).toBe('2 of 3 went the whole way and no further.');
  });
});

describe('how to read the bars of a set', () => {
  const hint = (exercise: Exercise, reps: readonly Rep[] = []) => barsHint(fullSet(exercise), summaryOf(reps), false);

  it('says what left and right are the names of, where each side counts for itself', () => {
    expect(hint(birdDog)).toContain('Left and right: the leg that moves.');
    expect(hint(stance)).toContain('Left and right: the leg you stand on.');
    expect(hint(bridge)).not.toContain('Left and right');
  });

  it('says of two arms that move together whose height is drawn, where both were seen', () => {
    const arm = { startDeg: 10, peakDeg: 80, bandDeg: 10 };
    const lesser = 'Of two arms it is the one that went less far.';
    expect(hint(raise, [rep({ side: null, angles: { leftArm: arm, rightArm: arm } })])).toContain(lesser);
    expect(hint(raise, [rep({ side: null, angles: { leftArm: arm } })])).not.toContain(lesser);
  });
});

describe('the one thing to work on', () => {
  const none = { ...six, workOn: null };
  const found = { ...six, workOn: 'head-lifts' };

  it('is what the person told, with the easier way, before what was seen', () => {
    for (const summary of [none, found])
      expect(setWorkOnSentence(marched('no'), summary)).toBe(en.afterAnswer['back-quiet'].otherwise);
  });

  it('is how to be sure next time, where the person was not and nothing was seen', () => {
    expect(setWorkOnSentence(marched('unsure'), none)).toBe(en.afterAnswer['back-quiet'].unsure);
    expect(setWorkOnSentence(marched('unsure'), found)).toBe(en.workOn['head-lifts']);
  });

  it('is nothing where all was as hoped', () => {
    expect(setWorkOnSentence(marched('yes'), none)).toBeNull();
  });
});

describe('rounds of a guided exercise that are missing', () => {
  it('are told as a line and as what to work on', () => {
    const none = summaryOf([]);
    expect(askedLines(tummy, none, 3).map(({ what, when }) => `${what}; ${when}`)).toEqual([
      'Fewer than the 10 rounds asked for; 3 this time',
    ]);
    expect(setWorkOnSentence({ exercise: { ...tummy, asks: [] } }, none, 3)).toBe(
      '3 of 10 this time. Do as many as feel good, and a few more when they do.',
    );
  });
});

describe('after an answer', () => {
  it.each(EXERCISES.flatMap((exercise) => (exercise.asks ?? []).map((question) => ({ exercise, question }))))(
    'there is advice for one that is not hoped for and for "not sure", and none for the other: $exercise.id, $question',
    ({ exercise, question }) => {
      const advice = (['yes', 'unsure', 'no'] as const).map((answer) => adviceAfter(exercise, { question, answer }));
      expect(advice.map((one) => one !== null)).toEqual([false, true, true]);
    },
  );

  it('the advice is said, then the next question, or thanks after the last one', () => {
    const no = { question: 'hand-under-back', answer: 'yes' } as const;
    expect(spokenAfterAnswer(deadBug, no, 'Was the pull mild?')).toBe(
      'Do the march on your back next time: your low back stays down more easily. Was the pull mild?',
    );
    expect(spokenAfterAnswer(deadBug, { ...no, answer: 'no' }, null)).toBe('Thank you');
  });

  it('the history says what was told otherwise than hoped, and nothing of other answers', () => {
    expect(toldFacts({ sets: [headOfSet(marched('no'))] })).toEqual(['you said: the low back did not stay quiet']);
    expect(toldFacts({ sets: (['yes', 'unsure', null] as const).map((answer) => headOfSet(marched(answer))) })).toEqual(
      [],
    );
  });
});

describe('the title of a set', () => {
  it('does not repeat the name of a session of one exercise', () => {
    expect(setTitle({ sets: [fullSet(bridge)] }, 0)).toBe('Set 1');
    expect(setTitle({ sets: [fullSet(bridge), fullSet(bridge)] }, 1)).toBe('Set 2');
  });

  it('tells the exercises of a session apart', () => {
    expect(setTitle({ sets: [fullSet(bridge), fullSet(march)] }, 1)).toBe('Set 2: March on your back');
  });
});

/** A minute without a repetition, of which so much could not be judged. */
const hintOf = (unjudged: readonly UnjudgedSpan[]): string =>
  nothingCounted(fullSet(bridge, {}, { events: [] }), summaryOf([], { unjudged })).hint;

describe('a set in which nothing was counted', () => {
  it('was perhaps another exercise where somebody could be judged who never took the start position', () => {
    expect(hintOf([])).toContain('Perhaps it was another exercise');
    expect(hintOf([{ startMs: 0, endMs: 20_000, reason: 'not-side-on' }])).toContain('another exercise');
  });

  const lacking = (what: string): UnjudgedSpan => ({
    ...{ startMs: 0, endMs: 55_000, reason: 'start-pose', missing: ['hip', 'knee'] },
    what,
  });

  it('says what helps where a part of the start position was all that was missing', () => {
    expect(hintOf([lacking('hip-over-and-knee-over')])).toBe(
      'I saw somebody nearly in the start position (On your back, feet down). What helps: Bend the knees a little more.',
    );
    expect(hintOf([lacking('start-pose')])).toContain('Perhaps it was another exercise');
    expect(hintOf([lacking('hip-under')])).toContain('Perhaps it was another exercise');
  });

  it('was perhaps another exercise where the start position was taken and nothing tried, or nobody was still', () => {
    const events = [{ kind: 'position-taken', timeMs: 0, view: 'side-left' }] as const;
    const hint = (reason: 'no-attempt' | 'not-still'): string =>
      nothingCounted(
        fullSet(bridge, {}, { events }),
        summaryOf([], { unjudged: [{ startMs: 0, endMs: 20_000, reason }] }),
      ).hint;
    expect(hint('no-attempt')).toBe(text().summary.noAttempt);
    expect(hint('not-still')).toBe(text().summary.notStill);
  });

  it('lets the camera stand in the way, and not what was done, where nothing could be judged', () => {
    expect(hintOf([{ startMs: 0, endMs: 58_000, reason: 'not-side-on' }])).toBe(text().summary.nothingCountedHint);
    expect(hintOf([{ startMs: 0, endMs: 58_000, reason: 'no-person' }])).toBe(text().summary.nothingCountedHint);
  });
});

describe('what saw a set', () => {
  it('is a camera of this computer, or that of a phone', () => {
    const set = { ...someSet('set', 'session'), events: [] } as SetRecord;
    const seenBy = (source: SetRecord['source']): string => seenSentence({ ...set, source });
    expect(seenBy({ kind: 'camera', label: 'x' })).toMatch(/from the camera\.$/);
    expect(seenBy({ kind: 'camera', label: 'x', at: 'phone' })).toMatch(/from the camera of your phone\.$/);
    expect(seenBy({ kind: 'video', file: 'a.mp4', durationMs: 1 })).toMatch(/from a\.mp4\.$/);
  });
});
