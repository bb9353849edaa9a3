import { describe, expect, it, vi } from 'vitest';
import { createBattery } from '../../../src/edge/device/battery.ts';

class FakeBattery extends EventTarget {
  level = 0.8;
  charging = true;
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('the battery', () => {
  it('is told at first and with each change, until nobody listens', async () => {
    const battery = new FakeBattery();
    const told = vi.fn();
    const stop = createBattery({ getBattery: () => Promise.resolve(battery) }).watch(told);
    await settled();
    Object.assign(battery, { level: 0.15, charging: false }).dispatchEvent(new Event('levelchange'));
    expect(told.mock.calls).toEqual([[{ level: 0.8, isCharging: true }], [{ level: 0.15, isCharging: false }]]);
    stop();
    battery.dispatchEvent(new Event('chargingchange'));
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is not told where the browser does not tell, refuses, or answers too late', async () => {
    const told = vi.fn();
    createBattery({}).watch(told);
    createBattery({ getBattery: () => Promise.reject(new Error('no')) }).watch(told);
    createBattery({ getBattery: () => Promise.resolve(new FakeBattery()) }).watch(told)();
    await settled();
    expect(told).not.toHaveBeenCalled();
  });
});
