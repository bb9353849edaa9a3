import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What makes a file of a picture or a sound in a browser, or gives what is shared live to code that could. */
const RECORDERS = /\b(MediaRecorder|VideoEncoder|AudioEncoder|RTCRtpScriptTransform|createMediaStreamDestination)\b/;

it('no part of the app can record a picture or a sound', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => RECORDERS.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});
