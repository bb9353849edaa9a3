import { afterEach, expect, it, vi } from 'vitest';
import { Peer } from '../../../src/edge/live/peer-wire.ts';
import type { Wire } from '../../../src/edge/live/wire.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** Two connections of one page, connected to each other. */
async function pair(): Promise<readonly [Peer, Peer, Wire, Wire]> {
  const wires: (Wire | null)[] = [null, null];
  const peers: Peer[] = [];
  const peer = (at: 0 | 1): Peer =>
    new Peer(
      {},
      {
        open: (wire) => (wires[at] = wire),
        candidate: (found) => void peers[1 - at]?.takeCandidate(found),
        state: () => undefined,
      },
    );
  const [host, guest] = [peer(0), peer(1)];
  peers.push(host, guest);
  open.push(host, guest);
  await host.takeAnswer(await guest.answer(await host.offer(false)));
  await vi.waitFor(() => expect(wires).not.toContain(null), { timeout: 20_000 });
  return [host, guest, wires[0]!, wires[1]!];
}

/** A picture that no encoder can make small. */
function noise(): { readonly track: MediaStreamTrack; stop(): void } {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 });
  const context = canvas.getContext('2d')!;
  const data = context.createImageData(640, 360);
  const [track] = canvas.captureStream(30).getVideoTracks();
  const timer = setInterval(() => {
    for (let at = 0; at < data.data.length; at += 65_536) crypto.getRandomValues(data.data.subarray(at, at + 65_536));
    context.putImageData(data, 0, 0);
  }, 33);
  return {
    track: track!,
    stop: () => {
      clearInterval(timer);
      track!.stop();
    },
  };
}

async function sentBits(peer: Peer): Promise<number> {
  const all: { readonly type: string; readonly kind?: string; readonly bytesSent?: number }[] = [];
  (await peer.connection.getStats()).forEach((one) => all.push(one as (typeof all)[number]));
  return 8 * (all.find(({ type, kind }) => type === 'outbound-rtp' && kind === 'video')?.bytesSent ?? 0);
}

it('the picture takes no more than its part of the line, and events go beside it as they come', async () => {
  const [host, guest, there, here] = await pair();
  const picture = noise();
  host.share([picture.track]);
  guest.media(2);
  await vi.waitFor(async () => expect(await sentBits(host)).toBeGreaterThan(0), { timeout: 20_000 });
  const lateMs: number[] = [];
  here.onBytes = (bytes) => lateMs.push(performance.now() - new DataView(bytes.buffer).getFloat64(0));
  const [fromBits, fromMs] = [await sentBits(host), performance.now()];
  for (let times = 0; times < 100; times += 1) {
    const bytes = new Uint8Array(300);
    new DataView(bytes.buffer).setFloat64(0, performance.now());
    there.send(bytes);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await vi.waitFor(() => expect(lateMs).toHaveLength(100));
  const seconds = (performance.now() - fromMs) / 1000;
  const bitsPerSecond = ((await sentBits(host)) - fromBits) / seconds;
  picture.stop();
  // Without the bound this picture takes 1.5 Mbit/s (measured).
  expect(bitsPerSecond).toBeGreaterThan(50_000);
  expect(bitsPerSecond).toBeLessThan(650_000);
  // On a busy machine, with an encoder beside it.
  expect(lateMs.toSorted((a, b) => a - b)[50]).toBeLessThan(100);
});
