import type { Result } from '../../core/record/failures.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo, SourceInfo } from '../../core/report/session.ts';
import type {
  Cameras,
  FrameSource,
  LivePoses,
  PoseModel,
  PoseSource,
  RemoteEye,
  TraceFiles,
  VideoFiles,
} from '../../ports/seeing.ts';
import type { Clock } from '../../ports/device.ts';
import { cameraPoses, type Looking } from './camera-poses.ts';
import { kindOfFile } from './file-kind.ts';
import { pacedPoses } from './paced-poses.ts';
import type { SourceChoice } from '../source-choice.ts';

export interface SourcePorts {
  readonly clock: Clock;
  readonly cameras: Cameras;
  readonly videoFiles: VideoFiles;
  readonly traceFiles: TraceFiles;
}

/** A camera, a video or a trace, opened: the same interface for all three. */
export interface OpenedSource {
  readonly info: SourceInfo;
  /** True where a person is in front of a camera now, who cannot wait; false for a recording, which can. */
  readonly live: boolean;
  readonly mirrored: boolean;
  readonly preview: MediaStream | null;
  /** True for a camera that takes the place of the chosen one, which is not there. */
  readonly isAnother: boolean;
  readonly needsModel: boolean;
  /** The engine of an eye that has its own; null where the model of this device sees, or a recording says nothing of it. */
  readonly engine: (() => EngineInfo) | null;
  /** True for an eye that stands elsewhere: it tells itself when it is lost. */
  readonly isElsewhere: boolean;
  /** `model` may be null only where `needsModel` is false. */
  poses(model: PoseModel | null, signal: AbortSignal, looking: Looking): AsyncIterable<Pose>;
  close(): void;
}

/**
 * Opens the chosen source. What a file begins with decides how it is opened; the reader then checks all of it.
 * `orAnother`: any other camera where the chosen one is not there.
 */
export async function openSource(
  ports: SourcePorts,
  choice: SourceChoice,
  options: { readonly orAnother: boolean },
): Promise<Result<OpenedSource>> {
  if (choice.kind === 'camera') {
    const { deviceId, beside } = choice;
    return map(await ports.cameras.open(deviceId, options), (source) => withEye(fromFrames(source, ports), beside));
  }
  if (choice.kind === 'phone')
    return map(await choice.eye.open(), (view) =>
      view.kind === 'poses' ? fromLivePoses(view.source) : { ...fromFrames(view.source, ports), isElsewhere: true },
    );
  if ((await kindOfFile(choice.file)) === 'trace')
    return map(await ports.traceFiles.open(choice.file), (source) => fromPoses(source, ports));
  return map(await ports.videoFiles.open(choice.file), (source) => fromFrames(source, ports));
}

function fromFrames(source: FrameSource, ports: SourcePorts): OpenedSource {
  return {
    info: source.info,
    live: source.live,
    mirrored: source.mirrorOnScreen,
    preview: source.live && typeof source.preview === 'object' ? source.preview : null,
    isAnother: source.isAnother ?? false,
    needsModel: true,
    engine: null,
    isElsewhere: false,
    poses(model, signal, looking) {
      if (!model) throw new Error('expected a model for a source of frames, got none');
      const poses = cameraPoses(source, model, looking).poses(signal);
      return source.live ? poses : pacedPoses(poses, ports.clock, signal);
    },
    close: () => source.close(),
  };
}

/** The poses of a source, each with what an eye that stands elsewhere saw at the same moment. That eye may come and go. */
function withEye(source: OpenedSource, eye: RemoteEye | undefined): OpenedSource {
  if (!eye) return source;
  return {
    ...source,
    async *poses(model, signal, looking) {
      for await (const pose of source.poses(model, signal, looking)) {
        const beside = eye.at(pose.timeMs);
        yield beside ? { ...pose, beside } : pose;
      }
    },
  };
}

function fromLivePoses(source: LivePoses): OpenedSource {
  return {
    info: source.info,
    live: true,
    // Whoever stands before a screen looks for their left hand on the left, as in a mirror.
    mirrored: true,
    preview: null,
    isAnother: false,
    needsModel: false,
    engine: () => source.engine(),
    isElsewhere: true,
    poses: (_model, signal, looking) => source.poses(signal, looking),
    close: () => source.close(),
  };
}

function fromPoses(source: PoseSource, ports: SourcePorts): OpenedSource {
  return {
    info: source.info,
    live: false,
    mirrored: false,
    preview: null,
    isAnother: false,
    needsModel: false,
    engine: null,
    isElsewhere: false,
    poses: (_model, signal) => pacedPoses(source.poses(signal), ports.clock, signal),
    close: () => undefined,
  };
}

const map = <T, U>(result: Result<T>, change: (value: T) => U): Result<U> =>
  result.ok ? { ok: true, value: change(result.value) } : result;
