import { describe, expect, it } from 'vitest';
import { distanceMsOf, isUsableZone, zoneOf } from '../../../src/core/record/time-zone.ts';

describe('the zone of a session', () => {
  it('is the one that the device names', () => {
    expect(zoneOf('Europe/Berlin', -60)).toBe('Europe/Berlin');
    expect(zoneOf('UTC', 0)).toBe('UTC');
  });

  it.each([
    ['Etc/Unknown', 0, '+00:00'],
    [undefined, -120, '+02:00'],
    ['', 210, '-03:30'],
    ['Mars/Olympus', -345, '+05:45'],
    ['Etc/Unknown', Number.NaN, '+00:00'],
  ])('is the distance from UTC where days cannot be told in %j', (named, minutesWest, zone) => {
    expect(zoneOf(named, minutesWest)).toBe(zone);
    expect(isUsableZone(zone)).toBe(true);
  });

  it('has a distance of its own only where it has no name', () => {
    expect(distanceMsOf('+05:45')).toBe(345 * 60_000);
    expect(distanceMsOf('-03:30')).toBe(-210 * 60_000);
    expect(distanceMsOf('Europe/Berlin')).toBeNull();
  });
});
