import { parseArgs } from 'node:util';
import type { ModelSize } from '../../src/ports/seeing.ts';

export interface Options {
  readonly into: string;
  /** The recordings whose names contain one of these parts; empty: all recordings. */
  readonly names: readonly string[];
  readonly model: ModelSize;
  /** Makes pictures of these times (ms) instead of recordings. */
  readonly stillsMs: readonly number[];
  readonly list: boolean;
  /** Writes the picture as a video instead of reading it. */
  readonly video: boolean;
  /** Writes the true landmarks as the trace, without a picture or a model, which is fast. */
  readonly ideal: boolean;
  /** Makes recordings again that exist already. */
  readonly again: boolean;
  /** Films each recording from a second place at once: so many degrees further round to the right. Null: from one place. */
  readonly besideDeg: number | null;
}

const MODELS = ['lite', 'full', 'heavy'] as const;

/** The options that were given, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string', default: '.cache/mannequin' },
        model: { type: 'string', default: 'full' },
        still: { type: 'string', multiple: true, default: [] },
        list: { type: 'boolean', default: false },
        ideal: { type: 'boolean', default: false },
        video: { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
        beside: { type: 'string' },
      },
    });
    const model = MODELS.find((size) => size === values.model);
    if (!model) return `no model "${values.model}"; there are: ${MODELS.join(', ')}`;
    const stillsMs = values.still.flatMap((list) => list.split(',')).map(Number);
    if (stillsMs.some((ms) => !Number.isFinite(ms))) return '--still takes times in ms';
    const besideDeg = values.beside === undefined ? null : Number(values.beside);
    if (besideDeg !== null && !Number.isFinite(besideDeg)) return '--beside takes degrees';
    const { into, list, ideal, video, again } = values;
    return { into, names: positionals, model, stillsMs, list, ideal, video, again, besideDeg };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
