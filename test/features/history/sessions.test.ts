import { describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { makeWorld, traceFile } from '../../app/fakes.ts';

/** An app in which one session has been practised. */
async function withSession(): Promise<ReturnType<typeof makeWorld>> {
  const world = makeWorld({ trace: makeTrack('bird-dog', { reps: 2 }) });
  await world.app.dispatch({ kind: 'use-recording', ...traceFile() });
  await world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  return world;
}

describe('the history', () => {
  it('lists a session, opens it, deletes it, and brings it back', async () => {
    const { app } = await withSession();
    const [session] = app.state.history.heads;
    const sessionId = session?.id ?? '';
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId } });
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(2);
    await app.dispatch({ kind: 'delete-session', sessionId });
    expect(app.state.history.heads).toEqual([]);
    expect(app.state.opened.status).toBe('missing');
    await app.dispatch({ kind: 'undo-delete', sessionId });
    expect(app.state.history.heads.map(({ id }) => id)).toEqual([sessionId]);
  });

  it('erases everything', async () => {
    const { app, store } = await withSession();
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.history.heads).toEqual([]);
    expect(await store.listHeads({ after: null, limit: 9 })).toEqual(succeed({ heads: [], next: null }));
  });

  it('stays as it is where it cannot be erased, and that is told', async () => {
    const { app, store } = await withSession();
    vi.spyOn(store, 'eraseEverything').mockResolvedValue(fail({ kind: 'store-refused', detail: 'locked' }));
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.history.heads).toHaveLength(1);
    expect(app.state.opened.session).not.toBeNull();
    expect(app.state.notices).toMatchObject([{ kind: 'failure', failure: { kind: 'store-refused' } }]);
  });

  it.each([
    { what: 'own ranges', refused: { rangesRefused: true } },
    { what: 'the plan', refused: { plansRefused: true } },
    { what: 'what a reader gave', refused: { reviewerRefused: true } },
  ])('is not said to be all erased where $what cannot be', async ({ refused }) => {
    const { app } = makeWorld(refused);
    await app.dispatch({ kind: 'erase-everything' });
    const kinds = app.state.notices.map(({ kind }) => kind);
    expect(app.state.notices).toContainEqual(
      expect.objectContaining({ kind: 'failure', failure: { kind: 'store-full' } }),
    );
    expect(kinds).not.toContain('erased');
  });
});

describe('at the start', () => {
  it('finds a session that a killed tab left open, and offers it', async () => {
    const world = await withSession();
    const { session } = world.app.state.opened;
    if (!session) throw new Error('expected a session');
    const sets = session.sets.map((set) => ({ ...set, status: 'interrupted' as const }));
    vi.spyOn(world.store, 'recover').mockResolvedValue(succeed([{ ...session, status: 'interrupted', sets }]));
    await world.app.start();
    expect(world.app.state.notices).toMatchObject([
      { kind: 'recovered', sessionId: session.id, counted: { of: 'repetitions', count: 2 } },
    ]);
  });

  it('says nothing of a session whose sets had all ended', async () => {
    const world = await withSession();
    const { session } = world.app.state.opened;
    vi.spyOn(world.store, 'recover').mockResolvedValue(succeed(session ? [session] : []));
    await world.app.start();
    expect(world.app.state.notices).toEqual([]);
  });
});
