/** Films the mannequin and reads its poses by the app's own pipeline; `scripts/mannequin` drives this page. */
import { cameraPoses } from '../../src/app/camera-poses.ts';
import type { Failure } from '../../src/core/failures.ts';
import type { Pose } from '../../src/core/pose.ts';
import { createPoseModels } from '../../src/edge/pose/pose-models.ts';
import type { Frame, FrameSource, ModelSize, PoseModel } from '../../src/ports.ts';
import type { Shot } from '../mannequin/shot.ts';
import { createRenderer, Stage } from '../mannequin/stage/stage.ts';

/** What the driver may call on this page. */
export interface MannequinPage {
  /** Loads the model once for all recordings. */
  load(model: ModelSize): Promise<Failure | null>;
  /** Draws every frame of a recording and gives what the model saw in each. */
  film(shot: Shot): Promise<readonly Pose[]>;
  /** One frame as the address of a PNG. */
  still(shot: Shot): string;
}

declare global {
  interface Window {
    plumblineMannequin: MannequinPage;
  }
}

const renderer = createRenderer();
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
    for await (const pose of cameraPoses(filmed(shot), model).poses(new AbortController().signal)) poses.push(pose);
    return poses;
  },
  still: (shot) => {
    const stage = new Stage(shot, renderer);
    const [frame] = shot.frames;
    if (!frame) throw new Error('expected a frame');
    stage.draw(frame);
    return stage.canvas.toDataURL('image/png');
  },
};

/** The recording as a file that is read frame by frame. */
function filmed(shot: Shot): FrameSource {
  const stage = new Stage(shot, renderer);
  const { widthPx, heightPx } = shot.camera;
  return {
    info: { kind: 'video', file: shot.name, durationMs: shot.frames.at(-1)?.timeMs ?? 0 },
    live: false,
    mirrorOnScreen: false,
    preview: null,
    async *frames(): AsyncGenerator<Frame> {
      for (const frame of shot.frames) {
        stage.draw(frame);
        const image = new VideoFrame(stage.canvas, { timestamp: 1000 * frame.timeMs });
        yield { timeMs: frame.timeMs, widthPx, heightPx, image, close: () => image.close() };
      }
    },
    close: () => {},
  };
}
