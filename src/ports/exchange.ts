import type { SessionFile, SessionFileMistake } from '../care/exchange/session-file.ts';

/** Who can open a file: anybody, who knows a passphrase, or who has the secret half of a key (`age1…` is its open half). */
export type Sealing =
  | { readonly kind: 'open' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipient'; readonly recipient: string };

/** What opens an encrypted file: the passphrase, or the secret half of a key (`AGE-SECRET-KEY-1…`). */
export type FileKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: string };

/** A key of somebody to whom files are sent. */
export interface NewKey {
  /** The secret half: it opens what was sent. */
  readonly identity: string;
  /** The open half: it is given to those who send. */
  readonly recipient: string;
}

export type SessionFileRead =
  { readonly ok: true; readonly file: SessionFile } | { readonly ok: false; readonly mistake: SessionFileMistake };

/** Session files, and the same encrypted in the age format (age-encryption.org/v1). */
export interface SessionFiles {
  /** Null where age knows no such recipient. */
  write(sessions: SessionFile, sealing: Sealing): Promise<Blob | null>;
  /** Reads a file to its end; stores nothing. An encrypted one is opened by `key`. */
  read(file: Blob, key: FileKey | null): Promise<SessionFileRead>;
  newKey(): Promise<NewKey>;
}
