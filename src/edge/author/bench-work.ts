import { authorExercise, type Proposal } from '../../care/author/author.ts';
import { made, type Authored } from '../../care/author/mistake.ts';
import type { Countable } from '../../care/author/moving-joints.ts';
import { othersFor } from '../../care/author/others.ts';
import { selfCheck, selfCheckByFigure, type Own } from '../../care/author/self-check.ts';
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
  | { readonly kind: 'check'; readonly exercise: CountedExercise; readonly library: readonly Exercise[] };

export type BenchAnswer = Authored<Made> | Checked;

/** The work of the bench, wherever it is done. It remembers the recording that was given last. */
export class BenchWork {
  private own: Own | null = null;

  make({ poses, id, library, by }: Extract<BenchRequest, { readonly kind: 'make' }>): Authored<Made> {
    const authored = authorExercise(poses, { id }, library, by ?? undefined);
    if (!authored.ok) return authored;
    const { value } = authored;
    this.own = { poses, shown: value.shown, settled: value.settled };
    return made(madeOf(value));
  }

  check({ exercise, library }: Extract<BenchRequest, { readonly kind: 'check' }>): Checked {
    const parsed = parseExercise(JSON.parse(JSON.stringify(exercise)));
    if (!parsed.ok) return { ok: false, odd: parsed.mistakes[0].where };
    if (!isCounted(parsed.value)) return { ok: false, odd: 'mode' };
    const others = othersFor(parsed.value, library);
    return {
      ok: true,
      check: this.own ? selfCheck(parsed.value, this.own, others) : selfCheckByFigure(parsed.value, others),
    };
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
