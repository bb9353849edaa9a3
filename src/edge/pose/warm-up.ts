import type { PoseEngine } from './pose-engine.ts';

/**
 * Runs one grey picture through an engine, so that its slow first inference is over before a person stands in front of
 * the camera.
 */
export async function warmUp(engine: PoseEngine): Promise<void> {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('expected a 2D canvas');
  context.fillStyle = '#808080';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await engine.read(canvas.transferToImageBitmap(), 0);
}
