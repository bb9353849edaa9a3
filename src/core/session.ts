import type { Exercise } from './exercise.ts';
import type { SetEvent } from './events.ts';
import type { SetSummary } from './summary.ts';

/** Which engine judged a set, so that a number can be argued with later. */
export interface EngineInfo {
  readonly name: 'litert' | 'mediapipe' | 'movenet' | 'recorded';
  readonly model: 'lite' | 'full' | 'heavy' | 'unknown';
  readonly accelerator: 'wasm' | 'wasm-threads' | 'webgpu' | 'webgl' | 'none';
}

export type SourceInfo =
  | { readonly kind: 'camera'; readonly label: string }
  | { readonly kind: 'video'; readonly file: string; readonly durationMs: number }
  | { readonly kind: 'trace'; readonly file: string; readonly durationMs: number };

export type SetStatus = 'running' | 'finished' | 'interrupted';

/** One set as stored. The exercise used is stored inside it: a later change of the template does not change the past. */
export interface SetRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly exercise: Exercise;
  readonly startedAtEpochMs: number;
  readonly endedAtEpochMs: number | null;
  readonly status: SetStatus;
  readonly engine: EngineInfo;
  readonly source: SourceInfo;
  /** Everything that happened, append-only while the set runs. */
  readonly events: readonly SetEvent[];
  readonly summary: SetSummary | null;
}

export interface Session {
  readonly id: string;
  readonly startedAtEpochMs: number;
  readonly endedAtEpochMs: number | null;
  /** IANA zone of the device, to print the wall-clock time it was. */
  readonly timeZone: string;
  readonly status: SetStatus;
  readonly sets: readonly SetRecord[];
}
