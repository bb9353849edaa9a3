/** Time and timers. `nowMs` is monotonic (durations); `epochMs` is the wall clock (labels only). */
export interface Clock {
  nowMs(): number;
  epochMs(): number;
  /** The zone in which this device is now: a name that it can tell days in, or the distance from UTC. */
  timeZone(): string;
  /** Resolves after `ms`, rejects with the signal's reason when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Calls `then` after `ms`; returns how to call it off. */
  after(ms: number, then: () => void): () => void;
}

/** Reports when the page is hidden or shown again. */
export interface PageVisibility {
  readonly hidden: boolean;
  onChange(listener: (hidden: boolean) => void): () => void;
}

/** Keeps the screen from going dark while a set runs; a refusal is harmless. */
export interface WakeLock {
  hold(): Promise<() => void>;
}

/** How full the battery is, 0 to 1, and whether it is being charged. */
export interface BatteryLevel {
  readonly level: number;
  readonly isCharging: boolean;
}

/** The battery of this device. */
export interface Battery {
  /** Calls with each change, and once at the beginning; never where the browser does not tell. Returns how to stop. */
  watch(listener: (battery: BatteryLevel) => void): () => void;
}

/** What has happened to what all tabs show. */
export type TabNews =
  | { readonly kind: 'sessions-changed' }
  /** A morning, or something that was told, has changed. */
  | { readonly kind: 'days-changed' }
  /** A backup was brought back, or that was undone: whatever is shown may have changed. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'session-deleted'; readonly sessionId: string }
  | { readonly kind: 'erased' };

/** The other tabs of this app on this device. */
export interface OtherTabs {
  tell(news: TabNews): void;
  /** Called when another tab tells something. Returns how to stop listening. */
  onNews(listener: (news: TabNews) => void): () => void;
}

export interface Clipboard {
  /** Resolves to whether the text is in the clipboard now. */
  write(text: string): Promise<boolean>;
}

/** The disk under this app, as far as the browser tells. Nothing here rejects. */
export interface Disk {
  /** What the app takes with all that it keeps, and how much the browser allows; null where it does not tell. */
  use(): Promise<DiskUse | null>;
  /** Whether the browser has promised not to delete it by itself; null where it cannot promise. */
  isPromised(): Promise<boolean | null>;
  /** Asks the browser to promise it; some ask the person, and this resolves with the answer. */
  ask(): Promise<boolean>;
}

export interface DiskUse {
  readonly usedBytes: number;
  readonly allowedBytes: number;
}

/** Files that the person keeps. */
export interface Downloads {
  /** Hands a text over to the browser as a file of this name, which it saves as the person has set it. */
  save(file: { readonly name: string; readonly type: string; readonly text: string }): Promise<void>;
  /** The same with a file that is no text. */
  saveFile(name: string, file: Blob): Promise<void>;
}

/** New versions of the app on this device. */
export interface Updates {
  /** Sees to it that the app is kept on this device, and looks for a new version. Never rejects. */
  begin(workerUrl: string): Promise<void>;
  /** Called when a new version is all there and waits. Returns how to stop listening. */
  onReady(listener: () => void): () => void;
  /** Lets the new version take the place of this one; resolves when it has. */
  takeOver(): Promise<void>;
  /** Opens the app anew. */
  reload(): void;
}
