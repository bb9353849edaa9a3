import {
  BoxGeometry,
  type BufferGeometry,
  ConeGeometry,
  Euler,
  Matrix4,
  type Mesh,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { Look } from '../cast/body.ts';
import { type Part, weld } from './weld.ts';

type Three = readonly [number, number, number];

/** A head that is turned and placed as one piece, in units of its radius. */
export function headOf({ hair, skin }: Look, radius: number): Mesh {
  const ball = new SphereGeometry(1, 16, 12);
  const cap = new SphereGeometry(1, 16, 10, 0, Math.PI * 2, 0, Math.PI * 0.5);
  const box = new BoxGeometry(1, 1, 1);
  const white = '#f4f1ec';
  const dark = '#1c1a1a';
  const parts: Part[] = [
    part(ball, skin, [0, 0.22, 0], [0.8, 0.98, 0.98]),
    part(ball, skin, [0, -0.35, 0.2], [0.62, 0.66, 0.7]),
    part(new ConeGeometry(0.16, 0.5, 8), skin, [0, -0.05, 0.98], [1, 1, 1], -0.35),
    part(box, lipsOf(skin), [0, -0.52, 0.82], [0.46, 0.1, 0.14]),
  ];
  for (const side of [1, -1]) {
    parts.push(
      part(ball, white, [0.33 * side, 0.2, 0.8], [0.15, 0.1, 0.1]),
      part(ball, dark, [0.33 * side, 0.2, 0.86], [0.075, 0.09, 0.07]),
      part(box, hair.colour, [0.33 * side, 0.4, 0.86], [0.34, 0.06, 0.1]),
      part(ball, skin, [0.8 * side, 0.02, 0], [0.1, 0.24, 0.17]),
    );
  }
  if (hair.kind !== 'bald') {
    parts.push(
      part(cap, hair.colour, [0, 0.3, -0.1], [0.9, 1.02, 1.02], -0.35),
      part(ball, hair.colour, [0, 0.1, -0.35], [0.84, 0.92, 0.76]),
    );
  }
  if (hair.kind === 'bun') parts.push(part(ball, hair.colour, [0, 0.85, -0.95], [0.42, 0.42, 0.42]));
  if (hair.kind === 'long') parts.push(part(ball, hair.colour, [0, -0.6, -0.62], [0.78, 1.2, 0.4]));
  if (hair.kind === 'bob') {
    for (const side of [1, -1]) parts.push(part(ball, hair.colour, [0.68 * side, -0.1, -0.25], [0.28, 0.85, 0.5]));
    parts.push(part(ball, hair.colour, [0, -0.2, -0.55], [0.75, 0.8, 0.45]));
  }
  const head = weld(parts);
  head.scale.setScalar(radius);
  return head;
}

const part = (shape: BufferGeometry, colour: string, at: Three, size: Three, tiltX = 0): Part => ({
  shape,
  colour,
  at: new Matrix4().compose(
    new Vector3(...at),
    new Quaternion().setFromEuler(new Euler(tiltX, 0, 0)),
    new Vector3(...size),
  ),
});

/** A redder, darker shade of the skin. */
function lipsOf(skin: string): string {
  const value = Number.parseInt(skin.slice(1), 16);
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  return `rgb(${Math.round(r * 0.78)}, ${Math.round(g * 0.5)}, ${Math.round(b * 0.5)})`;
}
