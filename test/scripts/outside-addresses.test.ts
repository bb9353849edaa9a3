import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outsideAddresses, withoutOutsideAddresses } from '../../scripts/outside-addresses.mjs';

async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return outsideAddresses(folder);
}

describe('what the build writes', () => {
  it.each([
    ['index.html', '<script src="https://cdn.example.org/x.js"></script>'],
    ['assets/a.js', 'fetch("https://models.example.org/pose.tflite")'],
    ['assets/a.js', 'new WebSocket(`wss://live.example.org/room`)'],
    ['assets/a.css', '@import url(http://fonts.example.org/a.css)'],
    ['plumbline.webmanifest', '{"start_url":"https://example.org/"}'],
  ])('names no other host: %s', async (file, text) => {
    expect(await found({ [file]: text })).toHaveLength(1);
  });

  it('may name what nobody asks: a namespace, a source in a comment', async () => {
    expect(
      await found({ 'assets/a.js': 'ns="http://www.w3.org/2000/svg" /* https://github.com/some/issue */' }),
    ).toEqual([]);
  });

  it('does not take a host for another one that begins alike', async () => {
    expect(await found({ 'assets/a.js': '"https://github.com.example.org/x"' })).toHaveLength(1);
  });

  it('has the addresses taken out from which libraries would fetch their models', () => {
    const { code } = withoutOutsideAddresses.renderChunk('load("https://tfhub.dev/mediapipe/x", `https://tfhub.dev`)')!;
    expect(code).toBe('load("about:invalid#/mediapipe/x", `about:invalid#`)');
    expect(withoutOutsideAddresses.renderChunk('load("models/x")')).toBeNull();
  });
});
