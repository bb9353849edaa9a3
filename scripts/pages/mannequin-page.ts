/** Films the mannequin and reads its poses by the app's own pipeline; `scripts/mannequin` drives this page. */
import { BufferTarget, Output, VideoSample, VideoSampleSource, WebMOutputFormat } from 'mediabunny';
import { cameraPoses } from '../../src/app/run/camera-poses.ts';
import type { Failure } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { createPoseModels } from '../../src/edge/pose/pose-models.ts';
import type { Frame, FrameSource, ModelSize, PoseModel } from '../../src/ports/seeing.ts';
import type { Shot } from '../mannequin/shot.ts';
import { CameraFrames } from '../mannequin/stage/camera-frames.ts';
import { createRenderer, Stage } from '../mannequin/stage/stage.ts';

/** The functions that the driver calls on this page. */
export interface MannequinPage {
  /** Loads the model once for all recordings. */
  load(model: ModelSize): Promise<Failure | null>;
  /** Draws every frame of a recording and returns what the model saw in each. */
  film(shot: Shot): Promise<readonly Pose[]>;
  /** Every frame of a recording as WebM, in base64. */
  video(shot: Shot): Promise<string>;
  /** One frame as the address of a PNG. */
  still(shot: Shot): Promise<string>;
}

declare global {
  interface Window {
    plumblineMannequin: MannequinPage;
  }
}

const renderer = createRenderer();
const camera = new CameraFrames(renderer.getContext() as WebGL2RenderingContext);
let model: PoseModel | null = null;

window.plumblineMannequin = {
  load: async (size) => {
    const wish = { engine: 'litert', model: size, adapt: false } as const;
    const loaded = await createPoseModels().load(wish, () => {}, new AbortController().signal);
    if (!loaded.ok) return loaded.failure;
    model = loaded.value;
    return null;
  },
  film: async (shot) => {
    if (!model) throw new Error('expected a model');
    const poses: Pose[] = [];
    const source = filmed(shot);
    for await (const pose of cameraPoses(source, model).poses(new AbortController().signal)) poses.push(pose);
    source.close();
    return poses;
  },
  video: async (shot) => {
    const target = new BufferTarget();
    const output = new Output({ format: new WebMOutputFormat(), target });
    const pictures = new VideoSampleSource({ codec: 'vp8', bitrate: 600_000 });
    output.addVideoTrack(pictures);
    await output.start();
    for await (const { image, timeMs } of filmed(shot).frames(new AbortController().signal)) {
      const sample = new VideoSample(image as VideoFrame, { timestamp: timeMs / 1000 });
      await pictures.add(sample);
      sample.close();
    }
    await output.finalize();
    return toBase64(new Uint8Array(target.buffer ?? new ArrayBuffer()));
  },
  still: async (shot) => {
    for await (const { image } of filmed(shot).frames(new AbortController().signal)) {
      const canvas = document.createElement('canvas');
      canvas.width = shot.camera.widthPx;
      canvas.height = shot.camera.heightPx;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      image.close();
      return canvas.toDataURL('image/png');
    }
    throw new Error('expected a frame');
  },
};

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** The recording as a source of frames, like a file. */
function filmed(shot: Shot): FrameSource {
  const stage = new Stage(shot, renderer);
  const { widthPx, heightPx } = shot.camera;
  const [first] = shot.frames;
  if (!first) throw new Error('expected a frame');
  return {
    info: { kind: 'video', file: shot.name, durationMs: shot.frames.at(-1)?.timeMs ?? 0 },
    live: false,
    mirrorOnScreen: false,
    preview: null,
    async *frames(): AsyncGenerator<Frame> {
      stage.drawRoom();
      camera.keepBackground();
      stage.draw(first, 0);
      camera.expose();
      for (const [i, frame] of shot.frames.entries()) {
        const image = camera.develop(frame.timeMs);
        // The next frame is drawn while the model reads this one.
        const next = shot.frames[i + 1];
        if (next) {
          stage.draw(next, i + 1);
          camera.expose();
        }
        yield { timeMs: frame.timeMs, widthPx, heightPx, image, close: () => image.close() };
      }
    },
    close: () => stage.close(),
  };
}
