import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const analyze = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'analyze', '--exercise', 'bird-dog', ...args], { encoding: 'utf8' });

test(
  'recordings are judged from the command line: a video, a trace, and what is neither',
  { tag: '@engine-alone' },
  () => {
    const { stdout, stderr, status } = analyze(
      'test/fixtures/videos/elst-all-cut.mp4',
      'test/fixtures/clips/bird-dog-moment.mp4',
      'test/fixtures/poses/bird-dog.clean.trace.json.gz',
      'test/fixtures/videos/sound-only.mp4',
    );
    const [video, trace, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(video).toMatchObject({
      exercise: 'bird-dog',
      source: { kind: 'video', frames: 50, width: 640, height: 480 },
      engine: { name: 'litert', model: 'full' },
      tracking: { coverage: 1 },
    });
    expect(video.engine.inferenceMs.p50).toBeGreaterThan(0);
    expect(trace).toMatchObject({ source: { kind: 'trace' }, engine: { name: 'recorded' }, rejected: [] });
    expect(trace.reps.map(({ side }: { side: string }) => side)).toEqual([
      'left',
      'right',
      'left',
      'right',
      'left',
      'right',
    ]);
    expect(stderr).toContain('elst-all-cut.mp4: there is no picture in it');
    expect(stderr).toContain('sound-only.mp4: there is no picture in it');
    expect(status).toBe(2);
  },
);
