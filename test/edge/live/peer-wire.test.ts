import { afterEach, expect, it, vi } from 'vitest';
import { Peer } from '../../../src/edge/live/peer-wire.ts';
import type { Wire } from '../../../src/edge/live/wire.ts';

const described = (fingerprint: string): RTCSessionDescriptionInit => ({
  type: 'answer',
  sdp: `v=0\r\na=fingerprint:sha-256 ${fingerprint}\r\n`,
});

class Channel extends EventTarget {
  readyState = 'connecting';
  binaryType = 'blob';
  bufferedAmount = 0;
  open(): void {
    this.readyState = 'open';
    this.dispatchEvent(new Event('open'));
  }
}

/** A connection whose channels are open before it shows what the other end has described, as browsers are now and then. */
class Connection extends EventTarget {
  static last: Connection;
  readonly channels: Channel[] = [];
  signalingState = 'have-local-offer';
  connectionState = 'connecting';
  currentLocalDescription = described('AA');
  localDescription = this.currentLocalDescription;
  currentRemoteDescription: RTCSessionDescriptionInit | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  constructor() {
    super();
    Connection.last = this;
  }
  createDataChannel(): Channel {
    const channel = new Channel();
    this.channels.push(channel);
    return channel;
  }
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    for (const channel of this.channels) channel.open();
    this.channels[0]?.dispatchEvent(new MessageEvent('message', { data: new Uint8Array([7]).buffer }));
    return Promise.resolve().then(() => {
      this.currentRemoteDescription = description;
      this.remoteDescription = description;
    });
  }
  close(): void {
    this.connectionState = 'closed';
  }
}

afterEach(() => vi.unstubAllGlobals());

it('opens once both fingerprints are there, and has lost nothing that was said before', async () => {
  vi.stubGlobal('RTCPeerConnection', Connection);
  const wires: Wire[] = [];
  const heard: number[] = [];
  const peer = new Peer(
    {},
    {
      open: (wire) => {
        wires.push(wire);
        wire.onBytes = ([first = -1]) => heard.push(first);
      },
      candidate: () => undefined,
      state: () => undefined,
    },
  );
  const answered = peer.takeAnswer(described('BB'));
  expect(Connection.last.channels.map(({ readyState }) => readyState)).toEqual(['open', 'open']);
  expect(wires).toEqual([]);
  await answered;
  expect(wires.map(({ ends }) => ends)).toEqual([{ mine: 'sha-256 aa', theirs: 'sha-256 bb' }]);
  expect(heard).toEqual([7]);
});
