/** The worker in which session files are made and read. */
import type { SessionFiles } from '../../ports/exchange.ts';
import { createSessionFiles } from './session-files.ts';

/** One call of the port, by its name. */
export interface Asked {
  readonly call: keyof SessionFiles;
  readonly what: readonly unknown[];
}
export type Answered = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };

type Call = (...what: readonly unknown[]) => Promise<unknown>;
const files = createSessionFiles();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer({ call, what }: Asked): Promise<void> {
  try {
    post({ ok: true, value: await (files[call] as Call)(...what) });
  } catch (error) {
    post({ ok: false, detail: String(error) });
  }
}

const post = (answered: Answered): void => self.postMessage(answered);
