/**
 * Who waits for whom. Signalling brings two browsers together and knows nothing of them: a room is a number by chance that the two share,
 * with two seats, and what passes between the seats is sealed by them (`edge/live/sealed-notes.ts`). Pure: time and connections are arguments.
 */

export type Seat = 'host' | 'guest';

/** What a browser asks. `token` is of chance too: by it the same browser takes its own seat again after a reload. */
export type Asked =
  | { readonly kind: 'sit'; readonly room: string; readonly seat: Seat; readonly token: string }
  | { readonly kind: 'pass'; readonly note: string }
  /** The session is over: the room is gone for both. */
  | { readonly kind: 'close' };

/** What a browser is told. */
export type Told =
  | { readonly kind: 'seated'; readonly isOtherHere: boolean }
  | { readonly kind: 'other-came' }
  | { readonly kind: 'other-left' }
  | { readonly kind: 'pass'; readonly note: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'refused'; readonly why: 'no-room' | 'full' | 'too-many' };

/** Something to say to a connection; `hangUp`: and to end it then. */
export interface Telling {
  readonly to: string;
  readonly told: Told;
  readonly hangUp?: true;
}

interface Taken {
  readonly token: string;
  /** The connection; null while its browser is away. */
  readonly connection: string | null;
}

interface Room {
  readonly seats: Readonly<Partial<Record<Seat, Taken>>>;
  readonly openedMs: number;
  /** Since when nobody has been in it; null while somebody is. */
  readonly emptySinceMs: number | null;
}

export interface Rooms {
  readonly rooms: ReadonlyMap<string, Room>;
  readonly places: ReadonlyMap<string, { readonly room: string; readonly seat: Seat }>;
}

export const NO_ROOMS: Rooms = { rooms: new Map(), places: new Map() };

/** An invite that nobody has taken ends. A choice: longer than anybody waits for a call. */
export const INVITE_LASTS_MS = 60 * 60_000;
/** A room in which nobody is ends. A choice: longer than a machine takes to start anew. */
export const EMPTY_LASTS_MS = 15 * 60_000;
/** More rooms there are not: the one that has been empty longest makes way. A choice: far more than a clinic has, and few enough that a step, which copies them, takes some 0.1 ms. */
export const MOST_ROOMS = 2_000;

type Stepped = readonly [Rooms, readonly Telling[]];
const ACROSS: Readonly<Record<Seat, Seat>> = { host: 'guest', guest: 'host' };

/** Carries out what a connection asks. */
export function ask(state: Rooms, connection: string, asked: Asked, nowMs: number): Stepped {
  switch (asked.kind) {
    case 'sit':
      return sit(state, connection, asked, nowMs);
    case 'pass': {
      const other = acrossFrom(state, connection);
      return [state, other ? [{ to: other, told: { kind: 'pass', note: asked.note } }] : []];
    }
    case 'close':
      return close(state, connection);
  }
}

function sit(
  state: Rooms,
  connection: string,
  { room: name, seat, token }: Extract<Asked, { readonly kind: 'sit' }>,
  nowMs: number,
): Stepped {
  const refuse = (why: Extract<Told, { readonly kind: 'refused' }>['why']): Stepped => [
    state,
    [{ to: connection, told: { kind: 'refused', why }, hangUp: true }],
  ];
  if (state.places.has(connection)) return [state, []];
  const known = state.rooms.get(name);
  // Only who made the invite opens its room: a room that is guessed is not there.
  if (!known && seat === 'guest') return refuse('no-room');
  if (!known && state.rooms.size >= MOST_ROOMS) {
    // Whoever opens rooms and leaves them keeps nobody else out.
    const emptiest = longestEmpty(state);
    if (emptiest === null) return refuse('too-many');
    return sit(drop(state, [emptiest])[0], connection, { kind: 'sit', room: name, seat, token }, nowMs);
  }
  const before = known?.seats[seat];
  if (before && before.token !== token) return refuse('full');
  const room: Room = {
    openedMs: known?.openedMs ?? nowMs,
    emptySinceMs: null,
    seats: { ...known?.seats, [seat]: { token, connection } },
  };
  const rooms = new Map(state.rooms).set(name, room);
  const places = new Map(state.places).set(connection, { room: name, seat });
  // A browser that comes back takes the place of its own older connection.
  const older = before?.connection ?? null;
  if (older) places.delete(older);
  const other = room.seats[ACROSS[seat]]?.connection ?? null;
  return [
    { rooms, places },
    [
      ...(older ? [{ to: older, told: { kind: 'closed' }, hangUp: true } as const] : []),
      { to: connection, told: { kind: 'seated', isOtherHere: other !== null } },
      ...(other ? [{ to: other, told: { kind: 'other-came' } } as const] : []),
    ],
  ];
}

/** The room in which nobody has been for longest; null where somebody is in each. */
function longestEmpty({ rooms }: Rooms): string | null {
  let found: { readonly name: string; readonly sinceMs: number } | null = null;
  for (const [name, { emptySinceMs }] of rooms)
    if (emptySinceMs !== null && (found === null || emptySinceMs < found.sinceMs))
      found = { name, sinceMs: emptySinceMs };
  return found?.name ?? null;
}

function acrossFrom({ rooms, places }: Rooms, connection: string): string | null {
  const place = places.get(connection);
  return place ? (rooms.get(place.room)?.seats[ACROSS[place.seat]]?.connection ?? null) : null;
}

function close(state: Rooms, connection: string): Stepped {
  const place = state.places.get(connection);
  return place ? drop(state, [place.room]) : [state, []];
}

/** A connection has ended: its browser may come back to its seat. */
export function leave(state: Rooms, connection: string, nowMs: number): Stepped {
  const place = state.places.get(connection);
  const room = place && state.rooms.get(place.room);
  if (!place || !room) return [state, []];
  const other = acrossFrom(state, connection);
  const places = new Map(state.places);
  places.delete(connection);
  const seat = room.seats[place.seat];
  const seats = seat ? { ...room.seats, [place.seat]: { ...seat, connection: null } } : room.seats;
  const rooms = new Map(state.rooms).set(place.room, { ...room, seats, emptySinceMs: other ? null : nowMs });
  return [{ rooms, places }, other ? [{ to: other, told: { kind: 'other-left' } }] : []];
}

/** Ends rooms that are too old: invites that nobody took, and rooms in which nobody is. */
export function sweep(state: Rooms, nowMs: number): Stepped {
  const old = [...state.rooms].filter(
    ([, { seats, openedMs, emptySinceMs }]) =>
      (!seats.guest && nowMs - openedMs > INVITE_LASTS_MS) ||
      (emptySinceMs !== null && nowMs - emptySinceMs > EMPTY_LASTS_MS),
  );
  return old.length === 0
    ? [state, []]
    : drop(
        state,
        old.map(([name]) => name),
      );
}

function drop(state: Rooms, names: readonly string[]): Stepped {
  const rooms = new Map(state.rooms);
  const places = new Map(state.places);
  const told: Telling[] = [];
  for (const name of names) {
    for (const { connection } of Object.values(rooms.get(name)?.seats ?? {})) {
      if (connection === null) continue;
      places.delete(connection);
      told.push({ to: connection, told: { kind: 'closed' }, hangUp: true });
    }
    rooms.delete(name);
  }
  return [{ rooms, places }, told];
}
