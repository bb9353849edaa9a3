import type { RejectReason } from '../../src/core/record/set-events.ts';
import { type Random, randomFor } from '../bench/counting/random.ts';
import { changed, layered, type AngleChange, type JointAngles } from '../../src/care/figure/angles.ts';
import type { Repetition } from './move.ts';
import type { Scenario, Turn } from './scenario.ts';
import type { TrueFault, TrueRep, TrueSpan } from './truth.ts';

/** A posture that is taken, held and left again, on top of other movements. Times from the beginning of the set. */
export interface Layer {
  readonly angles: JointAngles;
  readonly change: AngleChange;
  readonly startMs: number;
  readonly outMs: number;
  readonly holdMs: number;
  readonly backMs: number;
}

/** What the person does from the rest posture, and the names for it in the truth. */
export interface Script {
  readonly layers: readonly Layer[];
  readonly durationMs: number;
  readonly reps: readonly TrueRep[];
  readonly rejected: readonly (TrueSpan & { readonly peakMs: number; readonly reason: RejectReason })[];
  readonly faults: readonly TrueFault[];
}

/** How long the person is still before the first repetition and after the last, so that their own rest is seen. */
const BEFORE_MS = 2000;
const AFTER_MS = 1500;
/** How much the repetitions of one person differ in size and pace. */
const SIZE_SPREAD = 0.02;
const PACE_SPREAD = 0.07;
/** Of a movement beside a repetition, the share of its time that its beginning takes, and that its end takes. */
const IN_AND_OUT_SHARE = 0.42;

export function scriptOf(scenario: Scenario): Script {
  const { move, body, tempo, name } = scenario;
  const random = randomFor(name);
  const rest = move.rest(body);
  const layers: Layer[] = [];
  const reps: TrueRep[] = [];
  const rejected: Script['rejected'][number][] = [];
  const faults: TrueFault[] = [];
  let nowMs = BEFORE_MS;
  for (const turn of scenario.turns) {
    const { repetition, varied } = repetitionOf(scenario, turn, random);
    const outMs = repetition.outMs ?? tempo.outMs * varied;
    const holdMs = repetition.holdMs ?? tempo.holdMs;
    const backMs = repetition.backMs ?? tempo.backMs * varied;
    const size = turn.kind === 'clean' ? 1 + SIZE_SPREAD * clamped(random.normal()) : 1;
    const peak = changed(rest, repetition.peak);
    const startMs = nowMs;
    const peakMs = startMs + outMs;
    const endMs = peakMs + holdMs + backMs;
    layers.push({ angles: layered(rest, [[peak, size]]), change: repetition.peak, startMs, outMs, holdMs, backMs });
    const phases = {
      out: [startMs, peakMs],
      hold: [peakMs, peakMs + holdMs],
      back: [peakMs + holdMs, endMs],
      all: [startMs, endMs],
    } as const;
    for (const { change, phase, from, to } of repetition.beside ?? []) {
      const [beginMs, overMs] = phases[phase];
      const ofMs = (to - from) * (overMs - beginMs);
      const part = {
        outMs: IN_AND_OUT_SHARE * ofMs,
        holdMs: (1 - 2 * IN_AND_OUT_SHARE) * ofMs,
        backMs: IN_AND_OUT_SHARE * ofMs,
      };
      layers.push({ ...part, change, angles: changed(rest, change), startMs: beginMs + from * (overMs - beginMs) });
    }
    const side = move.sides === 'each' ? turn.side : null;
    const whole = { side, ...roundedSpan(startMs, endMs) };
    if (turn.kind === 'rejected') {
      const reason = repetition.reason ?? 'range-too-small';
      if (move.kind !== 'guided') rejected.push({ ...whole, peakMs: Math.round(peakMs), reason });
    } else if (move.kind !== 'guided') {
      reps.push({ ...whole, peakMs: Math.round(peakMs), holdMs: Math.round(holdMs) });
    }
    const ids = [...(move.way?.faults ?? []), ...(turn.kind === 'fault' ? [turn.id] : [])];
    for (const id of ids) faults.push({ id, side, ...roundedSpan(startMs + outMs / 2, endMs - backMs / 2) });
    nowMs = endMs + tempo.restMs;
  }
  return { layers, durationMs: nowMs - tempo.restMs + AFTER_MS, reps, rejected, faults };
}

const roundedSpan = (startMs: number, endMs: number): { readonly startMs: number; readonly endMs: number } => ({
  startMs: Math.round(startMs),
  endMs: Math.round(endMs),
});

const clamped = (value: number): number => Math.max(-1.5, Math.min(1.5, value));

function repetitionOf(
  { move, body, tempo }: Scenario,
  turn: Turn,
  random: Random,
): { readonly repetition: Repetition; readonly varied: number } {
  const varied = 1 + PACE_SPREAD * clamped(random.normal());
  const clean = { holdMs: tempo.holdMs, ...move.clean(turn.side, body) };
  if (turn.kind === 'clean') return { repetition: clean, varied };
  const variant = (turn.kind === 'fault' ? move.faults : move.rejected)[turn.id];
  if (!variant) throw new Error(`${move.exercise} has no ${turn.id}`);
  return { repetition: variant(clean, turn.side, body), varied };
}

/** How much a layer counts at a time: 0 to 1. */
export function weightOf({ startMs, outMs, holdMs, backMs }: Layer, timeMs: number): number {
  const since = timeMs - startMs;
  if (since <= 0) return 0;
  if (since < outMs) return eased(since / outMs);
  const leaving = since - outMs - holdMs;
  if (leaving <= 0) return 1;
  return leaving < backMs ? eased(1 - leaving / backMs) : 0;
}

/** A share of the way that starts and ends slowly. */
export const eased = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, share)));
