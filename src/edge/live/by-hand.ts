import type { ByHand, Invite, Met } from '../../ports/live.ts';
import { readCarried, type CarriedNote } from '../../schema/signal.ts';
import { base64Of, bytesOf, chance, ofBase64, type Bytes } from './bytes.ts';
import { PeerLink, type Meeting } from './peer-link.ts';

/** Without a server nobody can add a way later: so long all of them are waited for. A choice. */
const GATHER_MS = 3000;
const VERSION = 1;
/** The longest text that is looked at, in characters. A choice: what we write is some 2000. */
const MOST_CHARACTERS = 40_000;
/** The longest that a text may become when it is unpacked. A choice. */
const MOST_UNPACKED_BYTES = 60_000;

const NOBODY: Meeting = { say: () => undefined, renew: () => undefined, over: () => undefined };
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, GATHER_MS));

async function packed(note: CarriedNote): Promise<string> {
  const stream = new Blob([bytesOf(JSON.stringify(note))]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64Of(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Reads what was pasted; null where it is nothing of ours. What unpacks to more than it may is given up on the way. */
async function unpacked(text: string): Promise<CarriedNote | null> {
  const bytes = text.length <= MOST_CHARACTERS ? ofBase64(text.replaceAll(/\s/g, '')) : null;
  if (!bytes || bytes.length === 0) return null;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: Bytes[] = [];
    let length = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > MOST_UNPACKED_BYTES) return null;
      parts.push(read.value);
    }
    return readCarried(await new Blob(parts).text());
  } catch {
    return null;
  }
}

/** Begins a meeting without a server: its text has the secret in it, and is for the other person only. */
export async function offerByHand(): Promise<Met<ByHand>> {
  const invite: Invite = { room: base64Of(chance(16)), secret: base64Of(chance(16)) };
  const link = new PeerLink(invite, 'host', NOBODY);
  link.useServers([]);
  const { peer, id } = await link.begin(null);
  const { sdp = '' } = await peer.gathered(soon());
  const text = await packed({ plumbline: 'live', version: VERSION, ...invite, type: 'offer', peer: id, sdp });
  const answer = async (pasted: string): Promise<Met<void>> => {
    const note = await unpacked(pasted);
    if (note?.type !== 'answer' || note.peer !== id || note.room !== invite.room) return NOT_AN_INVITE;
    await link.hear({ kind: 'answer', peer: id, sdp: note.sdp });
    return { ok: true, value: undefined };
  };
  return { ok: true, value: { text, link, answer } };
}

/** Answers a text of `offerByHand` with another one. */
export async function answerByHand(pasted: string): Promise<Met<ByHand>> {
  const note = await unpacked(pasted);
  if (note?.type !== 'offer' || note.secret === undefined) return NOT_AN_INVITE;
  const { room, secret, peer: id } = note;
  const link = new PeerLink({ room, secret }, 'guest', NOBODY);
  try {
    const { peer } = await link.answer(id, note.sdp);
    const { sdp = '' } = await peer.gathered(soon());
    const text = await packed({ plumbline: 'live', version: VERSION, room, type: 'answer', peer: id, sdp });
    return { ok: true, value: { text, link } };
  } catch {
    // A description that no browser takes.
    link.close();
    return NOT_AN_INVITE;
  }
}

const NOT_AN_INVITE = { ok: false, failure: { kind: 'not-an-invite' } } as const;
