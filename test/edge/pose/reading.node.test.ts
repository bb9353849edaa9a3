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
    expect(pose.points?.nose).toEqual({ xPx: 9, yPx: 10, zPx: 11, score: 12 });
    expect(pose.points?.rightFootIndex).toEqual({ xPx: 137, yPx: 138, zPx: 139, score: 140 });
    expect(pose.world?.nose).toEqual({ xM: 141, yM: 142, zM: 143 });
    expect(pose.world?.rightFootIndex).toEqual({ xM: 237, yM: 238, zM: 239 });
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

  it('is of a black picture where nobody was found, it is dark, and no part of it is brighter than another', () => {
    const black = (mean: number, spread: number, isSeen = false): boolean => {
      const reading = someReading();
      if (!isSeen) reading.fill(0, READING.region, READING.region + 4);
      reading[READING.light] = mean;
      reading[READING.spread] = spread;
      return poseOf(reading, 0, size).isBlack ?? false;
    };
    expect([black(0, 0), black(0.03, 0.01)]).toEqual([true, true]);
    // A dark room, a grey wall, a person, and a picture of which nothing was read.
    expect([black(0.03, 0.05), black(0.3, 0), black(0.03, 0.01, true), black(Number.NaN, Number.NaN)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('has no brightness where nothing was looked at', () => {
    const reading = someReading();
    reading[READING.light] = Number.NaN;
    expect(poseOf(reading, 0, size).light).toBeNull();
  });
});
