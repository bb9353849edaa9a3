import { isAsk, MOST_NOTES } from '../../care/live/asks.ts';
import { isSame, type MediaKinds } from '../../care/live/media.ts';
import type { LiveMessage, Stage } from '../../care/live/message.ts';
import { canBeAsked } from '../../care/live/target-bounds.ts';
import {
  changesOf,
  firstAsked,
  takenByBeginning,
  withAsked,
  withDeclined,
  withTaken,
} from '../../care/live/targets.ts';
import { bytesOfPose } from '../../care/live/pose-bytes.ts';
import { paced } from '../../care/live/pose-pace.ts';
import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { Snapshot } from '../../core/judge/snapshot.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Consent, LiveDeed, LiveNote, LiveRole, SentCue, TargetChange } from '../../core/record/live-note.ts';
import type { Cue, SetEvent } from '../../core/record/set-events.ts';
import type { FeedListener } from '../../app/feed.ts';
import type { RunState } from '../../app/run/run-state.ts';
import type { AppState } from '../../app/state.ts';
import { cueSentence, messageSentence } from '../../text/say/cue.ts';
import { knockAloud, askedSentence, offerSentence, targetAloud } from '../../text/say/live-session.ts';
import type { OwnMedia } from '../../ports/live-devices.ts';
import type { End } from './end.ts';
import { exercisesOfDay } from './exercises-of-day.ts';
import type { LiveKernel } from './kernel.ts';
import type { Asked, PatientMeeting } from './live-state.ts';
import { MediaLine } from './media-line.ts';
import { stageOf } from './stage-of.ts';
import { withTargets } from './with-target.ts';

/** So long a joint is marked after it was pointed at, ms. A choice: long enough to look up from the mat. */
const POINTED_MS = 8000;
/** What the voice says at once is not longer; a lesson that is read aloud is cut off there on its way. As in `schema/live.ts`. */
const MOST_WORDS = 1000;
/** So many events are told at once to who comes back. As in `schema/live.ts`. */
const MOST_EVENTS = 200;

type SetBegan = Extract<LiveMessage, { readonly kind: 'set-began' }>;

/** So long what was asked stays on the screen, ms; a movement that is shown stays until it is closed. A choice: read twice. */
const ASKED_MS = 15_000;

/** How the meeting is changed that this end is of. */
export type Patch = (change: Partial<PatientMeeting>) => void;

/**
 * The patient's end of a meeting: lets out what was consented to and nothing else, and does what was asked where that is in the hands of
 * the app. Nothing leaves before the other one was let in.
 */
export class PatientEnd {
  private readonly app: LiveKernel;
  private readonly end: End;
  private readonly meeting: () => PatientMeeting;
  private readonly patch: Patch;
  private readonly media: MediaLine;
  private stopSharing: (() => void) | null = null;
  private callOffPointer: () => void = () => undefined;
  private callOffAsked: () => void = () => undefined;
  /** The set that is under way, and its events until now, as far as numbers were shared: told anew to who has lost their memory. */
  private set: { readonly began: SetBegan; readonly events: readonly SetEvent[] } | null = null;
  private cues: readonly Cue[] = [];
  /** The session that began last: what is said and done is kept in it. What came before the first waits for that. */
  private sessionId: string | null = null;
  private unkept: readonly LiveNote[] = [];
  private toldStage = '';
  private lastSaying: string | null = null;
  private awaitedCue: { readonly words: string; readonly cue: SentCue } | null = null;
  private lastSnapshot: Snapshot | null = null;
  private lastPoseMs = 0;
  /** When the next pose is due to be sent. */
  private poseDueMs: number | null = null;
  private restUntilMs = 0;

  constructor(app: LiveKernel, end: End, own: OwnMedia, meeting: () => PatientMeeting, patch: Patch) {
    this.app = app;
    this.end = end;
    this.meeting = meeting;
    this.patch = patch;
    this.media = new MediaLine({
      link: end.parts.link,
      own,
      shown: () => meeting().media,
      show: (change) => patch({ media: { ...meeting().media, ...change } }),
      // What the patient gives stands in the consent, with all else that they let out.
      tellGives: (gives) => this.changeConsent(gives),
      tellTakes: (takes) => {
        end.say({ kind: 'takes', takes });
        this.noteTakes('patient', takes);
      },
    });
  }

  /** The other one is there. Who was let in before a reload is let in again. */
  met(isAdmitted: boolean, hadSound: boolean): void {
    this.media.met();
    if (this.stopSharing) return this.tellAnew();
    if (isAdmitted) {
      this.admit();
      // The microphone that was open before a reload of this page.
      if (hadSound) void this.consents({ sound: true });
      return;
    }
    this.note({ kind: 'joined' }, 'physio');
    this.patch({ phase: 'met' });
    this.say(knockAloud(this.meeting().peer?.name ?? null));
  }

  admit(): void {
    if (this.stopSharing) return;
    this.patch({ phase: 'admitted' });
    this.end.say({ kind: 'admit' });
    this.note({ kind: 'admitted' });
    this.tellConsent();
    this.share();
    if (this.meeting().consent.video) void this.media.give('video', true, false);
  }

  refuse(): void {
    this.end.say({ kind: 'refuse' });
    this.note({ kind: 'refused' });
    this.end.end();
  }

  /** What is shared from now on: what was taken away stops before anything else happens. */
  async consents({ video, sound, ...lines }: Partial<Consent>): Promise<void> {
    if (Object.keys(lines).length > 0) this.changeConsent(lines);
    if (video !== undefined) await this.media.give('video', video, false);
    if (sound !== undefined) await this.media.give('sound', sound, true);
  }

  /** Takes of the other one's picture and sound, or does not any more. */
  take(change: Partial<MediaKinds>): void {
    this.media.take({ ...this.meeting().media.takes, ...change });
  }

  private changeConsent(change: Partial<Consent>): void {
    const before = this.meeting().consent;
    const consent = { ...before, ...change };
    if ((Object.keys(consent) as (keyof Consent)[]).every((what) => consent[what] === before[what])) return;
    this.patch({ consent });
    // Of a set in which numbers were not shared for a while only the next one is told: half a count would be a wrong one.
    if (!this.meeting().consent.numbers) this.set = null;
    if (this.meeting().phase === 'admitted') this.tellConsent();
  }

  /** What the other one asks for. */
  hear(message: LiveMessage): void {
    if (message.kind === 'takes') return this.theyTake(message.takes);
    if (message.kind === 'gives') return this.theyGive(message.gives);
    if (message.kind !== 'ask' || !isAsk(message.note) || this.meeting().phase !== 'admitted') return;
    const { note } = message;
    if (this.meeting().notes.some(({ id }) => id === note.id)) return;
    this.keep(note);
    this.doAsked(note.deed);
  }

  private theyTake(takes: MediaKinds): void {
    if (this.meeting().phase !== 'admitted') return;
    const before = this.meeting().media.theyTake;
    this.media.theyTake(takes);
    if (!isSame(before, this.meeting().media.theyTake)) this.noteTakes('physio', this.meeting().media.theyTake);
  }

  private theyGive(gives: MediaKinds): void {
    const before = this.meeting().media.theyGive;
    this.media.theyGive(gives);
    if (isSame(before, gives)) return;
    this.note({ kind: 'consented', consent: { numbers: false, skeleton: false, ...gives } }, 'physio');
    // Asked aloud, too: who is on the mat does not see that something stands on the screen.
    const isMore = (gives.video && !before.video) || (gives.sound && !before.sound);
    if (isMore && this.meeting().phase === 'admitted') this.say(offerSentence(this.name, gives));
  }

  /** That somebody takes something, or nothing any more, stands in the record. */
  private noteTakes(by: LiveRole, { video, sound }: MediaKinds): void {
    if (this.meeting().phase === 'admitted') this.note({ kind: 'took', video, sound }, by);
  }

  /** A target that was shown is taken, or left as it was. */
  answerTarget(isTaken: boolean): void {
    const asked = firstAsked(this.meeting().targets);
    if (!asked) return;
    const { change } = asked;
    if (isTaken) return this.takeTarget(change);
    this.patch({ targets: withDeclined(this.meeting().targets, change) });
    this.tell({ kind: 'target-declined', change });
    this.ask(change.exerciseId);
  }

  closeAsked(): void {
    this.callOffAsked();
    this.patch({ asked: null });
  }

  /** Nothing leaves any more, and what was asked for in this session holds no longer. */
  over(): void {
    this.media.over();
    if (this.stopSharing) this.note({ kind: 'ended' }, this.endedBy());
    this.stopSharing?.();
    this.stopSharing = null;
    this.callOffPointer();
    this.callOffAsked();
    this.app.feed.pointed(null);
    for (const { change } of this.meeting().targets) this.app.visit.changeExercise(change.exerciseId, null);
  }

  private endedBy(): LiveRole {
    return this.meeting().endedBy ?? 'patient';
  }

  private tellConsent(): void {
    const { consent } = this.meeting();
    this.end.say({ kind: 'consent', consent });
    this.tell({ kind: 'consented', consent });
    this.toldStage = '';
    this.tellStage(this.app.store.state);
    if (consent.numbers) this.end.say({ kind: 'today', exercises: this.today() });
  }

  /** The other one has come back and may know nothing of before. */
  private tellAnew(): void {
    const { consent } = this.meeting();
    this.end.say({ kind: 'admit' });
    this.end.say({ kind: 'consent', consent });
    this.toldStage = '';
    this.tellStage(this.app.store.state);
    if (!consent.numbers) return;
    this.end.say({ kind: 'today', exercises: this.today() });
    if (!this.set) return;
    const { began, events } = this.set;
    this.end.say(began);
    for (let at = 0; at < events.length; at += MOST_EVENTS)
      this.end.say({ kind: 'set-events', setId: began.setId, events: events.slice(at, at + MOST_EVENTS) });
  }

  private today(): readonly Exercise[] {
    const { store, ports } = this.app;
    return exercisesOfDay(ports.plans.read(), store.state, this.meeting().targets);
  }

  /** From here on what happens is told, as far as it may be. */
  private share(): void {
    const { feed, store } = this.app;
    const stops = [feed.listen(this.listener()), store.subscribe((state) => this.follow(state))];
    this.stopSharing = () => stops.forEach((stop) => stop());
    this.follow(store.state);
  }

  private listener(): FeedListener {
    const { clock } = this.app.ports;
    return {
      pose: (pose, snapshot) => {
        this.lastPoseMs = pose.timeMs;
        this.lastSnapshot = snapshot;
        if (!this.meeting().consent.skeleton) return;
        const { isDue, dueMs } = paced(this.poseDueMs, pose.timeMs);
        this.poseDueMs = dueMs;
        if (isDue) this.end.sendPose(bytesOfPose(pose));
      },
      setBegan: (start, zeroMs) => {
        this.cues = [];
        this.sessionId = start.sessionId;
        void this.keepNotes();
        this.takeShown(start.exercise.id);
        const zeroEpochMs = Math.round(clock.epochMs() - Math.max(0, this.lastPoseMs - zeroMs));
        const began = { kind: 'set-began', setId: start.id, exercise: start.exercise, zeroEpochMs } as const;
        this.set = this.meeting().consent.numbers ? { began, events: [] } : null;
        this.number(began);
      },
      setEvents: (setId, events) => {
        this.cues = [...this.cues, ...events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue] : []))].slice(
          -8,
        );
        if (this.set?.began.setId !== setId || !this.meeting().consent.numbers) return;
        this.set = { ...this.set, events: [...this.set.events, ...events] };
        this.number({ kind: 'set-events', setId, events });
      },
      setEnded: ({ id, summary }) => {
        void this.keepNotes();
        if (this.set?.began.setId === id)
          this.number({ kind: 'set-ended', setId: id, durationMs: summary?.durationMs ?? 0 });
      },
    };
  }

  /** Says something that is of the numbers, where they are shared. */
  private number(message: LiveMessage): void {
    if (this.meeting().consent.numbers) this.end.say(message);
  }

  private follow(state: AppState): void {
    this.tellStage(state);
    const eye = state.run?.eye;
    // The camera that sees the exercise, and no other: a recording is nobody's picture of now.
    this.media.look((eye?.kind === 'open' ? eye.preview : null)?.getVideoTracks()[0] ?? null);
    if (state.saying === this.lastSaying) return;
    this.lastSaying = state.saying;
    if (state.saying === null) return;
    if (state.saying === this.awaitedCue?.words) {
      this.tell({ kind: 'cue-heard', cue: this.awaitedCue.cue });
      this.awaitedCue = null;
    }
    this.number({ kind: 'said', id: this.idOf(state.saying, state.run), words: state.saying.slice(0, MOST_WORDS) });
  }

  /** The text id of what is said, where it is a cue of the judgement. */
  private idOf(saying: string, run: RunState | null): string | null {
    if (!run) return null;
    const cue = this.cues.findLast(({ kind, id }) => messageSentence(run.exercise, { kind, id }) === saying);
    return cue?.id ?? null;
  }

  private tellStage({ run }: AppState): void {
    const stage: Stage = this.meeting().consent.numbers
      ? stageOf(run, this.lastSnapshot, this.restUntil)
      : { kind: 'elsewhere' };
    const told = JSON.stringify(stage);
    if (told === this.toldStage) return;
    this.toldStage = told;
    this.end.say({ kind: 'stage', stage });
  }

  /** To the second: else each second of the rest would be told as another end of it. */
  private readonly restUntil = (leftSeconds: number): number => {
    const untilMs = this.app.ports.clock.epochMs() + 1000 * leftSeconds;
    if (Math.abs(untilMs - this.restUntilMs) > 2000) this.restUntilMs = Math.round(untilMs);
    return this.restUntilMs;
  };

  private doAsked(deed: LiveDeed): void {
    const { visit, feed, ports } = this.app;
    switch (deed.kind) {
      case 'cue-sent':
        return this.sayCue(deed.cue);
      case 'pause-asked':
        visit.ask('pause');
        return this.showAndSay({ kind: 'pause' });
      case 'resume-asked':
        visit.ask('resume');
        return this.showAndSay({ kind: 'resume' });
      case 'next-asked':
        visit.ask('stop');
        return this.showAndSay({ kind: 'next' });
      case 'target-asked':
        return this.askTarget(deed.change);
      case 'pointed': {
        const name = LANDMARKS[deed.landmark];
        if (!name) return;
        this.callOffPointer();
        feed.pointed(name);
        this.callOffPointer = ports.clock.after(POINTED_MS, () => feed.pointed(null));
        return this.showAndSay({ kind: 'pointed', landmark: deed.landmark });
      }
      case 'showed': {
        const exercise = this.exerciseOf(deed.exerciseId);
        if (exercise) this.showAndSay({ kind: 'showed', exercise });
        return;
      }
      default:
        // What is the patient's own to do is no ask (`isAsk`).
        return;
    }
  }

  /** A cue of the library is said in the language of this side; one without a sentence here is not. */
  private sayCue(cue: SentCue): void {
    const exercise = this.app.store.state.run?.exercise ?? null;
    const words = cue.kind === 'words' ? cue.words : cueSentence(exercise, cue.id);
    if (words === null) return;
    const asked = { kind: cue.kind === 'words' ? 'words' : 'cue', words } as const;
    // Before it is said: its turn may come at once.
    this.awaitedCue = { words: askedSentence(this.name, asked), cue };
    this.showAndSay(asked);
  }

  private askTarget(change: TargetChange): void {
    const exercise = this.exerciseOf(change.exerciseId);
    if (!exercise) return;
    // What the exercise cannot be asked for is left as it was: of another app, for ours asks for nothing of the kind.
    if (!canBeAsked(exercise, change)) return this.tell({ kind: 'target-declined', change });
    this.patch({ targets: withAsked(this.meeting().targets, change, exercise) });
    this.ask(change.exerciseId);
    this.say(targetAloud(this.name, change, exercise));
  }

  /** Asks for the exercise as all that was shown and not declined has it. */
  private ask(exerciseId: string): void {
    const changes = changesOf(this.meeting().targets, exerciseId);
    const how = (exercise: Exercise): Exercise => withTargets(exercise, changes);
    this.app.visit.changeExercise(exerciseId, changes.length > 0 ? how : null);
  }

  private takeTarget(change: TargetChange): void {
    this.patch({ targets: withTaken(this.meeting().targets, change) });
    this.tell({ kind: 'target-taken', change });
  }

  /** A set begins: what was shown and not declined holds from here on. */
  private takeShown(exerciseId: string): void {
    for (const change of takenByBeginning(this.meeting().targets, exerciseId)) this.takeTarget(change);
  }

  private exerciseOf(exerciseId: string): Exercise | null {
    const { run, exercises } = this.app.store.state;
    if (run?.exercise.id === exerciseId) return run.exercise;
    return exercises.find(({ id }) => id === exerciseId) ?? null;
  }

  private get name(): string | null {
    return this.meeting().peer?.name ?? null;
  }

  private showAndSay(asked: Asked): void {
    this.callOffAsked();
    this.patch({ asked });
    if (asked.kind !== 'showed')
      this.callOffAsked = this.app.ports.clock.after(ASKED_MS, () => this.patch({ asked: null }));
    this.say(askedSentence(this.name, asked));
  }

  private say(words: string): void {
    this.app.ports.speaker.say(words, { urgency: 'turn' });
  }

  /** Does something that the other one has to know of, too. */
  private tell(deed: LiveDeed): void {
    this.end.say({ kind: 'note', note: this.note(deed) });
  }

  private note(deed: LiveDeed, by: LiveRole = 'patient'): LiveNote {
    const { ports, store } = this.app;
    const name = by === 'patient' ? store.state.settings.personName : this.name;
    const note: LiveNote = { id: ports.newId(), atEpochMs: ports.clock.epochMs(), by, name, deed };
    this.keep(note);
    return note;
  }

  private keep(note: LiveNote): void {
    const { notes } = this.meeting();
    if (notes.length >= MOST_NOTES || notes.some(({ id }) => id === note.id)) return;
    this.patch({ notes: [...notes, note] });
    this.unkept = [...this.unkept, note];
    void this.keepNotes();
  }

  /** Writes what waits into the session. What is refused there, as in a visit that is not stored, waits for the next one. */
  private async keepNotes(): Promise<void> {
    const { sessionId, unkept } = this;
    if (sessionId === null) return;
    this.unkept = [];
    for (const note of unkept) {
      const kept = await this.app.ports.store.keepLiveNote(sessionId, note);
      if (!kept.ok) this.unkept = [...this.unkept, note];
    }
  }
}
