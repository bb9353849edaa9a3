import { FailureError } from '../../core/record/failures.ts';

export interface OwnRecording {
  readonly file: File;
  readonly name: string;
}

/**
 * Fetches a recording that lies beside the app, by its address or by the name of a fixture. Nothing is asked of another site,
 * also where an answer leads there. Throws `FailureError`.
 */
export async function fetchOwnRecording(replay: string): Promise<OwnRecording> {
  const isAddress = replay.includes('/') || replay.endsWith('.json') || replay.endsWith('.gz');
  const url = new URL(isAddress ? replay : `test/fixtures/poses/${replay}.trace.json.gz`, document.baseURI);
  const name = url.pathname.split('/').at(-1) ?? replay;
  if (url.origin !== location.origin) throw new FailureError({ kind: 'file-elsewhere', file: name });
  const unreadable = (detail: unknown) =>
    new FailureError({ kind: 'file-unreadable', file: name, detail: String(detail) });
  try {
    const response = await fetch(url, { mode: 'same-origin', redirect: 'error' });
    if (!response.ok) throw unreadable(response.status);
    return { file: new File([await response.blob()], name), name };
  } catch (error) {
    throw error instanceof FailureError ? error : unreadable(error);
  }
}
