import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allSentences } from '../../../src/text/in-use.ts';
import { storedSessions } from '../../contracts/session-store.ts';
import { FakeTrack, fakeStream, fakeTab, Switchboard } from '../../app/fake-live.ts';
import { setIn, settle } from '../../app/fakes.ts';
import { begin, met, mine, patientAt, perform, sixReps, watched, type Patient } from './two-people.ts';

beforeEach(() => allSentences());
afterEach(() => vi.restoreAllMocks());

type Both = Awaited<ReturnType<typeof met>>;

/** The patient's camera gives a picture that can be shared. */
function withPicture({ camera }: Patient): FakeTrack {
  const track = new FakeTrack('video');
  camera.preview = fakeStream([track]);
  return track;
}
const gives = ({ patient }: Both, change: { readonly video?: boolean; readonly sound?: boolean }) =>
  patient.app.dispatch({ kind: 'consent-live', change });
const takes = ({ physio }: Both, change: { readonly video?: boolean; readonly sound?: boolean }) =>
  physio.app.dispatch({ kind: 'take-live', meetingId: watched(physio).id, change });
const leaves = ({ board }: Both) => board.linkOf('host').shared.map(({ kind }) => kind);
const coming = ({ physio }: Both) =>
  watched(physio)
    .media.stream?.getTracks()
    .map(({ kind }) => kind) ?? [];

describe('the picture of the patient', () => {
  it('is off by default, and leaves only once both have said yes; the camera is the one that sees the exercise', async () => {
    const both = await met();
    const track = withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 20));
    expect(mine(both.patient).consent).toMatchObject({ video: false, sound: false });
    expect(leaves(both)).toEqual([]);
    await takes(both, { video: true });
    expect(leaves(both)).toEqual([]);
    await gives(both, { video: true });
    expect(leaves(both)).toEqual([]);
    expect(watched(both.physio).media).toMatchObject({ theyGive: { video: true }, takes: { video: false } });
    await takes(both, { video: true });
    expect(both.board.linkOf('host').shared).toEqual([track]);
    expect(coming(both)).toEqual(['video']);
    expect(mine(both.patient).media.sends).toEqual({ video: true, sound: false });
    // No second camera was asked for.
    expect(both.board.opened).toEqual([]);
    await both.patient.app.dispatch({ kind: 'stop' });
  });

  it('does not leave over a relay, which carries none, and nobody says that it does', async () => {
    const both = await met();
    withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 20));
    both.board.linkOf('host').become({ kind: 'up', code: both.board.code, isBytesOnly: true });
    await gives(both, { video: true });
    await takes(both, { video: true });
    expect(leaves(both)).toEqual([]);
    expect(mine(both.patient).media.sends).toEqual({ video: false, sound: false });
    await both.patient.app.dispatch({ kind: 'stop' });
  });

  it('taken back it is gone at both ends, and needs another yes to come again', async () => {
    const both = await met();
    withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 20));
    await gives(both, { video: true });
    await takes(both, { video: true });
    expect(coming(both)).toEqual(['video']);
    await gives(both, { video: false });
    expect([leaves(both), coming(both)]).toEqual([[], []]);
    expect(watched(both.physio).media.stream).toBeNull();
    await gives(both, { video: true });
    expect([leaves(both), coming(both)]).toEqual([[], []]);
    await takes(both, { video: true });
    expect(coming(both)).toEqual(['video']);
    await takes(both, { video: false });
    expect([leaves(both), coming(both)]).toEqual([[], []]);
    await both.patient.app.dispatch({ kind: 'stop' });
  });

  it('comes with the camera of the visit and ends with it; the visit is not touched', async () => {
    const both = await met();
    const track = withPicture(both.patient);
    await gives(both, { video: true });
    await takes(both, { video: true });
    expect(leaves(both)).toEqual([]);
    await begin(both.patient);
    await perform(both.patient, sixReps);
    expect(leaves(both)).toEqual(['video']);
    expect(setIn(both.patient.app)?.counted.total).toBe(6);
    await both.patient.app.dispatch({ kind: 'stop' });
    expect([leaves(both), coming(both)]).toEqual([[], []]);
    expect(mine(both.patient).media.sends).toEqual({ video: false, sound: false });
    // The camera is closed by the visit that opened it.
    expect(track.readyState).toBe('live');
  });

  it('ends where the camera is taken away, comes back with it, and the set goes on', async () => {
    const both = await met();
    const { patient } = both;
    const first = withPicture(patient);
    await begin(patient);
    await gives(both, { video: true });
    await takes(both, { video: true });
    await perform(patient, sixReps.slice(0, 200));
    expect(both.board.linkOf('host').shared).toEqual([first]);
    const counted = setIn(patient.app)?.counted.total ?? 0;
    expect(counted).toBeGreaterThan(0);
    const shared = vi.spyOn(both.board.linkOf('host'), 'share');
    // It is opened again by itself, and gives another picture then.
    const second = withPicture(patient);
    first.vanish();
    patient.camera.lose();
    await settle();
    await perform(patient, sixReps.slice(200));
    expect(shared.mock.calls.map(([tracks]) => tracks)).toEqual([[], [second]]);
    expect(coming(both)).toEqual(['video']);
    expect(setIn(patient.app)?.counted.total).toBeGreaterThan(counted);
    expect(mine(patient).consent.video).toBe(true);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('stops with everything else at the one key', async () => {
    const both = await met();
    withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 20));
    await gives(both, { video: true, sound: true });
    await takes(both, { video: true, sound: true });
    expect(coming(both)).toEqual(['audio', 'video']);
    const [microphone] = both.board.opened;
    const intent = both.patient.app.intentOfKey('X');
    expect(intent).toEqual({ kind: 'stop-live' });
    await both.patient.app.dispatch(intent!);
    expect([leaves(both), coming(both)]).toEqual([[], []]);
    expect(microphone?.readyState).toBe('ended');
    await both.patient.app.dispatch({ kind: 'stop' });
  });
});

describe('the sound of the patient', () => {
  it('the microphone is asked for only when sound is chosen, and hears nothing before the other one has said yes', async () => {
    const both = await met();
    expect(both.board.opened).toEqual([]);
    await gives(both, { video: true });
    expect(both.board.opened).toEqual([]);
    await gives(both, { sound: true });
    expect(both.board.opened).toMatchObject([{ kind: 'audio', enabled: false }]);
    expect(leaves(both)).toEqual([]);
    await takes(both, { sound: true });
    expect(both.board.opened).toMatchObject([{ enabled: true }]);
    expect(coming(both)).toEqual(['audio']);
    await gives(both, { sound: false });
    expect(both.board.opened).toMatchObject([{ readyState: 'ended' }]);
    expect(coming(both)).toEqual([]);
  });

  it.each(['denied', 'missing', 'busy'] as const)(
    'a microphone that is %s is told, and nothing is given',
    async (why) => {
      const both = await met();
      both.board.answer = () => Promise.resolve(why);
      await begin(both.patient);
      await perform(both.patient, sixReps.slice(0, 200));
      await gives(both, { sound: true });
      expect(mine(both.patient)).toMatchObject({
        consent: { sound: false },
        media: { trouble: { kind: 'sound', why }, asking: null },
      });
      expect(watched(both.physio).media.theyGive.sound).toBe(false);
      await perform(both.patient, sixReps.slice(200));
      expect(setIn(both.patient.app)?.counted.total).toBe(6);
      // Tried again where it helps.
      both.board.answer = () => Promise.resolve(null);
      await gives(both, { sound: true });
      expect(mine(both.patient)).toMatchObject({ consent: { sound: true }, media: { trouble: null } });
      await both.patient.app.dispatch({ kind: 'stop' });
    },
  );

  it('a microphone that is taken away in the middle is told at both ends, and the set goes on', async () => {
    const both = await met();
    await begin(both.patient);
    await gives(both, { sound: true });
    await takes(both, { sound: true });
    await perform(both.patient, sixReps.slice(0, 200));
    both.board.opened[0]?.vanish();
    await settle();
    expect(mine(both.patient)).toMatchObject({
      consent: { sound: false },
      media: { trouble: { kind: 'sound', why: 'lost' } },
    });
    expect(watched(both.physio).media).toMatchObject({ theyGive: { sound: false }, stream: null });
    await perform(both.patient, sixReps.slice(200));
    expect(setIn(both.patient.app)?.counted.total).toBe(6);
    await both.patient.app.dispatch({ kind: 'stop' });
  });

  it('one that opens after sound was taken back is closed at once', async () => {
    const both = await met();
    let open: () => void = () => undefined;
    both.board.answer = () => new Promise((resolve) => (open = () => resolve(null)));
    void gives(both, { sound: true });
    await settle();
    expect(mine(both.patient).media.asking).toBe('sound');
    await gives(both, { sound: false });
    expect(mine(both.patient).media.asking).toBeNull();
    open();
    await settle();
    expect(both.board.opened).toMatchObject([{ readyState: 'ended' }]);
    expect(mine(both.patient).consent.sound).toBe(false);
  });
});

describe('the picture and the voice of whoever watches', () => {
  const physioGives = ({ physio }: Both, change: { readonly video?: boolean; readonly sound?: boolean }) =>
    physio.app.dispatch({ kind: 'give-live', meetingId: watched(physio).id, change });
  const answers = ({ patient }: Both, change: { readonly video?: boolean; readonly sound?: boolean }) =>
    patient.app.dispatch({ kind: 'take-live', meetingId: mine(patient).id, change });

  it('come once the patient has said yes, and go when either takes them back', async () => {
    const both = await met();
    await physioGives(both, { video: true, sound: true });
    expect(both.board.opened.map(({ kind }) => kind)).toEqual(['video', 'audio']);
    expect(both.board.linkOf('guest').shared).toEqual([]);
    expect(both.patient.speaker.said).toContain('Anna would like you to see and hear them.');
    expect(mine(both.patient).media).toMatchObject({
      theyGive: { video: true, sound: true },
      answered: { video: false },
    });
    await answers(both, { video: true, sound: true });
    expect(mine(both.patient).media.stream?.getTracks()).toHaveLength(2);
    await answers(both, { sound: false });
    expect(mine(both.patient).media.stream?.getTracks()).toHaveLength(1);
    await physioGives(both, { video: false });
    expect(mine(both.patient).media.stream).toBeNull();
    expect(both.board.opened[0]?.readyState).toBe('ended');
  });

  it('a no is an answer, and holds until something else is given', async () => {
    const both = await met();
    await physioGives(both, { video: true });
    await answers(both, {});
    expect(mine(both.patient).media).toMatchObject({
      answered: { video: true },
      takes: { video: false },
      stream: null,
    });
    await physioGives(both, { video: false });
    await physioGives(both, { video: true });
    expect(mine(both.patient).media.answered.video).toBe(false);
  });

  it('end with the meeting', async () => {
    const both = await met();
    await physioGives(both, { sound: true });
    await answers(both, { sound: true });
    await both.patient.app.dispatch({ kind: 'stop-live' });
    expect(both.board.opened).toMatchObject([{ readyState: 'ended' }]);
    expect(mine(both.patient).media.stream).toBeNull();
  });
});

describe('after a reload', () => {
  it('of the physio nothing comes before they say yes again', async () => {
    const both = await met();
    withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 20));
    await gives(both, { video: true });
    await takes(both, { video: true });
    both.board.linkOf('guest').vanish();
    const { physioTab, board } = both;
    const { physioAt } = await import('./two-people.ts');
    const again = physioAt(board, physioTab);
    await again.app.start();
    await settle();
    expect(watched(again).media).toMatchObject({ theyGive: { video: true }, takes: { video: false }, stream: null });
    expect(board.linkOf('host').shared).toEqual([]);
    await again.app.dispatch({ kind: 'take-live', meetingId: watched(again).id, change: { video: true } });
    expect(board.linkOf('host').shared).toHaveLength(1);
    await both.patient.app.dispatch({ kind: 'stop' });
  });

  it('of the patient what they had chosen holds, and the other one is asked again', async () => {
    const tab = fakeTab();
    const both = await met(new Switchboard(), { tab });
    await gives(both, { video: true, sound: true });
    await takes(both, { sound: true });
    expect(tab.kept).toMatchObject([{ consent: { video: true, sound: true } }]);
    both.board.linkOf('host').vanish();
    const again = patientAt(both.board, sixReps, tab);
    await again.app.start();
    await settle();
    expect(mine(again)).toMatchObject({ phase: 'admitted', consent: { video: true, sound: true } });
    expect(watched(both.physio).media).toMatchObject({
      theyGive: { video: true, sound: true },
      takes: { video: false, sound: false },
    });
    expect(both.board.linkOf('host').shared).toEqual([]);
  });
});

describe('the record', () => {
  it('says who gave and took what', async () => {
    const both = await met();
    withPicture(both.patient);
    await begin(both.patient);
    await perform(both.patient, sixReps.slice(0, 200));
    await gives(both, { video: true });
    await takes(both, { video: true });
    await both.physio.app.dispatch({ kind: 'give-live', meetingId: watched(both.physio).id, change: { sound: true } });
    await both.patient.app.dispatch({ kind: 'take-live', meetingId: mine(both.patient).id, change: { sound: true } });
    await both.patient.app.dispatch({ kind: 'stop' });
    await settle();
    const [session] = await storedSessions(both.patient.store);
    const told = (session?.live ?? []).flatMap(({ by, deed }) =>
      deed.kind === 'took'
        ? [`${by} took ${deed.video} ${deed.sound}`]
        : deed.kind === 'consented'
          ? [`${by} gives ${deed.consent.video} ${deed.consent.sound}`]
          : [],
    );
    expect(told).toEqual([
      'patient gives false false',
      'patient gives true false',
      'physio took true false',
      'physio gives false true',
      'patient took false true',
    ]);
  });
});
