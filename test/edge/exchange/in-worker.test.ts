import { expect, it } from 'vitest';
import { createWorkerSessionFiles } from '../../../src/edge/exchange/in-worker.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';

const files = createWorkerSessionFiles();

it('a file is encrypted and opened away from the page, which goes on meanwhile', async () => {
  const sealing = { kind: 'passphrase', passphrase: 'five quiet words of mine' } as const;
  const begunMs = performance.now();
  let longestMs = 0;
  let lastMs = begunMs;
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - lastMs);
    lastMs = performance.now();
  }, 20);
  const sealed = await files.write(someSessionFile(), sealing);
  const read = sealed && (await files.read(sealed, sealing));
  clearInterval(timer);
  const wholeMs = performance.now() - begunMs;
  expect(read).toEqual({ ok: true, file: someSessionFile() });
  // On the page each of the two calculations would stand in its way for nearly half of the time that it all takes, on whatever machine.
  expect(longestMs).toBeLessThan(wholeMs / 4);
});

it('files that are made and read at once do not come into each other’s place', async () => {
  const people = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) => someSessionFile({ person: { id, name: id } }));
  const read = await Promise.all(
    people.map(async (file) => {
      const written = await files.write(file, { kind: 'open' });
      return written && files.read(written, null);
    }),
  );
  expect(read).toEqual(people.map((file) => ({ ok: true, file })));
  const { identity, recipient } = await files.newKey();
  expect([identity, recipient]).toEqual([expect.stringMatching(/^AGE-SECRET-KEY-1/), expect.stringMatching(/^age1/)]);
});
