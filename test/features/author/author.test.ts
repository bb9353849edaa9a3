import { describe, expect, it, vi } from 'vitest';
import type { AuthorMistake } from '../../../src/care/author/mistake.ts';
import type { Intent } from '../../../src/app/registry.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { fail } from '../../../src/core/record/failures.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { NOTHING_SHOWN, type Authoring } from '../../../src/features/author/authoring.ts';
import { proposedName } from '../../../src/text/say/authoring.ts';
import { exerciseName } from '../../../src/text/say/card.ts';
import {
  fakeCamera,
  fakeFrame,
  FakeFrames,
  FakeModel,
  makeWorld,
  traceFile,
  until,
  type World,
} from '../../app/fakes.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { demonstrated, inTurn } from '../../fixtures/demonstrated.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';

const curls = demonstrated(elbowCurl, { times: 2 });

const authoringIn = ({ app }: Pick<World, 'app'>): Authoring => app.state.authoring ?? NOTHING_SHOWN;

type Draft = Extract<Authoring, { readonly stage: 'draft' }>;

function draftIn(world: World): Draft {
  const authoring = authoringIn(world);
  if (authoring.stage !== 'draft') throw new Error(`expected a draft, got ${JSON.stringify(authoring)}`);
  return authoring;
}

/** Shows a recording, up to what came of it. */
async function shown(poses = curls, options: Parameters<typeof makeWorld>[0] = {}): Promise<World> {
  const world = makeWorld({ trace: poses, ...options });
  await world.app.dispatch({ kind: 'go', route: { page: 'author' } });
  await world.app.dispatch({ kind: 'use-recording', ...traceFile() });
  await world.app.dispatch({ kind: 'show-exercise' });
  return world;
}

const ownIn = ({ app }: World) => app.state.exercises.filter(({ words }) => typeof words === 'object');

describe('an exercise that is shown', () => {
  it('becomes a draft that counts what was shown, is tried out at each change, and stands among the exercises once it is saved', async () => {
    const world = await shown();
    const { app, ports } = world;
    const { exercise, made, trial } = draftIn(world);
    expect(made).toMatchObject({ countedBy: 'elbow' });
    expect(made?.shown).toHaveLength(2);
    expect(trial).toMatchObject({ kind: 'done', check: { isExact: true, sameAs: ['elbow-curl'], confusions: [] } });
    expect(exerciseName(exercise)).toBe('Own exercise: Elbow');
    const { en } = exercise.words as Record<string, { readonly name: string }>;
    await app.dispatch({
      kind: 'edit-draft',
      edit: { what: 'words', language: 'en', words: { ...(en as never as object), name: 'Ann’s curl' } as never },
    });
    await app.dispatch({ kind: 'edit-draft', edit: { what: 'dose', figure: 'reps', value: 4 } });
    expect(draftIn(world).trial).toMatchObject({ kind: 'done', check: { isExact: true } });
    await app.dispatch({ kind: 'save-draft' });
    const [own] = ownIn(world);
    expect(own && exerciseName(own)).toBe('Ann’s curl');
    expect(app.state.route).toEqual({ page: 'exercise', exerciseId: own?.id });
    expect((await ports.ownExercises.read()).exercises).toEqual([own]);
    expect(own && isCounted(own) && analyzePoses(own, curls).reps).toHaveLength(2);
    expect(authoringIn(world).stage).toBe('asking');
  }, 60_000);

  it('keeps the words and the dose that somebody has changed when it is counted by another joint', async () => {
    const world = await shown(posesOf('elbow-curl.clean'));
    const { app } = world;
    const { made } = draftIn(world);
    const other = made?.joints.find((joint) => joint !== made.countedBy);
    if (!other) throw new Error('expected another joint');
    await app.dispatch({ kind: 'edit-draft', edit: { what: 'dose', figure: 'reps', value: 4 } });
    await app.dispatch({ kind: 'count-draft-by', measure: other });
    expect(draftIn(world)).toMatchObject({ made: { countedBy: other }, exercise: { dose: { reps: 4 } } });
    // It was not named yet: its name says what is counted.
    expect(exerciseName(draftIn(world).exercise)).toBe(proposedName(other, []));
    const words = { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' };
    await app.dispatch({ kind: 'edit-draft', edit: { what: 'words', language: 'en', words } });
    await app.dispatch({ kind: 'count-draft-by', measure: 'elbow' });
    expect(draftIn(world)).toMatchObject({ made: { countedBy: 'elbow' }, exercise: { words: { en: words } } });
  }, 60_000);

  it('says of a change that makes no sense that it does not, and is not saved so', async () => {
    const world = await shown();
    await world.app.dispatch({ kind: 'edit-draft', edit: { what: 'target', deg: 170 } });
    expect(draftIn(world).trial).toMatchObject({ kind: 'odd' });
    await world.app.dispatch({ kind: 'save-draft' });
    expect(ownIn(world)).toEqual([]);
    await world.app.dispatch({ kind: 'leave-shown' });
    expect(world.app.state.authoring).toEqual({ stage: 'asking', mistake: null, failure: null });
  }, 60_000);

  it('says that trying it out broke off, is not saved so, and tries again with the next change', async () => {
    const world = await shown();
    vi.spyOn(world.ports.authorBench, 'check').mockRejectedValueOnce(new Error('out of memory'));
    await world.app.dispatch({ kind: 'edit-draft', edit: { what: 'dose', figure: 'reps', value: 4 } });
    expect(draftIn(world).trial).toEqual({ kind: 'stuck' });
    await world.app.dispatch({ kind: 'save-draft' });
    expect(ownIn(world)).toEqual([]);
    await world.app.dispatch({ kind: 'edit-draft', edit: { what: 'dose', figure: 'reps', value: 5 } });
    expect(draftIn(world).trial.kind).toBe('done');
  }, 60_000);

  it('says why a recording shows none, and keeps nothing', async () => {
    const world = await shown(inTurn(curls.slice(0, 1), 6000));
    expect(world.app.state.authoring).toMatchObject({
      stage: 'asking',
      mistake: { kind: 'no-repetition' } satisfies AuthorMistake,
    });
    expect(ownIn(world)).toEqual([]);
  });

  it('says that something went wrong where the bench breaks', async () => {
    const world = await shown(curls, { authorBench: { make: () => Promise.reject(new Error('no worker')) } });
    expect(world.app.state.authoring).toMatchObject({ stage: 'asking', mistake: 'trouble' });
  });
});

describe('showing it to the camera', () => {
  const atMs = (timeMs: number) => curls.findLast((pose) => pose.timeMs <= timeMs) ?? curls[0]!;

  it('says why there is no camera', async () => {
    const { app } = makeWorld({ camera: () => Promise.resolve(fail({ kind: 'camera-denied' })) });
    await app.dispatch({ kind: 'show-exercise' });
    expect(app.state.authoring).toMatchObject({ stage: 'asking', failure: { kind: 'camera-denied' } });
  });

  it.each<Intent>([{ kind: 'go', route: { page: 'exercises' } }, { kind: 'erase-everything' }])(
    'is forgotten where somebody does something else meanwhile: $kind',
    async (intent) => {
      const frames = new FakeFrames();
      let wasAsked = false;
      const world = makeWorld({
        camera: () => fakeCamera(frames).open(),
        model: { ok: true, value: new FakeModel((timeMs) => ({ ...atMs(timeMs), timeMs })) },
        authorBench: {
          make: () => {
            wasAsked = true;
            return Promise.reject(new Error('not wanted'));
          },
        },
      });
      const { app } = world;
      await app.dispatch({ kind: 'go', route: { page: 'author' } });
      const showing = app.dispatch({ kind: 'show-exercise' });
      await until('it watches', () => authoringIn(world).stage === 'watching');
      frames.push(fakeFrame(0));
      await app.dispatch(intent);
      frames.push(fakeFrame(600));
      await showing;
      expect(authoringIn(world)).toEqual(NOTHING_SHOWN);
      expect(frames.closed).toBe(true);
      expect(wasAsked).toBe(false);
    },
  );

  it.each(['shown-exercise', 'leave-shown'] as const)('ends by %s, and lets go of the camera', async (kind) => {
    const frames = new FakeFrames();
    const model = new FakeModel((timeMs) => ({ ...atMs(timeMs), timeMs }));
    const { app, speaker } = makeWorld({
      camera: () => fakeCamera(frames).open(),
      model: { ok: true, value: model },
      authorBench: { make: () => Promise.resolve({ ok: false, mistake: { kind: 'no-repetition' } }) },
    });
    const showing = app.dispatch({ kind: 'show-exercise' });
    await until('it watches', () => authoringIn({ app }).stage === 'watching');
    frames.push(fakeFrame(0));
    await until('it sees a body', () => {
      const authoring = authoringIn({ app });
      return authoring.stage === 'watching' && authoring.seesBody;
    });
    expect(speaker.said.join()).toContain('I am looking');
    await app.dispatch({ kind });
    frames.push(fakeFrame(600));
    await showing;
    expect(app.state.authoring).toEqual({
      stage: 'asking',
      failure: null,
      mistake: kind === 'shown-exercise' ? { kind: 'no-repetition' } : null,
    });
    expect(frames.closed).toBe(true);
  });
});

describe('exercises of one’s own', () => {
  const file = (text: string) => Object.assign(new Blob([text]), { name: 'x.json' });
  const own = {
    ...elbowCurl,
    id: 'own-curl',
    words: { en: { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' } },
  };
  const noticed = ({ app }: World) => app.state.notices.map(({ kind }) => kind);

  it('come from a file, go into one, are deleted and brought back', async () => {
    const world = makeWorld();
    const { app, saved, ports } = world;
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    expect(ownIn(world)).toEqual([own]);
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    expect(ownIn(world)).toEqual([own]);
    await app.dispatch({ kind: 'save-exercise-file', exerciseId: own.id });
    expect(JSON.parse(saved[0]!.text)).toEqual(own);
    await app.dispatch({ kind: 'delete-own-exercise', exerciseId: own.id });
    expect(ownIn(world)).toEqual([]);
    expect((await ports.ownExercises.read()).exercises).toEqual([]);
    expect(noticed(world)).toContain('own-exercise-deleted');
    await app.dispatch({ kind: 'restore-own-exercise', exercise: own, plan: null });
    expect(ownIn(world)).toEqual([own]);
    expect(noticed(world)).not.toContain('own-exercise-deleted');
  });

  it('are changed later, under the same id, and tried out by the figure', async () => {
    const world = makeWorld();
    const { app } = world;
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    await app.dispatch({ kind: 'change-own-exercise', exerciseId: own.id });
    expect(draftIn(world)).toMatchObject({ made: null, trial: { kind: 'done', check: { isExact: true } } });
    await app.dispatch({ kind: 'leave-shown' });
    expect(ownIn(world)).toEqual([own]);
    await app.dispatch({ kind: 'change-own-exercise', exerciseId: own.id });
    await app.dispatch({ kind: 'edit-draft', edit: { what: 'dose', figure: 'reps', value: 5 } });
    await app.dispatch({ kind: 'save-draft' });
    expect(ownIn(world)).toEqual([{ ...own, dose: { ...own.dose, reps: 5 } }]);
    // What is of the library stays as it is.
    await app.dispatch({ kind: 'change-own-exercise', exerciseId: 'elbow-curl' });
    expect(authoringIn(world)).toEqual(NOTHING_SHOWN);
  }, 60_000);

  it('are taken out of the plan when they are deleted, and stand in it as before when that is undone', async () => {
    const before = somePlan({ items: [{ exerciseId: own.id, dose: {} }, ...somePlan().items] });
    const world = makeWorld({ plan: before });
    const { app, ports } = world;
    await app.start();
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    await app.dispatch({ kind: 'delete-own-exercise', exerciseId: own.id });
    expect(ports.plans.read()?.items).toEqual(somePlan().items);
    expect(ports.plans.read()?.id).not.toBe(before.id);
    expect(app.state.plan).toEqual(ports.plans.read());
    const notice = app.state.notices.find(({ kind }) => kind === 'own-exercise-deleted');
    const shown = notice && app.gathered.notices.get(notice.kind)?.(notice);
    expect(shown?.sentence).toBe('“Mine” is deleted, and no longer in your plan.');
    for (const undo of shown?.action?.asks ?? []) await app.dispatch(undo);
    expect(ports.plans.read()).toEqual(before);
    expect(ownIn(world)).toEqual([own]);
  });

  it('leave no plan where it had nothing else; and a plan that was changed since stays as it is', async () => {
    const before = somePlan({ items: [{ exerciseId: own.id, dose: {} }] });
    const world = makeWorld({ plan: before });
    const { app, ports } = world;
    await app.start();
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    await app.dispatch({ kind: 'delete-own-exercise', exerciseId: own.id });
    expect(ports.plans.read()).toBeNull();
    await app.dispatch({ kind: 'restore-plan', plan: somePlan() });
    await app.dispatch({ kind: 'restore-own-exercise', exercise: own, plan: before });
    expect(ports.plans.read()).toEqual(somePlan());
    await app.dispatch({ kind: 'restore-plan', plan: null });
    await app.dispatch({ kind: 'restore-own-exercise', exercise: own, plan: before });
    expect(ports.plans.read()).toEqual(before);
  });

  it('from a file with the id of another get one of their own; what is none changes nothing', async () => {
    const world = makeWorld();
    const { app } = world;
    const before = app.state.exercises.length;
    await app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify({ ...own, id: 'elbow-curl' })) });
    expect(ownIn(world).map(({ id }) => id)).not.toContain('elbow-curl');
    expect(app.state.exercises).toHaveLength(before + 1);
    for (const text of ['', JSON.stringify(elbowCurl)]) {
      await app.dispatch({ kind: 'open-exercise-file', file: file(text) });
      expect(noticed(world)).toContain('exercise-not-opened');
    }
    expect(app.state.exercises).toHaveLength(before + 1);
  });

  it('last until the page closes where storing is refused, which is said; and go when everything is erased', async () => {
    const world = makeWorld({ ownExercisesRefused: true });
    await world.app.dispatch({ kind: 'open-exercise-file', file: file(JSON.stringify(own)) });
    expect(ownIn(world)).toEqual([own]);
    expect(noticed(world)).toContain('save-trouble');
    await world.app.dispatch({ kind: 'erase-everything' });
    await until('they are gone', () => ownIn(world).length === 0);
  });
});
