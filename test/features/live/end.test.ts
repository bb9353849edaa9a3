import { describe, expect, it } from 'vitest';
import type { Envelope, LiveMessage } from '../../../src/care/live/message.ts';
import { createLiveWire } from '../../../src/edge/live/messages.ts';
import { End } from '../../../src/features/live/end.ts';
import type { LiveTrouble } from '../../../src/features/live/live-state.ts';
import type { Clock } from '../../../src/ports/device.ts';
import type { LinkStatus, LiveLink } from '../../../src/ports/live.ts';

const wire = createLiveWire();

/** An end whose link and clock a test moves by hand. */
function endAt(isUp: boolean) {
  const sent: Envelope[] = [];
  const troubles: (LiveTrouble | null)[] = [];
  const heard: LiveMessage[] = [];
  const due: { readonly ms: number; readonly then: () => void }[] = [];
  let come: (bytes: Uint8Array) => void = () => undefined;
  const never = (): (() => void) => () => undefined;
  const status: LinkStatus = isUp ? { kind: 'up', code: '123456' } : { kind: 'down', sinceMs: 0 };
  const link: LiveLink = {
    status,
    ...{
      onStatus: never,
      onPose: never,
      onMedia: never,
      sendPose: () => false,
      share: () => undefined,
      takes: () => undefined,
    },
    onMessage: (listener) => {
      come = listener;
      return () => undefined;
    },
    send: (bytes) => {
      const read = isUp ? wire.read(bytes) : null;
      if (read && read !== 'other-version') sent.push(read);
      return isUp;
    },
    close: () => undefined,
  };
  const clock: Clock = {
    ...{ nowMs: () => 0, epochMs: () => 0, timeZone: () => 'UTC', wait: () => Promise.resolve() },
    after: (ms, then) => {
      const one = { ms, then };
      due.push(one);
      return () => due.splice(due.indexOf(one), 1);
    },
  };
  const parts = {
    link,
    seat: 'host',
    invite: null,
    byHand: null,
    role: 'patient',
    name: null,
    language: 'en',
  } as const;
  const end = new End(
    { ...parts, tenure: 'mine', wire, clock },
    {
      ...{ status: () => undefined, late: () => undefined, met: () => undefined, pose: () => undefined },
      message: (message) => heard.push(message),
      over: (trouble) => troubles.push(trouble),
    },
  );
  const comes = (number: number): void => {
    const message = { kind: 'said', id: null, words: `${number}` } as const;
    const bytes = wire.write({ kind: 'message', tenure: 'theirs', number, after: 0, atEpochMs: 0, message });
    if (bytes) come(bytes);
  };
  return { end, sent, troubles, heard, due, comes };
}

describe('one end of a meeting', () => {
  it('acknowledges what came within a second, and all of it at once', () => {
    const { sent, heard, due, comes } = endAt(true);
    sent.length = 0;
    const before = due.length;
    for (const number of [1, 2, 3, 3]) comes(number);
    expect(heard).toHaveLength(3);
    expect(sent).toEqual([]);
    const [later, ...more] = due.slice(before);
    expect(later?.ms).toBeLessThanOrEqual(1000);
    expect(more).toEqual([]);
    later?.then();
    expect(sent).toEqual([{ kind: 'received', tenure: 'theirs', upTo: 3 }]);
  });

  it('says at once what is missing', () => {
    const { sent, comes } = endAt(true);
    sent.length = 0;
    comes(3);
    expect(sent).toEqual([{ kind: 'missing', tenure: 'theirs', after: 0 }]);
  });

  it('ends with a word where more waits than can be told, and keeps no more', () => {
    const { end, troubles } = endAt(false);
    let said = 0;
    for (; troubles.length === 0 && said < 20_000; said += 1) end.say({ kind: 'said', id: null, words: 'x' });
    expect(troubles).toEqual(['too-long-apart']);
    expect(said).toBeGreaterThan(3600);
    const { waiting } = end;
    end.say({ kind: 'said', id: null, words: 'x' });
    expect(end.waiting).toBe(waiting);
  });
});
