import { describe, expect, it } from 'vitest';
import { poseOf, READING, regionOf } from '../../../src/edge/pose/reading.ts';

const size = { widthPx: 640, heightPx: 480 };

function someReading(): Float32Array {
  const reading = new Float32Array(READING.length).map((_, i) => i);
  reading[READING.light] = 0.5;
  return reading;
}

describe('a reading from the worker', () => {
  it('names the landmarks in the model’s order', () => {
    const pose = poseOf(someReading(), 40, size);
    expect(pose).toMatchObject({ timeMs: 40, ...size, light: 0.5 });
    expect(pose.points?.nose).toEqual({ xPx: 8, yPx: 9, zPx: 10, score: 11 });
    expect(pose.points?.rightFootIndex).toEqual({ xPx: 136, yPx: 137, zPx: 138, score: 139 });
    expect(pose.world?.nose).toEqual({ xM: 140, yM: 141, zM: 142 });
    expect(pose.world?.rightFootIndex).toEqual({ xM: 236, yM: 237, zM: 238 });
  });

  it('has no points where nobody was found', () => {
    const reading = someReading();
    reading.fill(0, READING.region, READING.region + 4);
    expect(regionOf(reading)).toBeNull();
    expect(poseOf(reading, 0, size)).toMatchObject({ points: null, world: null, light: 0.5 });
  });

  it.each([READING.points + 17, READING.world + 98])('has no points where number %i is none', (at) => {
    const reading = someReading();
    reading[at] = Number.NaN;
    expect(poseOf(reading, 0, size)).toMatchObject({ points: null, world: null });
  });

  it('has no brightness where nothing was looked at', () => {
    const reading = someReading();
    reading[READING.light] = Number.NaN;
    expect(poseOf(reading, 0, size).light).toBeNull();
  });
});
