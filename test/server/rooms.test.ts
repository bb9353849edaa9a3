import { describe, expect, it } from 'vitest';
import {
  ask,
  EMPTY_LASTS_MS,
  INVITE_LASTS_MS,
  leave,
  MOST_ROOMS,
  NO_ROOMS,
  sweep,
  type Asked,
  type Rooms,
  type Seat,
  type Telling,
} from '../../src/server/rooms.ts';

/** Rooms with what they say, and a clock. */
class House {
  state: Rooms = NO_ROOMS;
  told: readonly Telling[] = [];
  nowMs = 0;
  ask(connection: string, asked: Asked): readonly Telling[] {
    return this.step(ask(this.state, connection, asked, this.nowMs));
  }
  sit(connection: string, seat: Seat, token = connection, room = 'room'): readonly Telling[] {
    return this.ask(connection, { kind: 'sit', room, seat, token });
  }
  leave(connection: string): readonly Telling[] {
    return this.step(leave(this.state, connection, this.nowMs));
  }
  sweep(): readonly Telling[] {
    return this.step(sweep(this.state, this.nowMs));
  }
  private step([state, told]: readonly [Rooms, readonly Telling[]]): readonly Telling[] {
    this.state = state;
    return told;
  }
}

const met = (): House => {
  const house = new House();
  house.sit('anna', 'host');
  house.sit('ben', 'guest');
  return house;
};

describe('a room with two seats', () => {
  it('says to each that the other is there, and passes what they give it', () => {
    const house = new House();
    expect(house.sit('anna', 'host')).toEqual([{ to: 'anna', told: { kind: 'seated', isOtherHere: false } }]);
    expect(house.sit('ben', 'guest')).toEqual([
      { to: 'ben', told: { kind: 'seated', isOtherHere: true } },
      { to: 'anna', told: { kind: 'other-came' } },
    ]);
    expect(house.ask('anna', { kind: 'pass', note: 'x' })).toEqual([{ to: 'ben', told: { kind: 'pass', note: 'x' } }]);
    expect(house.ask('ben', { kind: 'pass', note: 'y' })).toEqual([{ to: 'anna', told: { kind: 'pass', note: 'y' } }]);
  });

  it('has none for a third, in either seat', () => {
    const house = met();
    for (const seat of ['host', 'guest'] as const)
      expect(house.sit('eve', seat)).toEqual([{ to: 'eve', told: { kind: 'refused', why: 'full' }, hangUp: true }]);
    expect(house.ask('eve', { kind: 'pass', note: 'x' })).toEqual([]);
    expect(house.ask('eve', { kind: 'close' })).toEqual([]);
    expect(house.ask('anna', { kind: 'pass', note: 'x' })).toMatchObject([{ to: 'ben' }]);
  });

  it('is not there for who guesses it', () => {
    expect(new House().sit('eve', 'guest')).toEqual([
      { to: 'eve', told: { kind: 'refused', why: 'no-room' }, hangUp: true },
    ]);
  });

  it('keeps the seat of who is away for the one browser that had it', () => {
    const house = met();
    expect(house.leave('ben')).toEqual([{ to: 'anna', told: { kind: 'other-left' } }]);
    expect(house.sit('eve', 'guest')).toMatchObject([{ told: { kind: 'refused', why: 'full' } }]);
    expect(house.sit('ben again', 'guest', 'ben')).toEqual([
      { to: 'ben again', told: { kind: 'seated', isOtherHere: true } },
      { to: 'anna', told: { kind: 'other-came' } },
    ]);
  });

  it('ends the older connection of a browser that sits down anew, which then takes nothing away', () => {
    const house = met();
    expect(house.sit('ben again', 'guest', 'ben')[0]).toEqual({ to: 'ben', told: { kind: 'closed' }, hangUp: true });
    expect(house.leave('ben')).toEqual([]);
    expect(house.ask('anna', { kind: 'pass', note: 'x' })).toMatchObject([{ to: 'ben again' }]);
  });

  it('is gone for both, and for whoever has the invite, once one of them ends it', () => {
    const house = met();
    expect(house.ask('ben', { kind: 'close' }).map(({ to, told }) => [to, told.kind])).toEqual([
      ['anna', 'closed'],
      ['ben', 'closed'],
    ]);
    expect(house.sit('ben', 'guest')).toMatchObject([{ told: { kind: 'refused', why: 'no-room' } }]);
    expect(house.state).toEqual(NO_ROOMS);
  });
});

describe('rooms in the course of time', () => {
  it('end where nobody took the invite', () => {
    const house = new House();
    house.sit('anna', 'host');
    house.nowMs = INVITE_LASTS_MS;
    expect(house.sweep()).toEqual([]);
    house.nowMs += 1;
    expect(house.sweep()).toEqual([{ to: 'anna', told: { kind: 'closed' }, hangUp: true }]);
    expect(house.sit('ben', 'guest')).toMatchObject([{ told: { why: 'no-room' } }]);
  });

  it('end some time after the last one has left, and not while one waits for the other', () => {
    const house = met();
    house.leave('ben');
    house.nowMs = 2 * INVITE_LASTS_MS;
    house.sweep();
    expect(house.state.rooms.size).toBe(1);
    house.leave('anna');
    house.nowMs += EMPTY_LASTS_MS;
    house.sweep();
    expect(house.state.rooms.size).toBe(1);
    house.nowMs += 1;
    house.sweep();
    expect(house.state).toEqual(NO_ROOMS);
  });

  it('are not opened without end', () => {
    const house = new House();
    for (let i = 0; i < MOST_ROOMS; i += 1) house.sit(`c${i}`, 'host', 't', `room ${i}`);
    expect(house.sit('one more', 'host', 't', 'another')).toMatchObject([{ told: { why: 'too-many' }, hangUp: true }]);
    expect(house.sit('ben', 'guest', 'b', 'room 7')).toMatchObject([{ told: { kind: 'seated' } }, { to: 'c7' }]);
  });

  it('lets the room that has been empty longest make way, so that nobody fills the house by opening rooms and going', () => {
    const house = new House();
    for (let i = 0; i < MOST_ROOMS; i += 1) house.sit(`c${i}`, 'host', 't', `room ${i}`);
    for (const i of [5, 3, 8]) {
      house.nowMs += 1;
      house.leave(`c${i}`);
    }
    expect(house.sit('one more', 'host', 't', 'another')).toMatchObject([{ told: { kind: 'seated' } }]);
    expect(house.sit('back', 'host', 't', 'room 3')).toMatchObject([{ told: { kind: 'seated' } }]);
    expect(house.sit('ben', 'guest', 'b', 'room 5')).toMatchObject([{ told: { why: 'no-room' } }]);
    expect(house.sit('ada', 'guest', 'a', 'room 3')).toMatchObject([{ told: { kind: 'seated' } }, { to: 'back' }]);
  });
});
