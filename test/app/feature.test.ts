import { describe, expect, it, vi } from 'vitest';
import { createApp, type App } from '../../src/app/app.ts';
import { defineFeature, type Feature } from '../../src/app/feature.ts';
import type { Intent, Route } from '../../src/app/registry.ts';
import { anyText } from '../../src/app/route.ts';
import { FEATURES } from '../../src/features/index.ts';
import { makeTrack } from '../fixtures/make-track.ts';
import { makeWorld, traceFile } from './fakes.ts';

const broken = (): never => {
  throw new Error('this feature is broken');
};
const NO_PAGE = () => Promise.reject(new Error('no page in this test'));

/** The app with one feature changed. */
function withFeature(name: string, change: (feature: Feature) => Partial<Feature>): App {
  const features = FEATURES.map((feature) => (feature.name === name ? { ...feature, ...change(feature) } : feature));
  const { ports } = makeWorld({ trace: makeTrack('bird-dog', { reps: 2 }) });
  return createApp(ports, features);
}

const unforeseen = ({ state }: App): unknown[] =>
  state.notices.flatMap((notice) =>
    notice.kind === 'failure' && notice.failure.kind === 'unexpected' ? [notice.failure.detail] : [],
  );

async function practise(app: App): Promise<void> {
  await app.dispatch({ kind: 'use-recording', ...traceFile() });
  await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
}

describe('a feature that throws costs itself only, and that is told', () => {
  it('at the start: the others have started', async () => {
    const app = withFeature('range', () => ({ start: broken }));
    await app.start();
    expect(unforeseen(app)).toEqual(['this feature is broken']);
    expect(app.state.history.status).toBe('ready');
  });

  it('when something is asked of it: the next intent is taken', async () => {
    const app = withFeature('settings', () => ({ intents: new Map([['try-voice', broken]]) }));
    await app.dispatch({ kind: 'try-voice' });
    expect(unforeseen(app)).toEqual(['this feature is broken']);
    await app.dispatch({ kind: 'change-settings', change: { theme: 'dark' } });
    expect(app.state.settings.theme).toBe('dark');
  });

  it('at a key: other keys go on', () => {
    const app = withFeature('about', () => ({ keys: broken }));
    expect(app.intentOfKey('m')).toEqual({ kind: 'toggle-mute' });
    expect(unforeseen(app)).toEqual(['this feature is broken']);
  });

  it('at the end of a visit: the summary is shown all the same', async () => {
    const app = withFeature('about', () => ({ visitEnds: broken }));
    await practise(app);
    expect(app.state.route).toEqual({ page: 'summary' });
    expect(unforeseen(app)).toEqual(['this feature is broken']);
  });

  it('when everything is erased: the others forget what they keep', async () => {
    const app = withFeature('about', () => ({ erased: broken, sessionDeleted: broken }));
    await practise(app);
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.opened.session).toBeNull();
    expect(unforeseen(app)).toEqual(['this feature is broken']);
  });

  it.each(['enter', 'leave', 'isThere'] as const)('at "%s" of a page: other pages open', async (hook) => {
    const app = withFeature('about', ({ pages }) => ({ pages: pages.map((page) => ({ ...page, [hook]: broken })) }));
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    expect(app.state.route).toEqual({ page: 'history' });
    expect(unforeseen(app)).toEqual(['this feature is broken']);
  });
});

describe('a page', () => {
  it('is told when it is opened with its parameters, and when it is left, but not when only they change', async () => {
    const [enter, leave] = [vi.fn(), vi.fn()];
    const app = withFeature('library', ({ pages }) => ({
      pages: pages.map((page) => (page.name === 'exercise' ? { ...page, enter, leave } : page)),
    }));
    await app.dispatch({ kind: 'go', route: { page: 'exercise', exerciseId: 'bird-dog' } });
    await app.dispatch({ kind: 'go', route: { page: 'exercise', exerciseId: 'bridge' } });
    expect(enter.mock.calls.map(([route]) => (route as { exerciseId: string }).exerciseId)).toEqual([
      'bird-dog',
      'bridge',
    ]);
    expect(leave).not.toHaveBeenCalled();
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    expect(leave).toHaveBeenCalledTimes(1);
  });
});

describe('the compiler refuses', () => {
  it('an intent that nobody declares, or one with something else in it', () => {
    // @ts-expect-error nobody declares it
    const unknown: Intent = { kind: 'begn', exerciseId: 'bird-dog' };
    // @ts-expect-error what goes with it is missing
    const empty: Intent = { kind: 'begin' };
    // @ts-expect-error what goes with it is something else
    const other: Intent = { kind: 'begin', exerciseId: 7 };
    // @ts-expect-error more goes with it than is declared
    const more: Intent = { kind: 'begin-test', testId: 'five-times-sit-to-stand', exerciseId: 'sit-to-stand' };
    expect([unknown, empty, other, more]).toHaveLength(4);
  });

  it('a route to a page that nobody declares, or with other parameters', () => {
    // @ts-expect-error nobody declares it
    const unknown: Route = { page: 'exercisess' };
    // @ts-expect-error its parameter is missing
    const empty: Route = { page: 'exercise' };
    expect([unknown, empty]).toHaveLength(2);
  });

  it('a feature that leaves out what it declares, or brings something else', () => {
    const about = { title: () => 'About', load: NO_PAGE };
    const test = { ...about, parameters: { testId: anyText } };
    const features = [
      // @ts-expect-error the page is missing
      defineFeature('about', {}),
      // @ts-expect-error an intent that is not declared
      defineFeature('about', { pages: { about }, intents: { help: () => undefined } }),
      // @ts-expect-error a page that is not declared
      defineFeature('about', { pages: { about, help: about } }),
      // @ts-expect-error the parameters of the route are missing
      defineFeature('tests', { intents: { 'begin-test': () => undefined }, pages: { test: about } }),
      // @ts-expect-error the intent is not handled
      defineFeature('tests', { intents: {}, pages: { test } }),
      defineFeature('tests', { intents: { 'begin-test': ({ testId }) => void testId }, pages: { test } }),
    ];
    expect(features.map(({ name }) => name)).toContain('tests');
  });

  it('a use case that sees the slice of another feature, or a device that its feature does not name', () => {
    const page = { title: () => 'Settings', load: NO_PAGE };
    const feature = defineFeature('settings', {
      needs: ['speaker'],
      slice: { voices: [] },
      intents: {
        'try-voice': (_intent, { store, ports }) => {
          ports.speaker.stop();
          // @ts-expect-error the range is another feature's
          void store.state.rangeOffer;
          // @ts-expect-error the database is not named
          void ports.store;
        },
      },
      pages: { settings: page },
    });
    expect(feature.needs).toEqual(['speaker']);
  });
});
