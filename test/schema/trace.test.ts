import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPose } from '../../src/core/body/round-pose.ts';
import { parseTrace, traceOf } from '../../src/schema/trace.ts';
import { nobody, somePose } from '../fixtures/some-pose.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A valid trace with the value at one path changed, such as `frames.1.t`; removed where it is `undefined`. */
function traceWith(where: string, value: unknown): unknown {
  const json = asJson(traceOf([somePose(0), nobody(40), somePose(80)]));
  const path = where.split('.');
  const last = path.pop()!;
  const parent = path.reduce((node, key) => Reflect.get(node as object, key), json) as object;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return json;
}

describe('a pose trace', () => {
  it('comes back as it was recorded, to a tenth of a pixel, frames without a person included, and black ones', () => {
    const poses = [somePose(0), nobody(33.37), { ...nobody(50), isBlack: true as const }, somePose(66.74)];
    expect(parseTrace(asJson(traceOf(poses)))).toEqual({ ok: true, value: poses.map(roundPose) });
  });

  it('comes back with what a second camera saw, in the moments in which it saw something, whatever the size of its picture', () => {
    const beside = { ...somePose(12), widthPx: 360, heightPx: 640, light: null };
    const poses = [{ ...somePose(0), beside }, nobody(40), { ...somePose(80), beside: nobody(80) }];
    const read = parseTrace(asJson(traceOf(poses)));
    expect(read).toEqual({ ok: true, value: poses.map(roundPose) });
    expect(read.ok && read.value[0]?.beside).toMatchObject({ timeMs: 0, widthPx: 360, heightPx: 640 });
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
    const { points } = somePose(0);
    const p = Object.values(points!).map(({ xPx, yPx, zPx, score }) => [xPx, yPx, zPx, score]);
    const parsed = parseTrace(traceWith('frames', [{ t: 0, p }]));
    expect(parsed).toEqual({ ok: true, value: [{ ...somePose(0), world: null, light: null }] });
  });

  it('of 17 landmarks gives those by name and calls the others unseen', () => {
    const json = {
      format: 'plumbline-trace',
      version: 1,
      landmarks: 'coco-17',
      width: 640,
      height: 480,
      frames: [{ t: 0, p: Array.from({ length: 17 }, (_, index) => [index, index, 0, 0.9]) }],
    };
    const parsed = parseTrace(json);
    expect(parsed.ok && parsed.value[0]?.points?.leftShoulder).toEqual({ xPx: 5, yPx: 5, zPx: 0, score: 0.9 });
    expect(parsed.ok && parsed.value[0]?.points?.leftHeel.score).toBe(0);
  });

  it.each<[string, string, unknown, string]>([
    ['another format', 'format', 'trace', 'format'],
    ['a later version', 'version', 2, 'version'],
    ['an unknown landmark set', 'landmarks', 'hands-21', 'landmarks'],
    ['no width', 'width', undefined, 'width'],
    ['a picture of no height', 'height', 0, 'height'],
    ['a picture larger than any camera gives', 'width', 1e6, 'width'],
    ['frames that are no list', 'frames', {}, 'frames'],
    ['a frame without time', 'frames.1.t', undefined, 'frames.1.t'],
    ['time that stands still', 'frames.2.t', 40, 'frames.2.t'],
    ['time that runs back', 'frames.2.t', 10, 'frames.2.t'],
    ['a landmark too few', 'frames.0.p.length', 32, 'frames.0.p'],
    ['a number that is text', 'frames.0.p.3.1', '12', 'frames.0.p.3.1'],
    ['a number that is none', 'frames.0.p.3.1', NaN, 'frames.0.p.3.1'],
    ['a number without end', 'frames.0.p.3.1', Infinity, 'frames.0.p.3.1'],
    ['a landmark without visibility', 'frames.0.p.32.length', 3, 'frames.0.p.32'],
    ['world points of another number', 'frames.0.w.33', [0, 0, 0], 'frames.0.w'],
    ['light past full', 'frames.0.light', 1.5, 'frames.0.light'],
  ])('with %s is refused, and where is said', (_title, changed, value, where) => {
    const parsed = parseTrace(traceWith(changed, value));
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.where).toMatch(new RegExp(`^${where.replaceAll('.', '\\.')}(\\.|$)`));
    expect(!parsed.ok && parsed.expected).not.toBe('');
  });

  it.each([null, 3, 'trace', [], {}])('that is %j is refused', (json) => {
    expect(parseTrace(json).ok).toBe(false);
  });
});
