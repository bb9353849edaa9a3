import { describe, expect, it } from 'vitest';
import { BAND_LISTS, bandsIn, edited, type Edit } from '../../../src/care/author/edit.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';

const WORDS = { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' };
const curl: CountedExercise = { ...elbowCurl, words: { en: WORDS } };
const change = (edit: Edit, exercise = curl): CountedExercise => edited(exercise, edit);

describe('one change of an exercise', () => {
  it('adds words in one language and keeps those in others', () => {
    const words = { ...WORDS, name: 'Meine' };
    expect(change({ what: 'words', language: 'de', words }).words).toEqual({ en: WORDS, de: words });
  });

  it('changes one figure of the dose and nothing else', () => {
    expect(change({ what: 'dose', figure: 'holdMs', value: 3000 })).toEqual({
      ...curl,
      dose: { ...curl.dose, holdMs: 3000 },
    });
  });

  it('counts from a share of the way to what is asked for, and keeps the two together', () => {
    const shared = change({ what: 'count-share', share: 0.5 });
    expect(shared.movement.countAt).toEqual({ kind: 'way', toDeg: curl.movement.targetDeg, share: 0.5 });
    const { movement } = change({ what: 'target', deg: 60 }, shared);
    expect(movement).toMatchObject({ targetDeg: 60, countAt: { kind: 'way', toDeg: 60, share: 0.5 } });
    expect(change({ what: 'rest', deg: 140 }).movement.restDeg).toBe(140);
  });

  it('no longer looks from other views once one is chosen', () => {
    const other = change({ what: 'view', view: 'side' }, { ...curl, view: 'front', alsoFrom: ['back'] });
    expect(other.view).toBe('side');
    expect(other).not.toHaveProperty('alsoFrom');
    expect(change({ what: 'sides', sides: 'each' }).sides).toBe('each');
  });

  it('sets an end of a band, opens it, and leaves the band out', () => {
    const at = bandsIn(birdDog, 'startPose').findIndex(({ measure }) => measure === 'hip');
    const set = change({ what: 'band', list: 'startPose', at, end: 'max', value: 120 }, birdDog);
    expect(set.startPose[at]).toEqual({ measure: 'hip', min: 65, max: 120 });
    const open = change({ what: 'band', list: 'startPose', at, end: 'max', value: null }, birdDog);
    expect(open.startPose[at]).toEqual({ measure: 'hip', min: 65 });
    for (const list of BAND_LISTS) {
      const before = bandsIn(birdDog, list);
      const without = change({ what: 'remove', list, at: 0 }, birdDog);
      expect(bandsIn(without, list)).toEqual(before.slice(1));
      if (before.length > 0) expect(parseExercise(JSON.parse(JSON.stringify(without)))).toMatchObject({ ok: true });
    }
    expect(change({ what: 'remove', list: 'others', at: 0 }, birdDog).movement).not.toHaveProperty('others');
  });
});
