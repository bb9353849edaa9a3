import { describe, expect, it } from 'vitest';
import type { Feature } from '../../src/app/feature.ts';
import { gatherFeatures } from '../../src/app/gather.ts';
import { createApp } from '../../src/app/app.ts';
import { FEATURES } from '../../src/features/index.ts';
import { makeWorld } from './fakes.ts';

function named(name: string): Feature {
  const feature = FEATURES.find((one) => one.name === name);
  if (!feature) throw new Error(`expected the feature ${name}`);
  return feature;
}

const NONE: Pick<Feature, 'slice' | 'intents' | 'pages' | 'notices'> = {
  slice: {},
  intents: new Map(),
  pages: [],
  notices: new Map(),
};
const range = named('range');
const start = (more: readonly Feature[]) => createApp(makeWorld().ports, [...FEATURES, ...more]);

describe('features are put together at the start, and it is refused', () => {
  it.each<[string, Feature, string]>([
    ['that two have one name', range, 'Two features are named "range"'],
    [
      'that two bring one intent',
      { ...range, ...NONE, name: 'twin', intents: range.intents },
      'The intent "check-range" is brought twice: by range and by twin. Rename one.',
    ],
    [
      'that a feature brings an intent of the kernel',
      { ...range, ...NONE, name: 'twin', intents: new Map([['go', () => undefined]]) },
      'The intent "go" is brought twice: by kernel and by twin.',
    ],
    [
      'that two bring one page',
      { ...range, ...NONE, name: 'twin', pages: range.pages },
      'The page "range" is brought twice: by range and by twin.',
    ],
    [
      'that two bring one field of the state',
      { ...range, ...NONE, name: 'twin', slice: range.slice },
      'The field of the state "rangeOffer" is brought twice: by range and by twin.',
    ],
    [
      'that a feature brings a field of the kernel',
      { ...range, ...NONE, name: 'twin', slice: { settings: null } },
      'The field of the state "settings" is brought twice: by the kernel and by twin.',
    ],
    [
      'that two bring one notice',
      { ...range, ...NONE, name: 'twin', notices: range.notices },
      'The notice "range-removed" is brought twice',
    ],
    [
      'that a feature needs a device that is not there',
      { ...range, ...NONE, name: 'twin', needs: ['printer'] },
      'The feature "twin" needs the port "printer", and main.ts does not bring it.',
    ],
  ])('%s', (_title, feature, message) => {
    expect(() => start([feature])).toThrow(message);
  });

  it('that a page is missing to which the app sends people by itself', () => {
    const without = FEATURES.filter(({ name }) => name !== 'practise');
    expect(() => createApp(makeWorld().ports, without)).toThrow('No feature brings the page "check"');
  });
});

describe('the bar at the top', () => {
  const { bar, pages } = gatherFeatures(FEATURES);

  it('has its pages in their order, each with its words and its address', () => {
    expect(bar.map(({ page, address }) => [page.title(), address])).toEqual([
      ['Today', '#/'],
      ['Exercises', '#/exercises'],
      ['Progress', '#/progress'],
      ['Settings', '#/settings'],
      ['About', '#/about'],
    ]);
  });

  it('has a place for every page: its own, or that of a page in the bar', () => {
    const inBar = new Set(bar.map(({ page }) => page.name));
    const atTheMat = ['check', 'practise'];
    const lost = [...pages.values()].filter(
      ({ name, under }) => !inBar.has(name) && !(under && inBar.has(under)) && !atTheMat.includes(name),
    );
    expect(lost.map(({ name }) => name)).toEqual(['summary']);
  });
});
