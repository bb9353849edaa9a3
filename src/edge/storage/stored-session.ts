import type { SessionRow } from '../../schema/session.ts';

/** A session as it lies in its table. Until it is purged a deleted one lies there too. */
export type StoredSession = SessionRow & { readonly deletedAtEpochMs: number | null };
