import { parseArgs } from 'node:util';
import type { ModelSize } from '../../src/ports/seeing.ts';

export interface Options {
  readonly into: string;
  /** Names of recordings: all whose name holds one of these. Empty: all there are. */
  readonly names: readonly string[];
  readonly model: ModelSize;
  /** Pictures instead of recordings, at these times in ms. */
  readonly stillsMs: readonly number[];
  readonly list: boolean;
  /** Without a picture or a model: the true points as a trace, in no time. */
  readonly ideal: boolean;
  /** Make again what is there already. */
  readonly again: boolean;
}

const MODELS = ['lite', 'full', 'heavy'] as const;

/** What was asked for, or one line that says what is wrong with it. */
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
        again: { type: 'boolean', default: false },
      },
    });
    const model = MODELS.find((size) => size === values.model);
    if (!model) return `no model "${values.model}"; there are: ${MODELS.join(', ')}`;
    const stillsMs = values.still.flatMap((list) => list.split(',')).map(Number);
    if (stillsMs.some((ms) => !Number.isFinite(ms))) return '--still takes times in ms';
    const { into, list, ideal, again } = values;
    return { into, names: positionals, model, stillsMs, list, ideal, again };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
