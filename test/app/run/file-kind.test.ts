import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/app/run/open-source.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import { createTraceFiles } from '../../../src/edge/replay/trace-files.ts';
import { FakeFrames, fakeCamera, quickClock } from '../fakes.ts';

const trace = readFileSync('test/fixtures/traces/multimember.trace');
const json =
  '{"format":"plumbline-trace","version":1,"landmarks":"blazepose-33","width":4,"height":3,"frames":[{"t":0,"p":null}]}';
const video = readFileSync('test/fixtures/videos/one-second.mp4');

/** How the page opens a file. */
async function kindOf(content: string | Uint8Array<ArrayBuffer>, name: string, type = ''): Promise<string> {
  const ports = {
    clock: quickClock(),
    cameras: {
      ...fakeCamera(new FakeFrames()),
      list: () => Promise.resolve([]),
      ofStream: () => Promise.resolve(null),
      onChange: () => () => undefined,
      isAsking: () => false,
    },
    videoFiles: { open: () => Promise.resolve(succeed(new FakeFrames(false))) },
    traceFiles: createTraceFiles(),
  };
  const opened = await openSource(
    ports,
    { kind: 'recording', name, file: new File([content], name, { type }) },
    { orAnother: true },
  );
  if (!opened.ok) return opened.failure.kind;
  return opened.value.needsModel ? 'video' : 'trace';
}

describe('a recording that somebody chooses', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, string, string?]>([
    ['that a browser named as a copy', gzipSync(json), 'bird-dog.trace.json - Copy.gz'],
    ['that was numbered', gzipSync(json), 'bird-dog.trace.json (1).gz'],
    ['whose name was cut', gzipSync(json), 'walk.trace.gz'],
    ['without an ending', json, 'walk'],
    ['that was sent as text', json, 'walk.txt', 'text/plain'],
    ['that is named like a video', json, 'walk.mp4', 'video/mp4'],
    ['in two packed parts', new Uint8Array(trace), 'multimember.trace.json.gz'],
    ['with a mark of its bytes in front', `\uFEFF${json}`, 'walk.trace.json'],
    ['after empty lines', `\r\n\r\n  ${json}`, 'walk.trace.json'],
  ])('is read as a trace %s', async (_title, content, name, type) => {
    expect(await kindOf(content, name, type)).toBe('trace');
  });

  it.each([
    ['named like one', 'walk.mp4', 'video/mp4'],
    ['named like a trace', 'walk.trace.json', 'application/json'],
    ['without a name', '', ''],
  ])('is read as a video %s, where it is one', async (_title, name, type) => {
    expect(await kindOf(new Uint8Array(video), name, type)).toBe('video');
  });

  it('that holds other JSON is no trace, and is said to be none', async () => {
    expect(await kindOf('[1,2]', 'list.json')).toBe('trace-invalid');
  });
});
