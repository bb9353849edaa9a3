import { AWAITED, unlessAborted, Wait } from '../../app/awaited.ts';
import { failureOf } from '../../app/failures.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import { openSource, type OpenedSource } from '../../app/run/open-source.ts';
import { isBare } from '../../app/run/run-state.ts';
import { isCamera } from '../../app/source-choice.ts';
import { bodyIn } from '../../core/judge/read-pose.ts';
import type { Pose } from '../../core/body/pose.ts';
import { text } from '../../text/text.ts';
import { authoringIn, NOTHING_SHOWN, setAuthoring, type AuthorApp } from './authoring.ts';
import { forgetRecording, leaveDraft, makeOf } from './make.ts';

/** Nobody shows one exercise for longer; what comes later is not looked at. A choice. */
const LONGEST_MS = 120_000;
/** The page tells as often how long it has looked, and whether it sees somebody. A choice. */
const TOLD_EVERY_MS = 500;

/** What is being watched; it is ended by `done`, or left and forgotten by `left`. */
let watching: AbortController | null = null;

/** Ends watching: what was seen is used (`done`), or nothing of it (`left`). */
export const endWatching = (how: 'done' | 'left'): void => watching?.abort(how);

/** Ends whatever goes on, and forgets what was shown. */
export function leaveShown(app: AuthorApp): void {
  if (watching) endWatching('left');
  else leaveDraft(app);
}

/** Forgets what was shown, also what is being watched. */
export function forgetShown(app: Pick<AuthorApp, 'ports'>): void {
  endWatching('left');
  forgetRecording(app);
}

/** Watches the camera or the recording that is chosen, and makes an exercise of what is shown there. */
export async function show(app: AuthorApp): Promise<void> {
  const { store, ports } = app;
  if (watching || store.state.run) return;
  const ending = new AbortController();
  watching = ending;
  setAuthoring(app, { stage: 'opening' });
  // A screen that goes dark is a nuisance, not a reason to stop.
  const held = ports.wakeLock.hold();
  try {
    const poses = await watch(app, ending.signal);
    if (poses) await makeOf(app, poses);
    else if (ending.signal.reason === 'left' || authoringIn(app).stage !== 'asking') setAuthoring(app, NOTHING_SHOWN);
  } catch (error) {
    setAuthoring(app, { ...NOTHING_SHOWN, failure: failureOf(error) });
  } finally {
    if (watching === ending) watching = null;
    app.feed.cleared();
    held.then((release) => release()).catch(() => undefined);
  }
}

/** The poses that were seen; null where the source could not be opened (the page says why), or nothing is wanted of it. */
async function watch(app: AuthorApp, signal: AbortSignal): Promise<readonly Pose[] | null> {
  const { store, ports } = app;
  const wait = waitFor(app, isCamera(store.state.source) ? 'camera' : 'recording');
  const opening = openSource(ports, store.state.source, { orAnother: true });
  const opened = await unlessAborted(opening, signal).finally(() => wait.over());
  if (!opened) {
    void opening.then((late) => late.ok && late.value.close());
    return null;
  }
  if (!opened.ok) {
    setAuthoring(app, { ...NOTHING_SHOWN, failure: opened.failure });
    return null;
  }
  const source = opened.value;
  try {
    return await look(app, source, signal);
  } finally {
    source.close();
  }
}

async function look(app: AuthorApp, source: OpenedSource, signal: AbortSignal): Promise<readonly Pose[] | null> {
  const { store, ports, feed } = app;
  const model = source.needsModel ? await unlessAborted(app.model.get(), signal) : null;
  if (signal.aborted) return null;
  if (source.needsModel && !model) {
    const failure = store.state.model.failure ?? { kind: 'unexpected', detail: 'the model is not there' };
    setAuthoring(app, { ...NOTHING_SHOWN, failure });
    return null;
  }
  const { info, live, mirrored, preview } = source;
  if (live) ports.speaker.say(text().author.watching.spoken, { urgency: 'turn' });
  const poses: Pose[] = [];
  let toldMs = -Infinity;
  const tell = (pose: Pose | null, sinceMs: number): void =>
    setAuthoring(app, {
      stage: 'watching',
      live,
      mirrored,
      bare: isBare({ source: info, preview }),
      preview,
      seconds: Math.floor(sinceMs / 1000),
      seesBody: pose !== null && bodyIn(pose) !== null,
    });
  tell(null, 0);
  const wait = waitFor(app, live ? 'first-picture' : 'recording');
  try {
    for await (const pose of source.poses(model, signal, { onPicture: (frame) => feed.picture(frame) })) {
      if (signal.aborted) break;
      wait.heard(live ? 'next-picture' : 'recording');
      poses.push(pose);
      feed.pose(pose, null);
      const sinceMs = pose.timeMs - (poses[0]?.timeMs ?? 0);
      if (pose.timeMs - toldMs >= TOLD_EVERY_MS) {
        toldMs = pose.timeMs;
        tell(pose, sinceMs);
      }
      if (sinceMs >= LONGEST_MS) break;
    }
  } catch (error) {
    // A source that was ended tells so by an error; what was seen until then is all there.
    if (!signal.aborted) throw error;
  } finally {
    wait.over();
    dismissKind(store, 'late');
  }
  return signal.reason === 'left' ? null : poses;
}

/** What is late is said in a notice; it goes on by itself. */
function waitFor({ store, ports }: AuthorApp, what: 'camera' | 'recording' | 'first-picture'): Wait {
  return new Wait(what, {
    clock: ports.clock,
    onLate: () => notify(store, { kind: 'late', failure: AWAITED[what].says }),
  });
}
