import type { Invite, LiveLink, LiveLinks, Seat } from '../../ports/live.ts';
import { base64Of, chance } from './bytes.ts';
import { answerByHand, offerByHand } from './by-hand.ts';
import { meetOver } from './meet.ts';
import { signalAddress } from './signal-socket.ts';

/** Where the seat of this tab is remembered, so that a reload comes back to it and no other tab does. */
const seatKey = ({ room }: Invite, seat: Seat): string => `plumbline.live.${seat}.${room}`;

/** The live sessions of this browser. `base`: the address of the page; `seats`: what lasts as long as the tab. */
export function createLiveLinks(base = document.baseURI, seats: Storage | null = sessionStorage): LiveLinks {
  const isAble = typeof RTCPeerConnection === 'function';
  const tokenOf = (invite: Invite, seat: Seat): string => {
    const key = seatKey(invite, seat);
    const fresh = base64Of(chance(16));
    // Where nothing can be stored a reload loses the seat, and nothing else.
    try {
      const known = seats?.getItem(key);
      if (known) return known;
      seats?.setItem(key, fresh);
    } catch (error) {
      console.warn('The seat of a live session cannot be remembered:', error);
    }
    return fresh;
  };
  return {
    isAble,
    newInvite: () => ({ room: base64Of(chance(16)), secret: base64Of(chance(16)) }),
    meet: (invite, seat) =>
      isAble ? meetOver(signalAddress(base), invite, seat, tokenOf(invite, seat)) : overAtOnce(),
    offerByHand: () => (isAble ? offerByHand() : Promise.resolve(NO_LIVE)),
    answerByHand: (text) => (isAble ? answerByHand(text) : Promise.resolve(NO_LIVE)),
  };
}

const NO_LIVE = { ok: false, failure: { kind: 'no-live-here' } } as const;

/** The link of a browser that cannot. */
function overAtOnce(): LiveLink {
  const never = (): (() => void) => () => undefined;
  return {
    status: { kind: 'over', failure: NO_LIVE.failure },
    ...{ onStatus: never, onMessage: never, onPose: never, onMedia: never },
    ...{ send: () => false, sendPose: () => false, share: () => undefined, close: () => undefined },
  };
}
