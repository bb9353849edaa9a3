/** A plan that is opened and taken in the middle of a morning. */
import { expect, it, onTestFinished } from 'vitest';
import { dayOf } from '../../../src/care/plan/day.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import { createPlanFiles } from '../../../src/edge/device/plan-files.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import { nowOf } from '../../../src/features/today/load-day.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { FakeFrames, makeWorld, settle, until } from '../../app/fakes.ts';

const MINE = somePlan({
  days: [],
  items: ['bird-dog', 'march-on-back'].map((exerciseId) => ({ exerciseId, dose: { sets: 1, reps: 1 } })),
});
const THEIRS = somePlan({ name: 'Theirs', from: 'physio', days: [], items: [{ exerciseId: 'elbow-curl', dose: {} }] });

it('a plan that is taken while a set of a morning runs ends the visit, is there, and can be undone into the morning', async () => {
  const days = createMemoryDayStore();
  const { app, ports } = makeWorld({ plan: MINE, days, camera: () => Promise.resolve(succeed(new FakeFrames())) });
  onTestFinished(() => app.dispatch({ kind: 'stop' }));
  await app.start();
  await app.dispatch({ kind: 'begin-morning' });
  void app.dispatch({ kind: 'leave-out' });
  await until('the mat', () => app.state.run !== null);
  const packed = (await createPlanFiles().pack(THEIRS, [])) ?? '';
  await app.dispatch({ kind: 'go', route: { page: 'given', packed } });
  await until('the plan', () => app.state.planOffer?.kind === 'open');
  expect(app.state.route.page).toBe('given');
  expect([app.state.run, app.state.morning]).toEqual([null, null]);
  await app.dispatch({ kind: 'take-given-plan' });
  await settle();
  expect(ports.plans.read()?.name).toBe('Theirs');
  expect(app.state.plan?.name).toBe('Theirs');
  expect(dayOf(app.state.plan, app.state.mornings, nowOf(ports), app.state).kind).toBe('ready');
  await app.dispatch({ kind: 'restore-plan', plan: MINE });
  expect(['go-on', 'ready']).toContain(dayOf(app.state.plan, app.state.mornings, nowOf(ports), app.state).kind);
});

it('a plan file that is opened while a set runs, and read when the person is at it, leads nobody away', async () => {
  let read: (text: string) => void = () => undefined;
  const { app } = makeWorld({ plan: MINE, camera: () => Promise.resolve(succeed(new FakeFrames())) });
  onTestFinished(() => app.dispatch({ kind: 'stop' }));
  await app.start();
  const slow = { size: 9, text: () => new Promise<string>((resolve) => (read = resolve)) } as unknown as File;
  const opening = app.dispatch({ kind: 'open-plan-file', file: slow });
  await settle();
  await app.dispatch({ kind: 'begin-morning' });
  void app.dispatch({ kind: 'leave-out' });
  await until('the mat', () => app.state.run !== null);
  const { planFileOf } = await import('../../../src/schema/plan-file.ts');
  read(planFileOf(THEIRS));
  await opening;
  await settle();
  expect(app.state.route.page).not.toBe('new-plan');
  expect(app.state.run).not.toBeNull();
});
