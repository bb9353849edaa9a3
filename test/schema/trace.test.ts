import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPose } from '../../src/core/round-pose.ts';
import { parseTrace, traceOf } from '../../src/schema/trace.ts';
import { nobody, somePose } from '../fixtures/some-pose.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const trace = (change: (json: any) => void = () => {}): unknown => {
  const json = asJson(traceOf([somePose(0), nobody(40), somePose(80)]));
  change(json);
  return json;
};

describe('a pose trace', () => {
  it('comes back as it was recorded, to a tenth of a pixel, frames without a person included', () => {
    const poses = [somePose(0), nobody(33.37), somePose(66.74)];
    expect(parseTrace(asJson(traceOf(poses)))).toEqual({ ok: true, value: poses.map(roundPose) });
  });

  it('does not change when it is recorded again', () => {
    fc.assert(
      fc.property(fc.float({ min: -2000, max: 2000, noNaN: true }), (shiftPx) => {
        const pose = somePose(0);
        const moved = { ...pose, points: { ...pose.points!, nose: { ...pose.points!.nose, xPx: shiftPx } } };
        expect(roundPose(roundPose(moved))).toEqual(roundPose(moved));
      }),
    );
  });

  it('is read without world points and without light, as the first writers gave it', () => {
    const json = trace((file) => {
      for (const frame of file.frames) {
        delete frame.w;
        delete frame.light;
      }
    });
    const parsed = parseTrace(json);
    expect(parsed.ok && parsed.value[0]).toEqual({ ...roundPose(somePose(0)), world: null, light: null });
  });

  it('of 17 landmarks gives those by name and calls the others unseen', () => {
    const json = trace((file) => {
      file.landmarks = 'coco-17';
      for (const frame of file.frames) {
        frame.p = Array.from({ length: 17 }, (_, index) => [index, index, 0, 0.9]);
        delete frame.w;
      }
    });
    const parsed = parseTrace(json);
    expect(parsed.ok && parsed.value[0]?.points?.leftShoulder).toEqual({ xPx: 5, yPx: 5, zPx: 0, score: 0.9 });
    expect(parsed.ok && parsed.value[0]?.points?.leftHeel.score).toBe(0);
  });

  it.each<[string, (file: any) => void, string]>([
    ['another format', (file) => (file.format = 'trace'), 'format'],
    ['a later version', (file) => (file.version = 2), 'version'],
    ['an unknown landmark set', (file) => (file.landmarks = 'hands-21'), 'landmarks'],
    ['no width', (file) => delete file.width, 'width'],
    ['a picture of no height', (file) => (file.height = 0), 'height'],
    ['a picture larger than any camera gives', (file) => (file.width = 1e6), 'width'],
    ['frames that are no list', (file) => (file.frames = {}), 'frames'],
    ['a frame without time', (file) => delete file.frames[1].t, 'frames.1.t'],
    ['time that stands still', (file) => (file.frames[2].t = 40), 'frames.2.t'],
    ['time that runs back', (file) => (file.frames[2].t = 10), 'frames.2.t'],
    ['a landmark too few', (file) => file.frames[0].p.pop(), 'frames.0.p'],
    ['a number that is text', (file) => (file.frames[0].p[3][1] = '12'), 'frames.0.p.3.1'],
    ['a number that is none', (file) => (file.frames[0].p[3][1] = NaN), 'frames.0.p.3.1'],
    ['a number without end', (file) => (file.frames[0].p[3][1] = Infinity), 'frames.0.p.3.1'],
    ['a landmark without visibility', (file) => file.frames[0].p[32].pop(), 'frames.0.p.32'],
    ['world points of another number', (file) => file.frames[0].w.push([0, 0, 0]), 'frames.0.w'],
  ])('with %s is refused, and where is said', (_title, change, where) => {
    const parsed = parseTrace(trace(change));
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.where).toMatch(new RegExp(`^${where.replaceAll('.', '\\.')}`));
    expect(!parsed.ok && parsed.expected).not.toBe('');
  });

  it.each([null, 3, 'trace', [], {}])('that is %j is refused', (json) => {
    expect(parseTrace(json).ok).toBe(false);
  });
});
