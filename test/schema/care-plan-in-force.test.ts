import { expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises/index.ts';
import { parseCarePlan } from '../../src/schema/care-plan.ts';

const ours = (detail: object, plan: object = {}) =>
  JSON.stringify({
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    activity: [
      { detail: { code: { coding: [{ code: 'bird-dog' }] } } },
      { detail: { code: { coding: [{ code: 'sit-to-stand' }] }, ...detail } },
    ],
    ...plan,
  });
const ids = (text: string) => {
  const read = parseCarePlan(text, EXERCISES);
  return read.ok ? read.plan.items.map(({ exerciseId }) => exerciseId) : read.trouble.kind;
};

it('an activity that somebody must not do is not asked for', () => {
  expect(ids(ours({ doNotPerform: true }))).toEqual(['bird-dog']);
});
it('an activity that was cancelled is not asked for', () => {
  expect(ids(ours({ status: 'cancelled' }))).toEqual(['bird-dog']);
});
it('a plan that was revoked is no plan', () => {
  expect(ids(ours({}, { status: 'revoked' }))).toBe('no-plan');
});
it('minutes are no repetitions', () => {
  const read = parseCarePlan(ours({ quantity: { value: 5, unit: 'min', code: 'min' } }), EXERCISES);
  expect(read.ok && read.plan.items[1]?.dose).toEqual({});
});
