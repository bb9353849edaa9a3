import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as analyze } from '../../scripts/analyze/analyze.ts';
import { run, whyNot } from '../../scripts/author/author.ts';

const POSES = 'test/fixtures/poses';
const CURLS = `${POSES}/elbow-curl.clean.trace.json.gz`;
let folder: string;
let out: string[];
let err: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-author-'));
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('making an exercise from the command line', () => {
  it('writes one that analyze judges another recording by, and says what was found', async () => {
    const file = join(folder, 'my-curl.json');
    expect(await run(['--recording', CURLS, '--id', 'my-curl', '--name', 'My curl', '--out', file])).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({
      file: CURLS,
      out: file,
      exercise: 'my-curl',
      posture: 'upright',
      sides: 'both',
      counted: { measure: 'elbow', direction: 'closes' },
      repetitions: Array.from({ length: 6 }, () => ({ side: 'both' })),
      selfCheck: { shown: 6, counted: 6, isExact: true, sameAs: ['elbow-curl'], confusions: [] },
    });
    const written = JSON.parse(readFileSync(file, 'utf8'));
    expect(written).toMatchObject({
      id: 'my-curl',
      words: { en: { name: 'My curl', startPose: 'Standing or sitting' } },
    });
    expect(await analyze(['--exercise', file, `${POSES}/elbow-curl.filmed-half.trace.json.gz`])).toBe(0);
    const report = JSON.parse(out[1]!);
    expect(report).toMatchObject({ exercise: 'my-curl', reps: [{}, {}], rejected: [{}, {}, {}] });
    for (const rejected of report.rejected) expect(rejected.text).toMatch(/\w+ \w+/);
  });

  it('names the exercise after its file where no id is given', async () => {
    const named = join(folder, '2 My Curl.trace.json.gz');
    writeFileSync(named, readFileSync(CURLS));
    const file = join(folder, 'made.json');
    expect(await run(['--recording', named, '--out', file])).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'my-curl', words: { en: { name: 'My curl' } } });
  });

  it.each([
    [['--out', 'x.json'], /--recording is missing/],
    [['--recording', CURLS], /--out is missing/],
    [['--recording', CURLS, '--out', 'x.json', '--id', 'My Curl'], /--id/],
    [['--recording', CURLS, '--out', 'x.json', '--name', ' '], /--name/],
    [['--recording', CURLS, '--out', 'x.json', '--model', 'huge'], /no model "huge"/],
    [['--recording', CURLS, '--out', 'x.json', '--colour'], /colour/],
    [['--recording', 'lost.mp4', '--out', 'x.json'], /lost\.mp4/],
  ])('refuses %j', async (args, why) => {
    expect(await run(args)).toBe(2);
    expect(err.join('\n')).toMatch(why);
    expect(out).toEqual([]);
  });

  it('writes nothing where the recording supports no exercise, and says why', async () => {
    const file = join(folder, 'none.json');
    expect(await run(['--recording', `${POSES}/pelvic-tilt.clean.trace.json.gz`, '--out', file])).toBe(2);
    expect(err.join('\n')).toMatch(/nobody goes out of a rest pose|no joint moves/);
    expect(existsSync(file)).toBe(false);
  });

  it('says of a folder that cannot be written to that it cannot', async () => {
    const file = join(folder, 'lost', 'x.json');
    expect(await run(['--recording', CURLS, '--out', file])).toBe(2);
    expect(err.join('\n')).toContain(`--out ${file}`);
  });

  it('has one line for every mistake', () => {
    const lines = [
      whyNot({ kind: 'too-short', durationMs: 800 }),
      whyNot({ kind: 'unseen', share: 0.4 }),
      whyNot({ kind: 'posture-unknown' }),
      whyNot({ kind: 'view-unclear', view: 'unknown' }),
      whyNot({ kind: 'no-repetition' }),
      whyNot({ kind: 'nothing-moves', most: null }),
      whyNot({ kind: 'nothing-moves', most: { measure: 'hip', side: 'left', share: 0.5 } }),
      whyNot({ kind: 'several-movements', stretches: [{ startMs: 1000, endMs: 3000 }] }),
      whyNot({ kind: 'not-counted', shown: 3, counted: 1 }),
    ];
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^[^\n]{20,200}$/);
  });
});

describe('judging by an exercise from a file', () => {
  it.each([
    ['{', /JSON/],
    [JSON.stringify({ id: 'x' }), /is no exercise that can be judged/],
  ])('refuses %s', async (json, why) => {
    const file = join(folder, 'x.json');
    writeFileSync(file, json);
    expect(await analyze(['--exercise', file, CURLS])).toBe(2);
    expect(err.join('\n')).toMatch(why);
  });
});
