import * as v from 'valibot';
import type { EngineInfo } from '../core/record/engine-info.ts';
import type {
  Fault,
  RejectedRep,
  Rep,
  SetEvent,
  StartPoseSpan,
  UnjudgedSpan,
  UnseenSpan,
  UntriedSpan,
} from '../core/record/set-events.ts';
import { side, unmeasurableReason, view } from './names.ts';
import { exactly, finite } from './parse.ts';
import { screenFigure } from './set-result.ts';
import { stanceTry, testId, testResult } from './test-result.ts';

const timeMs = finite;
const sideOrNone = v.nullable(side);
const reason = unmeasurableReason;

// Records of sets that one camera saw, and from before there could be two, do not have it.
const eye = v.exactOptional(v.literal('second'));

const angles = v.record(v.string(), v.object({ startDeg: finite, peakDeg: finite, bandDeg: finite, eye }));

export const rep = exactly<Rep>()(
  v.object({
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    side: sideOrNone,
    startMs: timeMs,
    peakMs: timeMs,
    endMs: timeMs,
    holdMs: finite,
    holdUpToMs: v.exactOptional(finite),
    angles,
    faults: v.array(v.string()),
    // Records from before this field existed do not have it.
    unjudged: v.optional(v.array(v.string()), []),
    notes: v.array(v.string()),
    eye,
    judgedBeside: v.exactOptional(v.array(v.string())),
  }),
);

export const rejectedRep = exactly<RejectedRep>()(
  v.object({
    side: sideOrNone,
    startMs: timeMs,
    endMs: timeMs,
    reason: v.picklist(['range-too-small', 'hold-too-short', 'no-return', 'wrong-limbs', 'one-side', 'view-lost']),
    angles,
    eye,
  }),
);

export const fault = exactly<Fault>()(
  v.object({ id: v.string(), side: sideOrNone, startMs: timeMs, endMs: timeMs, eye }),
);

const unseenSpan = exactly<UnseenSpan>()(v.object({ startMs: timeMs, endMs: timeMs, reason }));
const lack = { missing: v.array(v.string()), what: v.string() };
const startPoseSpan = exactly<StartPoseSpan>()(
  v.object({ startMs: timeMs, endMs: timeMs, reason: v.literal('start-pose'), ...lack }),
);
const untriedSpan = exactly<UntriedSpan>()(
  v.object({ startMs: timeMs, endMs: timeMs, reason: v.picklist(['no-attempt', 'not-still']) }),
);
/** A span of the summary: of older records, only those in which the camera could not support a judgement. */
export const unjudgedSpan = exactly<UnjudgedSpan>()(v.union([unseenSpan, startPoseSpan, untriedSpan]));

const cue = v.object({
  id: v.string(),
  kind: v.picklist(['safety', 'form', 'hold', 'reject', 'praise', 'view']),
  side: sideOrNone,
  timeMs,
});

export const engine = exactly<EngineInfo>()(
  v.object({
    name: v.picklist(['litert', 'mediapipe', 'movenet', 'recorded']),
    model: v.picklist(['lite', 'full', 'heavy', 'unknown']),
    accelerator: v.picklist(['wasm', 'wasm-threads', 'webgpu', 'webgl', 'none']),
  }),
);

/** One thing that happened in a set, as it is stored. */
export const setEvent = exactly<SetEvent>()(
  v.variant('kind', [
    v.object({ kind: v.literal('position-taken'), timeMs, view }),
    v.object({ kind: v.literal('position-left'), timeMs }),
    v.object({ kind: v.literal('rep-began'), timeMs, side: sideOrNone }),
    v.object({ kind: v.literal('peak-reached'), timeMs, side: sideOrNone }),
    v.object({ kind: v.literal('rep-counted'), timeMs, rep }),
    v.object({ kind: v.literal('rep-rejected'), timeMs, rejected: rejectedRep }),
    v.object({ kind: v.literal('fault-found'), timeMs, fault }),
    v.object({
      kind: v.literal('guide-told'),
      timeMs,
      phase: v.picklist(['work', 'rest', 'done']),
      round: finite,
      rounds: finite,
      lastsMs: finite,
    }),
    v.object({
      kind: v.literal('screen-told'),
      timeMs,
      step: finite,
      view: v.nullable(v.picklist(['front', 'side'])),
    }),
    v.object({ kind: v.literal('screen-taken'), timeMs, view, figures: v.array(screenFigure) }),
    v.object({
      kind: v.literal('test-told'),
      timeMs,
      test: testId,
      phase: v.picklist(['practise', 'ready', 'running']),
      leg: sideOrNone,
    }),
    v.object({ kind: v.literal('test-counted'), timeMs, count: finite }),
    v.object({ kind: v.literal('test-tried'), timeMs, tried: stanceTry }),
    v.object({ kind: v.literal('test-ended'), timeMs, result: testResult }),
    v.object({ kind: v.literal('breath-told'), timeMs, breath: v.picklist(['out', 'in']), lastsMs: finite }),
    v.object({ kind: v.literal('hold-told'), timeMs, heldMs: finite, targetMs: finite }),
    v.object({ kind: v.literal('hold-slipped'), timeMs, side: sideOrNone, what: v.string() }),
    v.object({ kind: v.literal('hold-resumed'), timeMs, side: sideOrNone }),
    v.object({ kind: v.literal('hands-on-head'), timeMs }),
    v.object({ kind: v.literal('cue-due'), timeMs, cue }),
    v.object({ kind: v.literal('unmeasurable-began'), timeMs, reason }),
    v.object({ kind: v.literal('unmeasurable-ended'), timeMs, span: unseenSpan }),
    v.object({ kind: v.literal('start-pose-missed'), timeMs, ...lack }),
    v.object({ kind: v.literal('start-pose-ended'), timeMs, span: startPoseSpan }),
    v.object({ kind: v.literal('nothing-tried'), timeMs, span: untriedSpan }),
    v.object({ kind: v.literal('engine-changed'), timeMs, engine }),
  ]),
);
