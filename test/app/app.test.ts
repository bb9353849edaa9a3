import { describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/app/registry.ts';
import { succeed } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { Patient } from '../../src/ports/patients.ts';
import elbowCurl from '../../src/exercises/elbow-curl.ts';
import { someCheckIn, someScale } from '../fixtures/some-days.ts';
import { makeTrack } from '../fixtures/make-track.ts';
import { FakeModel, makeWorld, settle, traceFile } from './fakes.ts';

const NOBODY: Patient = { id: 'nobody', name: null, isThisDevice: false, lastImportEpochMs: null };
const someWords = { name: 'Mine', why: 'For me', steps: ['Do it'], startPose: 'Standing', toStart: 'Stand' };

const EVERY_INTENT: Readonly<Record<Intent['kind'], Intent>> = {
  go: { kind: 'go', route: { page: 'practise' } },
  'invite-live': { kind: 'invite-live', role: 'patient', how: 'server' },
  'look-for-live': { kind: 'look-for-live' },
  'join-live': { kind: 'join-live' },
  'answer-live': { kind: 'answer-live', text: 'none' },
  'take-live-answer': { kind: 'take-live-answer', meetingId: 'none', text: 'none' },
  'admit-live': { kind: 'admit-live' },
  'refuse-live': { kind: 'refuse-live' },
  'consent-live': { kind: 'consent-live', change: { numbers: false } },
  'take-live': { kind: 'take-live', meetingId: 'none', change: { video: true } },
  'give-live': { kind: 'give-live', meetingId: 'none', change: { video: true } },
  'choose-live': { kind: 'choose-live', isOpen: true },
  'stop-live': { kind: 'stop-live' },
  'answer-live-target': { kind: 'answer-live-target', isTaken: true },
  'close-live-asked': { kind: 'close-live-asked' },
  'ask-live': { kind: 'ask-live', meetingId: 'none', deed: { kind: 'pause-asked' } },
  'copy-live': { kind: 'copy-live', text: 'x' },
  'open-live': { kind: 'open-live', meetingId: 'none' },
  'end-live': { kind: 'end-live', meetingId: 'none' },
  'remove-live': { kind: 'remove-live', meetingId: 'none' },
  'use-phone': { kind: 'use-phone' },
  'use-both-cameras': { kind: 'use-both-cameras', isBoth: true },
  'be-eye': { kind: 'be-eye' },
  'keep-picture': { kind: 'keep-picture' },
  'use-other-eye-camera': { kind: 'use-other-eye-camera' },
  'end-eye': { kind: 'end-eye' },
  'stop-phone': { kind: 'stop-phone' },
  'use-camera': { kind: 'use-camera', deviceId: null },
  'check-range': { kind: 'check-range', exerciseId: 'no-such-exercise' },
  'accept-range': { kind: 'accept-range' },
  'decline-range': { kind: 'decline-range' },
  'remove-range': { kind: 'remove-range', exerciseId: 'bird-dog' },
  'undo-remove-range': { kind: 'undo-remove-range', range: { exerciseId: 'bird-dog', figures: [] } },
  answer: { kind: 'answer', setId: 'x', question: 'breathed-on', answer: 'yes' },
  'begin-with-recording': { kind: 'begin-with-recording', ...traceFile() },
  'carry-on': { kind: 'carry-on', exerciseId: 'none', from: { set: 1, done: 4 } },
  'use-recording': { kind: 'use-recording', ...traceFile() },
  'load-model': { kind: 'load-model' },
  'show-exercise': { kind: 'show-exercise' },
  'shown-exercise': { kind: 'shown-exercise' },
  'leave-shown': { kind: 'leave-shown' },
  'edit-draft': { kind: 'edit-draft', edit: { what: 'view', view: 'front' } },
  'count-draft-by': { kind: 'count-draft-by', measure: 'elbow' },
  'save-draft': { kind: 'save-draft' },
  'change-own-exercise': { kind: 'change-own-exercise', exerciseId: 'none' },
  'delete-own-exercise': { kind: 'delete-own-exercise', exerciseId: 'none' },
  'restore-own-exercise': {
    kind: 'restore-own-exercise',
    exercise: { ...elbowCurl, words: { en: someWords } },
    plan: null,
  },
  'take-back-exercises': { kind: 'take-back-exercises', exercises: [] },
  'show-own-exercises': { kind: 'show-own-exercises' },
  'save-exercise-file': { kind: 'save-exercise-file', exerciseId: 'none' },
  'open-exercise-file': { kind: 'open-exercise-file', file: new Blob(['{}']) },
  begin: { kind: 'begin', exerciseId: 'no-such-exercise' },
  'begin-test': { kind: 'begin-test', testId: 'no-such-test' },
  'copy-details': { kind: 'copy-details', details: 'x' },
  next: { kind: 'next' },
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  stop: { kind: 'stop' },
  reconnect: { kind: 'reconnect' },
  'toggle-mute': { kind: 'toggle-mute' },
  'load-history': { kind: 'load-history' },
  'load-older-sessions': { kind: 'load-older-sessions' },
  'delete-session': { kind: 'delete-session', sessionId: 'none' },
  'undo-delete': { kind: 'undo-delete', sessionId: 'none' },
  'erase-everything': { kind: 'erase-everything' },
  'change-settings': { kind: 'change-settings', change: { theme: 'dark' } },
  'try-voice': { kind: 'try-voice' },
  'dismiss-notice': { kind: 'dismiss-notice', noticeId: 1 },
  connection: { kind: 'connection', online: false },
  'begin-morning': { kind: 'begin-morning' },
  'go-on-morning': { kind: 'go-on-morning' },
  'next-exercise': { kind: 'next-exercise' },
  'wait-for-me': { kind: 'wait-for-me' },
  'skip-exercise': { kind: 'skip-exercise' },
  'take-easier': { kind: 'take-easier' },
  'end-morning': { kind: 'end-morning', because: 'person' },
  'checked-in': { kind: 'checked-in', when: 'before', checkInId: null },
  'leave-questions': { kind: 'leave-questions' },
  feel: { kind: 'feel', what: 'pain', value: 3 },
  'take-programme': { kind: 'take-programme', programmeId: 'no-such-programme' },
  'take-step': { kind: 'take-step', by: 1 },
  'leave-step': { kind: 'leave-step' },
  'read-lesson': { kind: 'read-lesson', lessonId: 'no-such-lesson' },
  'stop-reading': { kind: 'stop-reading' },
  'set-plan-days': { kind: 'set-plan-days', days: [1] },
  'leave-plan': { kind: 'leave-plan' },
  'restore-plan': { kind: 'restore-plan', plan: null },
  'open-plan-file': { kind: 'open-plan-file', file: traceFile().file },
  'edit-plan': { kind: 'edit-plan', edit: { kind: 'remove', key: 7 } },
  'undo-plan-edit': { kind: 'undo-plan-edit' },
  'redo-plan-edit': { kind: 'redo-plan-edit' },
  'begin-draft': { kind: 'begin-draft', from: { kind: 'saved', planId: 'no-such-plan' } },
  'open-draft-file': { kind: 'open-draft-file', file: traceFile().file },
  'save-draft-file': { kind: 'save-draft-file' },
  'copy-plan-address': { kind: 'copy-plan-address', address: '' },
  'keep-draft': { kind: 'keep-draft' },
  'copy-kept-plan': { kind: 'copy-kept-plan', planId: 'no-such-plan' },
  'delete-kept-plan': { kind: 'delete-kept-plan', planId: 'no-such-plan' },
  'put-kept-plan': { kind: 'put-kept-plan', planId: 'no-such-plan', plan: null },
  'speak-for': { kind: 'speak-for', language: 'en' },
  'take-given-plan': { kind: 'take-given-plan' },
  'leave-given-plan': { kind: 'leave-given-plan' },
  'save-plan-file': { kind: 'save-plan-file' },
  'save-reminder': { kind: 'save-reminder', at: '08:00' },
  tell: { kind: 'tell', change: { painNow: 3 } },
  'dont-say': { kind: 'dont-say' },
  'tell-next': { kind: 'tell-next' },
  'tell-back': { kind: 'tell-back' },
  'leave-out': { kind: 'leave-out' },
  'end-day': { kind: 'end-day' },
  'tick-flags': { kind: 'tick-flags', flags: ['nerve'], knownFlags: [] },
  'check-flags': { kind: 'check-flags', flags: ['nerve'], knownFlags: [] },
  'end-by-flags': { kind: 'end-by-flags' },
  'load-told': { kind: 'load-told' },
  'look-at-data': { kind: 'look-at-data' },
  'ask-to-keep': { kind: 'ask-to-keep' },
  'back-up': { kind: 'back-up' },
  'open-backup': { kind: 'open-backup', file: traceFile().file },
  'leave-backup': { kind: 'leave-backup' },
  'bring-back': { kind: 'bring-back' },
  'undo-bring-back': { kind: 'undo-bring-back' },
  'stop-keeping-work': { kind: 'stop-keeping-work' },
  'give-sessions': {
    kind: 'give-sessions',
    wish: {
      period: 'all',
      withDays: true,
      withPlan: true,
      withTraces: true,
      name: '',
      sealing: { kind: 'open' },
    },
  },
  'open-sessions': { kind: 'open-sessions', file: traceFile().file },
  'unlock-sessions': { kind: 'unlock-sessions', secret: 'none' },
  'unlock-by-key-file': { kind: 'unlock-by-key-file', file: new Blob() },
  'make-key': { kind: 'make-key' },
  'save-key': { kind: 'save-key' },
  'copy-key': { kind: 'copy-key' },
  'leave-sessions': { kind: 'leave-sessions' },
  'take-sessions': { kind: 'take-sessions' },
  'undo-take-sessions': { kind: 'undo-take-sessions' },
  'save-sessions': { kind: 'save-sessions', patient: NOBODY, form: 'table', withName: false },
  'prepare-record': { kind: 'prepare-record', patient: NOBODY, withName: false },
  'leave-record': { kind: 'leave-record' },
  'send-record': { kind: 'send-record', address: 'x', key: '' },
  'send-now': { kind: 'send-now', id: 'none', key: '' },
  'stop-sending': { kind: 'stop-sending', id: 'none' },
  'remove-sending': { kind: 'remove-sending', id: 'none' },
  'forget-patient': { kind: 'forget-patient', patient: NOBODY },
  'stop-exchange': { kind: 'stop-exchange' },
  'load-patients': { kind: 'load-patients' },
  'name-author': { kind: 'name-author', name: 'A' },
  'show-set': { kind: 'show-set', setId: 'none' },
  correct: { kind: 'correct', said: { setId: 'none', mark: 'note', of: null, reason: 'x' } },
  'take-back-correction': { kind: 'take-back-correction', correctionId: 'none' },
  'put-correction-again': {
    kind: 'put-correction-again',
    correction: { id: 'none', setId: 'none', kind: 'note', of: null, reason: 'x', author: 'A', atEpochMs: 1 },
  },
  'try-bands': { kind: 'try-bands', change: { targetDeg: 90 } },
  'save-bands': { kind: 'save-bands' },
  'put-beside': { kind: 'put-beside', sessionId: 'none' },
  'copy-note': { kind: 'copy-note', note: 'x' },
  'load-progress': { kind: 'load-progress' },
  'keep-function': { kind: 'keep-function', activities: [] },
  'remove-check-in': { kind: 'remove-check-in', checkInId: 'none' },
  'undo-remove-check-in': { kind: 'undo-remove-check-in', checkIn: someCheckIn() },
  'remove-scale': { kind: 'remove-scale', scaleId: 'none' },
  'use-update': { kind: 'use-update' },
  'undo-remove-scale': { kind: 'undo-remove-scale', scale: someScale() },
};

describe('an empty app', () => {
  it.each(Object.values(EVERY_INTENT))('takes $kind without an unforeseen failure', async (intent) => {
    const { app } = makeWorld();
    await app.dispatch(intent);
    const unforeseen = app.state.notices.filter(
      (notice) => notice.kind === 'failure' && notice.failure.kind === 'unexpected',
    );
    expect(unforeseen).toEqual([]);
    expect(Object.isFrozen(app.state)).toBe(true);
  });

  it('shows the start page where a page needs what is not there', async () => {
    const { app } = makeWorld();
    for (const page of ['check', 'practise', 'summary', 'range'] as const) {
      await app.dispatch({ kind: 'go', route: { page } });
      expect(app.state.route).toEqual({ page: 'start' });
    }
  });
});

describe('another engine than before', () => {
  const poseAt = (): Pose => makeTrack('bird-dog')[0] as Pose;
  const full = { name: 'litert', model: 'full', accelerator: 'wasm-threads' } as const;
  const news = (world: ReturnType<typeof makeWorld>): unknown[] =>
    world.app.state.notices.filter((notice) => notice.kind === 'engine');

  it.each([
    ['smaller', { ...full, model: 'lite' }],
    ['larger', { ...full, model: 'heavy' }],
    ['restarted', { ...full, accelerator: 'wasm' }],
    ['second-engine', { ...full, name: 'mediapipe' }],
  ] as const)('is told with the reason: %s', async (change, info) => {
    const model = new FakeModel(poseAt, full);
    const world = makeWorld({ model: succeed(model) });
    await world.app.start();
    expect(news(world)).toEqual([]);
    model.change(info);
    expect(news(world)).toMatchObject([{ change, info }]);
    expect(world.app.state.model.info).toEqual(info);
  });

  it('leaves by itself, and newer news takes its place', async () => {
    const model = new FakeModel(poseAt, full);
    const world = makeWorld({ model: succeed(model) });
    await world.app.start();
    model.change({ ...full, model: 'lite' });
    model.change(full);
    expect(news(world)).toMatchObject([{ change: 'larger' }]);
    await settle();
    expect(news(world)).toEqual([]);
  });

  it('is told at the start, where the first engine does not run, but not where the second was chosen', async () => {
    const second = { ...full, name: 'mediapipe' } as const;
    const told = async (engine: 'auto' | 'mediapipe'): Promise<string[]> => {
      const world = makeWorld({ model: succeed(new FakeModel(poseAt, second)) });
      const heard: string[] = [];
      world.app.subscribe((state) => heard.push(...state.notices.map(({ kind }) => kind)));
      await world.app.dispatch({ kind: 'change-settings', change: { engine } });
      await world.app.start();
      return heard;
    };
    expect(await told('auto')).toContain('engine');
    expect(await told('mediapipe')).not.toContain('engine');
  });
});

describe('at the start', () => {
  it('loads the model in the background and says what runs', async () => {
    const { app } = makeWorld({ model: succeed(new FakeModel(() => makeTrack('bird-dog')[0] as Pose)) });
    await app.start();
    expect(app.state.model).toMatchObject({ status: 'ready', info: { name: 'litert' } });
    expect(app.state.cameras).toEqual([{ id: 'one', label: 'Built in' }]);
  });
});

describe('a page that is left open over midnight', () => {
  it('calls the day before “yesterday” when it is looked at again', async () => {
    const { app, clock, hide } = makeWorld();
    await app.start();
    hide(true);
    clock.advance(9 * 3_600_000);
    const before = app.state.nowEpochMs;
    hide(false);
    expect(app.state.nowEpochMs).toBe(clock.epochMs());
    expect(app.state.nowEpochMs - before).toBeGreaterThanOrEqual(9 * 3_600_000);
  });
});

describe('the details of a trouble', () => {
  it('are copied where the browser lets it, and it is said whether it did', async () => {
    const { app, ports } = makeWorld();
    const write = vi.spyOn(ports.clipboard, 'write');
    await app.dispatch({ kind: 'copy-details', details: 'pl-figure' });
    expect(write).toHaveBeenCalledWith('pl-figure');
    expect(app.state.notices).toMatchObject([{ kind: 'copied', done: true }]);
    write.mockResolvedValue(false);
    await app.dispatch({ kind: 'copy-details', details: 'pl-figure' });
    expect(app.state.notices).toMatchObject([{ kind: 'copied', done: false }]);
  });
});

describe('settings', () => {
  it('are remembered and take effect at once', async () => {
    const { app, ports, speaker } = makeWorld();
    await app.dispatch({ kind: 'change-settings', change: { wordsPerMinute: 120 } });
    await app.dispatch({ kind: 'toggle-mute' });
    expect(ports.settings.read()).toMatchObject({ wordsPerMinute: 120, muted: true });
    expect([speaker.wordsPerMinute, speaker.muted]).toEqual([120, true]);
  });

  it('load another model only where they ask for one', async () => {
    const world = makeWorld({ model: succeed(new FakeModel(() => makeTrack('bird-dog')[0] as Pose)) });
    const load = vi.spyOn(world.ports.models, 'load');
    await world.app.start();
    await world.app.dispatch({ kind: 'change-settings', change: { theme: 'dark' } });
    expect(load).toHaveBeenCalledTimes(1);
    await world.app.dispatch({ kind: 'change-settings', change: { model: 'lite' } });
    expect(load).toHaveBeenCalledTimes(2);
  });
});
