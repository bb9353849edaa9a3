import { language } from '../../text/in-use.ts';
import type { Consent, LiveDeed, LiveRole } from '../../core/record/live-note.ts';
import type { MediaKinds } from '../../care/live/media.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { createFeed } from '../../app/feed.ts';
import { notify } from '../../app/notices.ts';
import type { ByHand, Invite, LiveLink, Met, Seat } from '../../ports/live.ts';
import type { KeptMeeting, LiveDevices } from '../../ports/live-devices.ts';
import { End } from './end.ts';
import type { LiveKernel } from './kernel.ts';
import {
  FIRST_CONSENT,
  NO_MEDIA_SHOWN,
  type AnyMeeting,
  type LiveState,
  type LiveTrouble,
  type Meeting,
  type PatientMeeting,
  type WatchedMeeting,
  watchedIn,
} from './live-state.ts';
import { cuesOf } from '../../text/say/live-session.ts';
import { exerciseAt, largeOf } from './watched.ts';
import { PatientEnd } from './patient-end.ts';
import { PhysioEnd } from './physio-end.ts';

type Side = { readonly kind: 'patient'; readonly at: PatientEnd } | { readonly kind: 'physio'; readonly at: PhysioEnd };

/** One meeting as it runs; what of it is shown stands in the state under its id. */
interface Held {
  readonly end: End;
  /** Null until it is known which side this is. */
  side: Side | null;
  readonly isAdmitted: boolean;
  /** Before a reload the patient gave their sound, too. */
  readonly hadSound: boolean;
  readonly consent: Consent;
}

interface Beginning {
  readonly link: LiveLink;
  readonly seat: Seat;
  readonly invite: Invite | null;
  readonly byHand: ByHand | null;
  readonly role: LiveRole | null;
  readonly kept?: KeptMeeting;
}

/** So many patients are looked after at once: what a page can show of each. */
export const MOST_PATIENTS = 6;

/** What a key from 1 to 9 says to the patient who is shown large: that cue of their exercise. Null where it means nothing. */
export function cueOfKey(key: string, { live, exercises }: StateOf<'live'>): Intent | null {
  const large = /^[1-9]$/.test(key) ? largeOf(watchedIn(live), live.opened) : null;
  const exercise = large && exerciseAt(large, exercises);
  const cue = exercise && cuesOf(exercise)[Number(key) - 1];
  if (!large || !cue) return null;
  const deed = { kind: 'cue-sent', cue: { kind: 'library', id: cue.id } } as const;
  return { kind: 'ask-live', meetingId: large.id, deed };
}

/** All meetings of one app: each with its own link. Nothing here rejects or throws where a device refuses. */
export class Live {
  private readonly app: LiveKernel;
  private readonly devices: LiveDevices;
  private readonly held = new Map<string, Held>();

  constructor(app: LiveKernel, devices: LiveDevices) {
    this.app = app;
    this.devices = devices;
    this.set({ isAble: devices.links.isAble });
  }

  /** Makes an invite and waits in its room. */
  invite(role: LiveRole): void {
    if (!this.mayBegin(role)) return;
    const invite = this.devices.links.newInvite();
    this.begin({ link: this.devices.links.meet(invite, 'host'), seat: 'host', invite, byHand: null, role });
  }

  /** Takes the seat that an invite offers. */
  join(invite: Invite): void {
    if (!this.devices.links.isAble) return this.set({ trouble: 'no-live-here' });
    this.set({ invited: null, trouble: null });
    this.app.ports.liveTab.forgetInvite();
    const link = this.devices.links.meet(invite, 'guest');
    this.begin({ link, seat: 'guest', invite, byHand: null, role: null });
  }

  /** Comes back after a reload to the seats of this tab. */
  comeBack(kept: readonly KeptMeeting[]): void {
    for (const one of kept) {
      const { invite, seat, role } = one;
      this.begin({ link: this.devices.links.meet(invite, seat), seat, invite, byHand: null, role, kept: one });
    }
  }

  /** Begins a meeting without a server. */
  async offer(role: LiveRole): Promise<void> {
    if (!this.mayBegin(role)) return;
    const byHand = this.met(await this.devices.links.offerByHand());
    if (byHand) this.begin({ link: byHand.link, seat: 'host', invite: null, byHand, role });
  }

  /** Answers the first text of a meeting without a server. */
  async answer(text: string): Promise<void> {
    if (!this.devices.links.isAble) return this.set({ trouble: 'no-live-here' });
    const byHand = this.met(await this.devices.links.answerByHand(text.trim()));
    if (byHand) this.begin({ link: byHand.link, seat: 'guest', invite: null, byHand, role: null });
  }

  /** Takes the text that came back. */
  async takeAnswer(id: string, text: string): Promise<void> {
    const taken = await this.held.get(id)?.end.parts.byHand?.answer?.(text.trim());
    if (!taken) return;
    if (!taken.ok) return this.set({ trouble: taken.failure.kind });
    this.set({ trouble: null });
    this.patch(id, (one) => ({ ...one, byHand: one.byHand && { ...one.byHand, awaitsAnswer: false } }));
  }

  patientEnd(): PatientEnd | null {
    for (const { side } of this.held.values()) if (side?.kind === 'patient') return side.at;
    return null;
  }

  /** What is shared changes, and this tab remembers it. */
  async consents(change: Partial<Consent>): Promise<void> {
    await this.patientEnd()?.consents(change);
  }

  /** Takes of the other one's picture and sound, or does not any more. */
  take(id: string, change: Partial<MediaKinds>): void {
    this.held.get(id)?.side?.at.take(change);
  }

  /** Gives a patient one's own picture or sound, or takes it back. */
  async give(id: string, change: Partial<MediaKinds>): Promise<void> {
    const side = this.held.get(id)?.side;
    if (side?.kind === 'physio') await side.at.give(change);
  }

  admit(): void {
    this.patientEnd()?.admit();
    this.remember();
  }

  chooses(isChoosing: boolean): void {
    const mine = this.state.meetings.find((one) => one.role === 'patient');
    if (mine) this.patch(mine.id, (one) => (one.role === 'patient' ? { ...one, isChoosing } : one));
  }

  ask(id: string, deed: LiveDeed): void {
    const side = this.held.get(id)?.side;
    if (side?.kind === 'physio') side.at.ask(deed);
  }

  /** Ends one meeting for both. */
  end(id: string): void {
    this.held.get(id)?.end.end();
  }

  /** Stops it all, at once: whatever this person shares. */
  stopAll(): void {
    for (const { end } of [...this.held.values()]) if (end.role !== 'physio') end.end();
  }

  /** Ends every meeting, and forgets whom there were. */
  endAll(): void {
    for (const { end } of [...this.held.values()]) end.end();
    this.set({ meetings: [], opened: null, invited: null, trouble: null });
    this.app.ports.liveTab.keep([]);
    this.app.ports.liveTab.forgetInvite();
  }

  /** Takes a meeting that is over from the page; one that is not ends. */
  remove(id: string): void {
    this.end(id);
    this.set({ meetings: this.state.meetings.filter((one) => one.id !== id) });
  }

  private get state(): LiveState {
    return this.app.store.state.live;
  }

  private set(change: Partial<LiveState>): void {
    this.app.store.set({ live: { ...this.state, ...change } });
  }

  private patch(id: string, how: (now: AnyMeeting) => AnyMeeting): void {
    this.set({ meetings: this.state.meetings.map((one) => (one.id === id ? how(one) : one)) });
  }

  private mayBegin(role: LiveRole): boolean {
    if (!this.devices.links.isAble) {
      this.set({ trouble: 'no-live-here' });
      return false;
    }
    this.set({ trouble: null });
    const running = this.state.meetings.filter((one) => one.role === role && one.phase !== 'over');
    return running.length < (role === 'patient' ? 1 : MOST_PATIENTS);
  }

  private met(met: Met<ByHand>): ByHand | null {
    this.set({ trouble: met.ok ? null : met.failure.kind });
    if (met.ok) return met.value;
    return null;
  }

  private begin({ link, seat, invite, byHand, role, kept }: Beginning): void {
    const { app, devices } = this;
    const { ports, store } = app;
    const id = ports.newId();
    const meeting: Meeting = {
      id,
      seat,
      invite,
      byHand: byHand && { text: byHand.text, awaitsAnswer: byHand.answer !== undefined },
      status: link.status,
      isLate: false,
      peer: null,
      phase: 'apart',
      trouble: null,
      endedBy: null,
      media: NO_MEDIA_SHOWN,
    };
    // Sound is not given before the microphone is open again.
    const consent = { ...(kept?.consent ?? FIRST_CONSENT), sound: false };
    // What is over goes from the page when the next one begins on the same side.
    const others = this.state.meetings.filter((one) => one.phase !== 'over' || one.role === 'physio');
    this.set({ meetings: [...others, this.withRole(meeting, role, consent)] });
    const end = new End(
      {
        link,
        seat,
        invite,
        byHand,
        role,
        name: store.state.settings.personName,
        language: language(),
        tenure: ports.newId(),
        wire: devices.wire,
        clock: ports.clock,
      },
      {
        status: (status) => this.patch(id, (one) => ({ ...one, status })),
        late: (isLate) => this.patch(id, (one) => (one.isLate === isLate ? one : { ...one, isLate })),
        met: (peer, mine) => this.meet(id, { name: peer.name, language: peer.language }, mine),
        message: (message) => this.held.get(id)?.side?.at.hear(message),
        pose: (bytes) => {
          const side = this.held.get(id)?.side;
          if (side?.kind === 'physio') side.at.pose(bytes);
        },
        over: (trouble, by) => this.finish(id, trouble, by),
      },
    );
    const hadSound = kept?.consent.sound ?? false;
    this.held.set(id, { end, side: null, isAdmitted: kept?.isAdmitted ?? false, hadSound, consent });
    this.remember();
  }

  private withRole(meeting: Meeting, role: LiveRole | null, consent: Consent): AnyMeeting {
    if (role === null) return { ...meeting, role };
    if (role === 'patient')
      return { ...meeting, role, consent, isChoosing: false, asked: null, targets: [], notes: [] };
    return {
      ...meeting,
      role,
      consent: null,
      today: [],
      stage: { kind: 'elsewhere' },
      set: null,
      heard: [],
      notes: [],
      feed: createFeed(),
    };
  }

  /** The other one is there: from here on this end has its side. */
  private meet(id: string, peer: Meeting['peer'], role: LiveRole): void {
    const held = this.held.get(id);
    if (!held) return;
    this.patch(id, (one) => ({ ...(one.role === null ? this.withRole(one, role, held.consent) : one), peer }));
    held.side ??= this.sideOf(id, held, role);
    if (held.side?.kind === 'patient') held.side.at.met(held.isAdmitted, held.hadSound);
    if (held.side?.kind === 'physio') held.side.at.met();
    this.remember();
  }

  private sideOf(id: string, { end }: Held, role: LiveRole): Side | null {
    const { media } = this.devices;
    if (role === 'patient') {
      const mine = (): PatientMeeting => this.meetingOf(id, 'patient');
      const patch = (change: Partial<PatientMeeting>): void => {
        this.patch(id, (one) => (one.role === 'patient' ? { ...one, ...change } : one));
        if (change.consent) this.remember();
      };
      return { kind: 'patient', at: new PatientEnd(this.app, end, media, mine, patch) };
    }
    const theirs = (): WatchedMeeting => this.meetingOf(id, 'physio');
    const patch = (change: Partial<WatchedMeeting>): void =>
      this.patch(id, (one) => (one.role === 'physio' ? { ...one, ...change } : one));
    return { kind: 'physio', at: new PhysioEnd(this.app, end, media, theirs, patch) };
  }

  private meetingOf<R extends LiveRole>(id: string, role: R): Extract<AnyMeeting, { readonly role: R }> {
    const found = this.state.meetings.find((one) => one.id === id);
    if (found?.role !== role) throw new Error(`expected a meeting as ${role}`);
    return found as Extract<AnyMeeting, { readonly role: R }>;
  }

  private finish(id: string, trouble: LiveTrouble | null, by: LiveRole | null): void {
    const held = this.held.get(id);
    const before = this.state.meetings.find((one) => one.id === id);
    this.patch(id, (one) => ({ ...one, phase: one.phase === 'refused' ? 'refused' : 'over', trouble, endedBy: by }));
    held?.side?.at.over();
    this.held.delete(id);
    this.remember();
    if (before?.role === 'patient' && (before.phase !== 'apart' || trouble))
      notify(this.app.store, { kind: 'live-over', by, name: before.peer?.name ?? null, trouble });
  }

  /** This tab remembers its seats, so that a reload comes back to them. */
  private remember(): void {
    const kept = this.state.meetings.flatMap((one): KeptMeeting[] => {
      if (!one.invite || one.phase === 'over' || one.phase === 'refused') return [];
      const { invite, seat, role } = one;
      const isMine = one.role === 'patient';
      return [
        {
          invite,
          seat,
          role,
          name: this.app.store.state.settings.personName,
          isAdmitted: isMine && (one.phase === 'admitted' || (this.held.get(one.id)?.isAdmitted ?? false)),
          consent: isMine ? one.consent : FIRST_CONSENT,
        },
      ];
    });
    this.app.ports.liveTab.keep(kept);
  }
}
