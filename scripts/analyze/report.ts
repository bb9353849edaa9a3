import { findingName, messageSentence } from '../../src/text/say/cue.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { isCounted, type Exercise } from '../../src/core/exercise/exercise.ts';
import { findOwnRange, rangeCheckOf, type RangeFinding } from '../../src/core/person/own-range.ts';
import { percentile } from '../../src/core/maths/numbers.ts';
import { readingOf } from '../../src/core/report/range-reading.ts';
import type { Rep } from '../../src/core/record/set-events.ts';
import { rangeSentence } from '../../src/text/say/repetition.ts';
import type { Options } from './options.ts';
import type { Recording } from './recording.ts';
import { testReport } from './test-report.ts';

type Asked = Pick<Options, 'exercise' | 'rangeCheck' | 'test'>;

/**
 * The judgement of one recording as one line of JSON. Times are whole ms, angles have one decimal. Judged as a timed
 * test, no fault is looked for and no cue is given; the result of the test is added.
 */
export function reportLine(file: string, { exercise: table, rangeCheck, test }: Asked, recording: Recording): string {
  const { poses, kind, durationMs, truncatedAtMs, engine, estimateMs } = recording;
  const checked = rangeCheck && isCounted(table) ? table : null;
  const exercise: Exercise = checked ? rangeCheckOf(checked) : test ? { ...table, faults: [] } : table;
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
    reps: analysis.reps.map(({ index: _inOrder, ...rep }) => ({ ...rep, range: rangeIn(exercise, rep) })),
    rejected: analysis.rejected.map((one) => ({
      ...one,
      range: rangeIn(exercise, one),
      text: findingName(exercise, one.reason) ?? one.reason,
    })),
    faults: analysis.faults.map((fault) => ({ ...fault, text: findingName(exercise, fault.id) ?? fault.id })),
    unjudged: analysis.unjudged.map((span) =>
      span.reason === 'start-pose'
        ? { ...span, text: messageSentence(exercise, { kind: 'fix', id: span.what }) }
        : span,
    ),
    cues: (test ? [] : analysis.cues).map((cue) => ({
      timeMs: cue.timeMs,
      id: cue.id,
      text: messageSentence(exercise, cue) ?? cue.id,
    })),
    score: analysis.score,
    ...(exercise.personal && { personal: exercise.personal.plan }),
    ...(checked && { ownRange: findOwnRange(checked, analysis.reps, 0).map(ownLine) }),
    ...(analysis.summary.screen && { screen: analysis.summary.screen }),
    ...(test && { test: testReport(table, test, poses) }),
  };
  return JSON.stringify(report, roundedByUnit);
}

/** How far a repetition went, as the report of the app has it: in degrees, or in shares where it tells none; null where it was not measured. */
const rangeIn = (exercise: Exercise, rep: Pick<Rep, 'side' | 'angles'>): string | null => {
  const reading = readingOf(exercise, rep);
  return reading && rangeSentence(reading);
};

/** A range with its band, or why none was found. */
const ownLine = ({ measure, side, figure, reason, peaksDeg }: RangeFinding) => ({
  measure,
  side,
  ...(figure ? { valueDeg: figure.valueDeg, bandDeg: figure.bandDeg } : { reason }),
  peaksDeg,
});
function roundedByUnit(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (key.endsWith('Deg') || key === 'p50' || key === 'p95') return Math.round(value * 10) / 10;
  return key.endsWith('Ms') ? Math.round(value) : value;
}
