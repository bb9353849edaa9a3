import type { SessionRow } from '../../schema/session.ts';

/** A row of the table of sessions. A deleted session stays in the table until it is purged. */
export type StoredSession = SessionRow & { readonly deletedAtEpochMs: number | null };
