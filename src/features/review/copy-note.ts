import { dismissKind, notify } from '../../app/notices.ts';
import type { Reviewing } from './reviewing.ts';

/** Copies the draft of a note as it was edited, and says whether that went. */
export async function copyNote({ store, ports }: Reviewing, note: string): Promise<void> {
  dismissKind(store, 'note-copied');
  notify(store, { kind: 'note-copied', done: await ports.clipboard.write(note) });
}
