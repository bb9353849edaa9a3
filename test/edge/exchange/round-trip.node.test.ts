import { describe, expect, it } from 'vitest';
import { createSessionFiles } from '../../../src/edge/exchange/session-files.ts';
import { someSession } from '../../../scripts/bench/storage/some-sessions.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';

describe('a thousand sessions', () => {
  it('come out of their file as they went into it', async () => {
    const file = someSessionFile({ sessions: Array.from({ length: 1000 }, (_, index) => someSession(index)) });
    const files = createSessionFiles();
    const written = await files.write(file, { kind: 'open' });
    expect(written && (await files.read(written, null))).toEqual({ ok: true, file });
  });
});
