import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../src/app/registry.ts';
import { IntentEvent } from '../../src/ui/kit/intent-event.ts';
import { personalised } from '../../src/core/person/personalised.ts';
import type { FullState } from '../../src/app/state.ts';
import { toFindRange } from '../../src/features/range/check-range.ts';
import type { RangeOffer } from '../../src/features/range/range-offer.ts';
import type { CountedExercise, OwnRange } from '../../src/core/exercise/exercise.ts';
import bridge from '../../src/exercises/bridge.ts';
import flexion from '../../src/exercises/shoulder-flexion-raise.ts';
import '../../src/features/about/ui/pl-page-about.ts';
import '../../src/features/practise/ui/pl-page-check.ts';
import '../../src/features/library/ui/pl-page-exercise.ts';
import '../../src/features/history/ui/pl-page-history.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/range/ui/pl-page-range.ts';
import '../../src/features/settings/ui/pl-page-settings.ts';
import '../../src/features/library/ui/pl-page-exercises.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import { choose } from './choose.ts';
import { show, someHistory, someRun, someSession, someState } from './some-state.ts';

function heard(): Intent[] {
  const intents: Intent[] = [];
  document.body.addEventListener(IntentEvent.type, (event) => intents.push((event as IntentEvent).intent));
  return intents;
}

const click = (name: string | RegExp): Promise<void> => userEvent.click(page.getByRole('button', { name }));

beforeEach(() => document.body.replaceChildren());

describe('the page of all exercises', () => {
  it('names every exercise in a link, and arrow keys go from one to the next', async () => {
    await show('pl-page-exercises', { state: someState() });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('What shall we practise today?');
    page
      .getByRole('link', { name: /Bird dog/ })
      .element()
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    const focused = document.querySelector('pl-page-exercises')?.shadowRoot?.activeElement;
    expect(focused?.getAttribute('href')).toBe('#/exercise/march-on-back');
  });

  it('shows the last session', async () => {
    const history = someHistory([someSession()]);
    await show('pl-page-exercises', { state: someState({ history }) });
    await expect
      .element(page.getByRole('link', { name: 'See the summary' }))
      .toHaveAttribute('href', '#/session/session');
  });
});

describe('an exercise that was cut short', () => {
  const [set] = someSession().sets;
  const reps = set?.summary?.reps ?? [];
  const events = reps.map((rep) => ({ kind: 'rep-counted', timeMs: rep.endMs, rep }) as const);
  const session = someSession({
    status: 'interrupted',
    sets: set ? [{ ...set, status: 'interrupted', summary: null, events }] : [],
  });
  const history = someHistory([session]);
  const carriesOn = [{ kind: 'carry-on', exerciseId: 'bird-dog', from: { set: 1, done: 4 } }];

  it.each(['pl-page-exercises', 'pl-page-exercise'] as const)('is carried on with in one click: %s', async (tag) => {
    const intents = heard();
    const route = tag === 'pl-page-exercises' ? { page: 'exercises' } : { page: 'exercise', exerciseId: 'bird-dog' };
    await show(tag, { state: someState({ history, route: route as FullState['route'] }) });
    await expect.element(page.getByText(/begins a new session, with the 8 that are left of set 1/)).toBeVisible();
    await click('Carry on with Bird dog, 4 of 12 done');
    expect(intents).toEqual(carriesOn);
  });

  it.each(['pl-page-exercises', 'pl-page-exercise'] as const)(
    'is not offered while a recording is chosen, which would be judged whole: %s',
    async (tag) => {
      const route = tag === 'pl-page-exercises' ? { page: 'exercises' } : { page: 'exercise', exerciseId: 'bird-dog' };
      const source = { kind: 'recording', file: new Blob(), name: 'set.webm' } as const;
      await show(tag, { state: someState({ history, source, route: route as FullState['route'] }) });
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.getByRole('button', { name: /Carry on/ }).elements()).toEqual([]);
    },
  );

  it('is not offered on the page of another exercise', async () => {
    await show('pl-page-exercise', {
      state: someState({ history, route: { page: 'exercise', exerciseId: 'march-on-back' } }),
    });
    expect(page.getByRole('button', { name: /Carry on/ }).elements()).toEqual([]);
  });
});

describe('getting ready', () => {
  it('says how it goes and begins', async () => {
    const intents = heard();
    await show('pl-page-exercise', { state: someState({ route: { page: 'exercise', exerciseId: 'bird-dog' } }) });
    await expect.element(page.getByRole('img', { name: /Bird dog/ })).toBeVisible();
    await click(/^Start/);
    expect(intents).toEqual([{ kind: 'begin', exerciseId: 'bird-dog' }]);
  });

  it('says when the model is missing and tries again', async () => {
    const intents = heard();
    const model = {
      status: 'unavailable',
      progress: null,
      info: null,
      failure: { kind: 'model-missing', file: 'x' },
    } as const;
    await show('pl-page-exercise', {
      state: someState({ route: { page: 'exercise', exerciseId: 'bird-dog' }, model }),
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('npm start');
    await click('Try again');
    expect(intents).toEqual([{ kind: 'load-model' }]);
  });
});

const atCheck = (change: Parameters<typeof someRun>[0]): FullState =>
  someState({ route: { page: 'check' }, run: someRun({ stage: 'check', ...change }) });

describe('the start check', () => {
  it('says the one thing to do next', async () => {
    await show('pl-page-check', {
      state: atCheck({
        checkLines: [
          { id: 'person', state: 'ok', fix: null },
          { id: 'view', state: 'not-yet', fix: 'not-side-on' },
        ],
      }),
    });
    await expect.element(page.getByRole('status')).toHaveTextContent('Turn your side to the camera');
  });

  const signOf = async (fix: string): Promise<Element | null | undefined> => {
    const checkLines = [{ id: 'view', state: 'not-yet', fix }] as const;
    const element = await show('pl-page-check', { state: atCheck({ checkLines }) });
    return element.shadowRoot?.querySelector('pl-fix-sign')?.shadowRoot?.querySelector('svg');
  };

  it.each(['too-far', 'body-cut-off', 'not-side-on', 'not-facing', 'feet-out-of-frame', 'no-person', 'too-dark'])(
    'draws what to do beside its words, where a drawing helps: %s',
    async (fix) => {
      expect((await signOf(fix))?.getAttribute('aria-hidden')).toBe('true');
    },
  );

  it('draws no sign for what only words can say', async () => {
    expect(await signOf('no-depth')).toBeNull();
  });

  it('says why the camera is not there, and tries again', async () => {
    const intents = heard();
    await show('pl-page-check', { state: atCheck({ stage: 'blocked', failure: { kind: 'camera-denied' } }) });
    await expect.element(page.getByRole('alert')).toHaveTextContent('I may not use the camera.');
    await click('Try again');
    expect(intents).toEqual([{ kind: 'reconnect' }]);
    expect(page.getByRole('button', { name: 'Leave' }).elements()).toHaveLength(1);
  });

  it.each(['camera-denied', 'camera-missing', 'camera-busy', 'camera-unsupported'] as const)(
    'offers a recording where there is no camera, says what it may be, and begins with it: %s',
    async (kind) => {
      const intents = heard();
      const element = await show('pl-page-check', { state: atCheck({ stage: 'blocked', failure: { kind } }) });
      await expect.element(page.getByRole('button', { name: 'Use a recording' })).toBeVisible();
      await expect.element(page.getByText(/A video \(MP4, WebM\) or a saved movement trace/)).toBeVisible();
      const input = element.shadowRoot?.querySelector('pl-other-recording')?.shadowRoot?.querySelector('input');
      await userEvent.upload(input as HTMLInputElement, new File(['x'], 'mine.mp4', { type: 'video/mp4' }));
      expect(intents).toMatchObject([{ kind: 'begin-with-recording', name: 'mine.mp4' }]);
    },
  );

  it('offers the best engine where one that was chosen does not do', async () => {
    const intents = heard();
    const run = someRun({ stage: 'blocked', failure: { kind: 'engine-failed', detail: 'no WebGL' } });
    const settings = { ...someState().settings, engine: 'mediapipe' } as const;
    await show('pl-page-check', { state: someState({ route: { page: 'check' }, run, settings }) });
    await click('Use what works best here');
    expect(intents).toEqual([{ kind: 'change-settings', change: { engine: 'auto', adaptModel: true } }]);
    await show('pl-page-check', { state: someState({ route: { page: 'check' }, run }) });
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Use what works best here' }).elements()).toEqual([]);
  });
});

const practising = (change: Parameters<typeof someRun>[0]): FullState =>
  someState({ route: { page: 'practise' }, run: someRun(change) });

describe.each([
  [1280, 800],
  [390, 844],
  [844, 390],
])('the practise page at %i x %i', (widthPx, heightPx) => {
  it('shows picture, count, cue and controls without scrolling, and nothing is cut', async () => {
    await page.viewport(widthPx, heightPx);
    document.body.style.margin = '0';
    const state = practising({ message: { kind: 'form', id: 'shoulder-hikes' }, holdSeconds: 2 });
    const element = await show('pl-page-practise', { state });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(widthPx);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(heightPx);
    const boxes = ['pl-stage', 'pl-rep-count', 'pl-cue', '.controls'].map((part) => {
      const box = element.renderRoot.querySelector(part)?.getBoundingClientRect();
      if (!box) throw new Error(`expected ${part}`);
      return { part, ...box.toJSON() } as { part: string; top: number; bottom: number; left: number; right: number };
    });
    for (const box of boxes) {
      expect(box.top, box.part).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.part).toBeLessThanOrEqual(heightPx);
      expect(box.right, box.part).toBeLessThanOrEqual(widthPx);
    }
    for (const one of boxes)
      for (const other of boxes) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(one === other || apart, `${one.part} and ${other.part}`).toBe(true);
      }
    await expect.element(page.getByText('Let your shoulder hang, then reach')).toBeVisible();
  });
});

describe('the practise page', () => {
  beforeEach(() => page.viewport(1280, 800));

  it('pauses, stops and mutes by named buttons', async () => {
    const intents = heard();
    await show('pl-page-practise', { state: practising({}) });
    await click(/^Pause/);
    await click(/^Stop/);
    await click(/^Sound off/);
    expect(intents.map(({ kind }) => kind)).toEqual(['pause', 'stop', 'toggle-mute']);
  });

  it('says why a repetition was not counted, where the cue stands, and the count stays', async () => {
    const message = { kind: 'reject', id: 'range-too-small' } as const;
    await show('pl-page-practise', { state: practising({ message }) });
    await expect.element(page.getByText('Leg and arm further and it counts')).toBeVisible();
    await expect.element(page.getByText('3 of 12. Left 2, right 1.')).toBeInTheDocument();
  });

  it('counts the rest down, and goes on when asked', async () => {
    const intents = heard();
    await show('pl-page-practise', { state: practising({ stage: 'resting', leftSeconds: 42 }) });
    await expect.element(page.getByRole('timer')).toHaveTextContent('42');
    await click(/^Next set now/);
    expect(intents).toEqual([{ kind: 'next' }]);
  });

  it('lays nothing about the engine over the picture: the settings and the record know it', async () => {
    const info = { name: 'litert', model: 'full', accelerator: 'wasm' } as const;
    const model = { status: 'ready', progress: null, info, failure: null } as const;
    const element = await show('pl-page-practise', { state: { ...practising({}), model } });
    expect(element.shadowRoot?.textContent).not.toContain('LiteRT');
  });

  const wordsOf = async (change: Parameters<typeof practising>[0], saying: string | null = null): Promise<string> => {
    const element = await show('pl-page-practise', { state: { ...practising(change), saying } });
    const cue = element.shadowRoot?.querySelector('pl-cue');
    await cue?.updateComplete;
    return cue?.shadowRoot?.textContent?.trim() ?? '';
  };

  it('shows whatever is being said, in every stage of a visit', async () => {
    for (const stage of ['opening', 'running', 'paused', 'resting', 'reconnecting'] as const)
      expect(await wordsOf({ stage }, 'Begin when you are ready')).toBe('Begin when you are ready');
    const check = await show('pl-page-check', {
      state: {
        ...someState({ route: { page: 'check' }, run: someRun({ stage: 'check' }) }),
        saying: 'One more second',
      },
    });
    const cue = check.shadowRoot?.querySelector('pl-cue');
    await cue?.updateComplete;
    expect(cue?.shadowRoot?.textContent).toContain('One more second');
  });

  it('is never without words in a set: what to do, a hold, the side that moves, what comes next', async () => {
    const message = { kind: 'form', id: 'arm-low' } as const;
    expect(await wordsOf({ message, isMoving: true })).toBe('Reach for the wall ahead');
    expect(await wordsOf({ toDo: { kind: 'go-on', side: 'right', leg: false } })).toBe('Now the right side');
    expect(await wordsOf({ isMoving: true, side: 'left', holdSeconds: 2 })).toBe('Hold, left');
    expect(await wordsOf({ isMoving: true, side: 'left' })).toBe('Left side');
    expect(await wordsOf({ isMoving: true })).toBe('Next: number 4');
  });

  it('tells a person whose device has no voice, before a set and in it', async () => {
    for (const [tag, stage] of [
      ['pl-page-check', 'check'],
      ['pl-page-practise', 'running'],
    ] as const) {
      const state = someState({ run: someRun({ stage }), hasVoice: false });
      await show(tag, { state });
      await expect.element(page.getByText(/^No voice here/)).toBeVisible();
      const element = await show(tag, { state: { ...state, hasVoice: true } });
      expect(element.shadowRoot?.textContent).not.toContain('No voice here');
    }
  });

  it('offers another file where one cannot be read, and begins with it', async () => {
    const intents = heard();
    const failure = { kind: 'file-empty', file: 'set.mp4' } as const;
    const element = await show('pl-page-practise', { state: practising({ stage: 'blocked', failure }) });
    expect(element.shadowRoot?.textContent).not.toContain('Try again');
    const input = element.shadowRoot?.querySelector('pl-other-recording')?.shadowRoot?.querySelector('input');
    await userEvent.upload(input as HTMLInputElement, new File(['x'], 'other.mp4', { type: 'video/mp4' }));
    expect(intents).toMatchObject([{ kind: 'begin-with-recording', name: 'other.mp4' }]);
  });

  it('says that the camera has gone and that the count is safe', async () => {
    await show('pl-page-practise', {
      state: practising({ stage: 'reconnecting', failure: { kind: 'camera-lost' } }),
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Your repetitions are kept.');
  });
});

describe('the summary', () => {
  const opened = { status: 'ready', session: someSession(), corrections: [], failure: null } as const;

  it('says what to work on, and is read by its headings', async () => {
    await show('pl-page-summary', { state: someState({ route: { page: 'summary' }, opened }) });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Bird dog');
    await expect.element(page.getByRole('heading', { name: 'What went well' })).toBeVisible();
    await expect.element(page.getByText(/Let the leg get a little longer/)).toBeVisible();
    await expect.element(page.getByText(/This is not a diagnosis/)).toBeVisible();
  });

  it.each([
    [1280, 800],
    [390, 844],
  ])('shows what comes next without scrolling, at %i x %i, however long the report is', async (widthPx, heightPx) => {
    await page.viewport(widthPx, heightPx);
    const element = await show('pl-page-summary', { state: someState({ route: { page: 'summary' }, opened }) });
    expect(document.documentElement.scrollHeight).toBeGreaterThan(2 * heightPx);
    window.scrollTo(0, 0);
    for (const name of ['Done', 'Practise again']) {
      const box = page.getByRole('link', { name }).element().getBoundingClientRect();
      expect(box.top, name).toBeGreaterThan(0);
      expect(box.bottom, name).toBeLessThanOrEqual(heightPx);
      expect(box.right, name).toBeLessThanOrEqual(widthPx);
      expect(box.height, name).toBeGreaterThanOrEqual(48);
    }
    // From the heading, where the focus is on a new page: past the table, which can be scrolled where it is wide.
    page.getByRole('heading', { level: 1 }).element().focus();
    const focused = (): string | undefined => element.shadowRoot?.activeElement?.textContent?.trim();
    for (let tabs = 0; tabs < 2 && focused() !== 'Done'; tabs += 1) await userEvent.tab();
    expect(focused()).toBe('Done');
  });

  it('is named once: a session of one exercise does not repeat its name above each set', async () => {
    const [set] = opened.session.sets;
    if (!set) throw new Error('expected a set');
    const sets = [set, { ...set, id: 'second' }];
    await show('pl-page-summary', {
      state: someState({ route: { page: 'summary' }, opened: { ...opened, session: someSession({ sets }) } }),
    });
    expect(
      page
        .getByRole('heading')
        .elements()
        .map((heading) => heading.textContent?.trim())
        .filter((words) => /Set|Bird dog/.test(words ?? '')),
    ).toEqual(['Bird dog', 'Set 1', 'Set 2']);
  });

  it('that is opened later from the history still has its open question, beside the answers that can be taken back', async () => {
    const [set] = opened.session.sets;
    if (!set?.summary) throw new Error('expected a set');
    const asked = {
      ...set,
      exercise: { ...set.exercise, asks: ['back-quiet', 'breathed-on'] },
      events: set.summary.reps.map((rep) => ({ kind: 'rep-counted', timeMs: rep.endMs, rep }) as const),
      selfReport: [{ question: 'back-quiet', answer: 'no', atEpochMs: 1 }] as const,
    };
    const intents = heard();
    await show('pl-page-summary', {
      state: someState({
        route: { page: 'session', sessionId: 'session' },
        opened: { ...opened, session: someSession({ sets: [asked] }) },
      }),
    });
    const advice = 'Let the heel slide along the floor next time: your low back stays quiet more easily.';
    // Said once, as the one thing to work on.
    expect(page.getByText(advice).elements()).toHaveLength(1);
    await page.getByRole('radio', { name: 'Yes' }).nth(1).click();
    await click('Take this answer back');
    expect(intents).toEqual([
      { kind: 'answer', setId: 'set', question: 'breathed-on', answer: 'yes' },
      { kind: 'answer', setId: 'set', question: 'back-quiet', answer: null },
    ]);
  });

  it('that is stored is deleted by a bin that is quieter than the report', async () => {
    await show('pl-page-summary', {
      state: someState({ route: { page: 'session', sessionId: 'session' }, opened }),
    });
    const style = getComputedStyle(page.getByRole('button', { name: 'Delete' }).element());
    const heading = getComputedStyle(page.getByRole('heading', { level: 1 }).element());
    expect(Number(style.fontWeight)).toBeLessThan(Number(heading.fontWeight));
    expect(style.borderTopColor).toBe('rgba(0, 0, 0, 0)');
    expect(style.color).toBe(
      getComputedStyle(
        page
          .getByText(/^Today|^Sunday/)
          .first()
          .element(),
      ).color,
    );
  });

  it('says which engine saw which part', async () => {
    const [set] = opened.session.sets;
    if (!set) throw new Error('expected a set');
    const lite = { ...set.engine, model: 'lite' } as const;
    const session = someSession({
      sets: [{ ...set, events: [{ kind: 'engine-changed', timeMs: 42_500, engine: lite }] }],
    });
    await show('pl-page-summary', {
      state: someState({ route: { page: 'summary' }, opened: { ...opened, session } }),
    });
    const words =
      /Seen by LiteRT full, several threads, from the camera\. From 0:43 on by LiteRT lite, several threads\./;
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it('of an interrupted session is made from its events', async () => {
    const [set] = opened.session.sets;
    if (!set?.summary) throw new Error('expected a set');
    const events = set.summary.reps.map((rep) => ({ kind: 'rep-counted', timeMs: rep.endMs, rep }) as const);
    const session = someSession({
      status: 'interrupted',
      sets: [{ ...set, summary: null, status: 'interrupted', events }],
    });
    await show('pl-page-summary', {
      state: someState({ route: { page: 'session', sessionId: 'session' }, opened: { ...opened, session } }),
    });
    await expect.element(page.getByText(/This session was cut short/)).toBeVisible();
    expect(page.getByRole('row').elements()).toHaveLength(5);
  });

  it('of a set without repetitions says what helps', async () => {
    const [set] = opened.session.sets;
    if (!set?.summary) throw new Error('expected a set');
    const counted = { left: 0, right: 0, both: 0, total: 0 };
    const empty = { ...set, summary: { ...set.summary, counted, reps: [], rejected: [], unjudged: [], faults: [] } };
    await show('pl-page-summary', {
      state: someState({ route: { page: 'summary' }, opened: { ...opened, session: someSession({ sets: [empty] }) } }),
    });
    await expect.element(page.getByText('Nothing was counted in this set.')).toBeVisible();
    await expect.element(page.getByText(/not yet in the start position \(Hands and knees\)/)).toBeVisible();
  });
});

describe('the history', () => {
  it('says what will be here while it is empty, and offers the first step', async () => {
    const history = someHistory([]);
    await show('pl-page-history', { state: someState({ history }) });
    await expect.element(page.getByRole('link', { name: 'Choose a first exercise' })).toBeVisible();
  });

  it('names each deletion, and asks before everything is erased', async () => {
    const intents = heard();
    const history = someHistory([someSession()]);
    await show('pl-page-history', { state: someState({ history }) });
    await click(/^Delete Bird dog, Today/);
    await click('Erase everything');
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Erase all sessions on this computer?');
    expect(intents.map(({ kind }) => kind)).toEqual(['delete-session']);
    await userEvent.click(page.getByRole('button', { name: 'Erase everything' }).last());
    expect(intents.map(({ kind }) => kind)).toEqual(['delete-session', 'erase-everything']);
  });

  it('says when it cannot be read', async () => {
    const history = someHistory([], { status: 'unavailable', failure: { kind: 'store-newer' } });
    await show('pl-page-history', { state: someState({ history }) });
    await expect.element(page.getByRole('alert')).toHaveTextContent('They are untouched.');
  });
});

describe('settings and about', () => {
  it('label every control', async () => {
    const intents = heard();
    await show('pl-page-settings', { state: someState() });
    await choose('Light or dark', 'Dark');
    await expect.element(page.getByRole('checkbox', { name: 'Sound off' })).not.toBeChecked();
    await userEvent.click(page.getByText('Sound off'));
    await expect.element(page.getByRole('slider', { name: 'How fast I speak' })).toBeVisible();
    expect(intents).toEqual([
      { kind: 'change-settings', change: { theme: 'dark' } },
      { kind: 'change-settings', change: { muted: true } },
    ]);
  });

  it('offer the engines that this build has, and no other', async () => {
    const open = () => userEvent.click(page.getByRole('combobox', { name: 'Engine' }));
    await show('pl-page-settings', { state: someState() });
    await open();
    await expect.element(page.getByRole('option', { name: /MediaPipe/ })).toBeVisible();
    expect(page.getByRole('option', { name: /MoveNet/ }).elements()).toEqual([]);
    await show('pl-page-settings', { state: someState({ engines: ['auto', 'litert', 'mediapipe', 'movenet'] }) });
    await open();
    await expect.element(page.getByRole('option', { name: /MoveNet/ })).toBeVisible();
  });

  it('say of an engine chosen in another build that this one is without it', async () => {
    await show('pl-page-settings', { state: someState({ settings: { ...someState().settings, engine: 'movenet' } }) });
    await expect.element(page.getByRole('combobox', { name: 'Engine' })).toHaveValue('MoveNet (17 points, no depth)');
    await expect.element(page.getByText('This copy of Plumbline was built without it.')).toBeVisible();
  });

  it('say what a camera cannot know, and what happens to pictures', async () => {
    await show('pl-page-about', {});
    await expect.element(page.getByRole('heading', { name: 'Privacy' })).toBeVisible();
    await expect.element(page.getByText(/never stored\. They are sent only where you choose that/)).toBeVisible();
  });
});

describe('the own range', () => {
  const figure = {
    measure: 'arm',
    side: 'right',
    valueDeg: 96,
    bandDeg: 10,
    peaksDeg: [94, 96, 99],
    foundAtEpochMs: Date.UTC(2025, 4, 3),
  } as const;
  const known: OwnRange = { exerciseId: flexion.id, figures: [figure] };
  const found = { measure: 'arm', side: 'right', figure, reason: null, peaksDeg: figure.peaksDeg } as const;
  const offered = personalised(flexion, [known]) as CountedExercise;
  const atRange = (change: Partial<RangeOffer> = {}): FullState =>
    someState({
      exercises: [flexion],
      route: { page: 'range' },
      rangeOffer: { exerciseId: flexion.id, findings: [found], offered, ...change },
    });
  const atExercise = (change: Partial<FullState> = {}): FullState =>
    someState({ exercises: [flexion, bridge], route: { page: 'exercise', exerciseId: flexion.id }, ...change });

  it('is offered on the page of an exercise that has bands for it, and of no other', async () => {
    const intents = heard();
    await show('pl-page-exercise', { state: atExercise() });
    await click('Find your range');
    expect(intents).toEqual([{ kind: 'check-range', exerciseId: flexion.id }]);
    await show('pl-page-exercise', { state: atExercise({ route: { page: 'exercise', exerciseId: bridge.id } }) });
    expect(page.getByText('Your own range').elements()).toEqual([]);
  });

  it('is told there with its band, its day and what follows from it, and can be removed', async () => {
    const intents = heard();
    await show('pl-page-exercise', { state: atExercise({ ownRanges: [known] }) });
    await expect
      .element(page.getByText('Your own range, right arm, found on May 3: about 95, give or take 10.'))
      .toBeVisible();
    await expect.element(page.getByText('Your target: right about 85°')).toBeVisible();
    await click('Remove');
    expect(intents).toEqual([{ kind: 'remove-range', exerciseId: flexion.id }]);
  });

  it('is asked about when it was found: with its band, what it rests on, and what would follow', async () => {
    const intents = heard();
    await show('pl-page-range', { state: atRange() });
    await expect.element(page.getByText('Right arm: about 95, give or take 10.')).toBeVisible();
    await expect
      .element(page.getByText('The middle of 94, 96, 99. Counted from about 70, the target about 85.'))
      .toBeVisible();
    await click(/^Use it/);
    await click(/^Do not use it/);
    expect(intents.map(({ kind }) => kind)).toEqual(['accept-range', 'decline-range']);
  });

  it('that changes nothing is not asked about, and one that was not found says why', async () => {
    const intents = heard();
    await show('pl-page-range', { state: atRange({ offered: null }) });
    await expect.element(page.getByText(/Its usual figures stay/)).toBeVisible();
    const none = { ...found, figure: null, reason: 'fast', peaksDeg: [] } as const;
    document.body.replaceChildren();
    await show('pl-page-range', { state: atRange({ findings: [none], offered: null }) });
    await expect.element(page.getByText(/no figure this time. They were too quick/)).toBeVisible();
    await click(/^Try again/);
    expect(intents).toEqual([{ kind: 'check-range', exerciseId: flexion.id }]);
  });

  it('is told while it is found and while it is used', async () => {
    await show('pl-page-practise', { state: practising({ purpose: toFindRange(flexion) }) });
    await expect.element(page.getByText('Finding your range')).toBeVisible();
    await expect.element(page.getByText('Three slow ones, as far as feels good')).toBeVisible();
    document.body.replaceChildren();
    await show('pl-page-practise', { state: practising({ exercise: offered }) });
    await expect.element(page.getByText('Your target: right about 85°')).toBeVisible();
  });
});
