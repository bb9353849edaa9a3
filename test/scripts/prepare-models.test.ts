import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutOutput } from '../../scripts/cut-output.mjs';
import { prepareModels } from '../../scripts/prepare-models.mjs';

const source = 'node_modules/@mediapipe/pose';
let rootPath: string;

beforeEach(() => {
  rootPath = mkdtempSync(join(tmpdir(), 'plumbline-models-'));
  mkdirSync(join(rootPath, 'models'));
  cpSync('models/manifest.json', join(rootPath, 'models/manifest.json'));
});
afterEach(() => rmSync(rootPath, { recursive: true }));

describe('preparing the models', () => {
  it('puts every file where the app looks for it, readable for any server, and does nothing the second time', async () => {
    symlinkSync(join(process.cwd(), 'node_modules'), join(rootPath, 'node_modules'));
    const lines: string[] = [];
    const log = (line: string): number => lines.push(line);
    await prepareModels({ rootPath, log });
    expect(lines).toContain('prepared public/models/pose_landmark_full.tflite');
    expect(lines).toContain('prepared public/engine/litert_wasm_threaded_internal.mjs');
    expect(lines).toContain('prepared public/mediapipe/pose_solution_simd_wasm_bin.wasm');
    expect(statSync(join(rootPath, 'public/models/pose_detection.tflite')).mode & 0o777).toBe(0o644);
    lines.length = 0;
    await prepareModels({ rootPath, log });
    expect(lines).toEqual([]);
  });

  it('repairs a prepared file that was damaged', async () => {
    symlinkSync(join(process.cwd(), 'node_modules'), join(rootPath, 'node_modules'));
    await prepareModels({ rootPath });
    writeFileSync(join(rootPath, 'public/models/pose_landmark_lite.tflite'), 'half a file');
    const lines: string[] = [];
    await prepareModels({ rootPath, log: (line: string) => lines.push(line) });
    expect(lines).toEqual(['prepared public/models/pose_landmark_lite.tflite']);
  });

  it('takes the weights of MoveNet along only where they are asked for, and then for as long', async () => {
    symlinkSync(join(process.cwd(), 'node_modules'), join(rootPath, 'node_modules'));
    const lightning = join(rootPath, 'public/models/movenet/lightning');
    const thunder = join(rootPath, 'public/models/movenet/thunder');
    mkdirSync(thunder, { recursive: true });
    await prepareModels({ rootPath });
    expect(existsSync(lightning)).toBe(false);
    await prepareModels({ rootPath, withMovenet: true });
    expect(readdirSync(lightning).sort()).toEqual(['model.json', 'movenet-lightning.bin']);
    await prepareModels({ rootPath });
    expect(existsSync(lightning)).toBe(false);
    expect(existsSync(thunder)).toBe(true);
  });

  it('names a published file that is missing, and one that is damaged, and says what to do', async () => {
    await expect(prepareModels({ rootPath })).rejects.toThrow(
      'pose_solution_packed_assets.data of @mediapipe/pose is missing: run "npm ci"',
    );
    mkdirSync(join(rootPath, source), { recursive: true });
    writeFileSync(join(rootPath, source, 'pose_solution_packed_assets.data'), 'not the network');
    await expect(prepareModels({ rootPath })).rejects.toThrow(/is damaged or not of version .*delete node_modules/);
  });
});

describe('cutting an output off a network', () => {
  it('leaves the published file alone and the cut one as long', () => {
    const published = readFileSync(`${source}/pose_landmark_lite.tflite`);
    const before = Buffer.from(published);
    const cut = cutOutput(published, 'Identity_2');
    expect(before.equals(published)).toBe(true);
    expect(cut.length).toBe(published.length);
    expect(before.equals(cut)).toBe(false);
  });

  it('refuses an output that the network does not have', () => {
    const published = new Uint8Array(readFileSync(`${source}/pose_landmark_lite.tflite`));
    expect(() => cutOutput(published, 'Identity_9')).toThrow('expected an output named Identity_9');
  });
});
