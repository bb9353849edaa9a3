// @ts-check
/** The app with hot reload. */
import { createServer } from 'vite';
import { closeWithParent } from './serve.mjs';

export async function run() {
  const port = process.env['PORT'];
  const server = await createServer({ server: port ? { port: Number(port) } : {} });
  await server.listen();
  closeWithParent(() => void server.close().then(() => process.exit(0)));
  console.log(`Plumbline (dev) is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
}
