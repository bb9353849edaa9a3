import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';
import { describe, expect, it } from 'vitest';
import { MOST_ITEMS } from '../../../src/care/plan/plan-file.ts';
import type { PlanInFile } from '../../../src/care/plan/plan-file.ts';
import { PROGRAMMES, planOf } from '../../../src/care/plan/programmes.ts';
import { createPlanFiles, MOST_PACKED } from '../../../src/edge/device/plan-files.ts';
import { packText, unpackText } from '../../../src/edge/device/packed-text.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { planFileOf } from '../../../src/schema/plan-file.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { somePlanInFile } from '../../fixtures/some-plans.ts';

const files = createPlanFiles();
const read = (packed: string) => files.unpack(packed, EXERCISES);
/** A plan as text for an address that it fits into. */
const pack = async (plan: PlanInFile): Promise<string> => (await files.pack(plan, EXERCISES)) ?? 'too long';
const packed = (bytes: Buffer): string => bytes.toString('base64url');
const NO_PLAN = { ok: false, trouble: { kind: 'no-plan' } };

describe('a plan in an address', () => {
  it('is read back as it was, in letters that an address holds as they are', async () => {
    await fc.assert(
      fc.asyncProperty(somePlanInFile, async (plan) => {
        const text = await pack(plan);
        expect(text).toMatch(/^[\w-]+$/);
        expect(await read(text)).toEqual({ ok: true, plan, brings: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('holds nothing of this device', async () => {
    const { id: _id, createdAtEpochMs: _at, ...plan } = somePlan();
    expect(await read(await pack(somePlan()))).toEqual({ ok: true, plan, brings: [] });
  });

  it('of every step of the starter programmes is read back', async () => {
    for (const programme of PROGRAMMES)
      for (const [stage] of programme.stages.entries()) {
        const text = await pack(planOf(programme, stage, { id: 'p', createdAtEpochMs: 1 }));
        expect(await read(text)).toMatchObject({ ok: true, plan: { programme: { id: programme.id, stage } } });
      }
  });

  it('that is damaged, cut short or something else is no plan', async () => {
    const whole = await pack(somePlan());
    const odd = ['', '*', 'AAAA', whole.slice(0, -9), whole.slice(5), packed(Buffer.from('{}'))];
    for (const text of [...odd, await packText('{"format":"gpx"}'), await packText('Dear patient')])
      expect(await read(text), text).toEqual(NO_PLAN);
  });

  it('never fails otherwise, whatever letters it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
        expect((await read(text)).ok).toBe(false);
      }),
    );
  });

  it('of a newer app, and one without a known exercise, say so', async () => {
    const newer = planFileOf(somePlan()).replace('"version": 1', '"version": 7');
    expect(await read(await packText(newer))).toEqual({ ok: false, trouble: { kind: 'newer' } });
    const plan = somePlan({ items: [{ exerciseId: 'one-day', dose: {} }] });
    expect(await read(await pack(plan))).toEqual({ ok: false, trouble: { kind: 'nothing-known' } });
  });

  it('that is huge is given up: as it stands, unpacked, or by the number of its exercises', async () => {
    const large = { ok: false, trouble: { kind: 'too-large' } };
    expect(await read('A'.repeat(MOST_PACKED + 1))).toEqual(large);
    const bomb = packed(deflateRawSync(Buffer.alloc(10_000_000, ' ')));
    expect(bomb.length).toBeLessThan(MOST_PACKED);
    expect(await read(bomb)).toEqual(large);
    const many = somePlan({
      items: Array.from({ length: MOST_ITEMS + 1 }, () => ({ exerciseId: 'bridge', dose: {} })),
    });
    expect(await read(await pack(many))).toEqual(large);
    expect(await files.read(new Blob([' '.repeat(2_100_000)]), EXERCISES)).toEqual(large);
  });

  it('is not text that no letters make', async () => {
    expect(await unpackText(packed(deflateRawSync(Buffer.from([0xff, 0xfe]))), 100)).toBeNull();
  });
});

it('a plan that another program has written as a CarePlan of FHIR is read from its file', async () => {
  const { id: _id, createdAtEpochMs: _at, ...plan } = somePlan({ from: 'physio' });
  const bundle = bundleOf(someSessionFile({ plan: somePlan({ from: 'physio' }) }), {
    withName: false,
    nameOf: ({ id }) => id,
  });
  expect(await files.read(new Blob([JSON.stringify(bundle)]), EXERCISES)).toEqual({ ok: true, plan, brings: [] });
  const theirs = {
    resourceType: 'CarePlan',
    title: 'Back',
    activity: [{ detail: { code: { text: 'bridge' }, quantity: { value: 8 } } }],
  };
  expect(await files.read(new Blob([JSON.stringify(theirs)]), EXERCISES)).toMatchObject({
    ok: true,
    plan: { name: 'Back', from: 'physio', items: [{ exerciseId: 'bridge', dose: { reps: 8 } }] },
  });
  expect(await files.read(new Blob(['{"resourceType":"Patient"}']), EXERCISES)).toEqual(NO_PLAN);
});

it('a plan that nobody could open is told before it is handed over', async () => {
  expect(await files.check(somePlan(), EXERCISES)).toBeNull();
  const odd = somePlan({ items: [{ exerciseId: 'elbow-curl', dose: { countDeg: 30, targetDeg: 60 } }] });
  expect(await files.check(odd, EXERCISES)).toMatchObject({ kind: 'odd', at: 0, exerciseId: 'elbow-curl' });
  expect(await files.check(somePlan({ items: [] }), EXERCISES)).toEqual({ kind: 'no-plan' });
});
