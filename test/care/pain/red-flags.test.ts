import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG_IDS, type FlagId } from '../../../src/care/pain/red-flag-ids.ts';
import {
  canBeKnown,
  flagUrgency,
  MONTH_MS,
  urgencyOf,
  whyAsked,
  type FlagUrgency,
} from '../../../src/care/pain/red-flags.ts';
import { en } from '../../../src/text/en/words.ts';
import { AT, DAY, told } from './some-check-in.ts';

const clear = (hours: number, change: Parameters<typeof told>[1] = {}) =>
  told(hours, { when: 'before', flags: [], places: ['low-back'], ...change });
const now = (days: number, change: Partial<Parameters<typeof whyAsked>[1]> = {}) => ({
  atEpochMs: AT + days * DAY,
  painNow: 2 as const,
  places: [],
  ...change,
});

describe('the warning signs (clinical#red-flags)', () => {
  it.each<[FlagId, FlagUrgency, RegExp]>([
    ['cauda-equina', 'emergency', /numbness between the legs.*urine or stool.*sexual feeling.*legs weak/],
    ['fracture', 'same-day', /fall or knock.*Weak bones.*Steroid/],
    ['cancer', 'soon', /had cancer.*Losing weight.*at night/],
    ['infection', 'same-day', /Fever, chills.*infection/],
    ['cord', 'urgent', /Clumsy hands, unsteady walking.*shocks/],
    ['neck-artery', 'emergency', /neck pain or headache.*double vision, slurred speech.*sudden fall.*numb face/],
    ['heart-lungs', 'emergency', /Chest pain, breathless at rest/],
    ['calf-clot', 'same-day', /calf swollen, hot or sore/],
    ['nerve', 'same-day', /foot or a hand getting weaker/],
  ])('%s: %s', (flag, urgency, question) => {
    expect(flagUrgency(flag)).toBe(urgency);
    expect(en.pain.flags.questions[flag]).toMatch(question);
  });

  it('are nine, and each is asked', () => {
    expect(Object.keys(en.pain.flags.questions)).toEqual([...FLAG_IDS]);
    expect(FLAG_IDS).toHaveLength(9);
  });

  it('stop in the words of the clinical reference, and never say what somebody may have', () => {
    for (const urgency of ['emergency', 'urgent', 'same-day', 'soon'] as const) {
      const { title, act } = en.pain.ends[urgency];
      expect(`${title} ${act}`).toMatch(/^Stop here\..*It may be nothing serious/);
    }
    expect(en.pain.ends['same-day'].title).toBe('Stop here. Please have this checked by a person today.');
    expect(`${en.pain.ends.emergency.title} ${en.pain.ends.emergency.act}`).toMatch(/emergency number.*now/);
    expect(JSON.stringify(en.pain)).not.toMatch(/You may have/i);
  });

  it('are looked at as soon as the most urgent of them, and emergencies cannot be known before', () => {
    expect(urgencyOf([])).toBeNull();
    expect(urgencyOf(['cancer'])).toBe('soon');
    expect(urgencyOf(['cancer', 'nerve'])).toBe('same-day');
    expect(urgencyOf(['nerve', 'cord'])).toBe('urgent');
    expect(urgencyOf(['cord', 'heart-lungs', 'cancer'])).toBe('emergency');
    expect(FLAG_IDS.filter((flag) => !canBeKnown(flag))).toEqual(['cauda-equina', 'neck-artery', 'heart-lungs']);
  });
});

describe('the warning signs are asked for', () => {
  it('first, and not again the next day', () => {
    expect(whyAsked([], now(0))).toBe('first');
    expect(whyAsked([told(0)], now(1))).toBe('first');
    expect(whyAsked([clear(0)], now(1))).toBeNull();
  });

  it('every month', () => {
    expect(whyAsked([clear(0)], now(29.9))).toBeNull();
    expect(whyAsked([clear(0)], now(30))).toBe('month');
  });

  it('without a look at what a clock ahead has dated: it neither puts them off nor hides that they were just asked', () => {
    expect(whyAsked([clear(0)], now(-1))).toBe('first');
    expect(whyAsked([clear(0), clear(24 * 365)], now(0.1))).toBeNull();
    expect(whyAsked([clear(0), clear(24 * 365, { painNow: 9, places: ['left-calf'] })], now(1, { painNow: 6 }))).toBe(
      'jump',
    );
  });

  it('after a yes that nobody has looked at, until it was looked at', () => {
    expect(whyAsked([clear(0, { flags: ['nerve'] })], now(1))).toBe('not-looked-at');
    expect(whyAsked([clear(0, { flags: ['nerve'] }), clear(24, { knownFlags: ['nerve'] })], now(2))).toBeNull();
  });

  it('after pain in a new place, and not where it was before', () => {
    expect(whyAsked([clear(0)], now(1, { places: ['low-back'] }))).toBeNull();
    expect(whyAsked([clear(0)], now(1, { places: ['low-back', 'left-calf'] }))).toBe('new-pain');
    expect(whyAsked([clear(0), told(24, { places: ['left-calf'] })], now(2, { places: ['left-calf'] }))).toBeNull();
  });

  it('where pain jumps by 3 or more since it was last told', () => {
    expect(whyAsked([clear(0)], now(1, { painNow: 4 }))).toBeNull();
    expect(whyAsked([clear(0)], now(1, { painNow: 5 }))).toBe('jump');
    expect(whyAsked([clear(0), told(1, { painNow: null })], now(1, { painNow: 5 }))).toBe('jump');
    expect(whyAsked([clear(0, { painNow: null })], now(1, { painNow: 10 }))).toBeNull();
  });

  it('whatever was told, once a month at least', () => {
    const anything = fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.subarray([...FLAG_IDS])));
    fc.assert(
      fc.property(anything, (all) => {
        const earlier = all.map(([hours, flags]) => clear(hours, { flags }));
        const last = Math.max(AT, ...earlier.map(({ atEpochMs }) => atEpochMs));
        expect(whyAsked(earlier, { ...now(0), atEpochMs: last + MONTH_MS })).not.toBeNull();
      }),
    );
  });
});
