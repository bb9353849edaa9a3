/** One transaction for a server. */
export interface Transaction {
  readonly address: string;
  readonly text: string;
  /** The bearer token; null: none. */
  readonly key: string | null;
}

/** What came back: an answer of whatever kind, none, or one that says to ask elsewhere. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | null; readonly text: string }
  | { readonly kind: 'unreachable' | 'moved' | 'endless' };

/** An answer to 40 entries takes some kilobytes; what is longer is none. A choice, far above that. */
const MOST_ANSWER_BYTES = 4_000_000;

/**
 * Posts a transaction. Nothing goes along but what is here: no cookies, no referrer, no address that the server would send us on to. Rejects
 * only where the signal is aborted.
 */
export async function post({ address, text, key }: Transaction, signal: AbortSignal, ask = fetch): Promise<Reply> {
  try {
    const response = await ask(address, {
      method: 'POST',
      body: text,
      headers: {
        'Content-Type': 'application/fhir+json',
        Accept: 'application/fhir+json',
        ...(key !== null && { Authorization: `Bearer ${key}` }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    const isMoved = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (isMoved) return { kind: 'moved' };
    const body = await textOf(response);
    if (body === null) return { kind: 'endless' };
    return {
      kind: 'answer',
      status: response.status,
      // A server of another site has to let pages read it; else the pauses are ours.
      retryAfter: response.headers.get('Retry-After'),
      text: body,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'unreachable' };
  }
}

/** The text of an answer; null where there is no end to it. */
async function textOf(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > MOST_ANSWER_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text;
}
