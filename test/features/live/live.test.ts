import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AWAITED } from '../../../src/app/awaited.ts';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import { MOST_NOTES } from '../../../src/care/live/asks.ts';
import { watchedIn } from '../../../src/features/live/live-state.ts';
import { allSentences } from '../../../src/text/in-use.ts';
import { cuesOf } from '../../../src/text/say/live-session.ts';
import { storedSessions } from '../../contracts/session-store.ts';
import { begin, met, mine, patientAt, perform, physioAt, sixReps, watched, type Patient } from './two-people.ts';
import { fakeTab, Switchboard } from '../../app/fake-live.ts';
import { fakeFrame, makeWorld, setIn, settle } from '../../app/fakes.ts';

beforeEach(() => allSentences());
afterEach(() => vi.restoreAllMocks());

describe('two meet by an invite', () => {
  it('the guest takes the role that is left, and is seen and heard to ask; nothing leaves before they are let in', async () => {
    const { patient, physio, board } = await met(undefined, { admits: false });
    expect(mine(patient)).toMatchObject({
      phase: 'met',
      peer: { name: 'Anna' },
      status: { kind: 'up', code: '314159' },
    });
    expect(watched(physio)).toMatchObject({ phase: 'met', peer: { name: 'Paul' }, status: { code: '314159' } });
    expect(patient.speaker.said).toContain('Anna would like to watch you exercise. Please look at the screen.');
    await begin(patient);
    await perform(patient, sixReps.slice(0, 60));
    expect(board.linkOf('host').poses).toBe(0);
    expect(watched(physio)).toMatchObject({ consent: null, stage: { kind: 'elsewhere' }, set: null, heard: [] });
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('who is not let in is told so, and both ends close', async () => {
    const { patient, physio } = await met(undefined, { admits: false });
    await patient.app.dispatch({ kind: 'refuse-live' });
    expect(watched(physio)).toMatchObject({ phase: 'refused' });
    expect(mine(patient)).toMatchObject({ phase: 'over', endedBy: 'patient' });
  });

  it('two of the same side are told that one has to exercise', async () => {
    const board = new Switchboard();
    const one = patientAt(board);
    await one.app.dispatch({ kind: 'invite-live', role: 'patient', how: 'server' });
    const { invite } = mine(one);
    const tab = fakeTab();
    tab.keep([
      {
        ...{ invite: invite!, seat: 'guest', role: 'patient', name: null, isAdmitted: false },
        consent: { numbers: true, skeleton: true, video: false, sound: false },
      },
    ]);
    const other = patientAt(board, sixReps, tab);
    await other.app.start();
    await settle();
    expect(mine(one)).toMatchObject({ phase: 'over', trouble: 'both-same' });
    expect(mine(other)).toMatchObject({ phase: 'over', trouble: 'both-same' });
  });

  it('without a server, by two texts; one that is none is told', async () => {
    const board = new Switchboard();
    const patient = patientAt(board);
    const physio = physioAt(board);
    await patient.app.dispatch({ kind: 'invite-live', role: 'patient', how: 'hand' });
    expect(mine(patient).byHand).toEqual({ text: 'first text', awaitsAnswer: true });
    await physio.app.dispatch({ kind: 'answer-live', text: 'hello' });
    expect(physio.app.state.live.trouble).toBe('not-an-invite');
    await physio.app.dispatch({ kind: 'answer-live', text: ' first text\n' });
    expect(physio.app.state.live).toMatchObject({ trouble: null });
    const [answering] = physio.app.state.live.meetings;
    expect(answering?.byHand).toEqual({ text: 'second text', awaitsAnswer: false });
    await patient.app.dispatch({ kind: 'take-live-answer', meetingId: mine(patient).id, text: 'nonsense' });
    expect(patient.app.state.live.trouble).toBe('not-an-invite');
    await patient.app.dispatch({ kind: 'take-live-answer', meetingId: mine(patient).id, text: 'second text' });
    await settle();
    expect(mine(patient)).toMatchObject({ phase: 'met', byHand: { awaitsAnswer: false } });
  });

  it('a browser that cannot says so', async () => {
    const board = new Switchboard();
    const { app } = makeWorld({ live: board.devices({ isAble: false }) });
    await app.dispatch({ kind: 'invite-live', role: 'patient', how: 'server' });
    expect(app.state.live).toMatchObject({ isAble: false, trouble: 'no-live-here', meetings: [] });
  });

  it('a connection that takes long is told, and goes on', async () => {
    const { patient, board } = await met(undefined, { admits: false });
    board.linkOf('host').become({ kind: 'connecting' });
    patient.clock.advance(AWAITED.meeting.limitMs + 500);
    expect(mine(patient).isLate).toBe(true);
    board.linkOf('host').become({ kind: 'up', code: board.code });
    expect(mine(patient).isLate).toBe(false);
  });
});

describe('while the patient exercises', () => {
  it('counts agree on both sides, and the skeleton comes with what is read in it', async () => {
    const { patient, physio } = await met();
    const drawn: (number | null)[] = [];
    watched(physio).feed.listen({ pose: (_pose, snapshot) => drawn.push(snapshot?.counted.total ?? null) });
    await begin(patient);
    expect(watched(physio).stage).toMatchObject({ kind: 'check', exerciseId: 'bird-dog' });
    await perform(patient, sixReps);
    expect(watched(physio).stage).toEqual({ kind: 'running', exerciseId: 'bird-dog' });
    expect(setIn(patient.app)?.counted).toMatchObject({ left: 3, right: 3, total: 6 });
    expect(watched(physio).set).toMatchObject({ counted: setIn(patient.app)!.counted, isOver: false });
    expect(drawn.at(-1)).toBeGreaterThan(0);
    expect(watched(physio).heard.map(({ words }) => words)).toContain('Right, three');
    await patient.app.dispatch({ kind: 'stop' });
    expect(watched(physio).set?.isOver).toBe(true);
  });

  it('what was taken back stops at once, poses and events alike, and the set goes on', async () => {
    const { patient, physio, board } = await met();
    await begin(patient);
    const third = Math.floor(sixReps.length / 3);
    await perform(patient, sixReps.slice(0, third));
    const before = watched(physio).set?.counted.total ?? 0;
    expect(before).toBeGreaterThan(0);
    await patient.app.dispatch({ kind: 'consent-live', change: { skeleton: false } });
    const { poses } = board.linkOf('host');
    await patient.app.dispatch({ kind: 'consent-live', change: { numbers: false } });
    const heard = watched(physio).heard;
    await perform(patient, sixReps.slice(third));
    expect(board.linkOf('host').poses).toBe(poses);
    expect(watched(physio)).toMatchObject({ set: null, heard, consent: { numbers: false, skeleton: false } });
    expect(setIn(patient.app)?.counted.total).toBe(6);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a link that is down in the middle of a set loses nothing and doubles nothing', async () => {
    const { patient, physio, board } = await met();
    await begin(patient);
    const third = Math.floor(sixReps.length / 3);
    await perform(patient, sixReps.slice(0, third));
    board.cut();
    await perform(patient, sixReps.slice(third, 2 * third));
    expect(mine(patient).status.kind).toBe('down');
    expect(watched(physio).set?.counted.total).toBeLessThan(setIn(patient.app)?.counted.total ?? 0);
    board.mend();
    await perform(patient, sixReps.slice(2 * third));
    expect(setIn(patient.app)?.counted.total).toBe(6);
    expect(watched(physio).set?.counted).toEqual(setIn(patient.app)?.counted);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a physio who reloads in the middle comes back to the same seat, and has the whole set again', async () => {
    const { patient, board, physioTab } = await met();
    await begin(patient);
    const half = Math.floor(sixReps.length / 2);
    await perform(patient, sixReps.slice(0, half));
    board.linkOf('guest').vanish();
    const again = physioAt(board, physioTab);
    await again.app.start();
    await settle();
    await perform(patient, sixReps.slice(half));
    expect(watched(again)).toMatchObject({ phase: 'admitted', peer: { name: 'Paul' } });
    expect(watched(again).set?.counted).toEqual(setIn(patient.app)?.counted);
    expect(setIn(patient.app)?.counted.total).toBe(6);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a patient who reloads is still with whom they let in, and sees at once what is shared', async () => {
    const tab = fakeTab();
    const { board, physio } = await met(new Switchboard(), { tab });
    expect(tab.kept).toMatchObject([{ role: 'patient', seat: 'host', isAdmitted: true }]);
    board.linkOf('host').vanish();
    const again = patientAt(board, sixReps, tab);
    await again.app.start();
    await settle();
    expect(mine(again)).toMatchObject({ phase: 'admitted', peer: { name: 'Anna' } });
    expect(watched(physio)).toMatchObject({ phase: 'admitted', status: { kind: 'up' } });
  });
});

describe('what the physio asks for', () => {
  it('a target that the exercise cannot have is left as it was, and said so to who asked', async () => {
    const { patient, physio, asks } = await met();
    await begin(patient);
    for (const change of [
      { exerciseId: 'bird-dog', reps: 100 },
      { exerciseId: 'bird-dog', rangeDeg: 95 },
      { exerciseId: 'bird-dog', rangeDeg: 300 },
    ]) {
      await asks({ kind: 'target-asked', change });
      expect(mine(patient).targets).toEqual([]);
      expect(watched(physio).notes.at(-1)?.deed).toEqual({ kind: 'target-declined', change });
    }
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a cue of the library is said in the words of the patient’s side, and told as heard', async () => {
    const { patient, physio, asks } = await met();
    await begin(patient);
    await perform(patient, sixReps.slice(0, 100));
    const [cue] = cuesOf(patient.app.state.run!.exercise);
    await asks({ kind: 'cue-sent', cue: { kind: 'library', id: cue!.id } });
    expect(patient.speaker.said.at(-1)).toBe(cue!.words);
    expect(watched(physio).notes.map(({ deed }) => deed)).toContainEqual({
      kind: 'cue-heard',
      cue: { kind: 'library', id: cue!.id },
    });
    expect(watched(physio).heard[0]?.words).toBe(cue!.words);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('words of their own are said and shown as theirs, whatever is in them', async () => {
    const { patient, asks } = await met();
    const words = '<img src=x onerror=alert(1)> Slowly, please';
    await asks({ kind: 'cue-sent', cue: { kind: 'words', words } });
    expect(patient.speaker.said.at(-1)).toBe(`Anna says: ${words}`);
    expect(mine(patient).asked).toEqual({ kind: 'words', words });
    await patient.app.dispatch({ kind: 'close-live-asked' });
    expect(mine(patient).asked).toBeNull();
  });

  it('pauses, goes on, and goes to the next exercise', async () => {
    const { patient, physio, asks } = await met();
    await begin(patient);
    await perform(patient, sixReps.slice(0, 200));
    await asks({ kind: 'pause-asked' });
    expect(patient.app.state.run?.stage).toBe('paused');
    expect(watched(physio).stage.kind).toBe('paused');
    expect(patient.speaker.said.at(-1)).toBe('Anna asks for a pause.');
    await asks({ kind: 'resume-asked' });
    expect(patient.app.state.run?.stage).toBe('running');
    await asks({ kind: 'next-asked' });
    await settle();
    expect(patient.app.state.run).toBeNull();
    expect(patient.app.state.route.page).toBe('summary');
    expect(watched(physio).stage.kind).toBe('elsewhere');
  });

  it('a target is shown and said, and holds from the next set on: at a word, or where that begins', async () => {
    const { patient, physio, asks } = await met();
    await begin(patient);
    await perform(patient, sixReps.slice(0, 200));
    const change = { exerciseId: 'bird-dog', reps: 3 };
    await asks({ kind: 'target-asked', change });
    expect(patient.speaker.said.at(-1)).toMatch(
      /^Anna asks for a new target of Bird dog: 3 repetitions\. It holds from/,
    );
    expect(mine(patient).targets).toMatchObject([{ change, isTaken: false }]);
    expect(patient.app.state.run?.exercise.dose.reps).toBe(6);
    await patient.app.dispatch({ kind: 'answer-live-target', isTaken: true });
    const deeds = () => watched(physio).notes.map(({ deed }) => deed);
    expect(deeds()).toContainEqual({ kind: 'target-taken', change });
    // Hands that are busy: shown, not answered, and a set begins.
    await asks({ kind: 'target-asked', change: { exerciseId: 'bird-dog', reps: 4 } });
    await patient.app.dispatch({ kind: 'stop' });
    await settle();
    await begin(patient);
    expect(patient.app.state.run?.exercise.dose.reps).toBe(4);
    expect(deeds()).not.toContainEqual({ kind: 'target-taken', change: { exerciseId: 'bird-dog', reps: 4 } });
    await patient.app.dispatch({ kind: 'next' });
    patient.camera.push(fakeFrame(sixReps[0]!.timeMs));
    await settle();
    expect(deeds()).toContainEqual({ kind: 'target-taken', change: { exerciseId: 'bird-dog', reps: 4 } });
    expect(watched(physio).set?.exercise.dose.reps).toBe(4);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a target that is left as it was does not hold, and the session’s end takes back the others', async () => {
    const { patient, physio, asks } = await met();
    const change = { exerciseId: 'bird-dog', reps: 3 };
    await asks({ kind: 'target-asked', change });
    await patient.app.dispatch({ kind: 'answer-live-target', isTaken: false });
    expect(watched(physio).notes.at(-1)?.deed).toEqual({ kind: 'target-declined', change });
    await begin(patient);
    expect(patient.app.state.run?.exercise.dose.reps).toBe(6);
    await asks({ kind: 'target-asked', change });
    expect(patient.app.state.run?.exercise.dose.reps).toBe(3);
    await patient.app.dispatch({ kind: 'stop-live' });
    expect(patient.app.state.run?.exercise.dose.reps).toBe(6);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('a joint is pointed at for a while, and the movement is shown', async () => {
    const { patient, asks } = await met();
    const pointed: (string | null)[] = [];
    patient.app.feed.listen({ pointed: (at) => pointed.push(at) });
    await asks({ kind: 'pointed', landmark: LANDMARKS.indexOf('leftKnee') });
    expect(patient.speaker.said.at(-1)).toBe('Anna points at your left knee.');
    patient.clock.advance(8000);
    expect(pointed).toEqual(['leftKnee', null]);
    await asks({ kind: 'showed', exerciseId: 'bird-dog' });
    expect(mine(patient).asked).toMatchObject({ kind: 'showed', exercise: { id: 'bird-dog' } });
  });

  it('what only the patient can do is not done for them, and one wish that comes twice is done once', async () => {
    const { patient, board, physio, asks } = await met();
    await asks({ kind: 'consented', consent: { numbers: true, skeleton: true, video: true, sound: true } });
    expect(mine(patient).consent.video).toBe(false);
    await asks({ kind: 'cue-sent', cue: { kind: 'words', words: 'Once' } });
    const [last] = watched(physio).notes.slice(-2);
    expect(last).toBeDefined();
    const said = patient.speaker.said.length;
    board.cut();
    board.mend();
    await settle();
    expect(patient.speaker.said.length).toBe(said);
  });
});

describe('the end', () => {
  it('one key ends it at once for both; the set goes on', async () => {
    const { patient, physio, board } = await met();
    await begin(patient);
    await perform(patient, sixReps.slice(0, 200));
    expect(patient.app.intentOfKey('x')).toEqual({ kind: 'stop-live' });
    await patient.app.dispatch({ kind: 'stop-live' });
    const { poses } = board.linkOf('host');
    expect(watched(physio)).toMatchObject({ phase: 'over', endedBy: 'patient', trouble: null });
    await perform(patient, sixReps.slice(200));
    expect(board.linkOf('host').poses).toBe(poses);
    expect(setIn(patient.app)?.counted.total).toBe(6);
    expect(patient.app.intentOfKey('x')).toBeNull();
    expect(patient.app.state.notices).toMatchObject([{ kind: 'live-over', by: 'patient' }]);
    await patient.app.dispatch({ kind: 'stop' });
  });

  it('leaves in the session of the patient who said and did what', async () => {
    const { patient, asks } = await met();
    await begin(patient);
    await perform(patient, sixReps.slice(0, 200));
    await asks({ kind: 'cue-sent', cue: { kind: 'words', words: 'Slowly' } });
    await patient.app.dispatch({ kind: 'consent-live', change: { skeleton: false } });
    await patient.app.dispatch({ kind: 'stop-live' });
    await patient.app.dispatch({ kind: 'stop' });
    await settle();
    const [session] = await storedSessions(patient.store);
    const told = session?.live?.map(({ by, name, deed }) => [by, name, deed.kind]);
    // In the order of their times, which in this test are all the same moment.
    expect(told?.map((line) => line.join(' ')).toSorted()).toEqual([
      'patient Paul admitted',
      'patient Paul consented',
      'patient Paul consented',
      'patient Paul cue-heard',
      'patient Paul ended',
      'physio Anna cue-sent',
      'physio Anna joined',
    ]);
  });

  it('by the physio: the patient is told, and nothing of the seat is kept', async () => {
    const tab = fakeTab();
    const { patient, physio } = await met(new Switchboard(), { tab });
    await physio.app.dispatch({ kind: 'end-live', meetingId: watched(physio).id });
    expect(mine(patient)).toMatchObject({ phase: 'over', endedBy: 'physio' });
    expect(patient.app.state.notices).toMatchObject([{ kind: 'live-over', by: 'physio', name: 'Anna' }]);
    expect(tab.kept).toEqual([]);
  });

  it('another version is told so', async () => {
    const { patient, board } = await met(undefined, { admits: false });
    const hello = { kind: 'hello', version: 99, role: 'physio', name: null, language: 'en' };
    const envelope = { kind: 'message', tenure: 'later', number: 1, after: 0, atEpochMs: 0, message: hello };
    board.linkOf('guest').send(new TextEncoder().encode(JSON.stringify(envelope)));
    expect(mine(patient)).toMatchObject({ phase: 'over', trouble: 'version' });
  });

  it('garbage, and events of sets that nobody began, change nothing', async () => {
    const { patient, physio, board } = await met();
    const before = mine(patient);
    for (const odd of ['', '{', 'null', '[]', '{"kind":"message"}'])
      board.linkOf('guest').send(new TextEncoder().encode(odd));
    board.linkOf('host').sendPose(new Uint8Array(3));
    expect(mine(patient)).toBe(before);
    expect(watched(physio).phase).toBe('admitted');
  });
});

describe('a message that this app does not know', () => {
  it('is passed over, and what follows comes', async () => {
    const { patient, board, asks } = await met();
    const says = (words: string) => asks({ kind: 'cue-sent', cue: { kind: 'words', words } });
    await says('one');
    board.linkOf('guest').alterNext = (text) => text.replace('"cue-sent"', '"of-a-newer-app"');
    await says('lost');
    await says('two');
    const said = patient.speaker.said.filter((words) => words.startsWith('Anna says'));
    expect(said.map((words) => words.split(' ').at(-1))).toEqual(['one', 'two']);
  });
});

describe('whoever is not let in yet', () => {
  it('can neither ask for anything nor write into the record', async () => {
    const { patient, physio, board, asks } = await met(undefined, { admits: false });
    const notes = mine(patient).notes.length;
    await asks({ kind: 'cue-sent', cue: { kind: 'words', words: 'Hello' } });
    const note = {
      id: 'n',
      atEpochMs: 1,
      by: 'physio',
      name: 'Anna',
      deed: { kind: 'target-taken', change: { exerciseId: 'bridge', reps: 3 } },
    };
    board.linkOf('guest').alterNext = (text) =>
      text.replace(/"message":.*/, `"message":${JSON.stringify({ kind: 'note', note })}}`);
    await asks({ kind: 'pause-asked' });
    expect(mine(patient).notes).toHaveLength(notes);
    expect(patient.speaker.said.filter((words) => words.includes('Hello'))).toEqual([]);
    expect(watched(physio).phase).toBe('met');
  });

  it('cannot write what is the patient’s to say once they are in, nor without end', async () => {
    const { patient, asks } = await met();
    const before = mine(patient).notes.length;
    await asks({ kind: 'admitted' });
    expect(mine(patient).notes).toHaveLength(before);
    for (let i = 0; i < MOST_NOTES + 20; i += 1) await asks({ kind: 'pointed', landmark: 26 });
    expect(mine(patient).notes).toHaveLength(MOST_NOTES);
  });
});

describe('several patients', () => {
  it('up to six at once, each with their own link, and keys say a cue to the one who is shown large', async () => {
    const board = new Switchboard();
    const physio = physioAt(board);
    for (let one = 0; one < 7; one += 1)
      await physio.app.dispatch({ kind: 'invite-live', role: 'physio', how: 'server' });
    const meetings = watchedIn(physio.app.state.live);
    expect(meetings).toHaveLength(6);
    const patients: Patient[] = [];
    for (const { invite } of meetings.slice(0, 2)) {
      const patient = patientAt(board, sixReps, fakeTab(invite));
      await patient.app.start();
      await patient.app.dispatch({ kind: 'join-live' });
      await settle();
      await patient.app.dispatch({ kind: 'admit-live' });
      patients.push(patient);
    }
    const [first, second] = patients as [Patient, Patient];
    await begin(second);
    await perform(second, sixReps.slice(0, 200));
    await physio.app.dispatch({ kind: 'open-live', meetingId: meetings[1]!.id });
    await physio.app.dispatch({ kind: 'go', route: { page: 'live' } });
    const intent = physio.app.intentOfKey('1');
    expect(intent).toMatchObject({ kind: 'ask-live', meetingId: meetings[1]!.id });
    await physio.app.dispatch(intent!);
    const [cue] = cuesOf(second.app.state.run!.exercise);
    expect(second.speaker.said.at(-1)).toBe(cue!.words);
    expect(first.speaker.said).not.toContain(cue!.words);
    await second.app.dispatch({ kind: 'stop' });
  });
});
