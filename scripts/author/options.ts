import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelSize } from '../../src/ports/seeing.ts';
import { ENGINES, MODELS, type Options as AnalyzeOptions } from '../analyze/options.ts';

export interface Options extends Pick<AnalyzeOptions, 'model' | 'engine'> {
  readonly recording: string;
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  readonly out: string;
}

/** The options that were given, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const values = parse(args);
  if (typeof values === 'string') return values;
  const { recording, out } = values;
  if (!recording) return '--recording is missing: a video or a pose trace that shows the exercise';
  if (!out) return '--out is missing: the file that the exercise is written to';
  const id = values.id ?? idFrom(recording);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `--id "${id}" is not words in small letters with - between`;
  const name = (values.name ?? nameFrom(id)).trim();
  if (name === '' || name.length > LONGEST_NAME) return `--name has 1 to ${LONGEST_NAME} characters`;
  const model: ModelSize | undefined = MODELS.find((size) => size === (values.model ?? 'full'));
  if (!model) return `no model "${values.model}"; there are: ${MODELS.join(', ')}`;
  const engine = values.engine === undefined ? 'auto' : ENGINES.find((one) => one === values.engine);
  if (!engine) return `no engine "${values.engine}"; there are: ${ENGINES.join(', ')}`;
  return { recording, id, name, out, model, engine };
}

/** A name must fit a heading (`schema/exercise-words.ts`). */
const LONGEST_NAME = 60;

/** An id made of a file's name: "My Curl 2.mp4" is `my-curl-2`; `recorded-exercise` where nothing of it can be used. */
function idFrom(file: string): string {
  const words = basename(file)
    .replace(/(\.trace)?\.(json|json\.gz|[a-z0-9]+)$/i, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first < 0 ? 'recorded-exercise' : words.slice(first).join('-');
}

const nameFrom = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        recording: { type: 'string' },
        id: { type: 'string' },
        name: { type: 'string' },
        out: { type: 'string' },
        model: { type: 'string' },
        engine: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
