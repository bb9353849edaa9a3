import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../src/core/body/landmarks.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { fixtureNames, posesOf } from '../fixtures/poses/read-fixture.ts';
import { runSet } from './judge-track.ts';

/** Every string in a value, those in names included. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...stringsIn(inner)]);
}
const AN_ID = /^[a-z]+(-[a-z]+)*$/;
const A_NAME = /^[a-z][a-zA-Z]*$/;

const recorded = fixtureNames().flatMap((fixture) =>
  EXERCISES.filter(({ id }) => fixture.startsWith(`${id}.`)).map((exercise) => ({ fixture, exercise })),
);

describe('the judgement speaks no language', () => {
  it.each(recorded)('and says in ids all there is to say of $fixture', ({ fixture, exercise }) => {
    const { events } = runSet(exercise, posesOf(fixture));
    expect(stringsIn(events).filter((text) => !AN_ID.test(text) && !A_NAME.test(text))).toEqual([]);
  });

  it('so that an event can be stored, sent and read again as it is', () => {
    for (const { fixture, exercise } of recorded.filter((each) => each.fixture.endsWith('.faults'))) {
      const { events } = runSet(exercise, posesOf(fixture));
      expect(events.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(events))).toEqual(events);
    }
  });

  it('and exercises hold no sentences for the patient: only ids, and their sources', () => {
    for (const exercise of EXERCISES) {
      const faults = exercise.faults.map(({ source, ...rule }) => ({ ...rule, hasSource: source !== '' }));
      const strings = stringsIn({ ...exercise, faults }).filter(
        (text) => !(LANDMARKS as readonly string[]).includes(text),
      );
      expect(strings.filter((text) => !AN_ID.test(text) && !A_NAME.test(text))).toEqual([]);
    }
  });
});
