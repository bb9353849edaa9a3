import type { OwnExerciseStore } from '../../ports/authoring.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** What reads them is fetched once there are any, or one is made: the first page does without. */
const schema = () => import('../../schema/own-exercises.ts');

/**
 * Own exercises, shared by all tabs. Where storing is refused, they last until the page closes. A stored one that cannot be read is not
 * used and stays stored.
 */
export function createOwnExerciseStore(browser?: Browser): OwnExerciseStore {
  const record = shareRecord<unknown>(
    { key: RECORD_KEYS.ownExercises, parse: (json) => json, toKeep: (json) => json },
    browser,
  );
  return {
    isEmpty: () => record.read() === null,
    read: async () => {
      const json = record.read();
      if (json === null) return { exercises: [], unreadable: 0 };
      const { exercises, unreadable } = (await schema()).parseOwnExercises(json);
      return { exercises, unreadable: unreadable.length };
    },
    change: async (how) => {
      const { parseOwnExercises, ownExercisesToKeep } = await schema();
      return record.change((json) => {
        const { exercises, unreadable } = parseOwnExercises(json);
        return ownExercisesToKeep(how(exercises), unreadable);
      });
    },
    erase: () => record.change(() => null),
    onChange: (listener) => record.onChange(listener),
    // A file that the browser cannot read is no exercise.
    readFile: async (file) => (await schema()).parseExerciseFile(await file.text().catch(() => '')),
    fileOf: (exercise) => `${JSON.stringify(exercise, null, 2)}\n`,
  };
}
