import { LatheGeometry, type Material, Mesh, Vector2, Vector3 } from 'three';
import { type Vec, minus, unit } from '../../../src/care/figure/vectors.ts';

const UP = new Vector3(0, 1, 0);
const ROUND = 5;
const AROUND = 14;

/**
 * A rounded, tapered rod from the origin along y. `profile`: [share of the length, radius in metres], from end to end.
 */
export function rod(length: number, profile: readonly (readonly [number, number])[]): LatheGeometry {
  const first = profile[0]?.[1] ?? 0;
  const last = profile.at(-1)?.[1] ?? 0;
  const points: Vector2[] = [];
  for (let i = 0; i < ROUND; i++) {
    const angle = (Math.PI / 2) * (i / ROUND);
    points.push(new Vector2(first * Math.sin(angle), -first * Math.cos(angle)));
  }
  for (const [share, radius] of profile) points.push(new Vector2(radius, share * length));
  for (let i = 1; i <= ROUND; i++) {
    const angle = (Math.PI / 2) * (i / ROUND);
    points.push(new Vector2(Math.max(0, last * Math.cos(angle)), length + last * Math.sin(angle)));
  }
  return new LatheGeometry(points, AROUND);
}

/** A mesh between two joints. */
export class LimbMesh {
  readonly mesh: Mesh;

  constructor(length: number, profile: readonly (readonly [number, number])[], material: Material) {
    this.mesh = new Mesh(rod(length, profile), material);
  }

  lay(from: Vec, to: Vec): void {
    this.mesh.position.set(...from);
    this.mesh.quaternion.setFromUnitVectors(UP, new Vector3(...unit(minus(to, from))));
  }
}
