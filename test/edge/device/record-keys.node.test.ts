import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RECORD_KEYS } from '../../../src/edge/device/record-keys.ts';
import type { BackupRecords } from '../../../src/ports/storage.ts';

/** What a backup holds beside the database; the compiler asks for each. */
const IN_A_BACKUP: Readonly<Record<keyof BackupRecords, true>> = {
  settings: true,
  ownExercises: true,
  ownRanges: true,
  plan: true,
  planLibrary: true,
};
const OF_THIS_DEVICE = ['keeping', 'reviewer', 'news'];

it('every record in localStorage is in a backup, or is only of this device', () => {
  expect(Object.keys(RECORD_KEYS).sort()).toEqual([...Object.keys(IN_A_BACKUP), ...OF_THIS_DEVICE].sort());
});

it('no key of localStorage is named anywhere else, and nothing else writes to it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  // The last parts of file names look alike.
  const naming = files.filter((file) =>
    /'plumbline\.(?!(?:ics|json|age)')[a-z-]+'/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(naming).toEqual(['edge/device/record-keys.ts']);
  // Comments name it too.
  const code = (file: string): string => readFileSync(`src/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const writing = (storage: RegExp): readonly string[] => files.filter((file) => storage.test(code(file)));
  expect(writing(/\blocalStorage\b/)).toEqual(['edge/device/shared-record.ts']);
  // What lasts no longer than its tab: the seats of live sessions.
  const ofATab = ['edge/device/eye-tab.ts', 'edge/device/live-tab.ts', 'edge/live/live-links.ts'];
  expect(writing(/\bsessionStorage\b/).filter((file) => !ofATab.includes(file.replaceAll('\\', '/')))).toEqual([]);
});

it('what STORAGE.md says is kept in localStorage is all of it', () => {
  const told = readFileSync('STORAGE.md', 'utf8').match(/(?<=localStorage `)plumbline\.[a-z-]+/g);
  expect([...new Set(told)].sort()).toEqual(Object.values(RECORD_KEYS).sort());
});
