import type { SessionFile } from '../../care/exchange/session-file.ts';
import type { ComingRows } from './merge-backup.ts';

/** What a session file holds, as rows of the database. The events of a set were written when it ended, as far as a file tells. */
export function rowsOf({ sessions, mornings, checkIns, scales, traces }: SessionFile): ComingRows {
  const sets = sessions.flatMap((session) => session.sets);
  return {
    sessions: sessions.map(({ sets: _sets, unreadable: _none, ...row }) => row),
    sets: sets.map(({ events: _events, partsLeftOut: _none, ...row }) => row),
    events: sets
      .filter(({ events }) => events.length > 0)
      .map(({ id, events, startedAtEpochMs, endedAtEpochMs }) => ({
        setId: id,
        writtenAtEpochMs: endedAtEpochMs ?? startedAtEpochMs,
        events,
      })),
    traces: traces.map(({ setId, gzip }) => ({ setId, gzip: bytesOf(gzip) })),
    mornings,
    checkins: checkIns,
    scales,
  };
}

/** The bytes of a text in base64. Throws where it is none. */
export const bytesOf = (base64: string): ArrayBuffer =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
