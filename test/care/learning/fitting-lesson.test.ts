import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingLesson, type KnownToday } from '../../../src/care/learning/fitting-lesson.ts';
import { asLesson, LESSON_IDS } from '../../../src/care/learning/lesson.ts';
import { BODY_PLACES } from '../../../src/care/pain/body-place.ts';
import { ZERO_TO_TEN } from '../../../src/care/pain/check-in.ts';
import { PROGRAMMES } from '../../../src/care/plan/programmes.ts';

const NOTHING: KnownToday = {
  pain: null,
  places: [],
  hasWarningSign: false,
  sidesDiffer: false,
  programme: null,
  read: [],
};
const known = fc.record({
  pain: fc.constantFrom(null, ...ZERO_TO_TEN),
  places: fc.subarray([...BODY_PLACES]),
  hasWarningSign: fc.boolean(),
  sidesDiffer: fc.boolean(),
  programme: fc.constantFrom(null, ...PROGRAMMES.map(({ id }) => id)),
  read: fc.subarray([...LESSON_IDS]),
});
const safe = known.map((one): KnownToday => ({ ...one, hasWarningSign: false }));

describe('the lesson that fits a day', () => {
  it('is never one that was opened, and there is one as long as one was not', () => {
    fc.assert(
      fc.property(safe, (day) => {
        const lesson = fittingLesson(day);
        if (day.read.length === LESSON_IDS.length) expect(lesson).toBeNull();
        else expect(LESSON_IDS.filter((id) => !day.read.includes(id))).toContain(lesson);
      }),
    );
  });

  it('is none where a warning sign was told', () => {
    fc.assert(fc.property(known, (day) => fittingLesson({ ...day, hasWarningSign: true }) === null));
  });

  it('is about pain, whatever else is known, where pain is more than safe', () => {
    fc.assert(
      fc.property(safe, fc.constantFrom(...ZERO_TO_TEN), (day, pain) => {
        fc.pre(pain >= 3 && !day.read.includes('pain'));
        expect(fittingLesson({ ...day, pain })).toBe('pain');
      }),
    );
  });

  it('does not change with which of the others was opened', () => {
    fc.assert(
      fc.property(safe, fc.constantFrom(...LESSON_IDS), (day, other) => {
        const lesson = fittingLesson(day);
        fc.pre(other !== lesson);
        expect(fittingLesson({ ...day, read: [...day.read, other] })).toBe(lesson);
      }),
    );
  });

  it.each([
    ['where it hurts', { places: ['neck'] }, 'posture'],
    ['a low back that is sore but safe', { pain: 2, places: ['low-back'] }, 'lifting'],
    ['a shoulder of either side', { places: ['left-shoulder'] }, 'sleep'],
    ['sides that differ', { sidesDiffer: true, programme: 'low-back' }, 'sides'],
    ['where it hurts before sides that differ', { sidesDiffer: true, places: ['right-knee'] }, 'moving'],
    ['the programme', { programme: 'daily-mobility' }, 'moving'],
    ['the next wish where the first was opened', { pain: 5, programme: 'shoulders-arms', read: ['pain'] }, 'posture'],
    ['the first of the list where nothing is known', {}, LESSON_IDS[0]],
  ] as const)('goes by %s', (_title, day, lesson) => {
    expect(fittingLesson({ ...NOTHING, ...day })).toBe(lesson);
  });
});

it('an id is a lesson or none', () => {
  expect(LESSON_IDS.map(asLesson)).toEqual(LESSON_IDS);
  expect(['', 'Pain', '__proto__', 'of-a-newer-app'].map(asLesson)).toEqual([null, null, null, null]);
});
