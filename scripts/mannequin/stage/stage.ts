import { Color, type Material, Mesh, BasicShadowMap, type PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { skeletonOf } from '../../../src/care/figure/skeleton.ts';
import type { Shot, ShotFrame } from '../shot.ts';
import { Figure } from './figure.ts';
import { lensOf } from './lens.ts';
import { furnitureOf, lightsOf, roomOf, shadowFloor } from './room.ts';

/** The figure of one recording in its room, in front of its camera. */
export class Stage {
  readonly #shot: Shot;
  readonly #scene = new Scene();
  readonly #figure: Figure;
  readonly #others: readonly Figure[];
  readonly #camera: PerspectiveCamera;
  readonly #renderer: WebGLRenderer;

  constructor(shot: Shot, renderer: WebGLRenderer) {
    this.#shot = shot;
    this.#renderer = renderer;
    renderer.setSize(shot.camera.widthPx, shot.camera.heightPx, false);
    this.#figure = new Figure(shot.body);
    this.#others = shot.others.map(({ body }) => new Figure(body));
    this.#camera = lensOf(shot.camera);
    this.#scene.add(...lightsOf(shot.room), furnitureOf(shot.props), shadowFloor(), this.#figure.group);
    for (const { group } of this.#others) this.#scene.add(group);
  }

  /** Draws the empty room. */
  drawRoom(): void {
    const empty = new Scene();
    empty.background = new Color(this.#shot.room.wall);
    empty.add(...lightsOf(this.#shot.room), roomOf(this.#shot.room, this.#shot.props));
    this.#renderer.render(empty, this.#camera);
    free(empty);
  }

  /** Draws the people of a frame, with chair and shadow, without a background. */
  draw({ angles, placeM, anchors }: ShotFrame, index: number): void {
    this.#figure.pose(skeletonOf(this.#shot.body, angles, placeM, anchors));
    for (const [i, { body, frames }] of this.#shot.others.entries()) {
      const frame = frames[index];
      if (frame) this.#others[i]?.pose(skeletonOf(body, frame.angles, frame.placeM, frame.anchors));
    }
    this.#renderer.render(this.#scene, this.#camera);
  }

  /** Releases its memory in the renderer. */
  close(): void {
    free(this.#scene);
  }
}

function free(scene: Scene): void {
  scene.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    thing.geometry.dispose();
    const materials: readonly Material[] = Array.isArray(thing.material) ? thing.material : [thing.material];
    for (const material of materials) material.dispose();
  });
}

/** One renderer for all recordings, because a browser allows a page only a few. */
export function createRenderer(): WebGLRenderer {
  const renderer = new WebGLRenderer({ alpha: true, antialias: false, preserveDrawingBuffer: true });
  renderer.setClearColor('#000000', 0);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = BasicShadowMap;
  return renderer;
}
