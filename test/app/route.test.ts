import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherFeatures } from '../../src/app/gather.ts';
import type { Route } from '../../src/app/registry.ts';
import { anyText, readRoute, writeRoute } from '../../src/app/route.ts';
import { FEATURES } from '../../src/features/index.ts';

const { pages } = gatherFeatures(FEATURES);
const read = (address: string): Route => readRoute(address, pages);

describe('addresses', () => {
  it.each([
    ['#/', { page: 'start' }],
    ['#/exercise/bird-dog', { page: 'exercise', exerciseId: 'bird-dog' }],
    ['#/session/a%2Fb%20%25', { page: 'session', sessionId: 'a/b %' }],
    ['#/history', { page: 'history' }],
    ['#/practise', { page: 'practise' }],
  ] as const)('%s is read as it is written', (address, route) => {
    expect(writeRoute(route)).toBe(address);
    expect(read(address)).toEqual(route);
  });

  it.each(['#/nowhere', '', '#', '#/exercise/', '#/exercise', '#/constructor'])(
    'that lead nowhere, as %j, are the first page',
    (address) => {
      expect(read(address)).toEqual({ page: 'start' });
    },
  );

  it('with a stray % in them are taken as they stand', () => {
    expect(read('#/session/%E0%A4%A')).toEqual({ page: 'session', sessionId: '%E0%A4%A' });
  });

  it('of every page with any parameters that it takes are read as they are written', () => {
    const parameter = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(
        fc.constantFrom(...pages.values()),
        fc.array(parameter, { minLength: 5, maxLength: 5 }),
        (page, values) => {
          const parameters = Object.keys(page.parameters).map((name, at) => [name, values[at]]);
          const route = { page: page.name, ...Object.fromEntries(parameters) } as Route;
          fc.pre(Object.values(page.parameters).every((take, at) => take(values[at] ?? '') === values[at]));
          expect(read(writeRoute(route))).toEqual(route);
        },
      ),
    );
  });

  it('are read whatever they hold, and never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages.keys()), fc.string({ unit: 'binary' }), (page, rest) => {
        const route = read(`#/${page}/${rest}`);
        expect(pages.has(route.page)).toBe(true);
      }),
    );
  });

  it('hold half a letter as the sign for what cannot be read', () => {
    expect(writeRoute({ page: 'session', sessionId: 'a\u{d800}' })).toBe('#/session/a%EF%BF%BD');
  });
});

describe('a page with several parameters', () => {
  const lesson = {
    parameters: { step: (part: string) => (/^\d+$/.test(part) ? Number(part) : null), lessonId: anyText },
  };
  const lessons = new Map([['lesson', lesson]]);

  it('has them in the alphabetical order of their names, whatever the order in which they are given', () => {
    const route = { page: 'lesson', step: 3, lessonId: 'breathing' } as unknown as Route;
    expect(writeRoute(route)).toBe('#/lesson/breathing/3');
    expect(readRoute('#/lesson/breathing/3', lessons)).toEqual(route);
  });

  it('is not there where one of them is missing or is none', () => {
    expect(readRoute('#/lesson/breathing', lessons)).toEqual({ page: 'start' });
    expect(readRoute('#/lesson/breathing/last', lessons)).toEqual({ page: 'start' });
  });
});
