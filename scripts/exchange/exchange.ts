import { existsSync, openAsBlob, statSync } from 'node:fs';
import { sessionsCsv } from '../../src/care/exchange/csv.ts';
import { bundleOf } from '../../src/care/exchange/fhir/bundle.ts';
import type { SessionFile, SessionFileMistake } from '../../src/care/exchange/session-file.ts';
import { createSessionFiles } from '../../src/edge/exchange/session-files.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { exerciseName } from '../../src/text/say/card.ts';
import '../all-sentences.ts';
import { type Options, readOptions } from './options.ts';

const BAD_INPUT = 2;

/**
 * Prints session files as what others read: each file again as one line of JSON, opened and checked; a table of all attempts; or a bundle
 * of FHIR R4 a line and file. Resolves to the exit code: 2 where any input was bad; the others are printed all the same.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`exchange: ${options}`);
    return BAD_INPUT;
  }
  const files: SessionFile[] = [];
  let code = 0;
  for (const path of options.files) {
    const read = await readFile(path, options);
    if (typeof read === 'string') {
      console.error(`exchange: ${path}: ${read}`);
      code = BAD_INPUT;
    } else if (options.to === 'csv') files.push(read);
    else console.log(await lineOf(read, options));
  }
  // One table, with one head, of all of them.
  if (files.length > 0) process.stdout.write(sessionsCsv(files, options));
  return code;
}

async function readFile(path: string, { key }: Options): Promise<SessionFile | string> {
  if (!existsSync(path)) return 'no such file';
  if (!statSync(path).isFile()) return 'not a file';
  const read = await createSessionFiles().read(await openAsBlob(path), key);
  return read.ok ? read.file : lineOfMistake(read.mistake);
}

async function lineOf(file: SessionFile, { to, withName }: Options): Promise<string> {
  if (to === 'fhir') {
    const nameOf = ({ id }: { readonly id: string }): string => {
      const exercise = findExercise(id);
      return exercise ? exerciseName(exercise) : id;
    };
    return JSON.stringify(bundleOf(file, { withName, nameOf }));
  }
  const written = await createSessionFiles().write(file, { kind: 'open' });
  return written ? (await written.text()).trimEnd() : '';
}

/** One line that says what is wrong with a file, and where. */
function lineOfMistake(mistake: SessionFileMistake): string {
  switch (mistake.kind) {
    case 'empty':
      return 'the file is empty';
    case 'not-a-session-file':
      return 'not a session file';
    case 'cut-short':
      return 'it was cut short, or a part of it is lost';
    case 'not-whole':
      return 'its digest does not fit: something in it was changed, or is lost';
    case 'too-deep':
      return 'brackets within brackets, as no session file has them';
    case 'too-large':
      return `more than ${mistake.mostBytes} bytes`;
    case 'newer':
      return `of version ${mistake.version}, which a newer Plumbline writes`;
    case 'locked':
      return 'encrypted; --passphrase-file or --identity-file opens it';
    case 'wrong-key':
      return 'the passphrase, or the key, does not open it';
    case 'odd':
      return `at ${mistake.where} expected ${mistake.expected}`;
  }
}
