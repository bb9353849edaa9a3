/** Two people in a live session, each with their own app, on a link of one process. */
import type { App } from '../../../src/app/app.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import type { LiveDeed } from '../../../src/core/record/live-note.ts';
import { mineIn, watchedIn, type PatientMeeting, type WatchedMeeting } from '../../../src/features/live/live-state.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { fakeTab, Switchboard } from '../../app/fake-live.ts';
import { FakeFrames, FakeModel, fakeFrame, makeWorld, settle, until, type World } from '../../app/fakes.ts';

export const sixReps = makeTrack('bird-dog', { reps: 6, pauseMs: 3000 });

export interface Patient extends World {
  readonly camera: FakeFrames;
  readonly model: FakeModel;
}

let devices = 0;
/** Ids that no other app has, nor the same one after a reload. */
const anotherDevice = (): string => `device-${(devices += 1)}`;

/** Somebody who exercises in front of a camera, with a name. */
export function patientAt(board: Switchboard, poses: readonly Pose[] = sixReps, tab = fakeTab()): Patient {
  const byTime = new Map(poses.map((pose) => [pose.timeMs, pose]));
  const model = new FakeModel((timeMs) => byTime.get(timeMs) as Pose);
  const camera = new FakeFrames();
  const world = makeWorld({
    camera: () => Promise.resolve(succeed(camera)),
    model: succeed(model),
    live: board.devices(),
    liveTab: tab,
    ids: anotherDevice(),
  });
  world.app.kernel.store.set({ settings: { ...world.app.state.settings, personName: 'Paul' } });
  return { ...world, camera, model };
}

export function physioAt(board: Switchboard, tab = fakeTab()): World {
  const world = makeWorld({ live: board.devices(), liveTab: tab, ids: anotherDevice() });
  world.app.kernel.store.set({ settings: { ...world.app.state.settings, personName: 'Anna' } });
  return world;
}

export const mine = ({ app }: { readonly app: App }): PatientMeeting => {
  const meeting = mineIn(app.state.live);
  if (!meeting) throw new Error('expected a meeting as patient');
  return meeting;
};
export const watched = ({ app }: { readonly app: App }): WatchedMeeting => {
  const [meeting] = watchedIn(app.state.live);
  if (!meeting) throw new Error('expected a meeting as physio');
  return meeting;
};

/** The patient invites, the physio comes by the link, and is let in unless a test wants to see the door. */
export async function met(board = new Switchboard(), { admits = true, tab = fakeTab() } = {}) {
  const patient = patientAt(board, sixReps, tab);
  await patient.app.dispatch({ kind: 'invite-live', role: 'patient', how: 'server' });
  const physioTab = fakeTab(mine(patient).invite);
  const physio = physioAt(board, physioTab);
  await physio.app.start();
  await physio.app.dispatch({ kind: 'join-live' });
  await settle();
  if (admits) await patient.app.dispatch({ kind: 'admit-live' });
  const asks = (deed: LiveDeed) => physio.app.dispatch({ kind: 'ask-live', meetingId: watched(physio).id, deed });
  return { board, patient, physio, physioTab, asks };
}

export async function perform({ camera, model }: Patient, poses: readonly Pose[]): Promise<void> {
  for (const pose of poses) {
    const before = model.estimatedMs.length;
    camera.push(fakeFrame(pose.timeMs));
    for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
  }
  await settle();
}

export async function begin(patient: Patient): Promise<void> {
  void patient.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  await until('the run', () => patient.app.state.run !== null);
  await settle();
}
