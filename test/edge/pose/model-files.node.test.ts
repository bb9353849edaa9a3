import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FailureError } from '../../../src/core/record/failures.ts';
import { fetchModelFile } from '../../../src/edge/pose/model-files.ts';

const content = new Uint8Array(5000).map((_, i) => i % 251);
const file = {
  url: 'http://localhost/models/net.tflite',
  file: 'net.tflite',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
};

const answerWith = (answer: () => Response | Promise<Response>): void => {
  vi.stubGlobal('fetch', async () => answer());
};

/** The failure that fetching ends in. */
const failureOf = async (): Promise<unknown> =>
  fetchModelFile(file, () => undefined).then(
    () => 'no failure',
    (error: FailureError) => error.failure,
  );

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fetching a model file', () => {
  it('tells the bytes as they come, and gives the file', async () => {
    const chunks = [content.slice(0, 2000), content.slice(2000)];
    answerWith(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              const chunk = chunks.shift();
              if (chunk === undefined) controller.close();
              else controller.enqueue(chunk);
            },
          }),
        ),
    );
    const told: number[] = [];
    expect(await fetchModelFile(file, (bytes) => told.push(bytes))).toEqual(content);
    expect(told).toEqual([2000, 5000]);
  });

  it.each([
    ['not found', () => new Response('', { status: 404 })],
    ['a page in its place', () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('says which file is missing: %s', async (_, answer) => {
    answerWith(answer);
    expect(await failureOf()).toEqual({ kind: 'model-missing', file: 'net.tflite' });
  });

  it.each([
    ['cut short', content.slice(0, 4000)],
    ['too long', new Uint8Array([...content, 1])],
    ['one bit changed', content.map((byte, i) => (i === 2500 ? byte ^ 1 : byte))],
  ])('says which file is damaged: %s', async (_, bytes) => {
    answerWith(() => new Response(bytes));
    expect(await failureOf()).toEqual({ kind: 'model-damaged', file: 'net.tflite' });
  });

  it('gives up on a connection that gives nothing for 15 seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      const stalled = new ReadableStream({
        start: (controller) => {
          controller.enqueue(content.slice(0, 100));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return Promise.resolve(new Response(stalled));
    });
    const failure = failureOf();
    await vi.advanceTimersByTimeAsync(15_001);
    expect(await failure).toEqual({ kind: 'model-missing', file: 'net.tflite' });
  });
});
