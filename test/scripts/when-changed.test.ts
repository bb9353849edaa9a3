import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenChanged } from '../../scripts/when-changed.mjs';

let folder: string;
let result: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-changed-'));
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'src', 'deep', 'a.ts'), 'one');
  result = relative(process.cwd(), join(folder, 'result'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(join('.cache', `${result.replaceAll(/[^a-z0-9]/gi, '-')}.stamp`), { force: true });
});

const make = vi.fn(async () => void mkdirSync(result, { recursive: true }));
const run = (): Promise<void> => whenChanged({ sources: [join(folder, 'src'), join(folder, 'absent')], result }, make);

describe('a result that is made from sources', () => {
  it('is made once, and again when a source changes, comes or goes, or the result is lost', async () => {
    make.mockClear();
    await run();
    await run();
    expect(make).toHaveBeenCalledTimes(1);
    writeFileSync(join(folder, 'src', 'deep', 'a.ts'), 'other');
    await run();
    expect(make).toHaveBeenCalledTimes(2);
    writeFileSync(join(folder, 'src', 'b.ts'), 'b');
    await run();
    expect(make).toHaveBeenCalledTimes(3);
    utimesSync(join(folder, 'src', 'b.ts'), 1, 1);
    await run();
    expect(make).toHaveBeenCalledTimes(4);
    rmSync(join(folder, 'src', 'b.ts'));
    await run();
    expect(make).toHaveBeenCalledTimes(5);
    rmSync(result, { recursive: true });
    await run();
    await run();
    expect(make).toHaveBeenCalledTimes(6);
  });

  it('is made again after it failed, although nothing changed', async () => {
    make.mockClear();
    await run();
    writeFileSync(join(folder, 'src', 'deep', 'a.ts'), 'broken');
    make.mockRejectedValueOnce(new Error('does not build'));
    await expect(run()).rejects.toThrow('does not build');
    await run();
    expect(make).toHaveBeenCalledTimes(3);
  });
});
