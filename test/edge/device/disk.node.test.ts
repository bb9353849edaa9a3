import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../src/edge/device/disk.ts';

const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));

describe('what the browser tells of the disk', () => {
  it('is passed on', async () => {
    const disk = createDisk({
      estimate: () => Promise.resolve({ usage: 5, quota: 10 }),
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(true),
    });
    expect(await disk.use()).toEqual({ usedBytes: 5, allowedBytes: 10 });
    expect([await disk.isPromised(), await disk.ask()]).toEqual([false, true]);
  });

  it('is nothing where it refuses, tells nothing, or has no such thing: nothing rejects', async () => {
    const odd = [undefined, {}, { estimate: refuse, persist: refuse, persisted: refuse }];
    for (const storage of odd) {
      const disk = createDisk(storage);
      expect(await disk.use()).toBeNull();
      expect(await disk.isPromised()).toBeNull();
      expect(await disk.ask()).toBe(false);
    }
    expect(await createDisk({ estimate: () => Promise.resolve({ usage: 5 }) }).use()).toBeNull();
  });
});
