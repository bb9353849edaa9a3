import {
  BoxGeometry,
  BufferGeometry,
  ConeGeometry,
  Group,
  type Material,
  Mesh,
  MeshLambertMaterial,
  SphereGeometry,
} from 'three';
import type { Look } from '../body/body.ts';

/** A head in units of its radius, turned and placed as one. */
export function headOf({ hair, skin }: Look, skinMaterial: Material, radius: number): Group {
  const group = new Group();
  const dark = new MeshLambertMaterial({ color: '#1c1a1a' });
  const white = new MeshLambertMaterial({ color: '#f4f1ec' });
  const lips = new MeshLambertMaterial({ color: mixed(skin) });
  const hairMaterial = new MeshLambertMaterial({ color: hair.colour });
  const add = (
    geometry: BufferGeometry,
    material: Material,
    at: readonly [number, number, number],
    size: readonly [number, number, number] = [1, 1, 1],
    tiltX = 0,
  ): void => {
    const mesh = new Mesh(geometry, material);
    mesh.position.set(...at);
    mesh.scale.set(...size);
    mesh.rotation.x = tiltX;
    group.add(mesh);
  };
  const ball = new SphereGeometry(1, 18, 14);
  const box = new BoxGeometry(1, 1, 1);
  add(ball, skinMaterial, [0, 0.22, 0], [0.8, 0.98, 0.98]);
  add(ball, skinMaterial, [0, -0.35, 0.2], [0.62, 0.66, 0.7]);
  add(new ConeGeometry(0.16, 0.5, 8), skinMaterial, [0, -0.05, 0.98], [1, 1, 1], -0.35);
  for (const side of [1, -1]) {
    add(ball, white, [0.33 * side, 0.2, 0.8], [0.15, 0.1, 0.1]);
    add(ball, dark, [0.33 * side, 0.2, 0.86], [0.075, 0.09, 0.07]);
    add(box, hairMaterial, [0.33 * side, 0.4, 0.86], [0.34, 0.06, 0.1]);
    add(ball, skinMaterial, [0.8 * side, 0.02, 0], [0.1, 0.24, 0.17]);
  }
  add(box, lips, [0, -0.52, 0.82], [0.46, 0.1, 0.14]);
  if (hair.kind !== 'bald') {
    add(
      new SphereGeometry(1, 18, 12, 0, Math.PI * 2, 0, Math.PI * 0.5),
      hairMaterial,
      [0, 0.3, -0.1],
      [0.9, 1.02, 1.02],
      -0.35,
    );
    add(ball, hairMaterial, [0, 0.1, -0.35], [0.84, 0.92, 0.76]);
  }
  if (hair.kind === 'bun') add(ball, hairMaterial, [0, 0.85, -0.95], [0.42, 0.42, 0.42]);
  if (hair.kind === 'long') add(ball, hairMaterial, [0, -0.6, -0.62], [0.78, 1.2, 0.4]);
  if (hair.kind === 'bob') {
    for (const side of [1, -1]) add(ball, hairMaterial, [0.68 * side, -0.1, -0.25], [0.28, 0.85, 0.5]);
    add(ball, hairMaterial, [0, -0.2, -0.55], [0.75, 0.8, 0.45]);
  }
  group.scale.setScalar(radius);
  return group;
}

/** A redder, darker shade of the skin. */
function mixed(skin: string): string {
  const value = Number.parseInt(skin.slice(1), 16);
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  return `rgb(${Math.round(r * 0.78)}, ${Math.round(g * 0.5)}, ${Math.round(b * 0.5)})`;
}
