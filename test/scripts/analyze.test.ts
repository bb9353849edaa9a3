import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/analyze/analyze.ts';
import { tables } from '../../scripts/bench/figures.ts';

const TRACE = 'test/fixtures/poses/bird-dog.clean.trace.json.gz';
let folder: string;
let out: string[];
let err: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-analyze-'));
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('judging recordings from the command line', () => {
  it('prints one line of JSON for a trace, with everything that others rely on', async () => {
    expect(await run(['--exercise', 'bird-dog', TRACE])).toBe(0);
    expect(out).toHaveLength(1);
    const report = JSON.parse(out[0]!);
    expect(Object.keys(report)).toEqual([
      ...['file', 'exercise', 'source', 'engine', 'tracking', 'view'],
      ...['reps', 'rejected', 'faults', 'unjudged', 'cues', 'score'],
    ]);
    expect(report).toMatchObject({
      file: TRACE,
      exercise: 'bird-dog',
      source: { kind: 'trace', durationMs: expect.any(Number), frames: expect.any(Number), width: 640, height: 480 },
      engine: { name: 'recorded', inferenceMs: { p50: null, p95: null } },
      tracking: { coverage: 1 },
      view: { measurable: true, reasons: [] },
    });
    expect(report.reps).toHaveLength(6);
    for (const rep of report.reps) {
      expect(rep).toMatchObject({ side: expect.stringMatching(/left|right/), faults: expect.any(Array) });
      for (const time of [rep.startMs, rep.peakMs, rep.endMs, rep.holdMs]) expect(Number.isInteger(time)).toBe(true);
      expect(rep.angles.hip).toMatchObject({ startDeg: expect.any(Number), peakDeg: expect.any(Number) });
      expect(rep.range).toMatch(/^\d+° ±\d+$/);
    }
    for (const cue of report.cues) expect(cue.text).toMatch(/\w+/);
  });

  it('judges what two cameras saw, says which of them it was, and keeps both in the trace', async () => {
    const of = (camera: string): string => `test/fixtures/two-eyes/bird-dog.made-faults-2.${camera}.trace.json.gz`;
    const both = ['--exercise', 'bird-dog', '--beside', of('second'), '--trace-out', folder, of('first')];
    expect(await run(both)).toBe(0);
    expect(await run(['--exercise', 'bird-dog', join(folder, 'bird-dog.made-faults-2.first.trace.json')])).toBe(0);
    const [live, again] = out.map((line) => JSON.parse(line));
    expect(live.reps.map((rep: { side: string; eye?: string }) => [rep.side, rep.eye])).toEqual([
      ['right', 'second'],
      ['left', undefined],
      ['right', 'second'],
      ['left', undefined],
    ]);
    expect(again.reps).toEqual(live.reps);
  });

  it('takes a second camera beside one file, and says what is wrong with either', async () => {
    expect(await run(['--exercise', 'bird-dog', '--beside', TRACE, TRACE, TRACE])).toBe(2);
    expect(await run(['--exercise', 'bird-dog', '--beside', join(folder, 'none.trace.json'), TRACE])).toBe(2);
    expect(err[0]).toBe('analyze: --beside goes with one file: that of the first camera');
    expect(err).toHaveLength(2);
    expect(out).toEqual([]);
  });

  it('tells a turn of the trunk in shares, since no camera sees how many degrees it is', async () => {
    const trace = 'test/fixtures/poses/seated-trunk-rotation.made-faults.trace.json.gz';
    expect(await run(['--exercise', 'seated-trunk-rotation', trace])).toBe(0);
    const { reps, rejected } = JSON.parse(out[0]!);
    expect(rejected.length).toBeGreaterThan(0);
    for (const { range } of [...reps, ...rejected]) expect(range).toMatch(/^(the whole way|\d+ % of the way ±\d+)$/);
  });

  it('writes the poses as a trace that is judged the same', async () => {
    expect(await run(['--exercise', 'bird-dog', '--trace-out', folder, TRACE])).toBe(0);
    const written = join(folder, 'bird-dog.clean.trace.json');
    expect(JSON.parse(readFileSync(written, 'utf8'))).toMatchObject({ format: 'plumbline-trace', version: 1 });
    expect(await run(['--exercise', 'bird-dog', written])).toBe(0);
    const [first, second] = out.map((line) => ({ ...JSON.parse(line), file: null }));
    expect(second).toEqual(first);
  });

  it('judges by a plan, and says that it did', async () => {
    const plan = file('plan.json', JSON.stringify({ right: { targetDeg: 165 }, tooFastMs: 5000 }));
    expect(await run(['--exercise', 'bird-dog', '--plan', plan, TRACE])).toBe(0);
    const report = JSON.parse(out[0]!);
    expect(report.personal).toEqual(['range', 'tempo']);
    expect(report.faults.map(({ id }: { id: string }) => id)).toContain('too-fast');
    expect(report.faults[0]).toMatchObject({ id: 'too-fast', text: 'way out faster than asked' });
  });

  it('finds the own range in a recording, with its band', async () => {
    const raises = 'test/fixtures/poses/shoulder-flexion-raise.too-small.trace.json.gz';
    expect(await run(['--exercise', 'shoulder-flexion-raise', '--range-check', raises])).toBe(0);
    const report = JSON.parse(out[0]!);
    expect(report.ownRange).toEqual([
      {
        measure: 'arm',
        side: expect.stringMatching(/left|right/),
        valueDeg: expect.any(Number),
        bandDeg: expect.any(Number),
        peaksDeg: [expect.any(Number), expect.any(Number), expect.any(Number)],
      },
    ]);
  });

  it('adds the figures of a posture screen that shows the front and then a side', async () => {
    expect(await run(['--exercise', 'posture-screen', 'test/fixtures/poses/posture-screen.clean.trace.json.gz'])).toBe(
      0,
    );
    const { screen, view, reps, score } = JSON.parse(out[0]!);
    expect({ reps, score, reasons: view.reasons }).toEqual({ reps: [], score: null, reasons: [] });
    expect(screen.views).toEqual(['front', expect.stringMatching(/^side-/)]);
    expect(screen.figures.map(({ id }: { id: string }) => id)).toEqual([
      ...['shoulder-level', 'pelvis-level', 'trunk-sideways', 'ear-ahead', 'trunk-lean'],
    ]);
    // The figure stands even and upright, so that each reading must lie within its own band.
    for (const { id, valueDeg, bandDeg } of screen.figures) expect(valueDeg, id).toBeLessThanOrEqual(bandDeg);
  });

  it('adds the result of a timed test, and then looks for no fault and cues nothing', async () => {
    const trace = 'test/fixtures/poses/sit-to-stand.clean.trace.json.gz';
    expect(await run(['--test', 'five-times-sit-to-stand', trace])).toBe(0);
    expect(await run(['--test', 'five-times-sit-to-stand', '--test-start', '1500', trace])).toBe(0);
    expect(await run(['--exercise', 'sit-to-stand', trace])).toBe(0);
    const [fromMovement, fromBeep, plain] = out.map((line) => JSON.parse(line));
    expect(Object.keys(fromMovement)).toEqual([...Object.keys(plain), 'test']);
    expect(fromMovement).toMatchObject({ exercise: 'sit-to-stand', faults: [], cues: [], reps: plain.reps });
    // Known about the clip: the figure moves from 2000 ms on and sits for the fifth time at 23 200 ms.
    expect(fromMovement.test).toMatchObject({ outcome: 'done', clock: 'movement', stands: 5 });
    expect(Math.abs(fromMovement.test.timeMs - 21_200)).toBeLessThanOrEqual(fromMovement.test.errorMs);
    expect(fromBeep.test).toMatchObject({ clock: 'beep', startMs: 1500, endMs: fromMovement.test.endMs });
  });

  it.each<[string, string[], RegExp]>([
    ['no exercise', [TRACE], /--exercise is missing.*bird-dog/],
    ['an exercise that is not there', ['--exercise', 'handstand', TRACE], /handstand.*bird-dog/],
    ['a model that is not there', ['--exercise', 'bird-dog', '--model', 'huge', TRACE], /huge.*lite, full, heavy/],
    ['an engine that is not there', ['--exercise', 'bird-dog', '--engine', 'x', TRACE], /litert, mediapipe/],
    ['an option that is not there', ['--exercise', 'bird-dog', '--fast', TRACE], /--fast/],
    ['a test that is not there', ['--test', 'sprint', TRACE], /sprint.*five-times-sit-to-stand.*single-leg-stance/],
    [
      'a test of another exercise',
      ['--exercise', 'bird-dog', '--test', 'single-leg-stance', TRACE],
      /single-leg-stance.*not of bird-dog/,
    ],
    [
      'a start that is no time',
      ['--test', 'five-times-sit-to-stand', '--test-start', 'go', TRACE],
      /"go".*milliseconds/,
    ],
    ['a start of no test', ['--exercise', 'bird-dog', '--test-start', '5', TRACE], /--test-start/],
    ['no file', ['--exercise', 'bird-dog'], /no file/],
    ['a range check where no band follows it', ['--exercise', 'bridge', '--range-check', TRACE], /bridge.*elbow-curl/],
  ])('answers %s with one line and 2', async (_title, args, line) => {
    expect(await run(args)).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(line);
  });

  it('says of each bad file what and where, judges the good ones, and ends with 2', async () => {
    const bad = [
      join(folder, 'none.mp4'),
      file('empty.mp4', ''),
      file('other.json', '{"format":"gpx"}'),
      file('cut.trace.json', '{"format":"plumbline-trace","version":1,'),
    ];
    expect(await run(['--exercise', 'bird-dog', ...bad, TRACE])).toBe(2);
    expect(out).toHaveLength(1);
    expect(err).toEqual([
      expect.stringContaining('none.mp4: '),
      expect.stringMatching(/empty\.mp4: .*empty/),
      expect.stringMatching(/other\.json: .*format: expected "plumbline-trace"/),
      expect.stringMatching(/cut\.trace\.json: .*expected JSON/),
    ]);
  });
});

describe('recordings of which one makes trouble', () => {
  it('whose poses cannot be written has its error, and the others their lines', async () => {
    mkdirSync(join(folder, 'bird-dog.clean.trace.json'));
    const other = join(folder, 'other.trace.json.gz');
    copyFileSync(TRACE, other);
    expect(await run(['--exercise', 'bird-dog', '--trace-out', folder, TRACE, other])).toBe(2);
    expect(err).toEqual([expect.stringContaining(`analyze: ${TRACE}: `)]);
    expect(out.map((line) => JSON.parse(line).file)).toEqual([other]);
  });

  it('of one name keep their poses apart', async () => {
    for (const name of ['A', 'B']) {
      mkdirSync(join(folder, name));
      copyFileSync(TRACE, join(folder, name, 'rec.trace.json.gz'));
    }
    const files = ['A', 'B'].map((name) => join(folder, name, 'rec.trace.json.gz'));
    expect(await run(['--exercise', 'bird-dog', '--trace-out', folder, ...files])).toBe(0);
    for (const name of ['rec.trace.json', 'rec-2.trace.json'])
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({ format: 'plumbline-trace' });
  });

  it('are not begun where their poses have no place to be written to', async () => {
    const taken = file('taken', 'a file');
    expect(await run(['--exercise', 'bird-dog', '--trace-out', taken, TRACE])).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringMatching(/--trace-out .*taken is not a folder/)]);
  });
});

describe('figures', () => {
  it('are held against the aims that they allow, and only those', () => {
    const figure = (id: string, p50: number) => ({ id, p50, p95: p50, unit: 'ms/frame' as const });
    const lines = tables([
      figure('pipeline.litert.full', 20),
      figure('networks.full', 10),
      figure('pipeline.tasks-vision.full', 50),
    ]);
    expect(lines).toMatch(/^met +full: times faster than tasks-vision.*2\.50/m);
    expect(lines).toMatch(/^MISSED +full: whole pipeline over the bare networks: 2\.00/m);
    expect(lines).not.toMatch(/mediapipe/);
  });
});
