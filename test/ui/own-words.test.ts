import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { parseExercise } from '../../src/schema/exercise.ts';
import '../../src/features/learning/ui/pl-page-learning.ts';
import '../../src/features/learning/ui/pl-page-lesson.ts';
import '../../src/features/library/ui/pl-page-exercise.ts';
import '../../src/features/library/ui/pl-page-exercises.ts';
import '../../src/features/practise/ui/pl-page-check.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import { FROM_OUTSIDE } from '../fixtures/own-words.ts';
import { fullSet } from './every-page/full-set.ts';
import { show, someRun, someSession, someState } from './some-state.ts';

const parsed = parseExercise(FROM_OUTSIDE);
if (!parsed.ok) throw new Error('expected an exercise');
const exercise = parsed.value;
const exercises = [exercise];

beforeEach(() => document.body.replaceChildren());

describe('an exercise from outside that brings its own words', () => {
  it('stands among the others by its name, and has its page', async () => {
    await show('pl-page-exercises', { state: someState({ exercises }) });
    await expect.element(page.getByRole('link', { name: /Pointing dog/ })).toBeVisible();
    const route = { page: 'exercise', exerciseId: exercise.id } as const;
    await show('pl-page-exercise', { state: someState({ exercises, route }) });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pointing dog');
    await expect.element(page.getByText('Point one leg at the wall behind you.')).toBeVisible();
    await expect.element(page.getByText('Whether you smile.')).toBeVisible();
  });

  it('leads into its start pose, and is cued, by its own sentences', async () => {
    const checkLines = [{ id: 'start-pose', state: 'not-yet', fix: `start-pose-${exercise.id}` }] as const;
    await show('pl-page-check', { state: someState({ run: someRun({ exercise, stage: 'check', checkLines }) }) });
    await expect.element(page.getByRole('status')).toHaveTextContent('Make a table of your back');
    const message = { kind: 'form', id: 'wobble' } as const;
    await show('pl-page-practise', { state: someState({ run: someRun({ exercise, message }) }) });
    await expect.element(page.getByText('Let the table stand still')).toBeVisible();
  });

  it('is told in them afterwards', async () => {
    const session = someSession({
      sets: [fullSet(exercise, { faults: [{ id: 'wobble', side: null, startMs: 12_000, endMs: 13_000 }] })],
    });
    const opened = { status: 'ready', session, corrections: [], failure: null } as const;
    await show('pl-page-summary', { state: someState({ route: { page: 'session', sessionId: 'session' }, opened }) });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pointing dog');
    await expect.element(page.getByText('Keep the table still.')).toBeVisible();
    await expect.element(page.getByText('Did it feel light?')).toBeVisible();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Table moved' }).first()).toBeVisible();
    expect(document.querySelector('pl-page-summary')?.shadowRoot?.textContent).not.toContain('wobble');
  });
});
