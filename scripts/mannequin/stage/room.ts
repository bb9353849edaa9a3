import {
  BoxGeometry,
  CanvasTexture,
  ConeGeometry,
  CylinderGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshLambertMaterial,
  PlaneGeometry,
  RepeatWrapping,
  ShadowMaterial,
  SphereGeometry,
  SRGBColorSpace,
} from 'three';
import { randomFor } from '../../bench/counting/random.ts';
import type { Props, Room } from '../shot.ts';

const BACK_M = -1.9;
const SHADOW_PX = 512;

/** Everything behind the person: floor, walls, a mat and other things. */
export function roomOf(room: Room, props: Props): Group {
  const group = new Group();
  const floor = new Mesh(new PlaneGeometry(14, 14), new MeshLambertMaterial({ map: planks(room.floor) }));
  floor.rotation.x = -Math.PI / 2;
  const back = new Mesh(new PlaneGeometry(14, 4), new MeshLambertMaterial({ color: room.wall }));
  back.position.set(0, 2, BACK_M);
  const left = new Mesh(new PlaneGeometry(14, 4), new MeshLambertMaterial({ color: room.wall }));
  left.position.set(-3.4, 2, 0);
  left.rotation.y = Math.PI / 2;
  const right = left.clone();
  right.position.x = 3.6;
  right.rotation.y = -Math.PI / 2;
  group.add(floor, back, left, right, box('#e6e3dc', [14, 0.09, 0.03], [0, 0.045, BACK_M + 0.02]));
  if (props.mat) group.add(box(room.mat, [2.1, 0.012, 0.8], [0, 0, 0]));
  furnish(group, room);
  group.add(wallOf(props));
  return group;
}

export function lightsOf({ ambient, lamp, lampYawDeg }: Room): [HemisphereLight, DirectionalLight] {
  const sky = new HemisphereLight('#ffffff', '#b9a58c', ambient);
  const sun = new DirectionalLight('#fff3df', lamp);
  const yaw = (lampYawDeg * Math.PI) / 180;
  sun.position.set(2.4 * Math.sin(yaw), 3.4, 2.4 * Math.cos(yaw));
  // Only the person has a shadow, and it reaches no further than the length of a mat.
  sun.castShadow = true;
  sun.shadow.mapSize.set(SHADOW_PX, SHADOW_PX);
  sun.shadow.bias = -0.002;
  sun.shadow.normalBias = 0.02;
  Object.assign(sun.shadow.camera, { left: -1.4, right: 1.4, top: 1.6, bottom: -1.2, near: 1, far: 8 });
  return [sky, sun];
}

/** The floor around the mat, of which only the person's shadow is visible. */
export function shadowFloor(): Mesh {
  const floor = new Mesh(new PlaneGeometry(2.8, 1.8), new ShadowMaterial({ opacity: 0.35 }));
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = 0.014;
  floor.receiveShadow = true;
  return floor;
}

function furnish(group: Group, { things }: Room): void {
  group.add(box('#8a5a33', [0.7, 0.5, 0.03], [0.6, 1.75, BACK_M + 0.02]), box('#d9c9a3', [0.6, 0.4, 0.035], [0.6, 1.75, BACK_M + 0.02])); // prettier-ignore
  if (things === 'few') return;
  group.add(box('#5b6b7a', [1.4, 0.42, 0.7], [-1.9, 0.21, BACK_M + 0.5]), box('#5b6b7a', [1.4, 0.45, 0.18], [-1.9, 0.6, BACK_M + 0.2])); // prettier-ignore
  const pot = new Mesh(new CylinderGeometry(0.14, 0.1, 0.26, 12), new MeshLambertMaterial({ color: '#a65b3c' }));
  pot.position.set(1.9, 0.13, BACK_M + 0.4);
  const plant = new Mesh(new ConeGeometry(0.3, 0.9, 9), new MeshLambertMaterial({ color: '#3d7a4a' }));
  plant.position.set(1.9, 0.7, BACK_M + 0.4);
  group.add(pot, plant);
  if (things === 'some') return;
  const { even } = randomFor('shelf');
  group.add(box('#7b5b3a', [1.1, 1.9, 0.05], [-0.7, 0.95, BACK_M + 0.05]));
  for (let shelf = 0; shelf < 5; shelf++) {
    const y = 0.1 + shelf * 0.4;
    group.add(box('#7b5b3a', [1.1, 0.03, 0.28], [-0.7, y, BACK_M + 0.16]));
    let x = -1.2;
    while (x < -0.25) {
      const width = 0.03 + 0.05 * even();
      const height = 0.18 + 0.14 * even();
      const colour = `hsl(${Math.round(360 * even())}, 45%, ${Math.round(30 + 35 * even())}%)`;
      group.add(box(colour, [width, height, 0.2], [x + width / 2, y + height / 2, BACK_M + 0.17]));
      x += width + (even() < 0.15 ? 0.12 : 0.004);
    }
  }
  group.add(box('#cfd8e6', [1.2, 1.2, 0.02], [2.0, 1.9, BACK_M + 0.015]), box('#f7f7f7', [0.05, 1.2, 0.04], [2.0, 1.9, BACK_M + 0.03])); // prettier-ignore
  const ball = new Mesh(new SphereGeometry(0.3, 18, 12), new MeshLambertMaterial({ color: '#b23a48' }));
  ball.position.set(1.25, 0.3, BACK_M + 0.45);
  const lampFoot = new Mesh(new CylinderGeometry(0.02, 0.02, 1.5, 8), new MeshLambertMaterial({ color: '#333333' }));
  lampFoot.position.set(2.75, 0.75, BACK_M + 0.4);
  const shade = new Mesh(new CylinderGeometry(0.14, 0.22, 0.3, 14), new MeshLambertMaterial({ color: '#efe0b8' }));
  shade.position.set(2.75, 1.6, BACK_M + 0.4);
  group.add(ball, lampFoot, shade);
}

/** The wall for a wall slide; the camera sees it behind the person. */
function wallOf({ wallAheadM, turnDeg }: Props): Group {
  const group = new Group();
  group.rotation.y = (turnDeg * Math.PI) / 180;
  if (wallAheadM !== null) {
    group.add(box('#ddd8ce', [1.7, 2.4, 0.06], [0, 1.2, wallAheadM + 0.03 * Math.sign(wallAheadM)]));
  }
  return group;
}

/** The chair that an exercise needs, turned as the person is. */
export function furnitureOf({ seatM, turnDeg }: Props): Group {
  const group = new Group();
  group.rotation.y = (turnDeg * Math.PI) / 180;
  if (seatM !== null) {
    group.add(box('#9a7648', [0.44, 0.04, 0.42], [0, seatM - 0.02, -0.06]));
    for (const x of [-0.19, 0.19]) {
      for (const z of [-0.24, 0.12])
        group.add(box('#7c5c34', [0.035, seatM - 0.04, 0.035], [x, (seatM - 0.04) / 2, z]));
    }
  }
  return group;
}

function box(colour: string, size: readonly [number, number, number], at: readonly [number, number, number]): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size), new MeshLambertMaterial({ color: colour }));
  mesh.position.set(...at);
  return mesh;
}

/** Boards of slightly different shades. */
function planks(colour: string): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('expected a canvas to paint the floor on');
  const { even } = randomFor('planks');
  for (let row = 0; row < 8; row++) {
    paint.fillStyle = colour;
    paint.fillRect(0, row * 32, 256, 32);
    paint.fillStyle = `rgba(0, 0, 0, ${0.1 * even()})`;
    paint.fillRect(0, row * 32, 256, 32);
    paint.fillStyle = 'rgba(0, 0, 0, 0.25)';
    paint.fillRect(0, row * 32, 256, 1);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.repeat.set(8, 8);
  return texture;
}
