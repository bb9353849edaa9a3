import type { MediaKinds } from '../../care/live/media.ts';
import type { LiveMessage } from '../../care/live/message.ts';
import { poseOfBytes } from '../../care/live/pose-bytes.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { snapshotOf, type Snapshot } from '../../core/judge/snapshot.ts';
import { startSet, stepSet, type SetState } from '../../core/judge/step.ts';
import type { LiveDeed, LiveNote } from '../../core/record/live-note.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { End } from './end.ts';
import type { OwnMedia } from '../../ports/live-devices.ts';
import type { LiveKernel } from './kernel.ts';
import type { WatchedMeeting } from './live-state.ts';
import { MediaLine } from './media-line.ts';
import { watch } from './watched.ts';

/**
 * The end of whoever looks after a patient. Counts and findings are what the patient's side tells; what is read in the poses here is for
 * the drawing alone, for poses may be lost on their way.
 */
export class PhysioEnd {
  private readonly app: LiveKernel;
  private readonly end: End;
  private readonly meeting: () => WatchedMeeting;
  private readonly patch: (change: Partial<WatchedMeeting>) => void;
  private readonly media: MediaLine;
  private reading: { readonly exercise: Exercise; readonly state: SetState } | null = null;

  constructor(
    app: LiveKernel,
    end: End,
    own: OwnMedia,
    meeting: () => WatchedMeeting,
    patch: (change: Partial<WatchedMeeting>) => void,
  ) {
    this.app = app;
    this.end = end;
    this.meeting = meeting;
    this.patch = patch;
    this.media = new MediaLine({
      link: end.parts.link,
      own,
      shown: () => meeting().media,
      show: (change) => patch({ media: { ...meeting().media, ...change } }),
      tellGives: (gives) => end.say({ kind: 'gives', gives }),
      tellTakes: (takes) => end.say({ kind: 'takes', takes }),
    });
  }

  met(): void {
    if (this.meeting().phase === 'apart') this.patch({ phase: 'met' });
    // Who comes back without a memory is told anew what is given. What they give, they say themselves.
    this.media.met();
    this.end.say({ kind: 'gives', gives: this.meeting().media.gives });
  }

  /** Takes of the patient's picture and sound, or does not any more. */
  take(change: Partial<MediaKinds>): void {
    this.media.take({ ...this.meeting().media.takes, ...change });
  }

  /** Gives one's own picture or sound, or takes it back. */
  async give(change: Partial<MediaKinds>): Promise<void> {
    for (const kind of ['video', 'sound'] as const) {
      const isGiven = change[kind];
      if (isGiven !== undefined) await this.media.give(kind, isGiven, true);
    }
  }

  over(): void {
    this.media.over();
  }

  hear(message: LiveMessage): void {
    switch (message.kind) {
      case 'hello':
      case 'ask':
      case 'gives':
      case 'end':
        return;
      case 'takes':
        return this.media.theyTake(message.takes);
      case 'note':
        return message.note.by === 'patient' ? this.keep(message.note) : undefined;
      case 'consent':
        this.patch(watch(this.meeting(), message));
        this.media.theyGive(message.consent);
        if (!message.consent.skeleton) this.meeting().feed.cleared();
        if (!message.consent.numbers) this.reading = null;
        return;
      case 'set-began':
        this.reading = { exercise: message.exercise, state: startSet(message.exercise) };
        return this.patch(watch(this.meeting(), message));
      case 'stage':
        this.patch(watch(this.meeting(), message));
        return this.prepare();
      default:
        return this.patch(watch(this.meeting(), message));
    }
  }

  /** A pose that came: what is read in it is drawn with it. Nothing is drawn that is not shared any more. */
  pose(bytes: Uint8Array): void {
    const { consent, phase, feed } = this.meeting();
    const pose = phase === 'admitted' && consent?.skeleton ? poseOfBytes(bytes) : null;
    if (pose) feed.pose(pose, this.read(pose));
  }

  /** Asks the patient's side for something, and keeps that it was asked. */
  ask(deed: LiveDeed): void {
    const { ports, store } = this.app;
    const { personName } = store.state.settings;
    const note: LiveNote = {
      id: ports.newId(),
      atEpochMs: ports.clock.epochMs(),
      by: 'physio',
      name: personName,
      deed,
    };
    this.keep(note);
    this.end.say({ kind: 'ask', note });
  }

  /** Before a set the joint that will matter is drawn too. */
  private prepare(): void {
    const { stage, today, consent } = this.meeting();
    if (stage.kind !== 'check' || !consent?.numbers) return;
    if (this.reading?.exercise.id === stage.exerciseId) return;
    const all = [...today, ...this.app.store.state.exercises];
    const exercise = all.find(({ id }) => id === stage.exerciseId);
    this.reading = exercise ? { exercise, state: startSet(exercise) } : null;
  }

  private read(pose: Pose): Snapshot | null {
    if (!this.reading) return null;
    const { exercise, state } = this.reading;
    // A pose that was overtaken on its way is drawn and not judged.
    if (state.timeMs !== null && pose.timeMs <= state.timeMs) return null;
    const [next] = stepSet(state, pose);
    this.reading = { exercise, state: next };
    return snapshotOf(next);
  }

  private keep(note: LiveNote): void {
    const { notes } = this.meeting();
    if (!notes.some(({ id }) => id === note.id)) this.patch({ notes: [...notes, note] });
  }
}
