import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/demonstrate/demonstrate.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import { parseTrace } from '../../src/schema/trace.ts';

describe('npm run demonstrate', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-demonstrate-'));
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  it('writes a trace in which the judge counts what was asked for', async () => {
    const file = join(folder, 'shown.trace.json');
    const code = await run(['--exercise', 'bird-dog', '--side', 'right', '--reps', '3', '--trace-out', file]);
    expect(code).toBe(0);
    const trace = parseTrace(JSON.parse(readFileSync(file, 'utf8')));
    if (!trace.ok) throw new Error(`${trace.where}: expected ${trace.expected}`);
    const { reps, rejected, faults } = analyzePoses(birdDog, trace.value);
    expect(reps.map(({ side }) => side)).toEqual(['right', 'right', 'right']);
    expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
  });

  it('writes a fault of the exercise, which the judge then tells, and no other', async () => {
    const file = join(folder, 'fault.trace.json');
    const args = ['--exercise', 'bird-dog', '--fault', 'leg-low', '--side', 'left', '--reps', '2', '--trace-out', file];
    expect(await run(args)).toBe(0);
    const trace = parseTrace(JSON.parse(readFileSync(file, 'utf8')));
    if (!trace.ok) throw new Error(`${trace.where}: expected ${trace.expected}`);
    const { reps, rejected } = analyzePoses(birdDog, trace.value);
    expect(reps.map(({ side, faults }) => ({ side, faults }))).toEqual([
      { side: 'left', faults: ['leg-low'] },
      { side: 'left', faults: ['leg-low'] },
    ]);
    expect(rejected).toEqual([]);
  });

  it.each([
    [[], '--exercise is missing'],
    [['--exercise', 'handstand'], 'no exercise "handstand"'],
    [['--exercise', 'bird-dog', '--side', 'up'], '--side "up" is neither left nor right'],
    [['--exercise', 'bridge', '--side', 'left'], 'bridge has no sides of its own'],
    [['--exercise', 'bird-dog', '--fault', 'feet-far'], 'no fault "feet-far" of bird-dog; there are: low-back-arch, '],
    [['--exercise', 'posture-screen', '--fault', 'feet-far'], 'no fault "feet-far" of posture-screen; it has none'],
    [['--exercise', 'bird-dog', '--reps', '0'], '--reps "0" is no whole number'],
    [['--exercise', 'bird-dog', '--reps', '1.5'], '--reps "1.5" is no whole number'],
    [['--exercise', 'bird-dog'], '--trace-out is missing'],
    [['--exercise', 'bird-dog', '--colour', 'red'], '--colour'],
    [['--exercise', 'bird-dog', '--trace-out', '/no/such/folder/x.json'], '/no/such/folder/x.json'],
  ])('says what is wrong and ends with 2: %j', async (args, words) => {
    expect(await run(args)).toBe(2);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(words));
  });
});
