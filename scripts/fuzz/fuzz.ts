import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { sessionsCsv } from '../../src/care/exchange/csv.ts';
import { bundleOf } from '../../src/care/exchange/fhir/bundle.ts';
import type { SessionFile } from '../../src/care/exchange/session-file.ts';
import { createSessionFiles } from '../../src/edge/exchange/session-files.ts';
import { rowsOf } from '../../src/edge/storage/rows-of-file.ts';
import type { FileKey } from '../../src/ports/exchange.ts';
import { packPoses } from '../../src/schema/trace-chunk.ts';
import { somePose } from '../../test/fixtures/some-pose.ts';
import { someSessionFile } from '../../test/fixtures/some-session-file.ts';
import { randomFor } from '../bench/counting/random.ts';
import { someSession } from '../bench/storage/some-sessions.ts';
import { mutated, mutatedBytes, type Mutated } from './mutate.ts';

/** What came of the mutated files. */
export interface FuzzFigures {
  readonly files: number;
  /** Still valid: nothing in them is wrong, or what was changed says nothing. */
  readonly taken: number;
  /** Refused, by the kind of the mistake. */
  readonly refused: Readonly<Record<string, number>>;
  /** What was thrown instead: how the file was changed, and the error. */
  readonly thrown: readonly string[];
  /** The longest that one file took, ms. */
  readonly slowestMs: number;
  /** The most memory that the process had, MB. */
  readonly mostMemoryMb: number;
}

/** One file in this many is encrypted to a key before it is changed, and one in as many holds a bomb. */
const SEALED_EVERY = 10;
const BOMB_EVERY = 500;
/** So many bytes of zeros lie in a bomb: more than any movement that is taken. */
const BOMB_BYTES = 80_000_000;

/**
 * Feeds mutated session files to the reader, and what is taken to all that follows: the rows of the database, the table and the bundle.
 * Resolves to what came of them; `seed` repeats a run.
 */
export async function fuzz(count: number, seed: string): Promise<FuzzFigures> {
  const random = randomFor(seed);
  const files = createSessionFiles();
  const { identity, recipient } = await files.newKey();
  const key: FileKey = { kind: 'identity', identity };
  const bases = await baseFiles();
  const [open, sealed, bombs] = await Promise.all([
    Promise.all(bases.map((base) => bytesOf(files.write(base, { kind: 'open' })))),
    Promise.all(bases.map((base) => bytesOf(files.write(base, { kind: 'recipient', recipient })))),
    Promise.all(bases.map((base) => bytesOf(files.write(withBomb(base), { kind: 'open' })))),
  ]);
  const refused: Record<string, number> = {};
  const thrown: string[] = [];
  let [taken, slowestMs, mostMemoryMb] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const of = (all: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> =>
      all[Math.floor(random.even() * all.length)] ?? new Uint8Array();
    const change: Mutated =
      index % BOMB_EVERY === 1
        ? { how: 'a bomb', bytes: of(bombs) }
        : index % SEALED_EVERY === 0
          ? mutatedBytes(of(sealed), random)
          : await mutated(of(open), random);
    const began = performance.now();
    try {
      const read = await files.read(new Blob([change.bytes]), key);
      if (read.ok) {
        taken += 1;
        use(read.file);
      } else refused[read.mistake.kind] = (refused[read.mistake.kind] ?? 0) + 1;
    } catch (error) {
      thrown.push(`${change.how}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
    mostMemoryMb = Math.max(mostMemoryMb, process.memoryUsage().rss / 1e6);
  }
  return { files: count, taken, refused, thrown, slowestMs, mostMemoryMb };
}

/** Files of several people: practice, tests, posture, with movement and without, with corrections and a plan. */
async function baseFiles(): Promise<readonly SessionFile[]> {
  const poses = Array.from({ length: 20 }, (_, index) => somePose(index * 40));
  const gzip = Buffer.from(await packPoses(poses)).toString('base64');
  return Array.from({ length: 8 }, (_, index) => {
    const sessions = [0, 1].map((more) => someSession(index * 13 + more));
    const sets = sessions.flatMap((session) => session.sets);
    const traces = index % 2 === 0 ? sets.map(({ id }) => ({ setId: id, gzip })) : [];
    return someSessionFile({
      sessions,
      traces,
      person: { id: `person-${index}`, name: index % 3 === 0 ? null : 'Anna' },
    });
  });
}

function withBomb(file: SessionFile): SessionFile {
  const setId = file.sessions[0]?.sets[0]?.id ?? '';
  return { ...file, traces: [{ setId, gzip: gzipSync(Buffer.alloc(BOMB_BYTES)).toString('base64') }] };
}

async function bytesOf(writing: Promise<Blob | null>): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writing;
  if (!file) throw new Error('expected a file');
  return new Uint8Array(await file.arrayBuffer());
}

/** A cell that a spreadsheet works out. */
const FORMULA = /(^|,|\n)"?[=+@]/;

/** What is done with a file that was taken; throws where something of it is not as it must be. */
function use(file: SessionFile): void {
  rowsOf(file);
  JSON.stringify(bundleOf(file, { withName: true, nameOf: ({ id }) => id }));
  if (FORMULA.test(sessionsCsv([file], { withName: true }))) throw new Error('a formula in the table');
  if ('polluted' in {}) throw new Error('every object has a field of the file');
}

/** `npm run fuzz -- --files 20000 [--seed NAME]`: prints what came of so many mutated files. Resolves to 1 where anything was thrown. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { files: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  });
  const count = Number(values.files);
  if (!Number.isInteger(count) || count < 1) {
    console.error(`fuzz: --files ${values.files} is no number of files`);
    return 2;
  }
  const { thrown, slowestMs, mostMemoryMb, ...figures } = await fuzz(count, values.seed);
  console.log(
    JSON.stringify({
      ...figures,
      thrown: thrown.length,
      slowestMs: Math.round(slowestMs),
      mostMemoryMb: Math.round(mostMemoryMb),
    }),
  );
  for (const one of thrown.slice(0, 20)) console.error(one);
  return thrown.length > 0 ? 1 : 0;
}
