import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FileKey } from '../../src/ports/exchange.ts';

export const FORMS = ['json', 'csv', 'fhir'] as const;

export interface Options {
  readonly to: (typeof FORMS)[number];
  /** What opens encrypted files; null: nothing was given. */
  readonly key: FileKey | null;
  /** Names go into the records too. */
  readonly withName: boolean;
  readonly files: readonly string[];
}

/** The options that were given, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const to = FORMS.find((form) => form === values.to);
  if (!to) return `--to ${values.to ?? 'is missing'}; there are: ${FORMS.join(', ')}`;
  if (files.length === 0) return 'no file is named';
  const { 'passphrase-file': passphraseFile, 'identity-file': identityFile } = values;
  if (passphraseFile !== undefined && identityFile !== undefined)
    return '--passphrase-file and --identity-file do not go together';
  const secret = passphraseFile ?? identityFile;
  if (secret !== undefined && !existsSync(secret)) return `${secret}: no such file`;
  const key =
    passphraseFile !== undefined
      ? passphraseIn(passphraseFile)
      : identityFile === undefined
        ? null
        : identityIn(identityFile);
  if (typeof key === 'string') return key;
  return { to, key, withName: values['with-name'] === true, files };
}

/** A passphrase stands on the first line of its file. */
function passphraseIn(file: string): FileKey | string {
  const [passphrase = ''] = readFileSync(file, 'utf8').split(/\r?\n/);
  return passphrase === '' ? `${file}: no passphrase on its first line` : { kind: 'passphrase', passphrase };
}

/** A file as `age-keygen` writes it. */
function identityIn(file: string): FileKey | string {
  const identity = /^AGE-SECRET-KEY-\S+$/m.exec(readFileSync(file, 'utf8'))?.[0];
  return identity === undefined ? `${file}: no line that begins AGE-SECRET-KEY-` : { kind: 'identity', identity };
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        'passphrase-file': { type: 'string' },
        'identity-file': { type: 'string' },
        'with-name': { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
