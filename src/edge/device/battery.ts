import type { Battery, BatteryLevel } from '../../ports/device.ts';

/** The battery as some browsers tell of it; TypeScript does not know it. */
interface BatteryManager extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

type Telling = { getBattery?(): Promise<BatteryManager> };

/** The battery of this device, where the browser tells of it (Chromium does, over a secure page). */
export const createBattery = (from: Telling = navigator as Telling): Battery => ({
  watch: (listener) => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const follow = async (): Promise<void> => {
      const battery = await from.getBattery?.();
      if (!battery || signal.aborted) return;
      const tell = (): void => listener(levelOf(battery));
      for (const type of ['levelchange', 'chargingchange']) battery.addEventListener(type, tell, { signal });
      tell();
    };
    // Refused, as in a frame of another page: nothing is told.
    follow().catch(() => undefined);
    return () => stopped.abort();
  },
});

const levelOf = ({ level, charging }: BatteryManager): BatteryLevel => ({ level, isCharging: charging });
