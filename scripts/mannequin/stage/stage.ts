import { type PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { unpackAnchors } from '../anchors.ts';
import { cameraAt } from '../body/camera.ts';
import { skeletonOf } from '../body/skeleton.ts';
import type { Shot, ShotFrame } from '../shot.ts';
import { Figure } from './figure.ts';
import { roomOf } from './room.ts';

/** One recording's figure in its room before its camera. Draws any of its frames. */
export class Stage {
  readonly canvas: HTMLCanvasElement;
  readonly #shot: Shot;
  readonly #scene = new Scene();
  readonly #figure: Figure;
  readonly #camera: PerspectiveCamera;
  readonly #renderer: WebGLRenderer;

  constructor(shot: Shot, renderer: WebGLRenderer) {
    this.#shot = shot;
    this.#renderer = renderer;
    this.canvas = renderer.domElement;
    renderer.setSize(shot.camera.widthPx, shot.camera.heightPx, false);
    this.#figure = new Figure(shot.body);
    this.#camera = cameraAt(shot.camera);
    this.#scene.add(roomOf(shot.room, shot.props), this.#figure.group);
  }

  draw({ posture, placeM, anchors }: ShotFrame): void {
    const place = new Vector3(...placeM);
    this.#figure.pose(skeletonOf(this.#shot.body, posture, place, unpackAnchors(anchors)));
    this.#renderer.render(this.#scene, this.#camera);
  }
}

/** One renderer for all recordings: a browser gives a page only a few. */
export const createRenderer = (): WebGLRenderer => new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
