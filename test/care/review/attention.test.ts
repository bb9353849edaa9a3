import { describe, expect, it } from 'vitest';
import { adherenceOf } from '../../../src/care/review/adherence.ts';
import { attentionOf, ATTENTION_RULES, type AttentionRuleId } from '../../../src/care/review/attention.ts';
import { overTime, type PatientRecord } from '../../../src/care/review/patient-record.ts';
import { isNothingNew, sinceLook } from '../../../src/care/review/since-last-look.ts';
import { asOfTen } from '../../../src/care/pain/check-in.ts';
import { dayAfter } from '../../../src/care/progress/own-days.ts';
import { someCheckIn, someMorning, somePlan, someScale } from '../../fixtures/some-days.ts';
import { degrees, HERE, rangeSet, someHead, someSetHead } from '../progress/some-kept.ts';

const NOTHING: PatientRecord = { heads: [], plan: null, mornings: [], checkIns: [], scales: [] };
const day = (ago: number): string => dayAfter(HERE.today, -ago);
const at = (ago: number, hour = 8): number => Date.parse(`${day(ago)}T${String(hour).padStart(2, '0')}:00:00Z`);
const sessions = (agos: readonly number[]) => agos.map((ago) => someHead(day(ago), [someSetHead()], { id: `s${ago}` }));
const pain = (ago: number, value: number, when: 'before' | 'after' = 'before') =>
  someCheckIn({ id: `${when} ${ago}`, when, atEpochMs: at(ago, when === 'before' ? 8 : 9), painNow: asOfTen(value) });
const scale = (ago: number, score: number) =>
  someScale({ id: `f${ago}`, atEpochMs: at(ago), activities: [{ name: 'Stairs', score: asOfTen(score) ?? 0 }] });
const facts = (change: Partial<PatientRecord>) => attentionOf(overTime({ ...NOTHING, ...change }, HERE));
const rules = (change: Partial<PatientRecord>): readonly AttentionRuleId[] => facts(change).map(({ rule }) => rule);
const plan = somePlan({ days: [1, 2, 3, 4, 5, 6, 7], createdAtEpochMs: at(60) });
const all = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** For each rule what makes it fire, and the same by a little less, which does not. */
const CASES: Readonly<Record<AttentionRuleId, readonly [fires: Partial<PatientRecord>, not: Partial<PatientRecord>]>> =
  {
    'red-flag': [
      { checkIns: [someCheckIn({ atEpochMs: at(3), flags: ['calf-clot', 'cauda-equina'] })] },
      { checkIns: [someCheckIn({ atEpochMs: at(3), flags: ['calf-clot'], knownFlags: ['calf-clot'] })] },
    ],
    'pain-high': [{ checkIns: [pain(3, 2), pain(1, 7)] }, { checkIns: [pain(3, 7), pain(1, 6)] }],
    'pain-more': [
      { checkIns: [...[20, 19, 18].map((ago) => pain(ago, 2)), ...[2, 1, 0].map((ago) => pain(ago, 5))] },
      { checkIns: [...[20, 19, 18].map((ago) => pain(ago, 2)), ...[2, 1, 0].map((ago) => pain(ago, 3))] },
    ],
    'pain-after': [
      { checkIns: [3, 2, 1].flatMap((ago) => [pain(ago, 2), pain(ago, 5, 'after')]) },
      { checkIns: [3, 2, 1].flatMap((ago) => [pain(ago, 2), pain(ago, 3, 'after')]) },
    ],
    'function-worse': [{ scales: [scale(20, 7), scale(2, 4)] }, { scales: [scale(20, 7), scale(2, 6)] }],
    'range-less': [
      {
        heads: [
          [9, 120],
          [3, 90],
          [1, 90],
        ].map(([ago = 0, deg = 0]) => someHead(day(ago), [rangeSet({ left: degrees(deg) })])),
      },
      {
        heads: [
          [9, 120],
          [3, 120],
          [1, 90],
        ].map(([ago = 0, deg = 0]) => someHead(day(ago), [rangeSet({ left: degrees(deg) })])),
      },
    ],
    'sides-apart': [
      { heads: [someHead(day(1), [rangeSet({ left: degrees(120), right: degrees(95) })])] },
      { heads: [someHead(day(1), [rangeSet({ left: degrees(120), right: degrees(105) })])] },
    ],
    'stopped-early': [
      {
        heads: [someHead(day(1), [someSetHead()], { id: 'session' })],
        mornings: [someMorning({ items: [{ exerciseId: 'bird-dog', status: 'stopped', sessionId: 'session' }] })],
      },
      { heads: [someHead(day(20), [someSetHead()], { status: 'interrupted' })] },
    ],
    'adherence-low': [
      { plan, heads: sessions([1, 3, 5]) },
      { plan, heads: sessions([1, 3, 5, 7, 9, 11, 13]) },
    ],
    'adherence-fell': [{ heads: sessions([1, ...all(14, 18)]) }, { heads: sessions([1, 2, 3, ...all(14, 18)]) }],
    note: [
      { checkIns: [someCheckIn({ atEpochMs: at(2), note: 'The knee clicks.' })] },
      { checkIns: [someCheckIn({ atEpochMs: at(2), note: '  ' })] },
    ],
  };

describe('what needs attention', () => {
  it('has a case here for every rule', () => {
    expect(ATTENTION_RULES.map(({ id }) => id).toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  it.each(ATTENTION_RULES.map(({ id }) => id))(
    '%s: is told where it is so, and not where it is a little less so',
    (id) => {
      const [fires, not] = CASES[id];
      expect(rules(fires)).toContain(id);
      expect(rules(not)).not.toContain(id);
    },
  );

  it('is nothing where nothing is kept', () => {
    expect(facts({})).toEqual([]);
  });

  it('says what each rule fired on, the most urgent sign first', () => {
    expect(facts(CASES['red-flag'][0])).toEqual([
      { rule: 'red-flag', day: day(3), flags: ['cauda-equina', 'calf-clot'], urgency: 'emergency' },
    ]);
    expect(facts(CASES['range-less'][0])).toEqual([
      expect.objectContaining({
        rule: 'range-less',
        side: 'left',
        change: expect.objectContaining({ difference: -30, error: 15 }) as unknown,
      }),
    ]);
    expect(facts(CASES['adherence-low'][0])).toContainEqual(
      expect.objectContaining({
        rule: 'adherence-low',
        lately: expect.objectContaining({ done: 3, due: 14 }) as unknown,
      }),
    );
  });

  it('stands in the order of the rules, whatever came last', () => {
    const order = ATTENTION_RULES.map(({ id }) => id);
    const found = rules({
      ...CASES['red-flag'][0],
      heads: CASES['sides-apart'][0].heads ?? [],
      scales: CASES['function-worse'][0].scales ?? [],
    });
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('of a warning sign is over once four weeks have passed', () => {
    expect(rules({ checkIns: [someCheckIn({ atEpochMs: at(28), flags: ['nerve'] })] })).toEqual([]);
  });
});

describe('adherence', () => {
  it('holds the days with exercise against those of the plan, none before there was one', () => {
    const monWedFri = somePlan({ days: [1, 3, 5], createdAtEpochMs: at(7) });
    const patient = overTime({ ...NOTHING, plan: monWedFri, heads: sessions([0, 1, 20]) }, HERE);
    // Friday 20 February 2026, and the eight days back to Friday the 13th.
    expect(adherenceOf(patient, 14)).toMatchObject({ done: 2, due: 4, ofDays: 14 });
    expect(adherenceOf(patient, 14, 14)).toMatchObject({ done: 1, due: 0 });
  });

  it('knows no days that are due without a plan, or where the plan leaves them open', () => {
    expect(adherenceOf(overTime(NOTHING, HERE), 14).due).toBeNull();
    expect(adherenceOf(overTime({ ...NOTHING, plan: somePlan({ days: [] }) }, HERE), 14).due).toBeNull();
  });

  it('counts the exercises of the mornings that were begun', () => {
    const patient = overTime(
      { ...NOTHING, mornings: [someMorning({ day: day(2) }), someMorning({ day: day(40) })] },
      HERE,
    );
    expect(adherenceOf(patient, 14).items).toEqual({ done: 1, all: 2 });
  });
});

describe('what has come since the last look', () => {
  const record = {
    ...NOTHING,
    plan,
    heads: sessions([1, 5]),
    checkIns: [pain(1, 3), pain(5, 3)],
    scales: [scale(2, 4)],
  };

  it('is all of it before the first one', () => {
    expect(sinceLook(record, null)).toEqual({ sessions: 2, checkIns: 2, scales: 1, isNewPlan: true });
  });

  it('is what is later, and may be nothing', () => {
    expect(sinceLook(record, at(3))).toEqual({ sessions: 1, checkIns: 1, scales: 1, isNewPlan: false });
    expect(isNothingNew(sinceLook(record, at(-1)))).toBe(true);
    expect(isNothingNew(sinceLook(record, at(3)))).toBe(false);
  });
});
