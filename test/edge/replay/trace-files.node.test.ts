import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { createTraceFiles } from '../../../src/edge/replay/trace-files.ts';
import { readText } from '../../../src/edge/replay/read-text.ts';
import type { PoseSource, TraceFiles } from '../../../src/ports/seeing.ts';
import { traceOf } from '../../../src/schema/trace.ts';
import { collect, poseSourceContract } from '../../contracts/pose-source.ts';
import { nobody, somePose } from '../../fixtures/some-pose.ts';

const poses = [somePose(1000), nobody(1040), somePose(1080), somePose(1500)];
const text = JSON.stringify(traceOf(poses));
const plain = new File([text], 'a.trace.json');
const packed = new File([gzipSync(text)], 'a.trace.json.gz');

async function open(files: TraceFiles, file: File): Promise<PoseSource> {
  const opened = await files.open(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

poseSourceContract('a trace file', () => open(createTraceFiles(), plain));
poseSourceContract('a packed trace file', () => open(createTraceFiles(), packed));

describe('a trace file', () => {
  it.each([
    ['plain', plain],
    ['packed', packed],
  ])('%s gives what was recorded', async (_title, file) => {
    const source = await open(createTraceFiles(), file);
    expect(source.info).toEqual({ kind: 'trace', file: file.name, durationMs: 500 });
    expect(await collect(source)).toEqual(poses.map(roundPose));
  });

  it.each<[string, File, object]>([
    ['empty', new File([], 'x'), { kind: 'file-empty', file: 'x' }],
    ['of no frames', new File([JSON.stringify({ ...traceOf(poses), frames: [] })], 'x'), { kind: 'file-empty' }],
    ['not JSON', new File(['{"format":'], 'x'), { kind: 'trace-invalid', where: 'the whole', expected: 'JSON' }],
    ['other JSON', new File(['{"format":"gpx"}'], 'x'), { kind: 'trace-invalid', where: 'format' }],
    ['cut in its packing', new File([gzipSync(text).subarray(0, 300)], 'x'), { kind: 'file-unreadable' }],
    ['not text', new File([new Uint8Array([0xff, 0xfe, 0xc0, 0xc1])], 'x'), { kind: 'file-unreadable' }],
  ])('that is %s is refused, and why is said', async (_title, file, failure) => {
    const opened = await createTraceFiles().open(file);
    expect(opened).toMatchObject({ ok: false, failure });
  });

  it('that swells without end is given up before it fills the memory', async () => {
    const bomb = new Blob([gzipSync(new Uint8Array(50_000_000))]);
    expect(bomb.size).toBeLessThan(100_000);
    expect(await readText(bomb, 1_000_000)).toEqual({ ok: false, detail: 'more than 1000000 bytes' });
  });
});
