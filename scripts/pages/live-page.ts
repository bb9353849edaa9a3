/** One end of a live session for the benchmark: sends poses and numbered messages, and notes when what comes is drawn. */
import { POSE_BYTES } from '../../src/care/live/pose-bytes.ts';
import { paced } from '../../src/care/live/pose-pace.ts';
import { createClock } from '../../src/edge/device/clock.ts';
import { createLiveLinks } from '../../src/edge/live/live-links.ts';
import { createLiveWire } from '../../src/edge/live/messages.ts';
import { End } from '../../src/features/live/end.ts';
import type { Invite, LiveLink, Seat } from '../../src/ports/live.ts';

/** So many pictures a second are looked at; the app sends as many poses of them as it does. */
const POSE_EVERY_MS = 1000 / 30;
/** A busy moment of a set: counts, cues, stages. A choice. */
const MESSAGE_EVERY_MS = 200;

/** What came of the other end's sending. */
export interface LiveHeard {
  /** From the moment of the picture to the next frame that the page draws, of each pose that came, ms. */
  readonly poseDelaysMs: readonly number[];
  /** The words of the messages that were given on, in their order. */
  readonly words: readonly string[];
  /** When the last thing came over the link, ms since 1970. */
  readonly arrivalsMs: readonly number[];
}

declare global {
  interface Window {
    plumblineLive: {
      meet(invite: Invite, seat: Seat): void;
      kind(): string;
      /** Sends for so long; how many poses were taken by the link, and how many messages there were. */
      send(forMs: number): Promise<{ readonly poses: number; readonly dropped: number; readonly messages: number }>;
      /** Whether all that was sent has been acknowledged. */
      isDone(): boolean;
      heard(): LiveHeard;
    };
    /** Of the test: by which port of the bad path an address of the other end is reached. */
    portOfBadPath?(address: string, port: number): Promise<number>;
  }
}

/** The ways to the other end lead through the bad path, and there is no other one. */
function leadAstray(): void {
  const straight = RTCPeerConnection.prototype.addIceCandidate;
  RTCPeerConnection.prototype.addIceCandidate = async function (
    this: RTCPeerConnection,
    candidate?: RTCIceCandidateInit | null,
  ) {
    const parts = candidate?.candidate?.split(' ') ?? [];
    const [, , protocol, , address = '', port = ''] = parts;
    if (protocol?.toLowerCase() !== 'udp' || !window.portOfBadPath || address.includes(':')) return;
    parts[5] = String(await window.portOfBadPath(address, Number(port)));
    return Reflect.apply(straight, this, [{ ...candidate, candidate: parts.join(' ') }]);
  } as typeof straight;
  const describe = RTCPeerConnection.prototype.setRemoteDescription;
  RTCPeerConnection.prototype.setRemoteDescription = function (this: RTCPeerConnection, described) {
    const sdp = (described.sdp ?? '').replaceAll(/^a=candidate:.*\r\n/gm, '');
    return Reflect.apply(describe, this, [{ type: described.type, sdp }]);
  } as typeof describe;
}

let link: LiveLink;
let end: End;
const poseDelaysMs: number[] = [];
const words: string[] = [];
const arrivalsMs: number[] = [];
const nowMs = (): number => performance.timeOrigin + performance.now();

/** An end as the app has it, whose person is the patient in the host's seat. */
function meet(invite: Invite, seat: Seat): void {
  if (window.portOfBadPath) leadAstray();
  link = createLiveLinks().meet(invite, seat);
  link.onMessage(() => arrivalsMs.push(nowMs()));
  const drawing = document.querySelector('canvas')?.getContext('2d');
  const parts = { link, seat, invite, byHand: null, name: null, language: 'en', tenure: crypto.randomUUID() };
  const nothing = (): void => undefined;
  end = new End(
    { ...parts, role: seat === 'host' ? 'patient' : 'physio', wire: createLiveWire(), clock: createClock() },
    {
      ...{ status: nothing, late: nothing, met: nothing },
      over: (trouble) => console.error(`the link is over: ${trouble}`),
      message: (message) => {
        if (message.kind === 'said') words.push(message.words);
      },
      pose: (bytes) => {
        const atMs = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0);
        arrivalsMs.push(nowMs());
        requestAnimationFrame(() => {
          drawing?.fillRect(Math.random() * 640, Math.random() * 480, 4, 4);
          poseDelaysMs.push(nowMs() - atMs);
        });
      },
    },
  );
}

async function send(forMs: number): Promise<{ poses: number; dropped: number; messages: number }> {
  const startMs = performance.now();
  const pose = new Uint8Array(POSE_BYTES);
  let [poses, dropped, messages] = [0, 0, 0];
  let poseDueMs: number | null = null;
  const sendPose = (): void => {
    const { isDue, dueMs } = paced(poseDueMs, performance.now());
    poseDueMs = dueMs;
    if (!isDue) return;
    new DataView(pose.buffer).setFloat64(0, nowMs());
    if (link.sendPose(pose)) poses += 1;
    else dropped += 1;
  };
  const say = (): void => {
    messages += 1;
    end.say({ kind: 'said', id: null, words: `${messages}` });
  };
  const timers = [setInterval(sendPose, POSE_EVERY_MS), setInterval(say, MESSAGE_EVERY_MS)];
  await new Promise((resolve) => setTimeout(resolve, forMs - (performance.now() - startMs)));
  timers.forEach(clearInterval);
  return { poses, dropped, messages };
}

window.plumblineLive = {
  meet,
  send,
  kind: () => link.status.kind,
  isDone: () => end.waiting === 0,
  heard: () => ({ poseDelaysMs, words, arrivalsMs }),
};
