import { messageSentence } from '../../src/app/messages.ts';
import { analyzePoses } from '../../src/core/analyze.ts';
import type { Exercise } from '../../src/core/exercise.ts';
import { percentile } from '../percentile.ts';
import type { Recording } from './recording.ts';

/** The judgement of one recording as one line of JSON. Times are whole ms, angles tenths of a degree. */
export function reportLine(file: string, exercise: Exercise, recording: Recording): string {
  const { poses, kind, durationMs, truncatedAtMs, engine, estimateMs } = recording;
  const analysis = analyzePoses(exercise, poses);
  const report = {
    file,
    exercise: exercise.id,
    source: {
      kind,
      durationMs,
      frames: poses.length,
      width: poses[0]?.widthPx ?? 0,
      height: poses[0]?.heightPx ?? 0,
      ...(truncatedAtMs !== null && { truncatedAtMs }),
    },
    engine: {
      name: engine.name,
      model: engine.model,
      accelerator: engine.accelerator,
      inferenceMs: { p50: percentile(estimateMs, 50), p95: percentile(estimateMs, 95) },
    },
    tracking: analysis.tracking,
    view: analysis.view,
    reps: analysis.reps.map(({ index: _inOrder, ...rep }) => rep),
    rejected: analysis.rejected,
    faults: analysis.faults,
    unjudged: analysis.unjudged,
    cues: analysis.cues.map((cue) => ({
      timeMs: cue.timeMs,
      id: cue.id,
      text: messageSentence(exercise, cue) ?? cue.id,
    })),
    score: analysis.score,
  };
  return JSON.stringify(report, roundedByUnit);
}

function roundedByUnit(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (key.endsWith('Deg') || key === 'p50' || key === 'p95') return Math.round(value * 10) / 10;
  return key.endsWith('Ms') ? Math.round(value) : value;
}
