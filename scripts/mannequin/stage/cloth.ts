import { CanvasTexture, MeshLambertMaterial, RepeatWrapping, SRGBColorSpace } from 'three';
import { randomFor } from '../../bench/counting/random.ts';

let weave: CanvasTexture | null = null;

/** Cloth of a colour, with faint folds and a grain, so that one leg can be told from the other in front of it. */
export const clothOf = (color: string): MeshLambertMaterial =>
  new MeshLambertMaterial({ color, map: (weave ??= weaveOf()) });

const SIDE_PX = 128;

/** Shades of grey: lighter and darker patches, stretched along the limb, over a fine grain. */
function weaveOf(): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE_PX;
  canvas.height = SIDE_PX;
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('expected a canvas to paint cloth on');
  paint.fillStyle = '#e8e8e8';
  paint.fillRect(0, 0, SIDE_PX, SIDE_PX);
  const { even } = randomFor('cloth');
  for (let i = 0; i < 70; i++) {
    const shade = even() < 0.55 ? 0 : 255;
    paint.fillStyle = `rgba(${shade}, ${shade}, ${shade}, ${0.02 + 0.05 * even()})`;
    paint.beginPath();
    paint.ellipse(SIDE_PX * even(), SIDE_PX * even(), 3 + 6 * even(), 8 + 22 * even(), even() - 0.5, 0, 2 * Math.PI);
    paint.fill();
  }
  for (let i = 0; i < 2500; i++) {
    paint.fillStyle = `rgba(0, 0, 0, ${0.06 * even()})`;
    paint.fillRect(SIDE_PX * even(), SIDE_PX * even(), 1.5, 1.5);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  return texture;
}
