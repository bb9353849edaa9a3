import type { Invite, LiveFailure, LiveLink, LiveLinks, Seat } from '../../ports/live.ts';
import { base64Of, chance } from './bytes.ts';
import { answerByHand, offerByHand } from './by-hand.ts';
import { meetOver, type OwnSeat } from './meet.ts';
import { Relays } from './relays.ts';
import { relayAddress, signalAddress } from './signal-socket.ts';

/** Where the seat of this tab is remembered, so that a reload comes back to it and no other tab does. */
const seatKey = ({ room }: Invite, seat: Seat): string => `plumbline.live.${seat}.${room}`;

/** What lasts as long as the tab; null where the browser keeps nothing (site data are blocked). */
function ofTab(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The live sessions of this browser. `base`: the address of the page; `seats`: what lasts as long as the tab. */
export function createLiveLinks(base = document.baseURI, seats: Storage | null = ofTab()): LiveLinks {
  const isAble = typeof RTCPeerConnection === 'function';
  const relays = new Relays(relayAddress(base));
  const ownSeat = (key: string): OwnSeat => {
    const fresh = { token: base64Of(chance(16)), isKnown: false };
    // Where nothing can be stored a reload loses the seat, and nothing else.
    try {
      const known = seats?.getItem(key);
      if (known) return { token: known, isKnown: true };
      seats?.setItem(key, fresh.token);
    } catch (error) {
      console.warn('The seat of a live session cannot be remembered:', error);
    }
    return fresh;
  };
  const meet = (invite: Invite, seat: Seat): LiveLink => {
    const key = seatKey(invite, seat);
    const link = meetOver(signalAddress(base), invite, seat, ownSeat(key), relays);
    link.onStatus((status) => {
      if (status.kind === 'over' && isForGood(status.failure)) seats?.removeItem(key);
    });
    return link;
  };
  return {
    isAble,
    newInvite: () => ({ room: base64Of(chance(16)), secret: base64Of(chance(16)) }),
    meet: (invite, seat) => (isAble ? meet(invite, seat) : overAtOnce()),
    offerByHand: () => (isAble ? offerByHand() : Promise.resolve(NO_LIVE)),
    answerByHand: (text) => (isAble ? answerByHand(text) : Promise.resolve(NO_LIVE)),
  };
}

/** Whether the seat is of no use any more, or never was ours. Where nobody was reached it can be tried again. */
const isForGood = (failure: LiveFailure | null): boolean =>
  failure === null || !['no-server', 'unreachable'].includes(failure.kind);

const NO_LIVE = { ok: false, failure: { kind: 'no-live-here' } } as const;

/** The link of a browser that cannot. */
function overAtOnce(): LiveLink {
  const never = (): (() => void) => () => undefined;
  return {
    status: { kind: 'over', failure: NO_LIVE.failure },
    ...{ onStatus: never, onMessage: never, onPose: never, onMedia: never },
    ...{
      send: () => false,
      sendPose: () => false,
      share: () => undefined,
      takes: () => undefined,
      close: () => undefined,
    },
  };
}
