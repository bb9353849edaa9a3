import { BufferAttribute, type BufferGeometry, Color, Matrix4, Mesh, MeshLambertMaterial } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';

/** A rigid part of a thing: its shape, its colour, and its place in the thing. */
export interface Part {
  readonly shape: BufferGeometry;
  readonly colour: string;
  readonly at: Matrix4;
}

/** One mesh made of many parts, because without a GPU every single mesh takes time to draw. */
export function weld(parts: readonly Part[]): Mesh {
  const coloured = parts.map(({ shape, colour, at }) => {
    const geometry = shape.clone().applyMatrix4(at);
    const { r, g, b } = new Color(colour);
    const { count } = geometry.getAttribute('position');
    const colours = Float32Array.from({ length: 3 * count }, (_, i) => [r, g, b][i % 3] ?? 0);
    geometry.setAttribute('color', new BufferAttribute(colours, 3));
    return geometry;
  });
  return new Mesh(mergeGeometries(coloured), new MeshLambertMaterial({ vertexColors: true }));
}
