import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import skeleton from '../../scripts/new-exercise/skeleton.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import { parseTrace, traceOf } from '../../src/schema/trace.ts';
import { en } from '../../src/text/en/words.ts';
import { makeTrack } from '../fixtures/make-track.ts';

let into = '';
beforeAll(() => (into = mkdtempSync(join(tmpdir(), 'plumbline-'))));
afterAll(() => rmSync(into, { recursive: true }));

/** The command as `scripts/run.mjs` runs it, without making the clone ready. */
function newExercise(...args: string[]) {
  const script = `import('./scripts/new-exercise.mjs').then(({ run }) => run(${JSON.stringify([...args, '--into', into])}))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const read = (path: string): string => readFileSync(join(into, path), 'utf8');

describe('a new exercise', () => {
  it('begins as a skeleton that is an exercise but for its sources, of words that are there', () => {
    const parsed = parseExercise(JSON.parse(JSON.stringify(skeleton)));
    const mistakes = parsed.ok ? [] : parsed.mistakes;
    expect(mistakes.map(({ where }) => where)).toEqual(
      skeleton.faults.map((_fault, index) => `faults.${index}.source`),
    );
    const sourced = { ...skeleton, faults: skeleton.faults.map((fault) => ({ ...fault, source: 'A study of 2020.' })) };
    expect(parseExercise(JSON.parse(JSON.stringify(sourced)))).toMatchObject({ ok: true });
    for (const { id } of skeleton.faults) expect(Object.keys(en.cues)).toContain(id);
    for (const id of skeleton.notSeen) expect(Object.keys(en.notSeen)).toContain(id);
  });

  it('gets the skeleton under its own id, and is told what comes next', () => {
    const { status, stdout } = newExercise('heel-slide');
    expect(status).toBe(0);
    const changed = read('src/exercises/heel-slide.ts').split('\n');
    const before = readFileSync('scripts/new-exercise/skeleton.ts', 'utf8').split('\n');
    expect(changed.filter((line, index) => line !== before[index])).toEqual([
      "import { defineExercise } from '../core/exercise/exercise.ts';",
      "  id: 'heel-slide',",
      "  words: 'heel-slide',",
    ]);
    expect(stdout).toContain('npm run check -- --exercise heel-slide');
  });

  it('of a taken id is refused, and what is there stays', () => {
    mkdirSync(join(into, 'src/exercises'), { recursive: true });
    writeFileSync(join(into, 'src/exercises/step-up.ts'), 'mine');
    const { status, stderr } = newExercise('step-up');
    expect(status).toBe(2);
    expect(stderr).toContain('"step-up" is taken');
    expect(read('src/exercises/step-up.ts')).toBe('mine');
  });

  it.each(['Heel-Slide', 'heel_slide', '-heel', 'heel--slide', '../heel', 'any', 'index', ''])(
    'of an id that is none is refused: %j',
    (id) => {
      const { status, stderr } = newExercise('--', id);
      expect(status).toBe(2);
      expect(stderr).toContain('new:exercise: ');
    },
  );

  it.each([
    ['no id', []],
    ['two ids', ['one', 'two']],
    ['an option that nobody knows', ['toe-tap', '--fast']],
    ['a recording of which nobody says what it shows', ['toe-tap', '--recording', 'package.json']],
    ['a recording that is not there', ['toe-tap', '--recording', 'nowhere.mp4', '--reps', 'left']],
    ['sides that there are not', ['toe-tap', '--recording', 'package.json', '--reps', 'up down']],
  ])('with %s is refused, and nothing is written', (_title, args) => {
    expect(newExercise(...args).status).toBe(2);
    expect(existsSync(join(into, 'src/exercises/toe-tap.ts'))).toBe(false);
  });

  it('has its fixture made of a recording, with it or afterwards', () => {
    const recording = join(into, 'film.trace.json');
    writeFileSync(recording, JSON.stringify(traceOf(makeTrack('bird-dog', { reps: 2 }))));
    newExercise('arm-reach');
    const { status } = newExercise('arm-reach', '--recording', recording, '--reps', 'left right');
    expect(status).toBe(0);
    const truth = JSON.parse(read('test/fixtures/poses/arm-reach.clean.truth.json'));
    expect(truth).toMatchObject({ reps: [{ side: 'left' }, { side: 'right' }], rejected: [], faults: [] });
    const packed = readFileSync(join(into, 'test/fixtures/poses/arm-reach.clean.trace.json.gz'));
    expect(parseTrace(JSON.parse(gunzipSync(packed).toString('utf8'))).ok).toBe(true);
    expect(newExercise('arm-reach', '--recording', recording, '--reps', 'left right').status).toBe(2);
  });
});
