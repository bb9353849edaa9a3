import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { language, useLanguage } from '../../../src/text/in-use.ts';
import { en } from '../../../src/text/en/words.ts';
import { makeWorld, type WorldOptions } from '../../app/fakes.ts';
import { somePlan } from '../../fixtures/some-days.ts';

async function opened(options: WorldOptions = {}) {
  const world = makeWorld(options);
  await world.app.start();
  await world.app.dispatch({ kind: 'go', route: { page: 'prescribe' } });
  return world;
}
const writing = ({ state }: App) => {
  if (!state.prescribing) throw new Error('expected somebody who writes');
  return state.prescribing;
};
const ids = (app: App) => writing(app).editing.draft.items.map(({ item }) => item.exerciseId);
const add = (app: App, exerciseId: string) => app.dispatch({ kind: 'edit-plan', edit: { kind: 'add', exerciseId } });
/** Presses the button of the last notice. */
async function pressNotice(app: App): Promise<void> {
  const notice = app.state.notices.at(-1);
  const action = notice && app.gathered.notices.get(notice.kind)?.(notice)?.action;
  for (const intent of action?.asks ?? []) await app.dispatch(intent);
}

describe('writing a plan', () => {
  it('is undone and done again, and is there after the page was closed', async () => {
    const { app, ports } = await opened();
    await add(app, 'bridge');
    await add(app, 'bird-dog');
    await app.dispatch({ kind: 'undo-plan-edit' });
    expect(ids(app)).toEqual(['bridge']);
    await app.dispatch({ kind: 'redo-plan-edit' });
    expect(ids(app)).toEqual(['bridge', 'bird-dog']);
    const again = await opened({ written: ports.planLibrary.read() });
    expect(ids(again.app)).toEqual(['bridge', 'bird-dog']);
  });

  it('says whether the plan can be handed over as it is, and is read back from what is handed over', async () => {
    const { app, ports, saved } = await opened();
    expect(writing(app).handOver?.trouble).toEqual({ kind: 'no-plan' });
    await add(app, 'elbow-curl');
    const { handOver } = writing(app);
    const read = await ports.planFiles.unpack(handOver?.packed ?? '', app.state.exercises);
    expect(read).toMatchObject({ ok: true, plan: { from: 'physio', items: [{ exerciseId: 'elbow-curl' }] } });
    await app.dispatch({ kind: 'save-draft-file' });
    expect(await ports.planFiles.read(new Blob([saved[0]?.text ?? '']), app.state.exercises)).toEqual(read);
    const dose = { countDeg: 30, targetDeg: 60 };
    await app.dispatch({ kind: 'edit-plan', edit: { kind: 'dose', key: 0, dose } });
    expect(writing(app).handOver).toMatchObject({ trouble: { kind: 'odd', exerciseId: 'elbow-curl' }, packed: null });
  });

  it('keeps plans under their names; keeping again changes the same one, and both can be undone', async () => {
    const { app, ports } = await opened();
    await app.dispatch({ kind: 'edit-plan', edit: { kind: 'rename', name: 'Ann' } });
    await add(app, 'bridge');
    await app.dispatch({ kind: 'keep-draft' });
    expect(writing(app).plans).toMatchObject([{ name: 'Ann', items: [{ exerciseId: 'bridge' }] }]);
    await add(app, 'bird-dog');
    await app.dispatch({ kind: 'keep-draft' });
    expect(writing(app).plans).toMatchObject([{ name: 'Ann', items: [{}, {}] }]);
    await pressNotice(app);
    expect(ports.planLibrary.read().plans).toMatchObject([{ name: 'Ann', items: [{ exerciseId: 'bridge' }] }]);
    // What is undone on the page and kept again is still the same plan.
    await app.dispatch({ kind: 'undo-plan-edit' });
    await app.dispatch({ kind: 'keep-draft' });
    expect(writing(app).plans).toHaveLength(1);
  });

  it('opens, copies and deletes what is kept; a deleted plan comes back, and so does what was being written', async () => {
    const kept = somePlan({ id: 'kept', name: 'Back' });
    const { app } = await opened({ written: { plans: [kept], draft: null } });
    await add(app, 'bridge');
    await app.dispatch({ kind: 'begin-draft', from: { kind: 'saved', planId: 'kept' } });
    expect(ids(app)).toEqual(['seated-march', 'elbow-curl']);
    await app.dispatch({ kind: 'undo-plan-edit' });
    expect(ids(app)).toEqual(['bridge']);
    await app.dispatch({ kind: 'copy-kept-plan', planId: 'kept' });
    expect(
      writing(app)
        .plans.map(({ name }) => name)
        .sort(),
    ).toEqual(['Back', 'Back (copy)']);
    await app.dispatch({ kind: 'delete-kept-plan', planId: 'kept' });
    expect(writing(app).plans.map(({ name }) => name)).toEqual(['Back (copy)']);
    await pressNotice(app);
    expect(writing(app).plans).toContainEqual(kept);
  });

  it('begins with nothing, a step of a programme, the plan of this device, or a file', async () => {
    const { app, ports } = await opened({ plan: somePlan() });
    await app.dispatch({ kind: 'begin-draft', from: { kind: 'programme', programmeId: 'low-back', stage: 1 } });
    expect(writing(app).editing.draft).toMatchObject({ name: en.today.programmes['low-back'] });
    expect(ids(app)).toEqual(['bridge', 'march-on-back', 'sit-to-stand']);
    await app.dispatch({ kind: 'begin-draft', from: { kind: 'mine' } });
    expect(ids(app)).toEqual(['seated-march', 'elbow-curl']);
    await app.dispatch({ kind: 'begin-draft', from: { kind: 'empty' } });
    expect(writing(app).editing.draft).toMatchObject({ name: '', items: [] });
    const file = new Blob([await ports.planFiles.write(somePlan(), [])]);
    await app.dispatch({ kind: 'open-draft-file', file });
    expect(ids(app)).toEqual(['seated-march', 'elbow-curl']);
    await app.dispatch({ kind: 'open-draft-file', file: new Blob(['Dear Ann']) });
    expect(app.state.notices.at(-1)).toMatchObject({ kind: 'draft-not-opened', trouble: { kind: 'no-plan' } });
    expect(ids(app)).toEqual(['seated-march', 'elbow-curl']);
    // The plan of this device is as it was all along.
    expect(ports.plans.read()).toEqual(somePlan());
  });

  it('that cannot be kept is there until the page closes, and that is said', async () => {
    const { app } = await opened({ plansRefused: true });
    await add(app, 'bridge');
    expect(ids(app)).toEqual(['bridge']);
    expect(app.state.notices.at(-1)).toMatchObject({ kind: 'save-trouble' });
  });

  it('is forgotten with everything else', async () => {
    const { app, ports } = await opened({ written: { plans: [somePlan()], draft: null } });
    await add(app, 'bridge');
    app.kernel.announce({ kind: 'erased' });
    expect(ports.planLibrary.read()).toEqual({ plans: [], draft: null });
    expect(app.state.prescribing).toBeNull();
  });
});

describe('a plan on paper', () => {
  afterEach(() => useLanguage(null));

  it('is the one that is written, or the own one', async () => {
    const { app } = await opened({ plan: somePlan() });
    await add(app, 'bridge');
    await app.dispatch({ kind: 'go', route: { page: 'handout', of: 'written' } });
    expect(app.state.handout).toMatchObject({ plan: { items: [{ exerciseId: 'bridge' }] } });
    expect(app.state.handout?.packed).toMatch(/^[\w-]+$/);
    await app.dispatch({ kind: 'go', route: { page: 'handout', of: 'own' } });
    expect(app.state.handout).toMatchObject({ plan: { name: somePlan().name } });
  });

  it('speaks the language of whoever gets it as long as it is open, and the settings keep theirs', async () => {
    const { app, ports } = await opened({ plan: somePlan() });
    const before = ports.settings.read().language;
    await app.dispatch({ kind: 'go', route: { page: 'handout', of: 'own' } });
    await app.dispatch({ kind: 'speak-for', language: 'de' });
    expect([language(), app.state.settings.language, ports.settings.read().language]).toEqual(['de', 'de', before]);
    await app.dispatch({ kind: 'go', route: { page: 'prescribe' } });
    await expect.poll(() => [language(), app.state.settings.language]).toEqual(['en', before]);
  });
});
