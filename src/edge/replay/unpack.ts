import { piecesOf, TooMuchError } from './pieces.ts';

/** What a member begins with: gzip's mark, the only method there is, and flags of which the upper three are zero. */
const MARK = [0x1f, 0x8b, 0x08] as const;
const RESERVED_FLAGS = 0xe0;
/** Nobody packs a trace in more members; unpacking what looks as if it had more would take for ever. */
const MAX_MEMBERS = 4096;
/** So many of a member's last bytes may be zero: the upper ones of its length. */
const ZEROS_OF_LENGTH = 3;

/**
 * The bytes of a gzip file of one or more members, one after the other; zeros after the last are padding. (Browsers
 * unpack the first member only, and take what follows for junk.) Throws where it is damaged, and `TooMuchError` once
 * more than `maxBytes` have come out.
 */
export async function* unpacked(packed: Uint8Array<ArrayBuffer>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const ends = [...memberStarts(packed), ...endsOf(packed)].filter((end) => end > 0);
  let from = 0;
  let leftBytes = maxBytes;
  while (from < packed.length && !isPadding(packed, from)) {
    const member = await firstMember(packed, from, { ends, maxBytes: leftBytes });
    yield* member.pieces;
    leftBytes -= member.pieces.reduce((bytes, piece) => bytes + piece.byteLength, 0);
    from = member.end;
  }
}

interface Member {
  readonly pieces: readonly Uint8Array[];
  readonly end: number;
}

/** The mark may stand in the middle of a member by chance: the member that begins here ends where it can be unpacked. */
async function firstMember(
  packed: Uint8Array<ArrayBuffer>,
  from: number,
  { ends, maxBytes }: { readonly ends: readonly number[]; readonly maxBytes: number },
): Promise<Member> {
  let reason: unknown = new Error('no end of a packed part');
  for (const end of ends.filter((one) => one > from)) {
    try {
      const stream = new Blob([packed.subarray(from, end)]).stream().pipeThrough(new DecompressionStream('gzip'));
      const pieces: Uint8Array[] = [];
      for await (const piece of piecesOf(stream, maxBytes)) pieces.push(piece);
      return { pieces, end };
    } catch (error) {
      if (error instanceof TooMuchError) throw error;
      reason = error;
    }
  }
  throw reason;
}

function memberStarts(packed: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = packed.indexOf(MARK[0]); at >= 0; at = packed.indexOf(MARK[0], at + 1)) {
    const isMember = MARK.every((byte, index) => packed[at + index] === byte);
    if (isMember && ((packed[at + MARK.length] ?? 0) & RESERVED_FLAGS) === 0) starts.push(at);
    if (starts.length > MAX_MEMBERS) throw new Error(`more than ${MAX_MEMBERS} packed parts`);
  }
  return starts;
}

/** Where the last member may end: at the file's end, or before zeros, some of which may be its own. */
function endsOf(packed: Uint8Array): readonly number[] {
  const zerosFrom = packed.findLastIndex((byte) => byte !== 0) + 1;
  const own = Array.from({ length: ZEROS_OF_LENGTH + 1 }, (_, zeros) => zerosFrom + zeros);
  return [packed.length, ...own.filter((end) => end < packed.length)];
}

const isPadding = (packed: Uint8Array, from: number): boolean => packed.subarray(from).every((byte) => byte === 0);
