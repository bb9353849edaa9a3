import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { succeed } from '../../../src/core/record/failures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { en } from '../../../src/text/en/words.ts';
import '../../../src/ui/shell/pl-app.ts';
import { FakeFrames, FakeModel, makeWorld, until, type World } from '../../app/fakes.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { show } from '../some-state.ts';

/** Somebody at the mat, in the set. */
async function inASet(): Promise<World> {
  const model = new FakeModel(() => makeTrack('bird-dog')[0] as Pose);
  const world = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())), model: succeed(model) });
  await show('pl-app', { app: world.app });
  void world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  await until('the check', () => world.app.state.run?.stage === 'check');
  await world.app.dispatch({ kind: 'next' });
  await until('the set', () => world.app.state.run?.stage === 'running');
  await expect.element(soundOff).toBeVisible();
  return world;
}

const soundOff = page.getByRole('button', { name: new RegExp(en.practise.mute) });
const soundOn = page.getByRole('button', { name: new RegExp(en.practise.unmute) });

beforeEach(() => history.replaceState(null, '', '#/'));
let world: World;
afterEach(async () => {
  await world.app.dispatch({ kind: 'stop' });
  document.body.replaceChildren();
  history.replaceState(null, '', '#/');
});
const stage = (): string | undefined => world.app.state.run?.stage;

describe('the keys of a run, after a button was clicked', () => {
  it('are those of the run: space pauses and goes on, and does not press the button', async () => {
    world = await inASet();
    await userEvent.click(soundOff);
    expect(world.app.state.settings.muted).toBe(true);
    await userEvent.keyboard(' ');
    expect([stage(), world.app.state.settings.muted]).toEqual(['paused', true]);
    await userEvent.click(soundOn);
    await userEvent.keyboard(' ');
    expect([stage(), world.app.state.settings.muted]).toEqual(['running', false]);
  });

  it('press nothing where they are held down', async () => {
    world = await inASet();
    await userEvent.click(soundOff);
    await userEvent.keyboard('{ >8/}');
    await userEvent.keyboard('{Enter>8/}');
    expect([stage(), world.app.state.settings.muted]).toEqual(['paused', true]);
  });

  it('press the button to which somebody went by Tab where it is Enter, and are the run’s where it is space', async () => {
    world = await inASet();
    await userEvent.keyboard('{Tab}');
    for (let tabs = 0; tabs < 20 && !isFocused(soundOff); tabs += 1) await userEvent.keyboard('{Tab}');
    expect(isFocused(soundOff)).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect([stage(), world.app.state.settings.muted]).toEqual(['running', true]);
    await userEvent.keyboard(' ');
    expect([stage(), world.app.state.settings.muted]).toEqual(['paused', true]);
  });
});

const isFocused = (button: typeof soundOff): boolean => {
  const element = button.query();
  const root = element?.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === element;
};

describe('what is dropped', () => {
  /** Whether the browser would open it in place of the app. */
  const isWayOut = (target: EventTarget, types: readonly ('file' | 'link' | 'words')[], type = 'drop'): boolean => {
    const dataTransfer = new DataTransfer();
    if (types.includes('file')) dataTransfer.items.add(new File(['x'], 'walk.mp4'));
    if (types.includes('link')) dataTransfer.setData('text/uri-list', 'https://example.org/');
    if (types.includes('words')) dataTransfer.setData('text/plain', 'words');
    return target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  };

  it('beside its place, on the picture in a set too, never leads out of the app', async () => {
    world = await inASet();
    const picture = document.querySelector('pl-app')?.shadowRoot?.querySelector('pl-page-practise')?.shadowRoot;
    const targets = [document.body, document.documentElement, picture?.querySelector('pl-stage') ?? document];
    for (const target of targets)
      for (const type of ['dragover', 'drop'])
        for (const dropped of ['file', 'link'] as const) expect(isWayOut(target, [dropped], type)).toBe(false);
    expect(stage()).toBe('running');
    const field = document.body.appendChild(document.createElement('textarea'));
    expect([isWayOut(field, ['words']), isWayOut(field, ['file'])]).toEqual([true, false]);
  });

  it('in its place is taken', async () => {
    world = makeWorld();
    history.replaceState(null, '', '#/exercises');
    await show('pl-app', { app: world.app });
    await expect.element(page.getByText(en.source.drop)).toBeVisible();
    const place = page.getByText(en.source.drop).element();
    expect(isWayOut(place, ['file'], 'dragover')).toBe(false);
    expect(isWayOut(place, ['file'])).toBe(false);
    expect(world.app.state.source).toMatchObject({ kind: 'recording', name: 'walk.mp4' });
  });
});
