import type { Browser } from '../../../src/edge/device/shared-record.ts';

/** A tab as the browser keeps it: what another tab has written reaches it only when the browser passes it on. */
export interface FakeTab extends Browser {
  /** The page is closed or hidden for good. */
  leave(): void;
}

interface Tab extends FakeTab {
  readonly seen: Map<string, string>;
  hear(key: string): void;
}

/**
 * Tabs of one browser. `passOn` gives to all tabs what was written so far; where `isSlow` nothing is passed on before that.
 * `refuse`: why nothing can be stored.
 */
export function fakeTabs({ isSlow = false }: { readonly isSlow?: boolean } = {}) {
  const stored = new Map<string, string>();
  const tabs: Tab[] = [];
  const late: (() => void)[] = [];
  let refused: string | null = null;
  let turn = Promise.resolve();

  const tell = (from: Tab, key: string, value: string | null): void => {
    const arrive = (): void => {
      for (const tab of tabs.filter((one) => one !== from)) {
        if (value === null) tab.seen.delete(key);
        else tab.seen.set(key, value);
        tab.hear(key);
      }
    };
    if (isSlow) late.push(arrive);
    else arrive();
  };

  const open = (): FakeTab => {
    const listeners: Record<string, ((event: { readonly key: string | null }) => void)[]> = {};
    const emit = (type: string, key: string | null): void => listeners[type]?.forEach((listener) => listener({ key }));
    const write = (key: string, value: string | null): void => {
      if (refused !== null) throw new DOMException('no', refused);
      if (value === null) [stored, tab.seen].forEach((where) => where.delete(key));
      else [stored, tab.seen].forEach((where) => where.set(key, value));
      tell(tab, key, value);
    };
    const storage = {
      getItem: (key: string) => tab.seen.get(key) ?? null,
      setItem: write,
      removeItem: (key: string) => write(key, null),
    };
    const tab: Tab = {
      seen: new Map(stored),
      hear: (key) => emit('storage', key),
      leave: () => emit('pagehide', null),
      storage: () => storage as unknown as Storage,
      page: {
        addEventListener: (type: string, listener: unknown) => {
          (listeners[type] ??= []).push(listener as (event: { readonly key: string | null }) => void);
        },
      } as Browser['page'],
      // One turn after the other, each as long as its work takes.
      locks: {
        request: (_name: string, { signal }: LockOptions, work: unknown) => {
          const mine = turn.then(() => (signal?.aborted ? undefined : (work as () => Promise<void>)()));
          turn = mine;
          return new Promise((done, given) => {
            signal?.addEventListener('abort', () => given(signal.reason));
            mine.then(done, given);
          });
        },
      } as unknown as NonNullable<Browser['locks']>,
    };
    tabs.push(tab);
    return tab;
  };
  return {
    open,
    stored,
    /** A tab that has the turn and does not let go of it. */
    keepTurn: () => (turn = new Promise(() => undefined)),
    passOn: () => late.splice(0).forEach((arrive) => arrive()),
    refuse: (name: string | null) => (refused = name),
  };
}
