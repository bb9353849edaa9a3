import { authorExercise, type Proposal } from '../../care/author/author.ts';
import { made, type Authored } from '../../care/author/mistake.ts';
import type { Countable } from '../../care/author/moving-joints.ts';
import { othersFor } from '../../care/author/others.ts';
import { selfCheck, type Own } from '../../care/author/self-check.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { CountedExercise, Exercise } from '../../core/exercise/exercise.ts';
import { isCounted } from '../../core/exercise/exercise.ts';
import type { Checked, Made } from '../../ports/authoring.ts';
import { parseExercise } from '../../schema/exercise.ts';

/** What is asked of the bench. */
export type BenchRequest =
  | {
      readonly kind: 'make';
      readonly poses: readonly Pose[];
      readonly id: string;
      readonly library: readonly Exercise[];
      readonly by: Countable | null;
    }
  | { readonly kind: 'check'; readonly exercise: CountedExercise };

export type BenchAnswer = Authored<Made> | Checked;

/** The work of the bench, wherever it is done. It remembers the recording that was given last. */
export class BenchWork {
  private own: Own | null = null;
  private library: readonly Exercise[] = [];

  make({ poses, id, library, by }: Extract<BenchRequest, { readonly kind: 'make' }>): Authored<Made> {
    const authored = authorExercise(poses, { id }, library, by ?? undefined);
    if (!authored.ok) return authored;
    const { value } = authored;
    this.own = { poses, shown: value.shown };
    this.library = library;
    return made(madeOf(value));
  }

  /** Throws where nothing was made before. */
  check(exercise: CountedExercise): Checked {
    if (!this.own) throw new Error('expected a recording before a check');
    const parsed = parseExercise(JSON.parse(JSON.stringify(exercise)));
    if (!parsed.ok) return { ok: false, odd: parsed.mistakes[0].where };
    if (!isCounted(parsed.value)) return { ok: false, odd: 'mode' };
    return { ok: true, check: selfCheck(parsed.value, this.own, othersFor(parsed.value, this.library)) };
  }
}

const madeOf = ({ exercise, joint, joints, shown, tempo, check }: Proposal): Made => ({
  exercise,
  countedBy: joint.measure,
  joints: joints.map(({ measure }) => measure),
  shown,
  tempo,
  check,
});
