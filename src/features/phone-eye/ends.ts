import type { Invite } from '../../ports/live.ts';
import type { LiveDevices } from '../../ports/live-devices.ts';
import { change, type EyeKernel } from './kernel.ts';
import { LaptopEnd } from './laptop-end.ts';
import { PhoneEnd } from './phone-end.ts';
import { ASKED } from './phone-eye-state.ts';

/** What this device is of the two: the laptop or the phone. */
export class Ends {
  private readonly app: EyeKernel;
  private readonly devices: LiveDevices;
  private readonly laptop: LaptopEnd;
  private phone: PhoneEnd | null = null;

  constructor(app: EyeKernel, devices: LiveDevices) {
    this.app = app;
    this.devices = devices;
    this.laptop = new LaptopEnd(app, devices);
    change(app, { isAble: devices.links.isAble });
  }

  /** Makes a code where there is none. */
  offer(): void {
    if (!this.app.store.state.phoneEye.laptop) this.usePhone();
  }

  usePhone(): void {
    this.laptop.invite();
  }

  stopPhone(): void {
    this.laptop.end();
  }

  lookAlong(isBoth: boolean): void {
    this.laptop.lookAlong(isBoth);
  }

  /** After a reload of the laptop the phone is the eye again. */
  comeBack(invite: Invite): void {
    this.laptop.invite(invite);
  }

  beEye(): void {
    const kept = this.app.ports.eyeTab.read();
    if (this.app.store.state.phoneEye.phone?.stage === 'on') return this.phone?.again();
    if (kept?.seat !== 'guest') return change(this.app, { phone: null });
    if (!this.devices.links.isAble)
      return change(this.app, { phone: { ...ASKED, stage: 'over', trouble: 'no-live-here' } });
    this.phone = new PhoneEnd(this.app, this.devices, kept.invite);
  }

  keepPicture(): void {
    this.phone?.keepPicture();
  }

  /** The next of this phone's cameras: one looks at who stands before it, the other one away. */
  async otherCamera(): Promise<void> {
    const { store, dispatch } = { store: this.app.store, dispatch: this.app.dispatch.bind(this.app) };
    const { cameras, settings } = store.state;
    const now = cameras.findIndex(({ id }) => id === settings.cameraId);
    const next = cameras[(Math.max(0, now) + 1) % cameras.length];
    if (!next) return;
    await dispatch({ kind: 'use-camera', deviceId: next.id });
    this.phone?.again();
  }

  /** Ends whichever it is. */
  end(): void {
    this.phone?.end();
    this.phone = null;
    this.laptop.end();
  }
}
