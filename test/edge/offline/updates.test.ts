import { describe, expect, it, vi } from 'vitest';
import { createUpdates } from '../../../src/edge/offline/updates.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  finds(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

function world({ isControlled = true, waiting = null as FakeWorker | null } = {}) {
  const registration = new FakeRegistration();
  registration.waiting = waiting;
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    register: vi.fn(() => Promise.resolve(registration)),
  });
  const updates = createUpdates(container as unknown as ServiceWorkerContainer);
  const ready = vi.fn();
  updates.onReady(ready);
  return { registration, container, updates, ready };
}

describe('a new version of the app', () => {
  it('is ready when all of it is here, and not before', async () => {
    const { registration, updates, ready } = world();
    await updates.begin('service-worker.js');
    const worker = new FakeWorker();
    registration.finds(worker);
    expect(ready).not.toHaveBeenCalled();
    worker.becomes('installed');
    expect(ready).toHaveBeenCalledOnce();
    worker.becomes('activated');
    expect(ready).toHaveBeenCalledOnce();
  });

  it('that waited already when the app was opened is ready at once', async () => {
    const worker = new FakeWorker();
    worker.state = 'installed';
    const { updates, ready } = world({ waiting: worker });
    await updates.begin('service-worker.js');
    expect(ready).toHaveBeenCalledOnce();
    const late = vi.fn();
    updates.onReady(late);
    expect(late).toHaveBeenCalledOnce();
  });

  it('is no news where it is the first one of all', async () => {
    const { registration, updates, ready } = world({ isControlled: false });
    await updates.begin('service-worker.js');
    const worker = new FakeWorker();
    registration.finds(worker);
    worker.becomes('installed');
    expect(ready).not.toHaveBeenCalled();
  });

  it('takes over when it is told to', async () => {
    const worker = new FakeWorker();
    worker.state = 'installed';
    const { container, updates } = world({ waiting: worker });
    await updates.begin('service-worker.js');
    const taken = updates.takeOver();
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'take-over' });
    container.dispatchEvent(new Event('controllerchange'));
    await expect(taken).resolves.toBeUndefined();
  });

  it('is never ready where there can be no service worker, and nothing is thrown', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { container, updates, ready } = world();
    container.register.mockRejectedValue(new DOMException('not secure', 'SecurityError'));
    await expect(updates.begin('service-worker.js')).resolves.toBeUndefined();
    await expect(createUpdates(null).begin('service-worker.js')).resolves.toBeUndefined();
    expect(ready).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
