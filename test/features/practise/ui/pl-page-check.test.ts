import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../../src/features/practise/ui/pl-page-check.ts';
import type { PlPageCheck } from '../../../../src/features/practise/ui/pl-page-check.ts';
import type { RunState } from '../../../../src/app/run/run-state.ts';
import type { Side } from '../../../../src/core/body/landmarks.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import type { StartCheckLine } from '../../../../src/core/judge/start-check.ts';
import birdDog from '../../../../src/exercises/bird-dog.ts';
import posture from '../../../../src/exercises/posture-screen.ts';
import sitToStand from '../../../../src/exercises/sit-to-stand.ts';
import raise from '../../../../src/exercises/shoulder-abduction-raise.ts';
import type { PlDemonstration } from '../../../../src/ui/body/pl-demonstration.ts';
import { drawn, show, someRun, someState, type SomeRun } from '../../../ui/some-state.ts';
import { standsStill } from '../../../ui/standing-still.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  await page.viewport(1280, 800);
});
afterEach(() => document.body.removeAttribute('style'));

/** All that is looked at before a set, met but for the start pose. */
const LINES: readonly StartCheckLine[] = [
  { id: 'person', state: 'ok', fix: null },
  { id: 'light', state: 'ok', fix: null },
  { id: 'whole-body', state: 'ok', fix: null },
  { id: 'distance', state: 'ok', fix: null },
  { id: 'view', state: 'ok', fix: null },
  { id: 'start-pose', state: 'not-yet', fix: 'start-pose-bird-dog' },
];

async function checking(change: SomeRun = {}, seen: (run: RunState) => RunState = (run) => run): Promise<PlPageCheck> {
  const run = seen(someRun({ stage: 'check', checkLines: LINES, ...change }));
  const element = await show('pl-page-check', { state: someState({ route: { page: 'check' }, run }) });
  await drawn(element);
  return element;
}

const figureOf = (element: PlPageCheck): PlDemonstration | null =>
  element.renderRoot.querySelector<PlDemonstration>('pl-demonstration');
const boxOf = (element: PlPageCheck, part: string): DOMRect | undefined =>
  element.renderRoot.querySelector(part)?.getBoundingClientRect();
const paths = (element: PlPageCheck): string =>
  [...(figureOf(element)?.renderRoot.querySelectorAll('.figure path') ?? [])]
    .map((path) => path.getAttribute('d'))
    .join();

describe('the movement, while somebody gets ready', () => {
  it('is shown beside the picture, and lies over nothing', async () => {
    const element = await checking();
    const figure = boxOf(element, '.figure');
    expect(figure?.height).toBeGreaterThan(100);
    expect(figure?.left).toBeGreaterThanOrEqual(boxOf(element, '.stage')?.right ?? NaN);
    expect(figure?.top).toBeGreaterThanOrEqual(boxOf(element, '.side > p')?.bottom ?? NaN);
    expect(figure?.bottom).toBeLessThanOrEqual(boxOf(element, '.controls')?.top ?? NaN);
    const side = element.renderRoot.querySelector('.side');
    expect(side?.scrollHeight).toBeLessThanOrEqual(side?.clientHeight ?? NaN);
  });

  it.each([
    [390, 844],
    [1024, 480],
  ])('is left out where the column has no room for it: %i x %i', async (widthPx, heightPx) => {
    await page.viewport(widthPx, heightPx);
    const element = await checking();
    expect(boxOf(element, '.figure')?.height).toBe(0);
    await expect.poll(() => standsStill(() => paths(element)), { timeout: 12_000 }).toBe(true);
  });

  it('moves until it is told to stand still, and goes on', async () => {
    const element = await checking();
    const first = paths(element);
    await expect.poll(() => paths(element)).not.toBe(first);
    await userEvent.click(page.getByRole('button', { name: 'Stand still' }));
    const still = paths(element);
    expect(await standsStill(() => paths(element))).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Show the movement' }));
    await expect.poll(() => paths(element)).not.toBe(still);
  });

  it('stands still while the start pose is held', async () => {
    expect(figureOf(await checking())?.still).toBe(false);
    expect(figureOf(await checking({ startInSeconds: 2 }))?.still).toBe(true);
  });

  it('is not drawn for a posture record, in which nothing moves, nor where there is no picture', async () => {
    expect(figureOf(await checking({ exercise: posture }))).toBeNull();
    expect(figureOf(await checking({ stage: 'blocked', failure: { kind: 'camera-denied' } }))).toBeNull();
  });
});

/** A person of whom this side is near, in a picture that is a mirror or not. */
const seenFrom =
  (near: Side | null, mirrored: boolean) =>
  (run: RunState): RunState =>
    run.stage === 'check' ? { ...run, eye: { ...run.eye, mirrored }, check: { ...run.check, near } } : run;

describe('the figure beside the picture', () => {
  it.each<[string, Exercise, Side | null, boolean, boolean]>([
    ['from the side', birdDog, null, false, false],
    ['from the side', birdDog, 'right', false, false],
    ['from the side', birdDog, 'left', false, true],
    ['from the side', birdDog, 'right', true, true],
    ['from the side', birdDog, 'left', true, false],
    ['from the front', raise, null, false, false],
    ['from the front', raise, 'left', false, false],
    ['from the front', raise, null, true, true],
  ])(
    'is turned the way the person is seen %s: near $2, a mirror: $3',
    async (_at, exercise, near, mirrored, turned) => {
      const element = await checking({ exercise }, seenFrom(near, mirrored));
      expect(figureOf(element)?.mirrored).toBe(turned);
      const [picture] = figureOf(element)?.renderRoot.querySelectorAll('svg.picture') ?? [];
      expect(picture && getComputedStyle(picture).transform).toBe(turned ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none');
    },
  );
});

describe('what is looked at before a set', () => {
  it('is said to be not yet so in words, and is dashed; what is so has a tick', async () => {
    const element = await checking({
      checkLines: [
        { id: 'person', state: 'not-yet', fix: 'no-person' },
        { id: 'light', state: 'ok', fix: null },
      ],
    });
    const list = element.renderRoot.querySelector('pl-start-list');
    const lines = [...(list?.shadowRoot?.querySelectorAll('li') ?? [])];
    expect(lines.map((line) => line.innerText.trim())).toEqual([
      expect.stringMatching(/: not yet$/),
      expect.any(String),
    ]);
    expect(lines[0]?.querySelector('.visually-hidden')).toBeNull();
    expect(lines[1]?.querySelector('.visually-hidden')).not.toBeNull();
    const edges = lines.map((line) => getComputedStyle(line.querySelector('.sign')!).borderTopStyle);
    expect(edges).toEqual(['dashed', 'solid']);
  });

  it.each([
    [1280, 800],
    [390, 844],
    [844, 390],
  ])('has its outline whole in the picture: %i x %i', async (widthPx, heightPx) => {
    await page.viewport(widthPx, heightPx);
    for (const exercise of [sitToStand, raise, birdDog]) {
      document.body.replaceChildren();
      const element = await checking({ exercise, inPosition: false });
      const outline = element.renderRoot.querySelector('pl-figure')?.renderRoot.querySelector('.outline');
      const [box, stage] = [outline?.getBoundingClientRect(), boxOf(element, '.stage')];
      expect(box?.height).toBeGreaterThan(40);
      expect(box?.bottom).toBeLessThanOrEqual(stage?.bottom ?? NaN);
      expect(box?.top).toBeGreaterThanOrEqual(stage?.top ?? NaN);
      expect(box?.left).toBeGreaterThanOrEqual(stage?.left ?? NaN);
      expect(box?.right).toBeLessThanOrEqual(stage?.right ?? NaN);
    }
  });
});
