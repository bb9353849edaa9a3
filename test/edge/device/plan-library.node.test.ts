import { describe, expect, it } from 'vitest';
import { createPlanLibrary } from '../../../src/edge/device/plan-library.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { keptPlanLibrary, parsePlanLibrary } from '../../../src/schema/plan-library.ts';

/** A browser of one tab, with what lies in its storage. */
function browserWith(stored: unknown) {
  let kept: string | null = stored === null ? null : JSON.stringify(stored);
  const storage = {
    getItem: () => kept,
    setItem: (_key: string, value: string) => void (kept = value),
    removeItem: () => void (kept = null),
  } as unknown as Storage;
  const page = { addEventListener: () => undefined } as unknown as Pick<Window, 'addEventListener'>;
  return {
    browser: { storage: () => storage, locks: undefined, page },
    kept: (): unknown => JSON.parse(kept ?? 'null'),
  };
}
const { id: _id, createdAtEpochMs: _at, ...written } = somePlan();

describe('the library of written plans', () => {
  it('gives back what was kept, and leaves nothing where nothing is', async () => {
    const { browser, kept } = browserWith(null);
    const library = createPlanLibrary(browser);
    expect(library.read()).toEqual({ plans: [], draft: null });
    const all = { plans: [somePlan()], draft: { plan: written, id: 'plan' } };
    await library.change(() => all);
    expect(parsePlanLibrary(kept())).toEqual(all);
    expect(createPlanLibrary(browser).read()).toEqual(all);
    await library.change(() => ({ plans: [], draft: null }));
    expect(kept()).toBeNull();
  });

  it('leaves out what does not read, and keeps it', async () => {
    const odd = { id: 'odd', items: 'none' };
    const { browser, kept } = browserWith({ version: 1, plans: [odd, somePlan()], draft: { plan: odd } });
    const library = createPlanLibrary(browser);
    expect(library.read()).toEqual({ plans: [somePlan()], draft: null });
    expect(library.unreadable).toBe(1);
    await library.change((now) => ({ ...now, plans: [] }));
    expect(kept()).toEqual({ version: 1, plans: [odd], draft: null });
    expect(library.unreadable).toBe(1);
    await library.erase();
    expect(kept()).toBeNull();
    expect(library.unreadable).toBe(0);
  });

  it('of a newer app is not written over, and that is said', async () => {
    const newer = { version: 2, folders: [] };
    const { browser, kept } = browserWith(newer);
    const library = createPlanLibrary(browser);
    expect(library.unreadable).toBe(1);
    expect(await library.change((now) => ({ ...now, plans: [somePlan()] }))).toMatchObject({ ok: false });
    expect(kept()).toEqual(newer);
    expect(() => keptPlanLibrary({ plans: [], draft: null }, newer)).toThrow();
  });
});
