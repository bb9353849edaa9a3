import * as v from 'valibot';
import type { Invite } from '../ports/live.ts';
import type { KeptMeeting } from '../ports/live-devices.ts';
import { consent, liveName, liveRole } from './live-note.ts';
import { exactly, jsonIn, parseBy } from './parse.ts';

/** 128 bits as base64url, as an invite has them. */
const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
const invite = exactly<Invite>()(v.object({ room: word, secret: word }));

const kept = v.object({
  invited: v.nullable(invite),
  meetings: exactly<readonly KeptMeeting[]>()(
    v.array(
      v.object({
        invite,
        seat: v.picklist(['host', 'guest']),
        role: v.nullable(liveRole),
        name: liveName,
        isAdmitted: v.boolean(),
        consent,
      }),
    ),
  ),
});

export interface KeptLive {
  readonly invited: Invite | null;
  readonly meetings: readonly KeptMeeting[];
}

/** What a tab has kept of its live sessions; nothing where it cannot be read. */
export function keptLiveIn(text: string): KeptLive {
  const read = parseBy(kept, jsonIn(text));
  return read.ok ? read.value : { invited: null, meetings: [] };
}
