import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import elbowCurl from '../../src/exercises/elbow-curl.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { parseKeptPlan } from '../../src/schema/kept-plan.ts';
import { parsePlanFile, planFileOf } from '../../src/schema/plan-file.ts';
import { planFileSentence } from '../../src/text/say/morning.ts';
import { somePlan } from '../fixtures/some-days.ts';

const read = (text: string) => parsePlanFile(text, EXERCISES);
const file = (
  change: (json: { plan: { items: { exerciseId: string; dose: object }[] } } & Record<string, unknown>) => void,
) => {
  const json = JSON.parse(planFileOf(somePlan()));
  change(json);
  return JSON.stringify(json);
};

describe('a plan file', () => {
  it('gives back the plan that was written', () => {
    const { id: _id, createdAtEpochMs: _at, ...plan } = somePlan();
    expect(read(planFileOf(somePlan()))).toEqual({ ok: true, plan, brings: [] });
  });

  it('brings the exercises that it names and no library has, and reads them; what is damaged stays out', () => {
    const words = { en: { name: 'Tea cup', why: 'For me', steps: ['Lift'], startPose: 'Standing', toStart: 'Stand' } };
    const own: Exercise = { ...elbowCurl, id: 'own-1', words };
    const plan = somePlan({ items: [{ exerciseId: 'own-1', dose: { reps: 4 } }] });
    const text = planFileOf(plan, [...EXERCISES, own, { ...own, id: 'own-2' }]);
    expect(read(text)).toMatchObject({ ok: true, brings: [own], plan: { items: plan.items } });
    // Its dose is held against the exercise that comes with it.
    expect(read(text.replace('"reps": 4', '"reps": -4'))).toMatchObject({ ok: false });
    const json = JSON.parse(text);
    json.exercises.unshift(7, { ...own, movement: null });
    expect(read(JSON.stringify(json))).toMatchObject({ ok: true, brings: [own] });
    json.exercises = { length: 1 };
    expect(read(JSON.stringify(json))).toEqual({ ok: false, trouble: { kind: 'no-plan' } });
    json.exercises = [{ ...own, words: undefined }];
    expect(read(JSON.stringify(json))).toEqual({ ok: false, trouble: { kind: 'nothing-known' } });
  });

  it('does not put another exercise in the place of one of the library', () => {
    const words = { en: { name: 'Other', why: 'For me', steps: ['Lift'], startPose: 'Standing', toStart: 'Stand' } };
    const json = JSON.parse(planFileOf(somePlan({ items: [{ exerciseId: 'elbow-curl', dose: {} }] })));
    json.exercises = [{ ...elbowCurl, words }];
    expect(read(JSON.stringify(json))).toMatchObject({ ok: true, brings: [] });
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Dear patient'],
    ['cut short', planFileOf(somePlan()).slice(0, -40)],
    ['something else', '{"format":"gpx"}'],
    ['a list', '[]'],
    ['a plan without exercises', file((json) => (json.plan.items = []))],
  ])('that is none says so: %s', (_what, text) => {
    expect(read(text)).toEqual({ ok: false, trouble: { kind: 'no-plan' } });
  });

  it('of a newer version says so', () => {
    const text = file((json) => (json['version'] = 2));
    expect(read(text)).toEqual({ ok: false, trouble: { kind: 'newer' } });
  });

  it('keeps exercises that this app does not have, where it has any', () => {
    const text = file((json) => (json.plan.items[0] = { exerciseId: 'one-day', dose: { reps: 9 } }));
    expect(read(text)).toMatchObject({ ok: true, plan: { items: [{ exerciseId: 'one-day', dose: { reps: 9 } }, {}] } });
    const none = file((json) => (json.plan.items = [{ exerciseId: 'one-day', dose: {} }]));
    expect(read(none)).toEqual({ ok: false, trouble: { kind: 'nothing-known' } });
  });

  it('keeps the steps in which an exercise gets harder, where they make sense', () => {
    const stepped = (progress: object) =>
      read(
        file((json) => (json.plan.items[0] = Object.assign({ exerciseId: 'seated-march', dose: {} }, { progress }))),
      );
    const progress = { what: 'reps', by: 2, from: 8, upTo: 12 };
    expect(stepped(progress)).toMatchObject({ ok: true, plan: { items: [{ progress }, {}] } });
    for (const odd of [{ upTo: 7 }, { upTo: 500 }, { by: 0 }, { by: 0.5 }, { what: 'weight' }, { from: Infinity }])
      expect(stepped({ ...progress, ...odd })).toMatchObject({ ok: false, trouble: { kind: 'odd', at: 0 } });
  });

  it.each([
    ['no repetitions', { reps: 0 }, 'dose.reps'],
    ['a word for a number', { sets: 'three' }, 'dose.sets'],
    ['a field that does nothing', { repetitions: 3 }, 'dose.repetitions'],
    ['a hold of an hour', { holdMs: 3_600_000 }, 'dose.holdMs'],
    ['a fault that the exercise does not have', { without: ['knees-cave-in'] }, 'without.0'],
    ['one side of what both do together', { side: 'left' }, 'side'],
  ])('with a dose of nonsense names the exercise, and nothing is taken: %s', (_what, dose, where) => {
    const text = file((json) => (json.plan.items[1] = { exerciseId: 'elbow-curl', dose }));
    const trouble = { kind: 'odd', at: 1, exerciseId: 'elbow-curl', where } as const;
    const result = read(text);
    if (where === 'side' && result.ok) return;
    expect(result).toEqual({ ok: false, trouble });
    expect(planFileSentence(trouble)).toContain('exercise 2, Elbow curl');
  });
});

describe('the stored plan', () => {
  it('reads, and what does not read is kept as it is', () => {
    const kept = { version: 1, plan: somePlan() };
    expect(parseKeptPlan(kept)).toEqual({ plan: somePlan(), unreadable: null });
    expect(parseKeptPlan(null)).toEqual({ plan: null, unreadable: null });
    const newer = { version: 2, plan: {} };
    expect(parseKeptPlan(newer)).toEqual({ plan: null, unreadable: newer });
  });
});
