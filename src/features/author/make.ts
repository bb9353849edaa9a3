import type { AuthorMistake } from '../../care/author/mistake.ts';
import { edited, type Edit } from '../../care/author/edit.ts';
import type { Countable } from '../../care/author/moving-joints.ts';
import { bringsWords } from '../../core/exercise/brings-words.ts';
import { ownId } from '../../core/exercise/own-id.ts';
import { sits } from '../../core/exercise/sits.ts';
import { isCounted, type CountedExercise, type Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { Made } from '../../ports/authoring.ts';
import { language } from '../../text/in-use.ts';
import { authoredWords } from '../../text/say/author.ts';
import { proposedName } from '../../text/say/authoring.ts';
import { authoringIn, NOTHING_SHOWN, setAuthoring, type AuthorApp, type Authoring, type Trial } from './authoring.ts';

/** The poses that the draft was made of: counted by another joint, it is made of them once more. */
let recording: readonly Pose[] = [];
/** Raised with each change, so that an answer that comes for an older state is not shown. */
let turn = 0;

const libraryOf = ({ store }: AuthorApp): readonly Exercise[] =>
  store.state.exercises.filter((exercise) => !bringsWords(exercise));

/** Makes an exercise of poses, or says why that cannot be done. */
export async function makeOf(app: AuthorApp, poses: readonly Pose[]): Promise<void> {
  recording = poses;
  await make(app, ownId(app.ports.newId()), null);
}

/** Makes it once more, counted by another joint. */
export async function countBy(app: AuthorApp, measure: Countable): Promise<void> {
  const authoring = authoringIn(app);
  if (authoring.stage === 'draft' && authoring.made && authoring.made.countedBy !== measure)
    await make(app, authoring.exercise.id, measure);
}

async function make(app: AuthorApp, id: string, by: Countable | null): Promise<void> {
  turn += 1;
  const mine = turn;
  const before = authoringIn(app);
  setAuthoring(app, { stage: 'finding' });
  const made = await app.ports.authorBench.make(recording, id, libraryOf(app), by).catch((): 'trouble' => 'trouble');
  if (mine !== turn) return;
  if (made !== 'trouble' && made.ok) return propose(app, made.value, before);
  // Of a draft that is there, another joint that does not do changes nothing.
  if (before.stage === 'draft') return setAuthoring(app, before);
  const mistake: AuthorMistake | 'trouble' = made === 'trouble' ? made : made.mistake;
  setAuthoring(app, { ...NOTHING_SHOWN, mistake });
}

/** Proposes what was made. Words and dose that somebody has changed before, as it was counted by another joint, stay as they are. */
function propose(app: AuthorApp, made: Made, before: Authoring): void {
  const proposed = proposedOf(app, made);
  const changed =
    before.stage === 'draft' && before.made ? changesOf(before.exercise, proposedOf(app, before.made)) : {};
  setAuthoring(app, {
    stage: 'draft',
    made,
    exercise: { ...proposed, ...changed },
    trial: { kind: 'done', check: made.check },
  });
}

function proposedOf({ store }: AuthorApp, { exercise, countedBy }: Made): CountedExercise {
  const name = proposedName(countedBy, store.state.exercises);
  return { ...exercise, words: { [language()]: authoredWords(name, exercise, sits(exercise)) } };
}

function changesOf({ words, dose, faults }: CountedExercise, proposed: CountedExercise): Partial<CountedExercise> {
  const isChanged = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  return {
    ...(words && isChanged(words, proposed.words) && { words }),
    ...(isChanged(dose, proposed.dose) && { dose }),
    ...(isChanged(faults, proposed.faults) && { faults }),
  };
}

/** Takes an own exercise that is here to be changed. */
export async function changeOwn(app: AuthorApp, exerciseId: string): Promise<void> {
  const exercise = app.store.state.exercises.find((one) => one.id === exerciseId && bringsWords(one));
  if (!exercise || !isCounted(exercise) || authoringIn(app).stage !== 'asking') return;
  setAuthoring(app, { stage: 'draft', made: null, exercise, trial: { kind: 'goes-on' } });
  await tryOut(app, exercise);
}

/** Changes the draft; whether it still counts what was shown and nothing else is tried out anew, but for its words. */
export async function edit(app: AuthorApp, change: Edit): Promise<void> {
  const authoring = authoringIn(app);
  if (authoring.stage !== 'draft') return;
  const exercise = edited(authoring.exercise, change);
  if (change.what === 'words' || change.what === 'fault-words') return setAuthoring(app, { ...authoring, exercise });
  setAuthoring(app, { ...authoring, exercise, trial: { kind: 'goes-on' } });
  await tryOut(app, exercise);
}

/** Shows what trying the draft out says, unless it was changed meanwhile. */
async function tryOut(app: AuthorApp, exercise: CountedExercise): Promise<void> {
  turn += 1;
  const mine = turn;
  const checked = await app.ports.authorBench.check(exercise, libraryOf(app)).catch(() => null);
  const now = authoringIn(app);
  if (mine !== turn || now.stage !== 'draft') return;
  const trial: Trial =
    checked === null
      ? { kind: 'stuck' }
      : checked.ok
        ? { kind: 'done', check: checked.check }
        : { kind: 'odd', odd: checked.odd };
  setAuthoring(app, { ...now, trial });
}

/** Forgets the recording, and what is worked out of it. */
export function forgetRecording({ ports }: Pick<AuthorApp, 'ports'>): void {
  turn += 1;
  // Where its code cannot be fetched there is nothing to forget.
  ports.authorBench.forget().catch(() => undefined);
  recording = [];
}

/** Forgets the recording and the draft. */
export function leaveDraft(app: AuthorApp): void {
  forgetRecording(app);
  setAuthoring(app, NOTHING_SHOWN);
}
