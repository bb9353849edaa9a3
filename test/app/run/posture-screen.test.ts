import { describe, expect, it } from 'vitest';
import { earlierPostureValues, postureOfSet } from '../../../src/core/report/posture-history.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { sessionFigure } from '../../../src/text/say/session.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import { bodyTrack, STANDING, type Moment, type UprightBody } from '../../fixtures/upright-body.ts';
import { checkOf } from '../../../src/app/run/run-state.ts';
import { FakeFrames, FakeModel, fakeFrame, makeWorld, setIn, settle, traceFile, until } from '../fakes.ts';

const HANGING: UprightBody = { ...STANDING, hands: 'hanging' };
const turning: readonly Moment[] = [
  [0, HANGING],
  [9000, HANGING],
  [10_500, { ...HANGING, yawDeg: 90 }],
  [17_000, { ...HANGING, yawDeg: 90 }],
];

describe('a posture screen in front of the camera', () => {
  it('leads by voice from the front to the side, and ends by itself', async () => {
    const poses = bodyTrack(turning);
    const byTime = new Map(poses.map((pose) => [pose.timeMs, pose]));
    const camera = new FakeFrames();
    const model = new FakeModel((timeMs) => byTime.get(timeMs) ?? poses[0]!);
    const { app, speaker } = makeWorld({ camera: () => Promise.resolve(succeed(camera)), model: succeed(model) });
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'posture-screen' });
    await until('the visit', () => app.state.run !== null);
    await settle();
    const asked = new Set<string | null | undefined>();
    for (const { timeMs } of poses) {
      const before = model.estimatedMs.length;
      camera.push(fakeFrame(timeMs));
      for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
      asked.add(setIn(app)?.screen);
    }
    await begun;
    expect([...asked]).toEqual(expect.arrayContaining(['front', 'side']));
    const said = speaker.said.join(' | ');
    expect(said).toMatch(/facing the laptop.*turn your left side.*That is all/);
    expect(said).not.toMatch(/Begin when you are ready/);
    expect(app.state.route.page).toBe('summary');
    const session = app.state.opened.session;
    const [set] = session?.sets ?? [];
    expect(set && postureOfSet(set)?.views).toEqual(['front', 'side-left']);
    expect(session && sessionFigure(headOf(session))).toBe('2 views');
    expect(session && earlierPostureValues([headOf(session)], session.startedAtEpochMs + 1)).toHaveLength(5);
    expect(session && earlierPostureValues([headOf(session)], session.startedAtEpochMs)).toEqual([]);
  });

  it('starts its check with facing the camera', async () => {
    const side: UprightBody = { ...HANGING, yawDeg: 90 };
    const poses = bodyTrack([
      [0, side],
      [4000, side],
    ]);
    const byTime = new Map(poses.map((pose) => [pose.timeMs, pose]));
    const camera = new FakeFrames();
    const model = new FakeModel((timeMs) => byTime.get(timeMs) ?? poses[0]!);
    const { app } = makeWorld({ camera: () => Promise.resolve(succeed(camera)), model: succeed(model) });
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'posture-screen' });
    await until('the visit', () => app.state.run !== null);
    await settle();
    for (const { timeMs } of poses) {
      camera.push(fakeFrame(timeMs));
      await settle();
    }
    expect(app.state.run?.stage).toBe('check');
    expect(app.state.run && checkOf(app.state.run).lines.find(({ id }) => id === 'view')).toMatchObject({
      fix: 'not-facing',
    });
    await app.dispatch({ kind: 'stop' });
    await begun;
  });
});

describe('a recording of a posture screen', () => {
  it('is read like a live one, and ends when both views are taken', async () => {
    const { app } = makeWorld({ trace: bodyTrack([...turning, [40_000, { ...HANGING, yawDeg: 90 }]]) });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'posture-screen' });
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && postureOfSet(set)?.figures).toHaveLength(5);
    expect(set?.summary?.durationMs).toBeLessThan(30_000);
  });
});
