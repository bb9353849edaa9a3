import { dismissKind, notify } from '../../app/notices.ts';
import {
  MAX_AUTHOR_LENGTH,
  MAX_REASON_LENGTH,
  type AttemptKey,
  type Correction,
} from '../../care/review/correction.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { StoreFailure } from '../../core/record/failures.ts';
import { change, changeOpened, type Reviewing } from './reviewing.ts';

/** What a reader says of a set, before it has an author and a time. */
export type Said = {
  readonly setId: string;
  /** Why; of a note the note itself. */
  readonly reason: string;
} & (
  | { readonly mark: 'accept' | 'reject'; readonly of: AttemptKey }
  | { readonly mark: 'change-side'; readonly of: AttemptKey; readonly side: Side }
  | { readonly mark: 'note'; readonly of: AttemptKey | { readonly timeMs: number } | null }
);

/** Keeps the name that stands beside corrections; an empty one is none. */
export async function nameAuthor(app: Reviewing, name: string): Promise<void> {
  const author = name.trim().slice(0, MAX_AUTHOR_LENGTH) || null;
  change(app, { author });
  await app.ports.reviewer.change((notes) => ({ ...notes, author }));
}

/** Keeps what a reader says of a set. Without an author, a reason or a session it does nothing. */
export async function correct(app: Reviewing, said: Said): Promise<void> {
  const { author, opened } = app.store.state.review;
  const reason = said.reason.trim().slice(0, MAX_REASON_LENGTH);
  if (author === null || reason === '' || !opened) return;
  const { clock, newId } = app.ports;
  await keep(app, correctionOf(said, { id: newId(), reason, author, atEpochMs: clock.epochMs() }));
}

type Marked = Pick<Correction, 'id' | 'reason' | 'author' | 'atEpochMs'>;

function correctionOf(said: Said, marked: Marked): Correction {
  const mark = { ...marked, setId: said.setId };
  switch (said.mark) {
    case 'accept':
    case 'reject':
      return { ...mark, kind: said.mark, of: said.of };
    case 'change-side':
      return { ...mark, kind: 'change-side', of: said.of, side: said.side };
    case 'note':
      return { ...mark, kind: 'note', of: said.of };
  }
}

async function keep(app: Reviewing, correction: Correction): Promise<void> {
  const { opened } = app.store.state.review;
  if (!opened) return;
  const { patientId, sessionId } = opened;
  const others = (): readonly Correction[] =>
    (app.store.state.review.opened?.corrections ?? []).filter(({ id }) => id !== correction.id);
  changeOpened(app, sessionId, { corrections: [...others(), correction] });
  const kept = await app.ports.patients.putCorrection(patientId, correction);
  if (kept.ok) return;
  // What is not kept is not shown as if it were.
  changeOpened(app, sessionId, { corrections: others() });
  tell(app, kept.failure);
}

/** Takes back what was said; a notice offers to put it again. */
export async function takeBack(app: Reviewing, correctionId: string): Promise<void> {
  const { opened } = app.store.state.review;
  const correction = opened?.corrections.find(({ id }) => id === correctionId);
  if (!opened || !correction) return;
  const { patientId, sessionId } = opened;
  const others = (): readonly Correction[] =>
    (app.store.state.review.opened?.corrections ?? []).filter(({ id }) => id !== correctionId);
  changeOpened(app, sessionId, { corrections: others() });
  const taken = await app.ports.patients.deleteCorrection(patientId, correctionId);
  if (taken.ok) return notify(app.store, { kind: 'correction-gone', correction });
  // Others may have been made meanwhile.
  changeOpened(app, sessionId, { corrections: [...others(), correction] });
  tell(app, taken.failure);
}

/** Puts a correction again that was taken back. */
export function putAgain(app: Reviewing, correction: Correction): Promise<void> {
  dismissKind(app.store, 'correction-gone');
  return keep(app, correction);
}

const tell = ({ store }: Reviewing, failure: StoreFailure): void => notify(store, { kind: 'save-trouble', failure });
