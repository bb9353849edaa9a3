import type { Exercise } from '../../core/exercise/exercise.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import type { Speaker } from '../../ports/voice.ts';
import { messageSentence } from '../../text/say/cue.ts';

/** How long a line must be unfulfilled before it is spoken: people walk through the picture on their way to the mat. */
const SETTLE_MS = 1500;
/** Between two instructions the person needs time to follow the first (clinical#voice-one-instruction: 3 s). */
const MIN_GAP_MS = 4000;
const SAME_GAP_MS = 9000;

/** The first thing to change; null where nothing has to change or it is not known yet. */
export const firstFix = (lines: readonly StartCheckLine[]): string | null =>
  lines.find((line) => line.state === 'not-yet')?.fix ?? null;

/** True where no line is known to be unfulfilled. */
export const mayStart = (lines: readonly StartCheckLine[]): boolean => lines.every((line) => line.state !== 'not-yet');

/** Speaks the one thing to change before a set, with pauses between. Runs on the timestamps of poses. */
export class StartGuide {
  private readonly exercise: Exercise;
  private readonly speaker: Speaker;
  private fix: string | null = null;
  private sinceMs = 0;
  private saidMs = Number.NEGATIVE_INFINITY;
  private saidFix: string | null = null;

  constructor(exercise: Exercise, speaker: Speaker) {
    this.exercise = exercise;
    this.speaker = speaker;
  }

  /**
   * The state of the lines at `timeMs`. Speaks the first thing to change when it has lasted and enough time has passed
   * since the last instruction.
   */
  advise(lines: readonly StartCheckLine[], timeMs: number): void {
    const fix = firstFix(lines);
    if (fix !== this.fix) {
      this.fix = fix;
      this.sinceMs = timeMs;
    }
    if (fix === null || timeMs - this.sinceMs < SETTLE_MS) return;
    if (timeMs - this.saidMs < (fix === this.saidFix ? SAME_GAP_MS : MIN_GAP_MS)) return;
    const sentence = messageSentence(this.exercise, { kind: 'fix', id: fix });
    if (sentence === null) return;
    this.speaker.say(sentence, { urgency: 'next' });
    this.saidMs = timeMs;
    this.saidFix = fix;
  }
}
