import { describe, expect, it } from 'vitest';
import type { CountedExercise, OwnRange } from '../../../src/core/exercise/exercise.ts';
import { toFindRange } from '../../../src/features/range/check-range.ts';
import { forSide } from '../../../src/core/exercise/for-side.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { storedSessions } from '../../contracts/session-store.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { makeWorld, settle, traceFile, type World, type WorldOptions } from '../../app/fakes.ts';

const ID = 'shoulder-flexion-raise';
const small = posesOf(`${ID}.too-small`);
const full = posesOf(`${ID}.clean`);

/** A range check over a recording, up to what it found. */
async function checked(poses: readonly Pose[], options: WorldOptions = {}, exerciseId = ID): Promise<World> {
  const world = makeWorld({ trace: poses, ...options });
  await world.app.dispatch({ kind: 'use-recording', ...traceFile() });
  await world.app.dispatch({ kind: 'check-range', exerciseId });
  return world;
}
const known: OwnRange = {
  exerciseId: ID,
  figures: [{ measure: 'arm', side: 'right', valueDeg: 100, bandDeg: 10, peaksDeg: [99, 100, 101], foundAtEpochMs: 1 }],
};
const sessionsIn = ({ store }: World) => storedSessions(store);

describe('finding the own range', () => {
  it('offers what was found with its band, aloud too, and keeps nothing by itself', async () => {
    const world = await checked(small);
    const { app, speaker, ports } = world;
    expect(app.state.route).toEqual({ page: 'range' });
    const [finding] = app.state.rangeOffer?.findings ?? [];
    expect(finding?.figure?.valueDeg).toBeGreaterThan(80);
    const offered = app.state.rangeOffer?.offered as CountedExercise;
    const side = finding?.side ?? 'left';
    expect(forSide(offered, side).movement.targetDeg).toBe((finding?.figure?.valueDeg ?? 0) - 10);
    expect(speaker.said).toContain('Three slow ones, as far as feels good');
    expect(speaker.said.at(-1)).toMatch(/arm: about 95, give or take 10\. Shall I use it\?/);
    expect(ports.ownRanges.read()).toEqual([]);
    expect(await sessionsIn(world)).toEqual([]);
  });

  it('ends without a word of a summary, which it has not: what was found follows', () => {
    const upright = findExercise(ID) as CountedExercise;
    const floor: CountedExercise = { ...upright, posture: 'supine' };
    const lastWords = [upright, floor].map((exercise) => toFindRange(exercise).lastWords({ exercise, test: null }));
    expect(lastWords).toEqual(['That was all of it', 'That was all of it. Come up slowly']);
  });

  it('is used from then on where it is accepted: what counted for nothing before counts now, and the set says why', async () => {
    const world = await checked(small);
    const { app, ports } = world;
    await app.dispatch({ kind: 'accept-range' });
    expect(app.state.route).toEqual({ page: 'exercise', exerciseId: ID });
    expect(ports.ownRanges.read()).toMatchObject([{ exerciseId: ID }]);
    await app.dispatch({ kind: 'begin', exerciseId: ID });
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set?.summary?.counted.total).toBe(3);
    expect(set?.exercise.personal?.own).toEqual(app.state.ownRanges[0]?.figures);
    const [stored] = await sessionsIn(world);
    expect(stored?.sets[0]?.exercise.personal?.own).toEqual(app.state.ownRanges[0]?.figures);
  });

  it('is not used where it is declined, or walked away from', async () => {
    for (const intent of [{ kind: 'decline-range' }, { kind: 'go', route: { page: 'history' } }] as const) {
      const { app, ports } = await checked(small);
      await app.dispatch(intent);
      expect(app.state.rangeOffer).toBeNull();
      expect(ports.ownRanges.read()).toEqual([]);
      await app.dispatch({ kind: 'begin', exerciseId: ID });
      expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(0);
    }
  });

  it('offers nothing where the person reaches the usual target, and says so', async () => {
    const { app, speaker } = await checked(full);
    expect(app.state.rangeOffer).toMatchObject({ offered: null });
    expect(app.state.rangeOffer?.findings[0]?.figure?.valueDeg).toBeGreaterThan(150);
    expect(speaker.said.at(-1)).toMatch(/That is as far as this exercise asks for/);
    await app.dispatch({ kind: 'accept-range' });
    expect(app.state.ownRanges).toEqual([]);
  });

  it('gives no figure where fewer than three repetitions support it, and says why', async () => {
    const { app, speaker } = await checked(small.filter(({ timeMs }) => timeMs < 4000));
    expect(app.state.rangeOffer?.findings.map(({ figure, reason }) => [figure, reason])).toEqual([
      [null, 'few'],
      [null, 'few'],
    ]);
    expect(speaker.said.at(-1)).toBe('No figure this time. I saw fewer than three repetitions of it.');
  });

  it('takes the place of what was found of the same limb, and leaves the other', async () => {
    const left = { ...known.figures[0], measure: 'arm', side: 'left', valueDeg: 130 } as OwnRange['figures'][number];
    const { app } = await checked(small, { ownRanges: [{ ...known, figures: [...known.figures, left] }] });
    await app.dispatch({ kind: 'accept-range' });
    const figures = app.state.ownRanges.flatMap((range) => range.figures);
    expect(figures.map(({ side }) => side).sort()).toEqual(['left', 'right']);
    expect(figures.find(({ side }) => side === 'left')).toEqual(left);
    expect(figures.find(({ side }) => side === 'right')?.valueDeg).not.toBe(100);
  });

  it('is not offered where no band follows it', async () => {
    const { app } = await checked(small, {}, 'bridge');
    expect([app.state.run, app.state.rangeOffer, app.state.route.page]).toEqual([null, null, 'start']);
    expect(findExercise('bridge')).toBeDefined();
  });

  it('is used for this visit where it cannot be kept, and that is told', async () => {
    const { app } = await checked(small, { rangesRefused: true });
    await app.dispatch({ kind: 'accept-range' });
    expect(app.state.ownRanges).toHaveLength(1);
    expect(app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: { kind: 'store-full' } }]);
  });
});

describe('an own range that is kept', () => {
  it('can be removed, and brought back', async () => {
    const { app, ports } = makeWorld({ ownRanges: [known] });
    await app.dispatch({ kind: 'remove-range', exerciseId: ID });
    expect([app.state.ownRanges, ports.ownRanges.read()]).toEqual([[], []]);
    expect(app.state.notices).toMatchObject([{ kind: 'range-removed', range: known }]);
    await app.dispatch({ kind: 'undo-remove-range', range: known });
    expect([app.state.ownRanges, ports.ownRanges.read()]).toEqual([[known], [known]]);
    expect(app.state.notices).toEqual([]);
  });

  it('goes with everything that is erased', async () => {
    const { app, ports } = makeWorld({ ownRanges: [known] });
    await app.dispatch({ kind: 'erase-everything' });
    await settle();
    expect([app.state.ownRanges, ports.ownRanges.read()]).toEqual([[], []]);
  });
});
