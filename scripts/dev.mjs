// @ts-check
/** The app with hot reload. */
import { createServer } from 'vite';
import { closeWithParent } from './serve.mjs';
import { signalOver } from './signalling.mjs';

export async function run() {
  const port = process.env['PORT'];
  const server = await createServer({ server: port ? { port: Number(port) } : {} });
  // The dev server's own upgrades, for hot reload, go on beside it.
  if (server.httpServer) await signalOver(/** @type {import('node:http').Server} */ (server.httpServer));
  await server.listen();
  closeWithParent(() => void server.close().then(() => process.exit(0)));
  console.log(`Plumbline (dev) is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
}
