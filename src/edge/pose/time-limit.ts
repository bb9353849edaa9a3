/** Settles as `work` does; rejects after `limitMs`, and with the signal's reason. `work` itself is not stopped. */
export async function within<T>(
  work: Promise<T>,
  { limitMs, what, signal }: { readonly limitMs: number; readonly what: string; readonly signal: AbortSignal },
): Promise<T> {
  signal.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limitMs / 1000} s`)), limitMs);
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
